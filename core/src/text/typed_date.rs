//! Dates as people type them.

use chrono::NaiveDate;

/// Why a typed date is none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum NoDate {
    /// It cannot be read as day, month and year.
    Unreadable,
    /// It can be read, but there is no such day.
    Impossible,
}

/// Reads `2026-11-21`, `21-11-2026`, `21.11.2026`, `21/11 2026`, `1. 3. 2014`: the year has four digits, and a year
/// at the end means that the day comes first, as everywhere in Denmark and Norway.
pub(crate) fn read_typed_date(text: &str) -> Result<NaiveDate, NoDate> {
    let is_separator =
        |character: char| character.is_whitespace() || matches!(character, '-' | '.' | '/' | '\u{2010}'..='\u{2013}');
    let mut parts = text.split(is_separator).filter(|part| !part.is_empty());
    let (Some(first), Some(second), Some(third), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(NoDate::Unreadable);
    };
    let (year, month, day) = match (first.len(), second.len(), third.len()) {
        (4, 1..=2, 1..=2) => (first, second, third),
        (1..=2, 1..=2, 4) => (third, second, first),
        _ => return Err(NoDate::Unreadable),
    };
    // `parse` alone would take a plus sign.
    if ![year, month, day].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())) {
        return Err(NoDate::Unreadable);
    }
    let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse(), day.parse()) else {
        return Err(NoDate::Unreadable);
    };
    NaiveDate::from_ymd_opt(year, month, day).ok_or(NoDate::Impossible)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_however_it_is_typed() {
        let day = NaiveDate::from_ymd_opt(2014, 3, 1).ok_or(NoDate::Impossible);
        for text in ["2014-03-01", "01-03-2014", "1.3.2014", "1/3 2014", " 1. 3. 2014 ", "01\u{2013}03\u{2013}2014"] {
            assert_eq!(read_typed_date(text), day, "{text:?}");
        }
    }

    #[test]
    fn what_is_no_date_says_why() {
        for text in ["", "i dag", "1-3-14", "01032014", "+1-03-2014", "1-3", "1-3-2014-1", "\u{661}-3-2014"] {
            assert_eq!(read_typed_date(text), Err(NoDate::Unreadable), "{text:?}");
        }
        for text in ["2026-02-30", "29-02-1900", "0-1-2014", "1-13-2014"] {
            assert_eq!(read_typed_date(text), Err(NoDate::Impossible), "{text:?}");
        }
    }
}
