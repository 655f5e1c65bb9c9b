//! `exemption.advance`: the case, from the request to the archive and to whatever ends the exemption.

mod case;
mod event;
mod needs;
mod next;
mod possible;
mod state;

use chrono::NaiveDate;

use crate::answer::{Finding, Findings, Param, Step, codes, steps};
use crate::law;
use crate::wire::{Context, Wire};

use case::Case;
pub use event::{
    CaseApplicant, CaseAuthority, CaseChannel, CaseEvent, CaseEventKind, CaseIdentity, CaseLogin, CaseRevoker,
    CaseRole, FormalReason, UnopenedPost,
};
pub use next::{CaseDoer, NextEvent};
pub use state::{CaseNeed, CaseState};

/// More events than any case has.
pub const MAX_EVENTS: usize = 200;

/// What happened in a case, in order. It holds no names and no numbers, and no ground.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// What happened, in order; at most 200 events.
    pub events: Vec<CaseEvent>,
    /// Whether the citizen no longer lives in Denmark and is registered in CPR as emigrated. Such a request is always
    /// granted, the exemption never had an end date, and it lapses on moving back.
    pub emigrated: Option<bool>,
    /// The role that registers exemptions in the host's system today: which one it is was not found.
    pub todays_role: Option<CaseRole>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// Where the case stands, what may follow, and how it came there.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether every event was possible: true exactly when no finding is an error. One that was not does not count.
    pub accepted: bool,
    /// Where the case stands after the events that count. Absent if there were too many to read.
    pub state: Option<CaseState>,
    /// The first day on which the exemption has effect: that of its registration, and 1 November 2014 at the earliest.
    pub effective_from: Option<NaiveDate>,
    /// The day the exemption runs to, as the receipt said. Absent for exemptions without limit; one that was still
    /// running on 1 October 2017 became permanent all the same.
    pub receipt_until: Option<NaiveDate>,
    /// The events that may follow, who records them, and what each still needs.
    pub next: Vec<NextEvent>,
    /// What each event did: as many steps as events, in the same order; none if there were too many.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found: event by event, then what is still owed.
    pub findings: Findings,
}

/// Tells a case event by event: where it stands, which events may follow and what each of them still needs.
///
/// The same events always give the same answer. An event that is not possible is a finding that says why; it does not
/// count, and the others still do. A refusal rests on a fault of form; since 25 November 2021 it can also rest on the
/// municipality's assessment under no. 9, and on no other ground. It cannot be appealed to another authority.
/// Each event is judged by the rules of its own day.
///
/// Sources: the rules `dk.exemption.case.*`. The order is that of the guides; the names of the states are ours. Which
/// role registers today was not found, and the answer says so.
///
/// ```
/// use postregler::exemption::advance::{self, CaseEvent, CaseEventKind, CaseState, Request};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2014-05-01").ok_or("a day")?;
/// let events = vec![CaseEvent::new(on, CaseEventKind::Registered)];
/// let request = Request { events, emigrated: None, todays_role: None, context: Context::on(on) };
/// let answer = postregler::exemption::advance(&request);
/// assert!(!answer.accepted, "nothing has been granted");
/// assert_eq!(answer.state, Some(CaseState::None));
/// # Ok::<(), &str>(())
/// ```
pub fn advance(request: &Request) -> Answer {
    let mut case = Case::of(request.emigrated == Some(true));
    let mut findings = Findings::default();
    if request.events.len() > MAX_EVENTS {
        return too_many();
    }
    let mut steps = Vec::new();
    for (at, event) in request.events.iter().enumerate() {
        let found = possible::check(&case, event, at, request);
        if found.has_error() {
            steps.push(Step::new(&steps::CASE_SKIPPED));
        } else {
            steps.push(case.take(event, at));
        }
        findings.extend(found);
    }
    findings.extend(case.owed(request.context.on));
    Answer {
        accepted: !findings.has_error(),
        state: Some(case.state),
        effective_from: case.effective_from,
        receipt_until: case.receipt_until,
        next: next::events(&case, request),
        steps,
        rules: law::RULES_VERSION,
        findings,
    }
}

/// A case that is read in part would stand somewhere else than it does.
fn too_many() -> Answer {
    let max = u32::try_from(MAX_EVENTS).unwrap_or(u32::MAX);
    let mut findings = Findings::default();
    findings.push(Finding::new(&codes::CASE_TOO_MANY, "/events").with("max", Param::Integer(max)));
    Answer {
        accepted: false,
        state: None,
        effective_from: None,
        receipt_until: None,
        next: Vec::new(),
        steps: Vec::new(),
        rules: law::RULES_VERSION,
        findings,
    }
}
