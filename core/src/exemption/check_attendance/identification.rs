//! Who came, and which kind of ID was shown.

use super::Found;
use super::request::{Attendee, IdOwner, IdShown, Request};
use crate::answer::{Step, codes, steps};
use crate::law;

pub(super) fn check(request: &Request) -> Found {
    let mut found = Found::default();
    let Some(attendee) = request.attendee else {
        found.findings.add(&codes::ATTENDANCE_WHO_MISSING, "/attendee");
        return found;
    };
    match request.id_shown {
        None | Some(IdShown::None) => {
            found.step(Step::new(&steps::ID_NOT_SHOWN));
            found.findings.add(&codes::ATTENDANCE_ID_MISSING, "/idShown");
            return found;
        }
        Some(IdShown::Other) => {
            found.step(Step::new(&steps::ID_OF_ANOTHER_KIND));
            found.findings.add(&codes::ATTENDANCE_ID_UNUSUAL, "/idShown");
        }
        Some(IdShown::InvalidHealthCard) if law::Day::from(request.day()) >= law::NEW_EXEMPTION_REGULATION => {
            found.step(Step::new(&steps::ID_CARD_NOT_VALID));
            found.findings.add(&codes::ATTENDANCE_HEALTH_CARD_INVALID, "/idShown");
        }
        Some(IdShown::InvalidHealthCard | IdShown::Passport | IdShown::DrivingLicence | IdShown::HealthCard) => {
            found.step(Step::new(&steps::ID_SHOWN));
        }
    }
    if attendee != Attendee::Citizen {
        if request.id_owner == Some(IdOwner::Citizen) {
            found.step(Step::new(&steps::ID_NOT_OWN));
            found.findings.add(&codes::ATTENDANCE_ID_NOT_OWN, "/idOwner");
        } else {
            found.step(Step::new(&steps::ID_OWN));
        }
        found.step(Step::new(&steps::CITIZEN_ID_NOT_ASKED));
    }
    found
}
