//! The fields of an object whose names are known: each is looked for once, and read in the order of the type.

use std::borrow::Cow;

use super::error::ErrorCode;
use super::json::Json;
use super::read::{Read, Wrong};
use super::words::{Rest, word_at};

/// No type has more fields than this; the derive macro sees to it.
pub const MOST_FIELDS: usize = 64;

/// An object in which there is nothing but fields of these names, none of them twice.
pub struct Fields<'j> {
    entries: &'j [(Cow<'j, str>, Json<'j>)],
    /// The names as the reader of an error sees them.
    names: &'static str,
    /// For each name the place of its entry, counted from 1; 0 if there is none.
    places: [u8; MOST_FIELDS],
    /// How many have been read.
    read: usize,
}

impl Json<'_> {
    /// The fields of an object; none where something is wrong with it. `names` lists them as the reader of an error sees
    /// them.
    #[inline(never)]
    pub fn fields(&self, names: &'static str, wrong: &mut Wrong) -> Fields<'_> {
        let mut fields = Fields { entries: &[], names, places: [0; MOST_FIELDS], read: 0 };
        if let Json::Object(members) = self {
            fields.take(members.entries(), wrong);
        } else {
            wrong.wrong_type("an object");
        }
        fields
    }
}

impl<'j> Fields<'j> {
    fn take(&mut self, entries: &'j [(Cow<'j, str>, Json<'j>)], wrong: &mut Wrong) {
        let mut places = [0; MOST_FIELDS];
        let all = Rest::of(self.names);
        // Most objects are written in the order of the documentation, so that the next name is the likeliest.
        let mut rest = all;
        for (place, (key, _)) in (1_u8..=u8::MAX).zip(entries) {
            let found = rest.behind(key).or_else(|| all.behind(key));
            let slot = found.and_then(|found| places.get_mut(found.place.checked_sub(1)?).map(|slot| (found, slot)));
            let Some((found, slot)) = slot else { return wrong.note(ErrorCode::UnknownField, self.names) };
            if *slot != 0 {
                return wrong.note(ErrorCode::DuplicateField, "every field at most once");
            }
            *slot = place;
            rest = found;
        }
        (self.entries, self.places) = (entries, places);
    }

    /// Reads the next field.
    pub fn read_next<T: Read>(&mut self, wrong: &mut Wrong) -> T {
        let first = wrong.is_none();
        let value = self.value();
        if value.is_none() {
            if let Some(absent) = T::absent() {
                return absent;
            }
            wrong.note(ErrorCode::MissingField, T::EXPECTED);
        }
        let read = T::read(value.unwrap_or(&Json::Null), wrong);
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
            wrong.within(word_at(self.names, self.read.saturating_sub(1)));
        }
    }
}
