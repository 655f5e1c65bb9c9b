//! The ground: it need not be named, but ground 9 needs its circumstances.

use super::form::Form;
use crate::answer::{Finding, Findings, codes};
use crate::exemption::{form_input, grounds};

pub(super) fn findings(form: &Form<'_>) -> Findings {
    let mut findings = Findings::default();
    let request = form.request;
    let has_circumstances = form_input::is_filled(request.circumstances.as_ref());
    if request.assessed_ground == Some(true) {
        findings.extend(assessed(form, has_circumstances));
    } else {
        for (given, path) in
            [(form_input::is_filled(request.ground.as_ref()), "/ground"), (has_circumstances, "/circumstances")]
        {
            findings.extend(given.then(|| Finding::new(&codes::FD001_GROUND_NOT_NEEDED, path)));
        }
    }
    let too_long = [("too-long", &codes::FD001_CIRCUMSTANCES_TOO_LONG)];
    findings.extend(form.report.finding("circumstances", "/circumstances", &too_long));
    findings
}

/// Ground 9: the municipality assesses it on circumstances that it has to know.
fn assessed(form: &Form<'_>, has_circumstances: bool) -> Findings {
    let mut findings = Findings::default();
    let path = "/assessedGround";
    let too_early = grounds::before_assessed(form.day(), path);
    if too_early.is_some() {
        findings.extend(too_early);
        return findings;
    }
    findings.add(&codes::FD001_GROUND_ASSESSED, path);
    if !has_circumstances {
        findings.add(&codes::FD001_CIRCUMSTANCES_MISSING, "/circumstances");
    }
    findings
}
