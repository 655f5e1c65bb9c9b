//! Text fields that the forms of this area share, read the same way everywhere.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::answer::{Code, Finding, Findings, Param, codes};
use crate::identity::{Kinds, Modulus11, Policy, check_number};
use crate::law::Day;
use crate::text::{DateError, fold_case, parse_date};
use crate::wire::Context;

/// The maximum length of a name in characters.
pub(super) const MAX_NAME: usize = 200;

/// Whether the field is filled in.
pub(super) fn is_filled(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

/// The text of the field, if it is filled in.
pub(super) fn filled(text: Option<&String>) -> Option<&str> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty())
}

/// A date as typed; `None` if the field is not filled in.
pub(super) fn date(typed: Option<&String>) -> Option<Result<NaiveDate, DateError>> {
    filled(typed).map(parse_date)
}

/// The finding about a date that is mandatory, must lie in the period of exemption and must not be in the future.
pub(super) fn date_finding(typed: Option<&String>, path: &'static str, on: NaiveDate) -> Option<Finding> {
    let date = match date(typed) {
        None => return Some(Finding::new(&codes::FD001_DATE_MISSING, path)),
        Some(Err(DateError::Unreadable)) => return Some(Finding::new(&codes::FD001_DATE_UNREADABLE, path)),
        Some(Err(DateError::Impossible)) => return Some(Finding::new(&codes::FD001_DATE_IMPOSSIBLE, path)),
        Some(Ok(date)) => date,
    };
    before_in_force(date, path).or_else(|| (date > on).then(|| Finding::new(&codes::FD001_DATE_IN_FUTURE, path)))
}

/// The finding about a day before citizens could request exemption.
pub(super) fn before_in_force(date: NaiveDate, path: &'static str) -> Option<Finding> {
    let from = crate::law::EXEMPTION_IN_FORCE.date().filter(|from| date < *from)?;
    Some(Finding::new(&codes::FD001_DATE_BEFORE_IN_FORCE, path).with("from", Param::Day(from)))
}

/// The finding about a day before another one, which becomes the param `from`.
pub(super) fn before(
    day: NaiveDate,
    from: Day,
    code: &'static Code,
    path: impl Into<Cow<'static, str>>,
) -> Option<Finding> {
    let from = from.date().filter(|from| day < *from)?;
    Some(Finding::new(code, path).with("from", Param::Day(from)))
}

/// The finding about a mandatory name.
pub(super) fn name_finding(typed: Option<&String>, path: &'static str, missing: &'static Code) -> Option<Finding> {
    match filled(typed) {
        None => Some(Finding::new(missing, path)),
        Some(name) if name.chars().count() > MAX_NAME => {
            let max = Param::Integer(u32::try_from(MAX_NAME).unwrap_or(u32::MAX));
            Some(Finding::new(&codes::FD001_NAME_TOO_LONG, path).with("max", max))
        }
        Some(_) => None,
    }
}

/// The findings about a CPR number, and the date of birth if it may be derived from the number.
pub(super) fn cpr(typed: &str, path: &'static str, context: Context) -> (Findings, Option<NaiveDate>) {
    let examined = check_number(typed, path, &Policy::new(Kinds::CPR, context), Modulus11::Hint);
    let born = examined.birth_date().and_then(Day::date);
    (examined.findings, born)
}

/// The findings about a CVR number.
pub(super) fn cvr(typed: &str, path: &'static str, context: Context) -> Findings {
    check_number(typed, path, &Policy::new(Kinds::CVR, context), Modulus11::Hint).findings
}

/// Whether two numbers are the same in any notation. Two empty fields are the same.
pub(super) fn same_number(one: Option<&String>, other: Option<&String>) -> bool {
    let digits = |text: &str| text.chars().filter_map(digit).collect::<String>();
    match (filled(one).map(digits), filled(other).map(digits)) {
        (Some(one), Some(other)) => !one.is_empty() && one == other,
        _ => false,
    }
}

/// The value of a digit, including full-width digits, as in identity numbers.
fn digit(character: char) -> Option<char> {
    match character {
        '0'..='9' => Some(character),
        '\u{ff10}'..='\u{ff19}' => {
            let value = u32::from(character).checked_sub(u32::from('\u{ff10}'))?;
            char::from_digit(value, 10)
        }
        _ => None,
    }
}

/// A municipality's code, with or without the leading zero. Any other text gives `None`.
pub(super) fn municipality(code: &str) -> Option<u32> {
    let digits = code.trim();
    let fits = (3..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|code| fits && *code > 0)
}

/// Whether two names can belong to the same person: first and last name agree, middle names may be missing and any name
/// may be an initial.
pub(super) fn names_agree(one: &str, other: &str) -> bool {
    let words = |name: &str| {
        let is_gap = |character: char| character.is_whitespace() || matches!(character, '.' | ',' | '-');
        name.split(is_gap).filter(|word| !word.is_empty()).map(fold_case).collect::<Vec<_>>()
    };
    let (one, other) = (words(one), words(other));
    agree(one.first(), other.first()) && agree(one.last(), other.last())
}

fn agree(one: Option<&String>, other: Option<&String>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    let is_initial = |word: &str| word.chars().count() == 1;
    one == other || ((is_initial(one) || is_initial(other)) && one.chars().next() == other.chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_however_they_are_typed() {
        let same = |one: &str, other: &str| same_number(Some(&one.to_owned()), Some(&other.to_owned()));
        assert!(same("010180-0002", "01 01 80 0002"));
        assert!(same("0101800002", "\u{ff10}101800002"));
        assert!(!same("010180-0002", "070761-4285"));
        assert!(!same("", ""));
        assert!(!same("x", "y"));
        assert!(!same_number(None, None));
    }

    #[test]
    fn names_agree_with_middle_names_and_initials() {
        assert!(names_agree("Nora Marie Prøvesen", "nora prøvesen"));
        assert!(names_agree("N. Prøvesen", "Nora M. Prøvesen"));
        assert!(!names_agree("Nora Prøvesen", "Ole Prøvesen"));
        assert!(!names_agree("Nora Prøvesen", "Nora Andersen"));
        assert!(!names_agree("Nora", " "));
    }
}
