//! What is said to be done, and what is wrong with that.

use std::borrow::Cow;

use super::check::DoneItem;
use super::line::Line;
use super::lists::lines;
use super::{ReadinessAgency, ReadinessItem, ReadinessState};
use crate::answer::{Code, Finding, Findings, Param, codes};
use crate::law::Day;

/// More than any list has items.
const MAX_DONE: usize = 100;

/// What is said to be done, and by whom.
pub(super) struct Done<'a> {
    pub(super) said: &'a [DoneItem],
    pub(super) agency: ReadinessAgency,
}

impl Done<'_> {
    /// Where an item stands that is done. Said twice, the proof counts if it is there once.
    pub(super) fn state(&self, item: ReadinessItem) -> Option<ReadinessState> {
        let mut said = self.said.iter().filter(|done| done.item == item).peekable();
        said.peek()?;
        let proven = said.any(|done| done.evidence == Some(true));
        Some(if proven { ReadinessState::Done } else { ReadinessState::DoneWithoutEvidence })
    }

    /// Where an item stands that is not done.
    pub(super) fn undone(&self, line: &Line, on: Day, by: Day) -> ReadinessState {
        if self.agency.is_concerned(line.concerns) { line.undone(on, by) } else { ReadinessState::NotApplicable }
    }

    /// What has to be done first and is not, the source's order alone.
    pub(super) fn blockers(&self, line: &Line) -> Vec<ReadinessItem> {
        line.needs.iter().copied().filter(|first| self.is_missing(*first)).collect()
    }

    /// Whether an item is not done though it concerns the agency.
    fn is_missing(&self, item: ReadinessItem) -> bool {
        let concerned = lines().any(|line| line.item == item && self.agency.is_concerned(line.concerns));
        concerned && self.state(item).is_none()
    }

    /// What is wrong with what is said to be done, in its order.
    pub(super) fn find(&self, lines: &[&Line], findings: &mut Findings) {
        if self.said.len() > MAX_DONE {
            let most = u32::try_from(MAX_DONE).unwrap_or(u32::MAX);
            findings.push(Finding::new(&codes::READINESS_TOO_MANY, "/done").with("max", Param::Integer(most)));
            return;
        }
        for (at, done) in self.said.iter().enumerate() {
            let path = |member: &str| Cow::Owned(format!("/done/{at}/{member}"));
            let item = |item: ReadinessItem| Param::Word(item.as_str());
            let Some(line) = lines.iter().find(|line| line.item == done.item) else {
                let finding = Finding::new(&codes::READINESS_ELSEWHERE, path("item"));
                findings.push(finding.with("item", item(done.item)));
                continue;
            };
            for first in line.first().filter(|first| self.is_missing(*first)) {
                let code = out_of_order(first);
                findings.push(Finding::new(code, path("item")).with("item", item(first)));
            }
            if self.state(done.item) == Some(ReadinessState::DoneWithoutEvidence) {
                let finding = Finding::new(&codes::READINESS_NO_EVIDENCE, path("evidence"));
                let finding = finding.with("evidence", Param::Word(line.evidence.as_str()));
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
