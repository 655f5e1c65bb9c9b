//! The rule book: every rule, found by its id. Where texts are compiled in, so are the rules; elsewhere the book is data that
//! the host hands over, and only the rules that other operations look up are in every host.

use super::generated::book::COMPILED_RULES;
use super::rule::{Day, Rule};
use super::{Area, Country};

#[cfg(feature = "texts")]
mod compiled;
#[cfg(not(feature = "texts"))]
mod loaded;

#[cfg(feature = "texts")]
use compiled as data;
#[cfg(not(feature = "texts"))]
use loaded as data;

/// The version of the rules: it changes whenever an answer can change.
pub const RULES_VERSION: &str = "2026.11";

/// The day on which that version begins: before it nobody can have asked.
pub const RULES_FROM: Day = Day(2026, 11, 1);

/// A rule that operations look up, in every host: the book may not be there.
pub(crate) fn compiled_rule(id: &str) -> Option<&'static Rule> {
    COMPILED_RULES.iter().filter(|(here, _)| *here).flat_map(|(_, rules)| *rules).find(|rule| rule.id == id)
}

/// Whether there is a book: where it is data, the host may not have handed it over.
pub(crate) fn is_loaded() -> bool {
    data::entries().next().is_some()
}

/// Every rule, area by area.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    rules_with_area().map(|(_, rule)| rule)
}

/// Every rule with its area, in the order of the book; of the countries of this build.
pub fn rules_with_area() -> impl Iterator<Item = (Area, &'static Rule)> {
    data::entries().filter(|(_, rule)| match rule.country() {
        Some(Country::Dk) => cfg!(feature = "denmark"),
        Some(Country::No) => cfg!(feature = "norway"),
        None => true,
    })
}

/// The codes of the findings that rest on a rule.
pub(crate) fn codes_for(rule: &Rule) -> Vec<&'static str> {
    data::codes_for(rule)
}

/// What a rule can say as a step.
pub(crate) fn step_results_for(rule: &Rule) -> Vec<&'static str> {
    data::step_results_for(rule)
}

/// The rule of an id.
///
/// ```
/// let rule = postregler::law::rule("dk.exemption.in-force").ok_or("a rule")?;
/// assert_eq!(rule.certainty.as_str(), "verified");
/// # Ok::<(), &str>(())
/// ```
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.id == id)
}
