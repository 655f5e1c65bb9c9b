//! Rules on identity numbers.

use super::rule::{Basis, Certainty, Day, Rule, Section, sections, title};

const FOLKEREGISTRERING: Section =
    Section { source: "Folkeregistreringsbekendtgørelsen, BEK nr. 466 af 21. april 2022", section: "§ 1" };
const CPR_STRUCTURE: Section = Section {
    source: "CPR-kontoret, Opbygning af CPR-nummeret, https://www.cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret",
    section: "",
};
const CPR_WITHOUT_CHECK_DIGIT: Section = Section {
    source: "CPR-kontoret, Personnumre uden kontrolciffer, https://www.cpr.dk/cpr-systemet/personnumre-uden-kontrolciffer-modulus-11-kontrol/",
    section: "",
};
const NEW_FODSELSNUMMER: Section = Section {
    source: "Skatteetaten, Nytt fødselsnummer fra 2032, https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/",
    section: "",
};
const PERSON_IDENTIFIERS: Section =
    Section { source: "Direktoratet for e-helse, Identifikatorer for personer", section: "" };
const FOLKEREGISTERFORSKRIFTEN: Section = Section { source: "Folkeregisterforskriften", section: "kapittel 2" };

/// From this day d-numbers have a table of centuries of their own.
pub const OWN_DNUMMER_TABLE: Day = Day(2021, 11, 16);

