//! Parsers for the fields of a plan: counts, amounts, percentages, days. Invalid input is a finding.

use super::{Money, amount_parser};
use crate::answer::{Code, Finding, Findings, Param, codes};
use crate::law::Day;
use crate::text::{DateError, parse_date};
use crate::wire::Count;

/// The JSON Pointer of a member.
pub(super) fn member_path(base: &str, name: &str) -> String {
    let mut path = base.to_owned();
    path.push('/');
    path.push_str(name);
    path
}

/// The JSON Pointer of an element in a list.
pub(super) fn index_path(base: &str, name: &str, index: usize) -> String {
    member_path(&member_path(base, name), &index.to_string())
}

/// A count; `None` if it is left out, blank or invalid.
pub(super) fn parse_count(given: Option<&Count>, base: &str, name: &str, findings: &mut Findings) -> Option<u32> {
    let number = match given? {
        Count::Text(text) if text.trim().is_empty() => return None,
        // Decimals are refused even if they are zeros, because `1.000` may mean a thousand or one.
        Count::Text(text) => {
            amount_parser::parse(text).filter(|number| !number.has_decimals).map(|number| number.money.units())
        }
        Count::Whole(number) => u64::try_from(*number).ok(),
        Count::Other => None,
    };
    let Some(number) = number else {
        findings.add(&codes::COST_NUMBER_NOT_WHOLE, member_path(base, name));
        return None;
    };
    let fits = u32::try_from(number).ok();
    if fits.is_none() {
        findings.push(
            Finding::new(&codes::COST_NUMBER_TOO_LARGE, member_path(base, name)).with("max", Param::Integer(u32::MAX)),
        );
    }
    fits
}

/// A count within a range.
pub(super) fn parse_count_in(
    given: Option<&Count>,
    (least, most): (u32, u32),
    base: &str,
    name: &str,
    findings: &mut Findings,
) -> Option<u32> {
    let number = parse_count(given, base, name, findings)?;
    if (least..=most).contains(&number) {
        return Some(number);
    }
    let finding = Finding::new(&codes::COST_NUMBER_RANGE, member_path(base, name)).with("max", Param::Integer(most));
    findings.push(finding.with("min", Param::Integer(least)));
    None
}

/// An amount; blank counts as left out.
pub(super) fn parse_amount(given: Option<&str>, base: &str, name: &str, findings: &mut Findings) -> Option<Money> {
    let code = match amount_parser::parse(non_blank(given)?) {
        Some(amount) if !amount.is_ambiguous => return Some(amount.money),
        Some(_) => &codes::COST_AMOUNT_AMBIGUOUS,
        None => &codes::COST_AMOUNT_UNREADABLE,
    };
    findings.add(code, member_path(base, name));
    None
}

/// A percentage from 0 to 100, in hundredths of a per cent: `34,5 %` is 3450.
pub(super) fn parse_percent(
    given: Option<&str>,
    path: impl FnOnce() -> String,
    findings: &mut Findings,
) -> Option<u32> {
    let input = non_blank(given)?.trim();
    // Above 100 is invalid anyway, so `12.500` is not ambiguous here.
    let number = amount_parser::parse(input.strip_suffix('%').unwrap_or(input));
    let hundredths = number.and_then(|number| number.money.times(100)).filter(|number| number.is_whole());
    let hundredths =
        hundredths.and_then(|number| u32::try_from(number.units()).ok()).filter(|number| *number <= 10_000);
    if hundredths.is_none() {
        findings.add(&codes::COST_PERCENT_UNREADABLE, path());
    }
    hundredths
}

/// A day; blank counts as left out.
pub(super) fn parse_day(given: Option<&str>, path: impl FnOnce() -> String, findings: &mut Findings) -> Option<Day> {
    let code: &'static Code = match parse_date(non_blank(given)?) {
        Ok(day) => return Some(day.into()),
        Err(DateError::Unreadable) => &codes::COST_DAY_UNREADABLE,
        Err(DateError::Impossible) => &codes::COST_DAY_IMPOSSIBLE,
    };
    findings.add(code, path());
    None
}

pub(super) fn non_blank(given: Option<&str>) -> Option<&str> {
    given.filter(|input| !input.trim().is_empty())
}

/// Whether a list has at most `most` entries; otherwise a finding is added.
pub(super) fn check_length(length: usize, most: u32, path: &'static str, findings: &mut Findings) -> bool {
    let fits = length <= most as usize;
    if !fits {
        findings.push(Finding::new(&codes::COST_TOO_MANY, path).with("max", Param::Integer(most)));
    }
    fits
}
