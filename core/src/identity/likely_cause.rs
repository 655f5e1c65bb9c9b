//! What most likely happened to a number that is refused, by the way it is written: spreadsheets, exports and typing leave
//! marks of their own.
//!
//! A cause takes the place of a plainer outcome and never makes a number usable. It is looked for where a text is checked,
//! by columns and by `identity.check`; the smallest module has no room for it and gives the plainer outcome
//! ([`packed`](super::packed)).

use super::classify::{classify, classify_symbols};
use super::digits::two_digits;
use super::kind::{Kinds, NumberKind};
use super::number_input::NumberInput;
use super::policy::Policy;
use super::spreadsheet::{Restored, restore};
use super::verdict::{Outcome, Verdict};
use crate::text::{is_blank, is_hyphen};

/// A number that was judged, with the cause where one is likely.
pub(super) struct Classified {
    pub(super) verdict: Verdict,
    pub(super) input: Option<NumberInput>,
    /// How many digits it has, as far as they could be counted.
    pub(super) count: usize,
    /// Whether it would be right with a 0 in front, while the outcome names another fault.
    pub(super) valid_with_leading_zero: bool,
}

/// Judges a number as it was typed and names the likely cause of a fault.
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

/// The outcome of a number as it was before a spreadsheet or an export changed it, if it can then be used. Nothing is
/// guessed: only marks around the digits go and a 0 in front comes back.
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

/// The likely cause, and how many digits there are.
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

/// What nine digits lack where ten are wanted. In threes they are an organisation number and lack nothing.
fn missing_digit_of_nine(input: &NumberInput, verdict: Verdict, policy: &Policy) -> Option<Outcome> {
    if input.is_grouped_in_threes() || !policy.accept.intersects(Kinds::with_length(10)) {
        return None;
    }
    if input.may_lack_leading_zero() {
        return Some(Outcome::LeadingZero);
    }
    (input.has_complete_date() && !verdict.is(Outcome::Hyphen)).then_some(Outcome::LastDigit)
}

/// What ten digits lack where only eleven are wanted. Where ten are wanted too, their own fault is named.
fn missing_digit_of_ten(input: &NumberInput, verdict: Verdict, policy: &Policy) -> Option<Outcome> {
    if policy.accept.intersects(Kinds::with_length(10)) || !policy.accept.intersects(Kinds::with_length(11)) {
        return None;
    }
    if is_valid_with_leading_zero(input, policy) {
        return Some(Outcome::LeadingZero);
    }
    (input.has_complete_date() && verdict.is(Outcome::Length)).then_some(Outcome::LastDigit)
}

/// Whether nothing is wrong with ten digits if there is a 0 in front.
fn is_valid_with_leading_zero(input: &NumberInput, policy: &Policy) -> bool {
    let with_leading_zero = if input.may_lack_leading_zero() { input.with_leading_zero() } else { None };
    with_leading_zero.is_some_and(|input| is_valid(classify_symbols(&input, policy)))
}

/// Whether a number is one that the asker wants, if perhaps made up for tests.
fn is_valid(verdict: Verdict) -> bool {
    verdict.is_ok() || verdict.is(Outcome::SyntheticRefused)
}

/// Whether it is a number once letters and foreign digits are taken for the digits that they look like.
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

/// The digit for which a character is mistaken or typed: O and Ø for 0, I and l for 1, and the digits of Arabic and
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

/// Whether it is a person's number once the first two digits of a year are taken out: `19800101 0002` or `01011980 0002`.
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
            // From 2032 a number tells no century.
            (None, century) => matches!(century, [1, 8 | 9] | [2, 0]),
        }
    };
    // Ten digits or eleven, and the two of the century.
    !input.has_letters && matches!(input.count, 12 | 13) && [year_first, year_last].into_iter().any(fits)
}

/// A text whose symbols are grouped by blanks and hyphens in any way, with no hyphen at either end.
fn parse_grouped(text: &str) -> Option<NumberInput> {
    let inner = text.trim_matches(is_blank);
    if inner.starts_with(is_hyphen) || inner.ends_with(is_hyphen) {
        return None;
    }
    parse_ignoring(inner, is_hyphen)
}

/// A text read as if some characters were blanks.
fn parse_ignoring(text: &str, ignored: impl Fn(char) -> bool) -> Option<NumberInput> {
    NumberInput::parse_mapped(text, |character| if ignored(character) { ' ' } else { character }).ok()
}
