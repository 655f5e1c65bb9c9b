//! A reference implementation of identity numbers.
//!
//! It is written from the tables that the authorities publish, as simply as possible, and shares no code with the
//! core. If both give the same result for all strings of digits, a mistake would have to be in both. It covers ten
//! and eleven digits only: no letters, no separators, no messages.
//!
//! Where the tables are silent, a convention is documented where it applies:
//! * which fault is reported if there are several: [`Finding`];
//! * which interpretation of the same digits is used: [`choice`].
//!
//! The digits are passed in two portions. The first one determines everything but the check digits, so that an
//! exhaustive comparison evaluates each beginning once:
//! ```
//! use postregler_reference::{Date, Kind, Outcome, Question, denmark, norway};
//!
//! let question = Question { accept: vec![Kind::Cpr, Kind::Fodselsnummer], ..Question::on(Date::new(2026, 11, 21)) };
//! let cpr = denmark::Beginning::read([0, 7, 0, 7, 6, 1, 4], &question);
//! assert_eq!(cpr.answer([2, 8, 5]).outcome, Outcome::Ok);
//! let fodselsnummer = norway::Beginning::read([0, 1, 0, 1, 5, 4, 5, 0, 0], &question);
//! assert_eq!(fodselsnummer.answer([6, 8]).outcome, Outcome::Ok);
//! assert_eq!(fodselsnummer.answer([6, 9]).outcome, Outcome::CheckDigits);
//! ```

mod answer;
mod calendar;
pub mod choice;
pub mod denmark;
mod kind;
pub mod norway;
mod question;

pub use answer::{Answer, Finding, Outcome, Sex};
pub use calendar::Date;
pub use kind::{Kind, Series};
pub use question::Question;

/// A number of two digits.
fn two(tens: u8, ones: u8) -> u16 {
    10 * u16::from(tens) + u16::from(ones)
}

/// A number of three digits.
fn three(hundreds: u8, tens: u8, ones: u8) -> u16 {
    100 * u16::from(hundreds) + two(tens, ones)
}

/// The weighted sum of the digits.
fn weighted_sum(digits: &[u8], weights: &[u32]) -> u32 {
    assert_eq!(digits.len(), weights.len(), "a weight for each digit");
    let mut sum = 0;
    for place in 0..digits.len() {
        sum += u32::from(digits[place]) * weights[place];
    }
    sum
}
