//! Reading requests strictly, writing answers in one canonical form, and the shape of both.
//!
//! A request is read into a [`Json`] value first and from there into its type. The derive macro
//! [`Wire`] writes the reader, the writer and the [`Shape`] of a type from one declaration.

mod context;
mod count;
mod date;
mod error;
mod fields;
mod json;
mod limit;
mod read;
mod shape;
mod words;
mod write;

pub use context::{Context, Environment};
pub use count::Count;
pub use date::{day, read_iso, writable};
pub use error::{ErrorCode, RequestError};
pub use fields::{Fields, MOST_FIELDS};
pub use json::{Json, Members};
pub use limit::Limit;
pub use postregler_derive::Wire;
pub use read::{MAX_LIST, MAX_REQUEST_BYTES, Read, Request, Wrong, parse};
pub(crate) use read::{parse_value, request_value};
pub use shape::{Choice, Field, Kind, Shape, Shaped};
pub use words::word_at;
pub use write::{Answer, MemberWriter, Write, Writer};
