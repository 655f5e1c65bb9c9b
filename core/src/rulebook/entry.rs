//! A rule as the book shows it.

use chrono::NaiveDate;

use crate::law::{self, Area, Basis, Certainty, Country, Day, Rule, Section, SourceType};
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
    /// What it says, in one English sentence.
    pub title: &'static str,
    /// What it means, in the language of the context; absent where none was named.
    pub text: Option<String>,
    /// Where it stands. Empty for our own rules.
    pub sections: Vec<RuleSection>,
    /// The first day it holds, where known.
    pub from: Option<NaiveDate>,
    /// The last day it holds, where it has ended or will end.
    pub until: Option<NaiveDate>,
    /// The day the act it rests on was adopted, where that act starts on a day that is set by order.
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

/// A place in a source, and what is known of the source.
#[derive(Wire)]
#[wire(answer)]
pub struct RuleSection {
    /// The instrument or page, with type, number and date of an instrument.
    pub source: &'static str,
    /// The section or heading in it; absent for the whole.
    pub section: Option<&'static str>,
    /// The stable name of the source.
    pub source_id: &'static str,
    /// What the source is.
    pub source_type: SourceType,
    /// Where the source stands on the web: the ELI address of an instrument.
    pub address: Option<&'static str>,
    /// The first day the source is in force, where known.
    pub in_force_from: Option<NaiveDate>,
    /// The last day the source was in force.
    pub in_force_until: Option<NaiveDate>,
    /// The day the source was last read.
    pub last_read: Option<NaiveDate>,
    /// In which copy it was read then.
    pub copy: &'static str,
}

impl RuleEntry {
    /// The rule as a context sees it.
    pub(super) fn new(area: Area, rule: &'static Rule, context: Context) -> Self {
        let adopted = rule.adopted_section();
        Self {
            id: rule.id,
            country: rule.country(),
            area,
            title: rule.title,
            text: explanation(rule, context),
            sections: rule.sections.iter().map(RuleSection::new).collect(),
            from: rule.from.or(adopted.and_then(Section::first_day)).and_then(Day::date),
            until: rule.until.and_then(Day::date),
            adopted: adopted.and_then(|section| section.source.date).and_then(Day::date),
            in_force: rule.holds_on(context.on.into()),
            basis: rule.basis,
            certainty: rule.certainty,
            codes: law::codes_for(rule),
            results: law::step_results_for(rule),
        }
    }
}

impl RuleSection {
    fn new(section: &Section) -> Self {
        let known = |text: &'static str| Some(text).filter(|text| !text.is_empty());
        let source = section.source;
        Self {
            source: source.title,
            section: known(section.section),
            source_id: source.id,
            source_type: source.kind,
            address: known(source.address),
            in_force_from: source.from.and_then(Day::date),
            in_force_until: source.until.and_then(Day::date),
            last_read: source.read.date(),
            copy: source.copy,
        }
    }
}

/// The plain explanation of a rule, from the catalogue of the context's language.
pub(super) fn explanation(rule: &Rule, context: Context) -> Option<String> {
    text::render(context.locale?, &["rule.", rule.id], &[])
}
