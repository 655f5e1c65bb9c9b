//! Rules on who is connected to Digital Post, and on sending to people who are and who are not.

use super::term::{BEFORE_PAGES_OF_TODAY, PAGES_OF_TODAY};
use super::{ACT, COMPANIES_GUIDE, DIGITALISER, EBOKS, LIFE_IN_DENMARK, NAESTVED, SF1520, SF1601, SLIDES};
use crate::law::days::COMPANIES_OBLIGED_FROM;
use crate::law::rule::{Basis, Certainty, Day, Rule, Section, sections, title};

/// The day everybody of 15 or older with residence was connected.
pub const AUTO_ENROLMENT: Day = Day(2014, 11, 1);
/// The day before that.
const BEFORE_AUTO_ENROLMENT: Day = Day(2014, 10, 31);
pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "dk.enrolment.before-2014",
        title: title("Until 1 November 2014 people were connected only if they joined by themselves."),
        sections: sections(&[Section { source: SLIDES, section: "" }]),
        from: None,
        until: Some(BEFORE_AUTO_ENROLMENT),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.enrolment.automatic",
        title: title(
            "People of 15 or older with a personnummer and residence in Denmark are connected automatically, unless they are exempt.",
        ),
        sections: sections(&[Section { source: ACT, section: "§ 3, stk. 1" }, Section { source: SLIDES, section: "" }]),
        from: Some(AUTO_ENROLMENT),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.enrolment.age-15",
        title: title("The mailbox is made when somebody turns 15."),
        sections: sections(&[
            Section { source: ACT, section: "§ 3, stk. 1" },
            Section { source: NAESTVED, section: "" },
        ]),
        from: Some(AUTO_ENROLMENT),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.enrolment.entry-30-days",
        title: title(
            "After moving to Denmark, the mailbox is made 30 days after entry. The page that says so is of 2024 and later.",
        ),
        sections: sections(&[Section { source: NAESTVED, section: "" }]),
        from: Some(PAGES_OF_TODAY),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.enrolment.entry-before",
        title: title("How long it took after entry before 2024 was not found."),
        sections: sections(&[Section { source: SLIDES, section: "" }]),
        from: Some(AUTO_ENROLMENT),
        until: Some(BEFORE_PAGES_OF_TODAY),
        basis: Basis::Practice,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.enrolment.letter",
        title: title("A letter tells people that they are connected, when they turn 15 and when they move to Denmark."),
        sections: sections(&[Section { source: DIGITALISER, section: "news 3115491" }]),
        from: Some(AUTO_ENROLMENT),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.enrolment.no-fixed-address",
        title: title(
            "That somebody of no fixed address is connected like others follows from its being a ground for exemption.",
        ),
        sections: sections(&[Section { source: ACT, section: "§ 3, stk. 1" }]),
        from: Some(AUTO_ENROLMENT),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.enrolment.emigrated",
        title: title(
            "Somebody who was connected and leaves Denmark stays connected, unless they ask for exemption; leaving alone exempts nobody.",
        ),
        sections: sections(&[
            Section { source: ACT, section: "§ 3, stk. 4" },
            Section { source: LIFE_IN_DENMARK, section: "" },
        ]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.enrolment.voluntary",
        title: title(
            "Whoever is 15 or older without residence, or is exempt, may join voluntarily with a digital signature; without residence a personnummer is needed too.",
        ),
        sections: sections(&[Section { source: ACT, section: "§ 4" }]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.enrolment.exempt",
        title: title("Whoever is exempt is not connected."),
        sections: sections(&[Section { source: ACT, section: "§ 3, stk. 1" }]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.enrolment.not-covered",
        title: title("The dead have no mailbox; without a personnummer nobody is connected automatically."),
        sections: sections(&[Section { source: EBOKS, section: "" }, Section { source: SLIDES, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.enrolment.companies",
        title: title(
            "Legal entities with a CVR number are connected, unless they are exempt; without one there is no duty. People who run a business are treated as citizens.",
        ),
        sections: sections(&[
            Section { source: ACT, section: "§ 3, stk. 2" },
            Section { source: COMPANIES_GUIDE, section: "" },
        ]),
        from: Some(COMPANIES_OBLIGED_FROM),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.delivery.lookup",
        title: title(
            "A look-up that failed, or said something unknown, says nothing: it is asked again, and never taken for a yes.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.delivery.contradiction",
        title: title(
            "A letter goes digitally only if all that was looked up fits together: a failed look-up in CPR, an age under 15, an entry of the last 30 days or a company's number beside a person's look-up makes it wait.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.delivery.not-enrolled",
        title: title(
            "The look-up says whether somebody is connected, not why not: under 15, newly arrived, dead, abroad or exempt.",
        ),
        sections: sections(&[Section { source: SF1601, section: "PostForespoerg" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.delivery.digital",
        title: title("A letter may go digitally to whoever the look-up says is connected, and on paper to others."),
        sections: sections(&[Section { source: SF1601, section: "Automatisk Valg, Digital Post, Fysisk Post" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.delivery.cpr-status",
        title: title(
            "The status in CPR: 1 and 3 live in Denmark, 5 and 7 in Greenland, 20 is for tax only, 30 is annulled, 70 has disappeared, 80 has emigrated, 90 is dead.",
        ),
        sections: sections(&[Section { source: SF1520, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.delivery.current-number",
        title: title("A number with status 50 or 60 is no longer used; the current one is in CPR."),
        sections: sections(&[Section { source: SF1520, section: "gaeldendePersonnummer" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.delivery.died",
        title: title("When CPR has the death, sending digitally fails: the mailbox is closed."),
        sections: sections(&[Section { source: EBOKS, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.delivery.address",
        title: title("A letter on paper needs an address; whoever has disappeared has none in CPR."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.delivery.section-10",
        title: title(
            "A message has arrived when it is available to the receiver in the solution, not when it is read.",
        ),
        sections: sections(&[Section { source: ACT, section: "§ 10" }]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
];
