//! Renders the texts of a guide for an audience and a language.

use super::tree::{Audience, Guide, Text, Texts};
use crate::law::{self, Certainty, Country, Day};
use crate::text;
use crate::wire::{Context, Wire};

/// A text of a guide and the rule it rests on.
#[derive(Wire)]
#[wire(answer)]
pub struct GuideText {
    /// The stable id of the text.
    pub id: &'static str,
    /// The text in the language of the context; absent without a language.
    pub text: Option<String>,
    /// The id of the rule it rests on.
    pub rule: &'static str,
    /// The certainty of that rule.
    pub certainty: Option<Certainty>,
}

/// What the wording depends on.
#[derive(Clone, Copy)]
pub(super) struct Phrasing {
    country: &'static str,
    audience: Audience,
    context: Context,
}

impl Phrasing {
    pub(super) fn new(guide: &'static Guide, audience: Audience, context: Context) -> Self {
        let country = match guide.country {
            Country::Dk => "guide.dk.",
            Country::No => "guide.no.",
        };
        Self { country, audience, context }
    }

    /// The text for this audience, or else the one for the citizen.
    pub(super) fn text(&self, kind: &str, id: &str, part: &str) -> Option<String> {
        let locale = self.context.locale?;
        let render = |audience| text::render(locale, &[self.country, kind, id, part, audience], &[]);
        self.audience.endings().iter().find_map(|audience| render(audience))
    }

    /// The texts whose rules are in force on the day.
    pub(super) fn texts(&self, texts: Texts) -> Vec<GuideText> {
        let on = Day::from(self.context.on);
        texts.iter().filter(|text| text.holds_on(on)).map(|text| self.guide_text(text)).collect()
    }

    fn guide_text(&self, text: &Text) -> GuideText {
        GuideText {
            id: text.key,
            text: self.text("line.", text.key, ""),
            rule: text.rule,
            certainty: law::compiled_rule(text.rule).map(|rule| rule.certainty),
        }
    }
}

impl Audience {
    /// The suffixes of its catalogue keys, the most specific first.
    pub(super) fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Citizen => &[""],
            Self::Helper => &[".other", ""],
            Self::Guardian => &[".guardian", ".other", ""],
        }
    }
}

impl Text {
    fn holds_on(&self, on: Day) -> bool {
        law::compiled_rule(self.rule).is_some_and(|rule| rule.is_in_force_on(on))
            && self.from.is_none_or(|from| from <= on)
            && self.until.is_none_or(|until| on <= until)
    }
}

/// A text shared by all guides and audiences.
pub(super) fn common(context: Context, key: &[&str]) -> Option<String> {
    text::render(context.locale?, key, &[])
}
