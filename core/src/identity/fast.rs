//! The short way for the rows of a column: ordinary numbers in which nothing is wrong.
//!
//! It looks at eight digits at a time and says yes or nothing. Whatever is not plainly all right goes the long way
//! through [`judge`](super::judge), which alone knows every rule; a test compares the two on every kind of input.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::needless_bitwise_bool,
    reason = "half bytes are at most 15, lanes are wide enough for the sums, and casts take what a mask left"
)]

use super::centuries;
use super::digits::{LANES, weighted};
use super::kind::NumberKind;
use super::policy::Policy;
use crate::law::OWN_DNUMMER_TABLE;

/// What of a policy the short way needs to know, looked up once for all rows.
#[derive(Clone, Copy)]
pub(super) struct Lane {
    cpr: bool,
    fodselsnummer: bool,
    dnummer: bool,
    /// The highest month that can be accepted: Skatteetaten's synthetic ones go up to 92.
    last_month: u32,
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
        let norway = cfg!(feature = "norway") && !policy.new_rule();
        let own_table = policy.on >= OWN_DNUMMER_TABLE;
        Self {
            cpr: cfg!(feature = "denmark") && policy.accepts(NumberKind::Cpr),
            fodselsnummer: norway && policy.accepts(NumberKind::Fodselsnummer),
            dnummer: norway && own_table && policy.accepts(NumberKind::Dnummer),
            last_month: if policy.synthetic { 92 } else { 12 },
            before_year: u32::from(policy.on.0),
        }
    }

    /// Whether these ten characters are plainly a CPR number with modulus 11.
    ///
    /// All questions are put before any is answered: real columns give a processor nothing to guess by.
    #[inline]
    pub(super) fn is_plain_cpr(self, text: &[u8; 10]) -> bool {
        let [head @ .., c9, c10] = text;
        let digits = EightDigits::read(*head);
        let (d9, d10) = (digit(*c9), digit(*c10));
        let (seventh, yy, month) = (digits.at(6), digits.pair(2), digits.pair(1));
        let serial = digits.pair(3) * 100 + d9 * 10 + d10;
        let sum = digits.weighted([4, 3, 2, 7, 6, 5, 4, 3]) + d9 * 2 + d10;
        self.cpr
            & digits.are_digits
            & (d9 <= 9)
            & (d10 <= 9)
            & (month <= 12)
            & is_day(digits.pair(0), month)
            & (centuries::danish(seventh, yy) + yy < self.before_year)
            & (serial != 0)
            & sum.is_multiple_of(11)
    }

    /// Whether these eleven characters are plainly a fødselsnummer or a d-number, also a synthetic one of
    /// Skatteetaten's where those are accepted.
    #[inline]
    pub(super) fn is_plain_norwegian(self, text: &[u8; 11]) -> bool {
        let [head @ .., c9, c10, c11] = text;
        let digits = EightDigits::read(*head);
        let (d9, d10, d11) = (digit(*c9), digit(*c10), digit(*c11));
        let (day, month, yy) = (digits.pair(0), digits.pair(1), digits.pair(2));
        let individnummer = digits.pair(3) * 10 + d9;
        let dnummer = day > 40;
        let day = day - 40 * u32::from(dnummer);
        let accepted = (self.fodselsnummer & !dnummer) | (self.dnummer & dnummer);
        let century = centuries::norwegian(dnummer, individnummer, yy);
        let first = digits.weighted([3, 7, 6, 1, 8, 9, 4, 5]) + d9 * 2 + d10;
        let second = digits.weighted([5, 4, 3, 2, 7, 6, 5, 4]) + d9 * 3 + d10 * 2 + d11;
        accepted
            & digits.are_digits
            & (d9 <= 9)
            & (d10 <= 9)
            & (d11 <= 9)
            & (month <= self.last_month)
            & is_day(day, month)
            & (century != 0)
            & (century + yy < self.before_year)
            & first.is_multiple_of(11)
            & second.is_multiple_of(11)
    }
}

/// Eight characters as eight digits, one a byte, the first in the lowest.
#[derive(Clone, Copy)]
struct EightDigits {
    digits: u64,
    /// Four two-digit numbers, one in every other byte.
    pairs: u64,
    /// Whether they were digits at all. If not, the rest is no number but harmless: each half of a byte fits its place.
    are_digits: bool,
}

impl EightDigits {
    #[inline]
    fn read(text: [u8; 8]) -> Self {
        let text = u64::from_le_bytes(text);
        let high = 0xf0f0_f0f0_f0f0_f0f0;
        let three = 0x3030_3030_3030_3030;
        // Digits have a 3 in the high half of the byte, and still have it with 6 added.
        let are_digits = (text & high == three) & (text.wrapping_add(0x0606_0606_0606_0606) & high == three);
        let digits = text & !high;
        Self { digits, pairs: (digits * 10 + (digits >> 8)) & LANES, are_digits }
    }

    /// Two neighbouring digits as a number; `at` counts pairs.
    #[inline]
    fn pair(self, at: u32) -> u32 {
        byte(self.pairs >> (16 * at))
    }

    #[inline]
    fn at(self, at: u32) -> u32 {
        byte(self.digits >> (8 * at))
    }

    #[inline]
    fn weighted(self, weights: [u64; 8]) -> u32 {
        weighted(self.digits.to_le_bytes(), weights)
    }
}

#[inline]
fn byte(lanes: u64) -> u32 {
    u32::from(lanes as u8)
}

/// The value of a digit; more than 9 if it is none.
#[inline]
fn digit(character: u8) -> u32 {
    u32::from(character.wrapping_sub(b'0'))
}

#[inline]
fn is_day(day: u32, month: u32) -> bool {
    let days = DAYS.get(month as usize & 127).copied().unwrap_or(0);
    day.wrapping_sub(1) < u32::from(days)
}
