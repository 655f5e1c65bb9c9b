//! `exemption.check_company`: FD 005, a company's request for exemption.

mod connection;
mod form;
mod request;

pub use request::{BroadbandOffer, CompanyAttendee, CompanyEntity, CompanyReason, Entitlement, Request};

use chrono::NaiveDate;

use crate::answer::{Finding, Findings, Param, Step, codes, steps};
use crate::exemption::{duration, form_input};
use crate::law::{self, Day};
use crate::wire::Wire;

/// Whether a company's request is complete, and its effect.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the form is complete and its ground can apply: true exactly when no finding is an error.
    pub accepted: bool,
    /// The state of the request.
    pub state: CompanyState,
    /// The first day on which an exemption registered on the day has effect. Absent where none can be requested.
    pub effective_from: Option<NaiveDate>,
    /// The last day of an exemption registered on the day. Absent where none can be requested.
    pub runs_until: Option<NaiveDate>,
    /// The rules that were applied, in order, with the result of each.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings.
    pub findings: Findings,
}

/// The state of a company's request.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompanyState {
    /// Something has to be corrected first.
    Incomplete,
    /// The form is complete. It is submitted by attending in the municipality of the registered office.
    AwaitingAttendance,
    /// The unit has no CVR number and is not covered by the obligation.
    NotCovered,
    /// A person with business activity makes a citizen's request: `exemption.check_request`.
    AskAsCitizen,
    /// The one ground does not apply.
    GroundDoesNotFit,
    /// Erhvervsstyrelsen has to consider the request.
    ErhvervsstyrelsenDecides,
}

/// The steps and findings so far.
#[derive(Default)]
struct Trace {
    effective_from: Option<NaiveDate>,
    runs_until: Option<NaiveDate>,
    steps: Vec<Step>,
    findings: Findings,
}

/// Checks a company's request for exemption, FD 005.
///
/// A company has one ground, unlike a citizen: no connection of 512 kbit/s (kilobits, not kilobytes) on ordinary terms
/// at its registered office; a single sufficient offer rules it out. The regulation names no amount; guides to
/// municipalities regard prices up to DKK 3,000 as ordinary. The form is signed by a person entitled to sign for the
/// company, who attends in the municipality of the registered office or sends a representative with a fuldmagt. The
/// exemption runs to 1 November of the second calendar year, today as well.
///
/// Sources: the rules `dk.exemption.company-*`.
///
/// ```
/// use postregler::exemption::{self, check_company::{CompanyEntity, CompanyState, Request}};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let request = Request { entity: Some(CompanyEntity::WithoutCvr), ..Request::blank(Context::on(on)) };
/// assert_eq!(exemption::check_company(&request).state, CompanyState::NotCovered);
/// # Ok::<(), &str>(())
/// ```
pub fn check_company(request: &Request) -> Answer {
    let mut trace = Trace::default();
    let state = match request.entity {
        Some(CompanyEntity::WithoutCvr) => {
            trace.steps.push(Step::new(&steps::COMPANY_WITHOUT_CVR));
            trace.findings.add(&codes::COMPANY_HAS_NO_CVR, "/entity");
            CompanyState::NotCovered
        }
        Some(CompanyEntity::PersonWithBusiness) => {
            trace.steps.push(Step::new(&steps::COMPANY_IS_PERSON));
            trace.findings.add(&codes::COMPANY_ASKS_AS_CITIZEN, "/entity");
            CompanyState::AskAsCitizen
        }
        None | Some(CompanyEntity::Company) => {
            trace.steps.push(Step::new(&steps::COMPANY_COVERED));
            company(request, &mut trace)
        }
    };
    Answer {
        accepted: !trace.findings.has_error(),
        state,
        effective_from: trace.effective_from,
        runs_until: trace.runs_until,
        steps: trace.steps,
        rules: law::RULES_VERSION,
        findings: trace.findings,
    }
}

fn company(request: &Request, trace: &mut Trace) -> CompanyState {
    period(request, trace);
    form::company(request, trace);
    let fits = connection::check(request, trace);
    form::signer(request, trace);
    term(request.context.on, trace);
    match (fits, trace.findings.has_error()) {
        (connection::Ground::Other, _) => CompanyState::ErhvervsstyrelsenDecides,
        (connection::Ground::DoesNotFit, _) => CompanyState::GroundDoesNotFit,
        (connection::Ground::MayFit, true) => CompanyState::Incomplete,
        (connection::Ground::MayFit, false) => CompanyState::AwaitingAttendance,
    }
}

/// The period in which companies could request exemption, and in which they have to be connected.
fn period(request: &Request, trace: &mut Trace) {
    let on = request.context.on;
    let early = form_input::before(on, law::COMPANY_EXEMPTION_FROM, &codes::COMPANY_BEFORE_IN_FORCE, "/context/on");
    let obliged = early.is_none().then_some(law::COMPANIES_OBLIGED_FROM).and_then(crate::law::Day::date);
    trace.findings.extend(early);
    if let Some(from) = obliged.filter(|from| on < *from) {
        let finding = Finding::new(&codes::COMPANY_NOT_YET_OBLIGED, "/context/on");
        trace.findings.push(finding.with("from", Param::Day(from)));
    }
}

/// The period of an exemption registered on the day, and what follows it.
fn term(on: NaiveDate, trace: &mut Trace) {
    if Day::from(on) >= law::COMPANY_EXEMPTION_FROM {
        let from = duration::effective_from(on, law::COMPANIES_OBLIGED_FROM);
        trace.effective_from = Some(from);
        if from > on {
            trace.steps.push(Step::new(&steps::COMPANY_FIRST_EFFECT).with("from", Param::Day(from)));
        }
        trace.runs_until = duration::second_first_of_november(on);
        let step = |until| Step::new(&steps::COMPANY_TERM_LIMITED).with("until", Param::Day(until));
        trace.steps.extend(trace.runs_until.map(step));
        trace.steps.extend([&steps::COMPANY_CONTROL, &steps::COMPANY_NO_APPEAL].map(Step::new));
    }
}
