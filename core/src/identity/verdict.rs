//! The result of classifying a number, without messages. Shared by single checks and columns.
#![expect(clippy::arithmetic_side_effects, reason = "shifts by constants, and small indices plus 1")]

use super::kind::{Checksum, NorwegianRule, NumberKind, Series, Sex};
use crate::law::Day;

/// Declares each outcome once: description, name, code and word.
macro_rules! outcomes {
    ($(#[doc = $about:literal] $name:ident = $code:literal, $word:literal;)+) => {
        /// The outcome of a check. The values are the codes of a column check and do not change.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        #[repr(u8)]
        pub enum Outcome {
            $(#[doc = $about] $name = $code,)+
        }

        impl Outcome {
            /// All outcomes, in the order of their codes.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The name of the outcome in summaries.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }

            /// The outcome with a code.
            pub(super) const fn from_code(code: u32) -> Self {
                match code {
                    $($code => Self::$name,)+
                    _ => Self::Missing,
                }
            }

            /// The description of the outcome.
            pub fn about(self) -> &'static str {
                match self { $(Self::$name => $about),+ }.trim_ascii_start()
            }
        }
    };
}

outcomes! {
    /// Well-formed.
    Ok = 0, "ok";
    /// Well-formed; modulus 11 fails, and the birth date is on the list of dates for which such numbers were issued.
    OkListedDate = 1, "ok-listed-date";
    /// Well-formed; modulus 11 fails.
    OkModulus11 = 2, "ok-modulus-11";
    /// Well-formed; the check digits are invalid, but the issuer of this kind does not rely on them.
    OkUnchecked = 3, "ok-unchecked";
    /// Empty.
    Missing = 16, "missing";
    /// Longer than any number.
    TooLong = 17, "too-long";
    /// Contains letters that belong to no kind.
    Letters = 18, "letters";
    /// Contains characters other than digits and separators.
    Characters = 19, "characters";
    /// Has a hyphen in the wrong position.
    Hyphen = 20, "hyphen";
    /// The number of digits matches no accepted kind.
    Length = 21, "length";
    /// One digit is missing: possibly a dropped leading zero.
    LeadingZero = 22, "leading-zero";
    /// The last digit is missing: one digit short, with a complete date at the beginning.
    LastDigit = 23, "last-digit";
    /// Changed by a spreadsheet or an export; at most a leading zero is lost.
    Spreadsheet = 24, "spreadsheet";
    /// Converted to scientific notation by a spreadsheet, which loses digits.
    PowerOfTen = 25, "power-of-ten";
    /// Contains letters or foreign digits that resemble digits, such as O for 0.
    LookAlike = 26, "look-alike";
    /// The year has four digits instead of two.
    FullYear = 27, "full-year";
    /// The date does not exist.
    Date = 32, "date";
    /// The digits after the date belong to no century for this year.
    Century = 33, "century";
    /// The serial number is 0000.
    Serial0000 = 34, "serial-0000";
    /// The date is in the future.
    Future = 35, "future";
    /// The check digits are invalid.
    CheckDigits = 36, "check-digits";
    /// Well-formed, but of a kind that is not accepted.
    KindNotAccepted = 48, "kind-not-accepted";
    /// Well-formed, but synthetic where only real numbers are accepted.
    SyntheticRefused = 49, "synthetic-refused";
}

impl Outcome {
    /// Whether the number is accepted.
    pub fn is_ok(self) -> bool {
        self <= Self::OkUnchecked
    }

    /// Whether the number itself is valid: it is accepted, or refused only by the policy.
    pub fn is_well_formed(self) -> bool {
        self.is_ok() || self >= FIRST_OF_POLICY
    }
}

/// From this outcome on the number is well-formed and refused by the policy.
pub const FIRST_OF_POLICY: Outcome = Outcome::KindNotAccepted;

/// An interpretation of a number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) kind: NumberKind,
    pub(crate) series: Option<Series>,
}

/// The result of classifying a number, packed into one integer. It is created and passed on at every step; a struct
/// of so many small fields would cost more than the computation. The lower half is what [`packed`](super::packed)
/// returns.
#[derive(Clone, Copy)]
pub(crate) struct Verdict(u64);

/// A bit field: its lowest bit and its width.
#[derive(Clone, Copy)]
struct BitField(u32, u32);

const CODE: BitField = BitField(0, 6);
const KIND: BitField = BitField(6, 6);
const SEX: BitField = BitField(12, 2);
const BIRTH_DATE: BitField = BitField(14, 17);
const SERIES: BitField = BitField(32, 2);
const OTHER_KIND: BitField = BitField(34, 6);
const OTHER_SERIES: BitField = BitField(40, 2);
const CHECKSUM: BitField = BitField(42, 2);
const RULE: BitField = BitField(44, 2);

/// The earliest year that a number can contain.
pub const FIRST_YEAR: u32 = 1800;

impl Verdict {
    pub(super) const fn unparsed(outcome: Outcome) -> Self {
        Self(0).with_outcome(outcome)
    }

    pub(super) const fn of(kind: NumberKind, outcome: Outcome) -> Self {
        Self::unparsed(outcome).with(KIND, kind as u32 + 1)
    }

