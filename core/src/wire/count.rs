//! Counts, given as a JSON number or as typed text.

use super::json::Json;
use super::read::{Read, ReadError};
use super::schema::{Describe, Kind, Schema};

/// A count as given in the request: a JSON number or text. Any number and any text can be read; an operation that
/// needs a whole number reports a finding for other values.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Count {
    /// A whole number, possibly negative.
    Whole(i64),
    /// Text as typed by a user.
    Text(String),
    /// A number with a fraction or an exponent, or beyond 64 bits. Its value is dropped.
    Other,
}

impl From<u32> for Count {
    fn from(number: u32) -> Self {
        Self::Whole(number.into())
    }
}

impl Read for Count {
    fn read(json: &Json<'_>, error: &mut ReadError) -> Self {
        match json {
            Json::Integer(number) => Self::Whole(*number),
            Json::Text(text) => Self::Text(text.as_ref().to_owned()),
            Json::OtherNumber => Self::Other,
            _ => {
                error.record_wrong_type(Self::EXPECTED);
                Self::Other
            }
        }
    }

    const EXPECTED: &'static str = "a number, or a text with one";
}

impl Describe for Count {
    const SCHEMA: &'static Schema = &Schema { name: "", about: "", kind: Kind::Count };
}
