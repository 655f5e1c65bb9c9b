//! What `validator` found, brought into the form's order and stripped of what was submitted.

use validator::{Validate, ValidationErrors};

use super::{Code, Finding, Findings, Param};

/// The report of a form's declared checks, field by field.
///
/// `validator` puts the submitted value into the params of every error. This is the one place that sees them: nothing
/// but the code and the bound `max` leaves it.
pub(crate) struct Report(ValidationErrors);

impl Report {
    /// Runs the checks that a form's fields declare.
    pub(crate) fn of(form: &impl Validate) -> Self {
        Self(form.validate().err().unwrap_or_default())
    }

    /// The findings of one field. `codes` says what each declared code means there.
    pub(crate) fn findings(
        &self,
        field: &str,
        path: &'static str,
        codes: &[(&'static str, &'static Code)],
    ) -> Findings {
        let mut findings = Findings::default();
        let errors = self.0.field_errors();
        for error in errors.get(field).map(|errors| errors.iter()).into_iter().flatten() {
            let Some((_, code)) = codes.iter().find(|(declared, _)| *declared == error.code) else { continue };
            let max = error.params.get("max").and_then(serde_json::Value::as_u64);
            let finding = Finding::new(code, path);
            findings.push(match max.and_then(|max| u32::try_from(max).ok()) {
                Some(max) => finding.with("max", Param::Integer(max)),
                None => finding,
            });
        }
        findings
    }
}

/// For `validator`: text that is there but blank counts as missing.
pub(crate) fn filled(text: &str) -> Result<(), validator::ValidationError> {
    if text.trim().is_empty() { Err(validator::ValidationError::new("missing")) } else { Ok(()) }
}
