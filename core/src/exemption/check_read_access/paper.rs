//! How access is made, and on which form.

use super::Found;
use super::request::{ReadAccessForm, ReadAccessReceiver, ReadAccessWay, Request};
use crate::answer::codes;
use crate::exemption::check_attendance::IdShown;
use crate::exemption::typed;
use crate::law;

pub(super) fn check(request: &Request, found: &mut Found) {
    let findings = &mut found.findings;
    let Some(way) = request.way else {
        findings.add(&codes::READ_ACCESS_WAY_MISSING, "/way");
        return;
    };
    if way == ReadAccessWay::SelfService {
        return;
    }
    let on = request.context.on;
    match request.form {
        None => findings.add(&codes::READ_ACCESS_FORM_MISSING, "/form"),
        Some(form) => {
            let known_from = match form {
                ReadAccessForm::Fd011 => law::FD011_KNOWN_FROM,
                ReadAccessForm::Fd014 => law::FD014_KNOWN_FROM,
            };
            findings.extend(typed::before(on, known_from, &codes::READ_ACCESS_FORM_NOT_YET, "/form"));
            if (form == ReadAccessForm::Fd014) != (way == ReadAccessWay::GuardianAttends) {
                findings.add(&codes::READ_ACCESS_FORM_DIFFERS, "/form");
            }
        }
    }
    if request.signature != Some(true) {
        findings.add(&codes::READ_ACCESS_SIGNATURE_MISSING, "/signature");
    }
    match request.id_shown {
        None | Some(IdShown::None) => findings.add(&codes::READ_ACCESS_ID_MISSING, "/idShown"),
        // What is asked for is the ID for issuing an electronic ID: more than for an exemption.
        Some(IdShown::Other | IdShown::HealthCard | IdShown::InvalidHealthCard) => {
            findings.add(&codes::READ_ACCESS_ID_STRICT, "/idShown");
        }
        Some(IdShown::Passport | IdShown::DrivingLicence) => {}
    }
    if way == ReadAccessWay::ProxyAttends && request.receiver == Some(ReadAccessReceiver::Company) {
        findings.add(&codes::READ_ACCESS_ENTITY_PROOF, "/way");
    }
    if way == ReadAccessWay::GuardianAttends {
        findings.add(&codes::READ_ACCESS_GUARDIAN_PAPER, "/way");
    }
}
