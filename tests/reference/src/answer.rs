//! What can be said of a number.

use crate::{Date, Kind, Series};

/// What became of a number, with the codes of a column check.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Outcome {
    /// Nothing is wrong.
    Ok = 0,
    /// Modulus 11 fails on a birth date where that is known to happen.
    OkListedDate = 1,
    /// Modulus 11 fails: no reason to refuse a Danish number.
    OkModulus11 = 2,
    /// The check digits fail, and the issuer does not rely on them.
    OkUnchecked = 3,
    /// No kind that can be used has that many digits.
    Length = 21,
    /// There is no such day.
    Date = 32,
    /// The tables give the year no century.
    Century = 33,
    /// The Danish serial number is 0000.
    Serial0000 = 34,
    /// The birth date lies ahead.
    Future = 35,
    /// The check digits do not fit.
    CheckDigits = 36,
    /// Nothing is wrong, but the kind cannot be used.
    KindNotAccepted = 48,
    /// Nothing is wrong, but the number is made up for tests.
    SyntheticRefused = 49,
}

/// What is wrong with a number, or that nothing is.
///
/// The tables do not say which fault to name if there are several. Named is the first of: the date exists in no century,
/// there is no century, the date does not exist in it, it lies ahead, the serial number is 0000, the check digits fail.
pub type Finding = Outcome;

/// The sex a number tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sex {
    /// The deciding digit is even.
    Female,
    /// The deciding digit is odd.
    Male,
}

/// What can be said of a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answer {
    /// What became of it.
    pub outcome: Outcome,
    /// Its kind, as soon as the shape tells it.
    pub kind: Option<Kind>,
    /// Who made it up, if it is made up.
    pub series: Option<Series>,
    /// The birth date of a number that can be used, where it may be read for it.
    pub birth_date: Option<Date>,
    /// The sex, likewise.
    pub sex: Option<Sex>,
}

impl Outcome {
    /// Every outcome that ten or eleven digits can have.
    pub const ALL: [Self; 12] = [
        Self::Ok,
        Self::OkListedDate,
        Self::OkModulus11,
        Self::OkUnchecked,
        Self::Length,
        Self::Date,
        Self::Century,
        Self::Serial0000,
        Self::Future,
        Self::CheckDigits,
        Self::KindNotAccepted,
        Self::SyntheticRefused,
    ];

    /// Whether nothing is wrong that would be a reason to refuse.
    pub fn is_ok(self) -> bool {
        matches!(self, Self::Ok | Self::OkListedDate | Self::OkModulus11 | Self::OkUnchecked)
    }
}

impl Sex {
    /// Even for women, odd for men, in both countries.
    pub fn of(digit: u8) -> Self {
        if digit.is_multiple_of(2) { Self::Female } else { Self::Male }
    }
}