/// From this day Norwegian numbers are issued that tell neither sex nor century, also to people born before, so that
/// no number can be read for them any more.
pub const NEW_FODSELSNUMMER_FROM: Day = Day(2032, 1, 1);

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "dk.cpr.layout",
        title: title(
            "A CPR number is day, month and year of birth and a four-digit serial number; its last digit is even for women and odd for men.",
        ),
        sections: sections(&[FOLKEREGISTRERING, CPR_STRUCTURE]),
        from: None,
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.cpr.century",
        title: title(
            "The seventh digit together with the year gives the century, from 1858 to 2057; the date must exist in that century.",
        ),
        sections: sections(&[
            FOLKEREGISTRERING,
            CPR_STRUCTURE,
            Section { source: "Danish Wikipedia, CPR-nummer", section: "table of serial numbers" },
        ]),
        from: None,
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "dk.cpr.serial-0001",
        title: title("Serial numbers begin at 0001: 0000 is outside the table."),
        sections: sections(&[Section {
            source: "CPR-kontoret, Personnummeret i CPR-systemet (1 July 2008), as quoted by public software",
            section: "table of serial numbers",
        }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "dk.cpr.not-in-future",
        title: title("A number whose birth date lies ahead cannot have been issued."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.cpr.modulus-11",
        title: title(
            "Numbers that fail modulus 11 have been issued since 1 October 2007 and are fully valid; a failure is a hint at a typing mistake and never a reason to refuse.",
        ),
        sections: sections(&[CPR_WITHOUT_CHECK_DIGIT]),
        from: Some(Day(2007, 10, 1)),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.replacement.day-60",
        title: title(
            "A replacement number has 60 added to the day, so that it cannot be taken for a CPR number; anybody may make one, and it is nobody's CPR number.",
        ),
        sections: sections(&[
            Section {
                source: "CPR-kontoret, Erstatningspersonnummer i eksterne systemer, https://www.cpr.dk/cpr-systemet/erstatningspersonnummer-i-eksterne-systemer",
                section: "",
            },
            Section { source: "STIL, vejledning til Unilogin", section: "" },
        ]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.replacement.ecpr",
        title: title(
            "The replacement numbers of the health sector have two letters; the seventh symbol gives the century and says whether the number is national or local.",
        ),
        sections: sections(&[
            Section {
                source: "Sundhedsdatastyrelsen and HL7 Danmark, national and regional eCPR (OID 1.2.208.176.1.6.1.1 and .3)",
                section: "",
            },
            Section { source: "HL7 dk-core, DkCoreeCprIdentifier", section: "" },
        ]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.replacement.kot",
        title: title(
            "The replacement numbers of the education sector have letters in the three places after the date.",
        ),
        sections: sections(&[Section { source: "STIL, vejledning til Unilogin", section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.cvr.modulus-11",
        title: title("A CVR number has eight digits, does not begin with 0 and fits modulus 11."),
        sections: sections(&[Section { source: "Erhvervsstyrelsen, Modulus 11 kontrol", section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.p-nummer.shape",
        title: title(
            "A P-number has ten digits. Its check was made with wrong weights for a whole series, so only the shape can be checked.",
        ),
        sections: sections(&[Section {
            source: "Erhvervsstyrelsen, Modulus 11 kontrol",
            section: "Særligt modulus-check af p-numre",
        }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.fodselsnummer.layout",
        title: title(
            "A fødselsnummer is day, month and year of birth, a three-digit individnummer and two check digits; the individnummer's last digit is even for women and odd for men.",
        ),
        sections: sections(&[FOLKEREGISTERFORSKRIFTEN, NEW_FODSELSNUMMER, PERSON_IDENTIFIERS]),
        from: None,
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.fodselsnummer.century",
        title: title("The individnummer together with the year gives the century, from 1854 to 2039."),
        sections: sections(&[NEW_FODSELSNUMMER, PERSON_IDENTIFIERS]),
        from: None,
        until: Some(Day(2031, 12, 31)),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.fodselsnummer.check-digits",
        title: title(
            "Both check digits must fit: weighted sums modulo 11. For numbers issued from 2032 the first sum may leave 0, 1, 2 or 3, and the number no longer tells sex or century.",
        ),
        sections: sections(&[NEW_FODSELSNUMMER]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.fodselsnummer.not-in-future",
        title: title("A number whose birth date lies ahead cannot have been issued."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.dnummer.century",
        title: title(
            "D-numbers have a table of centuries of their own since unused series were moved; before, they followed the one of fødselsnummer.",
        ),
        sections: sections(&[Section {
            source: "Skatteetaten, folkeregisteret-api-dokumentasjon: utvidelse av d-nummerserien",
            section: "production date 16 November 2021",
        }]),
        from: Some(OWN_DNUMMER_TABLE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.synthetic.skatteetaten",
        title: title(
            "Numbers with 80 added to the month are made up for tests and belong to nobody; a form for real people refuses them.",
        ),
        sections: sections(&[Section { source: "Skatteetaten, Test for konsumenter", section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.hnummer",
        title: title(
            "A helper number of one hospital has 40 added to the month; the check digits are computed over the changed digits.",
        ),
        sections: sections(&[Section {
            source: "Direktoratet for e-helse, Identifikatorer for personer (HIS 1001)",
            section: "",
        }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.fhnummer",
        title: title(
            "A common helper number begins with 8 or 9, has both check digits and tells neither date nor sex.",
        ),
        sections: sections(&[Section { source: "Norsk Helsenett, Hva er felles hjelpenummer", section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.npid",
        title: title(
            "NAV's number for people without another one has 20 added to the month; NAV's own software does not rely on its check digits.",
        ),
        sections: sections(&[Section { source: "NAV, public source code (NavPersonIdent)", section: "" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.duf",
        title: title(
            "A DUF number is a year, six digits and a two-digit check; the algorithm is known from public software, so that a pass means probably.",
        ),
        sections: sections(&[Section { source: "Statistics Norway, kostra-kontrollprogram", section: "" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.kostra",
        title: title(
            "Municipal reports use a date with 00100, 00200 or 99999 for people without a number; check digits are not asked for.",
        ),
        sections: sections(&[Section { source: "Statistics Norway, kostra-kontrollprogram", section: "" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.organisasjonsnummer",
        title: title("An organisation number has nine digits, the last of them a check digit by modulus 11."),
        sections: sections(&[Section { source: "Brønnøysundregistrene, The organization number", section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.organisasjonsnummer.series",
        title: title("Real organisation numbers begin with 8 or 9, those of the test data in Tenor with 2 or 3."),
        sections: sections(&[
            Section { source: "Brønnøysundregistrene, The organization number", section: "" },
            Section { source: "brreg/docs and Skatteetaten/beta-apier, test data from Tenor", section: "" },
        ]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.synthetic.others",
        title: title("Norsk Helsenett adds 65 to the month of made-up numbers, NAV 40, and 60 for an NPID."),
        sections: sections(&[
            Section { source: "bekkopen/NoCommons and FHIDev/Fhi.NINCheck, public source code", section: "" },
            Section { source: "navikt/fnrvalidator, issue 116", section: "" },
        ]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.ambiguous-months",
        title: title(
            "Months with 40 added are a hospital's helper number or NAV's made-up one, months 66 to 72 Norsk Helsenett's or NAV's: the digits do not tell which.",
        ),
        sections: sections(&[
            Section { source: "Direktoratet for e-helse, Identifikatorer for personer (HIS 1001)", section: "" },
            Section { source: "bekkopen/NoCommons, public source code", section: "" },
        ]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.mask",
        title: title(
            "Public bodies see to it that CPR numbers do not come into wrong hands; where something must be shown, the number is made unreadable.",
        ),
        sections: sections(&[Section { source: "CPR-loven", section: "§ 54" }]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.mask",
        title: title(
            "A fødselsnummer is not to be visible to others, and a rearranged one is not accepted either: digits are dropped, never moved.",
        ),
        sections: sections(&[
            Section { source: "Datatilsynet, guidance on fødselsnummer", section: "" },
            Section { source: "Personopplysningsloven", section: "§ 12" },
        ]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Secondary,
    },
];
