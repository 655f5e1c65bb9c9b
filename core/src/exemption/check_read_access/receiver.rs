//! The receiver: a person by CPR number or, since 2019, a company by CVR number.

use super::Found;
use super::request::{ReadAccessReceiver, Request};
use crate::answer::{Finding, Step, codes, steps};
use crate::exemption::typed;
use crate::identity::{Kinds, Modulus11, Policy, examine};
use crate::law;

pub(super) fn check(request: &Request, found: &mut Found) {
    let on = request.context.on;
    let kinds = match request.receiver {
        None | Some(ReadAccessReceiver::Person) => {
            found.steps.push(Step::new(&steps::READ_ACCESS_TO_PERSON));
            Kinds::CPR
        }
        Some(ReadAccessReceiver::Company) => {
            let code = &codes::READ_ACCESS_COMPANY_TOO_EARLY;
            let early = typed::before(on, law::READ_ACCESS_COMPANIES_FROM, code, "/receiver");
            let step = if early.is_none() { &steps::READ_ACCESS_TO_COMPANY } else { &steps::READ_ACCESS_NO_COMPANY };
            found.steps.push(Step::new(step));
            found.findings.append(early);
            Kinds::CVR
        }
    };
    match typed::filled(request.receiver_number.as_ref()) {
        None => found.findings.add(&codes::READ_ACCESS_RECEIVER_NUMBER_MISSING, "/receiverNumber"),
        Some(number) => {
            let policy = Policy::new(kinds, request.context);
            found.findings.append(examine(number, "/receiverNumber", &policy, Modulus11::Hint).findings);
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
