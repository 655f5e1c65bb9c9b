//! What a guide is made of: questions, where each answer leads, results, and lines of text that rest on rules.

use crate::answer::{Code, StepKind};
use crate::law::{Country, Day};

/// A guide: questions in an order in which each answer leads only onwards, and results.
pub(super) struct Guide {
    pub(super) id: &'static str,
    pub(super) country: Country,
    /// The first day it has an answer for, and what is found before.
    pub(super) from: Day,
    pub(super) before: &'static Code,
    pub(super) phone: &'static Phone,
    /// The first one is where the guide starts.
    pub(super) questions: &'static [Question],
    pub(super) results: &'static [Outcome],
}

/// A question. Its words are found by its id.
pub(super) struct Question {
    pub(super) id: &'static str,
    /// What is listed beneath it.
    pub(super) points: Lines,
    pub(super) ways: &'static [Way],
}

/// Lines of text.
pub(super) type Lines = &'static [&'static Line];

/// One line of text, and the rule it rests on. It is shown on the days on which that rule holds.
pub(super) struct Line {
    pub(super) key: &'static str,
    pub(super) rule: &'static str,
    pub(super) from: Option<Day>,
    pub(super) until: Option<Day>,
}

/// An answer and where it leads.
pub(super) struct Way {
    pub(super) answer: &'static str,
    pub(super) to: To,
    /// Where it leads a guardian, if elsewhere.
    pub(super) guardian: Option<To>,
    /// Whom the texts speak to from here on.
    pub(super) voice: Option<Voice>,
    /// What is worth knowing from here on.
    pub(super) notes: Lines,
    /// The rules that lead there.
    pub(super) said: &'static [&'static StepKind],
}

/// Where an answer leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum To {
    Question(&'static str),
    Result(&'static str),
}

/// Whom the texts speak to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Voice {
    /// The citizen.
    Citizen,
    /// Somebody who helps: the citizen is "the person".
    Helper,
    /// The guardian.
    Guardian,
}

/// A result. Its sentence is found by its id.
pub(super) struct Outcome {
    pub(super) id: &'static str,
    pub(super) said: &'static [&'static StepKind],
    pub(super) bring: Lines,
    pub(super) steps: Lines,
    /// What is worth knowing, behind what the answers on the way have brought up.
    pub(super) know: Lines,
    pub(super) then: Lines,
    pub(super) on_paper: Lines,
    pub(super) not_covered: Lines,
    pub(super) undo: Lines,
    /// Another answer, to a question on the way here, for those who want to go on.
    pub(super) otherwise: Option<(&'static str, &'static str)>,
}

/// A result of which nothing is said yet.
pub(super) const BLANK: Outcome = Outcome {
    id: "",
    said: &[],
    bring: &[],
    steps: &[],
    know: &[],
    then: &[],
    on_paper: &[],
    not_covered: &[],
    undo: &[],
    otherwise: None,
};

/// Whom to call.
pub(super) struct Phone {
    pub(super) number: Option<&'static str>,
    pub(super) abroad: Option<&'static str>,
    pub(super) rule: &'static str,
    pub(super) notes: Lines,
}

pub(super) const fn line(key: &'static str, rule: &'static str) -> Line {
    Line { key, rule, from: None, until: None }
}

pub(super) const fn ask(question: &'static str) -> To {
    To::Question(question)
}

pub(super) const fn tell(result: &'static str) -> To {
    To::Result(result)
}

pub(super) const fn way(answer: &'static str, to: To) -> Way {
    Way { answer, to, guardian: None, voice: None, notes: &[], said: &[] }
}

#[cfg(feature = "denmark")]
impl Line {
    pub(super) const fn from(mut self, day: Day) -> Self {
        self.from = Some(day);
        self
    }

    pub(super) const fn until(mut self, day: Day) -> Self {
        self.until = Some(day);
        self
    }
}

impl Way {
    pub(super) const fn guardian(mut self, to: To) -> Self {
        self.guardian = Some(to);
        self
    }

    pub(super) const fn voice(mut self, voice: Voice) -> Self {
        self.voice = Some(voice);
        self
    }

    pub(super) const fn notes(mut self, notes: Lines) -> Self {
        self.notes = notes;
        self
    }

    pub(super) const fn says(mut self, said: &'static [&'static StepKind]) -> Self {
        self.said = said;
        self
    }

    /// Where it leads in a voice.
    pub(super) fn leads(&self, voice: Voice) -> To {
        self.guardian.filter(|_| voice == Voice::Guardian).unwrap_or(self.to)
    }
}

impl Guide {
    pub(super) fn question(&self, id: &str) -> Option<&'static Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    pub(super) fn outcome(&self, id: &str) -> Option<&'static Outcome> {
        self.results.iter().find(|result| result.id == id)
    }

    /// At most so many questions are left at a place, counting the one that stands there. Answers lead only onwards, so
    /// that one look from the last question to the first is enough.
    pub(super) fn most_left(&self, at: To, voice: Voice) -> u32 {
        let mut left: Vec<(&str, u32)> = Vec::with_capacity(self.questions.len());
        let found = |left: &[(&str, u32)], to: To| {
            let To::Question(id) = to else { return 0 };
            left.iter().find(|(known, _)| *known == id).map_or(0, |(_, most)| *most)
        };
        for question in self.questions.iter().rev() {
            let most = question.ways.iter().map(|way| found(&left, way.leads(way.voice.unwrap_or(voice)))).max();
            left.push((question.id, most.unwrap_or(0).saturating_add(1)));
        }
        found(&left, at)
    }
}
