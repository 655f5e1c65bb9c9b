//! The result for a number.

use crate::{Date, Kind, Series};

/// The outcome, with the codes of a column check.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Outcome {
    /// Valid.
    Ok = 0,
    /// Modulus 11 fails on a birth date for which such numbers were issued.
    OkListedDate = 1,
    /// Modulus 11 fails, which is no reason to refuse a Danish number.
    OkModulus11 = 2,
    /// The check digits are invalid, and the issuer does not rely on them.
    OkUnchecked = 3,
    /// No accepted kind has this number of digits.
    Length = 21,
    /// The date does not exist.
    Date = 32,
    /// The tables contain no century for the year.
    Century = 33,
    /// The Danish serial number is 0000.
    Serial0000 = 34,
    /// The birth date is in the future.
    Future = 35,
    /// The check digits are invalid.
    CheckDigits = 36,
    /// Valid, but of a kind that is not accepted.
    KindNotAccepted = 48,
    /// Valid, but synthetic where only real numbers are accepted.
    SyntheticRefused = 49,
}

/// The fault of a number, or `Ok`.
///
/// The tables do not rank faults. By convention the first of these is reported: the date exists in no century, there
/// is no century, the date does not exist in it, it is in the future, the serial number is 0000, the check digits
/// are invalid.
pub type Finding = Outcome;

/// The sex encoded in a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sex {
    /// The deciding digit is even.
    Female,
    /// The deciding digit is odd.
    Male,
}

/// The result for a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answer {
    /// The outcome.
    pub outcome: Outcome,
    /// The kind, if the digits determine it.
    pub kind: Option<Kind>,
    /// The series of a synthetic number.
    pub series: Option<Series>,
    /// The birth date, if the number contains one and is accepted.
    pub birth_date: Option<Date>,
    /// The sex, if the number contains it and is accepted.
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

    /// Whether the number is valid, apart from check digits that are no reason to refuse.
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
