//! The timeline of an exemption: the effect of each change, and of the passing of time.

use chrono::NaiveDate;

use super::{Benefit, BenefitKind, EndedBy, Given, Request, TermChange, TermChangeKind};
use crate::answer::{Finding, Findings, Param, Step, StepKind, codes, steps};
use crate::exemption::duration::{self, Term};
use crate::law::{self, Day};

/// The maximum number of changes; no exemption has as many.
const MAX_CHANGES: usize = 50;

#[derive(Default)]
pub(super) struct Timeline {
    /// The last day; `None` for a permanent exemption.
    pub(super) until: Option<NaiveDate>,
    pub(super) effective_from: Option<NaiveDate>,
    /// Whether it rested on being registered as emigrated.
    emigrated: bool,
    pub(super) receipt_until: Option<NaiveDate>,
    pub(super) ended_by: Option<EndedBy>,
    pub(super) steps: Vec<Step>,
    pub(super) findings: Findings,
}

impl Timeline {
    pub(super) fn registered(&mut self, request: &Request) {
        let path = "/registered";
        let Some(day) = request.registered else {
            self.findings.add(&codes::TERM_REGISTERED_MISSING, path);
            return;
        };
        if let Some(from) = law::EXEMPTION_IN_FORCE.date().filter(|from| day < *from) {
            let finding = Finding::new(&codes::TERM_REGISTERED_BEFORE, path);
            self.findings.push(finding.with("from", Param::Day(from)));
            return;
        }
        if day > request.context.on {
            self.findings.add(&codes::TERM_REGISTERED_FUTURE, path);
            return;
        }
        self.emigrated = request.emigrated == Some(true);
        match duration::on_registration(day, self.emigrated, request.permanent == Some(true)) {
            Term::Until(until) => {
                self.runs_until(until, &steps::TERM_LIMITED);
                self.steps.push(Step::new(&steps::TERM_NOTICE));
                if request.permanent.is_none() {
                    self.findings.add(&codes::TERM_UNLIMITED_NOT_STATED, "/permanent");
                }
            }
            Term::Emigrated => {
                self.steps.push(Step::new(&steps::TERM_EMIGRATED));
                if request.permanent == Some(false) {
                    self.findings.add(&codes::TERM_EMIGRATED_UNLIMITED, "/permanent");
                }
            }
            Term::Decided => self.steps.push(Step::new(&steps::TERM_PERMANENT_BEFORE)),
            Term::Permanent => {
                self.steps.push(Step::new(&steps::TERM_PERMANENT));
                let from = law::PERMANENT_FROM.date().filter(|_| request.permanent == Some(false));
                self.findings.extend(from.map(|from| {
                    Finding::new(&codes::TERM_PERMANENT_ALWAYS, "/permanent").with("from", Param::Day(from))
                }));
            }
        }
        let from = duration::effective_from(day, law::FIRST_EFFECT);
        self.effective_from = Some(from);
        if from > day {
            self.steps.push(Step::new(&steps::TERM_FIRST_EFFECT).with("from", Param::Day(from)));
        }
    }

    fn runs_until(&mut self, until: NaiveDate, said: &'static StepKind) {
        (self.until, self.receipt_until) = (Some(until), Some(until));
        self.steps.push(Step::new(said).with("until", Param::Day(until)));
    }

    /// The changes in the order of their days; findings refer to their positions in the request.
    pub(super) fn changes(&mut self, request: &Request) {
        let changes = request.changes.as_deref().unwrap_or_default();
        if changes.len() > MAX_CHANGES {
            let max = Param::Integer(u32::try_from(MAX_CHANGES).unwrap_or(u32::MAX));
            self.findings.push(Finding::new(&codes::TERM_CHANGES_TOO_MANY, "/changes").with("max", max));
            return;
        }
        let Some(registered) = request.registered.filter(|_| !self.findings.has_error()) else { return };
        let mut in_order: Vec<(usize, TermChange)> = Vec::with_capacity(changes.len());
        for (at, change) in changes.iter().copied().enumerate() {
            // There are few changes: a library sort would take more code than all of them.
            let place = in_order.partition_point(|(_, known)| (known.day, known.kind) <= (change.day, change.kind));
            in_order.insert(place, (at, change));
        }
        for (at, change) in in_order {
            let day = format!("/changes/{at}/day");
            if change.day < registered {
                self.findings.add(&codes::TERM_CHANGE_BEFORE, day);
            } else if change.day > request.context.on {
                self.findings.add(&codes::TERM_CHANGE_FUTURE, day);
            } else {
                self.today(change.day);
                self.change(change, at);
            }
        }
    }

