//! How a decision came about: the rules that were applied, in order, and what each of them said.

use super::Param;
use super::finding::{PARAMS, Params, field};
use crate::text::{self, Locale};
use crate::wire::{Describe, Kind, Schema, Write, Writer};

/// What a rule says of a case. All of them are listed in [`steps`](super::steps).
#[derive(Debug)]
pub struct StepKind {
    /// The id of the rule.
    pub rule: &'static str,
    /// What it says: a word that is stable for this rule.
    pub result: &'static str,
    /// The names of its params, in order. Where texts are data, nobody asks for them.
    #[cfg(feature = "texts")]
    pub params: &'static [&'static str],
}

/// A line of a decision: a rule, and what it said of this case. Like a finding, it never holds anything personal.
#[derive(Debug)]
pub struct Step {
    kind: &'static StepKind,
    params: Vec<(&'static str, Param)>,
}

impl Step {
    /// A step that needs no params.
    pub fn new(kind: &'static StepKind) -> Self {
        Self { kind, params: Vec::new() }
    }

    /// The same step with one more param.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Param) -> Self {
        self.params.push((name, value));
        self
    }

    /// What was said.
    pub fn kind(&self) -> &'static StepKind {
        self.kind
    }

    /// The sentence for the reader; `None` while that language's catalogue is not loaded.
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
        about: "A line of a decision: a rule, and what it said of this case. It never holds anything personal.",
        kind: Kind::Object(&[
            field("rule", "The id of the rule, in the rule book.", <&str>::SCHEMA, true),
            field("result", "What it said: a word that is stable for this rule.", <&str>::SCHEMA, true),
            field("params", "Named values that belong to the result, never personal.", PARAMS, true),
            field(
                "message",
                "What that means, in the language of the context; absent where none was named.",
                <&str>::SCHEMA,
                false,
            ),
        ]),
    };
}
