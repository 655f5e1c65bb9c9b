//! The policy of a check: accepted kinds, environment and date.

use super::kind::{Kinds, NumberKind};
use crate::law::{Day, NEW_FODSELSNUMMER_FROM};
use crate::wire::Context;

/// The policy of a check: accepted kinds, environment and date.
#[derive(Clone, Copy)]
pub(crate) struct Policy {
    pub(super) accept: Kinds,
    /// Whether synthetic numbers are accepted.
    pub(super) synthetic: bool,
    pub(super) on: Day,
    /// The date from which Norwegian numbers follow the rule of 2032.
    pub(super) new_rule_from: Day,
}

impl Policy {
    pub(crate) fn new(accept: Kinds, context: Context) -> Self {
        Self {
            accept,
            synthetic: context.accepts_synthetic(),
            on: Day::from(context.on),
            new_rule_from: NEW_FODSELSNUMMER_FROM,
        }
    }

    pub(super) fn accepts(&self, kind: NumberKind) -> bool {
        self.accept.contains(kind)
    }

    pub(super) fn has_new_rule(&self) -> bool {
        self.on >= self.new_rule_from
    }
}
