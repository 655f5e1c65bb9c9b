//! Strict reading of a JSON value into a type. Errors have the path of the value.

use chrono::NaiveDate;

use super::context::Context;
use super::date::{from_yyyymmdd, read_iso};
use super::error::{ErrorCode, RequestError};
use super::json::Json;
use super::limit::Limit;
use super::words::WordList;

/// The maximum size of an ordinary request in bytes. A register's response may be larger
/// ([`Limit::REGISTER_ANSWER`]).
pub const MAX_REQUEST_BYTES: usize = Limit::FORM.bytes;

/// A type that can be read from a request.
///
/// Reading always returns a value: an error is recorded in [`ReadError`], and the returned value is then discarded.
/// Returning a `Result` for each field would more than double the code size of reading.
pub trait Read: Sized {
    /// Reads the value, or records an error with the expected value.
    fn read(json: &Json<'_>, error: &mut ReadError) -> Self;

    /// The value of an absent field; `None` if the field is required.
    fn default_if_absent() -> Option<Self> {
        None
    }

    /// The expected value as stated in an error.
    const EXPECTED: &'static str;
}

/// A slot for the first error of a request.
#[derive(Default)]
pub struct ReadError(Option<RequestError>);

impl ReadError {
    /// Records an error at the current value, unless there is one already.
    #[inline(never)]
    pub fn record(&mut self, code: ErrorCode, expected: &'static str) {
        if self.0.is_none() {
            self.0 = Some(RequestError::new(code, expected));
        }
    }

    /// Records that the value has another type.
    pub fn record_wrong_type(&mut self, expected: &'static str) {
        self.record(ErrorCode::WrongType, expected);
    }

    /// Whether no error is recorded.
    pub(super) fn is_none(&self) -> bool {
        self.0.is_none()
    }

    /// Prepends a segment to the path of the recorded error.
    pub(super) fn at_field(&mut self, name: &str) {
        self.0 = self.0.take().map(|error| error.at_field(name));
    }

    /// The value, or the recorded error.
    pub fn into_result<T>(self, value: T) -> Result<T, RequestError> {
        match self.0 {
            None => Ok(value),
            Some(error) => Err(error),
        }
    }
}

/// A whole request: it has a context. Implemented by the derive macro.
pub trait Request: Read {
    /// Whether the operation needs the rule book, which some hosts have to load first.
    const NEEDS_RULE_BOOK: bool;

    /// The context of the request.
    fn context(&self) -> &Context;
}

/// Reads a request of type `T`. `today` (`yyyymmdd`, or 0 if unknown) is used if `context.on` is omitted.
pub fn parse<T: Request>(text: &str, today: u32) -> Result<T, RequestError> {
    let json = request_value(text, today, Limit::FORM)?;
    let mut error = ReadError::default();
    let request = T::read(&json, &mut error);
    error.into_result(request)
}

/// The JSON of a request, with the host's date inserted if the request has none.
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

/// Parses JSON text. The parser's message is dropped because it may quote the request.
pub(crate) fn parse_value(text: &str) -> Result<Json<'_>, RequestError> {
    serde_json::from_str(text).map_err(|_| RequestError::new(ErrorCode::NotJson, "JSON text in UTF-8"))
}

impl Json<'_> {
    /// The index of the value in a list of words. Records an error and returns 0 if the value is not in the list.
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

/// The maximum number of entries of a list in a request.
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
    /// The entries of a list. Records an error and returns none if the value is not a list or too long.
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
