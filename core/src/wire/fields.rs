//! The fields of an object whose names are known: each is looked for once, and read in the order of the type.

use std::borrow::Cow;

use super::error::{ErrorCode, RequestError};
use super::json::{Json, has_repeated_key, repeated};
use super::read::Read;

/// No type has more fields than this; the derive macro sees to it.
pub const MOST_FIELDS: usize = 64;

/// An object in which there is nothing but fields of these names, none of them twice.
pub struct Fields<'j> {
    entries: &'j [(Cow<'j, str>, Json<'j>)],
    names: &'static [&'static str],
    /// For each name the place of its entry, counted from 1; 0 if there is none.
    places: [u8; MOST_FIELDS],
    /// How many have been read.
    read: usize,
    /// What is wrong with the first of those with which something is.
    error: Option<RequestError>,
}

impl Json<'_> {
    /// The fields of an object. `expected` lists the names for the reader of the error.
    pub fn fields(&self, names: &'static [&'static str], expected: &'static str) -> Result<Fields<'_>, RequestError> {
        let Json::Object(members) = self else { return Err(RequestError::wrong_type("an object")) };
        let entries = members.entries();
        let mut places = [0; MOST_FIELDS];
        let mut likely: usize = 0;
        for (place, (key, _)) in (1_u8..=u8::MAX).zip(entries) {
            let name = find(names, likely, key).and_then(|name| Some((name, places.get_mut(name)?)));
            let Some((name, slot)) = name else {
                // Of two things wrong with an object, the repeated key is named.
                return Err(if has_repeated_key(entries) {
                    repeated()
                } else {
                    RequestError::new(ErrorCode::UnknownField, expected)
                });
            };
            if *slot != 0 {
                return Err(repeated());
            }
            *slot = place;
            likely = name.saturating_add(1);
        }
        Ok(Fields { entries, names, places, read: 0, error: None })
    }
}

/// Where a key is among the names. Most objects are written in the order of the documentation, so that the next one is
/// the likeliest.
fn find(names: &[&str], likely: usize, key: &str) -> Option<usize> {
    let (before, behind) = names.split_at_checked(likely).unwrap_or((names, &[]));
    let at = |names: &[&str]| names.iter().position(|name| is_same(name, key));
    at(behind).map(|place| place.saturating_add(before.len())).or_else(|| at(before))
}

/// Nearly all pairs differ in their length or their first letter; comparing the rest is a call.
#[expect(clippy::inline_always, reason = "runs for every pair of a key and a name, where little else is inlined")]
#[inline(always)]
fn is_same(name: &str, key: &str) -> bool {
    name.len() == key.len() && name.as_bytes().first() == key.as_bytes().first() && name == key
}

impl<'j> Fields<'j> {
    /// Reads the next field. What is wrong with the first of several is kept for `error`.
    pub fn read_next<T: Read>(&mut self) -> Option<T> {
        let read = match self.value() {
            Some(value) => T::read(value),
            None => match T::absent() {
                Some(absent) => return Some(absent),
                None => Err(RequestError::new(ErrorCode::MissingField, T::EXPECTED)),
            },
        };
        match read {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.note(wrong);
                None
            }
        }
    }

    /// The value of the next field; `null` counts as absent.
    #[inline(never)]
    fn value(&mut self) -> Option<&'j Json<'j>> {
        let place = self.places.get(self.read).copied()?;
        self.read = self.read.saturating_add(1);
        let (_, value) = self.entries.get(usize::from(place.checked_sub(1)?))?;
        (!matches!(value, Json::Null)).then_some(value)
    }

    /// Keeps the first of several.
    #[inline(never)]
    fn note(&mut self, wrong: RequestError) {
        let name = self.read.checked_sub(1).and_then(|place| self.names.get(place)).copied().unwrap_or_default();
        if self.error.is_none() {
            self.error = Some(wrong.within(name));
        }
    }

    /// What was wrong.
    #[inline(never)]
    pub fn error(self) -> RequestError {
        self.error.unwrap_or_else(|| RequestError::wrong_type("an object"))
    }
}
