//! All guides of this build, and the look-up by id.

use super::tree::Guide;
use crate::answer::{Finding, Findings, Param, codes};
use crate::law::{Country, Day};
use crate::wire::Context;

#[cfg(feature = "denmark")]
const DENMARK: &[Guide] = super::denmark::GUIDES;
#[cfg(not(feature = "denmark"))]
const DENMARK: &[Guide] = &[];
#[cfg(feature = "norway")]
const NORWAY: &[Guide] = super::norway::GUIDES;
#[cfg(not(feature = "norway"))]
const NORWAY: &[Guide] = &[];

pub(super) fn guides() -> impl Iterator<Item = &'static Guide> {
    DENMARK.iter().chain(NORWAY)
}

/// The guide with an id that covers the day; otherwise a finding is added.
pub(super) fn find_guide(
    name: Option<&str>,
    country: Option<Country>,
    context: Context,
    findings: &mut Findings,
) -> Option<&'static Guide> {
    let Some(name) = name else {
        findings.add(&codes::GUIDANCE_GUIDE_MISSING, "/guide");
        return None;
    };
    let Some(guide) = guides().find(|guide| guide.id == name) else {
        findings.add(&codes::GUIDANCE_GUIDE_UNKNOWN, "/guide");
        return None;
    };
    if country.is_some_and(|country| country != guide.country) {
        findings.add(&codes::GUIDANCE_OTHER_COUNTRY, "/guide");
        return None;
    }
    let starts_on = guide.from.date().filter(|_| Day::from(context.on) < guide.from);
    if let Some(from) = starts_on {
        findings.push(Finding::new(guide.too_early, "/context/on").with("from", Param::Day(from)));
        return None;
    }
    Some(guide)
}
