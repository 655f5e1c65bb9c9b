//! The grantee: a person by CPR number or a company by CVR number, and the maximum number of grantees.

use super::Trace;
use super::request::{ReadAccessGrantee, Request};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::exemption::form_input;
use crate::identity::{Kinds, Modulus11, Policy, check_number};
use crate::law;

pub(super) fn check(request: &Request, trace: &mut Trace) {
    let on = request.context.on;
    if request.existing.is_some_and(|existing| existing >= law::MAX_ACCESSES) {
        let finding = Finding::new(&codes::READ_ACCESS_TOO_MANY, "/existing");
        trace.findings.push(finding.with("max", Param::Integer(law::MAX_ACCESSES)));
    }
    let kinds = match request.grantee_kind {
        None | Some(ReadAccessGrantee::Person) => {
            trace.steps.push(Step::new(&steps::READ_ACCESS_TO_PERSON));
            Kinds::CPR
        }
        Some(ReadAccessGrantee::Company) => {
            trace.steps.push(Step::new(&steps::READ_ACCESS_TO_COMPANY));
            Kinds::CVR
        }
    };
    match form_input::filled(request.grantee_number.as_ref()) {
        None => trace.findings.add(&codes::READ_ACCESS_GRANTEE_NUMBER_MISSING, "/granteeNumber"),
        Some(number) => {
            let policy = Policy::new(kinds, request.context);
            trace.findings.extend(check_number(number, "/granteeNumber", &policy, Modulus11::Hint).findings);
        }
    }
    if form_input::same_number(request.grantee_number.as_ref(), request.grantor_number.as_ref()) {
        trace.findings.add(&codes::READ_ACCESS_GRANTEE_IS_GRANTOR, "/granteeNumber");
    }
    let code_word = law::NEW_DIGITAL_POST.date().is_some_and(|from| on < from);
    if code_word && request.code_word_accepted != Some(true) {
        trace.findings.push(Finding::new(&codes::READ_ACCESS_NOT_ACCEPTED, "/codeWordAccepted"));
    }
}
