//! Rules on companies: FD 005.

use crate::law::days::COMPANIES_OBLIGED_FROM;
use crate::law::rule::{Basis, Certainty, Day, Rule, Section, sections, title};

const ACT: &str = "Lov om Digital Post fra offentlige afsendere (LBK nr. 686 af 15. april 2021)";

const COMPANY_GUIDE: &str =
    "Erhvervsstyrelsen, Vejledning om fritagelse for tilslutning til Digital Post for juridiske enheder (2013, 2019)";
const VEJLE: &str = "A page of Vejle Kommune";

/// The day from which companies could ask.
pub const COMPANY_EXEMPTION_FROM: Day = Day(2013, 9, 1);

/// The end of the month of the last guide that was found.
pub const COMPANY_GUIDE_READ_UNTIL: Day = Day(2019, 8, 31);

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "dk.exemption.company-from",
        title: title("Companies can ask for exemption since 1 September 2013."),
        sections: sections(&[Section { source: COMPANY_GUIDE, section: "" }]),
        from: Some(COMPANY_EXEMPTION_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.company-obliged",
        title: title("Companies with a CVR number have to be connected since 1 November 2013."),
        sections: sections(&[Section { source: ACT, section: "§ 3, stk. 2" }]),
        from: Some(COMPANIES_OBLIGED_FROM),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.company-covered",
        title: title("Without a CVR number there is nothing to be exempted from and no request is needed."),
        sections: sections(&[
            Section { source: COMPANY_GUIDE, section: "" },
            Section { source: ACT, section: "§ 3, stk. 2" },
        ]),
        from: Some(COMPANY_EXEMPTION_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.company-person",
        title: title("People with business activity are handled as ordinary citizens."),
        sections: sections(&[Section { source: COMPANY_GUIDE, section: "" }]),
        from: Some(COMPANY_EXEMPTION_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.company-form",
        title: title("FD 005 asks for the company, its CVR number, its seat and a declaration."),
        sections: sections(&[Section { source: COMPANY_GUIDE, section: "FD 005" }]),
        from: Some(COMPANY_EXEMPTION_FROM),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.company-signed",
        title: title(
            "Page 1 of FD 005 is for somebody entitled to sign for the company; page 2 is filled in by that person and by the holder of the fuldmagt.",
        ),
        sections: sections(&[Section { source: COMPANY_GUIDE, section: "FD 005" }]),
        from: Some(COMPANY_EXEMPTION_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.company-ground",
        title: title(
            "The one ground is that at the seat no provider has a connection, fixed or wireless, of at least 512 kbit/s calculated downstream for at most DKK 3,000.",
        ),
        sections: sections(&[Section { source: COMPANY_GUIDE, section: "" }]),
        from: Some(COMPANY_EXEMPTION_FROM),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.company-later-wording",
        title: title(
            "A later page says that the connection has to be had on ordinary terms; whether the price still stands was not found.",
        ),
        sections: sections(&[Section { source: VEJLE, section: "" }]),
        from: Some(Day(2019, 9, 1)),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "dk.exemption.company-no-computer",
        title: title("To have no computer is not enough for a company."),
        sections: sections(&[Section { source: COMPANY_GUIDE, section: "" }]),
        from: Some(COMPANY_EXEMPTION_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.company-other-reason",
        title: title(
            "Where the owner or manager cannot receive post digitally and nobody else can, the municipality refers to Erhvervsstyrelsen.",
        ),
        sections: sections(&[Section { source: COMPANY_GUIDE, section: "" }]),
        from: Some(COMPANY_EXEMPTION_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.company-attendance",
        title: title("The request is made by attending in the municipality of the seat."),
        sections: sections(&[Section { source: COMPANY_GUIDE, section: "" }]),
        from: Some(COMPANY_EXEMPTION_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.company-term",
        title: title("A company's exemption runs out; after how long was not found."),
        sections: sections(&[Section { source: COMPANY_GUIDE, section: "§ 7" }]),
        from: Some(COMPANY_EXEMPTION_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
];
