//! The short way for the rows of a column: ordinary numbers in which nothing is wrong.
//!
//! It looks at eight digits at a time and says yes or nothing. Whatever is not plainly all right goes the long way
//! through [`judge`](super::judge), which alone knows every rule; a test compares the two on every kind of input.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "digits are checked to be at most 9 before anything is added up, and lanes are wide enough for the sums"
)]

use super::kind::NumberKind;
use super::policy::Policy;
use crate::law::OWN_DNUMMER_TABLE;

/// What of a policy the short way needs to know, looked up once for all rows.
#[derive(Clone, Copy)]
pub(super) struct Lane {
    cpr: bool,
    fodselsnummer: bool,
    dnummer: bool,
    synthetic: bool,
    /// Only years before this one: in the year of the check a date may lie ahead.
    before_year: u32,
}

/// How many days each month has, the leap day left to the long way. Indexed by two digits.
const DAYS: [u8; 128] = {
    let mut days = [0; 128];
    let known = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while month < 12 {
        #[expect(clippy::indexing_slicing, reason = "evaluated when compiling")]
        {
            days[month + 1] = known[month];
            // Skatteetaten's synthetic months.
            days[month + 81] = known[month];
        }
        month += 1;
    }
    days
};

impl Lane {
    pub(super) fn new(policy: &Policy) -> Self {
        let today = !policy.new_rule();
        Self {
            cpr: cfg!(feature = "denmark") && policy.accepts(NumberKind::Cpr),
            fodselsnummer: cfg!(feature = "norway") && today && policy.accepts(NumberKind::Fodselsnummer),
            dnummer: cfg!(feature = "norway")
                && today
                && policy.on >= OWN_DNUMMER_TABLE
                && policy.accepts(NumberKind::Dnummer),
            synthetic: policy.synthetic,
            before_year: u32::from(policy.on.0),
        }
    }

    /// Whether these ten characters are plainly a CPR number with modulus 11.
    #[inline]
    pub(super) fn is_plain_cpr(&self, text: &[u8; 10]) -> bool {
        let [head @ .., c9, c10] = text;
        let (Some(digits), Some(d9), Some(d10)) = (eight_digits(*head), digit(*c9), digit(*c10)) else { return false };
        let pairs = pairs(digits);
        let seventh = lane(pairs, 3) / 10;
        let yy = lane(pairs, 2);
        let century = match (seventh, yy) {
            (0..=3, _) | (4 | 9, 37..) => 1900,
            (4 | 9, _) | (_, 0..=57) => 2000,
            _ => 1800,
        };
        let month = lane(pairs, 1);
        let serial = lane(pairs, 3) * 100 + d9 * 10 + d10;
        let sum = weighted(digits, [4, 3, 2, 7, 6, 5, 4, 3]) + d9 * 2 + d10;
        self.cpr
            && month <= 12
            && is_day(lane(pairs, 0), month)
            && century + yy < self.before_year
            && serial != 0
            && sum % 11 == 0
    }

    /// Whether these eleven characters are plainly a fødselsnummer or a d-number, also a synthetic one of
    /// Skatteetaten's where those are accepted.
    #[inline]
    pub(super) fn is_plain_norwegian(&self, text: &[u8; 11]) -> bool {
        let [head @ .., c9, c10, c11] = text;
        let Some(digits) = eight_digits(*head) else { return false };
        let (Some(d9), Some(d10), Some(d11)) = (digit(*c9), digit(*c10), digit(*c11)) else { return false };
        let pairs = pairs(digits);
        let (day, month, yy) = (lane(pairs, 0), lane(pairs, 1), lane(pairs, 2));
        let individnummer = lane(pairs, 3) * 10 + d9;
        let dnummer = day > 40;
        let day = if dnummer { day - 40 } else { day };
        let accepted = if dnummer { self.dnummer } else { self.fodselsnummer };
        let century = if dnummer {
            match (individnummer, yy) {
                (0..=199, 0..=39) | (0..=499 | 600.., 40..) => 1900,
                (_, 0..=39) => 2000,
                _ => return false,
            }
        } else {
            match (individnummer, yy) {
                (0..=499, _) | (900.., 40..) => 1900,
                (_, 0..=39) => 2000,
                _ => return false,
            }
        };
        let first = weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5]) + d9 * 2 + d10;
        let second = weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4]) + d9 * 3 + d10 * 2 + d11;
        accepted
            && (month <= 12 || self.synthetic)
            && is_day(day, month)
            && century + yy < self.before_year
            && first % 11 == 0
            && second % 11 == 0
    }
}

/// Eight characters as eight digits, one a byte, the first in the lowest.
#[inline]
fn eight_digits(text: [u8; 8]) -> Option<u64> {
    let text = u64::from_le_bytes(text);
    let high = 0xf0f0_f0f0_f0f0_f0f0;
    let three = 0x3030_3030_3030_3030;
    // Digits have a 3 in the high half of the byte, and still have it with 6 added.
    let digits = text & high == three && text.wrapping_add(0x0606_0606_0606_0606) & high == three;
    digits.then_some(text ^ three)
}

#[inline]
fn digit(character: u8) -> Option<u32> {
    let digit = character.wrapping_sub(b'0');
    (digit <= 9).then_some(u32::from(digit))
}

/// Four two-digit numbers, one in every other byte.
#[inline]
fn pairs(digits: u64) -> u64 {
    (digits * 10 + (digits >> 8)) & 0x00ff_00ff_00ff_00ff
}

#[inline]
fn lane(pairs: u64, at: u32) -> u32 {
    (pairs >> (16 * at)) as u32 & 0xff
}

/// The sum of the digits times their weights: two multiplications add up four products each.
#[inline]
const fn weighted(digits: u64, weights: [u64; 8]) -> u32 {
    let [w1, w2, w3, w4, w5, w6, w7, w8] = weights;
    let odd = (w1 << 48) | (w3 << 32) | (w5 << 16) | w7;
    let even = (w2 << 48) | (w4 << 32) | (w6 << 16) | w8;
    let mask = 0x00ff_00ff_00ff_00ff;
    let sums = (digits & mask).wrapping_mul(odd).wrapping_add(((digits >> 8) & mask).wrapping_mul(even));
    (sums >> 48) as u32
}

#[inline]
fn is_day(day: u32, month: u32) -> bool {
    let days = DAYS.get(month as usize & 127).copied().unwrap_or(0);
    day.wrapping_sub(1) < u32::from(days)
}
