//! A JSON value that preserves the order of members and repeated keys, as strict reading requires.

use std::borrow::Cow;
use std::fmt;

use chrono::NaiveDate;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A JSON value. It has no `Debug` implementation because it may contain identity numbers.
pub enum Json<'a> {
    /// `null`, treated as absent.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// An integer without fraction and exponent.
    Integer(i64),
    /// Any other number (`1.0`, `1e3`, `-0`, beyond 64 bits). It is never accepted, so its value is dropped.
    OtherNumber,
    /// A string.
    Text(Cow<'a, str>),
    /// An array.
    List(Vec<Json<'a>>),
    /// An object.
    Object(Members<'a>),
    /// The host's date, inserted if the request has none. The parser never produces it.
    Day(NaiveDate),
}

/// The maximum number of members of an object with arbitrary names.
const MAX_MEMBERS: usize = 200;

/// The members of an object, in the order of the text.
pub struct Members<'a> {
    entries: Vec<(Cow<'a, str>, Json<'a>)>,
}

impl<'a> Json<'a> {
    /// The members of an object with arbitrary names. `None` if a key is repeated, which makes the object ambiguous,
    /// or if there are too many members.
    pub fn members(&self) -> Option<&Members<'a>> {
        let Json::Object(members) = self else { return None };
        if members.entries.len() > MAX_MEMBERS {
            return None;
        }
        let mut rest = members.entries.iter();
        while let Some((key, _)) = rest.next() {
            if rest.as_slice().iter().any(|(other, _)| other == key) {
                return None;
            }
        }
        Some(members)
    }

    /// Splits an object into the members whose keys are chosen and all others. Any other value is returned as the
    /// second part.
    #[cfg(feature = "norway")]
    pub(crate) fn partition(self, is_chosen: impl Fn(&str) -> bool) -> (Self, Self) {
        let Json::Object(Members { entries }) = self else { return (Json::Null, self) };
        let (chosen, rest) = entries.into_iter().partition(|(key, _)| is_chosen(key));
        (Json::Object(Members { entries: chosen }), Json::Object(Members { entries: rest }))
    }

    /// Inserts the host's date as `context.on` if the request has none.
    pub(crate) fn fill_today(&mut self, on: NaiveDate) {
        let Json::Object(members) = self else { return };
        let Some(context) = members.slot("context") else { return };
        if matches!(context, Json::Null) {
            *context = Json::Object(Members { entries: Vec::new() });
        }
        let Json::Object(context) = context else { return };
        if let Some(slot @ Json::Null) = context.slot("on") {
            *slot = Json::Day(on);
        }
    }
}

impl<'a> Members<'a> {
    /// The members with their keys.
    pub fn entries(&self) -> &[(Cow<'a, str>, Json<'a>)] {
        &self.entries
    }

    /// The value of a key, inserted as `null` if absent.
    fn slot(&mut self, name: &'static str) -> Option<&mut Json<'a>> {
        if !self.entries.iter().any(|(key, _)| key == name) {
            self.entries.push((Cow::Borrowed(name), Json::Null));
        }
        self.entries.iter_mut().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json<'de>, E> {
        Ok(Json::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json<'de>, E> {
        Ok(Json::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json<'de>, E> {
        Ok(i64::try_from(value).map_or(Json::OtherNumber, Json::Integer))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json<'de>, E> {
        Ok(Json::OtherNumber)
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json<'de>, A::Error> {
        let mut entries: Vec<(Cow<'de, str>, Json<'de>)> = Vec::new();
        while let Some((Key(key), value)) = map.next_entry()? {
            // Reserving room for an ordinary form is cheaper than growing. Empty objects reserve nothing: a list may
            // contain one in every third byte.
            if entries.is_empty() {
                entries.reserve_exact(16);
            }
            entries.push((key, value));
        }
        Ok(Json::Object(Members { entries }))
    }
}

/// A key, borrowed from the text unless it contains escapes.
struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("a key")
            }

            fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(value)))
            }

            fn visit_str<E>(self, value: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(value.to_owned())))
            }
        }
        deserializer.deserialize_str(KeyVisitor)
    }
}
