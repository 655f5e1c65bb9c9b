//! Strict reading: from a JSON value into a type, with the path of whatever is wrong.

use chrono::NaiveDate;

use super::context::Context;
use super::date::{from_yyyymmdd, read_iso};
use super::error::{ErrorCode, RequestError};
use super::json::Json;
use super::limit::Limit;
use super::words::WordList;

/// The most bytes of an ordinary request; an answer of a register may be longer ([`Limit::REGISTER_ANSWER`]).
pub const MAX_REQUEST_BYTES: usize = Limit::FORM.bytes;

/// A type that can be read from a request.
///
/// Reading always gives a value: where something is wrong it is noted, and what stands in its place goes no further. Giving
/// up at each field instead takes more code than all the reading.
pub trait Read: Sized {
    /// Reads the value, or notes what is expected in its place.
    fn read(json: &Json<'_>, error: &mut ReadError) -> Self;

    /// What it means that the field is not there; `None` where it must be.
    fn default_if_absent() -> Option<Self> {
        None
    }

    /// What the reader of an error is told to put where nothing was.
    const EXPECTED: &'static str;
}

/// What is wrong with a request: the first of several things.
#[derive(Default)]
pub struct ReadError(Option<RequestError>);

impl ReadError {
    /// Notes what is wrong at the place being read.
    #[inline(never)]
    pub fn record(&mut self, code: ErrorCode, expected: &'static str) {
        if self.0.is_none() {
            self.0 = Some(RequestError::new(code, expected));
        }
    }

    /// Notes another type than expected.
    pub fn record_wrong_type(&mut self, expected: &'static str) {
        self.record(ErrorCode::WrongType, expected);
    }

    /// Whether nothing was noted so far.
    pub(super) fn is_none(&self) -> bool {
        self.0.is_none()
    }

    /// What was noted, seen from one level further out.
    pub(super) fn at_field(&mut self, name: &str) {
        self.0 = self.0.take().map(|error| error.at_field(name));
    }

    /// The value if nothing was noted.
    pub fn into_result<T>(self, value: T) -> Result<T, RequestError> {
        match self.0 {
            None => Ok(value),
            Some(error) => Err(error),
        }
    }
}

/// A whole request: it carries a context. Implemented by the derive macro.
pub trait Request: Read {
    /// Whether it is about the rule book, which a host may have to hand over first.
    const NEEDS_RULE_BOOK: bool;

    /// The context the request carries.
    fn context(&self) -> &Context;
}

/// Reads a text as a request of type `T`. `today` (`yyyymmdd`, 0 when unknown) stands in for a missing `context.on`.
pub fn parse<T: Request>(text: &str, today: u32) -> Result<T, RequestError> {
    let json = request_value(text, today, Limit::FORM)?;
    let mut error = ReadError::default();
    let request = T::read(&json, &mut error);
    error.into_result(request)
}

/// The JSON of a request, with the host's day where it names none.
pub(crate) fn request_value(text: &str, today: u32, limit: Limit) -> Result<Json<'_>, RequestError> {
    if text.len() > limit.bytes {
        return Err(RequestError::new(ErrorCode::TooLarge, limit.expected));
    }
    let mut json = parse_value(text)?;
    if let Some(today) = from_yyyymmdd(today) {
        json.fill_today(today);
    }
    Ok(json)
}

/// Reads any JSON text. The library's own message is dropped: it may quote what was sent.
pub(crate) fn parse_value(text: &str) -> Result<Json<'_>, RequestError> {
    serde_json::from_str(text).map_err(|_| RequestError::new(ErrorCode::NotJson, "JSON text in UTF-8"))
}

impl Json<'_> {
    /// Which of the words it is, counted from 0; 0 as well where it is none.
    #[inline(never)]
    pub fn index_in(&self, words: &'static str, error: &mut ReadError) -> usize {
        let Json::Text(text) = self else {
            error.record_wrong_type(words);
            return 0;
        };
        let Some(rest) = WordList::new(words).after(text) else {
            error.record(ErrorCode::UnknownValue, words);
            return 0;
        };
        rest.position.saturating_sub(1)
    }
}

impl<T: Read> Read for Option<T> {
    fn read(json: &Json<'_>, error: &mut ReadError) -> Self {
        Some(T::read(json, error))
    }

    fn default_if_absent() -> Option<Self> {
        Some(None)
    }

    const EXPECTED: &'static str = T::EXPECTED;
}

impl Read for String {
    fn read(json: &Json<'_>, error: &mut ReadError) -> Self {
        let Json::Text(text) = json else {
            error.record_wrong_type(Self::EXPECTED);
            return Self::new();
        };
        text.as_ref().to_owned()
    }

    const EXPECTED: &'static str = "text";
}

impl Read for bool {
    fn read(json: &Json<'_>, error: &mut ReadError) -> Self {
        let Json::Boolean(value) = json else {
            error.record_wrong_type(Self::EXPECTED);
            return false;
        };
        *value
    }

    const EXPECTED: &'static str = "true | false";
}

impl Read for u32 {
    fn read(json: &Json<'_>, error: &mut ReadError) -> Self {
        let number = if let Json::Integer(number) = json { Self::try_from(*number).ok() } else { None };
        number.unwrap_or_else(|| {
            error.record_wrong_type(Self::EXPECTED);
            0
        })
    }

    const EXPECTED: &'static str = "a whole number from 0 to 4294967295";
}

impl Read for NaiveDate {
    #[inline(never)]
    fn read(json: &Json<'_>, error: &mut ReadError) -> Self {
        match json {
            Json::Day(day) => return *day,
            Json::Text(text) => match read_iso(text) {
                Some(day) => return day,
                None => error.record(ErrorCode::UnknownValue, Self::EXPECTED),
            },
            _ => error.record_wrong_type(Self::EXPECTED),
        }
        Self::default()
    }

    const EXPECTED: &'static str = "a date, YYYY-MM-DD";
}

/// More entries than any list of ours needs.
pub const MAX_LIST: usize = 1_000;

impl<T: Read> Read for Vec<T> {
    fn read(json: &Json<'_>, error: &mut ReadError) -> Self {
        let items = json.items(error);
        let mut list = Self::with_capacity(items.len());
        for (at, item) in items.iter().enumerate() {
            let first = error.is_none();
            list.push(T::read(item, error));
            if first && !error.is_none() {
                error.at_field(&usize::to_string(&at));
            }
        }
        list
    }

    const EXPECTED: &'static str = "a list";
}

impl<'a> Json<'a> {
    /// The entries of a list; none where it is no list or too long a one.
    #[inline(never)]
    fn items(&self, error: &mut ReadError) -> &[Json<'a>] {
        match self {
            Json::List(items) if items.len() <= MAX_LIST => return items,
            Json::List(_) => error.record(ErrorCode::TooLarge, "at most 1000 entries"),
            _ => error.record_wrong_type(<Vec<bool> as Read>::EXPECTED),
        }
        &[]
    }
}
