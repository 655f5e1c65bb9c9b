//! Dates as users type them.

use chrono::NaiveDate;

use super::characters::{digit, is_blank, is_hyphen};

/// Why a text is not a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum DateError {
    /// The text is not a day, month and year.
    Unreadable,
    /// The day does not exist in the calendar.
    Impossible,
}

/// Parses `2026-11-21`, `21-11-2026`, `21.11.2026`, `21/11 2026` and `1. 3. 2014`. The year has four digits. If the
/// year comes last, the day comes first, as is usual in Denmark and Norway. Digits, dashes and blanks are treated as
/// in numbers: full-width digits are accepted, and invisible characters are ignored.
pub(crate) fn parse_date(text: &str) -> Result<NaiveDate, DateError> {
    let is_separator = |character: char| {
        is_blank(character) || is_hyphen(character) || matches!(character, '.' | '/' | '\u{ff0e}' | '\u{ff0f}')
    };
    let mut components = text.split(is_separator).filter(|part| !part.is_empty()).map(Component::read);
    let (Some(first), Some(second), Some(third), None) =
        (components.next(), components.next(), components.next(), components.next())
    else {
        return Err(DateError::Unreadable);
    };
    let (Some(first), Some(second), Some(third)) = (first, second, third) else { return Err(DateError::Unreadable) };
    let (year, month, day) = match (first.digits, second.digits, third.digits) {
        (4, 1..=2, 1..=2) => (first, second, third),
        (1..=2, 1..=2, 4) => (third, second, first),
        _ => return Err(DateError::Unreadable),
    };
    let year = i32::try_from(year.number).map_err(|_| DateError::Unreadable)?;
    NaiveDate::from_ymd_opt(year, month.number, day.number).ok_or(DateError::Impossible)
}

/// A day, a month or a year.
#[derive(Clone, Copy)]
struct Component {
    number: u32,
    digits: u32,
}

impl Component {
    /// `None` for anything but one to four digits.
    fn read(text: &str) -> Option<Self> {
        text.chars().try_fold(Self { number: 0, digits: 0 }, |Self { number, digits }, character| {
            let digit = digit(character).filter(|_| digits < 4)?;
            let number = number.saturating_mul(10).saturating_add(digit.into());
            Some(Self { number, digits: digits.saturating_add(1) })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Dates as pasted from bidirectional documents, East Asian input methods and word processors.
    const PASTED: [&str; 4] = [
        "\u{202d}01-03-2014\u{202c}",
        "\u{200e}2014\u{2212}03\u{2212}01\u{feff}",
        "\u{ff10}\u{ff11}\u{ff0e}\u{ff10}\u{ff13}\u{ff0e}\u{ff12}\u{ff10}\u{ff11}\u{ff14}",
        "1.\u{202f}3.\u{a0}2014",
    ];

    #[test]
    fn a_date_is_read_however_it_is_typed() {
        let day = NaiveDate::from_ymd_opt(2014, 3, 1).ok_or(DateError::Impossible);
        for text in ["2014-03-01", "01-03-2014", "1.3.2014", "1/3 2014", " 1. 3. 2014 ", "01\u{2013}03\u{2013}2014"]
            .into_iter()
            .chain(PASTED)
        {
            assert_eq!(parse_date(text), day, "{text:?}");
        }
    }

    #[test]
    fn what_is_no_date_says_why() {
        for text in ["", "i dag", "1-3-14", "01032014", "+1-03-2014", "1-3", "1-3-2014-1", "\u{661}-3-2014"] {
            assert_eq!(parse_date(text), Err(DateError::Unreadable), "{text:?}");
        }
        for text in ["2026-02-30", "29-02-1900", "0-1-2014", "1-13-2014"] {
            assert_eq!(parse_date(text), Err(DateError::Impossible), "{text:?}");
        }
    }
}
