//! `rulebook.list`: the rules, filtered.

use chrono::NaiveDate;

use super::RuleEntry;
use super::search::matches;
use crate::answer::{Finding, Findings, Param, codes};
use crate::law::{self, Area, Basis, Certainty, Country, Rule};
use crate::text::{DateError, parse_date};
use crate::wire::{Context, Wire};

/// Which rules are wanted. What is left out does not matter.
#[derive(Wire)]
#[wire(request, rule_book)]
pub struct Request {
    /// Only rules about this.
    pub area: Option<Area>,
    /// Only rules of this country. Our own, which hold in both, are found by their area.
    pub country: Option<Country>,
    /// Only rules that hold on this day, as it was typed: `21-11-2026`, `2026-11-21`. A rule whose beginning is not
    /// known counts as holding.
    pub in_force_on: Option<String>,
    /// Only rules of which we are this sure.
    pub certainty: Option<Certainty>,
    /// Only rules that rest on this.
    pub basis: Option<Basis>,
    /// Only rules in which each of these words stands: in name, sentence, explanation, sources or codes. What was
    /// typed does not come back; the answer holds the book's own words.
    pub search: Option<String>,
    /// How many of the rules found are passed over: the `next` of the answer before.
    pub start: Option<u32>,
    /// How many are given at once, from 1 to 100. Left out, it is 100.
    pub limit: Option<u32>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// The whole book, page by page.
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

/// The rules that were found.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the question could be answered: true exactly when no finding is an error. It says nothing about how
    /// many rules there are.
    pub accepted: bool,
    /// How many rules fit, on all pages.
    pub total: u32,
    /// Where the next page starts; absent on the last.
    pub next: Option<u32>,
    /// The rules of this page, in the order of the book.
    pub entries: Vec<RuleEntry>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found about the question.
    pub findings: Findings,
}

/// At most so many rules in one answer: about 100 kB.
const MAX_LIMIT: u32 = 100;

/// Longer than any question to the book.
const MAX_SEARCH_CHARACTERS: u32 = 200;

/// Lists the rules of the book, filtered by what they are about, where and when they hold, how sure we are, and words.
///
/// A day that cannot be read, words that are too long or a page that is too large is a finding, and no rule is given.
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

/// The day asked for, or what is wrong with it.
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
        && day.is_none_or(|day| rule.holds_on(day.into()))
        && request.certainty.is_none_or(|expected| rule.certainty == expected)
        && request.basis.is_none_or(|expected| rule.basis == expected)
        && request.search.as_deref().is_none_or(|words| matches(rule, words, request.context))
}
