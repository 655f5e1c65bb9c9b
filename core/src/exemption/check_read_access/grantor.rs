//! The grantor: alive, old enough, and the effect on an exemption.

use super::Trace;
use super::request::{ExemptionStatus, Request};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::exemption::form_input;
use crate::law;

/// Checks the grantor and returns whether the access lifts an exemption.
pub(super) fn check(request: &Request, trace: &mut Trace) -> Option<bool> {
    number(request, trace);
    if request.grantor_deceased == Some(true) {
        trace.steps.push(Step::new(&steps::READ_ACCESS_ENDED));
        trace.findings.add(&codes::READ_ACCESS_GRANTOR_DEAD, "/grantorDeceased");
    } else {
        trace.steps.push(Step::new(&steps::READ_ACCESS_ENDS_AT_DEATH));
    }
    match request.grantor_exempt {
        None | Some(ExemptionStatus::Unknown) => {
            trace.steps.push(Step::new(&steps::READ_ACCESS_EXEMPTION_UNKNOWN));
            trace.findings.add(&codes::READ_ACCESS_EXEMPTION_UNKNOWN, "/grantorExempt");
            None
        }
        Some(ExemptionStatus::NotExempt) => {
            trace.steps.push(Step::new(&steps::READ_ACCESS_NOT_EXEMPT));
            Some(false)
        }
        Some(ExemptionStatus::Exempt) => {
            trace.steps.push(Step::new(&steps::READ_ACCESS_LIFTS));
            let informed = request.informed == Some(true);
            let code = if informed { &codes::READ_ACCESS_LIFTS_EXEMPTION } else { &codes::READ_ACCESS_NOT_TOLD };
            trace.findings.add(code, if informed { "/grantorExempt" } else { "/informed" });
            Some(true)
        }
    }
}

fn number(request: &Request, trace: &mut Trace) {
    let Some(number) = form_input::filled(request.grantor_number.as_ref()) else {
        trace.findings.add(&codes::READ_ACCESS_GRANTOR_NUMBER_MISSING, "/grantorNumber");
        return;
    };
    let (findings, born) = form_input::cpr(number, "/grantorNumber", request.context);
    trace.findings.extend(findings);
    let age = born.and_then(|born| request.context.on.years_since(born));
    let (code, bound) = match age {
        Some(age) if age < law::CONNECTED_FROM_AGE => (&codes::FD001_UNDER_15, law::CONNECTED_FROM_AGE),
        Some(age) if age < law::DANISH_AGE_OF_MAJORITY => (&codes::READ_ACCESS_UNDER_18, law::DANISH_AGE_OF_MAJORITY),
        _ => return,
    };
    trace.findings.push(Finding::new(code, "/grantorNumber").with("age", Param::Integer(bound)));
}
