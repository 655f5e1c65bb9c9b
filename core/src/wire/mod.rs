//! Strict reading of requests, canonical writing of answers, and schemas of both.
//!
//! A request is parsed into a [`Json`] value and then read into its type. The derive macro [`Wire`] generates the
//! reader, the writer and the [`Schema`] of a type from one declaration.

mod context;
mod count;
mod date;
mod error;
mod fields;
mod json;
mod limit;
mod read;
mod schema;
mod words;
mod write;

pub use context::{Context, Environment};
pub use count::Count;
pub use date::{iso_date, read_iso, representable};
pub use error::{ErrorCode, RequestError};
pub use fields::{Fields, MAX_FIELDS};
pub use json::{Json, Members};
pub use limit::Limit;
pub use postregler_derive::Wire;
pub use read::{MAX_LIST, MAX_REQUEST_BYTES, Read, ReadError, Request, parse};
pub(crate) use read::{parse_value, request_value};
pub use schema::{Choice, Describe, Field, Kind, Schema};
pub use words::word_at;
pub use write::{Answer, MemberWriter, Write, Writer};
