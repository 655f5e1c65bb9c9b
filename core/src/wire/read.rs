//! Strict reading: from a JSON value into a type, with the path of whatever is wrong.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::context::Context;
use super::date::{from_number, read_iso};
use super::error::{ErrorCode, RequestError};
use super::json::Json;

/// The largest request, in bytes of UTF-8. An ordinary one is under 2 kB.
pub const MAX_REQUEST_BYTES: usize = 65_536;

/// A type that can be read from a request.
pub trait Read: Sized {
    /// Reads the value, or says what is expected in its place.
    fn read(json: &Json<'_>) -> Result<Self, RequestError>;

    /// What it means that the field is not there; `None` where it must be.
    fn absent() -> Option<Self> {
        None
    }

    /// What the reader of an error is told to put where nothing was.
    const EXPECTED: &'static str;
}

/// A whole request: it carries a context. Implemented by the derive macro.
pub trait Request: Read {
    /// The context the request carries.
    fn context(&self) -> &Context;
}

/// Reads a text as a request of type `T`. `today` (`yyyymmdd`, 0 when unknown) stands in for a missing `context.on`.
pub fn parse<T: Request>(text: &str, today: u32) -> Result<T, RequestError> {
    if text.len() > MAX_REQUEST_BYTES {
        return Err(RequestError::new(ErrorCode::TooLarge, "at most 65536 bytes"));
    }
    let mut json = parse_value(text)?;
    if let Some(today) = from_number(today) {
        json.fill_today(today);
    }
    T::read(&json)
}

/// Reads any JSON text. The library's own message is dropped: it may quote what was sent.
pub(crate) fn parse_value(text: &str) -> Result<Json<'_>, RequestError> {
    serde_json::from_str(text).map_err(|_| RequestError::new(ErrorCode::NotJson, "JSON text in UTF-8"))
}

impl Json<'_> {
    /// Which of the words it is, counted from 0.
    #[inline(never)]
    pub fn place_among(&self, words: &[&str], expected: &'static str) -> Result<usize, RequestError> {
        let Json::Text(text) = self else { return Err(RequestError::wrong_type(expected)) };
        let unknown = || RequestError::new(ErrorCode::UnknownValue, expected);
        words.iter().position(|word| *word == text.as_ref()).ok_or_else(unknown)
    }
}

impl<T: Read> Read for Option<T> {
    fn read(json: &Json<'_>) -> Result<Self, RequestError> {
        T::read(json).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    const EXPECTED: &'static str = T::EXPECTED;
}

impl Read for String {
    fn read(json: &Json<'_>) -> Result<Self, RequestError> {
        match json {
            Json::Text(text) => Ok(Cow::into_owned(text.clone())),
            _ => Err(RequestError::wrong_type(Self::EXPECTED)),
        }
    }

    const EXPECTED: &'static str = "text";
}

impl Read for bool {
    fn read(json: &Json<'_>) -> Result<Self, RequestError> {
        match json {
            Json::Boolean(value) => Ok(*value),
            _ => Err(RequestError::wrong_type(Self::EXPECTED)),
        }
    }

    const EXPECTED: &'static str = "true | false";
}

impl Read for u32 {
    fn read(json: &Json<'_>) -> Result<Self, RequestError> {
        match json {
            Json::Integer(number) => Self::try_from(*number).map_err(|_| RequestError::wrong_type(Self::EXPECTED)),
            _ => Err(RequestError::wrong_type(Self::EXPECTED)),
        }
    }

    const EXPECTED: &'static str = "a whole number from 0 to 4294967295";
}

impl Read for NaiveDate {
    fn read(json: &Json<'_>) -> Result<Self, RequestError> {
        match json {
            Json::Day(day) => Ok(*day),
            Json::Text(text) => {
                read_iso(text).ok_or_else(|| RequestError::new(ErrorCode::UnknownValue, Self::EXPECTED))
            }
            _ => Err(RequestError::wrong_type(Self::EXPECTED)),
        }
    }

    const EXPECTED: &'static str = "a date, YYYY-MM-DD";
}

/// More entries than any list of ours needs.
pub const MAX_LIST: usize = 1_000;

impl<T: Read> Read for Vec<T> {
    fn read(json: &Json<'_>) -> Result<Self, RequestError> {
        let Json::List(items) = json else { return Err(RequestError::wrong_type(Self::EXPECTED)) };
        if items.len() > MAX_LIST {
            return Err(RequestError::new(ErrorCode::TooLarge, "at most 1000 entries"));
        }
        let item = |(at, item)| T::read(item).map_err(|error| error.within(&usize::to_string(&at)));
        items.iter().enumerate().map(item).collect()
    }

    const EXPECTED: &'static str = "a list";
}
