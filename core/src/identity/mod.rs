//! Identity numbers: Danish CPR numbers, Norwegian fødselsnummer and d-numbers.

pub mod check;
#[cfg(feature = "denmark")]
mod cpr;
mod examine;
mod kind;
#[cfg(feature = "denmark")]
mod listed_dates;
#[cfg(feature = "norway")]
mod norway;
mod typed;

pub use check::check;
pub(crate) use examine::examine;
pub use kind::{Checksum, NumberKind, Sex};
