//! A birth date given beside a number: whether the number tells the same one. Nothing of either comes back.

use super::check_number::NumberReport;
use super::kind::NumberKind;
use crate::answer::{Finding, Severity, codes};
use crate::text::{DateError, parse_date};
use crate::wire::Wire;

/// How a birth date compares with the one that the number tells.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum BirthDateMatch {
    /// The number tells this birth date.
    Agrees,
    /// The number tells another birth date. A d-number's, and a few people's, can differ from the real one.
    Differs,
    /// The number is refused or tells no birth date, or the birth date cannot be read.
    NotComparable,
}

/// Compares a birth date as it was typed with what was found out about the number, and says what the caller has to look at.
/// `None` if no birth date was typed. A date that differs is a warning: it leaves the number as it is.
pub(super) fn compare(typed: Option<&str>, number: &NumberReport) -> Option<(BirthDateMatch, Option<Finding>)> {
    let typed = typed.map(str::trim).filter(|typed| !typed.is_empty())?;
    let finding = |code| Some(Finding::new(code, "/birthDate"));
    let given = match parse_date(typed) {
        Ok(given) => given,
        Err(DateError::Unreadable) => {
            return Some((BirthDateMatch::NotComparable, finding(&codes::BIRTH_DATE_UNREADABLE)));
        }
        Err(DateError::Impossible) => {
            return Some((BirthDateMatch::NotComparable, finding(&codes::BIRTH_DATE_IMPOSSIBLE)));
        }
    };
    Some(match number.birth_date().and_then(crate::law::Day::date) {
        Some(told) if told == given => (BirthDateMatch::Agrees, None),
        Some(_) => {
            // The date of a d-number is often not the person's own.
            let severity = match number.verdict.kind() {
                Some(NumberKind::Dnummer) => Severity::Hint,
                _ => Severity::Warning,
            };
            let differs = finding(&codes::BIRTH_DATE_DIFFERS).map(|finding| finding.with_severity(severity));
            (BirthDateMatch::Differs, differs)
        }
        // What is wrong with a refused number is already named.
        None if number.findings.has_error() => (BirthDateMatch::NotComparable, None),
        None => (BirthDateMatch::NotComparable, finding(&codes::BIRTH_DATE_NOT_IN_NUMBER)),
    })
}
