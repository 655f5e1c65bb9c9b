//! The words of a guide, in the voice of whoever asks.

use super::tree::{Guide, Line, Lines, Voice};
use crate::law::{self, Certainty, Country, Day};
use crate::text;
use crate::wire::{Context, Wire};

/// A line to read, and the rule it rests on.
#[derive(Wire)]
#[wire(answer)]
pub struct GuideText {
    /// Which line it is: a stable word.
    pub id: &'static str,
    /// The line in the language of the context; absent where none was named.
    pub text: Option<String>,
    /// The id of the rule it rests on, in the rule book.
    pub rule: &'static str,
    /// How sure we are of that rule.
    pub certainty: Option<Certainty>,
}

/// Who speaks, and to whom: all that words depend on.
#[derive(Clone, Copy)]
pub(super) struct Speaker {
    country: &'static str,
    voice: Voice,
    context: Context,
}

impl Speaker {
    pub(super) fn new(guide: &'static Guide, voice: Voice, context: Context) -> Self {
        let country = match guide.country {
            Country::Dk => "guide.dk.",
            Country::No => "guide.no.",
        };
        Self { country, voice, context }
    }

    /// The text of a kind and an id: in this voice if there is one, else as it is said to the citizen.
    pub(super) fn text(&self, kind: &str, id: &str, part: &str) -> Option<String> {
        let locale = self.context.locale?;
        let say = |voice| text::render(locale, &[self.country, kind, id, part, voice], &[]);
        self.voice.endings().iter().find_map(|voice| say(voice))
    }

    /// The lines that hold on the day.
    pub(super) fn lines(&self, lines: Lines) -> Vec<GuideText> {
        let on = Day::from(self.context.on);
        lines.iter().filter(|line| line.holds_on(on)).map(|line| self.line(line)).collect()
    }

    fn line(&self, line: &Line) -> GuideText {
        GuideText {
            id: line.key,
            text: self.text("line.", line.key, ""),
            rule: line.rule,
            certainty: law::compiled_rule(line.rule).map(|rule| rule.certainty),
        }
    }
}

impl Voice {
    /// How the keys of its texts end, the best one first.
    pub(super) fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Citizen => &[""],
            Self::Helper => &[".other", ""],
            Self::Guardian => &[".guardian", ".other", ""],
        }
    }
}

impl Line {
    fn holds_on(&self, on: Day) -> bool {
        law::compiled_rule(self.rule).is_some_and(|rule| rule.is_in_force_on(on))
            && self.from.is_none_or(|from| from <= on)
            && self.until.is_none_or(|until| on <= until)
    }
}

/// A text that is the same in every guide and for everybody.
pub(super) fn common(context: Context, key: &[&str]) -> Option<String> {
    text::render(context.locale?, key, &[])
}
