//! Rules on attendance: who comes, with what, and where.

use super::request::FD001_SPLIT;
use super::{EXEMPTION_IN_FORCE, GUIDE, MUNICIPALITIES, SLIDES};
use crate::law::rule::{Basis, Certainty, Day, Rule, Section, sections, title};

const ACT: &str = "Lov om Digital Post fra offentlige afsendere (LBK nr. 686 af 15. april 2021)";

const HANDBOOK: &str = "Seniorhåndbogen, a copy of a text of borger.dk";

/// From this day on a source says that another municipality may handle a request. The day is not known: about 2015.
pub const OTHER_MUNICIPALITY_MAY_SINCE: Day = Day(2015, 1, 1);

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "dk.exemption.id",
        title: title(
            "Whoever comes shows a passport, a driving licence or a health card; there are other ways too, which the municipality judges.",
        ),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.own-id",
        title: title("Whoever comes for the citizen shows their own ID."),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.citizen-id-not-needed",
        title: title("The ID of a citizen who does not come is not asked for."),
        sections: &[],
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.papers",
        title: title("The request is made on the form, and whoever comes for the citizen brings the fuldmagt."),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.guardian-form",
        title: title("A guardian uses FD 001A."),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(FD001_SPLIT),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.form-before-attendance",
        title: title("The form is not dated later than the day it is handed in."),
        sections: &[],
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.competence",
        title: title("The municipality decides in which the citizen is, or was last, registered."),
        sections: sections(&[
            Section { source: ACT, section: "§ 5, stk. 2" },
            Section { source: SLIDES, section: "Hvor anmodes om fritagelse?" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.competence-state",
        title: title(
            "For a citizen who has never been registered in a municipality the minister decides, or the authority the minister names.",
        ),
        sections: sections(&[Section { source: ACT, section: "§ 5, stk. 2" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.other-municipality",
        title: title("Another municipality may handle the request too."),
        sections: sections(&[Section { source: HANDBOOK, section: "" }]),
        from: Some(OTHER_MUNICIPALITY_MAY_SINCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "dk.exemption.wrong-municipality",
        title: title(
            "Whether a request that came to another municipality was handled or sent on in 2014 was not found.",
        ),
        sections: sections(&[Section { source: GUIDE, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: Some(Day(2014, 12, 31)),
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.exemption.help",
        title: title(
            "The municipality may try to help the citizen use Digital Post instead, but the request does not hang on it.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Procedure for sagsbehandlingen" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
];
