//! Restores numbers from the notation of spreadsheets and exports, without guessing.
//!
//! `="0101800002"` and `'0101800002` keep a number as text; `101.800.002`, `101800002.0` and `101800002,00` are
//! numeric formats, which drop a leading zero. `1,018E+08` has lost digits and cannot be restored.

use super::number_input::{MAX_INPUT_CHARACTERS, NumberInput};
use crate::text::is_blank;

/// A number restored from the notation of a spreadsheet or export.
pub(super) enum Restored {
    /// The number; a leading zero may be missing.
    Number(NumberInput),
    /// Scientific notation: digits are lost.
    PowerOfTen,
}

/// Restores a number; `None` if the text has no mark of a spreadsheet or export.
pub(super) fn restore(text: &str) -> Option<Restored> {
    if text.chars().nth(MAX_INPUT_CHARACTERS).is_some() {
        return None;
    }
    // Control characters other than white space occur before cells from mainframes and after fixed-width text.
    let visible = text.trim_matches(is_blank);
    let mut rest = trimmed(text);
    let mut changed = rest.len() < visible.len();
    if let Some(formula) = rest.strip_prefix('=') {
        (rest, changed) = (trimmed(formula), true);
    }
    while let Some(quoted) = rest.strip_prefix(is_quote).and_then(|rest| rest.strip_suffix(is_quote)) {
        (rest, changed) = (trimmed(quoted), true);
    }
    if let Some(marked) = rest.strip_prefix(is_apostrophe) {
        (rest, changed) = (trimmed(marked.strip_suffix(is_apostrophe).unwrap_or(marked)), true);
    }
    if is_power_of_ten(rest) {
        return Some(Restored::PowerOfTen);
    }
    if let Some(digits) = strip_number_format(rest) {
        return NumberInput::from_characters(digits.chars()).ok().map(Restored::Number);
    }
    if changed { NumberInput::parse(rest).ok().map(Restored::Number) } else { None }
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(|character: char| is_blank(character) || character.is_control())
}

fn is_quote(character: char) -> bool {
    matches!(character, '"' | '\u{201c}'..='\u{201e}' | '\u{ab}' | '\u{bb}')
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '`' | '\u{b4}' | '\u{2018}' | '\u{2019}')
}

/// `1,018E+08`. The mantissa is limited in length, so that a replacement number containing an E is not matched.
fn is_power_of_ten(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let (whole, decimals) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, "0"));
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    let digits = |text: &str, max| are_digits(text) && text.len() <= max;
    digits(whole, 3) && are_digits(decimals) && digits(exponent, 2)
}

/// The digits of a numeric format: with thousands separators, or with decimals that are all 0.
fn strip_number_format(text: &str) -> Option<String> {
    if let Some(digits) = strip_thousands(text, |character| matches!(character, '.' | ',') || is_apostrophe(character))
    {
        return Some(digits);
    }
    let (whole, decimals) = text.rsplit_once(['.', ','])?;
    if decimals.is_empty() || !decimals.bytes().all(|byte| byte == b'0') {
        return None;
    }
    if are_digits(whole) {
        return Some(whole.to_owned());
    }
    // With decimals, blanks are thousands separators. Without, the number may be an organisation number.
    strip_thousands(whole, |character| {
        matches!(character, '.' | ',') || is_apostrophe(character) || is_blank(character)
    })
}

/// The digits of a number in groups of three with the same separator.
fn strip_thousands(text: &str, is_separator: impl Fn(char) -> bool) -> Option<String> {
    let sign = text.chars().find(|character| is_separator(*character))?;
    let mut groups = text.split(sign);
    let first = groups.next()?;
    let is_whole = are_digits(first) && first.len() <= 3 && !first.starts_with('0');
    (is_whole && groups.all(|group| group.len() == 3 && are_digits(group)))
        .then(|| text.chars().filter(char::is_ascii_digit).collect())
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn restored(text: &str) -> Option<String> {
        match restore(text)? {
            Restored::Number(input) => {
                Some(input.symbols().iter().filter_map(|symbol| char::from_digit((*symbol).into(), 10)).collect())
            }
            Restored::PowerOfTen => Some("power of ten".to_owned()),
        }
    }

    #[test]
    fn what_lost_nothing_is_had_back() {
        for text in [
            "=\"0101800002\"",
            "=\"\"0101800002\"\"",
            "= \u{201c}010180-0002\u{201d}",
            "'0101800002",
            "\u{2019}010180 0002",
        ] {
            assert_eq!(restored(text).as_deref(), Some("0101800002"), "{text:?}");
        }
        for text in
            ["\u{1}0101800002", "\u{0}\u{2}010180-0002\u{0}", "0101800002\u{1a}", "\"0101800002\"", "'0101800002'"]
        {
            assert_eq!(restored(text).as_deref(), Some("0101800002"), "{text:?}");
        }
        for text in
            ["101.800.002", "101,800,002", "101'800'002", "101\u{2019}800\u{2019}002", "101800002.0", "101800002,00"]
        {
            assert_eq!(restored(text).as_deref(), Some("101800002"), "{text:?}");
        }
        for text in ["101.800.002,00", "101,800,002.00", "101 800 002,00", "101\u{a0}800\u{a0}002,0", "=101800002.0"] {
            assert_eq!(restored(text).as_deref(), Some("101800002"), "{text:?}");
        }
    }

    #[test]
    fn a_power_of_ten_has_lost_digits() {
        for text in ["1,018E+08", "1.018E+08", "1,018e8", "1E+08", "1.01800002E+08", "=1,018E+08"] {
            assert_eq!(restored(text).as_deref(), Some("power of ten"), "{text:?}");
        }
    }

    #[test]
    fn what_bears_no_mark_of_a_spreadsheet_is_left_alone() {
        for text in [
            "0101800002",
            "010180-0002",
            "101800002",
            "101 800 002",
            "010.180.000",
            "01.01.80.0002",
            "101800002.5",
            "101800002,",
            "101.800,002",
            "1018.000.02",
            "0101801E12",
            "E+08",
            "1,E+08",
            "1E+008",
            "",
            "=",
            "''",
            "\"",
            "\u{1}",
            "101.80.002",
        ] {
            assert_eq!(restored(text), None, "{text:?}");
        }
        assert_eq!(restored(&format!("'{}", " ".repeat(64))), None);
    }
}
