//! Identity numbers of persons and companies in Denmark and Norway.
#![expect(clippy::inline_always, reason = "runs for every row of a column; the module is otherwise optimised for size")]

mod birth_date;
mod calendar;
pub mod check;
pub mod check_column;
mod check_number;
mod checker;
mod classify;
mod contributions;
#[cfg(feature = "denmark")]
mod danish;
mod dates;
mod digits;
mod fast_path;
mod kind;
mod likely_cause;
#[cfg(feature = "denmark")]
mod listed_dates;
pub mod mask;
#[cfg(feature = "norway")]
mod norwegian;
mod number_input;
pub mod packed;
mod policy;
pub mod sample;
mod spreadsheet;
mod verdict;
mod years;

pub use birth_date::BirthDateMatch;
pub use check::check;
pub use check_column::check_column;
pub(crate) use check_number::check_number;
pub use checker::{Checker, Details};
pub(crate) use kind::Kinds;
pub use kind::{Checksum, Country, Modulus11, NorwegianRule, NumberKind, Series, Sex};
pub use mask::mask;
#[cfg(feature = "denmark")]
pub(crate) use policy::Policy;
pub use sample::sample;
pub use verdict::Outcome;
