//! Compares the integer interface of the smallest module with the reference.

use postregler::identity::NumberKind;
use postregler::identity::packed::{
    ACCEPT, ACCEPTED, BIRTH_DATE, CODE, FIRST_YEAR, KIND, KINDS_LOWEST, NEEDS_DAY, PackedCheck, SEX, SYNTHETIC,
};
use postregler_reference::{Answer, Date, Kind, Sex};

use crate::both::translated;

/// The first date of the rules. Without a date, results apply from this one on.
const RULES_FROM: Date = Date { year: 2026, month: 11, day: 1 };

/// The same question with and without its date.
pub(crate) struct Twice {
    with_day: PackedCheck,
    /// Only for dates on which the result without a date applies.
    without_day: Option<PackedCheck>,
}

impl Twice {
    pub(crate) fn new(accept: &[NumberKind], test: bool, on: Date) -> Self {
        let bits: u32 = accept.iter().map(|kind| 1 << (*kind as u32 + KINDS_LOWEST)).sum();
        let options = ACCEPT | bits | if test { SYNTHETIC } else { 0 };
        let day = u32::from(on.year) * 10_000 + u32::from(on.month) * 100 + u32::from(on.day);
        let packed = |day| PackedCheck::new(options, day, 0);
        let without_day = if on >= RULES_FROM { Some(packed(0)) } else { None };
        Self { with_day: packed(day), without_day }
    }

    pub(crate) fn compare(&self, number: &[u8], expected: Answer) -> Result<(), String> {
        let (eight, rest) = number.split_at(8);
        let (eight, behind) = (packed(eight), packed(rest));
        let ask = |asked: &PackedCheck| {
            if rest.len() == 2 { asked.check_ten(eight, behind) } else { asked.check_eleven(eight, behind) }
        };
        let answer = ask(&self.with_day);
        if answer != expected_of(expected, answer) {
            return Err("the packed answer differs".to_owned());
        }
        let Some(without_day) = &self.without_day else { return Ok(()) };
        let answer = ask(without_day);
        let code = answer & mask(CODE.width);
        let accepted = answer & ACCEPTED != 0;
        if answer != NEEDS_DAY && (code != expected.outcome as u32 || accepted != expected.outcome.is_ok()) {
            return Err("without a day it is something else".to_owned());
        }
        Ok(())
    }
}

/// The expected answer. The reference has fewer kinds, so the index of the kind is taken from the answer if it
/// agrees.
fn expected_of(expected: Answer, answer: u32) -> u32 {
    let place = answer >> KIND.lowest & mask(KIND.width);
    let kind = place.checked_sub(1).and_then(|place| NumberKind::ALL.get(place as usize));
    let is_right: bool = kind.copied().map(translated) == expected.kind.filter(|kind| *kind != Kind::OtherLength);
    let kind = if is_right { place } else { mask(KIND.width) };
    let sex = match expected.sex {
        None => 0,
        Some(Sex::Male) => 1,
        Some(Sex::Female) => 2,
    };
    let birth_date = expected.birth_date.map_or(0, |Date { year, month, day }| {
        u32::from(day) | ((u32::from(year) - FIRST_YEAR) * 12 + u32::from(month)) << 5
    });
    let accepted = if expected.outcome.is_ok() { ACCEPTED } else { 0 };
    expected.outcome as u32 | kind << KIND.lowest | sex << SEX.lowest | birth_date << BIRTH_DATE.lowest | accepted
}

/// This many set bits.
fn mask(width: u32) -> u32 {
    (1 << width) - 1
}

/// Four bits per digit, the first digit in the highest.
fn packed(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |packed, digit| packed << 4 | u32::from(digit - b'0'))
}
