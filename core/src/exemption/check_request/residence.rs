//! Where the citizen lives, and what the form asks for then.

use super::form::Form;
use super::request::RegisteredAs;
use crate::answer::{Finding, Findings, codes};
use crate::exemption::typed;

/// The address: it must be there only for who is registered at one that anybody may know.
pub(super) fn address(form: &Form<'_>) -> Findings {
    let mut findings = Findings::default();
    let given = typed::is_filled(form.request.address.as_ref());
    let may_be_empty = match form.request.residence {
        None | Some(RegisteredAs::Registered) => false,
        Some(RegisteredAs::Greenland) => {
            let refused = crate::answer::Severity::Error;
            findings.append(crate::exemption::delivery::greenland(form.day(), "/residence", refused));
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
    };
    if !given && !may_be_empty {
        findings.add(&codes::FD001_ADDRESS_MISSING, "/address");
    }
    findings.append(form.report.finding("address", "/address", &[("too-long", &codes::FD001_ADDRESS_TOO_LONG)]));
    findings
}

/// Where unopened post is to go.
pub(super) fn other_address(form: &Form<'_>) -> Option<Finding> {
    let request = form.request;
    let wished = request.unopened_post == Some(true);
    let given = typed::is_filled(request.other_address.as_ref());
    let homeless = matches!(request.residence, Some(RegisteredAs::NoFixedAddress | RegisteredAs::Abroad));
    let nowhere = homeless && !given && !typed::is_filled(request.address.as_ref());
    let codes = [("too-long", &codes::FD001_OTHER_ADDRESS_TOO_LONG)];
    form.report.finding("other_address", "/otherAddress", &codes).or_else(|| {
        if given && !wished {
            Some(Finding::new(&codes::FD001_OTHER_ADDRESS_UNUSED, "/otherAddress"))
        } else if wished && nowhere {
            Some(Finding::new(&codes::FD001_OTHER_ADDRESS_NEEDED, "/otherAddress"))
        } else {
            None
        }
    })
}
