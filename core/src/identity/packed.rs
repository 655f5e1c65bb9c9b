//! Checks of one number with integers only, for hosts in which passing text costs more than the check.
//!
//! Digits are passed as two integers with four bits per digit: the first eight, and the other two or three. The
//! answer is one integer:
//!
//! | bits | |
//! |---|---|
//! | 0–5 | the code, as in a column |
//! | 6–11 | the kind: its index in [`NumberKind::ALL`] plus 1; 0 if unknown |
//! | 12–13 | the sex as in ISO/IEC 5218: 1 male, 2 female; 0 if unknown |
//! | 14–30 | the birth date, as described at [`BIRTH_DATE`]; 0 if unknown |
//! | 31 | whether the number is accepted |
//!
//! If the date of the check is unknown, the answer has only the code and bit 31, or it is [`NEEDS_DAY`].
//!
//! `cargo xtask generate` writes the constants of this module to `facade/identity-codes.js`.

use super::classify::{classify_eleven, classify_input, classify_ten};
use super::number_input::{MAX_INPUT_CHARACTERS, NumberInput};
use super::policy::Policy;
use super::verdict::Verdict;
pub use super::verdict::{FIRST_OF_POLICY, FIRST_YEAR};
use super::{Country, Kinds, NumberKind, Outcome};
use crate::law::{Day, NEW_FODSELSNUMMER_FROM, RULES_FROM};

/// In the options: the bits from [`KINDS_LOWEST`] on are the accepted kinds. Otherwise the kinds for persons are
/// accepted.
pub const ACCEPT: u32 = 1;
/// In the options: accept only Danish kinds.
pub const DANISH: u32 = 1 << 1;
/// In the options: accept only Norwegian kinds.
pub const NORWEGIAN: u32 = 1 << 2;
/// In the options: accept synthetic numbers.
pub const SYNTHETIC: u32 = 1 << 3;
/// In the options: refuse CPR numbers that fail modulus 11.
pub const STRICT_MODULUS_11: u32 = 1 << 4;
/// In the options: the bit of the first kind.
pub const KINDS_LOWEST: u32 = 5;

/// A bit field of the answer.
#[derive(Clone, Copy)]
pub struct Bits {
    /// The lowest bit.
    pub lowest: u32,
    /// The number of bits.
    pub width: u32,
}

/// In the answer: the code.
pub const CODE: Bits = Bits { lowest: 0, width: 6 };
/// In the answer: the kind.
pub const KIND: Bits = Bits { lowest: 6, width: 6 };
/// In the answer: the sex.
pub const SEX: Bits = Bits { lowest: 12, width: 2 };
/// In the answer: the birth date. The day of the month (5 bits), and the months since January of [`FIRST_YEAR`],
/// which counts as 1 (12 bits). Numbers contain the years 1800 to 2057.
pub const BIRTH_DATE: Bits = Bits { lowest: 14, width: 17 };
/// In the answer: whether the number is accepted. In JavaScript it is the sign bit, so that `answer < 0` tests it.
pub const ACCEPTED: u32 = 1 << 31;

/// The whole answer if the outcome depends on a date that was not given. No outcome has this code.
pub const NEEDS_DAY: u32 = 63;

const _: () =
    assert!(NumberKind::ALL.len() <= 27, "27 bits of the options hold a set of kinds, and six of the answer hold one");

/// A checker whose policy is given as integers.
#[derive(Clone, Copy)]
pub struct PackedCheck {
    policy: Policy,
    strict_modulus_11: bool,
    day_unknown: bool,
}

impl PackedCheck {
    /// `options`: the flags above, and a bit for each kind by its index in [`NumberKind::ALL`]. `on` and
    /// `new_rule_from`: dates as `yyyymmdd`, validated by the host (`facade/identity-options.js`), or 0. With 0 the
    /// date of the check is unknown, and the rule of 2032 applies from its own date.
    #[inline]
    pub fn new(options: u32, on: u32, new_rule_from: u32) -> Self {
        let has = |flag: u32| options & flag != 0;
        let mut accept = if has(ACCEPT) { Kinds::from_bits(options >> KINDS_LOWEST) } else { Kinds::PEOPLE };
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
    pub fn check_ten(&self, first_eight: u32, last_two: u32) -> u32 {
        let [d1, d2, d3, d4, d5, d6, d7, d8] = eight(first_eight);
        let digits = [d1, d2, d3, d4, d5, d6, d7, d8, digit(last_two >> 4), digit(last_two)];
        self.pack(classify_ten(&digits, &self.policy))
    }

    /// Checks eleven digits.
    #[inline]
    pub fn check_eleven(&self, first_eight: u32, last_three: u32) -> u32 {
        let [d1, d2, d3, d4, d5, d6, d7, d8] = eight(first_eight);
        let [d9, d10, d11] = [last_three >> 8, last_three >> 4, last_three].map(digit);
        self.pack(classify_eleven(&[d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11], &self.policy))
    }

    /// Checks a typed number.
    #[inline]
    pub fn check_characters(&self, input: impl ExactSizeIterator<Item = char>) -> u32 {
        let input = if input.len() > MAX_INPUT_CHARACTERS {
            Err(Outcome::TooLong)
        } else {
            NumberInput::from_characters(input)
        };
        self.pack(classify_input(input, &self.policy).0)
    }

    fn pack(&self, verdict: Verdict) -> u32 {
        let usable = verdict.is_ok() && !(self.strict_modulus_11 && verdict.is(Outcome::OkModulus11));
        let accepted = u32::from(usable) << 31;
        if !self.day_unknown {
            return verdict.pack(usable) | accepted;
        }
        // A well-formed number with a date in the past is accepted on any later date: the rules apply from
        // [`RULES_FROM`], and the rule of 2032 accepts more numbers than the current one. Other outcomes may depend
        // on the date, including interpretations that are used only because another one failed.
        let may_change = verdict.is(Outcome::OkUnchecked) || verdict.kind() == Some(NumberKind::PNummer);
        if verdict.is_ok() && !may_change { verdict.code() | accepted } else { NEEDS_DAY }
    }
}

/// The date of a `yyyymmdd`; `default` for 0.
fn day_or(number: u32, default: Day) -> Day {
    if number == 0 { default } else { Day::of(number / 10_000, number / 100 % 100, number % 100) }
}

/// Unpacks eight digits, one per byte.
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