    pub(super) const fn with_outcome(self, outcome: Outcome) -> Self {
        self.with(CODE, outcome as u32)
    }

    #[cfg(feature = "norway")]
    pub(super) fn with_series(self, series: Option<Series>) -> Self {
        self.with(SERIES, encode_optional(series.map(|series| series as u32)))
    }

    /// Adds another interpretation of the digits, which is also valid.
    #[cfg(feature = "norway")]
    pub(super) fn with_other(self, other: Verdict) -> Self {
        self.with(OTHER_KIND, other.get(KIND)).with(OTHER_SERIES, other.get(SERIES))
    }

    pub(super) fn with_birth_date(self, Day(year, month, day): Day) -> Self {
        let months = u32::from(year).saturating_sub(FIRST_YEAR) * 12 + u32::from(month);
        self.with(BIRTH_DATE, (months << 5) | u32::from(day))
    }

    /// By the digit that is even for women and odd for men. The values are those of ISO/IEC 5218.
    pub(super) const fn with_sex_from(self, digit: u8) -> Self {
        self.with(SEX, if digit.is_multiple_of(2) { FEMALE } else { MALE })
    }

    pub(super) const fn with_checksum(self, checksum: Checksum) -> Self {
        self.with(CHECKSUM, checksum as u32 + 1)
    }

    #[cfg(feature = "norway")]
    pub(super) fn with_rule(self, rule: Option<NorwegianRule>) -> Self {
        self.with(RULE, encode_optional(rule.map(|rule| rule as u32)))
    }

    /// Whether the number is accepted.
    pub(super) const fn is_ok(self) -> bool {
        self.get(CODE) <= Outcome::OkUnchecked as u32
    }

    /// Whether the number itself is valid: see [`Outcome::is_well_formed`].
    #[cfg(feature = "norway")]
    pub(super) const fn is_well_formed(self) -> bool {
        self.is_ok() || self.get(CODE) >= FIRST_OF_POLICY as u32
    }

    pub(super) const fn is(self, outcome: Outcome) -> bool {
        self.get(CODE) == outcome as u32
    }

    pub(crate) fn outcome(self) -> Outcome {
        Outcome::from_code(self.get(CODE))
    }

    pub(crate) fn kind(self) -> Option<NumberKind> {
        decode_optional(NumberKind::ALL, self.get(KIND))
    }

    pub(super) fn series(self) -> Option<Series> {
        decode_optional(Series::ALL, self.get(SERIES))
    }

    pub(crate) fn reading(self) -> Option<Reading> {
        Some(Reading { kind: self.kind()?, series: self.series() })
    }

    /// Another interpretation of the same digits, which is also valid.
    pub(super) fn other(self) -> Option<Reading> {
        let kind = decode_optional(NumberKind::ALL, self.get(OTHER_KIND))?;
        Some(Reading { kind, series: decode_optional(Series::ALL, self.get(OTHER_SERIES)) })
    }

    pub(super) fn birth_date(self) -> Option<Day> {
        let birth_date = self.get(BIRTH_DATE);
        let months = (birth_date >> 5).checked_sub(1)?;
        Some(Day::of(months / 12 + FIRST_YEAR, months % 12 + 1, birth_date & 31))
    }

    pub(super) fn sex(self) -> Option<Sex> {
        match self.get(SEX) {
            FEMALE => Some(Sex::Female),
            MALE => Some(Sex::Male),
            _ => None,
        }
    }

    pub(super) fn checksum(self) -> Option<Checksum> {
        decode_optional(Checksum::ALL, self.get(CHECKSUM))
    }

    pub(super) fn rule(self) -> Option<NorwegianRule> {
        decode_optional(NorwegianRule::ALL, self.get(RULE))
    }

    /// The lower half, as returned by [`packed`](super::packed). Without birth date and sex if the number is not
    /// accepted.
    #[expect(clippy::cast_possible_truncation, reason = "only the lower half is returned")]
    pub(super) const fn pack(self, accepted: bool) -> u32 {
        let known = if accepted { self } else { self.with(SEX, 0).with(BIRTH_DATE, 0) };
        known.0 as u32
    }

    /// The code of the outcome.
    pub(super) const fn code(self) -> u32 {
        self.get(CODE)
    }

    const fn with(self, field: BitField, value: u32) -> Self {
        let BitField(lowest, bits) = field;
        Self(self.0 & !(((1 << bits) - 1) << lowest) | ((value as u64) << lowest))
    }

    #[expect(clippy::cast_possible_truncation, reason = "no bit field has more than 18 bits")]
    const fn get(self, field: BitField) -> u32 {
        let BitField(lowest, bits) = field;
        (self.0 >> lowest) as u32 & ((1 << bits) - 1)
    }
}

const MALE: u32 = 1;
const FEMALE: u32 = 2;

/// Optional values are stored plus 1; 0 means none.
#[cfg(feature = "norway")]
fn encode_optional(value: Option<u32>) -> u32 {
    value.map_or(0, |value| value.saturating_add(1))
}

fn decode_optional<T: Copy>(all: &[T], encoded: u32) -> Option<T> {
    all.get(usize::try_from(encoded).ok()?.checked_sub(1)?).copied()
}
