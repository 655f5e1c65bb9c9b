//! `exemption.term`: until when an exemption runs, what ended it, and what it brings.

use chrono::NaiveDate;

use super::duration::{self, Term};
use crate::answer::{Finding, Findings, Param, Said, Step, codes, steps};
use crate::law::{self, Day};
use crate::wire::{Context, Wire};

/// More changes than any exemption has.
const MAX_CHANGES: usize = 50;

/// An exemption: when it was registered, and what happened to it since.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The day the exemption was registered.
    pub registered: Option<NaiveDate>,
    /// Whether it was registered as permanent. Before October 2017 only some were; since then all are.
    pub permanent: Option<bool>,
    /// What happened to it since, in any order; at most 50.
    pub changes: Option<Vec<TermChange>>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// Something that happened to an exemption.
#[derive(Wire, Clone, Copy, Debug)]
#[wire(request)]
pub struct TermChange {
    /// The day it happened.
    #[wire(personal)]
    pub day: NaiveDate,
    /// What happened.
    pub kind: TermChangeKind,
}

/// What can happen to an exemption.
#[derive(Wire, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum TermChangeKind {
    /// It was extended, until September 2017.
    Extended,
    /// The citizen asked to be connected again.
    RevokedByCitizen,
    /// A proxy holder did.
    RevokedByProxy,
    /// The guardian did.
    RevokedByGuardian,
    /// Read access was created.
    ReadAccess,
    /// A citizen who had left Denmark, and was exempt for that, moved back.
    Returned,
    /// The citizen died.
    Died,
    /// It had been created by mistake.
    Mistake,
}

/// Whether the exemption is in force, and what it brings.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the exemption is in force on the day. Absent if the request does not say enough. It is not called
    /// `allowed`: an exemption that has ended is nothing that anybody did wrong.
    pub in_force: Option<bool>,
    /// Whether it runs without an end, as far as the rules of the day say.
    pub permanent: Option<bool>,
    /// The day it runs to as the receipt says, or said: one that was still running on 1 October 2017 became permanent.
    pub receipt_until: Option<NaiveDate>,
    /// What ended it.
    pub ended_by: Option<EndedBy>,
    /// What it brings on that day, and what it does not; empty when it is not in force.
    pub brings: Vec<Benefit>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found.
    pub findings: Findings,
}

/// What ended an exemption.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum EndedBy {
    /// It ran out.
    Expiry,
    /// The citizen, a proxy holder or the guardian asked.
    Revocation,
    /// Read access was created.
    ReadAccess,
    /// The citizen moved back to Denmark.
    Return,
    /// The citizen died.
    Death,
    /// It had been a mistake.
    Mistake,
}

/// One thing an exemption brings or does not.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
#[wire(answer)]
pub struct Benefit {
    /// What.
    pub what: BenefitKind,
    /// Whether it brings that.
    pub given: Given,
}

/// What an exemption may bring.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum BenefitKind {
    /// Post from authorities on paper.
    PublicPostOnPaper,
    /// Digital Post from before that was not opened, on paper.
    UnopenedPost,
    /// Another way than mandatory self-service.
    SelfServiceAlternative,
    /// Post from banks, insurers and others on paper.
    PrivateSenders,
    /// Payslips, SU and others entitled by other law, on paper.
    SendersByOtherLaw,
    /// A receipt on paper.
    Receipt,
}

/// Whether something is brought.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Given {
    /// Yes, of itself.
    Yes,
    /// If asked for.
    OnRequest,
    /// If asked for, and only where the law on the matter itself allows it.
    OnRequestWhereLawAllows,
    /// No.
    No,
}