    fn change(&mut self, change: TermChange, at: usize) {
        let path = format!("/changes/{at}");
        let (ended_by, said) = match change.kind {
            _ if self.ended_by.is_some() => {
                self.findings.add(&codes::TERM_CHANGE_AFTER_END, path);
                return;
            }
            TermChangeKind::Extended => {
                self.extend(change.day, path);
                return;
            }
            TermChangeKind::RevokedByCitizen => (EndedBy::Revocation, &steps::END_BY_CITIZEN),
            TermChangeKind::RevokedByProxy => (EndedBy::Revocation, &steps::END_BY_PROXY),
            TermChangeKind::RevokedByGuardian => (EndedBy::Revocation, &steps::END_BY_GUARDIAN),
            TermChangeKind::Joined => (EndedBy::Joining, &steps::END_JOINED),
            TermChangeKind::ReadAccess => (EndedBy::ReadAccess, &steps::END_READ_ACCESS),
            TermChangeKind::Returned => (EndedBy::Return, &steps::END_RETURNED),
            TermChangeKind::Died => (EndedBy::Death, &steps::END_DIED),
            TermChangeKind::Mistake => (EndedBy::Mistake, &steps::END_MISTAKE),
        };
        self.ended_by = Some(ended_by);
        self.steps.push(Step::new(said));
    }

    fn extend(&mut self, day: NaiveDate, path: String) {
        if let Some(last) = law::LIMITED_UNTIL.date().filter(|last| day > *last) {
            let finding = Finding::new(&codes::TERM_EXTENSION_ENDED, path);
            self.findings.push(finding.with("until", Param::Day(last)));
        } else if self.until.is_none() {
            self.findings.add(&codes::TERM_EXTENSION_PERMANENT, path);
        } else if let Some(until) = self.until.max(duration::second_first_of_november(day)) {
            self.runs_until(until, &steps::TERM_EXTENDED);
        }
    }

    /// The effect of the passing of time up to a day: the exemption expired, or became permanent before it could.
    pub(super) fn today(&mut self, day: NaiveDate) {
        let Some(until) = self.until.filter(|_| self.ended_by.is_none()) else { return };
        if duration::outlived(until) {
            let from = law::PERMANENT_FROM.date().filter(|from| day >= *from);
            if let Some(from) = from {
                self.until = None;
                self.steps.push(Step::new(&steps::TERM_BECAME_PERMANENT).with("from", Param::Day(from)));
            }
        } else if day >= until {
            self.ended_by = Some(EndedBy::Expiry);
            self.steps.push(Step::new(&steps::TERM_EXPIRED).with("until", Param::Day(until)));
            self.findings.add(&codes::TERM_MAY_HAVE_MOVED, "/registered");
        }
    }

    /// The benefits of the exemption on a day, with a step for each rule.
    pub(super) fn benefits(&mut self, on: NaiveDate) -> Vec<Benefit> {
        let day = Day::from(on);
        let unopened = if duration::since_2021(on) { &steps::EFFECT_UNOPENED } else { &steps::EFFECT_UNOPENED_BEFORE };
        let sent_to = if self.emigrated { &steps::EFFECT_UNOPENED_STATED } else { &steps::EFFECT_UNOPENED_REGISTERED };
        self.steps.extend([&steps::EFFECT_PAPER, unopened, sent_to].map(Step::new));
        let self_service = if day >= law::SELF_SERVICE_FROM {
            self.steps.push(Step::new(&steps::EFFECT_SELF_SERVICE));
            Given::OnRequestWhereLawAllows
        } else {
            let step = Step::new(&steps::EFFECT_SELF_SERVICE_NOT_YET);
            self.steps.extend(law::SELF_SERVICE_FROM.date().map(|from| step.with("from", Param::Day(from))));
            Given::No
        };
        let rest = [&steps::EFFECT_OTHER_SENDERS, &steps::EFFECT_RECEIPT, &steps::END_ANY_TIME];
        self.steps.extend(rest.map(Step::new));
        [
            (BenefitKind::PublicPostOnPaper, Given::Yes),
            (BenefitKind::UnopenedPost, Given::OnRequest),
            (BenefitKind::SelfServiceAlternative, self_service),
            (BenefitKind::PrivateSenders, Given::No),
            (BenefitKind::SendersByOtherLaw, Given::No),
            (BenefitKind::Receipt, Given::OnRequest),
        ]
        .map(|(what, given)| Benefit { what, given })
        .to_vec()
    }
}
