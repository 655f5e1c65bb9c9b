//! Whether the request was made by attending, or under an exception without attendance.

use super::Trace;
use super::request::{Absence, Arrival, Request};
use crate::answer::{Finding, Step, codes, steps};
use crate::exemption::form_input;

/// How the request was made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrived {
    /// By attending in person.
    InPerson,
    /// Without attendance, under an exception.
    Excepted,
    /// The municipality decides on its own knowledge, without a declaration.
    OnKnowledge,
    /// Attendance is still awaited.
    Not,
}

pub(super) fn check(request: &Request) -> (Trace, Arrived) {
    let mut trace = days(request);
    let arrived = match (request.arrival, request.absence) {
        (None, _) => {
            trace.findings.add(&codes::ATTENDANCE_ARRIVAL_MISSING, "/arrival");
            Arrived::Not
        }
        (Some(Arrival::InPerson), _) => {
            trace.step(Step::new(&steps::ATTENDANCE_ATTENDED));
            Arrived::InPerson
        }
        // This holds however the municipality learned of the case.
        (Some(_), Some(Absence::LastingWeakness)) => {
            by_own_knowledge(request, &mut trace);
            Arrived::OnKnowledge
        }
        (Some(Arrival::Telephone), _) => awaited(&mut trace),
        (Some(_), _) if request.was_never_registered() => {
            trace.step(Step::new(&steps::ATTENDANCE_EXCEPTED_AGENCY));
            Arrived::Excepted
        }
        (Some(_), None) => awaited(&mut trace),
        (Some(_), Some(Absence::Inmate)) => {
            trace.step(Step::new(&steps::ATTENDANCE_EXCEPTED_INMATE));
            Arrived::Excepted
        }
        (Some(_), Some(Absence::Abroad | Absence::SpecialCircumstances)) => if_permitted(request, &mut trace),
    };
    (trace, arrived)
}

/// Lasting weakness: the decision rests on the municipality's own knowledge.
fn by_own_knowledge(request: &Request, trace: &mut Trace) {
    trace.step(Step::new(&steps::ATTENDANCE_EXCEPTED_WEAKNESS));
    match request.own_knowledge {
        Some(true) => {}
        Some(false) => trace.findings.add(&codes::ATTENDANCE_KNOWLEDGE_MISSING, "/ownKnowledge"),
        None => trace.findings.add(&codes::ATTENDANCE_KNOWLEDGE_NOT_STATED, "/ownKnowledge"),
    }
}

/// Abroad, or in other quite exceptional circumstances: the municipality may allow the request to be sent.
fn if_permitted(request: &Request, trace: &mut Trace) -> Arrived {
    match request.allowed {
        Some(true) => {
            trace.step(Step::new(&steps::ATTENDANCE_ALLOWED));
            Arrived::Excepted
        }
        Some(false) => awaited(trace),
        None => {
            trace.step(Step::new(&steps::ATTENDANCE_MAY_BE_ALLOWED));
            trace.findings.add(&codes::ATTENDANCE_NOT_ALLOWED_YET, "/allowed");
            Arrived::Not
        }
    }
}

fn awaited(trace: &mut Trace) -> Arrived {
    trace.step(Step::new(&steps::ATTENDANCE_STILL_AWAITED));
    trace.findings.add(&codes::ATTENDANCE_AWAITED, "/arrival");
    Arrived::Not
}

/// The day of receipt and the date on the form, which cannot be later.
fn days(request: &Request) -> Trace {
    let mut trace = Trace::default();
    let day = request.day();
    trace.findings.extend(form_input::before_in_force(day, "/attendedOn"));
    if day > request.context.on {
        trace.findings.push(Finding::new(&codes::ATTENDANCE_DAY_IN_FUTURE, "/attendedOn"));
    }
    if form_input::is_filled(request.form_date.as_ref()) {
        match form_input::date_finding(request.form_date.as_ref(), "/formDate", day) {
            Some(finding) if finding.code().id == codes::FD001_DATE_IN_FUTURE.id => {
                trace.findings.push(Finding::new(&codes::ATTENDANCE_FORM_DATED_LATER, "/formDate"));
            }
            other => trace.findings.extend(other),
        }
    }
    trace
}
