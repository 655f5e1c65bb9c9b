//! The completed items of a request: validation and state.

use std::borrow::Cow;

use super::all_items::all_items;
use super::check::DoneItem;
use super::item_definition::ItemDefinition;
use super::{ReadinessAgency, ReadinessItem, ReadinessState};
use crate::answer::{Code, Finding, Findings, Param, codes};
use crate::law::Day;

/// Above the number of items of any checklist.
const MAX_DONE: usize = 100;

/// The completed items and the agency they apply to.
pub(super) struct Completion<'a> {
    pub(super) done: &'a [DoneItem],
    pub(super) agency: ReadinessAgency,
}

impl Completion<'_> {
    /// The state of a completed item; `None` if it is open. Evidence counts if any of several entries has it.
    pub(super) fn state(&self, item: ReadinessItem) -> Option<ReadinessState> {
        let mut entries = self.done.iter().filter(|done| done.item == item).peekable();
        entries.peek()?;
        let proven = entries.any(|done| done.evidence == Some(true));
        Some(if proven { ReadinessState::Done } else { ReadinessState::DoneWithoutEvidence })
    }

    /// The state of an open item.
    pub(super) fn state_when_open(&self, definition: &ItemDefinition, on: Day, by: Day) -> ReadinessState {
        if self.agency.is_applicable(definition.applies_to) {
            definition.state_when_open(on, by)
        } else {
            ReadinessState::NotApplicable
        }
    }

    /// The open items that block an item, by the order of the source.
    pub(super) fn blockers(&self, definition: &ItemDefinition) -> Vec<ReadinessItem> {
        definition.needs.iter().copied().filter(|first| self.is_open(*first)).collect()
    }

    /// Whether an item applies to the agency and is not completed.
    fn is_open(&self, item: ReadinessItem) -> bool {
        let concerned =
            all_items().any(|definition| definition.item == item && self.agency.is_applicable(definition.applies_to));
        concerned && self.state(item).is_none()
    }

    /// Adds findings about the completed items, in their order.
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

/// The code for a skipped prerequisite: an error where the source requires the order.
fn out_of_order(first: ReadinessItem) -> &'static Code {
    use ReadinessItem::{Representative, RiskAnalysis, TermsGeneral, TermsMailbox, TermsRegister, Testing};
    match first {
        RiskAnalysis => &codes::READINESS_RISK_FIRST,
        Representative | TermsGeneral | TermsRegister | TermsMailbox => &codes::READINESS_TERMS_FIRST,
        Testing => &codes::READINESS_TEST_FIRST,
        _ => &codes::READINESS_ORDER,
    }
}
