//! The data model of a guide: questions, answers with the next node, results, and texts with the rule each rests on.

use crate::answer::{Code, StepKind};
use crate::law::{Country, Day};

/// A guide. Questions are ordered so that every answer leads to a later question or to a result.
pub(super) struct Guide {
    pub(super) id: &'static str,
    pub(super) country: Country,
    /// The first day the guide covers, and the finding for earlier days.
    pub(super) from: Day,
    pub(super) too_early: &'static Code,
    pub(super) phone: &'static Phone,
    /// The guide starts at the first question.
    pub(super) questions: &'static [Question],
    pub(super) results: &'static [ResultContent],
}

/// A question. Its id selects its text in the catalogue.
pub(super) struct Question {
    pub(super) id: &'static str,
    /// The list shown beneath the question.
    pub(super) points: Texts,
    pub(super) answers: &'static [Answer],
}

pub(super) type Texts = &'static [&'static Text];

/// A text and the rule it rests on. It is shown only on days when that rule is in force.
pub(super) struct Text {
    pub(super) key: &'static str,
    pub(super) rule: &'static str,
    pub(super) from: Option<Day>,
    pub(super) until: Option<Day>,
}

/// An answer and the node it leads to.
pub(super) struct Answer {
    pub(super) id: &'static str,
    pub(super) next: Next,
    /// The next node for a guardian, if it differs.
    pub(super) guardian: Option<Next>,
    /// The audience from here on, if this answer determines it.
    pub(super) audience: Option<Audience>,
    /// Notes shown from here on.
    pub(super) notes: Texts,
    /// The rules this answer applies.
    pub(super) step_kinds: &'static [&'static StepKind],
}

/// The node an answer leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Next {
    Question(&'static str),
    Result(&'static str),
}

/// The reader the texts address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Audience {
    Citizen,
    /// A helper; the texts call the citizen "the person".
    Helper,
    Guardian,
}

/// A result. Its id selects its sentence in the catalogue.
pub(super) struct ResultContent {
    pub(super) id: &'static str,
    pub(super) step_kinds: &'static [&'static StepKind],
    pub(super) bring: Texts,
    pub(super) steps: Texts,
    /// Shown after the notes of the answers.
    pub(super) notes: Texts,
    pub(super) then: Texts,
    pub(super) on_paper: Texts,
    pub(super) not_covered: Texts,
    pub(super) undo: Texts,
    /// An earlier question and the answer that continues the guide from there.
    pub(super) otherwise: Option<(&'static str, &'static str)>,
}

pub(super) const EMPTY: ResultContent = ResultContent {
    id: "",
    step_kinds: &[],
    bring: &[],
    steps: &[],
    notes: &[],
    then: &[],
    on_paper: &[],
    not_covered: &[],
    undo: &[],
    otherwise: None,
};

/// The telephone service to call.
pub(super) struct Phone {
    pub(super) number: Option<&'static str>,
    pub(super) abroad: Option<&'static str>,
    pub(super) rule: &'static str,
    pub(super) notes: Texts,
}

pub(super) const fn text(key: &'static str, rule: &'static str) -> Text {
    Text { key, rule, from: None, until: None }
}

pub(super) const fn question(id: &'static str) -> Next {
    Next::Question(id)
}

pub(super) const fn result(id: &'static str) -> Next {
    Next::Result(id)
}

pub(super) const fn answer(id: &'static str, next: Next) -> Answer {
    Answer { id, next, guardian: None, audience: None, notes: &[], step_kinds: &[] }
}

#[cfg(feature = "denmark")]
impl Text {
    pub(super) const fn from(mut self, day: Day) -> Self {
        self.from = Some(day);
        self
    }

    pub(super) const fn until(mut self, day: Day) -> Self {
        self.until = Some(day);
        self
    }
}

impl Answer {
    pub(super) const fn guardian(mut self, next: Next) -> Self {
        self.guardian = Some(next);
        self
    }

    pub(super) const fn audience(mut self, audience: Audience) -> Self {
        self.audience = Some(audience);
        self
    }

    pub(super) const fn notes(mut self, notes: Texts) -> Self {
        self.notes = notes;
        self
    }

    pub(super) const fn step_kinds(mut self, step_kinds: &'static [&'static StepKind]) -> Self {
        self.step_kinds = step_kinds;
        self
    }

    /// The next node for an audience.
    pub(super) fn next_for(&self, audience: Audience) -> Next {
        self.guardian.filter(|_| audience == Audience::Guardian).unwrap_or(self.next)
    }
}

impl Guide {
    pub(super) fn question(&self, id: &str) -> Option<&'static Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    pub(super) fn result(&self, id: &str) -> Option<&'static ResultContent> {
        self.results.iter().find(|result| result.id == id)
    }

    /// The highest number of questions left from a node, including the node itself. One pass from the last question to
    /// the first is enough, because answers only lead forward.
    pub(super) fn max_remaining(&self, at: Next, audience: Audience) -> u32 {
        let mut left: Vec<(&str, u32)> = Vec::with_capacity(self.questions.len());
        let remaining = |left: &[(&str, u32)], to: Next| {
            let Next::Question(id) = to else { return 0 };
            left.iter().find(|(known, _)| *known == id).map_or(0, |(_, most)| *most)
        };
        for question in self.questions.iter().rev() {
            let most = question
                .answers
                .iter()
                .map(|answer| remaining(&left, answer.next_for(answer.audience.unwrap_or(audience))))
                .max();
            left.push((question.id, most.unwrap_or(0).saturating_add(1)));
        }
        remaining(&left, at)
    }
}

#[cfg(test)]
mod tests;
