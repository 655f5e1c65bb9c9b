//! The likely cause of an invalid number, derived from its notation: spreadsheets, exports and typing errors leave
//! recognisable marks.
//!
//! A cause replaces a more general outcome and never makes a number valid. Columns and `identity.check` report it;
//! the smallest module omits it for size and returns the general outcome ([`packed`](super::packed)).

use super::classify::{classify, classify_symbols};
use super::digits::two_digits;
use super::kind::{Kinds, NumberKind};
use super::number_input::NumberInput;
use super::policy::Policy;
use super::spreadsheet::{Restored, restore};
use super::verdict::{Outcome, Verdict};
use crate::text::{is_blank, is_hyphen};

/// A classified number, with the likely cause of an error.
pub(super) struct Classified {
    pub(super) verdict: Verdict,
    pub(super) input: Option<NumberInput>,
    /// The number of digits, as far as it can be determined.
    pub(super) count: usize,
    /// Whether the number would be valid with a leading zero although the outcome is another error.
    pub(super) valid_with_leading_zero: bool,
}

/// Classifies a typed number and finds the likely cause of an error.
pub(super) fn classify_with_cause(text: &str, policy: &Policy) -> Classified {
    let (verdict, input) = classify(text, policy);
    let count = input.as_ref().map_or(0, |input| input.count);
    let plain = Classified { verdict, input, count, valid_with_leading_zero: false };
    if verdict.is_ok() || verdict.is(Outcome::Missing) || verdict.is(Outcome::TooLong) {
        return plain;
    }
    match find_cause(text, verdict, policy) {
        Some((outcome, count)) if outcome != verdict.outcome() => {
            Classified { verdict: Verdict::unparsed(outcome), count, ..plain }
        }
        _ => {
            let valid_with_leading_zero = !verdict.is(Outcome::LeadingZero)
                && plain
                    .input
                    .as_ref()
                    .is_some_and(|input| input.count == 10 && is_valid_with_leading_zero(input, policy));
            Classified { valid_with_leading_zero, ..plain }
        }
    }
}

/// The outcome of a number restored from the notation of a spreadsheet or export, if it is accepted. Nothing is
/// guessed: only marks around the digits are removed and a leading zero is added.
pub(super) fn repair(text: &str, policy: &Policy, is_usable: impl Fn(Outcome) -> bool) -> Option<Outcome> {
    let (input, restored) = match restore(text) {
        Some(Restored::PowerOfTen) => return None,
        Some(Restored::Number(input)) => (input, true),
        None => (parse_grouped(text)?, false),
    };
    let usable =
        |input: &NumberInput| Some(classify_symbols(input, policy).outcome()).filter(|outcome| is_usable(*outcome));
    let without_zero = if restored { usable(&input) } else { None };
    without_zero.or_else(|| {
        let lost_zero = (9..=10).contains(&input.count) && !input.has_letters && input.may_lack_leading_zero();
        if lost_zero { usable(&input.with_leading_zero()?) } else { None }
    })
}

/// The likely cause, and the number of digits.
fn find_cause(text: &str, verdict: Verdict, policy: &Policy) -> Option<(Outcome, usize)> {
    match restore(text) {
        Some(Restored::PowerOfTen) => return Some((Outcome::PowerOfTen, 0)),
        Some(Restored::Number(input)) => {
            let fits = |count: usize| policy.accept.intersects(Kinds::with_length(count));
            let is_a_number =
                fits(input.count) || fits(input.count.saturating_add(1)) || classify_symbols(&input, policy).is_ok();
            return is_a_number.then_some((Outcome::Spreadsheet, input.count));
        }
        None => {}
    }
    if is_look_alike(text, policy) {
        return Some((Outcome::LookAlike, 0));
    }
    if let Some(input) = parse_grouped(text).filter(|input| !input.has_letters) {
        let missing = match input.count {
            9 => missing_digit_of_nine(&input, verdict, policy),
            10 => missing_digit_of_ten(&input, verdict, policy),
            _ => None,
        };
        if let Some(outcome) = missing {
            return Some((outcome, input.count));
        }
    }
    let input = parse_ignoring(text, |character| is_hyphen(character) || matches!(character, '.' | '/'))?;
    has_full_year(&input, policy).then_some((Outcome::FullYear, input.count))
}

/// The missing digit of nine digits where ten are expected. Nine digits in groups of three are an organisation
/// number.
fn missing_digit_of_nine(input: &NumberInput, verdict: Verdict, policy: &Policy) -> Option<Outcome> {
    if input.is_grouped_in_threes() || !policy.accept.intersects(Kinds::with_length(10)) {
        return None;
    }
    if input.may_lack_leading_zero() {
        return Some(Outcome::LeadingZero);
    }
    (input.has_complete_date() && !verdict.is(Outcome::Hyphen)).then_some(Outcome::LastDigit)
}

