//! The fields of an object whose names are known: each is looked for once, and read in the order of the type.

use std::borrow::Cow;

use super::error::ErrorCode;
use super::json::Json;
use super::read::{Read, Wrong};

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
}

impl Json<'_> {
    /// The fields of an object; none where something is wrong with it. `expected` lists the names for the reader of the
    /// error.
    #[inline(never)]
    pub fn fields(&self, names: &'static [&'static str], expected: &'static str, wrong: &mut Wrong) -> Fields<'_> {
        let mut fields = Fields { entries: &[], names, places: [0; MOST_FIELDS], read: 0 };
        if let Json::Object(members) = self {
            fields.take(members.entries(), expected, wrong);
        } else {
            wrong.wrong_type("an object");
        }
        fields
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
    fn take(&mut self, entries: &'j [(Cow<'j, str>, Json<'j>)], expected: &'static str, wrong: &mut Wrong) {
        let mut places = [0; MOST_FIELDS];
        let mut likely: usize = 0;
        for (place, (key, _)) in (1_u8..=u8::MAX).zip(entries) {
            let name = find(self.names, likely, key).and_then(|name| Some((name, places.get_mut(name)?)));
            let Some((name, slot)) = name else { return wrong.note(ErrorCode::UnknownField, expected) };
            if *slot != 0 {
                return wrong.note(ErrorCode::DuplicateField, "every field at most once");
            }
            *slot = place;
            likely = name.saturating_add(1);
        }
        (self.entries, self.places) = (entries, places);
    }

    /// Reads the next field.
    pub fn read_next<T: Read>(&mut self, wrong: &mut Wrong) -> T {
        let first = wrong.is_none();
        let value = match self.value() {
            Some(value) => value,
            None => match T::absent() {
                Some(absent) => return absent,
                None => {
                    wrong.note(ErrorCode::MissingField, T::EXPECTED);
                    &Json::Null
                }
            },
        };
        let read = T::read(value, wrong);
        if first {
            self.name(wrong);
        }
        read
    }

    /// The value of the next field; `null` counts as absent.
    #[inline(never)]
    fn value(&mut self) -> Option<&'j Json<'j>> {
        let place = self.places.get(self.read).copied()?;
        self.read = self.read.saturating_add(1);
        let (_, value) = self.entries.get(usize::from(place.checked_sub(1)?))?;
        (!matches!(value, Json::Null)).then_some(value)
    }

    /// What was noted while the last field was read, is wrong there.
    #[inline(never)]
    fn name(&self, wrong: &mut Wrong) {
        if !wrong.is_none() {
            wrong.within(self.read.checked_sub(1).and_then(|place| self.names.get(place)).copied().unwrap_or_default());
        }
    }
}
