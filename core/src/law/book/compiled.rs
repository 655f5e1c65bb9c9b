//! The book where it is compiled in.

use crate::answer::{codes, steps};
use crate::law::rule::Rule;
use crate::law::{Area, cost, exemption, guidance, identity, own, readiness, reservation};

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
    (Area::Exemption, guidance::DENMARK),
    (Area::Reservation, reservation::RULES),
    (Area::Reservation, reservation::register::RULES),
    (Area::Reservation, reservation::channel::RULES),
    (Area::Reservation, reservation::notice::RULES),
    (Area::Reservation, reservation::appeal::RULES),
    (Area::Reservation, reservation::mailbox::RULES),
    (Area::Reservation, reservation::new_act::RULES),
    (Area::Reservation, guidance::NORWAY),
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

pub(super) fn entries() -> impl Iterator<Item = (Area, &'static Rule)> {
    PARTS.iter().flat_map(|(area, rules)| rules.iter().map(move |rule| (*area, rule)))
}

pub(super) fn codes_of(rule: &Rule) -> Vec<&'static str> {
    codes::all().filter(|code| code.rule == rule.id).map(|code| code.id).collect()
}

pub(super) fn results_of(rule: &Rule) -> Vec<&'static str> {
    steps::all().filter(|said| said.rule == rule.id).map(|said| said.result).collect()
}
