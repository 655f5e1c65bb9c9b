//! What is shown of a guide and of a question.

use super::say::{GuideText, Speaker, common};
use super::tree::{Guide, Lines, Question};
use super::walk::Walk;
use crate::law::Country;
use crate::wire::{Context, Wire};

/// A guide.
#[derive(Wire)]
#[wire(answer)]
pub struct GuideEntry {
    /// Its name, to be sent back.
    pub id: &'static str,
    /// The country whose rules it tells of.
    pub country: Country,
    /// What it is about, as the citizen would ask it; absent where no language was named.
    pub title: Option<String>,
    /// A few words to begin with.
    pub about: Option<String>,
}

/// A question, with every answer there is.
#[derive(Wire)]
#[wire(answer)]
pub struct GuideQuestion {
    /// Its name, to be sent back with the answer.
    pub id: &'static str,
    /// The question; absent where no language was named.
    pub text: Option<String>,
    /// A word more; absent where there is none.
    pub help: Option<String>,
    /// What the last answer makes worth knowing.
    pub notes: Vec<GuideText>,
    /// What is listed beneath the question. None of it is ever answered by itself.
    pub points: Vec<GuideText>,
    /// The answers; `unsure` is always among them.
    pub answers: Vec<GuideOption>,
}

/// An answer to choose.
#[derive(Wire)]
#[wire(answer)]
pub struct GuideOption {
    /// Its name, to be sent back.
    pub id: &'static str,
    /// Its words; absent where no language was named.
    pub text: Option<String>,
}

/// How far one is.
#[derive(Wire, Clone, Copy)]
#[wire(answer)]
pub struct GuideProgress {
    /// How many questions are answered.
    pub answered: u32,
    /// At most so many are left, this one included.
    pub at_most: u32,
}

impl GuideEntry {
    pub(super) fn new(guide: &'static Guide, context: Context) -> Self {
        let text = |part| common(context, &["guide.", guide.id, part]);
        Self { id: guide.id, country: guide.country, title: text(".title"), about: text(".about") }
    }
}

impl GuideQuestion {
    /// The question at which a walk stands.
    pub(super) fn of(walk: &Walk, context: Context) -> Option<Self> {
        let question = walk.question()?;
        let speaker = Speaker::new(walk.guide, walk.voice, context);
        let notes: Lines = walk.notes.last().copied().unwrap_or_default();
        Some(Self {
            id: question.id,
            text: speaker.text("question.", question.id, ""),
            help: speaker.text("question.", question.id, ".help"),
            notes: speaker.lines(notes),
            points: speaker.lines(question.points),
            answers: options(question, speaker, context),
        })
    }
}

fn options(question: &'static Question, speaker: Speaker, context: Context) -> Vec<GuideOption> {
    let words = |answer: &'static str| {
        let own = common(context, &["guide.answer.", answer]);
        own.or_else(|| speaker.text("answer.", question.id, &[".", answer].concat()))
    };
    question.ways.iter().map(|way| GuideOption { id: way.answer, text: words(way.answer) }).collect()
}

impl GuideProgress {
    /// How far a walk has come.
    pub(super) fn of(walk: &Walk) -> Self {
        Self { answered: walk.used, at_most: walk.guide.most_left(walk.at, walk.voice) }
    }
}
