//! Help to use Digital Post instead: it may be offered, and nothing hangs on it.

use super::Found;
use super::request::{HelpToJoin, Request};
use crate::answer::{Step, codes, steps};

pub(super) fn check(request: &Request) -> Found {
    let mut found = Found::default();
    let said = match request.help {
        None | Some(HelpToJoin::NotOffered) => &steps::HELP_MAY_BE_OFFERED,
        Some(HelpToJoin::Offered) => &steps::HELP_OFFERED,
        Some(HelpToJoin::Declined) => &steps::HELP_DECLINED,
        Some(HelpToJoin::Accepted) => &steps::HELP_ACCEPTED,
        Some(HelpToJoin::Demanded) => {
            found.findings.add(&codes::ATTENDANCE_HELP_DEMANDED, "/help");
            &steps::HELP_NO_CONDITION
        }
    };
    found.step(Step::new(said));
    found
}
