//! What a number can be, and what it can tell.

use crate::wire::Wire;

/// The kind of a number.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NumberKind {
    /// Danish personnummer (CPR number): ten digits.
    Cpr,
    /// Norwegian fødselsnummer: eleven digits.
    Fodselsnummer,
    /// Norwegian d-number, for people without a fødselsnummer: eleven digits, 40 added to the day.
    Dnummer,
}

/// The sex a number tells: a property of its digits, not of a person.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sex {
    /// The deciding digit is even.
    Female,
    /// The deciding digit is odd.
    Male,
}

impl Sex {
    pub(super) fn of_digit(digit: u32) -> Self {
        if digit.is_multiple_of(2) { Self::Female } else { Self::Male }
    }
}

/// How the check digits came out.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Checksum {
    /// They fit.
    Passes,
    /// They do not fit. In Denmark that is a hint at a typing mistake and no more.
    Fails,
    /// They do not fit, but for this birth date such numbers are known to have been issued.
    FailsOnListedDate,
}
