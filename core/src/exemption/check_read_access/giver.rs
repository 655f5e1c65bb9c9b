//! The giver: alive, old enough, and what becomes of an exemption.

use super::Found;
use super::request::{ExemptionStatus, Request};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::exemption::typed;
use crate::law;

/// Checks the giver and says whether access lifts an exemption.
pub(super) fn check(request: &Request, found: &mut Found) -> Option<bool> {
    number(request, found);
    if request.giver_dead == Some(true) {
        found.steps.push(Step::new(&steps::READ_ACCESS_ENDED));
        found.findings.add(&codes::READ_ACCESS_GIVER_DEAD, "/giverDead");
    } else {
        found.steps.push(Step::new(&steps::READ_ACCESS_ENDS_AT_DEATH));
    }
    match request.giver_exempt {
        None | Some(ExemptionStatus::Unknown) => {
            found.steps.push(Step::new(&steps::READ_ACCESS_EXEMPTION_UNKNOWN));
            found.findings.add(&codes::READ_ACCESS_EXEMPTION_UNKNOWN, "/giverExempt");
            None
        }
        Some(ExemptionStatus::NotExempt) => {
            found.steps.push(Step::new(&steps::READ_ACCESS_NOT_EXEMPT));
            Some(false)
        }
        Some(ExemptionStatus::Exempt) => {
            found.steps.push(Step::new(&steps::READ_ACCESS_LIFTS));
            let told = request.told == Some(true);
            let code = if told { &codes::READ_ACCESS_LIFTS_EXEMPTION } else { &codes::READ_ACCESS_NOT_TOLD };
            found.findings.add(code, if told { "/giverExempt" } else { "/told" });
            Some(true)
        }
    }
}

fn number(request: &Request, found: &mut Found) {
    let Some(number) = typed::filled(request.giver_number.as_ref()) else {
        found.findings.add(&codes::READ_ACCESS_GIVER_NUMBER_MISSING, "/giverNumber");
        return;
    };
    let (findings, born) = typed::cpr(number, "/giverNumber", request.context);
    found.findings.extend(findings);
    let age = born.and_then(|born| request.context.on.years_since(born));
    let (code, bound) = match age {
        Some(age) if age < law::CONNECTED_FROM_AGE => (&codes::FD001_UNDER_15, law::CONNECTED_FROM_AGE),
        Some(age) if age < law::DANISH_AGE_OF_MAJORITY => (&codes::READ_ACCESS_UNDER_18, law::DANISH_AGE_OF_MAJORITY),
        _ => return,
    };
    found.findings.push(Finding::new(code, "/giverNumber").with("age", Param::Integer(bound)));
}
