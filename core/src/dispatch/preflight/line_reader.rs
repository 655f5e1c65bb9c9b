//! Splits bytes that arrive in chunks of any size into lines.

use super::MAX_ROW_BYTES;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The length kept of a line, with room for a byte order mark in front and a carriage return at the end.
const KEPT: usize = MAX_ROW_BYTES + BYTE_ORDER_MARK.len() + 1;

/// One line.
#[derive(Clone, Copy)]
pub(super) enum Line<'a> {
    /// The complete line, without its line end.
    Whole(&'a [u8]),
    /// The line exceeds the maximum length of a row.
    Overlong,
}

/// Splits bytes into lines and keeps at most the beginning of one line.
pub(super) struct Lines {
    /// The beginning of the line whose end has not arrived yet.
    begun: Vec<u8>,
    /// Whether that line exceeds the maximum length, so that the rest of it is skipped.
    overlong: bool,
    first: bool,
}

impl Default for Lines {
    fn default() -> Self {
        // Allocated once at full size: a growing buffer would leave copies of personal data in memory.
        Self { begun: Vec::with_capacity(KEPT), overlong: false, first: true }
    }
}

impl Lines {
    /// Passes on the lines that end in this chunk.
    pub(super) fn push(&mut self, chunk: &[u8], mut take: impl FnMut(Line<'_>)) {
        let mut rest = chunk;
        while let Some(end) = memchr::memchr(b'\n', rest) {
            let (line, behind) = rest.split_at(end);
            if self.has_begun() {
                self.begin(line);
                self.end_begun(&mut take);
            } else {
                take(self.line(line));
            }
            rest = behind.get(1..).unwrap_or_default();
        }
        self.begin(rest);
    }

    /// Passes on whole lines laid out as in Arrow.
    pub(super) fn push_offsets(&mut self, bytes: &[u8], offsets: &[u32], mut take: impl FnMut(Line<'_>)) {
        // Complete lines follow, so an unfinished line ends here.
        self.end(&mut take);
        for pair in offsets.windows(2) {
            let [from, to] = pair else { continue };
            let line =
                usize::try_from(*from).ok().zip(usize::try_from(*to).ok()).and_then(|(from, to)| bytes.get(from..to));
            take(self.line(line.unwrap_or_default()));
        }
    }

    /// Passes on the last line if it has no line end.
    pub(super) fn end(&mut self, mut take: impl FnMut(Line<'_>)) {
        if self.has_begun() {
            self.end_begun(&mut take);
        }
    }

    fn has_begun(&self) -> bool {
        self.overlong || !self.begun.is_empty()
    }

    fn begin(&mut self, bytes: &[u8]) {
        let room = KEPT.saturating_sub(self.begun.len());
        self.begun.extend_from_slice(bytes.get(..room).unwrap_or(bytes));
        self.overlong |= bytes.len() > room;
    }

    fn end_begun(&mut self, take: &mut impl FnMut(Line<'_>)) {
        let begun = std::mem::take(&mut self.begun);
        let overlong = std::mem::take(&mut self.overlong);
        let line = self.line(&begun);
        take(if overlong { Line::Overlong } else { line });
        self.begun = begun;
        // The allocation is reused for the next line; its content is wiped.
        self.begun.fill(0);
        self.begun.clear();
    }

    fn line<'a>(&mut self, line: &'a [u8]) -> Line<'a> {
        let first = std::mem::replace(&mut self.first, false);
        let line = if first { line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line) } else { line };
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.len() > MAX_ROW_BYTES { Line::Overlong } else { Line::Whole(line) }
    }
}
