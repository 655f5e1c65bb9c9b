//! `exemption.advance`: a case, from the request to the archive and to the event that ends the exemption.

mod case;
mod event;
mod guard;
mod needs;
mod next;
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
pub use next::{CaseActor, NextEvent};
pub use state::{CaseNeed, CaseState};

/// The maximum number of events; no case has as many.
pub const MAX_EVENTS: usize = 200;

/// The events of a case, in order. A case holds no names, no numbers and no ground.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The events, in order; at most 200.
    pub events: Vec<CaseEvent>,
    /// Whether the citizen no longer lives in Denmark and is registered in CPR as emigrated. Such a request is always
    /// granted, the exemption never had an end date, and it lapses when the citizen moves back.
    pub emigrated: Option<bool>,
    /// The role that registers exemptions in the host's system today. Which role that is was not found in the sources.
    pub todays_role: Option<CaseRole>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// The state of a case, the events that may follow, and the steps that led to the state.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether every event was possible: true exactly when no finding is an error. An impossible event is ignored.
    pub accepted: bool,
    /// The state after the events that count. Absent if the request has too many events.
    pub state: Option<CaseState>,
    /// The first day on which the exemption has effect: the day of its registration, and 1 November 2014 at the
    /// earliest.
    pub effective_from: Option<NaiveDate>,
    /// The last day of the exemption, as stated in the receipt. Absent for exemptions without limit; an exemption that
    /// was still in force on 1 October 2017 became permanent regardless.
    pub receipt_until: Option<NaiveDate>,
    /// The events that may follow, with the actor who records them and their remaining conditions.
    pub next: Vec<NextEvent>,
    /// The effect of each event: as many steps as events, in the same order; none if there were too many.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings: event by event, then the obligations that remain.
    pub findings: Findings,
}

/// Replays a case event by event and answers with its state, the events that may follow and their remaining conditions.
///
/// The same events always give the same answer. An event that is not possible gives a finding with the reason and is
/// ignored; the others count. A refusal rests on a formal defect; since 25 November 2021 it can also rest on the
/// municipality's assessment under no. 9, and on no other ground. It cannot be appealed to another authority. Each
/// event is assessed under the rules of its own day.
///
/// Sources: the rules `dk.exemption.case.*`. The order follows the guides; the names of the states are the project's
/// own. Which role registers today was not found, and the answer states that.
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
        let found = guard::check(&case, event, at, request);
        if found.has_error() {
            steps.push(Step::new(&steps::CASE_SKIPPED));
        } else {
            steps.push(case.apply(event, at));
        }
        findings.extend(found);
    }
    findings.extend(case.obligations(request.context.on));
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

/// A case that is read only in part would end in a wrong state.
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
