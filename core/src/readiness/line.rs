//! One line of a checklist.

use super::{Checklist, ReadinessEvidence, ReadinessItem, ReadinessOwner, ReadinessState, ReadinessWeight};
use crate::law::{self, Certainty, Day, Rule};

/// On what it depends whether an item concerns an authority.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Concerns {
    Everybody,
    UsersOfIdPorten,
    ThoseWithSupplier,
    /// Those whose supplier handles personal data.
    ThoseWithProcessor,
    ThoseWhoWriteToBusinesses,
}

/// One line of a checklist.
pub(super) struct Line {
    pub(super) checklist: Checklist,
    pub(super) item: ReadinessItem,
    pub(super) rule: &'static str,
    pub(super) weight: ReadinessWeight,
    pub(super) owner: ReadinessOwner,
    /// Whether the source names the owner; otherwise it is our suggestion.
    pub(super) owner_named: bool,
    pub(super) evidence: ReadinessEvidence,
    /// The day by which it must be there; `None` if it must stand all the time.
    pub(super) due: Option<Day>,
    /// What has to be done first.
    pub(super) after: Option<ReadinessItem>,
    /// What has taken its place today.
    pub(super) today: Option<ReadinessItem>,
    /// The step it belongs to, where the source counts steps.
    pub(super) step: Option<u32>,
    /// All that has to be done first, where the source gives the order.
    pub(super) needs: &'static [ReadinessItem],
    /// Whom it concerns.
    pub(super) concerns: Concerns,
}

/// The rest of a line that belongs to no step, has no order of the source's, and concerns everybody.
pub(super) const PLAIN: Line = Line {
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
    concerns: Concerns::Everybody,
};

impl Line {
    /// The rule it rests on; a test proves that each is in the book.
    pub(super) fn rule(&self) -> Option<&'static Rule> {
        law::compiled_rule(self.rule)
    }

    /// What has to be done first: as the source has it, else as we suggest.
    pub(super) fn first(&self) -> impl Iterator<Item = ReadinessItem> {
        self.needs.iter().copied().chain(self.after.filter(|_| self.needs.is_empty()))
    }

    pub(super) const fn owner_certainty(&self) -> Certainty {
        if self.owner_named { Certainty::Verified } else { Certainty::Chosen }
    }

    /// Where it stands if it is not done.
    pub(super) fn undone(&self, on: Day, by: Day) -> ReadinessState {
        match self.due {
            _ if self.weight == ReadinessWeight::Optional => ReadinessState::LeftOut,
            Some(due) if due <= on => ReadinessState::Overdue,
            Some(due) if due <= by => ReadinessState::Missing,
            None if self.rule().is_none_or(|rule| rule.is_in_force_on(by)) => ReadinessState::Missing,
            _ => ReadinessState::Upcoming,
        }
    }
}
