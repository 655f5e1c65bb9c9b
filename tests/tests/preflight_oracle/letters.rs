//! The letters that rows are put to.

use crate::random::Random;
use crate::tree::{Node, object, text};

/// The day of dispatch.
pub(crate) const ON: &str = "2026-11-21";

/// One letter. What the rules need to know of it, and nothing else.
pub(crate) struct Letter {
    pub(crate) category: Option<&'static str>,
    /// Whether it is the ministry's information to voters.
    pub(crate) election: bool,
    pub(crate) altinn: bool,
    pub(crate) age_limit: Option<i64>,
    pub(crate) looked_up: Option<&'static str>,
    /// Denmark: its size in bytes, and how many files are attached.
    pub(crate) bytes: Option<i64>,
    pub(crate) attachments: Option<i64>,
}

impl Letter {
    pub(crate) fn any(random: &mut Random) -> Self {
        let category = match random.below(8) {
            0 => None,
            1 => Some("forhandsvarsel"),
            2 => Some("rettsstilling"),
            3 => Some("saerlig-betydning"),
            4 | 5 => Some("other"),
            _ => Some("enkeltvedtak"),
        };
        let looked_up = match random.below(10) {
            0 => None,
            1 => Some("2020-01-01"),
            2 => Some("2026-11-22"),
            3 => Some("2026-11-21T08:00:00+01:00"),
            _ => Some(ON),
        };
        let (altinn, age_limit) = (random.one_in(4), random.one_in(4).then_some(18));
        let bytes = [None, Some(1_000), Some(99_500_000), Some(104_333_312), Some(104_333_313)][random.below(5)];
        let attachments = [None, None, Some(0), Some(10), Some(11)][random.below(5)];
        let election = random.one_in(3);
        Self { category, election, altinn, age_limit, looked_up, bytes, attachments }
    }

    /// Whether the rules of § 9 apply: what is undecided counts as the strictest.
    pub(crate) fn within_section_9(&self) -> bool {
        self.category != Some("other")
    }

    /// Whether reservation and old contact data stop it: information to voters is stopped although it is outside § 9.
    pub(crate) fn reservation_counts(&self) -> bool {
        self.within_section_9() || self.election
    }

    pub(crate) fn message(&self) -> Node {
        let election = if self.election { Node::Bool(true) } else { Node::Null };
        object([("category", self.category.map_or(Node::Null, text)), ("electionInformation", election)])
    }

    /// Denmark: the message.
    pub(crate) fn digital_post(&self) -> Node {
        object([
            ("bytes", self.bytes.map_or(Node::Null, Node::Int)),
            ("attachments", self.attachments.map_or(Node::Null, Node::Int)),
        ])
    }

    pub(crate) fn sender(&self) -> Node {
        object([
            ("noMailbox", if self.altinn { text("altinn") } else { Node::Null }),
            ("ageLimit", self.age_limit.map_or(Node::Null, Node::Int)),
        ])
    }

    pub(crate) fn context() -> Node {
        object([("on", text(ON)), ("environment", text("test"))])
    }

    pub(crate) fn request(&self) -> Node {
        object([
            ("message", self.message()),
            ("sender", self.sender()),
            ("lookedUp", self.looked_up.map_or(Node::Null, text)),
            ("digitalPost", self.digital_post()),
            ("context", Self::context()),
        ])
    }
}
