//! What most likely happened to a number that is refused, by the way it is written: spreadsheets, exports and typing leave
//! marks of their own.
//!
//! A cause takes the place of a plainer outcome and never makes a number usable. It is looked for where a text is checked,
//! by columns and by `identity.check`; the smallest module has no room for it and gives the plainer outcome
//! ([`packed`](super::packed)).

use super::digits::two;
use super::judge::{judge, judge_typed};
use super::kind::{Kinds, NumberKind};
use super::policy::Policy;
use super::spreadsheet::{Restored, restore};
use super::typed::Typed;
use super::verdict::{Outcome, Verdict};
use crate::text::{is_blank, is_hyphen};

/// A number that was judged, with the cause where one is likely.
pub(super) struct Judged {
    pub(super) verdict: Verdict,
    pub(super) typed: Option<Typed>,
    /// How many digits it has, as far as they could be counted.
    pub(super) count: usize,
    /// Whether it would be right with a 0 in front, while the outcome names another fault.
    pub(super) zero_would_fit: bool,
}

/// Judges a number as it was typed and names the likely cause of a fault.
pub(super) fn judge_with_cause(text: &str, policy: &Policy) -> Judged {
    let (verdict, typed) = judge(text, policy);
    let count = typed.as_ref().map_or(0, |typed| typed.count);
    let plain = Judged { verdict, typed, count, zero_would_fit: false };
    if verdict.is_ok() || verdict.is(Outcome::Missing) || verdict.is(Outcome::TooLong) {
        return plain;
    }
    match cause(text, verdict, policy) {
        Some((outcome, count)) if outcome != verdict.outcome() => {
            Judged { verdict: Verdict::unread(outcome), count, ..plain }
        }
        _ => {
            let zero_would_fit = !verdict.is(Outcome::LeadingZero)
                && plain.typed.as_ref().is_some_and(|typed| typed.count == 10 && fits_with_zero(typed, policy));
            Judged { zero_would_fit, ..plain }
        }
    }
}

/// The outcome of a number as it was before a spreadsheet or an export changed it, if it can then be used. Nothing is
/// guessed: only marks around the digits go and a 0 in front comes back.
pub(super) fn repaired(text: &str, policy: &Policy, is_usable: impl Fn(Outcome) -> bool) -> Option<Outcome> {
    let (typed, restored) = match restore(text) {
        Some(Restored::PowerOfTen) => return None,
        Some(Restored::Number(typed)) => (typed, true),
        None => (grouped(text)?, false),
    };
    let usable = |typed: &Typed| Some(judge_typed(typed, policy).outcome()).filter(|outcome| is_usable(*outcome));
    let as_it_was = if restored { usable(&typed) } else { None };
    as_it_was.or_else(|| {
        let lost_zero = (9..=10).contains(&typed.count) && !typed.letters && typed.may_lack_a_zero();
        if lost_zero { usable(&typed.with_zero()?) } else { None }
    })
}

/// The likely cause, and how many digits there are.
fn cause(text: &str, verdict: Verdict, policy: &Policy) -> Option<(Outcome, usize)> {
    match restore(text) {
        Some(Restored::PowerOfTen) => return Some((Outcome::PowerOfTen, 0)),
        Some(Restored::Number(typed)) => {
            let fits = |count: usize| policy.accept.has_any_of(Kinds::of_length(count));
            let is_a_number =
                fits(typed.count) || fits(typed.count.saturating_add(1)) || judge_typed(&typed, policy).is_ok();
            return is_a_number.then_some((Outcome::Spreadsheet, typed.count));
        }
        None => {}
    }
    if is_look_alike(text, policy) {
        return Some((Outcome::LookAlike, 0));
    }
    if let Some(typed) = grouped(text).filter(|typed| !typed.letters) {
        let missing = match typed.count {
            9 => missing_of_nine(&typed, verdict, policy),
            10 => missing_of_ten(&typed, verdict, policy),
            _ => None,
        };
        if let Some(outcome) = missing {
            return Some((outcome, typed.count));
        }
    }
    let typed = read_over(text, |character| is_hyphen(character) || matches!(character, '.' | '/'))?;
    has_full_year(&typed, policy).then_some((Outcome::FullYear, typed.count))
}

