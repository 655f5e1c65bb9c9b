//! `guidance.start`: the guides of a country, and the first question of one.

use super::guides::{guides, named};
use super::walk::Walk;
use super::{GuideEntry, GuideProgress, GuideQuestion};
use crate::answer::Findings;
use crate::law::{self, Country};
use crate::wire::{Context, Wire};

/// Which country, and which guide.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The country whose rules are asked about.
    pub country: Country,
    /// The guide to start. Left out, the guides of the country are listed.
    pub guide: Option<String>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// The guides, and where one starts.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether what was asked for is there: true exactly when no finding is an error.
    pub accepted: bool,
    /// The guides of the country.
    pub guides: Vec<GuideEntry>,
    /// The guide that was named.
    pub guide: Option<GuideEntry>,
    /// Its first question.
    pub question: Option<GuideQuestion>,
    /// How many questions there are at most.
    pub progress: Option<GuideProgress>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found about the question.
    pub findings: Findings,
}

/// Lists the guides of a country, or starts one of them: gives its first question. Go on with
/// [`guidance.next`](super::next()).
///
/// A guide that does not exist, is another country's or has no answer for the day is a finding.
///
/// Sources: the rule `postregler.guidance`; each line of a result names its own.
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
    let asked = request.guide.as_deref();
    let guide = asked.and_then(|_| named(asked, Some(request.country), context, &mut findings));
    let walk = guide.map(Walk::begin);
    let of_country = guides().filter(|guide| guide.country == request.country);
    Answer {
        accepted: !findings.has_error(),
        guides: of_country.map(|guide| GuideEntry::new(guide, context)).collect(),
        guide: guide.map(|guide| GuideEntry::new(guide, context)),
        question: walk.as_ref().and_then(|walk| GuideQuestion::of(walk, context)),
        progress: walk.as_ref().map(GuideProgress::of),
        rules: law::RULES_VERSION,
        findings,
    }
}
