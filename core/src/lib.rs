#![doc = include_str!("guide.md")]

pub mod answer;
pub mod cost;
#[cfg(any(feature = "denmark", feature = "norway"))]
pub mod dispatch;
#[cfg(feature = "denmark")]
pub mod exemption;
#[cfg(any(feature = "denmark", feature = "norway"))]
pub mod guidance;
pub mod identity;
pub mod law;
mod operations;
pub mod readiness;
#[cfg(feature = "norway")]
pub mod reservation;
pub mod rulebook;
pub mod text;
pub mod wire;

pub use operations::{OPERATIONS, Operation, STREAMS, Stream, StreamOperation, call, index_of, open};

/// The examples of the crate's README run like any other.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
