//! A second opinion on identity numbers.
//!
//! It is written from the tables that the authorities publish, as plainly as possible, and shares no code with the
//! core: where both say the same of every digit string there is, a slip would have to have been made twice in the same
//! way. It knows what can be said of ten and of eleven digits, nothing else: no letters, no separators, no messages.
//!
//! What the tables do not say is convention, and written down where it is decided:
//! * which fault is named if there are several: [`Finding`];
//! * which reading counts if the same digits can be read in several ways: [`choice`].
//!
//! The digits come in two portions. The first says everything but whether the check digits fit, so that whoever asks
//! about every number there is can ask about each beginning once:
//!
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

/// The digits times their weights, added up.
fn weighted_sum(digits: &[u8], weights: &[u32]) -> u32 {
    assert_eq!(digits.len(), weights.len(), "a weight for each digit");
    let mut sum = 0;
    for place in 0..digits.len() {
        sum += u32::from(digits[place]) * weights[place];
    }
    sum
}
