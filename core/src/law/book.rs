//! The rule book: every rule, found by its id.

use super::rule::{Day, Rule};
use super::{exemption, identity, own};

/// The version of the rules: it changes whenever an answer can change.
pub const RULES_VERSION: &str = "2026.11";

/// The day on which that version begins: before it nobody can have asked.
pub const RULES_FROM: Day = Day(2026, 11, 1);

/// Every rule, area by area.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    identity::RULES
        .iter()
        .chain(exemption::RULES)
        .chain(exemption::case::RULES)
        .chain(exemption::term::RULES)
        .chain(exemption::connection::RULES)
        .chain(own::RULES)
}

/// The rule of an id.
///
/// ```
/// let rule = postregler::law::rule("dk.exemption.in-force").ok_or("a rule")?;
/// assert_eq!(rule.certainty.word(), "verified");
/// # Ok::<(), &str>(())
/// ```
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.id == id)
}
