//! A rule in the rule book's answers.

use chrono::NaiveDate;

use crate::law::{self, Area, Basis, Certainty, Country, Day, Rule, Section, SourceType};
use crate::text;
use crate::wire::{Context, Wire};

/// A rule of the rule book.
#[derive(Wire)]
#[wire(answer)]
pub struct RuleEntry {
    /// The stable, dotted id, as in findings and steps.
    pub id: &'static str,
    /// The country of the rule; absent for the project's own rules, which apply in both.
    pub country: Option<Country>,
    /// The subject area.
    pub area: Area,
    /// The content in one English sentence.
    pub title: &'static str,
    /// The explanation in the language of the context; absent if the context has no language.
    pub text: Option<String>,
    /// The sections on which it is based. Empty for the project's own rules.
    pub sections: Vec<RuleSection>,
    /// The first date it is in force, if known.
    pub from: Option<NaiveDate>,
    /// The last date it is in force, if it has ended or will end.
    pub until: Option<NaiveDate>,
    /// The date of adoption of the act on which it is based, if the act starts by order.
    pub adopted: Option<NaiveDate>,
    /// Whether it is in force on the date of the context.
    pub in_force: bool,
    /// The legal basis.
    pub basis: Basis,
    /// How certain the rule is. Only verified rules may be presented as law.
    pub certainty: Certainty,
    /// The codes of findings based on it.
    pub codes: Vec<&'static str>,
    /// Its results in the steps of decisions.
    pub results: Vec<&'static str>,
}

/// A section, with its source.
#[derive(Wire)]
#[wire(answer)]
pub struct RuleSection {
    /// The title of the instrument or page, for an instrument with type, number and date.
    pub source: &'static str,
    /// The section or heading; absent for the whole source.
    pub section: Option<&'static str>,
    /// The stable id of the source.
    pub source_id: &'static str,
    /// The type of the source.
    pub source_type: SourceType,
    /// The web address of the source; for an instrument its ELI address.
    pub address: Option<&'static str>,
    /// The first date the source is in force, if known.
    pub in_force_from: Option<NaiveDate>,
    /// The last date the source was in force.
    pub in_force_until: Option<NaiveDate>,
    /// The date the source was last read.
    pub last_read: Option<NaiveDate>,
    /// The copy that was read.
    pub copy: &'static str,
}

impl RuleEntry {
    /// The entry of a rule for the date and language of a context.
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
            in_force: rule.is_in_force_on(context.on.into()),
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

/// The explanation of a rule in the language of the context.
pub(super) fn explanation(rule: &Rule, context: Context) -> Option<String> {
    text::render(context.locale?, &["rule.", rule.id], &[])
}
