//! The signature, and the capacity of the signer.

use super::form::day_of;
use super::request::{Capacity, Request};
use crate::answer::{Finding, Findings, Param, codes};
use crate::exemption::form_input;
use crate::law;

/// Whether the form is signed, or cannot be signed.
pub(super) fn signature(request: &Request) -> Option<Finding> {
    if request.signature == Some(true) {
        None
    } else if request.cannot_sign == Some(true) {
        Some(Finding::new(&codes::FD001_SIGNATURE_CANNOT, "/cannotSign"))
    } else {
        Some(Finding::new(&codes::FD001_SIGNATURE_MISSING, "/signature"))
    }
}

/// The capacity of the signer. `age` is the citizen's age on the day of the request, if the number shows it.
pub(super) fn capacity(request: &Request, age: Option<u32>) -> Findings {
    let mut findings = Findings::default();
    let day = day_of(request);
    match request.capacity {
        None => findings.add(&codes::FD001_CAPACITY_MISSING, "/capacity"),
        Some(Capacity::Citizen) => {}
        Some(Capacity::Guardian) => findings.add(&codes::FD001_CAPACITY_GUARDIAN, "/capacity"),
        Some(Capacity::Parent) => {
            findings.add(&codes::FD001_CAPACITY_PARENT, "/capacity");
            findings.add(&codes::FD001_PARENTS_JOINTLY, "/capacity");
            // An age under 15 is reported at the number.
            if age.is_some_and(|age| age >= law::DANISH_AGE_OF_MAJORITY) {
                let finding = Finding::new(&codes::FD001_CAPACITY_PARENT_AGE, "/capacity");
                let finding = finding.with("from", Param::Integer(law::CONNECTED_FROM_AGE));
                findings.push(finding.with("until", Param::Integer(law::DANISH_AGE_OF_MAJORITY)));
            }
        }
        Some(Capacity::Declarant) => findings.add(&codes::FD001_CAPACITY_DECLARANT, "/capacity"),
        Some(Capacity::RelativeWithAttest) => {
            findings.extend(form_input::before(day, law::ATTEST_ACT, &codes::FD001_ATTEST_NOT_YET, "/capacity"));
            findings.add(&codes::FD001_CAPACITY_ATTEST, "/capacity");
        }
    }
    findings
}

/// The signer in the citizen's place, as far as that person is identified.
pub(super) fn signer(request: &Request) -> Findings {
    let mut findings = Findings::default();
    let Some(signer) = &request.signer else { return findings };
    if request.capacity == Some(Capacity::Citizen) {
        findings.add(&codes::FD001_SIGNER_UNUSED, "/signer");
        return findings;
    }
    findings.extend(form_input::name_finding(signer.name.as_ref(), "/signer/name", &codes::FD001_SIGNER_NAME_MISSING));
    if let Some(number) = form_input::filled(signer.number.as_ref()) {
        findings.extend(form_input::cpr(number, "/signer/number", request.context).0);
    }
    if form_input::same_number(signer.number.as_ref(), request.number.as_ref()) {
        findings.add(&codes::FD001_SIGNER_IS_CITIZEN, "/signer/number");
    }
    findings
}
