//! Rules of the new forvaltningslov: adopted, not in force. Nothing rests on them until its first day is entered in
//! `law/adopted.rs`.

use crate::law::adopted::NEW_FORVALTNINGSLOV_SOURCE as NEW_ACT;
use crate::law::rule::{Basis, Certainty, Rule, Section, sections, title};

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "no.new-act.reservation",
        title: title(
            "The new forvaltningslov lets a regulation be made on electronic communication, the right to reserve included; it holds from the day the King sets.",
        ),
        sections: sections(&[Section { source: NEW_ACT, section: "§ 10 fjerde ledd" }]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.new-act.transition",
        title: title(
            "The new forvaltningslov has rules on the transition; what becomes of the present regulation was not read.",
        ),
        sections: sections(&[Section { source: NEW_ACT, section: "§ 99" }]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Secondary,
    },
];
