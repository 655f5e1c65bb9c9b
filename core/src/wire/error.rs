//! The one kind of error: a text that is not a request. Bad *data* is never an error, it is a finding.

use super::write::{Write, Writer};

/// Why a text is not a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErrorCode {
    /// Not JSON, not UTF-8, a lone surrogate, nested too deeply, or text after the end.
    NotJson,
    /// More bytes than the operation's [`Limit`](super::Limit).
    TooLarge,
    /// Another type than expected: text for a number, an array for an object, `1.0` for `1`.
    WrongType,
    /// A field the request does not have. The path ends at its parent: an unknown key may be somebody's number.
    UnknownField,
    /// A field the request must have is not there.
    MissingField,
    /// The same key twice in one object.
    DuplicateField,
    /// A word that is not one of those allowed at this place.
    UnknownValue,
    /// No operation of this name or at this index, or one of a country that is not part of this build.
    UnknownOperation,
    /// Messages were asked for in a language whose catalogue this host has not loaded.
    LocaleNotLoaded,
    /// A question about the rules in a host that has not loaded the rule book.
    RuleBookNotLoaded,
}

impl ErrorCode {
    /// All codes, in the order of their names.
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

/// A text that is not a request: what is wrong, where, and what is expected there.
///
/// It never holds anything that was sent: `expected` is static and the path is made of the names of known fields.
/// A library's own error text is dropped where it arises.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RequestError {
    /// Why.
    pub code: ErrorCode,
    /// JSON Pointer to the place; empty for the whole request.
    pub path: String,
    /// What is expected there.
    pub expected: &'static str,
}

impl RequestError {
    /// An error at the place being read; [`at_field`](Self::at_field) leads it outwards.
    pub fn new(code: ErrorCode, expected: &'static str) -> Self {
        Self { code, path: String::new(), expected }
    }

    /// Another type than expected.
    pub fn wrong_type(expected: &'static str) -> Self {
        Self::new(ErrorCode::WrongType, expected)
    }

    /// The same error, seen from one level further out. `name` is a known field's name or an index.
    #[must_use]
    pub fn at_field(mut self, name: &str) -> Self {
        self.path.insert_str(0, name);
        self.path.insert(0, '/');
        self
    }

    /// The error as the answer text that stands in the place of an answer.
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
