//! Identity numbers of people and companies in Denmark and Norway.

mod calendar;
pub mod check;
#[cfg(feature = "denmark")]
mod danish;
pub mod column;
mod examine;
mod fast;
mod judge;
mod kind;
#[cfg(feature = "denmark")]
mod listed_dates;
pub mod mask;
#[cfg(feature = "norway")]
mod norwegian;
mod policy;
pub mod sample;
mod typed;
mod verdict;

pub use check::check;
pub(crate) use examine::examine;
pub(crate) use kind::Kinds;
pub use kind::{Checksum, Country, Modulus11, NorwegianRule, NumberKind, Series, Sex};
pub use mask::mask;
pub(crate) use policy::Policy;
pub use sample::sample;
pub use verdict::Outcome;
