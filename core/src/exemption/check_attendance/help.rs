//! Help to use Digital Post: the municipality offers it before it decides, and it is never a condition.

use super::Trace;
use super::request::{HelpToJoin, Request};
use crate::answer::{Step, codes, steps};

pub(super) fn check(request: &Request) -> Trace {
    let mut trace = Trace::default();
    let said = match request.help {
        None => &steps::HELP_TO_BE_GIVEN,
        Some(HelpToJoin::NotOffered) => {
            trace.findings.add(&codes::ATTENDANCE_HELP_FIRST, "/help");
            &steps::HELP_TO_BE_GIVEN
        }
        Some(HelpToJoin::Offered) => &steps::HELP_OFFERED,
        Some(HelpToJoin::Declined) => &steps::HELP_DECLINED,
        Some(HelpToJoin::Accepted) => &steps::HELP_ACCEPTED,
        Some(HelpToJoin::Demanded) => {
            trace.findings.add(&codes::ATTENDANCE_HELP_DEMANDED, "/help");
            &steps::HELP_NO_CONDITION
        }
    };
    trace.step(Step::new(said));
    trace
}
