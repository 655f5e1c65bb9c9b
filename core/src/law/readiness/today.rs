//! The counterpart today, as far as it is known.

use super::super::rule::{Basis, Certainty, Rule, Section, sections, title};
use super::{ACT, GUIDE, MUNICIPALITIES, SLIDES};
use crate::law::days::{NEW_DIGITAL_POST, READ_AND_WRITE_FROM, SELF_SERVICE_FROM};

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "dk.readiness.today.place",
        title: title(
            "The council of the municipality where somebody is or was last registered decides on exemption; that it names where in the municipality people ask is concluded from that and from 2014.",
        ),
        sections: sections(&[Section { source: ACT, section: "§ 5, stk. 2" }]),
        from: Some(NEW_DIGITAL_POST),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.readiness.today.procedure",
        title: title(
            "People still attend in person and declare on their honour; a caseworker still tests no ground. That the local procedure must say so is concluded from 2014.",
        ),
        sections: sections(&[
            Section { source: MUNICIPALITIES, section: "" },
            Section { source: SLIDES, section: "Procedure for sagsbehandlingen" },
        ]),
        from: Some(NEW_DIGITAL_POST),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.readiness.today.archive",
        title: title(
            "The guides up to 2019 have the signed form archived; that it still is so is concluded from them.",
        ),
        sections: sections(&[Section { source: GUIDE, section: "Arkivér den underskrevne blanket" }]),
        from: Some(NEW_DIGITAL_POST),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.readiness.today.access",
        title: title(
            "Exemptions are registered in Administrativ Adgang; which role that takes today was not found, and that MitID Erhverv has replaced the employee signature is concluded.",
        ),
        sections: sections(&[Section {
            source: "Digitaliseringsstyrelsen on digitaliser.dk (2025)",
            section: "Administrativ Adgang",
        }]),
        from: Some(NEW_DIGITAL_POST),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.readiness.today.training",
        title: title(
            "The latest edition of the guide that is known is of August 2019; whether there is a newer one was not found.",
        ),
        sections: sections(&[Section { source: GUIDE, section: "edition of August 2019" }]),
        from: Some(NEW_DIGITAL_POST),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.readiness.today.web",
        title: title("Pages still say who may ask and how; that they must is concluded from the minimum of 2014."),
        sections: sections(&[
            Section { source: MUNICIPALITIES, section: "" },
            Section { source: SLIDES, section: "Vejledning på kommunens hjemmeside" },
        ]),
        from: Some(NEW_DIGITAL_POST),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.readiness.today.duration",
        title: title("Exemption is permanent now: it runs until the citizen asks to come back, and pages say so."),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(NEW_DIGITAL_POST),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.today.unopened-post",
        title: title(
            "Citizens may have unopened Digital Post of the last six months on paper; since when it is six months was not found.",
        ),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(NEW_DIGITAL_POST),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.today.self-service",
        title: title(
            "Exempt people may on request use the alternative to a mandatory self-service where its legislation allows one.",
        ),
        sections: sections(&[Section {
            source: "Lov om fravigelse fra obligatorisk digital selvbetjening (lov nr. 603 af 31. maj 2023)",
            section: "§§ 1-2",
        }]),
        from: Some(SELF_SERVICE_FROM),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.today.read-and-write",
        title: title(
            "A helper with read and write access may write to the authority, which then gets the helper's name and CPR number and has to inform the helper.",
        ),
        sections: sections(&[
            Section {
                source: "Digitaliseringsstyrelsen on digitaliser.dk (May 2025)",
                section: "læse- og skriveadgang",
            },
            Section { source: MUNICIPALITIES, section: "" },
        ]),
        from: Some(READ_AND_WRITE_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.today.mitid-refused",
        title: title(
            "Somebody who is refused MitID may need exemption: the page for those who were refused speaks of it.",
        ),
        sections: sections(&[Section {
            source: "mitid.dk, Hvis du har fået afslag eller ikke kan bruge MitID",
            section: "",
        }]),
        from: Some(NEW_DIGITAL_POST),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.today.vulnerable",
        title: title(
            "The guide for particularly vulnerable citizens is of September 2017; that activities for them go on is concluded from it.",
        ),
        sections: sections(&[Section {
            source: "KL and Digitaliseringsstyrelsen, Særligt svage borgere (version 1, September 2017; only its contents were read)",
            section: "",
        }]),
        from: Some(NEW_DIGITAL_POST),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
];
