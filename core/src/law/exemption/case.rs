//! Rules on the case: from the request to the archive.

use super::{ACT, DIGITALISER, DIGST, EXEMPTION_IN_FORCE, FVL, GUIDE, REGULATION_NOTE, SLIDES};
use crate::law::days::NEW_DIGITAL_POST;
use crate::law::rule::{Basis, Certainty, Rule, Section, sections, title};

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "dk.exemption.case.order",
        title: title(
            "The case goes from the request through checks and decision to registration, unopened post, receipt and archive, in the order of the guides.",
        ),
        sections: sections(&[Section { source: GUIDE, section: "tables of contents, editions 3.0 to 7" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.case.replay",
        title: title(
            "A case is told as events, each on its day. An event that was not possible does not count, and the others are told on.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.case.decided-by-municipality",
        title: title(
            "The municipality decides; where somebody never lived in Denmark according to CPR, the state does.",
        ),
        sections: sections(&[Section { source: ACT, section: "§ 5, stk. 2" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.case.formal-only",
        title: title("A refusal can rest on a fault of form alone, because the grounds are not tested."),
        sections: sections(&[
            Section { source: SLIDES, section: "Procedure for sagsbehandlingen" },
            Section { source: GUIDE, section: "Tildeling eller afslag på fritagelse" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.case.refusal-duties",
        title: title(
            "A refusal gives its reasons and says how to complain, and the authority helps to mend the form: what is asked of any decision.",
        ),
        sections: sections(&[Section { source: FVL, section: "§ 7, stk. 1, § 22, § 24 and § 25" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.case.forwarding",
        title: title(
            "What came to the wrong authority is sent on to the right one; what the guides say of it was not found.",
        ),
        sections: sections(&[Section { source: FVL, section: "§ 7, stk. 2" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.case.complaint",
        title: title("Who hears a complaint about a refusal, and within which time it must be made, was not found."),
        sections: sections(&[Section { source: REGULATION_NOTE, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.exemption.case.withdrawal",
        title: title("Who asks may take the request back until it is decided."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.case.register-after-grant",
        title: title(
            "An exemption is registered in Fritagelsesmodulet once it is granted and the part of the form that is reserved for the municipality is filled in.",
        ),
        sections: sections(&[Section {
            source: GUIDE,
            section: "Udfyld de dele af blanketten, der er forbeholdt kommunen",
        }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.case.role-2014",
        title: title(
            "Whoever registers has the role Myndighedsmedarbejder in Administrationsportalen and signs in with an employee signature.",
        ),
        sections: sections(&[
            Section { source: SLIDES, section: "Adgang til Fritagelsesmodulet" },
            Section { source: DIGST, section: "Adgang til fritagelsesmodulet" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.case.role-today",
        title: title("Which role registers an exemption in Administrativ Adgang today was not found."),
        sections: sections(&[Section { source: DIGITALISER, section: "Administrativ Adgang (2025)" }]),
        from: Some(NEW_DIGITAL_POST),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.exemption.case.receipt",
        title: title("The citizen gets a receipt and the important notices."),
        sections: sections(&[Section { source: GUIDE, section: "Kvittering og vigtige meddelelser" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.case.archive",
        title: title("The signed form is archived and entered in the register by the municipality's own rules."),
        sections: sections(&[
            Section { source: SLIDES, section: "Arkivering og journalisering" },
            Section { source: GUIDE, section: "Arkivér den underskrevne blanket" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
];
