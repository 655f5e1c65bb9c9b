//! All guides, each country's in a table of its own, and how one is found.

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

/// Every guide of this build.
pub(super) fn guides() -> impl Iterator<Item = &'static Guide> {
    DENMARK.iter().chain(NORWAY)
}

/// The guide of a name that has an answer for the day; else what is found is added.
pub(super) fn named(
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
    let before = guide.from.date().filter(|_| Day::from(context.on) < guide.from);
    if let Some(from) = before {
        findings.push(Finding::new(guide.before, "/context/on").with("from", Param::Day(from)));
        return None;
    }
    Some(guide)
}
