//! `exemption.check_company`: FD 005, a company's request for exemption.

mod connection;
mod form;
mod request;

pub use request::{BroadbandOffer, CompanyAttendee, CompanyEntity, CompanyReason, Entitlement, Request};

use chrono::NaiveDate;

use crate::answer::{Finding, Findings, Param, Step, codes, steps};
use crate::exemption::{duration, typed};
use crate::law::{self, Day};
use crate::wire::Wire;

/// Whether a company's request is complete, and what it comes to.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the form is complete and its ground can hold: true exactly when no finding is an error.
    pub accepted: bool,
    /// Where the request stands.
    pub state: CompanyState,
    /// The first day on which an exemption registered on the day has effect. Absent where none can be asked for.
    pub effective_from: Option<NaiveDate>,
    /// The day to which an exemption registered on the day runs. Absent where none can be asked for.
    pub runs_until: Option<NaiveDate>,
    /// The rules that were applied, in order, and what each of them said.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found.
    pub findings: Findings,
}

/// Where a company's request stands.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompanyState {
    /// Something has to be mended first.
    Incomplete,
    /// The form is complete. It is handed in by attending in the municipality of the seat.
    AwaitingAttendance,
    /// There is no CVR number, and so nothing to be exempted from.
    NotCovered,
    /// A person with business activity asks as a citizen does: `exemption.check_request`.
    AskAsCitizen,
    /// The one ground does not fit.
    GroundDoesNotFit,
    /// Erhvervsstyrelsen has to look at it.
    ErhvervsstyrelsenDecides,
}

/// What was found and what the rules said.
#[derive(Default)]
struct Found {
    effective_from: Option<NaiveDate>,
    runs_until: Option<NaiveDate>,
    steps: Vec<Step>,
    findings: Findings,
}

/// Checks a company's request for exemption, FD 005.
///
/// A company is not a citizen: it has one ground, no connection of 512 kbit/s (kilobits, not kilobytes) on ordinary terms
/// at its registered office; one offer that fits is enough to rule it out. The regulation names no amount; guides to
/// municipalities take up to DKK 3,000 for ordinary. The form is signed by a person entitled to sign for the company, who
/// attends in the municipality of the registered office or sends a representative with a fuldmagt. The exemption runs to
/// 1 November of the second calendar year, today as well.
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
    let mut found = Found::default();
    let state = match request.entity {
        Some(CompanyEntity::WithoutCvr) => {
            found.steps.push(Step::new(&steps::COMPANY_WITHOUT_CVR));
            found.findings.add(&codes::COMPANY_HAS_NO_CVR, "/entity");
            CompanyState::NotCovered
        }
        Some(CompanyEntity::PersonWithBusiness) => {
            found.steps.push(Step::new(&steps::COMPANY_IS_PERSON));
            found.findings.add(&codes::COMPANY_ASKS_AS_CITIZEN, "/entity");
            CompanyState::AskAsCitizen
        }
        None | Some(CompanyEntity::Company) => {
            found.steps.push(Step::new(&steps::COMPANY_COVERED));
            company(request, &mut found)
        }
    };
    Answer {
        accepted: !found.findings.has_error(),
        state,
        effective_from: found.effective_from,
        runs_until: found.runs_until,
        steps: found.steps,
        rules: law::RULES_VERSION,
        findings: found.findings,
    }
}

fn company(request: &Request, found: &mut Found) -> CompanyState {
    period(request, found);
    form::company(request, found);
    let fits = connection::check(request, found);
    form::signer(request, found);
    term(request.context.on, found);
    match (fits, found.findings.has_error()) {
        (connection::Ground::Other, _) => CompanyState::ErhvervsstyrelsenDecides,
        (connection::Ground::DoesNotFit, _) => CompanyState::GroundDoesNotFit,
        (connection::Ground::MayFit, true) => CompanyState::Incomplete,
        (connection::Ground::MayFit, false) => CompanyState::AwaitingAttendance,
    }
}

/// When companies could ask, and when they have to be connected.
fn period(request: &Request, found: &mut Found) {
    let on = request.context.on;
    let early = typed::before(on, law::COMPANY_EXEMPTION_FROM, &codes::COMPANY_BEFORE_IN_FORCE, "/context/on");
    let obliged = early.is_none().then_some(law::COMPANIES_OBLIGED_FROM).and_then(crate::law::Day::date);
    found.findings.extend(early);
    if let Some(from) = obliged.filter(|from| on < *from) {
        let finding = Finding::new(&codes::COMPANY_NOT_YET_OBLIGED, "/context/on");
        found.findings.push(finding.with("from", Param::Day(from)));
    }
}

/// From when to when an exemption registered on the day has effect, and what comes after.
fn term(on: NaiveDate, found: &mut Found) {
    if Day::from(on) >= law::COMPANY_EXEMPTION_FROM {
        let from = duration::effective_from(on, law::COMPANIES_OBLIGED_FROM);
        found.effective_from = Some(from);
        if from > on {
            found.steps.push(Step::new(&steps::COMPANY_FIRST_EFFECT).with("from", Param::Day(from)));
        }
        found.runs_until = duration::second_first_of_november(on);
        let step = |until| Step::new(&steps::COMPANY_TERM_LIMITED).with("until", Param::Day(until));
        found.steps.extend(found.runs_until.map(step));
        found.steps.extend([&steps::COMPANY_CONTROL, &steps::COMPANY_NO_APPEAL].map(Step::new));
    }
}
