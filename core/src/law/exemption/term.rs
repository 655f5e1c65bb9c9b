//! Rules on how long an exemption runs, what ends it and what it brings.

use super::{BORGER, EBOKS, EXEMPTION_IN_FORCE, GUIDE, LIFE_IN_DENMARK, LOV_603, MUNICIPALITIES, PENSIONIST, RITZAU};
use crate::law::days::SELF_SERVICE_FROM;
use crate::law::rule::{Basis, Certainty, Day, Rule, Section, sections, title};

/// The day from which exemptions are permanent; the day is secondary.
pub const PERMANENT_FROM: Day = Day(2017, 10, 1);
/// The last day of the time-limited ones.
pub const LIMITED_UNTIL: Day = Day(2017, 9, 30);
/// The first day for which today's practice is known: the pages that tell it are of 2024 and later.
pub const PAGES_OF_TODAY: Day = Day(2024, 1, 1);
/// The day before that.
pub(in crate::law) const BEFORE_PAGES_OF_TODAY: Day = Day(2023, 12, 31);

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "dk.exemption.duration.limited",
        title: title(
            "An exemption runs until 1 November of the second calendar year after its registration; a reminder comes, and the citizen renews it.",
        ),
        sections: sections(&[Section { source: BORGER, section: "copies at Thisted kommune and seniorhaandbogen.dk" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: Some(LIMITED_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.duration.last-day",
        title: title("A time-limited exemption has ended on the day it runs to."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.duration.permanent-variant",
        title: title("Some exemptions were permanent before October 2017 as well; whose was not found."),
        sections: sections(&[Section { source: PENSIONIST, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: Some(LIMITED_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.exemption.duration.permanent",
        title: title(
            "Exemptions are permanent, until the citizen asks to be connected again. The day is from the press.",
        ),
        sections: sections(&[
            Section { source: PENSIONIST, section: "17 October 2017" },
            Section { source: MUNICIPALITIES, section: "" },
        ]),
        from: Some(PERMANENT_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "dk.exemption.duration.became-permanent",
        title: title(
            "Exemptions that were still running on 1 October 2017 became permanent; the date on the receipt no longer counts. Many had been moved before.",
        ),
        sections: sections(&[Section { source: RITZAU, section: "" }]),
        from: Some(PERMANENT_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "dk.exemption.duration.extended",
        title: title(
            "The module could extend an exemption. That the new date is counted in the same way is our reading.",
        ),
        sections: sections(&[Section { source: GUIDE, section: "Forlæng fritagelse" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: Some(LIMITED_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.end.revoked",
        title: title(
            "Whoever is exempt may end it at any time, at the municipality or in Digital Post; a proxy holder or a guardian may do it at the municipality.",
        ),
        sections: sections(&[
            Section { source: LIFE_IN_DENMARK, section: "" },
            Section { source: GUIDE, section: "Ophævelse af fritagelse" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.end.returned",
        title: title("The exemption of somebody who had left Denmark lapses on moving back; a new request is needed."),
        sections: sections(&[Section { source: LIFE_IN_DENMARK, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.end.died",
        title: title("When CPR has the death, the mailbox is closed, and with it all accesses."),
        sections: sections(&[Section { source: EBOKS, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.end.mistake",
        title: title("An exemption created by mistake is taken out again."),
        sections: sections(&[Section { source: GUIDE, section: "Fejloprettet fritagelse" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.effect.paper",
        title: title("Post from authorities comes on paper."),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "Mariagerfjord, Hørsholm, Næstved" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.effect.unopened-six-months",
        title: title(
            "Unopened Digital Post of the last six months can be had on paper, at the registered address or another. The pages that say so are of 2024 and later.",
        ),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "Mariagerfjord, Hørsholm, Næstved" }]),
        from: Some(PAGES_OF_TODAY),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.effect.unopened-before",
        title: title("Unopened post could be had on paper before 2024 as well; how far back was not found."),
        sections: sections(&[Section { source: GUIDE, section: "Uåbnet post" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: Some(BEFORE_PAGES_OF_TODAY),
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.exemption.effect.self-service",
        title: title(
            "On request, whoever is exempt may use the other way than a mandatory self-service, where the law on that service allows one. Not for the portals of the courts, nor in Greenland and the Faroe Islands.",
        ),
        sections: sections(&[Section { source: LOV_603, section: "§§ 1–2" }]),
        from: Some(SELF_SERVICE_FROM),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.effect.other-senders",
        title: title(
            "It does not cover private senders, such as banks, nor senders entitled by other law, such as public payslips and SU.",
        ),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "Thisted (2014 to 2016), Mariagerfjord" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.effect.receipt",
        title: title("The citizen may have a written receipt; while exemptions were limited it stated the date."),
        sections: sections(&[
            Section { source: MUNICIPALITIES, section: "Thisted" },
            Section { source: BORGER, section: "" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
];
