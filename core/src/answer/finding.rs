//! One thing found out about a request.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::{Code, Severity};
use crate::text::{self, Locale};
use crate::wire::{Describe, Field, Kind, Schema, Write, Writer};

/// One thing found out about a request. It never holds anything personal: its params are words of ours, counts and
/// days of the law.
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
    /// A word of ours, such as a kind of number; a message shows it in the reader's language.
    Word(&'static str),
    /// A count or a bound.
    Integer(u32),
    /// A day named by a rule, never a day somebody typed.
    Day(NaiveDate),
}

impl Finding {
    /// A finding at a place in the request.
    pub fn new(code: &'static Code, path: impl Into<Cow<'static, str>>) -> Self {
        Self { code, severity: code.severity, path: path.into(), params: Vec::new() }
    }

    /// The same finding with one more param.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Param) -> Self {
        self.params.push((name, value));
        self
    }

    /// The same finding, weighing what the caller's policy says.
    #[must_use]
    pub fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The same finding at another place.
    pub(crate) fn at_path(&self, path: String) -> Self {
        Self { path: path.into(), params: self.params.clone(), ..*self }
    }

    /// The code with all that belongs to it.
    pub fn code(&self) -> &'static Code {
        self.code
    }

    /// How much it weighs.
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

    /// The message in a language; `None` while that language's catalogue is not loaded.
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
        about: "One thing found out about a request. It never holds anything personal.",
        kind: Kind::Object(&[
            field("code", "What was found: a stable, dotted name.", <&str>::SCHEMA, true),
            field("severity", "How much it weighs.", Severity::SCHEMA, true),
            field("path", "JSON Pointer to the place in the request.", <&str>::SCHEMA, true),
            field("params", "Named values that belong to the code, never personal.", PARAMS, true),
            field("rule", "The id of the rule it rests on, in the rule book.", <&str>::SCHEMA, true),
            field(
                "message",
                "What to do, in the language of the context; absent where none was named.",
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

/// What was found, in the order of the form and then of the rules.
#[derive(Default, Debug)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Adds one that needs no params.
    pub fn add(&mut self, code: &'static Code, path: impl Into<Cow<'static, str>>) {
        self.push(Finding::new(code, path));
    }

    /// Adds all of another list, or the one that was found.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Finding>) {
        self.0.extend(others);
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// Whether any of them is an error.
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
