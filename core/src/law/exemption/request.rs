//! Rules on the whole family of forms, and on the grounds.

use super::{EXEMPTION_IN_FORCE, GUIDE, MUNICIPALITIES, REGULATION_NOTE};
use crate::law::rule::{Basis, Certainty, Day, Rule, Section, sections, title};

const ACT: &str = "Lov om Digital Post fra offentlige afsendere (LBK nr. 686 af 15. april 2021)";

const DIGST: &str = "Digitaliseringsstyrelsen, digst.dk (pages without a date)";

/// The first day on which FD 001A, F, K and L are taken to be there: the month is known, the day is not.
pub const FD001_SPLIT: Day = Day(2014, 7, 1);

/// The last day of NemID.
pub const NEMID_CLOSED: Day = Day(2023, 10, 31);

/// From this day no text of the regulation was found: that the grounds are the same is concluded from web pages.
pub const GROUNDS_NOT_READ_SINCE: Day = Day(2021, 1, 1);

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "dk.exemption.forms-2014",
        title: title(
            "FD 001 of March 2014 was split into FD 001A, F, K and L in July 2014 and may still be used. The day in July is not known and is taken to be the first.",
        ),
        sections: sections(&[Section { source: GUIDE, section: "Fortsat brug af FD 001" }]),
        from: Some(FD001_SPLIT),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.cannot-sign",
        title: title("The guides have a way for citizens who cannot sign; what it asks for was not found."),
        sections: sections(&[Section { source: GUIDE, section: "Fritagelsesanmoderen kan ikke skrive under" }]),
        from: Some(FD001_SPLIT),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.exemption.address-may-be-empty",
        title: title("Who has no fixed address, has a protected one or lives abroad may leave the address out."),
        sections: sections(&[Section { source: GUIDE, section: "forms" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.abroad",
        title: title("The guides have a way for people who live abroad; what it asks for was not found."),
        sections: sections(&[Section { source: GUIDE, section: "bosiddende i udlandet" }]),
        from: Some(FD001_SPLIT),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.exemption.abroad-always-granted",
        title: title("A request from a person who no longer has residence in Denmark always leads to exemption."),
        sections: sections(&[Section { source: ACT, section: "§ 5, stk. 1" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.post-needs-address",
        title: title("Unopened post can be sent on paper only if there is an address to send it to."),
        sections: &[],
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.parent",
        title: title(
            "Whether a parent with custody may ask for a citizen of 15 to 17, and how that is proven, was not found.",
        ),
        sections: sections(&[Section { source: GUIDE, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.exemption.parent-age",
        title: title("A parent is taken to have custody until the citizen is 18."),
        sections: &[],
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.declarant",
        title: title(
            "For a citizen who cannot make the declaration, somebody else may make it, such as a relative or a carer. The page bears no date.",
        ),
        sections: sections(&[Section { source: DIGST, section: "Fritagelse" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.declarant-proof",
        title: title("How somebody shows that they may make the declaration for another was not found."),
        sections: sections(&[Section { source: DIGST, section: "Fritagelse" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.exemption.signer-named",
        title: title("Whoever signs for the citizen is named on the form and is another person."),
        sections: sections(&[Section { source: GUIDE, section: "forms" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.proxy",
        title: title(
            "By proxy the citizen fills in and signs the form and the fuldmagt; whoever holds it attends in person with own ID.",
        ),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.proxy-form",
        title: title("The fuldmagt names the citizen as giver and another person as holder."),
        sections: sections(&[Section {
            source: GUIDE,
            section: "Fuldmagt til anmodning om fritagelse fra Digital Post for borgere",
        }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.proxy-signed",
        title: title("The giver signs and dates the fuldmagt."),
        sections: sections(&[
            Section { source: MUNICIPALITIES, section: "" },
            Section { source: GUIDE, section: "Fuldmagt til anmodning om fritagelse fra Digital Post for borgere" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.proxy-holder-signs",
        title: title("The holder signs the fuldmagt too, as on the form for companies."),
        sections: sections(&[Section { source: GUIDE, section: "forms" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.proxy-own-document",
        title: title(
            "The guides have a way for a fuldmagt that people wrote themselves; what it asks for was not found.",
        ),
        sections: sections(&[Section { source: GUIDE, section: "Fuldmagt via et selvoprettet dokument" }]),
        from: Some(FD001_SPLIT),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.exemption.form-k",
        title: title("FD 001K bears a dated and signed statement by whoever checked the identity."),
        sections: sections(&[Section { source: GUIDE, section: "Eksternt kontrolleret identitet" }]),
        from: Some(FD001_SPLIT),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.attendance-exceptions",
        title: title(
            "Nobody has to come for inmates, whose institution may send the request as an exception, nor for people with lasting weakness who cannot give a fuldmagt: for them FD 001K.",
        ),
        sections: sections(&[
            Section { source: MUNICIPALITIES, section: "Randers, Vejle" },
            Section { source: GUIDE, section: "Eksternt kontrolleret identitet" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.grounds",
        title: title("There are eight grounds for exemption; lists of seven and of six items mean the same."),
        sections: sections(&[
            Section { source: REGULATION_NOTE, section: "" },
            Section { source: MUNICIPALITIES, section: "" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.grounds-unchanged",
        title: title(
            "The grounds are taken to be the same as in 2014: no act that changes them was found, and web pages still list them.",
        ),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(GROUNDS_NOT_READ_SINCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
];
