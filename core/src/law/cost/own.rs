//! Our own rules on costs.

use crate::law::rule::{Basis, Certainty, Rule, title};

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "postregler.money",
        title: title(
            "Amounts are exact decimals and are rounded for display alone. Different currencies are not added up.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.cost-columns",
        title: title(
            "Prices without and with value added tax, and those that say nothing of it, stay apart as published. One column is computed from another only with a rate that is given.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.cost-missing",
        title: title(
            "A price that is not known is missing, and has to be given. It is never nothing and never guessed.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.cost-letters",
        title: title(
            "Letters go their ways as counted or by share, in whole letters. What is left goes on paper, and what waits costs nothing yet.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.cost-comparison",
        title: title(
            "In another share, notices, receipts and log-ins follow the number of digital letters. One-off costs are spread evenly over years.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "postregler.price-book",
        title: title(
            "A price stands in a book with source and period. One's own prices come first, then one's own books, then those that were named, then those that hold on the day, the newest first.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
];
