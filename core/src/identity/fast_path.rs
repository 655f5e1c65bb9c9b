//! A fast path for ordinary valid numbers, used for columns.
//!
//! It processes eight digits at a time and either accepts a number or falls through to
//! [`classify`](super::classify), which implements all rules. A test compares the two on all kinds of input.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::needless_bitwise_bool,
    reason = "half bytes are at most 15, lanes are wide enough for the sums, and casts follow masks"
)]

use super::contributions::Contributions;
use super::dates::{self, Dates};
use super::digits::{LANES, weighted};
use super::kind::NumberKind;
use super::policy::Policy;
use super::years;
use crate::law::OWN_DNUMMER_TABLE;

/// The parts of a policy that the fast path needs, computed once.
#[derive(Clone, Copy)]
pub(super) struct FastPath {
    /// The accepted dates of CPR numbers.
    cpr: Dates,
    /// The accepted dates of fødselsnummer and d-numbers.
    norwegian: Dates,
    /// Only years before this one are accepted: in the year of the check a date may be in the future.
    before: u32,
}

impl FastPath {
    pub(super) fn new(policy: &Policy) -> Self {
        let norway = cfg!(feature = "norway") && !policy.has_new_rule();
        let own_table = policy.on >= OWN_DNUMMER_TABLE;
        let months = if policy.synthetic { dates::REAL | dates::SYNTHETIC } else { dates::REAL };
        let days = |accepted: bool, days: Dates| if accepted { days } else { 0 };
        let fodselsnummer = days(norway && policy.accepts(NumberKind::Fodselsnummer), dates::PLAIN);
        let dnummer = days(norway && own_table && policy.accepts(NumberKind::Dnummer), dates::DNUMMER);
        Self {
            cpr: days(cfg!(feature = "denmark") && policy.accepts(NumberKind::Cpr), dates::REAL & dates::PLAIN),
            norwegian: months & (fodselsnummer | dnummer),
            before: years::encode(policy.on.0.into()),
        }
    }

    /// Whether these ten characters are an ordinary CPR number that passes modulus 11.
    ///
    /// All conditions are evaluated without branches, because real columns make branches unpredictable.
    #[inline(always)]
    pub(super) fn is_ordinary_cpr(self, text: &[u8; 10]) -> bool {
        let (head, tail) = ends(text);
        let serial = tail & 0x0f0f_0f0f;
        let digits = head & DIGITS;
        let pairs = pairs(digits);
        let (day, month, yy) = (byte(pairs), byte(pairs >> 16), byte(pairs >> 32));
        let sum = weighted(digits.to_le_bytes(), [4, 3, 2, 7, 6, 5, 4, 3]) + (serial >> 16 & 15) * 2 + (serial >> 24);
        are_digits(head, tail)
            & dates::is_date(day, month, self.cpr)
            & (years::danish(serial & 15, yy) < self.before)
            & (serial != 0)
            & sum.is_multiple_of(11)
    }

    /// Whether these eleven characters are an ordinary fødselsnummer or d-number, including Skatteetaten's synthetic
    /// ones if they are accepted.
    #[inline(always)]
    pub(super) fn is_ordinary_norwegian(self, text: &[u8; 11]) -> bool {
        let (head, tail) = ends(text);
        let pairs = pairs(head & DIGITS);
        let (day, month, yy, series) = (byte(pairs), byte(pairs >> 16), byte(pairs >> 32), byte(pairs >> 48));
        let check_digits = (tail >> 16 & 15) * 10 + (tail >> 24 & 15);
        let contributions = Contributions::of(day, month, yy, series, tail >> 8 & 15, check_digits);
        are_digits(head, tail)
            & dates::is_date(day, month, self.norwegian)
            & (contributions.year() < self.before)
            & contributions.has_valid_check_digits()
    }
}

/// The first eight and the last four characters, the first one in the lowest byte.
#[inline(always)]
fn ends(text: &[u8]) -> (u64, u32) {
    let head = text.first_chunk().copied().unwrap_or_default();
    let tail = text.last_chunk().copied().unwrap_or_default();
    (u64::from_le_bytes(head), u32::from_le_bytes(tail))
}

/// The half of each byte that holds the digit.
const DIGITS: u64 = 0x0f0f_0f0f_0f0f_0f0f;

/// Four two-digit numbers, one in every other byte, the first one in the lowest. For other characters than digits
/// the result is meaningless, but no byte overflows.
#[inline(always)]
fn pairs(digits: u64) -> u64 {
    (digits * 10 + (digits >> 8)) & LANES
}

/// ASCII digits have a 3 in the high half of the byte, also with 6 added.
#[inline(always)]
fn are_digits(head: u64, tail: u32) -> bool {
    let head = (head ^ 0x3030_3030_3030_3030) | (head.wrapping_add(0x0606_0606_0606_0606) ^ 0x3030_3030_3030_3030);
    let tail = (tail ^ 0x3030_3030) | (tail.wrapping_add(0x0606_0606) ^ 0x3030_3030);
    (head | u64::from(tail)) & !DIGITS == 0
}

#[inline(always)]
fn byte(lanes: u64) -> u32 {
    u32::from(lanes as u8)
}
