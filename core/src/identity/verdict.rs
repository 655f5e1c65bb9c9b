//! What is found out about one number, without a word of text: the same for a single check and for a column.

use super::kind::{Checksum, NorwegianRule, NumberKind, Series, Sex};
use crate::law::Day;

/// What became of a number. The values are the codes of a column check and stay what they are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(u8)]
pub enum Outcome {
    /// Well-formed.
    Ok = 0,
    /// Well-formed; modulus 11 fails, and the birth date is on the list of those where that is known to happen.
    OkListedDate = 1,
    /// Well-formed; modulus 11 fails.
    OkModulus11 = 2,
    /// Well-formed; the check digits fail, but the issuer of this kind does not rely on them.
    OkUnchecked = 3,
    /// Nothing there.
    Missing = 16,
    /// Longer than any number.
    TooLong = 17,
    /// Letters that belong to no kind.
    Letters = 18,
    /// Characters that are neither digits nor separators.
    Characters = 19,
    /// A hyphen where none belongs.
    Hyphen = 20,
    /// No accepted kind has that many digits.
    Length = 21,
    /// Nine digits where ten are wanted: perhaps a 0 in front got lost.
    LeadingZero = 22,
    /// The date does not exist.
    Date = 32,
    /// The digits after the date belong to no century in which the year can lie.
    Century = 33,
    /// The serial number is 0000.
    Serial0000 = 34,
    /// The date lies ahead.
    Future = 35,
    /// The check digits do not fit.
    CheckDigits = 36,
    /// Well-formed, but of a kind that is not accepted.
    KindNotAccepted = 48,
    /// Well-formed, but made up for tests, where only real numbers are accepted.
    SyntheticRefused = 49,
}

impl Outcome {
    /// Every outcome, in the order of their codes.
    pub const ALL: &'static [Self] = &[
        Self::Ok,
        Self::OkListedDate,
        Self::OkModulus11,
        Self::OkUnchecked,
        Self::Missing,
        Self::TooLong,
        Self::Letters,
        Self::Characters,
        Self::Hyphen,
        Self::Length,
        Self::LeadingZero,
        Self::Date,
        Self::Century,
        Self::Serial0000,
        Self::Future,
        Self::CheckDigits,
        Self::KindNotAccepted,
        Self::SyntheticRefused,
    ];

    /// A word for people who read counts.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::OkListedDate => "ok-listed-date",
            Self::OkModulus11 => "ok-modulus-11",
            Self::OkUnchecked => "ok-unchecked",
            Self::Missing => "missing",
            Self::TooLong => "too-long",
            Self::Letters => "letters",
            Self::Characters => "characters",
            Self::Hyphen => "hyphen",
            Self::Length => "length",
            Self::LeadingZero => "leading-zero",
            Self::Date => "date",
            Self::Century => "century",
            Self::Serial0000 => "serial-0000",
            Self::Future => "future",
            Self::CheckDigits => "check-digits",
            Self::KindNotAccepted => "kind-not-accepted",
            Self::SyntheticRefused => "synthetic-refused",
        }
    }

    /// Whether the number can be used.
    pub fn is_ok(self) -> bool {
        self <= Self::OkUnchecked
    }
}

/// One way to read a number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) kind: NumberKind,
    pub(crate) series: Option<Series>,
}

/// What is found out about one number.
#[derive(Clone, Copy)]
pub(crate) struct Verdict {
    pub(crate) outcome: Outcome,
    pub(crate) reading: Option<Reading>,
    /// Another way to read the same digits in which nothing is wrong with them either.
    pub(crate) other: Option<Reading>,
    pub(crate) born: Option<Day>,
    pub(crate) sex: Option<Sex>,
    pub(crate) checksum: Option<Checksum>,
    pub(crate) rule: Option<NorwegianRule>,
}

impl Verdict {
    pub(super) const fn unread(outcome: Outcome) -> Self {
        Self { outcome, reading: None, other: None, born: None, sex: None, checksum: None, rule: None }
    }

    pub(super) const fn of(kind: NumberKind, outcome: Outcome) -> Self {
        Self { reading: Some(Reading { kind, series: None }), ..Self::unread(outcome) }
    }

    pub(super) fn kind(&self) -> Option<NumberKind> {
        self.reading.map(|reading| reading.kind)
    }
}
