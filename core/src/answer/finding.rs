//! Findings: the results of checking a request.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::{Code, Severity};
use crate::text::{self, Locale};
use crate::wire::{Describe, Field, Kind, Schema, Write, Writer};

/// One finding about a request. It never contains personal data: its params are fixed words, counts and dates set by
/// law.
///
/// ```
/// use postregler::identity::{self, check::Request};
/// use postregler::wire::Context;
///
/// let on = postregler::wire::read_iso("2026-11-21").ok_or("a day")?;
/// let answer = identity::check(&Request::new("", Context::on(on)));
/// let finding = answer.findings.iter().next().ok_or("a finding")?;
/// assert_eq!(finding.code().id, "identity.number.missing");
/// assert_eq!(finding.path(), "/number");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug)]
pub struct Finding {
    code: &'static Code,
    severity: Severity,
    path: Cow<'static, str>,
    params: Vec<(&'static str, Param)>,
}

/// The value of a param.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Param {
    /// A fixed word, such as a kind of number. Messages show it in the reader's language.
    Word(&'static str),
    /// A count or a limit.
    Integer(u32),
    /// A date set by a rule, never a date from the request.
    Day(NaiveDate),
}

impl Finding {
    /// A finding at a JSON Pointer in the request, with the default severity of its code.
    pub fn new(code: &'static Code, path: impl Into<Cow<'static, str>>) -> Self {
        Self { code, severity: code.severity, path: path.into(), params: Vec::new() }
    }

    /// Adds a param.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Param) -> Self {
        self.params.push((name, value));
        self
    }

    /// Replaces the severity, for example by the caller's policy.
    #[must_use]
    pub fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// A copy of the finding at another JSON Pointer.
    pub(crate) fn at_path(&self, path: String) -> Self {
        Self { path: path.into(), params: self.params.clone(), ..*self }
    }

    /// The code, with its rule.
    pub fn code(&self) -> &'static Code {
        self.code
    }

    /// The severity.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// JSON Pointer into the request.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The params, in order.
    pub fn params(&self) -> &[(&'static str, Param)] {
        &self.params
    }

    /// The message in a language; `None` while the catalogue of that language is not loaded.
    pub fn message(&self, locale: Locale) -> Option<String> {
        text::render(locale, &["finding.", self.code.id], &self.params)
    }
}

impl Write for Finding {
    fn write(&self, out: &mut Writer) {
        let message = out.locale().and_then(|locale| self.message(locale));
        out.object(|members| {
            members.word("code", self.code.id);
            members.member("severity", &self.severity());
            members.member("path", self.path.as_ref());
            members.member("params", &Params(&self.params));
            members.word("rule", self.code.rule);
            members.member("message", &message);
        });
    }
}

impl Describe for Finding {
    const SCHEMA: &'static Schema = &Schema {
        name: "Finding",
        about: "One finding about a request. It never contains personal data.",
        kind: Kind::Object(&[
            field("code", "The stable, dotted code.", <&str>::SCHEMA, true),
            field("severity", "The severity.", Severity::SCHEMA, true),
            field("path", "JSON Pointer to the value in the request.", <&str>::SCHEMA, true),
            field("params", "Named values of the code, never personal data.", PARAMS, true),
            field("rule", "The id of the rule in the rule book on which the finding is based.", <&str>::SCHEMA, true),
            field(
                "message",
                "The message in the language of the context; absent if the context has no language.",
                <&str>::SCHEMA,
                false,
            ),
        ]),
    };
}

pub(super) const PARAMS: &Schema = &Schema { name: "", about: "", kind: Kind::Params };

pub(super) const fn field(name: &'static str, about: &'static str, schema: &'static Schema, required: bool) -> Field {
    Field { name, about, schema, required, personal: false, filled_by_host: false }
}

pub(super) struct Params<'a>(pub(super) &'a [(&'static str, Param)]);

impl Write for Params<'_> {
    fn write(&self, out: &mut Writer) {
        out.object(|members| {
            for (name, value) in self.0 {
                members.member(name, value);
            }
        });
    }
}

impl Write for Param {
    fn write(&self, out: &mut Writer) {
        match self {
            Param::Word(word) => word.write(out),
            Param::Integer(number) => number.write(out),
            Param::Day(day) => day.write(out),
        }
    }
}

/// The findings of an answer, in the order of the form and then of the rules.
#[derive(Default, Debug)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Appends a finding.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Appends a finding without params.
    pub fn add(&mut self, code: &'static Code, path: impl Into<Cow<'static, str>>) {
        self.push(Finding::new(code, path));
    }

    /// Appends all findings of a list or an `Option`.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Finding>) {
        self.0.extend(others);
    }

    /// Iterates over the findings.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// Whether any finding is an error.
    pub fn has_error(&self) -> bool {
        self.iter().any(|finding| finding.severity() == Severity::Error)
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Write for Findings {
    fn write(&self, out: &mut Writer) {
        out.list(self);
    }
}

impl Describe for Findings {
    const SCHEMA: &'static Schema = <Vec<Finding>>::SCHEMA;
}
