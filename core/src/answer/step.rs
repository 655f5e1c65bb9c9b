//! The steps of a decision: the rules that were applied, in order, each with its result.

use super::Param;
use super::finding::{PARAMS, Params, field};
use crate::text::{self, Locale};
use crate::wire::{Describe, Kind, Schema, Write, Writer};

/// A result that a rule can have in a decision. All of them are listed in [`steps`](super::steps).
#[derive(Debug)]
pub struct StepKind {
    /// The id of the rule.
    pub rule: &'static str,
    /// The result: a word that is stable for this rule.
    pub result: &'static str,
    /// The names of the params, in order. Only compiled in with the texts.
    #[cfg(feature = "texts")]
    pub params: &'static [&'static str],
}

/// One step of a decision: a rule and its result in this case. Like a finding, it never contains personal data.
#[derive(Debug)]
pub struct Step {
    kind: &'static StepKind,
    params: Vec<(&'static str, Param)>,
}

impl Step {
    /// A step without params.
    pub fn new(kind: &'static StepKind) -> Self {
        Self { kind, params: Vec::new() }
    }

    /// Adds a param.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Param) -> Self {
        self.params.push((name, value));
        self
    }

    /// The rule and its result.
    pub fn kind(&self) -> &'static StepKind {
        self.kind
    }

    /// The message in a language; `None` while the catalogue of that language is not loaded.
    pub fn message(&self, locale: Locale) -> Option<String> {
        text::render(locale, &["step.", self.kind.rule, ".", self.kind.result], &self.params)
    }
}

impl Write for Step {
    fn write(&self, out: &mut Writer) {
        let message = out.locale().and_then(|locale| self.message(locale));
        out.object(|members| {
            members.word("rule", self.kind.rule);
            members.word("result", self.kind.result);
            members.member("params", &Params(&self.params));
            members.member("message", &message);
        });
    }
}

impl Describe for Step {
    const SCHEMA: &'static Schema = &Schema {
        name: "Step",
        about: "One step of a decision: a rule and its result in this case. It never contains personal data.",
        kind: Kind::Object(&[
            field("rule", "The id of the rule in the rule book.", <&str>::SCHEMA, true),
            field("result", "The result: a word that is stable for this rule.", <&str>::SCHEMA, true),
            field("params", "Named values of the result, never personal data.", PARAMS, true),
            field(
                "message",
                "The message in the language of the context; absent if the context has no language.",
                <&str>::SCHEMA,
                false,
            ),
        ]),
    };
}
