//! How access is established, and on which form.

use super::Trace;
use super::request::{ReadAccessForm, ReadAccessGrantee, ReadAccessMethod, Request};
use crate::answer::codes;
use crate::exemption::check_attendance::IdShown;
use crate::exemption::form_input;
use crate::law;

pub(super) fn check(request: &Request, trace: &mut Trace) {
    let findings = &mut trace.findings;
    let Some(method) = request.method else {
        findings.add(&codes::READ_ACCESS_WAY_MISSING, "/method");
        return;
    };
    if method == ReadAccessMethod::SelfService {
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
            findings.extend(form_input::before(on, known_from, &codes::READ_ACCESS_FORM_NOT_YET, "/form"));
            if (form == ReadAccessForm::Fd014) != (method == ReadAccessMethod::GuardianAttends) {
                findings.add(&codes::READ_ACCESS_FORM_DIFFERS, "/form");
            }
        }
    }
    if request.signature != Some(true) {
        findings.add(&codes::READ_ACCESS_SIGNATURE_MISSING, "/signature");
    }
    match request.id_shown {
        None | Some(IdShown::None) => findings.add(&codes::READ_ACCESS_ID_MISSING, "/idShown"),
        // The identification required is that for issuing an electronic ID, which is stricter than for an exemption.
        Some(IdShown::Other | IdShown::HealthCard | IdShown::InvalidHealthCard) => {
            findings.add(&codes::READ_ACCESS_ID_STRICT, "/idShown");
        }
        Some(IdShown::Passport | IdShown::DrivingLicence) => {}
    }
    if method == ReadAccessMethod::ProxyAttends && request.grantee_kind == Some(ReadAccessGrantee::Company) {
        findings.add(&codes::READ_ACCESS_ENTITY_PROOF, "/method");
    }
    if method == ReadAccessMethod::GuardianAttends {
        findings.add(&codes::READ_ACCESS_GUARDIAN_PAPER, "/method");
    }
}
