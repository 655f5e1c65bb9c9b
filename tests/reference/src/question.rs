//! The parameters of a check.

use crate::{Date, Kind};

/// The parameters of a check.
#[derive(Clone, Debug)]
pub struct Question {
    /// The accepted kinds.
    pub accept: Vec<Kind>,
    /// Whether synthetic numbers are accepted.
    pub test: bool,
    /// The date of the check, whose rules apply.
    pub on: Date,
    /// The date from which Norwegian numbers follow the rule of 2032.
    pub new_rule_from: Date,
}

impl Question {
    /// A question on a date that accepts no kind, in production.
    pub fn on(on: Date) -> Self {
        Self { accept: Vec::new(), test: false, on, new_rule_from: Date::new(2032, 1, 1) }
    }

    /// Whether this kind is accepted.
    pub fn accepts(&self, kind: Kind) -> bool {
        self.accept.contains(&kind)
    }

    /// Whether an accepted kind has this number of symbols.
    pub fn accepts_length(&self, length: usize) -> bool {
        self.accept.iter().any(|kind| kind.length() == length)
    }
}
