//! Denmark: what a message in Digital Post costs, and postage.

use crate::law::rule::{Basis, Certainty, Rule, Section, sections, title};

const DIGST: &str = "digst.dk, Priser i Digital Post (2016)";
const PRESS: &str = "nordjyske.dk; cphpost.dk; dv.is (2016 to 2024)";

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "dk.cost.digital-post",
        title: title(
            "From February 2016 a message in Digital Post costs 0.19 kroner and 0.85 a megabyte, an SMS 0.05, connecting a system 1,000.",
        ),
        sections: sections(&[Section { source: DIGST, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.cost.started-kilobyte",
        title: title("The price by size is counted per started kilobyte, 0.00085 kroner each."),
        sections: sections(&[Section { source: DIGST, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.cost.cap",
        title: title(
            "A message costs at most 6.75 kroner below 10 MB, 22 up to 50 MB, 67 up to 99.5 MB. That the base price is in it is concluded.",
        ),
        sections: sections(&[Section { source: DIGST, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.cost.volume-discount",
        title: title(
            "10 per cent are taken off for 100,000 to 1 million messages a month, 20 per cent for more. That it holds for all messages of the month is concluded.",
        ),
        sections: sections(&[Section { source: DIGST, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.cost.postage",
        title: title(
            "Postage of a standard letter was 8 kroner in 2016 and 2017, 9 in 2018, 10 in 2019, 12 in 2023 and 25 in 2024.",
        ),
        sections: sections(&[Section { source: PRESS, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.cost.not-found",
        title: title(
            "What the present Digital Post costs a sender, Danish postage of 2020 to 2022, and that of 2026 were not found.",
        ),
        sections: sections(&[Section { source: DIGST, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
];
