//! One number in and one integer out, for hosts in which handing over a text costs more than checking it.
//!
//! Digits come as two integers with four bits a digit: the first eight, and the two or three behind them. What a number
//! tells goes back in one integer, from the lowest bit on:
//!
//! | bits | |
//! |---|---|
//! | 0–5 | the code, as in a column |
//! | 6–11 | the kind: its place in [`NumberKind::ALL`], counted from 1; 0 if the shape does not tell it |
//! | 12–13 | the sex as in ISO/IEC 5218: 1 male, 2 female; 0 if the number does not tell it |
//! | 14–30 | the day of birth, as [`BORN`] says; 0 if the number does not tell it |
//! | 31 | whether the number is accepted |
//!
//! If the day is unknown, there is only the code and whether the number is accepted, or [`NEEDS_DAY`].
//!
//! `cargo xtask generate` writes the constants of this module into `facade/identity-codes.js`.

use super::judge::{eleven, judge_read, ten};
use super::policy::Policy;
use super::typed::{MAX_TYPED, Typed};
use super::verdict::Verdict;
pub use super::verdict::{FIRST_OF_POLICY, FIRST_YEAR};
use super::{Country, Kinds, NumberKind, Outcome};
use crate::law::{Day, NEW_FODSELSNUMMER_FROM, RULES_FROM};

/// In the terms: the bits from [`KINDS_LOWEST`] on say which kinds are accepted. Without it, the kinds for people are.
pub const ACCEPT: u32 = 1;
/// In the terms: only Danish kinds.
pub const DANISH: u32 = 1 << 1;
/// In the terms: only Norwegian kinds.
pub const NORWEGIAN: u32 = 1 << 2;
/// In the terms: synthetic numbers are accepted.
pub const SYNTHETIC: u32 = 1 << 3;
/// In the terms: a CPR number that fails modulus 11 is not accepted.
pub const STRICT_MODULUS_11: u32 = 1 << 4;
/// In the terms: the bit of the first kind.
pub const KINDS_LOWEST: u32 = 5;

/// A part of the answer: its lowest bit, and how many bits it has.
#[derive(Clone, Copy)]
pub struct Bits {
    /// The lowest bit.
    pub lowest: u32,
    /// How many bits.
    pub width: u32,
}

/// In the answer: the code.
pub const CODE: Bits = Bits { lowest: 0, width: 6 };
/// In the answer: the kind.
pub const KIND: Bits = Bits { lowest: 6, width: 6 };
/// In the answer: the sex.
pub const SEX: Bits = Bits { lowest: 12, width: 2 };
/// In the answer: the day of birth. The day of the month (5 bits), and the months since [`FIRST_YEAR`], its January being 1
/// (12 bits): numbers name the years 1800 to 2057.
pub const BORN: Bits = Bits { lowest: 14, width: 17 };
/// In the answer: whether the number is accepted. It is the sign in JavaScript, so that `answer < 0` says it.
pub const ACCEPTED: u32 = 1 << 31;

/// The whole answer where the day was left out and what becomes of the number depends on it. It is the code of no outcome.
pub const NEEDS_DAY: u32 = 63;

const _: () =
    assert!(NumberKind::ALL.len() <= 27, "27 bits of the terms hold a set of kinds, and six of the answer hold one");

/// A policy that is written in integers.
#[derive(Clone, Copy)]
pub struct Packed {
    policy: Policy,
    strict_modulus_11: bool,
    day_unknown: bool,
}

impl Packed {
    /// `terms`: the flags above, and a bit for each kind by its place in [`NumberKind::ALL`]. `on` and `new_rule_from`:
    /// days as `yyyymmdd`, which the host has checked (`facade/identity-options.js`), or 0. Then the day is unknown, and the
    /// rule of 2032 holds from when it does.
    #[inline]
    pub fn new(terms: u32, on: u32, new_rule_from: u32) -> Self {
        let has = |flag: u32| terms & flag != 0;
        let mut accept = if has(ACCEPT) { Kinds::of_bits(terms >> KINDS_LOWEST) } else { Kinds::PEOPLE };
        if has(DANISH) {
            accept = accept.in_country(Country::Dk);
        }
        if has(NORWEGIAN) {
            accept = accept.in_country(Country::No);
        }
        let policy = Policy {
            accept,
            synthetic: has(SYNTHETIC),
            on: day_or(on, RULES_FROM),
            new_rule_from: day_or(new_rule_from, NEW_FODSELSNUMMER_FROM),
        };
        Self { policy, strict_modulus_11: has(STRICT_MODULUS_11), day_unknown: on == 0 }
    }

    /// Checks ten digits.
    #[inline]
    pub fn ten(&self, first_eight: u32, last_two: u32) -> u32 {
        let [d1, d2, d3, d4, d5, d6, d7, d8] = eight(first_eight);
        let digits = [d1, d2, d3, d4, d5, d6, d7, d8, digit(last_two >> 4), digit(last_two)];
        self.told(ten(&digits, &self.policy))
    }

    /// Checks eleven digits.
    #[inline]
    pub fn eleven(&self, first_eight: u32, last_three: u32) -> u32 {
        let [d1, d2, d3, d4, d5, d6, d7, d8] = eight(first_eight);
        let [d9, d10, d11] = [last_three >> 8, last_three >> 4, last_three].map(digit);
        self.told(eleven(&[d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11], &self.policy))
    }

    /// Checks a number as it was typed.
    #[inline]
    pub fn characters(&self, typed: impl ExactSizeIterator<Item = char>) -> u32 {
        let typed = if typed.len() > MAX_TYPED { Err(Outcome::TooLong) } else { Typed::of(typed) };
        self.told(judge_read(typed, &self.policy).0)
    }

    fn told(&self, verdict: Verdict) -> u32 {
        let usable = verdict.is_ok() && !(self.strict_modulus_11 && verdict.is(Outcome::OkModulus11));
        let accepted = u32::from(usable) << 31;
        if !self.day_unknown {
            return verdict.lower_half(usable) | accepted;
        }
        // What is well-formed with its date in the past stays so: nobody asked before the rules were written, and the
        // rule of 2032 takes more numbers than today's. Anything else may depend on the day, and so may what is only
        // left because another reading of the digits failed.
        let may_be_left = verdict.is(Outcome::OkUnchecked) || verdict.kind() == Some(NumberKind::PNummer);
        if verdict.is_ok() && !may_be_left { verdict.code() | accepted } else { NEEDS_DAY }
    }
}

/// The day of a `yyyymmdd`; 0 stands for `otherwise`.
fn day_or(number: u32, otherwise: Day) -> Day {
    if number == 0 { otherwise } else { Day::of(number / 10_000, number / 100 % 100, number % 100) }
}

/// Spreads eight digits out, one a byte.
fn eight(packed: u32) -> [u8; 8] {
    let mut spread = u64::from(packed);
    spread = (spread | (spread << 16)) & 0x0000_ffff_0000_ffff;
    spread = (spread | (spread << 8)) & 0x00ff_00ff_00ff_00ff;
    spread = (spread | (spread << 4)) & 0x0f0f_0f0f_0f0f_0f0f;
    spread.to_be_bytes()
}

/// The lowest digit.
fn digit(packed: u32) -> u8 {
    (packed & 15) as u8
}