/// The missing digit of ten digits where eleven are expected. If ten digits are accepted too, the general outcome is
/// kept.
fn missing_digit_of_ten(input: &NumberInput, verdict: Verdict, policy: &Policy) -> Option<Outcome> {
    if policy.accept.intersects(Kinds::with_length(10)) || !policy.accept.intersects(Kinds::with_length(11)) {
        return None;
    }
    if is_valid_with_leading_zero(input, policy) {
        return Some(Outcome::LeadingZero);
    }
    (input.has_complete_date() && verdict.is(Outcome::Length)).then_some(Outcome::LastDigit)
}

/// Whether ten digits are a valid number with a leading zero.
fn is_valid_with_leading_zero(input: &NumberInput, policy: &Policy) -> bool {
    let with_leading_zero = if input.may_lack_leading_zero() { input.with_leading_zero() } else { None };
    with_leading_zero.is_some_and(|input| is_valid(classify_symbols(&input, policy)))
}

/// Whether a number is valid, including synthetic numbers.
fn is_valid(verdict: Verdict) -> bool {
    verdict.is_ok() || verdict.is(Outcome::SyntheticRefused)
}

/// Whether a number is valid once letters and foreign digits are replaced by the digits they resemble.
fn is_look_alike(text: &str, policy: &Policy) -> bool {
    let mut any = false;
    let read = NumberInput::parse_mapped(text, |character| match look_alike_of(character) {
        Some(digit) => {
            any = true;
            digit
        }
        None => character,
    });
    any && read.is_ok_and(|input| !input.has_letters && is_valid(classify_symbols(&input, policy)))
}

/// The digit that a character resembles or stands for: O and Ø for 0, I and l for 1, and the digits of Arabic and
/// Persian keyboards.
fn look_alike_of(character: char) -> Option<char> {
    let nth = |zero: char| u32::from(character).checked_sub(u32::from(zero)).and_then(|nth| char::from_digit(nth, 10));
    match character {
        'O' | 'o' | 'Ø' | 'ø' | '\u{39f}' | '\u{3bf}' | '\u{41e}' | '\u{43e}' => Some('0'),
        'I' | 'i' | 'L' | 'l' | '|' => Some('1'),
        '\u{660}'..='\u{669}' => nth('\u{660}'),
        '\u{6f0}'..='\u{6f9}' => nth('\u{6f0}'),
        _ => None,
    }
}

/// Whether a number is valid once the first two digits of the year are removed: `19800101 0002` or `01011980 0002`.
fn has_full_year(input: &NumberInput, policy: &Policy) -> bool {
    let Some((date, rest)) = input.symbols().split_first_chunk::<8>() else { return false };
    let [d1, d2, d3, d4, d5, d6, d7, d8] = *date;
    let year_first = ([d1, d2], [d7, d8, d5, d6, d3, d4]);
    let year_last = ([d5, d6], [d1, d2, d3, d4, d7, d8]);
    let fits = |(century, date): ([u8; 2], [u8; 6])| {
        let symbols = date.iter().chain(rest).filter_map(|digit| char::from_digit((*digit).into(), 10));
        let verdict = NumberInput::from_characters(symbols)
            .map(|input| classify_symbols(&input, policy))
            .ok()
            .filter(|verdict| is_valid(*verdict));
        let Some(verdict) = verdict.filter(|verdict| verdict.kind().is_some_and(NumberKind::has_date)) else {
            return false;
        };
        match (verdict.birth_date(), century) {
            (Some(birth_date), [hundreds, tens]) => u32::from(birth_date.0) / 100 == two_digits(hundreds, tens),
            // From 2032 a number contains no century.
            (None, century) => matches!(century, [1, 8 | 9] | [2, 0]),
        }
    };
    // Ten or eleven digits and two for the century.
    !input.has_letters && matches!(input.count, 12 | 13) && [year_first, year_last].into_iter().any(fits)
}

/// Parses symbols in any grouping by blanks and hyphens, without a hyphen at either end.
fn parse_grouped(text: &str) -> Option<NumberInput> {
    let inner = text.trim_matches(is_blank);
    if inner.starts_with(is_hyphen) || inner.ends_with(is_hyphen) {
        return None;
    }
    parse_ignoring(inner, is_hyphen)
}

/// Parses a text with some characters treated as blanks.
fn parse_ignoring(text: &str, ignored: impl Fn(char) -> bool) -> Option<NumberInput> {
    NumberInput::parse_mapped(text, |character| if ignored(character) { ' ' } else { character }).ok()
}
