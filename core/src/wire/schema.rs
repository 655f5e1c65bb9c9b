//! What requests and answers look like: the source of the TypeScript types, the JSON Schemas and the leak test.

use chrono::NaiveDate;

/// What one type looks like on the wire.
pub struct Schema {
    /// The name of the type.
    pub name: &'static str,
    /// Its doc comment.
    pub about: &'static str,
    /// What it is made of.
    pub kind: Kind,
}

/// What a type is made of.
pub enum Kind {
    /// A string.
    Text,
    /// A string that is a day, `YYYY-MM-DD`.
    Date,
    /// A whole number below 2^53.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// One of a few words.
    Choice(&'static [Choice]),
    /// An object with these fields and no others.
    Object(&'static [Field]),
    /// An array.
    List(&'static Schema),
    /// A number, or the text of one: what people type.
    Count,
    /// Named values, each text or a whole number.
    Params,
    /// Any JSON, read by the names that are known: what another system gave.
    Any,
}

/// One of the words of a choice.
pub struct Choice {
    /// The word.
    pub name: &'static str,
    /// What it means.
    pub about: &'static str,
}

/// One field of an object.
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// Its doc comment.
    pub about: &'static str,
    /// What it holds.
    pub schema: &'static Schema,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it may hold something personal: such a value never comes back out.
    pub personal: bool,
    /// Whether the host fills it in where it is left out.
    pub filled_by_host: bool,
}

/// A type with a shape.
pub trait Describe {
    /// The shape.
    const SCHEMA: &'static Schema;
    /// Whether a field of this type is always there.
    const REQUIRED: bool = true;
}

impl<T: Describe> Describe for Option<T> {
    const SCHEMA: &'static Schema = T::SCHEMA;
    const REQUIRED: bool = false;
}

impl<T: Describe> Describe for Vec<T> {
    const SCHEMA: &'static Schema = &Schema { name: "", about: "", kind: Kind::List(T::SCHEMA) };
}

/// A type that is named after what it is in JSON.
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
