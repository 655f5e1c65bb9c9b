//! Norway: what a message to a digital mailbox costs, log-ins, print and postage.

use crate::law::rule::{Basis, Certainty, Rule, Section, sections, title};

const SLIDES: &str = "Difi, Digital postkasse til innbyggere (November 2014)";
const DIGDIR: &str = "samarbeid.digdir.no, Kostnadsmodell for Digital postkasse (2020 to 2024)";
const CLIENT: &str = "The client for Java of Sikker digital post";
const IDPORTEN: &str = "samarbeid.digdir.no, Kostnadsmodell for ID-porten (2019 to 2023)";
const PRINT: &str = "samarbeid.digdir.no, Utskrift og forsendelse";
const POST: &str = "posten.no, price list 2016; portotakster.no, 2016 and 2021";

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "no.cost.transport",
        title: title(
            "Carrying a message to a digital mailbox costs 0.16 kroner without and 0.20 with value added tax until 2023, 0.147 without it from 2024; 0.077 for users of KS Fiks.",
        ),
        sections: sections(&[
            Section { source: SLIDES, section: "Kostnader digital post" },
            Section { source: DIGDIR, section: "Meldingsformidler" },
        ]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.cost.mailbox",
        title: title(
            "A mailbox costs by the size of the message, in classes of megabytes. The published prices are the most that is paid; the invoice is the average of what both suppliers took, after discounts.",
        ),
        sections: sections(&[Section { source: DIGDIR, section: "Postkasse" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.cost.size",
        title: title("The size that is paid for is that of the unpacked content with manifest and signatures."),
        sections: sections(&[Section { source: CLIENT, section: "billable bytes" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.cost.class-borders",
        title: title(
            "Whether a megabyte is 1,000,000 or 1,048,576 bytes, and to which class a message of exactly the border belongs, was not found.",
        ),
        sections: sections(&[Section { source: DIGDIR, section: "Postkasse" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "no.cost.suppliers",
        title: title(
            "From 1 MB on the two suppliers have prices of their own; where none is chosen, the dearer one counts, so that the sum stays the most that is paid.",
        ),
        sections: sections(&[Section { source: DIGDIR, section: "Postkasse" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.cost.extra-megabytes",
        title: title("Above 5 MB supplier A takes extra by the megabyte. That each started one counts is concluded."),
        sections: sections(&[Section { source: DIGDIR, section: "Postkasse" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.cost.published-columns",
        title: title(
            "Published prices with value added tax are not always 1.25 times those without it. Both are used as published, and none is mended.",
        ),
        sections: sections(&[Section { source: DIGDIR, section: "Postkasse" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.cost.free",
        title: title("Looking people up in the contact register is free, and so is a notice by e-mail."),
        sections: sections(&[
            Section { source: SLIDES, section: "Kostnader digital post" },
            Section { source: DIGDIR, section: "" },
        ]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.cost.login-quota",
        title: title(
            "A log-in with ID-porten costs the sender; from 2022 on nothing is paid for fewer than 200,000 a year.",
        ),
        sections: sections(&[Section { source: IDPORTEN, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.cost.login-quota-reading",
        title: title(
            "Whether the first 200,000 log-ins stay free for those who have more was not found; that all are paid for is the dearer reading.",
        ),
        sections: sections(&[Section { source: IDPORTEN, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "no.cost.print",
        title: title(
            "Print and dispatch has a price list of its own with the most that is paid; it includes the transport, and postage comes on top.",
        ),
        sections: sections(&[Section { source: PRINT, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.cost.postage",
        title: title("Postage goes by weight, and until 2017 by class."),
        sections: sections(&[Section { source: POST, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.cost.not-found",
        title: title(
            "The mailbox prices of 2014 to March 2020, the price of an SMS, of an opening receipt, of a printed sheet, and postage of 2014, 2015 and from 2022 on were not found.",
        ),
        sections: sections(&[
            Section { source: SLIDES, section: "Kostnader digital post" },
            Section { source: DIGDIR, section: "" },
        ]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
];
