//! What `validator` found, brought into the form's order and stripped of what was submitted.

use validator::{Validate, ValidationErrors};

use super::{Code, Finding, Param};

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

    /// What is wrong with one field, the first of what `codes` lists: one thing to mend at a time. `codes` says what
    /// each declared code means there.
    pub(crate) fn finding(
        &self,
        field: &str,
        path: &'static str,
        codes: &[(&'static str, &'static Code)],
    ) -> Option<Finding> {
        let fields = self.0.field_errors();
        let errors = fields.get(field)?;
        let (error, code) = codes.iter().find_map(|(declared, code)| {
            errors.iter().find(|error| error.code == *declared).map(|error| (error, *code))
        })?;
        let max = error.params.get("max").and_then(serde_json::Value::as_u64);
        let finding = Finding::new(code, path);
        Some(match max.and_then(|max| u32::try_from(max).ok()) {
            Some(max) => finding.with("max", Param::Integer(max)),
            None => finding,
        })
    }
}

/// For `validator`: text that is there but blank counts as missing.
pub(crate) fn filled(text: &str) -> Result<(), validator::ValidationError> {
    if text.trim().is_empty() { Err(validator::ValidationError::new("missing")) } else { Ok(()) }
}
