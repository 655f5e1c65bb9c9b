//! `exemption.term`: the end of an exemption, the event that ended it, and its benefits.

mod timeline;

use chrono::NaiveDate;

use crate::answer::{Findings, Step};
use crate::law;
use crate::wire::{Context, Wire};

use timeline::Timeline;

/// An exemption: when it was registered, and what has happened to it since.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The day on which the exemption was registered. It is returned as the first day of effect.
    pub registered: Option<NaiveDate>,
    /// Whether it was registered without an end date. Before October 2017 the municipality could decide so; since then
    /// no exemption has an end date.
    pub permanent: Option<bool>,
    /// Whether the request rested on the person being registered in CPR as emigrated. Such an exemption never had an
    /// end date.
    pub emigrated: Option<bool>,
    /// The changes since, in any order; at most 50.
    pub changes: Option<Vec<TermChange>>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// A change to an exemption.
#[derive(Wire, Clone, Copy, Debug)]
#[wire(request)]
pub struct TermChange {
    /// The day of the change.
    pub day: NaiveDate,
    /// The kind of change.
    pub kind: TermChangeKind,
}

/// The kinds of change.
#[derive(Wire, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum TermChangeKind {
    /// The exemption was extended, until September 2017.
    Extended,
    /// The citizen requested to be connected again.
    RevokedByCitizen,
    /// The representative with a fuldmagt requested it.
    RevokedByProxy,
    /// The guardian requested it.
    RevokedByGuardian,
    /// The citizen logged in to Digital Post and connected voluntarily.
    Joined,
    /// Read access was granted.
    ReadAccess,
    /// A citizen who had left Denmark, and was exempt for that reason, moved back.
    Returned,
    /// The citizen died.
    Died,
    /// The exemption had been registered by mistake.
    Mistake,
}

/// Whether the exemption is in force, and its benefits.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the request is free of errors: true exactly when no finding is an error.
    pub accepted: bool,
    /// Whether the exemption is in force on the day. Absent if the request is incomplete.
    pub in_force: Option<bool>,
    /// The first day on which it has effect: the day of its registration, and 1 November 2014 at the earliest.
    pub effective_from: Option<NaiveDate>,
    /// Whether it has no end under the rules of the day. Absent once it has ended.
    pub permanent: Option<bool>,
    /// The last day as stated in the receipt; an exemption that was still in force on 1 October 2017 became permanent.
    /// Absent where there is no limit: always for emigrants, and where the municipality decided so.
    pub receipt_until: Option<NaiveDate>,
    /// The event that ended it.
    pub ended_by: Option<EndedBy>,
    /// Its benefits on that day, including those it does not give; empty when it is not in force.
    pub brings: Vec<Benefit>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings.
    pub findings: Findings,
}

/// The event that ended an exemption.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum EndedBy {
    /// It expired.
    Expiry,
    /// The citizen, a representative with a fuldmagt or the guardian requested it.
    Revocation,
    /// The citizen connected voluntarily.
    Joining,
    /// Read access was granted.
    ReadAccess,
    /// The citizen moved back to Denmark.
    Return,
    /// The citizen died.
    Death,
    /// It had been registered by mistake.
    Mistake,
}

/// A benefit, and whether the exemption gives it.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
#[wire(answer)]
pub struct Benefit {
    /// The benefit.
    pub what: BenefitKind,
    /// Whether the exemption gives it.
    pub given: Given,
}

/// The benefits an exemption may give.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum BenefitKind {
    /// Post from authorities on paper.
    PublicPostOnPaper,
    /// Earlier unopened Digital Post, on paper.
    UnopenedPost,
    /// An alternative to mandatory self-service.
    SelfServiceAlternative,
    /// Post from banks, insurers and others on paper.
    PrivateSenders,
    /// Payslips, SU and post from other senders entitled by other law, on paper.
    SendersByOtherLaw,
    /// A receipt on paper.
    Receipt,
}

/// Whether a benefit is given.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Given {
    /// Yes, automatically.
    Yes,
    /// On request.
    OnRequest,
    /// On request, and only where the law on the matter itself allows it.
    OnRequestWhereLawAllows,
    /// No.
    No,
}

/// Returns the end of an exemption, the event that ended it, and its benefits on the day.
///
/// It has effect from its registration, and from 1 November 2014 at the earliest. An exemption registered before
/// October 2017 runs to 1 November of the second calendar year; an emigrant's exemption never had a limit, nor had one
/// that the municipality granted without limit. Where neither is stated the main rule applies, and a finding states
/// what it depends on. Since October 2017 all exemptions are without limit, and those that were still in force then
/// became so; that day rests on the press and is `secondary`.
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