/// What nine digits lack where ten are wanted. In threes they are an organisation number and lack nothing.
fn missing_of_nine(typed: &Typed, verdict: Verdict, policy: &Policy) -> Option<Outcome> {
    if typed.is_in_threes() || !policy.accept.has_any_of(Kinds::of_length(10)) {
        return None;
    }
    if typed.may_lack_a_zero() {
        return Some(Outcome::LeadingZero);
    }
    (typed.has_whole_date() && !verdict.is(Outcome::Hyphen)).then_some(Outcome::LastDigit)
}

/// What ten digits lack where only eleven are wanted. Where ten are wanted too, their own fault is named.
fn missing_of_ten(typed: &Typed, verdict: Verdict, policy: &Policy) -> Option<Outcome> {
    if policy.accept.has_any_of(Kinds::of_length(10)) || !policy.accept.has_any_of(Kinds::of_length(11)) {
        return None;
    }
    if fits_with_zero(typed, policy) {
        return Some(Outcome::LeadingZero);
    }
    (typed.has_whole_date() && verdict.is(Outcome::Length)).then_some(Outcome::LastDigit)
}

/// Whether nothing is wrong with ten digits if there is a 0 in front.
fn fits_with_zero(typed: &Typed, policy: &Policy) -> bool {
    let with_zero = if typed.may_lack_a_zero() { typed.with_zero() } else { None };
    with_zero.is_some_and(|typed| is_right(judge_typed(&typed, policy)))
}

/// Whether a number is one that the asker wants, if perhaps made up for tests.
fn is_right(verdict: Verdict) -> bool {
    verdict.is_ok() || verdict.is(Outcome::SyntheticRefused)
}

/// Whether it is a number once letters and foreign digits are taken for the digits that they look like.
fn is_look_alike(text: &str, policy: &Policy) -> bool {
    let mut any = false;
    let read = Typed::read_characters(text, |character| match looks_like(character) {
        Some(digit) => {
            any = true;
            digit
        }
        None => character,
    });
    any && read.is_ok_and(|typed| !typed.letters && is_right(judge_typed(&typed, policy)))
}

/// The digit for which a character is mistaken or typed: O and Ø for 0, I and l for 1, and the digits of Arabic and
/// Persian keyboards.
fn looks_like(character: char) -> Option<char> {
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
fn has_full_year(typed: &Typed, policy: &Policy) -> bool {
    let [a, b, c, d, e, f, g, h, rest @ ..] = typed.all() else { return false };
    let year_first = ([*a, *b], [*g, *h, *e, *f, *c, *d]);
    let year_last = ([*e, *f], [*a, *b, *c, *d, *g, *h]);
    let fits = |(century, date): ([u8; 2], [u8; 6])| {
        let symbols = date.iter().chain(rest).filter_map(|digit| char::from_digit((*digit).into(), 10));
        let verdict = Typed::of(symbols).map(|typed| judge_typed(&typed, policy)).ok().filter(|it| is_right(*it));
        let Some(verdict) = verdict.filter(|it| it.kind().is_some_and(NumberKind::has_date)) else { return false };
        match (verdict.born(), century) {
            (Some(born), [hundreds, tens]) => u32::from(born.0) / 100 == two(hundreds, tens),
            // From 2032 a number tells no century.
            (None, century) => matches!(century, [1, 8 | 9] | [2, 0]),
        }
    };
    // Ten digits or eleven, and the two of the century.
    !typed.letters && matches!(typed.count, 12 | 13) && [year_first, year_last].into_iter().any(fits)
}

/// A text whose symbols are grouped by blanks and hyphens in any way, with no hyphen at either end.
fn grouped(text: &str) -> Option<Typed> {
    let inner = text.trim_matches(is_blank);
    if inner.starts_with(is_hyphen) || inner.ends_with(is_hyphen) {
        return None;
    }
    read_over(inner, is_hyphen)
}

/// A text read as if some characters were blanks.
fn read_over(text: &str, skipped: impl Fn(char) -> bool) -> Option<Typed> {
    Typed::read_characters(text, |character| if skipped(character) { ' ' } else { character }).ok()
}
