//! The receiver: a person by CPR number or a company by CVR number; and how many there can be.

use super::Found;
use super::request::{ReadAccessReceiver, Request};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::exemption::typed;
use crate::identity::{Kinds, Modulus11, Policy, check_number};
use crate::law;

pub(super) fn check(request: &Request, found: &mut Found) {
    let on = request.context.on;
    if request.existing.is_some_and(|existing| existing >= law::MAX_ACCESSES) {
        let finding = Finding::new(&codes::READ_ACCESS_TOO_MANY, "/existing");
        found.findings.push(finding.with("max", Param::Integer(law::MAX_ACCESSES)));
    }
    let kinds = match request.receiver {
        None | Some(ReadAccessReceiver::Person) => {
            found.steps.push(Step::new(&steps::READ_ACCESS_TO_PERSON));
            Kinds::CPR
        }
        Some(ReadAccessReceiver::Company) => {
            found.steps.push(Step::new(&steps::READ_ACCESS_TO_COMPANY));
            Kinds::CVR
        }
    };
    match typed::filled(request.receiver_number.as_ref()) {
        None => found.findings.add(&codes::READ_ACCESS_RECEIVER_NUMBER_MISSING, "/receiverNumber"),
        Some(number) => {
            let policy = Policy::new(kinds, request.context);
            found.findings.extend(check_number(number, "/receiverNumber", &policy, Modulus11::Hint).findings);
        }
    }
    if typed::same_number(request.receiver_number.as_ref(), request.giver_number.as_ref()) {
        found.findings.add(&codes::READ_ACCESS_RECEIVER_IS_GIVER, "/receiverNumber");
    }
    let code_word = law::NEW_DIGITAL_POST.date().is_some_and(|from| on < from);
    if code_word && request.accepted != Some(true) {
        found.findings.push(Finding::new(&codes::READ_ACCESS_NOT_ACCEPTED, "/accepted"));
    }
}
