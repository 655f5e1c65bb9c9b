//! Who attended, and which kind of identification was shown.

use super::Trace;
use super::request::{Attendee, IdOwner, IdShown, Request};
use crate::answer::{Step, codes, steps};
use crate::law;

pub(super) fn check(request: &Request) -> Trace {
    let mut trace = Trace::default();
    let Some(attendee) = request.attendee else {
        trace.findings.add(&codes::ATTENDANCE_WHO_MISSING, "/attendee");
        return trace;
    };
    match request.id_shown {
        None | Some(IdShown::None) => {
            trace.step(Step::new(&steps::ID_NOT_SHOWN));
            trace.findings.add(&codes::ATTENDANCE_ID_MISSING, "/idShown");
            return trace;
        }
        Some(IdShown::Other) => {
            trace.step(Step::new(&steps::ID_OF_ANOTHER_KIND));
            trace.findings.add(&codes::ATTENDANCE_ID_UNUSUAL, "/idShown");
        }
        Some(IdShown::InvalidHealthCard) if law::Day::from(request.day()) >= law::NEW_EXEMPTION_REGULATION => {
            trace.step(Step::new(&steps::ID_CARD_NOT_VALID));
            trace.findings.add(&codes::ATTENDANCE_HEALTH_CARD_INVALID, "/idShown");
        }
        Some(IdShown::InvalidHealthCard | IdShown::Passport | IdShown::DrivingLicence | IdShown::HealthCard) => {
            trace.step(Step::new(&steps::ID_SHOWN));
        }
    }
    if attendee != Attendee::Citizen {
        if request.id_owner == Some(IdOwner::Citizen) {
            trace.step(Step::new(&steps::ID_NOT_OWN));
            trace.findings.add(&codes::ATTENDANCE_ID_NOT_OWN, "/idOwner");
        } else {
            trace.step(Step::new(&steps::ID_OWN));
        }
        trace.step(Step::new(&steps::CITIZEN_ID_NOT_ASKED));
    }
    trace
}
