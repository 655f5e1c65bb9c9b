//! What is said to be done, and what is wrong with that.

use std::borrow::Cow;

use super::all_items::all_items;
use super::check::DoneItem;
use super::item_definition::ItemDefinition;
use super::{ReadinessAgency, ReadinessItem, ReadinessState};
use crate::answer::{Code, Finding, Findings, Param, codes};
use crate::law::Day;

/// More than any list has items.
const MAX_DONE: usize = 100;

/// What is said to be done, and by whom.
pub(super) struct Completion<'a> {
    pub(super) done: &'a [DoneItem],
    pub(super) agency: ReadinessAgency,
}

impl Completion<'_> {
    /// Where an item stands that is done. Said twice, the proof counts if it is there once.
    pub(super) fn state(&self, item: ReadinessItem) -> Option<ReadinessState> {
        let mut entries = self.done.iter().filter(|done| done.item == item).peekable();
        entries.peek()?;
        let proven = entries.any(|done| done.evidence == Some(true));
        Some(if proven { ReadinessState::Done } else { ReadinessState::DoneWithoutEvidence })
    }

    /// Where an item stands that is not done.
    pub(super) fn state_when_open(&self, definition: &ItemDefinition, on: Day, by: Day) -> ReadinessState {
        if self.agency.is_applicable(definition.applies_to) {
            definition.state_when_open(on, by)
        } else {
            ReadinessState::NotApplicable
        }
    }

    /// What has to be done first and is not, the source's order alone.
    pub(super) fn blockers(&self, definition: &ItemDefinition) -> Vec<ReadinessItem> {
        definition.needs.iter().copied().filter(|first| self.is_open(*first)).collect()
    }

    /// Whether an item is not done though it concerns the agency.
    fn is_open(&self, item: ReadinessItem) -> bool {
        let concerned =
            all_items().any(|definition| definition.item == item && self.agency.is_applicable(definition.applies_to));
        concerned && self.state(item).is_none()
    }

    /// What is wrong with what is said to be done, in its order.
    pub(super) fn check(&self, definitions: &[&ItemDefinition], findings: &mut Findings) {
        if self.done.len() > MAX_DONE {
            let most = u32::try_from(MAX_DONE).unwrap_or(u32::MAX);
            findings.push(Finding::new(&codes::READINESS_TOO_MANY, "/done").with("max", Param::Integer(most)));
            return;
        }
        for (at, done) in self.done.iter().enumerate() {
            let path = |member: &str| Cow::Owned(format!("/done/{at}/{member}"));
            let item = |item: ReadinessItem| Param::Word(item.as_str());
            let Some(definition) = definitions.iter().find(|definition| definition.item == done.item) else {
                let finding = Finding::new(&codes::READINESS_ELSEWHERE, path("item"));
                findings.push(finding.with("item", item(done.item)));
                continue;
            };
            for first in definition.prerequisites().filter(|first| self.is_open(*first)) {
                let code = out_of_order(first);
                findings.push(Finding::new(code, path("item")).with("item", item(first)));
            }
            if self.state(done.item) == Some(ReadinessState::DoneWithoutEvidence) {
                let finding = Finding::new(&codes::READINESS_NO_EVIDENCE, path("evidence"));
                let finding = finding.with("evidence", Param::Word(definition.evidence.as_str()));
                findings.push(finding.with("item", item(done.item)));
            }
        }
    }
}

/// What it means that an item was not done first: an error where the source says that it must be.
fn out_of_order(first: ReadinessItem) -> &'static Code {
    use ReadinessItem::{Representative, RiskAnalysis, TermsGeneral, TermsMailbox, TermsRegister, Testing};
    match first {
        RiskAnalysis => &codes::READINESS_RISK_FIRST,
        Representative | TermsGeneral | TermsRegister | TermsMailbox => &codes::READINESS_TERMS_FIRST,
        Testing => &codes::READINESS_TEST_FIRST,
        _ => &codes::READINESS_ORDER,
    }
}
