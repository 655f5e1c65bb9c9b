//! Whether somebody came, or may stay away.

use super::Found;
use super::request::{Absence, Arrival, AttendancePaper, Request};
use crate::answer::{Finding, Step, codes, steps};
use crate::exemption::typed;

/// How the request was made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrived {
    /// Somebody came.
    InPerson,
    /// Nobody came, and nobody had to.
    Excepted,
    /// Somebody has to come still, or nothing is known.
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
        (Some(Arrival::Telephone), _) | (Some(_), None) => {
            awaited(&mut found);
            Arrived::Not
        }
        (Some(_), Some(Absence::Inmate)) => {
            found.step(Step::new(&steps::ATTENDANCE_EXCEPTED_INMATE));
            Arrived::Excepted
        }
        (Some(_), Some(Absence::LastingWeakness)) if request.has(AttendancePaper::Fd001K) => {
            found.step(Step::new(&steps::ATTENDANCE_EXCEPTED_WEAKNESS));
            Arrived::Excepted
        }
        (Some(_), Some(Absence::LastingWeakness)) => {
            awaited(&mut found);
            found.findings.add(&codes::ATTENDANCE_IDENTITY_CHECK_MISSING, "/papers");
            Arrived::Not
        }
    };
    (found, arrived)
}

fn awaited(found: &mut Found) {
    found.step(Step::new(&steps::ATTENDANCE_STILL_AWAITED));
    found.findings.add(&codes::ATTENDANCE_AWAITED, "/arrival");
}

/// The day it came and the date on the form: that one cannot be later.
fn days(request: &Request) -> Found {
    let mut found = Found::default();
    let day = request.day();
    found.findings.append(typed::before_in_force(day, "/attendedOn"));
    if day > request.context.on {
        found.findings.push(Finding::new(&codes::ATTENDANCE_DAY_IN_FUTURE, "/attendedOn"));
    }
    if typed::is_filled(request.form_date.as_ref()) {
        match typed::date_finding(request.form_date.as_ref(), "/formDate", day) {
            Some(finding) if finding.code().id == codes::FD001_DATE_IN_FUTURE.id => {
                found.findings.push(Finding::new(&codes::ATTENDANCE_FORM_DATED_LATER, "/formDate"));
            }
            other => found.findings.append(other),
        }
    }
    found
}
