//! Whether the request was made by attending, or as an exception without it.

use super::Found;
use super::request::{Absence, Arrival, Request};
use crate::answer::{Finding, Step, codes, steps};
use crate::exemption::typed;

/// How the request was made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrived {
    /// By attending in person.
    InPerson,
    /// Without attendance, as an exception allows.
    Excepted,
    /// The municipality decides on what it knows itself, without a declaration.
    OnKnowledge,
    /// Not yet.
    Not,
}

pub(super) fn check(request: &Request) -> (Found, Arrived) {
    let mut found = days(request);
    let arrived = match (request.arrival, request.absence) {
        (None, _) => {
            found.findings.add(&codes::ATTENDANCE_ARRIVAL_MISSING, "/arrival");
            Arrived::Not
        }
        (Some(Arrival::InPerson), _) => {
            found.step(Step::new(&steps::ATTENDANCE_ATTENDED));
            Arrived::InPerson
        }
        // However the municipality learned of the case.
        (Some(_), Some(Absence::LastingWeakness)) => {
            on_knowledge(request, &mut found);
            Arrived::OnKnowledge
        }
        (Some(Arrival::Telephone), _) => awaited(&mut found),
        (Some(_), _) if request.was_never_registered() => {
            found.step(Step::new(&steps::ATTENDANCE_EXCEPTED_AGENCY));
            Arrived::Excepted
        }
        (Some(_), None) => awaited(&mut found),
        (Some(_), Some(Absence::Inmate)) => {
            found.step(Step::new(&steps::ATTENDANCE_EXCEPTED_INMATE));
            Arrived::Excepted
        }
        (Some(_), Some(Absence::Abroad | Absence::SpecialCircumstances)) => if_allowed(request, &mut found),
    };
    (found, arrived)
}

/// Lasting weakness: the decision rests on what the municipality knows.
fn on_knowledge(request: &Request, found: &mut Found) {
    found.step(Step::new(&steps::ATTENDANCE_EXCEPTED_WEAKNESS));
    match request.own_knowledge {
        Some(true) => {}
        Some(false) => found.findings.add(&codes::ATTENDANCE_KNOWLEDGE_MISSING, "/ownKnowledge"),
        None => found.findings.add(&codes::ATTENDANCE_KNOWLEDGE_NOT_STATED, "/ownKnowledge"),
    }
}

/// Abroad, or in other quite exceptional circumstances: the municipality may allow the request to be sent.
fn if_allowed(request: &Request, found: &mut Found) -> Arrived {
    match request.allowed {
        Some(true) => {
            found.step(Step::new(&steps::ATTENDANCE_ALLOWED));
            Arrived::Excepted
        }
        Some(false) => awaited(found),
        None => {
            found.step(Step::new(&steps::ATTENDANCE_MAY_BE_ALLOWED));
            found.findings.add(&codes::ATTENDANCE_NOT_ALLOWED_YET, "/allowed");
            Arrived::Not
        }
    }
}

fn awaited(found: &mut Found) -> Arrived {
    found.step(Step::new(&steps::ATTENDANCE_STILL_AWAITED));
    found.findings.add(&codes::ATTENDANCE_AWAITED, "/arrival");
    Arrived::Not
}

/// The day it came and the date on the form: that one cannot be later.
fn days(request: &Request) -> Found {
    let mut found = Found::default();
    let day = request.day();
    found.findings.extend(typed::before_in_force(day, "/attendedOn"));
    if day > request.context.on {
        found.findings.push(Finding::new(&codes::ATTENDANCE_DAY_IN_FUTURE, "/attendedOn"));
    }
    if typed::is_filled(request.form_date.as_ref()) {
        match typed::date_finding(request.form_date.as_ref(), "/formDate", day) {
            Some(finding) if finding.code().id == codes::FD001_DATE_IN_FUTURE.id => {
                found.findings.push(Finding::new(&codes::ATTENDANCE_FORM_DATED_LATER, "/formDate"));
            }
            other => found.findings.extend(other),
        }
    }
    found
}
