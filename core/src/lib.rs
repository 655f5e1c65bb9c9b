//! **postregler**: the rules for reaching citizens by digital post in Denmark and Norway.
//!
//! Every operation is a pure function from a request to an answer. An answer is always a value: bad data is a
//! [finding](answer::Finding) with a stable code, a place and the [rule](law::Rule) it rests on. Nothing personal that
//! was put in comes back out, no clock is read, nothing panics.
//!
//! ```
//! use postregler::identity::{self, check::Request};
//! use postregler::wire::{self, Context};
//!
//! let on = wire::read_iso("2026-11-21").ok_or("a day")?;
//! let answer = identity::check(&Request::new("010180-0002", Context::on(on)));
//! assert!(answer.accepted);
//! assert_eq!(answer.birth_date, wire::read_iso("1980-01-01"));
//! # Ok::<(), &str>(())
//! ```
//!
//! Hosts that are not Rust ask with JSON text, through [`call`]:
//!
//! ```
//! let index = postregler::index_of("identity.check").ok_or("an operation")?;
//! let answer = postregler::call(index, r#"{"number":"010180-0002"}"#, 2026_11_21);
//! assert!(answer.starts_with(r#"{"wellFormed":true,"accepted":true,"kind":"cpr","birthDate":"1980-01-01""#));
//! # Ok::<(), &str>(())
//! ```
//!
//! # Features
//! Features only add: any set of them builds, and all of them together are the default. An operation needs the feature of
//! its audience and of one of its countries; [`call`] answers an operation that was left out with an error.
//! * `denmark`, `norway`: one country each.
//! * `citizen`: forms, guides, numbers and rules.
//! * `casework`: for caseworkers and senders: `exemption.check_attendance`, `advance`, `delivery`, `dispatch.preflight`.
//! * `planning`: costs and checklists: `cost.*`, `readiness.*`.
//! * `texts`: the messages in all languages compiled in. Without it a host hands them over with
//!   [`text::add_catalogue`].

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

/// The example in the README runs like any other.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
