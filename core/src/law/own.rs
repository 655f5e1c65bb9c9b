//! Our own rules: what nothing prescribes and software must decide all the same.

use super::rule::{Basis, Certainty, Rule, title};

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "postregler.answerable",
        title: title("A question can be answered only if what it asks about is there."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.readable",
        title: title(
            "Numbers and dates are read as people write them: spaces anywhere, a hyphen after the sixth digit, day before month. Anything else is asked about, never guessed.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.likely-cause",
        title: title(
            "Where a number cannot be used, the way it is written may show what happened to it: a spreadsheet, a letter typed for a digit, a full year, a missing digit. That cause is then named. Only a lost 0 and marks around the digits are undone, and only if the caller asks for it.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.birth-date",
        title: title(
            "A birth date given beside a number is compared with the one that the number tells. A difference is a warning, and for a d-number a hint: some people have a number with another date than their own.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.bounds",
        title: title("Every field has an upper length, so that no input can take unlimited memory."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.calendar",
        title: title(
            "A day is written with four digits for its year: what would come after 31 December 9999 is not computed. A day more than a year ahead is pointed out where it is given for something that has happened.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.samples",
        title: title(
            "Samples come from ranges that are nobody's: people dead before the register began, synthetic series, digits that are not given out. Where no such range is known, the answer says so.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.accepted-kinds",
        title: title("The caller says which kinds of number it can use; any other kind is refused and named."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.rule-book",
        title: title(
            "Every rule an answer rests on stands in the rule book under a name that never changes its meaning.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.readiness",
        title: title(
            "An item of a checklist is done, due, overdue or yet to come by the day asked about. Kinds of proof and the order are our suggestion, and so are owners whom no source names.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.preflight",
        title: title(
            "In a list, a row with a mistyped number, one that cannot be read, or one that waits for more than a look-up needs a person. What only has to be looked up is asked about again. A row is told by its place, never by its number.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.guidance",
        title: title(
            "A guide asks one question at a time, each with a way on for those who do not know; it asks for no name, number or ground and keeps nothing. Answers count as far as they fit.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
];
