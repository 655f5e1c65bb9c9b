//! What is asked beside the number.

use crate::{Date, Kind};

/// What is asked beside the number.
#[derive(Clone, Debug)]
pub struct Question {
    /// The kinds that can be used.
    pub accept: Vec<Kind>,
    /// Whether numbers made up for tests can be used.
    pub test: bool,
    /// The day of the question: today, and the day whose rules apply.
    pub on: Date,
    /// The day from which Norwegian numbers are read by the rule of 2032.
    pub new_rule_from: Date,
}

impl Question {
    /// A question on a day that accepts nothing yet, in production.
    pub fn on(on: Date) -> Self {
        Self { accept: Vec::new(), test: false, on, new_rule_from: Date::new(2032, 1, 1) }
    }

    /// Whether this kind can be used.
    pub fn accepts(&self, kind: Kind) -> bool {
        self.accept.contains(&kind)
    }

    /// Whether a kind that can be used has that many symbols.
    pub fn accepts_length(&self, length: usize) -> bool {
        self.accept.iter().any(|kind| kind.length() == length)
    }
}
