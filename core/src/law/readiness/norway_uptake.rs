//! Norway: how far the digital mailbox was to spread, and how far it did.

use super::super::rule::{Basis, Certainty, Rule, Section, sections, title};
use super::norway::SLIDES;

const DIFI: &str = "Difi and Digdir, figures on the digital mailbox (2015 to 2019)";

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "no.uptake.goals",
        title: title(
            "Of the people in the contact register, 15 % were to have chosen a mailbox by the end of 2014, 35 % by the end of 2015 and 60 % by the end of 2016. These are goals for the country, and no agency's duty.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Mål for utbredelse" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.uptake.figures",
        title: title(
            "Mailboxes chosen: 500,000 in September 2015, about 700,000 in February 2016, 1 million in August 2016, about 1.2 million in November 2016, 1.8 million in April 2018.",
        ),
        sections: sections(&[Section { source: DIFI, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.uptake.latest-figure",
        title: title("2,175,617 mailboxes, 48.6 %, on 20 November; that the year is 2019 is concluded."),
        sections: sections(&[Section { source: DIFI, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.uptake.goals-missed",
        title: title(
            "That the goals of 2015 and 2016 were missed is concluded from the figures and from the size of the register; whether that of 2014 was reached was not found.",
        ),
        sections: sections(&[
            Section { source: SLIDES, section: "Mål for utbredelse" },
            Section { source: DIFI, section: "" },
        ]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
];
