//! One number in and one integer out, for hosts in which handing over a text costs more than checking it.
//!
//! Digits come as two integers with four bits a digit: the first eight, and the two or three behind them. What a number
//! tells goes back in one integer, from the lowest bit on:
//!
//! | bits | |
//! |---|---|
//! | 0–5 | the code, as in a column |
//! | 6–9 | the kind: its place in [`NumberKind::ALL`], counted from 1; 0 if the shape does not tell it |
//! | 10–11 | the sex as in ISO/IEC 5218: 1 male, 2 female; 0 if it is not told |
//! | 12–29 | the day of birth: day (5), month (4), year − 1800 (9); 0 if it is not told |
//! | 30 | whether the number can be used |
//!
//! If the day is unknown, there is only the code and whether the number can be used, or [`NEEDS_DAY`].

use super::calendar::exists;
use super::judge::{eleven, judge_read, ten};
use super::policy::Policy;
use super::typed::{MAX_TYPED, Typed};
use super::verdict::Verdict;
use super::{Country, Kinds, NumberKind, Outcome};
use crate::law::{Day, NEW_FODSELSNUMMER_FROM, RULES_FROM};

/// In the terms: the lower bits say which kinds are accepted. Otherwise it is the kinds for people.
pub const ACCEPT: u32 = 1 << 16;
/// In the terms: only Danish kinds.
pub const DANISH: u32 = 1 << 17;
/// In the terms: only Norwegian kinds.
pub const NORWEGIAN: u32 = 1 << 18;
/// In the terms: made-up test numbers are accepted.
pub const SYNTHETIC: u32 = 1 << 19;
/// In the terms: a CPR number without modulus 11 cannot be used.
pub const STRICT_MODULUS_11: u32 = 1 << 20;

/// The day was left out, and what becomes of the number depends on it.
pub const NEEDS_DAY: u32 = 1 << 31;

const _: () = assert!(NumberKind::ALL.len() <= 15, "four bits hold the kind, sixteen a set of them");

/// A policy that is written in integers.
#[derive(Clone, Copy)]
pub struct Packed {
    policy: Policy,
    strict_modulus_11: bool,
    day_unknown: bool,
}

impl Packed {
    /// `terms`: a bit for each kind by its place in [`NumberKind::ALL`], and the flags above. `on` and `new_rule_from`:
    /// days as `yyyymmdd`, or 0. Then the day is unknown, and the rule of 2032 holds from when it does.
    /// `None` if there is no such day.
    pub fn new(terms: u32, on: u32, new_rule_from: u32) -> Option<Self> {
        let has = |flag: u32| terms & flag != 0;
        let mut accept = if has(ACCEPT) { Kinds::of_bits(terms & (ACCEPT - 1)) } else { Kinds::PEOPLE };
        if has(DANISH) {
            accept = accept.in_country(Country::Dk);
        }
        if has(NORWEGIAN) {
            accept = accept.in_country(Country::No);
        }
        let policy = Policy {
            accept,
            synthetic: has(SYNTHETIC),
            on: day_or(on, RULES_FROM)?,
            new_rule_from: day_or(new_rule_from, NEW_FODSELSNUMMER_FROM)?,
        };
        Some(Self { policy, strict_modulus_11: has(STRICT_MODULUS_11), day_unknown: on == 0 })
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
        if !self.day_unknown {
            return verdict.lower_half(usable);
        }
        // What is well-formed with its date in the past stays so: nobody asked before the rules were written, and the
        // rule of 2032 takes more numbers than today's. Anything else may depend on the day, and so may what is only
        // left because another reading of the digits failed.
        let may_be_left = verdict.is(Outcome::OkUnchecked) || verdict.kind() == Some(NumberKind::PNummer);
        if verdict.is_ok() && !may_be_left { verdict.code_alone(usable) } else { NEEDS_DAY }
    }
}

/// The day of a `yyyymmdd`, if there is one; 0 stands for `otherwise`.
fn day_or(number: u32, otherwise: Day) -> Option<Day> {
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
    match number {
        0 => Some(otherwise),
        _ => (year < 10_000 && exists(year, month, day)).then(|| Day::of(year, month, day)),
    }
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
