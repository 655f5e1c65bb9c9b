//! `exemption.check_attendance`: a request made by attending, or without attendance under an exception.

mod arrival;
mod competence;
mod documents;
mod help;
mod identification;
mod request;

pub use request::{
    Absence, Arrival, AttendancePaper, Attendee, HelpToJoin, IdOwner, IdShown, MunicipalityPeriod, Request,
};

use crate::answer::{Findings, Step, codes, steps};
use crate::exemption::grounds;
use crate::law;
use crate::wire::Wire;

/// Whether the request has been made as required.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether no formal defect stands in the way of a decision: true exactly when no finding is an error.
    pub accepted: bool,
    /// The state of the request.
    pub state: AttendanceState,
    /// The authority that decides.
    pub competence: Competence,
    /// The rules that were applied, in order, with the result of each.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings.
    pub findings: Findings,
}

/// The state of a request that has been received.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum AttendanceState {
    /// A person who can make the request still has to attend.
    AwaitingAttendance,
    /// Something is missing.
    Incomplete,
    /// Nothing formal is missing: the authority in `competence` can decide.
    ReadyToDecide,
}

/// The authority that decides on a request.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Competence {
    /// The municipality that received the request.
    ThisMunicipality,
    /// Another municipality: the citizen is or was last registered there.
    AnotherMunicipality,
    /// Digitaliseringsstyrelsen: the citizen has never been registered in a municipality.
    State,
    /// Not known: the look-up failed or was not made.
    Unknown,
}

/// Whether the ground is tested: only ground 9, which the municipality assesses.
fn ground(request: &Request) -> Trace {
    let mut trace = Trace::default();
    if request.relies_on_assessed_ground() {
        trace.step(Step::new(&steps::GROUND_ASSESSED));
        return trace;
    }
    trace.step(Step::new(&steps::GROUND_NOT_ASKED));
    if request.assessed_ground == Some(true) {
        trace.findings.extend(grounds::before_assessed(request.day(), "/assessedGround"));
    }
    trace
}

/// The steps and findings of one part of the check.
#[derive(Default)]
struct Trace {
    steps: Vec<Step>,
    findings: Findings,
}

impl Trace {
    fn step(&mut self, step: Step) {
        self.steps.push(step);
    }

    fn append(&mut self, other: Self) {
        self.steps.extend(other.steps);
        self.findings.extend(other.findings);
    }
}

/// Checks how a request was made: who attended, which kind of identification and which documents were shown, and which
/// authority decides.
///
/// The request names kinds of identification, never a number. Grounds 1 to 8 are not tested, and no proof of them is
/// required; ground 9, since 25 November 2021, is assessed by the municipality. A request that was sent awaits
/// attendance, except for inmates, people with a lasting weakness, people outside Denmark with the municipality's
/// permission, and people who have never been registered in Denmark. A representative shows their own identification.
/// Attendance in another municipality is a warning, never a refusal.
///
/// Sources: the rules `dk.exemption.attendance`, `dk.exemption.id`, `dk.exemption.own-id`, `dk.exemption.papers`,
/// `dk.exemption.competence`, `dk.exemption.help` and the rules they build on.
///
/// ```
/// use postregler::exemption::{self, check_attendance::{Arrival, AttendanceState, Request}};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let request = Request { arrival: Some(Arrival::Email), ..Request::blank(Context::on(on)) };
/// let answer = exemption::check_attendance(&request);
/// assert_eq!(answer.state, AttendanceState::AwaitingAttendance);
/// # Ok::<(), &str>(())
/// ```
pub fn check_attendance(request: &Request) -> Answer {
    let mut trace = Trace::default();
    let (attendance, arrived) = arrival::check(request);
    trace.append(attendance);
    if arrived == arrival::Arrived::InPerson {
        trace.append(identification::check(request));
    }
    trace.append(documents::check(request, arrived));
    if arrived != arrival::Arrived::OnKnowledge {
        trace.append(ground(request));
    }
    let (decides, competence) = competence::check(request);
    trace.append(decides);
    trace.append(help::check(request));
    let accepted = !trace.findings.has_error();
    let awaited = trace.findings.iter().any(|finding| finding.code().id == codes::ATTENDANCE_AWAITED.id);
    let state = match (accepted, awaited) {
        (true, _) => AttendanceState::ReadyToDecide,
        (false, true) => AttendanceState::AwaitingAttendance,
        (false, false) => AttendanceState::Incomplete,
    };
    Answer { accepted, state, competence, steps: trace.steps, rules: law::RULES_VERSION, findings: trace.findings }
}
