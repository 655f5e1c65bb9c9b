//! Numbers that hosts give as numbers and people type as text.

use super::json::Json;
use super::read::{Read, ReadError};
use super::schema::{Describe, Kind, Schema};

/// A number as it was given: a number of JSON, or the text somebody typed. What is no whole number is found by whoever
/// needs one, and not refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Count {
    /// A whole number, which may be negative.
    Whole(i64),
    /// A text.
    Text(String),
    /// A number with a fraction or an exponent, or a huge one: its value is not kept.
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
