//! What requests and answers look like: the source of the TypeScript types, the JSON Schemas and the leak test.

use chrono::NaiveDate;

/// What one type looks like on the wire.
pub struct Shape {
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
    List(&'static Shape),
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
    pub shape: &'static Shape,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it may hold something personal: such a value never comes back out.
    pub personal: bool,
    /// Whether the host fills it in where it is left out.
    pub filled_by_host: bool,
}

/// A type with a shape.
pub trait Shaped {
    /// The shape.
    const SHAPE: &'static Shape;
    /// Whether a field of this type is always there.
    const REQUIRED: bool = true;
}

impl<T: Shaped> Shaped for Option<T> {
    const SHAPE: &'static Shape = T::SHAPE;
    const REQUIRED: bool = false;
}

impl<T: Shaped> Shaped for Vec<T> {
    const SHAPE: &'static Shape = &Shape { name: "", about: "", kind: Kind::List(T::SHAPE) };
}

/// A type that is named after what it is in JSON.
const fn plain(kind: Kind) -> Shape {
    Shape { name: "", about: "", kind }
}

impl Shaped for String {
    const SHAPE: &'static Shape = &plain(Kind::Text);
}

impl Shaped for &'static str {
    const SHAPE: &'static Shape = &plain(Kind::Text);
}

impl Shaped for bool {
    const SHAPE: &'static Shape = &plain(Kind::Boolean);
}

impl Shaped for u32 {
    const SHAPE: &'static Shape = &plain(Kind::Integer);
}

impl Shaped for u64 {
    const SHAPE: &'static Shape = &plain(Kind::Integer);
}

impl Shaped for NaiveDate {
    const SHAPE: &'static Shape = &plain(Kind::Date);
}
