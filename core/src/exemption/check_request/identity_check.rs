//! FD 001K: another person checked the citizen's identity, and the citizen does not attend.

use super::request::{FormNumber, IdentityCheck, Request};
use crate::answer::{Findings, codes};
use crate::exemption::form_input;

pub(super) fn findings(request: &Request) -> Findings {
    let mut findings = Findings::default();
    match (request.form == Some(FormNumber::Fd001K), &request.identity_check) {
        (true, Some(check)) => {
            findings.extend(statement(request, check));
            findings.add(&codes::IDENTITY_CHECK_EXCEPTION, "/form");
        }
        (true, None) => {
            findings.add(&codes::IDENTITY_CHECK_MISSING, "/identityCheck");
            findings.add(&codes::IDENTITY_CHECK_EXCEPTION, "/form");
        }
        (false, Some(_)) => findings.add(&codes::IDENTITY_CHECK_UNUSED, "/identityCheck"),
        (false, None) => {}
    }
    findings
}

fn statement(request: &Request, check: &IdentityCheck) -> Findings {
    let mut findings = Findings::default();
    let checker = check.checker.as_ref();
    let missing = &codes::IDENTITY_CHECK_CHECKER_MISSING;
    findings.extend(form_input::name_finding(checker, "/identityCheck/checker", missing));
    if check.stated != Some(true) {
        findings.add(&codes::IDENTITY_CHECK_STATEMENT_MISSING, "/identityCheck/stated");
    }
    findings.extend(form_input::date_finding(check.date.as_ref(), "/identityCheck/date", request.context.on));
    if check.signature != Some(true) {
        findings.add(&codes::IDENTITY_CHECK_SIGNATURE_MISSING, "/identityCheck/signature");
    }
    findings
}
