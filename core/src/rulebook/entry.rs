//! A rule as the book shows it.

use chrono::NaiveDate;

use crate::answer::{codes, steps};
use crate::law::{Area, Basis, Certainty, Country, Day, Rule};
use crate::text;
use crate::wire::{Context, Wire};

/// A rule as the book shows it.
#[derive(Wire)]
#[wire(answer)]
pub struct RuleEntry {
    /// The stable, dotted name, as findings and steps give it.
    pub id: &'static str,
    /// The country whose rule it is; absent for our own, which hold in both.
    pub country: Option<Country>,
    /// What it is about.
    pub area: Area,
    /// What it says, in one English sentence. Absent where the rule book was not loaded: for that, the package for browsers
    /// has a module.
    pub title: Option<&'static str>,
    /// What it means, in the language of the context; absent where none was named.
    pub text: Option<String>,
    /// Where it stands. Empty for our own rules, and where the rule book was not loaded.
    pub sections: Vec<RuleSection>,
    /// The first day it holds, where known.
    pub from: Option<NaiveDate>,
    /// The last day it holds, where it has ended or will end.
    pub until: Option<NaiveDate>,
    /// The day the act it rests on was adopted, where that act holds only from a day that may not be set yet.
    pub adopted: Option<NaiveDate>,
    /// Whether it holds on the day of the context.
    pub in_force: bool,
    /// What it rests on.
    pub basis: Basis,
    /// How sure we are that it is as we say. What is not verified must not be shown as law.
    pub certainty: Certainty,
    /// The codes of the findings that rest on it.
    pub codes: Vec<&'static str>,
    /// What it can say as a step of a decision.
    pub results: Vec<&'static str>,
}

/// A place in a law, a regulation, a guide or a page.
#[derive(Wire)]
#[wire(answer)]
pub struct RuleSection {
    /// The instrument or page.
    pub source: &'static str,
    /// The section or heading in it; absent for the whole.
    pub section: Option<&'static str>,
}

impl RuleEntry {
    /// The rule as a context sees it.
    pub(super) fn new(area: Area, rule: &'static Rule, context: Context) -> Self {
        let act = rule.adopted_act();
        Self {
            id: rule.id,
            country: rule.country(),
            area,
            title: rule.title(),
            text: explanation(rule, context),
            sections: rule.places().map(RuleSection::new).collect(),
            from: rule.from.or(act.and_then(|act| act.in_force)).and_then(Day::date),
            until: rule.until.and_then(Day::date),
            adopted: act.and_then(|act| act.adopted.date()),
            in_force: rule.holds_on(context.on.into()),
            basis: rule.basis,
            certainty: rule.certainty,
            codes: codes::all().filter(|code| code.rule == rule.id).map(|code| code.id).collect(),
            results: steps::all().filter(|said| said.rule == rule.id).map(|said| said.result).collect(),
        }
    }
}

impl RuleSection {
    fn new((source, section): (&'static str, &'static str)) -> Self {
        Self { source, section: (!section.is_empty()).then_some(section) }
    }
}

/// The plain explanation of a rule, from the catalogue of the context's language.
pub(super) fn explanation(rule: &Rule, context: Context) -> Option<String> {
    text::render(context.locale?, &["rule.", rule.id], &[])
}
