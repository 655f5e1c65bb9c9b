//! The fields of FD 005, and who signs and comes.

use super::Found;
use super::request::{CompanyAttendee, Entitlement, Request};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::exemption::typed;
use crate::identity::{Kinds, Modulus11, Policy, check_number};

/// The most characters an address may have.
const MAX_ADDRESS: u32 = 500;

/// Which company it is.
pub(super) fn company(request: &Request, found: &mut Found) {
    let findings = &mut found.findings;
    findings.extend(typed::name_finding(request.name.as_ref(), "/name", &codes::COMPANY_NAME_MISSING));
    match typed::filled(request.number.as_ref()) {
        None => findings.add(&codes::COMPANY_NUMBER_MISSING, "/number"),
        Some(number) => {
            let policy = Policy::new(Kinds::CVR, request.context);
            findings.extend(check_number(number, "/number", &policy, Modulus11::Hint).findings);
        }
    }
    match typed::filled(request.seat.as_ref()) {
        None => findings.add(&codes::COMPANY_SEAT_MISSING, "/seat"),
        Some(seat) if u32::try_from(seat.chars().count()).map_or(true, |count| count > MAX_ADDRESS) => {
            let finding = Finding::new(&codes::FD001_ADDRESS_TOO_LONG, "/seat");
            findings.push(finding.with("max", Param::Integer(MAX_ADDRESS)));
        }
        Some(_) => {}
    }
}

/// Who signs for it, and who comes.
pub(super) fn signer(request: &Request, found: &mut Found) {
    let findings = &mut found.findings;
    if request.signature != Some(true) {
        findings.add(&codes::COMPANY_SIGNATURE_MISSING, "/signature");
    }
    match request.entitled {
        Some(Entitlement::Yes) => {}
        Some(Entitlement::No) => findings.add(&codes::COMPANY_SIGNER_NOT_ENTITLED, "/entitled"),
        None | Some(Entitlement::Unknown) => findings.add(&codes::COMPANY_SIGNER_UNKNOWN, "/entitled"),
    }
    match request.attendee {
        None => findings.add(&codes::COMPANY_ATTENDEE_MISSING, "/attendee"),
        Some(CompanyAttendee::Signer) => found.steps.push(Step::new(&steps::COMPANY_SIGNER_COMES)),
        Some(CompanyAttendee::Proxy) => {
            let missing = &codes::COMPANY_HOLDER_NAME_MISSING;
            findings.extend(typed::name_finding(request.holder_name.as_ref(), "/holderName", missing));
            if request.holder_signature != Some(true) {
                findings.add(&codes::COMPANY_HOLDER_SIGNATURE_MISSING, "/holderSignature");
            }
            found.steps.push(Step::new(&steps::COMPANY_PROXY_COMES));
        }
    }
    let here = request.municipality.as_deref().and_then(typed::municipality);
    let seat = request.seat_municipality.as_deref().and_then(typed::municipality);
    if let (Some(here), Some(seat)) = (here, seat)
        && here != seat
    {
        found.findings.add(&codes::COMPANY_OTHER_MUNICIPALITY, "/municipality");
    }
}
