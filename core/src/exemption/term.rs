//! `exemption.term`: until when an exemption runs, what ended it, and what it brings.

mod timeline;

use chrono::NaiveDate;

use crate::answer::{Findings, Step};
use crate::law;
use crate::wire::{Context, Wire};

use timeline::Timeline;

/// An exemption: when it was registered, and what happened to it since.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The day the exemption was registered. It comes back as the first day of effect.
    pub registered: Option<NaiveDate>,
    /// Whether it was registered without an end date. Before October 2017 the municipality could decide so; since then
    /// none has one.
    pub permanent: Option<bool>,
    /// Whether the request rested on the person being registered in CPR as emigrated. Such an exemption never had an
    /// end date.
    pub emigrated: Option<bool>,
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
    /// The citizen logged in to Digital Post and joined voluntarily.
    Joined,
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
    /// Whether the request is free of errors: true exactly when no finding is an error.
    pub accepted: bool,
    /// Whether the exemption is in force on the day. Absent if the request does not say enough.
    pub in_force: Option<bool>,
    /// The first day on which it has effect: that of its registration, and 1 November 2014 at the earliest.
    pub effective_from: Option<NaiveDate>,
    /// Whether it runs without an end, as far as the rules of the day say. Absent once it has ended.
    pub permanent: Option<bool>,
    /// The day it runs to as the receipt says, or said: one that was still running on 1 October 2017 became permanent.
    /// Absent where there is no limit: always for emigrants, and where the municipality decided so.
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
    /// The citizen joined voluntarily.
    Joining,
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
/// It has effect from its registration, and from 1 November 2014 at the earliest. One registered before October 2017 runs
/// to 1 November of the second calendar year; that of an emigrant never had a limit, nor had one that the municipality
/// decided to give without. Where neither is stated the main rule is applied, and a finding says what it depends on.
/// Since October 2017 all are without limit, and those that were still running then became so; that day rests on the
/// press and is `secondary`.
///
/// Sources: the rules `dk.exemption.duration.*`, `dk.exemption.end.*` and `dk.exemption.effect.*`.
///
/// ```
/// use postregler::exemption::{self, term::Request};
/// use postregler::wire::{self, Context};
///
/// let day = |text| wire::read_iso(text).ok_or("a day");
/// let registered = Some(day("2014-12-31")?);
/// let context = Context::on(day("2015-06-01")?);
/// let request = Request { registered, permanent: Some(false), emigrated: None, changes: None, context };
/// let answer = exemption::term(&request);
/// assert_eq!(answer.in_force, Some(true));
/// assert_eq!(answer.receipt_until, Some(day("2016-11-01")?));
/// # Ok::<(), &str>(())
/// ```
pub fn term(request: &Request) -> Answer {
    let mut timeline = Timeline::default();
    timeline.registered(request);
    timeline.changes(request);
    if !timeline.findings.has_error() {
        timeline.today(request.context.on);
    }
    let known = !timeline.findings.has_error();
    let runs = timeline.ended_by.is_none();
    let begun = timeline.effective_from.is_some_and(|from| from <= request.context.on);
    let in_force = known.then_some(runs && begun);
    let mut brings = Vec::new();
    if in_force == Some(true) {
        brings = timeline.benefits(request.context.on);
    }
    Answer {
        accepted: !timeline.findings.has_error(),
        in_force,
        effective_from: timeline.effective_from.filter(|_| known),
        permanent: (known && runs).then_some(timeline.until.is_none()),
        receipt_until: timeline.receipt_until.filter(|_| known),
        ended_by: timeline.ended_by.filter(|_| known),
        brings,
        steps: timeline.steps,
        rules: law::RULES_VERSION,
        findings: timeline.findings,
    }
}
