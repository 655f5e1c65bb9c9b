//! `guidance.next`: the answers so far, and what comes next.

use super::guides::named;
use super::walk::Walk;
use super::{GuideEntry, GuideProgress, GuideQuestion, GuideResult};
use crate::answer::{Findings, Step};
use crate::law;
use crate::wire::{Context, Wire};

/// A guide, and the answers given so far. Nothing is kept between two requests: to go back, send fewer answers.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The name of the guide.
    pub guide: Option<String>,
    /// The answers, in the order in which the questions were asked.
    pub answers: Option<Vec<GivenAnswer>>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// An answer that was given.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct GivenAnswer {
    /// The name of the question.
    pub question: Option<String>,
    /// The name of the answer.
    pub answer: Option<String>,
}

/// The next question or the result: one of the two, unless there is no such guide.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the answers fit the guide: true exactly when no finding is an error.
    pub accepted: bool,
    /// The guide.
    pub guide: Option<GuideEntry>,
    /// How many of the answers count. Where they stop fitting, the question there is asked anew.
    pub used: u32,
    /// The next question.
    pub question: Option<GuideQuestion>,
    /// How far one is.
    pub progress: Option<GuideProgress>,
    /// What the answers lead to.
    pub result: Option<GuideResult>,
    /// The rules that led there, in order. What to do is in `result.steps`.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found about the answers.
    pub findings: Findings,
}

/// Gives the next question of a guide, or the result, from the answers given so far.
///
/// An answer that does not fit, as when an earlier one has been changed, is a finding, and the question at which the
/// answers stopped fitting is asked. Answers behind the end are passed over.
///
/// Sources: the rule `postregler.guidance`; each line of a result names its own.
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
    let guide = named(request.guide.as_deref(), None, context, &mut findings);
    let answers = request.answers.as_deref().unwrap_or_default();
    let walk = guide.map(|guide| Walk::along(guide, answers, &mut findings));
    let walk = walk.as_ref();
    let of_result = walk.and_then(Walk::outcome).into_iter().flat_map(|outcome| outcome.said.iter());
    let said = walk.into_iter().flat_map(|walk| walk.said.iter());
    Answer {
        accepted: !findings.has_error(),
        guide: guide.map(|guide| GuideEntry::new(guide, context)),
        used: walk.map_or(0, |walk| walk.used),
        question: walk.and_then(|walk| GuideQuestion::of(walk, context)),
        progress: walk.map(GuideProgress::of),
        result: walk.and_then(|walk| GuideResult::of(walk, context)),
        steps: said.chain(of_result).map(|said| Step::new(said)).collect(),
        rules: law::RULES_VERSION,
        findings,
    }
}
