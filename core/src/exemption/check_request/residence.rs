//! The citizen's residence, and the fields that depend on it.

use super::form::Form;
use super::request::{RegisteredAs, Request};
use crate::answer::{Finding, Findings, codes};
use crate::exemption::form_input;

/// The address: mandatory only for a citizen registered at an ordinary, public address.
pub(super) fn address(form: &Form<'_>) -> Findings {
    let mut findings = Findings::default();
    let given = form_input::is_filled(form.request.address.as_ref());
    let may_be_empty = match form.request.residence {
        None | Some(RegisteredAs::Registered) => false,
        Some(RegisteredAs::Greenland) => {
            let refused = crate::answer::Severity::Error;
            findings.extend(crate::exemption::delivery::greenland(form.day(), "/residence", refused));
            true
        }
        Some(RegisteredAs::NoFixedAddress) => {
            findings.add(&codes::FD001_ADDRESS_NO_FIXED, "/address");
            true
        }
        Some(RegisteredAs::Protected) => {
            findings.add(&codes::FD001_ADDRESS_PROTECTED, "/address");
            true
        }
        Some(RegisteredAs::Abroad) => {
            findings.add(&codes::FD001_ADDRESS_ABROAD, "/residence");
            findings.add(&codes::FD001_ABROAD_ALWAYS_GRANTED, "/residence");
            true
        }
        Some(RegisteredAs::NeverRegistered) => {
            findings.add(&codes::FD001_NEVER_REGISTERED, "/residence");
            true
        }
    };
    if !given && !may_be_empty {
        findings.add(&codes::FD001_ADDRESS_MISSING, "/address");
    }
    findings.extend(form.report.finding("address", "/address", &[("too-long", &codes::FD001_ADDRESS_TOO_LONG)]));
    findings
}

/// Whether the citizen lives outside Denmark: then unopened post is sent to the stated address, and otherwise to the
/// registered one.
pub(super) fn is_outside_denmark(request: &Request) -> bool {
    matches!(request.residence, Some(RegisteredAs::Abroad | RegisteredAs::NeverRegistered))
}

/// The address for unopened post.
pub(super) fn other_address(form: &Form<'_>) -> Option<Finding> {
    let request = form.request;
    let wished = request.unopened_post == Some(true);
    let given = form_input::is_filled(request.other_address.as_ref());
    let outside = is_outside_denmark(request);
    let codes = [("too-long", &codes::FD001_OTHER_ADDRESS_TOO_LONG)];
    form.report.finding("other_address", "/otherAddress", &codes).or_else(|| match (wished, given) {
        (false, true) => Some(Finding::new(&codes::FD001_OTHER_ADDRESS_UNUSED, "/otherAddress")),
        (true, true) if !outside => Some(Finding::new(&codes::FD001_OTHER_ADDRESS_ONLY_ABROAD, "/otherAddress")),
        (true, false) if outside && !form_input::is_filled(request.address.as_ref()) => {
            Some(Finding::new(&codes::FD001_OTHER_ADDRESS_NEEDED, "/otherAddress"))
        }
        (true, false) if request.residence == Some(RegisteredAs::NoFixedAddress) => {
            Some(Finding::new(&codes::FD001_UNOPENED_NO_ADDRESS, "/unopenedPost"))
        }
        _ => None,
    })
}
