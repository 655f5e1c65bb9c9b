//! Reads the fields of an object in the order in which the type declares them, whatever their order in the JSON.

use std::borrow::Cow;

use super::error::ErrorCode;
use super::json::Json;
use super::read::{Read, ReadError};
use super::words::{WordList, word_at};

/// The maximum number of fields of a type. The derive macro checks it at compile time.
pub const MAX_FIELDS: usize = 64;

/// The known fields of an object, each at most once.
pub struct Fields<'j> {
    entries: &'j [(Cow<'j, str>, Json<'j>)],
    /// The names, separated by ` | ` as in an error.
    names: &'static str,
    /// The position of each field's entry, counted from 1; 0 if the field is absent.
    positions: [u8; MAX_FIELDS],
    /// The index of the next field to read.
    next: usize,
}

impl Json<'_> {
    /// The fields of an object; empty after an error. `names` lists the known fields, separated by ` | `.
    #[inline(never)]
    pub fn fields(&self, names: &'static str, error: &mut ReadError) -> Fields<'_> {
        let mut fields = Fields { entries: &[], names, positions: [0; MAX_FIELDS], next: 0 };
        if let Json::Object(members) = self {
            fields.index(members.entries(), error);
        } else {
            error.record_wrong_type("an object");
        }
        fields
    }
}

impl<'j> Fields<'j> {
    fn index(&mut self, entries: &'j [(Cow<'j, str>, Json<'j>)], error: &mut ReadError) {
        let mut positions = [0; MAX_FIELDS];
        let all = WordList::new(self.names);
        // Most requests list fields in declaration order, so the next name is the likeliest match.
        let mut rest = all;
        for (position, (key, _)) in (1_u8..=u8::MAX).zip(entries) {
            let matched = rest.after(key).or_else(|| all.after(key));
            let slot = matched
                .and_then(|matched| positions.get_mut(matched.position.checked_sub(1)?).map(|slot| (matched, slot)));
            let Some((matched, slot)) = slot else { return error.record(ErrorCode::UnknownField, self.names) };
            if *slot != 0 {
                return error.record(ErrorCode::DuplicateField, "every field at most once");
            }
            *slot = position;
            rest = matched;
        }
        (self.entries, self.positions) = (entries, positions);
    }

    /// Reads the next field.
    pub fn read_next<T: Read>(&mut self, error: &mut ReadError) -> T {
        let first = error.is_none();
        let value = self.next_value();
        if value.is_none() {
            if let Some(absent) = T::default_if_absent() {
                return absent;
            }
            error.record(ErrorCode::MissingField, T::EXPECTED);
        }
        let read = T::read(value.unwrap_or(&Json::Null), error);
        if first {
            self.add_field_to_path(error);
        }
        read
    }

    /// The value of the next field; `null` counts as absent.
    #[inline(never)]
    fn next_value(&mut self) -> Option<&'j Json<'j>> {
        let position = self.positions.get(self.next).copied()?;
        self.next = self.next.saturating_add(1);
        let (_, value) = self.entries.get(usize::from(position.checked_sub(1)?))?;
        (!matches!(value, Json::Null)).then_some(value)
    }

    /// Prepends the name of the last field to the path of a recorded error.
    #[inline(never)]
    fn add_field_to_path(&self, error: &mut ReadError) {
        if !error.is_none() {
            error.at_field(word_at(self.names, self.next.saturating_sub(1)));
        }
    }
}
