//! Canonical JSON: members in declaration order, no white space, absent members omitted, no floats.

use chrono::NaiveDate;

use super::date::iso_date;
use crate::answer::Findings;
use crate::text::Locale;

/// A type that can be written into an answer.
pub trait Write {
    /// Writes the value.
    fn write(&self, out: &mut Writer);

    /// Whether the member is omitted.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A whole answer: its last member is `findings`. Implemented by the derive macro.
pub trait Answer: Write {
    /// The findings.
    fn findings(&self) -> &Findings;
}

/// Builds a JSON text.
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
        // All text written is valid UTF-8: strings come from `str`, everything else is ASCII.
        String::from_utf8(self.out).unwrap_or_default()
    }

    /// Writes an object; `write` adds its members.
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

    /// Writes a fixed word: an identifier or a choice, which needs no escaping.
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

/// Whether a byte needs no escaping in JSON.
fn is_plain(byte: u8) -> bool {
    byte >= b' ' && byte != b'"' && byte != b'\\'
}

/// Adds members to an object.
pub struct MemberWriter<'w> {
    writer: &'w mut Writer,
    first: bool,
}

impl MemberWriter<'_> {
    /// Writes a member, unless its value is absent. `name` is a fixed name that needs no escaping.
    pub fn member<T: Write + ?Sized>(&mut self, name: &'static str, value: &T) {
        if !value.is_absent() {
            self.name(name);
            value.write(self.writer);
        }
    }

    /// Writes a member whose value is a fixed word.
    pub fn word(&mut self, name: &'static str, word: &'static str) {
        self.name(name);
        self.writer.word(word);
    }

    /// Like `member`, with an encoded name: a comma before it, in quotes, with a colon. Used by the derive macro.
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

    /// Not generic, so that it is compiled once and not for each type.
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
        // JavaScript represents integers exactly up to 2^53. Counts stay far below.
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
        // Absent members are omitted before this is called.
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}
