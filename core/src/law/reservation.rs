//! Norway: rules on reservation, the contact register, the channel, notices and deadlines.

pub(super) mod appeal;
pub(super) mod channel;
pub(super) mod mailbox;
pub(super) mod new_act;
pub(super) mod notice;
pub(super) mod register;

use super::rule::{Basis, Certainty, Day, Rule, Section, title};

const EFVF: &str = "eForvaltningsforskriften (FOR-2004-06-25-988), as amended by FOR-2014-02-07-102";
const FVL: &str = "Forvaltningsloven (lov 10. februar 1967)";
const NORGE_NO: &str = "norge.no, Reservasjon";
const DIFI_QA: &str = "Difi, Spørsmål og svar – Kontaktregisteret";

/// The day the present rules on reservation and notices came into force. A secondary source says that part of them took
/// effect on 1 July 2014.
pub const REGULATION_2014: Day = Day(2014, 2, 7);

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "no.section-9.who",
        title: title(
            "Private persons, and units that are not in Enhetsregisteret, may reserve against four kinds of message; registered units may not.",
        ),
        sections: &[Section { source: EFVF, section: "§ 9" }, Section { source: NORGE_NO, section: "" }],
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.section-9.enkeltvedtak",
        title: title(
            "The first kind is an enkeltvedtak: a decision made in exercising public authority that settles rights or duties of one or more certain persons.",
        ),
        sections: &[
            Section { source: EFVF, section: "§ 9" },
            Section { source: FVL, section: "§ 2 første ledd bokstav a og b" },
        ],
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.section-9.forhandsvarsel",
        title: title(
            "The second kind is a forhåndsvarsel: notice that an enkeltvedtak may be made, so that the party can give an opinion first.",
        ),
        sections: &[Section { source: EFVF, section: "§ 9" }, Section { source: FVL, section: "§ 16" }],
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.section-9.rettsstilling",
        title: title(
            "The third kind is any other message of importance to the receiver's legal position or to the handling of the case.",
        ),
        sections: &[Section { source: EFVF, section: "§ 9, § 8 sjette ledd nr. 2" }],
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.section-9.saerlig-betydning",
        title: title(
            "The fourth kind is a message that it is for other reasons particularly important to ensure the receiver gets.",
        ),
        sections: &[Section { source: EFVF, section: "§ 9, § 8 sjette ledd nr. 3" }],
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.section-9.other",
        title: title(
            "Every other message, such as a reminder of an appointment, may be sent electronically to people who have reserved as well.",
        ),
        sections: &[Section { source: DIFI_QA, section: "" }, Section { source: NORGE_NO, section: "" }],
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.section-9.undecided",
        title: title("A message whose kind is not decided is treated as an enkeltvedtak, the strictest."),
        sections: &[],
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.regulation-2014",
        title: title("The rules on reservation, notices and the register came into force on 7 February 2014."),
        sections: &[Section { source: "FOR-2014-02-07-102", section: "" }],
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Secondary,
    },
];
