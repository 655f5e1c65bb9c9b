//! A guide and a question as an answer reports them.

use super::phrasing::{GuideText, Phrasing, common};
use super::traversal::Traversal;
use super::tree::{Guide, Question, Texts};
use crate::law::Country;
use crate::wire::{Context, Wire};

/// A guide.
#[derive(Wire)]
#[wire(answer)]
pub struct GuideEntry {
    /// Its id, to be sent back.
    pub id: &'static str,
    /// The country whose rules it covers.
    pub country: Country,
    /// Its title, phrased as the citizen's question; absent without a language.
    pub title: Option<String>,
    /// A short introduction; absent without a language.
    pub about: Option<String>,
}

/// A question with all its answers.
#[derive(Wire)]
#[wire(answer)]
pub struct GuideQuestion {
    /// Its id, to be sent back with the answer.
    pub id: &'static str,
    /// The question; absent without a language.
    pub text: Option<String>,
    /// A help text, if the question has one.
    pub help: Option<String>,
    /// Notes that follow from the last answer.
    pub notes: Vec<GuideText>,
    /// The list shown beneath the question. The answer concerns the whole list.
    pub points: Vec<GuideText>,
    /// The answers; `unsure` is always among them.
    pub answers: Vec<GuideOption>,
}

/// An answer option.
#[derive(Wire)]
#[wire(answer)]
pub struct GuideOption {
    /// Its id, to be sent back.
    pub id: &'static str,
    /// Its text; absent without a language.
    pub text: Option<String>,
}

/// The progress through a guide.
#[derive(Wire, Clone, Copy)]
#[wire(answer)]
pub struct GuideProgress {
    /// The number of questions answered.
    pub answered: u32,
    /// The highest number of questions left, including this one.
    pub at_most: u32,
}

impl GuideEntry {
    pub(super) fn new(guide: &'static Guide, context: Context) -> Self {
        let text = |part| common(context, &["guide.", guide.id, part]);
        Self { id: guide.id, country: guide.country, title: text(".title"), about: text(".about") }
    }
}

impl GuideQuestion {
    /// The open question of a traversal.
    pub(super) fn new(traversal: &Traversal, context: Context) -> Option<Self> {
        let question = traversal.question()?;
        let phrasing = Phrasing::new(traversal.guide, traversal.audience, context);
        let notes: Texts = traversal.notes.last().copied().unwrap_or_default();
        Some(Self {
            id: question.id,
            text: phrasing.text("question.", question.id, ""),
            help: phrasing.text("question.", question.id, ".help"),
            notes: phrasing.texts(notes),
            points: phrasing.texts(question.points),
            answers: options(question, phrasing, context),
        })
    }
}

fn options(question: &'static Question, phrasing: Phrasing, context: Context) -> Vec<GuideOption> {
    let words = |answer: &'static str| {
        let own = common(context, &["guide.answer.", answer]);
        own.or_else(|| phrasing.text("answer.", question.id, &[".", answer].concat()))
    };
    question.answers.iter().map(|answer| GuideOption { id: answer.id, text: words(answer.id) }).collect()
}

impl GuideProgress {
    pub(super) fn new(traversal: &Traversal) -> Self {
        Self { answered: traversal.used, at_most: traversal.guide.max_remaining(traversal.at, traversal.audience) }
    }
}
