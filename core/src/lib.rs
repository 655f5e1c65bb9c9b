//! **postregler**: the rules for reaching citizens by digital post in Denmark and Norway.
//!
//! Every operation is a pure function from a request to an answer. Invalid data is reported as a
//! [finding](answer::Finding) with a stable code, a path and the [rule](law::Rule) it is based on. Answers contain
//! no personal data from the request. The core reads no clock and does not panic.
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
//! Other languages call operations with JSON text, through [`call`]:
//!
//! ```
//! let index = postregler::index_of("identity.check").ok_or("an operation")?;
//! let answer = postregler::call(index, r#"{"number":"010180-0002"}"#, 2026_11_21);
//! assert!(answer.starts_with(r#"{"wellFormed":true,"accepted":true,"kind":"cpr","birthDate":"1980-01-01""#));
//! # Ok::<(), &str>(())
//! ```
//!
//! # Features
//! Features are additive: any combination builds, and the default is all of them. An operation needs the feature of
//! its audience and of one of its countries; otherwise [`call`] returns an error.
//! * `denmark`, `norway`: one country each.
//! * `citizen`: forms, guides, identity numbers and the rule book.
//! * `casework`: operations for caseworkers, such as `exemption.check_attendance`, `exemption.advance` and
//!   `identity.check_column`.
//! * `sending`: operations for senders: `reservation.*` and `dispatch.preflight`.
//! * `planning`: costs and checklists: `cost.*`, `readiness.*`.
//! * `texts`: the messages of all languages and the rule book compiled in. Without it a host loads them with
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

/// Tests the example in the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
