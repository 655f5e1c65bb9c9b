//! Ready by 1 March 2014: from that day every municipality handles requests.

use super::super::rule::{Basis, Certainty, Rule, Section, sections, title};
use super::SLIDES;
use crate::law::days::OLD_DIGITAL_POST_UNTIL;

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "dk.readiness.place",
        title: title(
            "The municipal council decides where in the municipality requests are made, and names one or more units.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Hvor anmodes om fritagelse?" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.procedure",
        title: title(
            "The procedure is laid down partly by Digitaliseringsstyrelsen and partly locally; nobody tests whether a ground fits.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Procedure for sagsbehandlingen" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.archive",
        title: title("How the form FD 001 is archived and entered in the register is laid down locally."),
        sections: sections(&[Section { source: SLIDES, section: "Procedure for sagsbehandlingen" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.staff",
        title: title("Caseworkers are named, so many that one of them is there whenever the desk is open."),
        sections: sections(&[Section { source: SLIDES, section: "Hvilke medarbejdere håndterer fritagelser" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.access",
        title: title(
            "Caseworkers need an employee signature; only then an administrator gives them the role Myndighedsmedarbejder in Administrationsportalen.",
        ),
        sections: sections(&[
            Section { source: SLIDES, section: "Adgang til fritagelsesmodulet" },
            Section { source: "Digitaliseringsstyrelsen, Adgang til fritagelsesmodulet", section: "" },
        ]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.training",
        title: title(
            "Every caseworker should have a copy of both guides, and the procedure should be gone through locally.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Uddannelse i korrekt sagsbehandling" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.web-minimum",
        title: title(
            "The municipality's web page says at least who may ask and which formal requirements the request has.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Vejledning på kommunens hjemmeside" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.web-more",
        title: title(
            "The web page should also have the form FD 001 and more, so that the right citizens are exempted and know the procedure.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Vejledning på kommunens hjemmeside" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.contact-staff",
        title: title(
            "Staff who meet citizens know that everybody with a CPR number and residence in Denmark must have a digital mailbox from 1 November 2014, and that exemption exists.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Medarbejdere med borgerkontakt" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.questions",
        title: title(
            "The municipality should consider how it meets citizens who come with questions; a web page can be pointed to.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Medarbejdere med borgerkontakt" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.read-access",
        title: title(
            "From the same day municipalities handle requests for read access; what is said of exemption holds for it as well.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Fritagelse af borgere fra Digital Post" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
];
