//! Schemas of requests and answers: the source of the TypeScript types, the JSON Schemas and the leak test.

use chrono::NaiveDate;

/// The schema of a type.
pub struct Schema {
    /// The name of the type; empty for primitive types.
    pub name: &'static str,
    /// The doc comment of the type.
    pub about: &'static str,
    /// The structure of the type.
    pub kind: Kind,
}

/// The structure of a type.
pub enum Kind {
    /// A string.
    Text,
    /// A string with a date, `YYYY-MM-DD`.
    Date,
    /// A non-negative integer below 2^53.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// One of a list of words.
    Choice(&'static [Choice]),
    /// An object with these fields and no others.
    Object(&'static [Field]),
    /// An array.
    List(&'static Schema),
    /// A number, or a text with a number as typed by a user.
    Count,
    /// An object whose values are text or integers.
    Params,
    /// Any JSON, such as the response of another system.
    Any,
}

/// A word of a choice.
pub struct Choice {
    /// The word.
    pub name: &'static str,
    /// Its doc comment.
    pub about: &'static str,
}

/// A field of an object.
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// The doc comment of the field.
    pub about: &'static str,
    /// The schema of the value.
    pub schema: &'static Schema,
    /// Whether the field is always present.
    pub required: bool,
    /// Whether the field may hold personal data. Such a value is never part of an answer.
    pub personal: bool,
    /// Whether the host fills in the field if it is omitted.
    pub filled_by_host: bool,
}

/// A type with a schema.
pub trait Describe {
    /// The schema.
    const SCHEMA: &'static Schema;
    /// Whether a field of this type is always present.
    const REQUIRED: bool = true;
}

impl<T: Describe> Describe for Option<T> {
    const SCHEMA: &'static Schema = T::SCHEMA;
    const REQUIRED: bool = false;
}

impl<T: Describe> Describe for Vec<T> {
    const SCHEMA: &'static Schema = &Schema { name: "", about: "", kind: Kind::List(T::SCHEMA) };
}

/// The schema of a type without a name.
const fn plain(kind: Kind) -> Schema {
    Schema { name: "", about: "", kind }
}

impl Describe for String {
    const SCHEMA: &'static Schema = &plain(Kind::Text);
}

impl Describe for &'static str {
    const SCHEMA: &'static Schema = &plain(Kind::Text);
}

impl Describe for bool {
    const SCHEMA: &'static Schema = &plain(Kind::Boolean);
}

impl Describe for u32 {
    const SCHEMA: &'static Schema = &plain(Kind::Integer);
}

impl Describe for u64 {
    const SCHEMA: &'static Schema = &plain(Kind::Integer);
}

impl Describe for NaiveDate {
    const SCHEMA: &'static Schema = &plain(Kind::Date);
}
