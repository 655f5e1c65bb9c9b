//! `guidance.next`: the next question or the result.

use super::guides::find_guide;
use super::traversal::Traversal;
use super::{GuideEntry, GuideProgress, GuideQuestion, GuideResult};
use crate::answer::{Findings, Step};
use crate::law;
use crate::wire::{Context, Wire};

/// A guide and the answers so far. Requests are stateless: to go back, send fewer answers.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The id of the guide.
    pub guide: Option<String>,
    /// The answers, in the order of the questions.
    pub answers: Option<Vec<GivenAnswer>>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// A given answer.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct GivenAnswer {
    /// The id of the question.
    pub question: Option<String>,
    /// The id of the answer.
    pub answer: Option<String>,
}

/// The next question or the result. Both are absent if the guide cannot be used.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the answers fit the guide. True if and only if no finding is an error.
    pub accepted: bool,
    /// The guide.
    pub guide: Option<GuideEntry>,
    /// How many of the answers were used. The question after the last one that fits is returned.
    pub used: u32,
    /// The next question.
    pub question: Option<GuideQuestion>,
    /// The progress through the guide.
    pub progress: Option<GuideProgress>,
    /// The result the answers lead to.
    pub result: Option<GuideResult>,
    /// The rules applied, in order. `result.steps` holds the citizen's next steps.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// Findings about the answers.
    pub findings: Findings,
}

/// Returns the next question of a guide, or the result, for the answers so far.
///
/// An answer that does not fit, for example after an earlier one has changed, is a finding, and its question is returned
/// again. Answers after the result are ignored.
///
/// Sources: the rule `postregler.guidance`; each text of a result names its own rule.
///
/// ```
/// # #[cfg(feature = "norway")] {
/// use postregler::guidance::{self, next::{GivenAnswer, Request}};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let answers = vec![GivenAnswer { question: Some("who".into()), answer: Some("company".into()) }];
/// let request = Request { guide: Some("no-reserve".into()), answers: Some(answers), context: Context::on(on) };
/// assert_eq!(guidance::next(&request).result.map(|result| result.id), Some("company"));
/// # }
/// # Ok::<(), &str>(())
/// ```
pub fn next(request: &Request) -> Answer {
    let context = request.context;
    let mut findings = Findings::default();
    let guide = find_guide(request.guide.as_deref(), None, context, &mut findings);
    let answers = request.answers.as_deref().unwrap_or_default();
    let traversal = guide.map(|guide| Traversal::follow(guide, answers, &mut findings));
    let traversal = traversal.as_ref();
    let result_steps = traversal.and_then(Traversal::result).into_iter().flat_map(|result| result.step_kinds.iter());
    let step_kinds = traversal.into_iter().flat_map(|traversal| traversal.step_kinds.iter());
    Answer {
        accepted: !findings.has_error(),
        guide: guide.map(|guide| GuideEntry::new(guide, context)),
        used: traversal.map_or(0, |traversal| traversal.used),
        question: traversal.and_then(|traversal| GuideQuestion::new(traversal, context)),
        progress: traversal.map(GuideProgress::new),
        result: traversal.and_then(|traversal| GuideResult::new(traversal, context)),
        steps: step_kinds.chain(result_steps).map(|step_kinds| Step::new(step_kinds)).collect(),
        rules: law::RULES_VERSION,
        findings,
    }
}
