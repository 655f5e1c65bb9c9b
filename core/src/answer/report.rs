//! Results of `validator`, in the order of the form and without the submitted values.

use validator::{Validate, ValidationErrors};

use super::{Code, Finding, Param};

/// The results of the checks declared on a form, by field.
///
/// `validator` puts the submitted value into the params of every error. Only this type reads them, and it passes on
/// no more than the code and the limit `max`.
pub(crate) struct ValidationReport(ValidationErrors);

impl ValidationReport {
    /// Runs the checks declared on a form.
    pub(crate) fn of(form: &impl Validate) -> Self {
        Self(form.validate().err().unwrap_or_default())
    }

    /// The first finding about a field in the order of `codes`, so that one problem is reported at a time. `codes`
    /// maps the declared codes of that field to codes of findings.
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

/// For `validator`: blank text counts as missing.
pub(crate) fn not_blank(text: &str) -> Result<(), validator::ValidationError> {
    if text.trim().is_empty() { Err(validator::ValidationError::new("missing")) } else { Ok(()) }
}
