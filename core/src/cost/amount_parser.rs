//! Numbers as people and files write them: `1 234,50`, `1.234,50`, `1,234.50`, `1'234.50`.
//!
//! The comma is the decimal mark in Danish and Norwegian and parts thousands in English, and the dot the other way round.
//! Most numbers show which it is. `1.000` and `1,000` do not, whatever the language of the answer is, since programs write
//! dots in every language: an amount that can be read both ways is recognised here and refused.

use super::Money;

/// The most digits before the decimals, and of decimals.
const MAX_DIGITS: usize = 12;
const MAX_DECIMALS: usize = 9;

/// A number as it is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct ParsedAmount {
    /// Its value; of one that can be read in two ways the value with decimals.
    pub(super) money: Money,
    /// Whether decimals are written, be they noughts.
    pub(super) has_decimals: bool,
    /// Whether the one comma or dot may as well part thousands: `1.000`.
    pub(super) is_ambiguous: bool,
}

/// Reads a number: digits in groups of three or in one, and after a comma or a dot the decimals. No sign.
pub(super) fn parse(text: &str) -> Option<ParsedAmount> {
    let text = text.trim();
    let mark = text.rfind(['.', ',']).filter(|at| {
        // A mark that comes again parts thousands.
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
            // Four digits without a group in front of a mark: it is no mark of thousands.
            None => digits.len() <= 3,
            // Two marks, of which the first parts thousands: the second does not.
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

/// The digits before the decimals, and what parts them into groups of three.
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

/// Decimals in billionths. A tenth one would be lost, unless it is a nought.
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
    fn amounts_are_read_as_they_are_typed() {
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
    fn what_can_be_read_in_two_ways_is_told_apart() {
        for typed in ["1.000", "1,000", "10.500", "999,999", " 1.000 ", "1 000.000", "1'000,000"] {
            assert!(parse(typed).is_some_and(|amount| amount.is_ambiguous), "{typed}");
        }
        for typed in ["0.000", "1.0000", "1.00", "1000.000", "1000", "1 000", "1.000.000", "1.000,000"] {
            assert!(parse(typed).is_some_and(|amount| !amount.is_ambiguous), "{typed}");
        }
    }

    #[test]
    fn anything_else_is_no_number() {
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
