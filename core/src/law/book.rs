//! The rule book: every rule by its id. With the feature `texts` all rules are compiled in. Otherwise the host loads
//! the rule book as data, and only the rules that other operations look up are compiled in.

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

/// The version of the rules. It changes whenever an answer can change.
pub const RULES_VERSION: &str = "2026.11";

/// The date of this version.
pub const RULES_FROM: Day = Day(2026, 11, 1);

/// A rule that an operation looks up, available in every host whether or not the rule book is loaded.
pub(crate) fn compiled_rule(id: &str) -> Option<&'static Rule> {
    COMPILED_RULES.iter().filter(|(here, _)| *here).flat_map(|(_, rules)| *rules).find(|rule| rule.id == id)
}

/// Whether the rule book is available: compiled in or loaded.
pub(crate) fn is_loaded() -> bool {
    data::entries().next().is_some()
}

/// All rules, by area.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    rules_with_area().map(|(_, rule)| rule)
}

/// All rules of the countries of this build with their areas, in the order of the book.
pub fn rules_with_area() -> impl Iterator<Item = (Area, &'static Rule)> {
    data::entries().filter(|(_, rule)| match rule.country() {
        Some(Country::Dk) => cfg!(feature = "denmark"),
        Some(Country::No) => cfg!(feature = "norway"),
        None => true,
    })
}

/// The codes of findings based on a rule.
pub(crate) fn codes_for(rule: &Rule) -> Vec<&'static str> {
    data::codes_for(rule)
}

/// The results of a rule in the steps of decisions.
pub(crate) fn step_results_for(rule: &Rule) -> Vec<&'static str> {
    data::step_results_for(rule)
}

/// The rule with an id.
///
/// ```
/// let rule = postregler::law::rule("dk.exemption.in-force").ok_or("a rule")?;
/// assert_eq!(rule.certainty.as_str(), "verified");
/// # Ok::<(), &str>(())
/// ```
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.id == id)
}
