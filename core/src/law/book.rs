//! The rule book: every rule, found by its id.

use super::rule::{Day, Rule};
use super::{Area, cost, exemption, identity, own, readiness, reservation};

/// The version of the rules: it changes whenever an answer can change.
pub const RULES_VERSION: &str = "2026.11";

/// The day on which that version begins: before it nobody can have asked.
pub const RULES_FROM: Day = Day(2026, 11, 1);

/// The book in its order. An area may have several parts.
static PARTS: &[(Area, &[Rule])] = &[
    (Area::Identity, identity::RULES),
    (Area::Exemption, exemption::RULES),
    (Area::Exemption, exemption::request::RULES),
    (Area::Exemption, exemption::attendance::RULES),
    (Area::Exemption, exemption::company::RULES),
    (Area::Exemption, exemption::read_access::RULES),
    (Area::Exemption, exemption::case::RULES),
    (Area::Exemption, exemption::term::RULES),
    (Area::Exemption, exemption::connection::RULES),
    (Area::Reservation, reservation::RULES),
    (Area::Reservation, reservation::register::RULES),
    (Area::Reservation, reservation::channel::RULES),
    (Area::Reservation, reservation::notice::RULES),
    (Area::Reservation, reservation::appeal::RULES),
    (Area::Reservation, reservation::mailbox::RULES),
    (Area::Reservation, reservation::new_act::RULES),
    (Area::Readiness, readiness::march_2014::RULES),
    (Area::Readiness, readiness::november_2014::RULES),
    (Area::Readiness, readiness::today::RULES),
    (Area::Readiness, readiness::norway::RULES),
    (Area::Readiness, readiness::norway_today::RULES),
    (Area::Readiness, readiness::norway_uptake::RULES),
    (Area::Cost, cost::DANISH),
    (Area::Cost, cost::NORWEGIAN),
    (Area::Own, own::RULES),
    (Area::Own, cost::own::RULES),
];

/// Every rule, area by area.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    rules_with_area().map(|(_, rule)| rule)
}

/// Every rule with its area, in the order of the book.
pub fn rules_with_area() -> impl Iterator<Item = (Area, &'static Rule)> {
    PARTS.iter().flat_map(|(area, rules)| rules.iter().map(move |rule| (*area, rule)))
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
