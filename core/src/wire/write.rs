//! Canonical JSON: members in declared order, no white space, nothing absent written, no floats.

use chrono::NaiveDate;

use super::date::iso_date;
use crate::answer::Findings;
use crate::text::Locale;

/// A type that can be written into an answer.
pub trait Write {
    /// Writes the value.
    fn write(&self, out: &mut Writer);

    /// Whether the member is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A whole answer: its last member is `findings`. Implemented by the derive macro.
pub trait Answer: Write {
    /// What was found.
    fn findings(&self) -> &Findings;
}

/// Builds one JSON text.
pub struct Writer {
    out: Vec<u8>,
    locale: Option<Locale>,
}

impl Writer {
    /// An empty text. With a locale, findings are written with their message in that language.
    pub fn new(locale: Option<Locale>) -> Self {
        Self { out: Vec::with_capacity(256), locale }
    }

    /// The language of messages.
    pub fn locale(&self) -> Option<Locale> {
        self.locale
    }

    /// The finished text.
    pub fn finish(self) -> String {
        // Everything written is UTF-8 already: strings come from `str`, the rest is ASCII.
        String::from_utf8(self.out).unwrap_or_default()
    }

    /// Writes an object whose members `write` adds.
    pub fn object(&mut self, write: impl FnOnce(&mut MemberWriter<'_>)) {
        self.out.push(b'{');
        write(&mut MemberWriter { writer: self, first: true });
        self.out.push(b'}');
    }

    /// Writes an array of values.
    pub fn list<'v, T: Write + 'v>(&mut self, values: impl IntoIterator<Item = &'v T>) {
        self.out.push(b'[');
        for (at, value) in values.into_iter().enumerate() {
            if at > 0 {
                self.out.push(b',');
            }
            value.write(self);
        }
        self.out.push(b']');
    }

    /// Writes one of our words: an identifier or a choice, in which nothing needs escaping.
    pub fn word(&mut self, word: &'static str) {
        self.out.push(b'"');
        self.out.extend_from_slice(word.as_bytes());
        self.out.push(b'"');
    }

    fn text(&mut self, text: &str) {
        if text.bytes().all(is_plain) {
            self.out.push(b'"');
            self.out.extend_from_slice(text.as_bytes());
            self.out.push(b'"');
            return;
        }
        // Writing a string into a vector cannot fail.
        let _ = serde_json::to_writer(&mut self.out, text);
    }
}

/// What stands in JSON as it is.
fn is_plain(byte: u8) -> bool {
    byte >= b' ' && byte != b'"' && byte != b'\\'
}

/// Adds members to an object.
pub struct MemberWriter<'w> {
    writer: &'w mut Writer,
    first: bool,
}

impl MemberWriter<'_> {
    /// Writes one member, unless its value is absent. `name` is one of ours and needs no escaping.
    pub fn member<T: Write + ?Sized>(&mut self, name: &'static str, value: &T) {
        if !value.is_absent() {
            self.name(name);
            value.write(self.writer);
        }
    }

    /// Writes one member that is a word of ours.
    pub fn word(&mut self, name: &'static str, word: &'static str) {
        self.name(name);
        self.writer.word(word);
    }

    /// The same as `member`, with the name as it is to be written: with a comma before it, in quotes, with a colon. For the derive
    /// macro.
    pub fn encoded_member<T: Write + ?Sized>(&mut self, name: &'static str, value: &T) {
        if !value.is_absent() {
            self.encoded_name(name);
            value.write(self.writer);
        }
    }

    #[inline(never)]
    fn encoded_name(&mut self, name: &'static str) {
        let name = if self.first { name.get(1..).unwrap_or_default() } else { name };
        self.first = false;
        self.writer.out.extend_from_slice(name.as_bytes());
    }

    /// Apart from the values, so that it is there once and not once for each type.
    #[inline(never)]
    fn name(&mut self, name: &'static str) {
        if !self.first {
            self.writer.out.push(b',');
        }
        self.first = false;
        self.writer.out.push(b'"');
        self.writer.out.extend_from_slice(name.as_bytes());
        self.writer.out.extend_from_slice(b"\":");
    }

    /// The language of messages.
    pub fn locale(&self) -> Option<Locale> {
        self.writer.locale
    }
}

impl Write for str {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }
}

impl Write for &'static str {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }
}

impl Write for String {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }
}

impl Write for bool {
    fn write(&self, out: &mut Writer) {
        out.out.extend_from_slice(if *self { b"true" } else { b"false" });
    }
}

impl Write for u32 {
    fn write(&self, out: &mut Writer) {
        out.out.extend_from_slice(self.to_string().as_bytes());
    }
}

impl Write for u64 {
    fn write(&self, out: &mut Writer) {
        // Above 2^53 JavaScript could not tell it from its neighbour; no count comes near.
        out.out.extend_from_slice(self.to_string().as_bytes());
    }
}

impl Write for NaiveDate {
    fn write(&self, out: &mut Writer) {
        out.text(&iso_date(*self));
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, out: &mut Writer) {
        out.list(self);
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self, out: &mut Writer) {
        // An absent member is left out before it comes to this.
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}
