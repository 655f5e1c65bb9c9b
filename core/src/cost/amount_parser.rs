//! Parses numbers as people and files write them: `1 234,50`, `1.234,50`, `1,234.50`, `1'234.50`.
//!
//! The comma is the decimal mark in Danish and Norwegian and the thousands separator in English; for the dot it is the
//! reverse. Most numbers show which is meant. `1.000` and `1,000` do not, in any language, because programs write a dot
//! everywhere. Such an amount is marked as ambiguous, and callers refuse it.

use super::Money;

/// Limits on digits before and after the decimal mark.
const MAX_DIGITS: usize = 12;
const MAX_DECIMALS: usize = 9;

/// A parsed number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct ParsedAmount {
    /// The value; for an ambiguous number the one with decimals.
    pub(super) money: Money,
    /// Whether decimals are written, even if they are zeros.
    pub(super) has_decimals: bool,
    /// Whether the mark may also be a thousands separator: `1.000`.
    pub(super) is_ambiguous: bool,
}

/// Parses an unsigned number: digits, optionally in groups of three, and decimals after a comma or a dot.
pub(super) fn parse(text: &str) -> Option<ParsedAmount> {
    let text = text.trim();
    let mark = text.rfind(['.', ',']).filter(|at| {
        // A repeated mark is a thousands separator.
        let before = text.get(..*at).unwrap_or_default();
        text.get(*at..).and_then(|rest| rest.chars().next()).is_some_and(|mark| !before.contains(mark))
    });
    let (whole, decimals) = match mark {
        None => (text, None),
        Some(at) => (text.get(..at)?, Some(text.get(at.checked_add(1)?..)?)),
    };
    let (digits, grouping) = ungrouped(whole)?;
    let is_three = decimals.is_some_and(|decimals| decimals.len() == 3);
    let is_ambiguous = is_three
        && !digits.starts_with('0')
        && match grouping {
            // More than three ungrouped digits before the mark: it is a decimal mark.
            None => digits.len() <= 3,
            // With two different marks, the second is the decimal mark.
            Some('.' | ',') => false,
            Some(_) => true,
        };
    let nanos = decimals.map_or(Some(0), nanos)?;
    Some(ParsedAmount {
        money: Money::new(digits.parse().ok()?, nanos),
        has_decimals: decimals.is_some(),
        is_ambiguous,
    })
}

/// The digits before the decimal mark, and the separator of their groups.
fn ungrouped(text: &str) -> Option<(String, Option<char>)> {
    let (mut digits, mut grouping, mut in_group) = (String::new(), None, 0_u8);
    for character in text.chars() {
        let separator = match character {
            '0'..='9' => {
                digits.push(character);
                in_group = in_group.saturating_add(1);
                continue;
            }
            ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' => ' ',
            '\'' | '\u{2019}' => '\'',
            '.' | ',' => character,
            _ => return None,
        };
        let fits = match grouping {
            None => (1..=3).contains(&in_group) && !digits.starts_with('0'),
            Some(known) => known == separator && in_group == 3,
        };
        if !fits {
            return None;
        }
        (grouping, in_group) = (Some(separator), 0);
    }
    let complete = grouping.is_none() || in_group == 3;
    (complete && (1..=MAX_DIGITS).contains(&digits.len())).then_some((digits, grouping))
}

/// Decimals in billionths; `None` if more than nine are significant.
fn nanos(decimals: &str) -> Option<u32> {
    if decimals.is_empty() || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let significant = decimals.trim_end_matches('0');
    if significant.len() > MAX_DECIMALS {
        return None;
    }
    format!("{significant:0<MAX_DECIMALS$}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Option<String> {
        parse(text).filter(|amount| !amount.is_ambiguous).map(|amount| amount.money.to_string())
    }

    #[test]
    fn amounts_are_parsed_as_people_write_them() {
        for (typed, expected) in [
            ("0", "0"),
            ("0.20", "0.2"),
            ("0,20", "0.2"),
            ("0,125", "0.125"),
            ("0.125", "0.125"),
            ("007", "7"),
            ("007,125", "7.1250"),
            ("1.00", "1"),
            ("1,0000", "1"),
            ("1234.567", "1234.567"),
            ("1234,567", "1234.567"),
            ("1000", "1000"),
            (" 1 234,50 ", "1234.5"),
            ("1\u{a0}000", "1000"),
            ("1\u{202f}000", "1000"),
            ("1\u{2009}000 000", "1000000"),
            ("1'000", "1000"),
            ("1\u{2019}234.50", "1234.5"),
            ("1.234,50", "1234.5"),
            ("1,234.50", "1234.5"),
            ("1.234,567", "1234.567"),
            ("1,234.567", "1234.567"),
            ("1.234.567", "1234567"),
            ("1,234,567", "1234567"),
            ("1.234.567,5", "1234567.5"),
            ("12.345,00", "12345"),
            ("999999999999.999999999", "999999999999.999999999"),
            ("999 999 999 999", "999999999999"),
            ("0.123456789", "0.123456789"),
            ("0.1234567890", "0.123456789"),
        ] {
            assert_eq!(value(typed).as_deref(), Some(expected), "{typed}");
        }
    }

    #[test]
    fn ambiguous_amounts_are_marked() {
        for typed in ["1.000", "1,000", "10.500", "999,999", " 1.000 ", "1 000.000", "1'000,000"] {
            assert!(parse(typed).is_some_and(|amount| amount.is_ambiguous), "{typed}");
        }
        for typed in ["0.000", "1.0000", "1.00", "1000.000", "1000", "1 000", "1.000.000", "1.000,000"] {
            assert!(parse(typed).is_some_and(|amount| !amount.is_ambiguous), "{typed}");
        }
    }

    #[test]
    fn anything_else_is_invalid() {
        for typed in [
            "",
            " ",
            ",",
            ".5",
            "5.",
            "1.2.3",
            "1,2,3",
            "1.23.456",
            "1.2345.678",
            "1.234.56",
            "12345.678,9.1",
            "1,234.567,8",
            "1 2",
            "1 00",
            "1 0000",
            "1  000",
            "1000 000",
            "1 000'000",
            "0 123",
            "1'",
            "'100",
            "1,5 0",
            "-1",
            "+1",
            "1e3",
            "kr 5",
            "\u{bd}",
            "1000000000000",
            "0.1234567891",
            "\u{663}",
        ] {
            assert_eq!(parse(typed), None, "{typed}");
        }
    }
}
