//! Compares a birth date in the request with the one in the number. The answer repeats neither of them.

use super::check_number::NumberReport;
use super::kind::NumberKind;
use crate::answer::{Finding, Severity, codes};
use crate::text::{DateError, parse_date};
use crate::wire::Wire;

/// How a birth date compares with the one in the number.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum BirthDateMatch {
    /// The number has this birth date.
    Agrees,
    /// The number has another birth date. That of a d-number, and of a few persons, can differ from the actual one.
    Differs,
    /// The number is refused or contains no birth date, or the birth date is invalid.
    NotComparable,
}

/// Compares a typed birth date with the number and returns the finding to report, if any. `None` if no birth date
/// was typed. A different date is a warning and does not affect the number.
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
        Some(in_number) if in_number == given => (BirthDateMatch::Agrees, None),
        Some(_) => {
            // The date in a d-number often differs from the person's birth date.
            let severity = match number.verdict.kind() {
                Some(NumberKind::Dnummer) => Severity::Hint,
                _ => Severity::Warning,
            };
            let differs = finding(&codes::BIRTH_DATE_DIFFERS).map(|finding| finding.with_severity(severity));
            (BirthDateMatch::Differs, differs)
        }
        // The findings already say what is wrong with a refused number.
        None if number.findings.has_error() => (BirthDateMatch::NotComparable, None),
        None => (BirthDateMatch::NotComparable, finding(&codes::BIRTH_DATE_NOT_IN_NUMBER)),
    })
}
