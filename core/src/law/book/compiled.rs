//! The compiled-in rule book (feature `texts`).

use crate::answer::{codes, steps};
use crate::law::Area;
use crate::law::generated::book::PARTS;
use crate::law::rule::Rule;

pub(super) fn entries() -> impl Iterator<Item = (Area, &'static Rule)> {
    PARTS.iter().flat_map(|(area, rules)| rules.iter().map(move |rule| (*area, rule)))
}

pub(super) fn codes_for(rule: &Rule) -> Vec<&'static str> {
    codes::all().filter(|code| code.rule == rule.id).map(|code| code.id).collect()
}

pub(super) fn step_results_for(rule: &Rule) -> Vec<&'static str> {
    steps::all().filter(|step| step.rule == rule.id).map(|step| step.result).collect()
}
