//! `exemption.check_attendance`: a request made by attending, or without attendance where an exception allows it.

mod arrival;
mod competence;
mod help;
mod identification;
mod papers;
mod request;

pub use request::{
    Absence, Arrival, AttendancePaper, Attendee, HelpToJoin, IdOwner, IdShown, MunicipalityPeriod, Request,
};

use crate::answer::{Findings, Step, codes, steps};
use crate::exemption::grounds;
use crate::law;
use crate::wire::Wire;

/// Whether the request has been made as it must be.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether nothing formal stands in the way of a decision: true exactly when no finding is an error.
    pub accepted: bool,
    /// Where the request stands.
    pub state: AttendanceState,
    /// Who decides.
    pub competence: Competence,
    /// The rules that were applied, in order, and what each of them said.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found.
    pub findings: Findings,
}

/// Where a request stands once it has come.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum AttendanceState {
    /// A person who can make the request has to come still.
    AwaitingAttendance,
    /// Something is missing.
    Incomplete,
    /// Nothing formal is missing: the authority that `competence` names can decide.
    ReadyToDecide,
}

/// Who decides on a request.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Competence {
    /// The municipality the request came to.
    ThisMunicipality,
    /// Another municipality: the citizen is or was last registered there.
    AnotherMunicipality,
    /// Digitaliseringsstyrelsen: the citizen has never been registered in a municipality.
    State,
    /// It cannot be said: the look-up failed or was not made.
    Unknown,
}

/// Whether a ground is tested: only the one that the municipality assesses.
fn ground(request: &Request) -> Found {
    let mut found = Found::default();
    if request.relies_on_assessed_ground() {
        found.step(Step::new(&steps::GROUND_ASSESSED));
        return found;
    }
    found.step(Step::new(&steps::GROUND_NOT_ASKED));
    if request.assessed_ground == Some(true) {
        found.findings.extend(grounds::before_assessed(request.day(), "/assessedGround"));
    }
    found
}

/// What one part of the check found and what its rules said.
#[derive(Default)]
struct Found {
    steps: Vec<Step>,
    findings: Findings,
}

impl Found {
    fn step(&mut self, step: Step) {
        self.steps.push(step);
    }

    fn append(&mut self, other: Self) {
        self.steps.extend(other.steps);
        self.findings.extend(other.findings);
    }
}

/// Checks how a request was made: who attended, which kind of ID was shown, which papers there are and which municipality
/// decides.
///
/// It takes kinds of ID, never a number. Grounds 1 to 8 are not tested and no proof of them is asked for; ground 9, since 25
/// November 2021, is assessed by the municipality. A request that was sent stays awaiting attendance, except for inmates,
/// people with lasting weakness, people outside Denmark with the municipality's permission, and people who have never been
/// registered in Denmark. A representative shows their own ID. Attendance in another municipality is a warning, never a
/// refusal.
///
/// Sources: the rules `dk.exemption.attendance`, `dk.exemption.id`, `dk.exemption.own-id`, `dk.exemption.papers`,
/// `dk.exemption.competence`, `dk.exemption.help` and what they lean on.
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
    let mut found = Found::default();
    let (attendance, arrived) = arrival::check(request);
    found.append(attendance);
    if arrived == arrival::Arrived::InPerson {
        found.append(identification::check(request));
    }
    found.append(papers::check(request, arrived));
    if arrived != arrival::Arrived::OnKnowledge {
        found.append(ground(request));
    }
    let (decides, competence) = competence::check(request);
    found.append(decides);
    found.append(help::check(request));
    let accepted = !found.findings.has_error();
    let awaited = found.findings.iter().any(|finding| finding.code().id == codes::ATTENDANCE_AWAITED.id);
    let state = match (accepted, awaited) {
        (true, _) => AttendanceState::ReadyToDecide,
        (false, true) => AttendanceState::AwaitingAttendance,
        (false, false) => AttendanceState::Incomplete,
    };
    Answer { accepted, state, competence, steps: found.steps, rules: law::RULES_VERSION, findings: found.findings }
}
