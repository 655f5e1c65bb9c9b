//! The fields of FD 005, its signer and the attendee.

use super::Trace;
use super::request::{CompanyAttendee, Entitlement, Request};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::exemption::form_input;
use crate::identity::{Kinds, Modulus11, Policy, check_number};

/// The maximum length of an address in characters.
const MAX_ADDRESS: u32 = 500;

/// Checks the fields that identify the company.
pub(super) fn company(request: &Request, trace: &mut Trace) {
    let findings = &mut trace.findings;
    findings.extend(form_input::name_finding(request.name.as_ref(), "/name", &codes::COMPANY_NAME_MISSING));
    match form_input::filled(request.number.as_ref()) {
        None => findings.add(&codes::COMPANY_NUMBER_MISSING, "/number"),
        Some(number) => {
            let policy = Policy::new(Kinds::CVR, request.context);
            findings.extend(check_number(number, "/number", &policy, Modulus11::Hint).findings);
        }
    }
    match form_input::filled(request.registered_office.as_ref()) {
        None => findings.add(&codes::COMPANY_SEAT_MISSING, "/registeredOffice"),
        Some(registered_office)
            if u32::try_from(registered_office.chars().count()).map_or(true, |count| count > MAX_ADDRESS) =>
        {
            let finding = Finding::new(&codes::FD001_ADDRESS_TOO_LONG, "/registeredOffice");
            findings.push(finding.with("max", Param::Integer(MAX_ADDRESS)));
        }
        Some(_) => {}
    }
}

/// Checks who signs for the company, and who attends.
pub(super) fn signer(request: &Request, trace: &mut Trace) {
    let findings = &mut trace.findings;
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
        Some(CompanyAttendee::Signer) => trace.steps.push(Step::new(&steps::COMPANY_SIGNER_COMES)),
        Some(CompanyAttendee::Proxy) => {
            let missing = &codes::COMPANY_REPRESENTATIVE_NAME_MISSING;
            findings.extend(form_input::name_finding(
                request.representative_name.as_ref(),
                "/representativeName",
                missing,
            ));
            if request.representative_signature != Some(true) {
                findings.add(&codes::COMPANY_REPRESENTATIVE_SIGNATURE_MISSING, "/representativeSignature");
            }
            trace.steps.push(Step::new(&steps::COMPANY_PROXY_COMES));
        }
    }
    let here = request.municipality.as_deref().and_then(form_input::municipality);
    let registered_office = request.registered_office_municipality.as_deref().and_then(form_input::municipality);
    if let (Some(here), Some(registered_office)) = (here, registered_office)
        && here != registered_office
    {
        trace.findings.add(&codes::COMPANY_OTHER_MUNICIPALITY, "/municipality");
    }
}
