//! The definition of a checklist item.

use super::{Checklist, ReadinessEvidence, ReadinessItem, ReadinessOwner, ReadinessState, ReadinessWeight};
use crate::law::{self, Certainty, Day, Rule};

/// The authorities an item applies to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum AppliesTo {
    All,
    IdPortenUsers,
    SupplierUsers,
    /// Agencies whose supplier is a data processor.
    ProcessorUsers,
    WritesToBusinesses,
}

/// The definition of a checklist item.
pub(super) struct ItemDefinition {
    pub(super) checklist: Checklist,
    pub(super) item: ReadinessItem,
    pub(super) rule: &'static str,
    pub(super) weight: ReadinessWeight,
    pub(super) owner: ReadinessOwner,
    /// Whether the source names the owner; otherwise the owner is our own suggestion.
    pub(super) owner_named: bool,
    pub(super) evidence: ReadinessEvidence,
    /// The deadline; `None` if the item applies at all times.
    pub(super) due: Option<Day>,
    /// The item we suggest to complete first.
    pub(super) after: Option<ReadinessItem>,
    /// The item that replaced it on today's list.
    pub(super) today: Option<ReadinessItem>,
    /// The number of its step, where the source has numbered steps.
    pub(super) step: Option<u32>,
    /// All items the source requires first.
    pub(super) needs: &'static [ReadinessItem],
    pub(super) applies_to: AppliesTo,
}

/// Defaults for struct update: no step, no prescribed order, applies to all.
pub(super) const DEFAULTS: ItemDefinition = ItemDefinition {
    checklist: Checklist::March2014,
    item: ReadinessItem::Place,
    rule: "",
    weight: ReadinessWeight::Optional,
    owner: ReadinessOwner::MunicipalCouncil,
    owner_named: false,
    evidence: ReadinessEvidence::Decision,
    due: None,
    after: None,
    today: None,
    step: None,
    needs: &[],
    applies_to: AppliesTo::All,
};

impl ItemDefinition {
    /// The rule it rests on. A test proves that it exists.
    pub(super) fn rule(&self) -> Option<&'static Rule> {
        law::compiled_rule(self.rule)
    }

    /// The items to complete first, by the source or else by our own suggestion.
    pub(super) fn prerequisites(&self) -> impl Iterator<Item = ReadinessItem> {
        self.needs.iter().copied().chain(self.after.filter(|_| self.needs.is_empty()))
    }

    pub(super) const fn owner_certainty(&self) -> Certainty {
        if self.owner_named { Certainty::Verified } else { Certainty::Chosen }
    }

    /// The state while it is not completed.
    pub(super) fn state_when_open(&self, on: Day, by: Day) -> ReadinessState {
        match self.due {
            _ if self.weight == ReadinessWeight::Optional => ReadinessState::LeftOut,
            Some(due) if due <= on => ReadinessState::Overdue,
            Some(due) if due <= by => ReadinessState::Missing,
            None if self.rule().is_none_or(|rule| rule.is_in_force_on(by)) => ReadinessState::Missing,
            _ => ReadinessState::Upcoming,
        }
    }
}
