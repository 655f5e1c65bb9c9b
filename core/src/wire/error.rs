//! The error of a malformed request. Bad *data* in a valid request is a finding, not an error.

use super::write::{Write, Writer};

/// Why a request is malformed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErrorCode {
    /// Invalid JSON or UTF-8, a lone surrogate, too deep nesting, or text after the end.
    NotJson,
    /// The request is larger than the operation's [`Limit`](super::Limit).
    TooLarge,
    /// The value has a different type: text for a number, an array for an object, `1.0` for `1`.
    WrongType,
    /// The object has an unknown field. The path ends at the object, because an unknown key may contain personal
    /// data.
    UnknownField,
    /// A required field is missing.
    MissingField,
    /// An object contains the same key twice.
    DuplicateField,
    /// The value is not one of the allowed ones.
    UnknownValue,
    /// The name or index is not an operation of this build.
    UnknownOperation,
    /// The catalogue of the requested language is not loaded.
    LocaleNotLoaded,
    /// The operation needs the rule book, which is not loaded.
    RuleBookNotLoaded,
}

impl ErrorCode {
    /// All codes, in alphabetical order.
    pub const ALL: [Self; 10] = [
        Self::DuplicateField,
        Self::LocaleNotLoaded,
        Self::MissingField,
        Self::NotJson,
        Self::RuleBookNotLoaded,
        Self::TooLarge,
        Self::UnknownField,
        Self::UnknownOperation,
        Self::UnknownValue,
        Self::WrongType,
    ];

    /// The stable code.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotJson => "request.not-json",
            Self::TooLarge => "request.too-large",
            Self::WrongType => "request.wrong-type",
            Self::UnknownField => "request.unknown-field",
            Self::MissingField => "request.missing-field",
            Self::DuplicateField => "request.duplicate-field",
            Self::UnknownValue => "request.unknown-value",
            Self::UnknownOperation => "request.unknown-operation",
            Self::LocaleNotLoaded => "request.locale-not-loaded",
            Self::RuleBookNotLoaded => "request.rule-book-not-loaded",
        }
    }
}

/// The error of a malformed request: code, path and expected value.
///
/// It contains no part of the request: `expected` is static and the path consists of known field names and indices.
/// Error messages of libraries are dropped because they may quote the request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RequestError {
    /// The reason.
    pub code: ErrorCode,
    /// JSON Pointer to the value; empty for the whole request.
    pub path: String,
    /// The value that is expected there.
    pub expected: &'static str,
}

impl RequestError {
    /// An error at the current value; [`at_field`](Self::at_field) extends its path outwards.
    pub fn new(code: ErrorCode, expected: &'static str) -> Self {
        Self { code, path: String::new(), expected }
    }

    /// An error for a value of another type.
    pub fn wrong_type(expected: &'static str) -> Self {
        Self::new(ErrorCode::WrongType, expected)
    }

    /// Prepends a segment to the path: the name of a known field or an index.
    #[must_use]
    pub fn at_field(mut self, name: &str) -> Self {
        self.path.insert_str(0, name);
        self.path.insert(0, '/');
        self
    }

    /// The error as JSON text, returned in place of an answer.
    pub fn to_json(&self) -> String {
        let mut out = Writer::new(None);
        out.object(|outer| outer.member("error", self));
        out.finish()
    }
}

impl Write for RequestError {
    fn write(&self, out: &mut Writer) {
        out.object(|members| {
            members.member("code", self.code.id());
            members.member("path", self.path.as_str());
            members.member("expected", self.expected);
        });
    }
}

impl std::fmt::Display for RequestError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} at {:?}: expected {}", self.code.id(), self.path, self.expected)
    }
}

impl std::error::Error for RequestError {}
