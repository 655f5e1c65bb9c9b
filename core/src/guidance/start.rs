//! `guidance.start`: the guides of a country and the first question of one.

use super::guides::{find_guide, guides};
use super::traversal::Traversal;
use super::{GuideEntry, GuideProgress, GuideQuestion};
use crate::answer::Findings;
use crate::law::{self, Country};
use crate::wire::{Context, Wire};

/// The country and, optionally, the guide to start.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The country whose rules apply.
    pub country: Country,
    /// The id of the guide to start. Without it, the guides of the country are listed.
    pub guide: Option<String>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// The guides, and the first question of the one that was started.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the guide exists and covers the day. True if and only if no finding is an error.
    pub accepted: bool,
    /// The guides of the country.
    pub guides: Vec<GuideEntry>,
    /// The guide that was started.
    pub guide: Option<GuideEntry>,
    /// Its first question.
    pub question: Option<GuideQuestion>,
    /// The highest number of questions.
    pub progress: Option<GuideProgress>,
    /// The version of the rules.
    pub rules: &'static str,
    /// Findings about the request.
    pub findings: Findings,
}

/// Lists the guides of a country, or starts one of them and returns its first question. Continue with
/// [`guidance.next`](super::next()).
///
/// A guide that is unknown, belongs to the other country or does not cover the day is a finding.
///
/// Sources: the rule `postregler.guidance`; each text of a result names its own rule.
///
/// ```
/// # #[cfg(feature = "denmark")] {
/// use postregler::guidance::{self, start::Request};
/// use postregler::law::Country;
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let request = Request { country: Country::Dk, guide: Some("dk-paper".into()), context: Context::on(on) };
/// let answer = guidance::start(&request);
/// assert_eq!(answer.question.map(|question| question.id), Some("who"));
/// # }
/// # Ok::<(), &str>(())
/// ```
pub fn start(request: &Request) -> Answer {
    let context = request.context;
    let mut findings = Findings::default();
    let requested = request.guide.as_deref();
    let guide = requested.and_then(|_| find_guide(requested, Some(request.country), context, &mut findings));
    let traversal = guide.map(Traversal::start);
    let national = guides().filter(|guide| guide.country == request.country);
    Answer {
        accepted: !findings.has_error(),
        guides: national.map(|guide| GuideEntry::new(guide, context)).collect(),
        guide: guide.map(|guide| GuideEntry::new(guide, context)),
        question: traversal.as_ref().and_then(|traversal| GuideQuestion::new(traversal, context)),
        progress: traversal.as_ref().map(GuideProgress::new),
        rules: law::RULES_VERSION,
        findings,
    }
}
