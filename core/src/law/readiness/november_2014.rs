//! Ready by 1 November 2014: on that day everybody who had done nothing was connected.

use super::super::rule::{Basis, Certainty, Rule, Section, sections, title};
use super::SLIDES;
use crate::law::days::OLD_DIGITAL_POST_UNTIL;

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "dk.readiness.vulnerable",
        title: title(
            "The municipality starts activities that help those to exemption who cannot be expected to ask themselves, and sets aside resources.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Forberedelse til 1. november 2014" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.project",
        title: title("A project leader, a project plan and a board that is kept informed are recommended."),
        sections: sections(&[Section { source: SLIDES, section: "Forberedelse til 1. november 2014" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.material",
        title: title(
            "KL and Digitaliseringsstyrelsen were to publish proposals for vulnerable citizens and clear models for proxies in February or March 2014.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Forberedelse til 1. november 2014" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.campaign",
        title: title(
            "National campaigns, organisations and libraries reach those who can ask themselves; a local campaign is welcome but not needed.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Forberedelse til 1. november 2014" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.readiness.extra-staff",
        title: title(
            "Extra staff was not judged necessary until one to two months before 1 November 2014; that it should be in place a month before is concluded from that.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Hvilke medarbejdere håndterer fritagelser" }]),
        from: None,
        until: Some(OLD_DIGITAL_POST_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
];