/// Says until when an exemption runs, what ended it, and what it brings on the day.
///
/// One registered before October 2017 runs to 1 November of the second calendar year; since then all are permanent,
/// and those that were still running then became so. That last day of change rests on the press and is `secondary`.
///
/// Sources: the rules `dk.exemption.duration.*`, `dk.exemption.end.*` and `dk.exemption.effect.*`.
///
/// ```
/// use postregler::exemption::{self, term::Request};
/// use postregler::wire::{self, Context};
///
/// let day = |text| wire::read_iso(text).ok_or("a day");
/// let registered = Some(day("2014-12-31")?);
/// let request = Request { registered, permanent: None, changes: None, context: Context::on(day("2015-06-01")?) };
/// let answer = exemption::term(&request);
/// assert_eq!(answer.in_force, Some(true));
/// assert_eq!(answer.receipt_until, Some(day("2016-11-01")?));
/// # Ok::<(), &str>(())
/// ```
pub fn term(request: &Request) -> Answer {
    let mut life = Life::default();
    life.registered(request);
    life.changes(request);
    if !life.findings.has_error() {
        life.today(request.context.on);
    }
    let known = !life.findings.has_error();
    let in_force = known.then_some(life.ended_by.is_none());
    let mut brings = Vec::new();
    if in_force == Some(true) {
        brings = life.brings(request.context.on);
    }
    Answer {
        in_force,
        permanent: in_force.filter(|runs| *runs).map(|_| life.until.is_none()),
        receipt_until: life.receipt_until.filter(|_| known),
        ended_by: life.ended_by.filter(|_| known),
        brings,
        steps: life.steps,
        rules: law::RULES_VERSION,
        findings: life.findings,
    }
}

#[derive(Default)]
struct Life {
    /// The day it runs to; none for a permanent one.
    until: Option<NaiveDate>,
    receipt_until: Option<NaiveDate>,
    ended_by: Option<EndedBy>,
    steps: Vec<Step>,
    findings: Findings,
}

impl Life {
    fn registered(&mut self, request: &Request) {
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
        match duration::on_registration(day, request.permanent == Some(true)) {
            Term::Until(until) => {
                self.runs_until(until, &steps::TERM_LIMITED);
            }
            Term::PermanentVariant => {
                self.steps.push(Step::new(&steps::TERM_PERMANENT_BEFORE));
                self.findings.add(&codes::TERM_PERMANENT_VARIANT, "/permanent");
            }
            Term::Permanent => {
                self.steps.push(Step::new(&steps::TERM_PERMANENT));
                let from = law::PERMANENT_FROM.date().filter(|_| request.permanent == Some(false));
                self.findings.append(from.map(|from| {
                    Finding::new(&codes::TERM_PERMANENT_ALWAYS, "/permanent").with("from", Param::Day(from))
                }));
            }
        }
    }

    fn runs_until(&mut self, until: NaiveDate, said: &'static Said) {
        (self.until, self.receipt_until) = (Some(until), Some(until));
        self.steps.push(Step::new(said).with("until", Param::Day(until)));
    }

    /// The changes in the order of their days; the findings name their places in the request.
    fn changes(&mut self, request: &Request) {
        let changes = request.changes.as_deref().unwrap_or_default();
        if changes.len() > MAX_CHANGES {
            let max = Param::Integer(u32::try_from(MAX_CHANGES).unwrap_or(u32::MAX));
            self.findings.push(Finding::new(&codes::TERM_CHANGES_TOO_MANY, "/changes").with("max", max));
            return;
        }
        let Some(registered) = request.registered.filter(|_| !self.findings.has_error()) else { return };
        let mut in_order: Vec<(usize, TermChange)> = changes.iter().copied().enumerate().collect();
        in_order.sort_by_key(|(at, change)| (change.day, change.kind, *at));
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

    /// What the mere passing of time has done by a day: it ran out, or became permanent before it could.
    fn today(&mut self, day: NaiveDate) {
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

    /// What the exemption brings on a day, with a step for each rule.
    fn brings(&mut self, on: NaiveDate) -> Vec<Benefit> {
        let day = Day::from(on);
        let unopened =
            if day >= law::PAGES_OF_TODAY { &steps::EFFECT_UNOPENED } else { &steps::EFFECT_UNOPENED_BEFORE };
        self.steps.extend([Step::new(&steps::EFFECT_PAPER), Step::new(unopened)]);
        let self_service = if day >= law::SELF_SERVICE_FROM {
            self.steps.push(Step::new(&steps::EFFECT_SELF_SERVICE));
            Given::OnRequestWhereLawAllows
        } else {
            let step = Step::new(&steps::EFFECT_SELF_SERVICE_NOT_YET);
            self.steps.extend(law::SELF_SERVICE_FROM.date().map(|from| step.with("from", Param::Day(from))));
            Given::No
        };
        self.steps.extend([Step::new(&steps::EFFECT_OTHER_SENDERS), Step::new(&steps::EFFECT_RECEIPT)]);
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
