//! Rules on notices.

use super::{EFVF, REGULATION_2014};
use crate::law::rule::{Basis, Certainty, Rule, Section};

const BEGREP: &str = "difi/begrep-SikkerDigitalPost, Varsler (2014)";

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "no.notice.first",
        title: "The body sends notice that a decision has been made, and of where and how to get its content; the same holds for the other kinds of § 9.",
        sections: &[Section { source: EFVF, section: "§ 8 tredje og sjette ledd" }],
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.notice.second",
        title: "Somebody who has not got access to the letter within one week from the time it was made available and notice was sent is notified once more; not if it was sent to an electronic address the party gave for that.",
        sections: &[Section { source: EFVF, section: "§ 8 femte ledd" }],
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.notice.0-and-7",
        title: "In the digital mailbox, notices of letters of § 8 are ordered with the repetitions 0 and 7; this is guidance for the mailbox, not statute, and not for Altinn.",
        sections: &[Section { source: BEGREP, section: "" }],
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
];
