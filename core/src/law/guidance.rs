//! Rules that only the citizens' guides need: what pages tell people about the desk, the phone and the mailbox.

use super::exemption::EXEMPTION_IN_FORCE;
use super::exemption::read_access::READ_ACCESS_KNOWN_FROM;
use super::exemption::term::PAGES_OF_TODAY;
use super::reservation::REGULATION_2014;
use super::rule::{Basis, Certainty, Rule, Section, sections, title};

const MUNICIPALITIES: &str = "Pages of several municipalities and agencies (2014 to 2026)";
const NAESTVED: &str = "Næstved kommune, Digital Post (2024 to 2026)";
const ROSKILDE: &str = "Roskilde kommune, Digital Post";
const GENTOFTE: &str = "Gentofte kommune, Digital Post";
const NORGE_NO: &str = "norge.no, Reservasjon";
const NORGE_NO_2016: &str = "norge.no, Reservasjon (2016)";
const NAV: &str = "nav.no";
const VERGEMAL: &str = "vergemal.no";
const FVL: &str = "Forvaltningsloven (lov 10. februar 1967)";
const DOCS: &str = "docs.digdir.no, Digital postkasse til innbyggere";
const SLIDES: &str = "Difi, Digital postkasse til innbyggere (November 2014)";
const DIGIPOST: &str = "Digipost, terms; Difi, Digital postkasse til innbyggere (2014)";
const RUNDSKRIV: &str = "Digitaliseringsrundskrivet, quoted by docs.digdir.no";

/// Denmark: on asking for exemption and for read access.
pub(super) static DENMARK: &[Rule] = &[
    Rule {
        id: "dk.guidance.book-time",
        title: title("In some municipalities a time has to be booked before coming."),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "Bestil tid" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.guidance.bring-mitid",
        title: title("One municipality asks those who come to bring MitID, if they have it."),
        sections: sections(&[Section { source: NAESTVED, section: "" }]),
        from: Some(PAGES_OF_TODAY),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "dk.guidance.citizen-card",
        title: title("One municipality wants to see the health card of a citizen for whom somebody else comes."),
        sections: sections(&[Section { source: ROSKILDE, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "dk.guidance.greenland-faroe",
        title: title(
            "The rules on Digital Post do not apply in Greenland and the Faroe Islands, says one municipality.",
        ),
        sections: sections(&[Section { source: GENTOFTE, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "dk.guidance.phone",
        title: title(
            "A telephone number that holds for the whole country was not found; each municipality has its own.",
        ),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.read-access.responsibility",
        title: title("Somebody who gives read access is still responsible for reading the post."),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "Læseadgang" }]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.read-access.taking-back",
        title: title("How read access is taken back was not found."),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "Læseadgang" }]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::NotFound,
    },
];

/// Norway: on reservation and the digital mailbox.
pub(super) static NORWAY: &[Rule] = &[
    Rule {
        id: "no.guidance.ways",
        title: title(
            "A private person reserves, and takes the reservation back, at any time: at norge.no or by phone, 800 30 300.",
        ),
        sections: sections(&[Section { source: NORGE_NO, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.guidance.phone",
        title: title(
            "Have the identity number ready when calling and never send it by e-mail; from abroad the number is +47 24 05 56 03, and in 2016 the line was open from 8 to 15.30.",
        ),
        sections: sections(&[Section { source: NORGE_NO_2016, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.guidance.no-reason",
        title: title("Nobody has to give a reason for reserving; there are no criteria."),
        sections: sections(&[Section { source: NORGE_NO, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.guidance.nav-slips",
        title: title(
            "Nav sends payment slips on paper only to those who have reserved, even where no contact data was given.",
        ),
        sections: sections(&[Section { source: NAV, section: "Utbetalingsmelding" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.guidance.services",
        title: title("Whoever has reserved can still log in and use services online."),
        sections: sections(&[Section { source: NORGE_NO, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.guidance.not-both",
        title: title("Nobody can have the same letters both on paper and digitally."),
        sections: sections(&[Section { source: NORGE_NO, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.guidance.delete",
        title: title(
            "Contact data can be changed or deleted, which is no reservation; MinID stops working without it, while BankID, Buypass and Commfides go on.",
        ),
        sections: sections(&[Section { source: NORGE_NO, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.guidance.guardian",
        title: title("A guardian needs authority for it; digital mandates for guardians were being built."),
        sections: sections(&[Section { source: NORGE_NO, section: "" }, Section { source: VERGEMAL, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.guidance.helper",
        title: title(
            "Whether and how somebody else than a guardian may reserve for a person was not found; the act lets proxies be registered.",
        ),
        sections: sections(&[Section { source: FVL, section: "§ 15 a tredje ledd bokstav b" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "no.guidance.examples",
        title: title(
            "An answer to an application and a tax settlement are our examples of letters that come on paper.",
        ),
        sections: &[],
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.guidance.mailbox-choice",
        title: title(
            "One of two mailboxes, Digipost or e-Boks, is chosen with its provider; whoever has reserved cannot choose one.",
        ),
        sections: sections(&[
            Section { source: DOCS, section: "Valg av postkasse" },
            Section { source: SLIDES, section: "To postkasser – innbyggers valg" },
        ]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.guidance.mailbox-where",
        title: title("That the choice can be seen at norge.no is concluded; the page was not read."),
        sections: sections(&[Section { source: NORGE_NO, section: "Digital postkasse" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.guidance.mailbox-age",
        title: title("Digipost takes people of 15 or older, and so did Difi reckon in 2014."),
        sections: sections(&[Section { source: DIGIPOST, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.guidance.mailbox-senders",
        title: title("That not every authority sends to the mailbox follows from the duty being the state's alone."),
        sections: sections(&[Section { source: RUNDSKRIV, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
];
