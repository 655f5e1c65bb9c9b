//! `rulebook.list`: lists the rules, filtered.

use chrono::NaiveDate;

use super::RuleEntry;
use super::search::matches;
use crate::answer::{Finding, Findings, Param, codes};
use crate::law::{self, Area, Basis, Certainty, Country, Rule};
use crate::text::{DateError, parse_date};
use crate::wire::{Context, Wire};

/// Filters for rules. An omitted filter matches all rules.
#[derive(Wire)]
#[wire(request, rule_book)]
pub struct Request {
    /// Only rules of this area.
    pub area: Option<Area>,
    /// Only rules of this country. The project's own rules, which apply in both, are found by their area.
    pub country: Option<Country>,
    /// Only rules in force on this date, as typed: `21-11-2026`, `2026-11-21`. A rule without a known first date
    /// counts as in force.
    pub in_force_on: Option<String>,
    /// Only rules of this certainty.
    pub certainty: Option<Certainty>,
    /// Only rules with this legal basis.
    pub basis: Option<Basis>,
    /// Only rules that contain each of these words in id, title, explanation, sources or codes. The answer does not
    /// repeat the words.
    pub search: Option<String>,
    /// How many matching rules to skip: `next` of the previous answer.
    pub start: Option<u32>,
    /// The maximum number of rules in the answer, from 1 to 100. Default: 100.
    pub limit: Option<u32>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// The whole book, in pages.
    pub fn everything(context: Context) -> Self {
        Self {
            area: None,
            country: None,
            in_force_on: None,
            certainty: None,
            basis: None,
            search: None,
            start: None,
            limit: None,
            context,
        }
    }
}

/// The matching rules.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the request is free of errors: true exactly when no finding is an error, also if no rule matches.
    pub accepted: bool,
    /// The number of matching rules on all pages.
    pub total: u32,
    /// The `start` of the next page; absent on the last page.
    pub next: Option<u32>,
    /// The rules of this page, in the order of the book.
    pub entries: Vec<RuleEntry>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings about the request.
    pub findings: Findings,
}

/// The maximum number of rules in one answer: about 100 kB.
const MAX_LIMIT: u32 = 100;

/// The maximum length of `search` in characters.
const MAX_SEARCH_CHARACTERS: u32 = 200;

/// Lists the rules of the book, filtered by area, country, date, certainty, basis and words.
///
/// An invalid date, too many characters in `search` or an invalid `limit` is an error, and no rules are returned.
///
/// ```
/// use postregler::law::{Area, Certainty};
/// use postregler::rulebook::{self, list::Request};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let unsure = Request {
///     area: Some(Area::Exemption),
///     certainty: Some(Certainty::Inferred),
///     ..Request::everything(Context::on(on))
/// };
/// assert!(rulebook::list(&unsure).entries.iter().any(|rule| rule.id == "dk.exemption.form"));
/// # Ok::<(), &str>(())
/// ```
pub fn list(request: &Request) -> Answer {
    let mut findings = Findings::default();
    let day = parse_day(request, &mut findings);
    if request.search.as_ref().is_some_and(|words| words.chars().count() > MAX_SEARCH_CHARACTERS as usize) {
        let finding = Finding::new(&codes::RULEBOOK_SEARCH_TOO_LONG, "/search");
        findings.push(finding.with("max", Param::Integer(MAX_SEARCH_CHARACTERS)));
    }
    let limit = request.limit.unwrap_or(MAX_LIMIT);
    if limit == 0 || limit > MAX_LIMIT {
        findings.push(Finding::new(&codes::RULEBOOK_LIMIT, "/limit").with("max", Param::Integer(MAX_LIMIT)));
    }
    let mut answer =
        Answer { accepted: false, total: 0, next: None, entries: Vec::new(), rules: law::RULES_VERSION, findings };
    if answer.findings.has_error() {
        return answer;
    }
    answer.accepted = true;
    let start = request.start.unwrap_or(0);
    let end = start.saturating_add(limit);
    for (area, rule) in law::rules_with_area().filter(|(area, rule)| matches_filters(request, day, *area, rule)) {
        if (start..end).contains(&answer.total) {
            answer.entries.push(RuleEntry::new(area, rule, request.context));
        }
        answer.total = answer.total.saturating_add(1);
    }
    answer.next = (end < answer.total).then_some(end);
    if answer.total == 0 {
        answer.findings.add(&codes::RULEBOOK_NOTHING_FOUND, "");
    }
    answer
}

/// The date of `in_force_on`, with a finding if it is invalid.
fn parse_day(request: &Request, findings: &mut Findings) -> Option<NaiveDate> {
    let text = request.in_force_on.as_deref().filter(|text| !text.trim().is_empty())?;
    match parse_date(text) {
        Ok(day) => return Some(day),
        Err(DateError::Unreadable) => findings.add(&codes::RULEBOOK_DAY_UNREADABLE, "/inForceOn"),
        Err(DateError::Impossible) => findings.add(&codes::RULEBOOK_DAY_IMPOSSIBLE, "/inForceOn"),
    }
    None
}

fn matches_filters(request: &Request, day: Option<NaiveDate>, area: Area, rule: &Rule) -> bool {
    request.area.is_none_or(|expected| area == expected)
        && request.country.is_none_or(|expected| rule.country() == Some(expected))
        && day.is_none_or(|day| rule.is_in_force_on(day.into()))
        && request.certainty.is_none_or(|expected| rule.certainty == expected)
        && request.basis.is_none_or(|expected| rule.basis == expected)
        && request.search.as_deref().is_none_or(|words| matches(rule, words, request.context))
}
