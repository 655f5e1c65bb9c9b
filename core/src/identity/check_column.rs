//! `identity.check_column`: checks a column of numbers, one byte of output per row.
//!
//! The column is a stream: opened with a request, fed with chunks of any size, finished with a summary. It uses
//! constant memory, and each row gets the same result as in a single check.
//!
//! ```
//! use postregler::identity::check_column::{Column, Request};
//! use postregler::wire::{self, Context};
//!
//! let context = Context::on(wire::read_iso("2026-11-21").ok_or("a day")?);
//! let mut column = Column::open(&Request::with_defaults(context)).map_err(|_| "a column")?;
//! let mut codes = Vec::new();
//! column.push(b"010180-0002\n0707614285\n300", &mut codes);
//! column.push(b"2991003\n", &mut codes);
//! let summary = column.finish(&mut codes);
//! assert_eq!(codes, [1, 0, 32]);
//! assert_eq!((summary.rows, summary.usable), (3, 2));
//! # Ok::<(), &str>(())
//! ```

use super::{Checker, Country, Modulus11, NumberKind, Outcome};
use crate::operations::Stream;
use crate::wire::{Context, ErrorCode, RequestError, Wire, Write, Writer};

/// How a column is checked and how its rows are separated.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The accepted kinds of number. Default: CPR numbers, fødselsnummer and d-numbers.
    pub accept: Option<Vec<NumberKind>>,
    /// Restricts the accepted kinds to one country. Default: both.
    pub country: Option<Country>,
    /// How a CPR number that fails modulus 11 is treated. Default: as a hint.
    pub modulus11: Option<Modulus11>,
    /// The width of a row in bytes, from 1 to 256, for rows without line ends. Default: rows end with a line feed.
    pub width: Option<u32>,
    /// Whether a number changed by a spreadsheet is restored before the check: a dropped leading zero is added, and
    /// marks such as `="…"`, thousands separators and decimals are removed. Numbers that lost other digits stay
    /// refused. Default: false.
    pub repair_leading_zero: Option<bool>,
    /// The output per row. Default: the code.
    pub result: Option<ColumnResult>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A column of lines, with default options.
    pub fn with_defaults(context: Context) -> Self {
        Self {
            accept: None,
            country: None,
            modulus11: None,
            width: None,
            repair_leading_zero: None,
            result: None,
            context,
        }
    }
}

/// The output per row of a column.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ColumnResult {
    /// One byte: the code of the outcome.
    Codes,
    /// One bit, lowest first: whether the number is accepted.
    Bitmap,
}

/// The number of rows per outcome.
#[derive(Wire)]
#[wire(answer)]
pub struct Summary {
    /// The number of rows.
    pub rows: u64,
    /// The number of rows with an accepted number.
    pub usable: u64,
    /// How many of the accepted numbers were restored.
    pub repaired: u64,
    /// The number of rows per code; codes that do not occur are omitted.
    pub counts: Vec<Count>,
}

/// The number of rows with a code.
#[derive(Wire)]
#[wire(answer)]
pub struct Count {
    /// The code.
    pub code: u32,
    /// The name of the outcome.
    pub outcome: &'static str,
    /// The number of rows.
    pub rows: u64,
}

/// The maximum length of a row. Longer rows are counted as too long, and their content is discarded.
const MAX_ROW_BYTES: usize = 256;

/// The size of the buffer for a row: one byte more, for the carriage return of a line end.
const MAX_BUFFERED: usize = MAX_ROW_BYTES + 1;

/// A column being checked in chunks, in constant memory.
pub struct Column {
    checker: Checker,
    width: Option<usize>,
    repair: bool,
    bitmap: bool,
    /// The beginning of a row that continues in the next chunk.
    partial: Vec<u8>,
    /// Whether that row is longer than `MAX_ROW_BYTES`, so that the rest of it is skipped.
    overlong: bool,
    bits: u8,
    rows: u64,
    repaired: u64,
    counts: [u64; 64],
}

impl Column {
    /// Opens a column. An invalid `width` is an error.
    pub fn open(request: &Request) -> Result<Self, RequestError> {
        let Request { accept, country, modulus11, context, .. } = request;
        let width = match request.width {
            None => None,
            Some(width) => {
                let width = usize::try_from(width).ok().filter(|width| (1..=MAX_ROW_BYTES).contains(width));
                Some(
                    width
                        .ok_or_else(|| RequestError::new(ErrorCode::UnknownValue, "from 1 to 256").at_field("width"))?,
                )
            }
        };
        Ok(Self {
            checker: Checker::with_options(accept.as_deref(), *country, *modulus11, *context),
            width,
            repair: request.repair_leading_zero == Some(true),
            bitmap: request.result == Some(ColumnResult::Bitmap),
            // Allocated at full size, because growing would leave copies of numbers in memory.
            partial: Vec::with_capacity(MAX_BUFFERED),
            overlong: false,
            bits: 0,
            rows: 0,
            repaired: 0,
            counts: [0; 64],
        })
    }

    /// Checks the rows that end in this chunk and appends their output to `out`.
    pub fn push(&mut self, chunk: &[u8], out: &mut Vec<u8>) {
        match self.width {
            Some(width) => self.push_fixed(chunk, width, out),
            None => self.push_lines(chunk, out),
        }
    }

    /// Checks rows in the layout of an Arrow column: concatenated bytes, and the offsets of the rows. An invalid
    /// offset is treated as an empty row.
    pub fn push_offsets(&mut self, bytes: &[u8], offsets: &[u32], out: &mut Vec<u8>) {
        if self.overlong || !self.partial.is_empty() {
            // Whole rows follow, so a partial row ends here.
            self.finish_partial(&[], out);
        }
        for pair in offsets.windows(2) {
            let [from, to] = pair else { continue };
            let row =
                usize::try_from(*from).ok().zip(usize::try_from(*to).ok()).and_then(|(from, to)| bytes.get(from..to));
            self.check_row(row.unwrap_or_default(), out);
        }
    }

    /// Checks a last row without line end and returns the summary.
    pub fn finish(mut self, out: &mut Vec<u8>) -> Summary {
        self.end(out);
        self.summary()
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        if self.overlong || !self.partial.is_empty() {
            self.finish_partial(&[], out);
        }
        if self.bitmap && !self.rows.is_multiple_of(8) {
            out.push(self.bits);
        }
    }

    /// The counts so far.
    pub fn summary(&self) -> Summary {
        let rows_with = |outcome: Outcome| self.counts.get(outcome as usize).copied().unwrap_or_default();
        let found = || Outcome::ALL.iter().copied().filter(|outcome| rows_with(*outcome) > 0);
        let count =
            |outcome: Outcome| Count { code: outcome as u32, outcome: outcome.as_str(), rows: rows_with(outcome) };
        Summary {
            rows: self.rows,
            usable: found().filter(|outcome| self.checker.is_usable(*outcome)).map(rows_with).sum(),
            repaired: self.repaired,
            counts: found().map(count).collect(),
        }
    }

    fn push_lines(&mut self, chunk: &[u8], out: &mut Vec<u8>) {
        let mut rest = chunk;
        if self.overlong || !self.partial.is_empty() {
            let Some(end) = memchr::memchr(b'\n', rest) else { return self.buffer(rest) };
            let (row, remaining) = rest.split_at(end);
            self.finish_partial(row, out);
            rest = remaining.get(1..).unwrap_or_default();
        }
        loop {
            rest = self.ordinary_rows(rest, out);
            let Some(end) = memchr::memchr(b'\n', rest) else { return self.buffer(rest) };
            let (row, remaining) = rest.split_at(end);
            self.check_row(row, out);
            rest = remaining.get(1..).unwrap_or_default();
        }
    }

    /// Checks ordinary rows at the beginning of `bytes` and returns the rest. Most rows have ten or eleven digits:
    /// testing for the line end there is faster than searching for it, and counting the rows together is faster than
    /// counting each.
    fn ordinary_rows<'a>(&mut self, bytes: &'a [u8], out: &mut Vec<u8>) -> &'a [u8] {
        let mut rest = bytes;
        let mut ordinary: usize = 0;
        loop {
            if let Some((row, remaining)) = split_row::<11>(rest)
                && self.checker.is_ordinary_norwegian(row)
            {
                rest = remaining;
            } else if let Some((row, remaining)) = split_row::<10>(rest)
                && self.checker.is_ordinary_cpr(row)
            {
                rest = remaining;
            } else {
                break;
            }
            ordinary = ordinary.saturating_add(1);
        }
        self.add_ordinary(ordinary, out);
        rest
    }

    fn push_fixed(&mut self, chunk: &[u8], width: usize, out: &mut Vec<u8>) {
        let mut rest = chunk;
        if !self.partial.is_empty() {
            let missing = width.saturating_sub(self.partial.len());
            let Some((row, remaining)) = rest.split_at_checked(missing) else { return self.buffer(rest) };
            self.finish_partial(row, out);
            rest = remaining;
        }
        let mut rows = rest.chunks_exact(width);
        for row in &mut rows {
            self.check_row(row, out);
        }
        self.buffer(rows.remainder());
    }

    /// Keeps the beginning of a row.
    fn buffer(&mut self, bytes: &[u8]) {
        let room = MAX_BUFFERED.saturating_sub(self.partial.len());
        self.partial.extend_from_slice(bytes.get(..room).unwrap_or(bytes));
        self.overlong |= bytes.len() > room;
    }

    fn finish_partial(&mut self, end: &[u8], out: &mut Vec<u8>) {
        self.buffer(end);
        let partial = std::mem::take(&mut self.partial);
        if std::mem::take(&mut self.overlong) {
            self.add(Outcome::TooLong, out);
        } else {
            self.check_row(&partial, out);
        }
        self.partial = partial;
        // Keeps the allocation and wipes the number.
        self.partial.fill(0);
        self.partial.clear();
    }

    fn check_row(&mut self, row: &[u8], out: &mut Vec<u8>) {
        let row = row.strip_suffix(b"\r").unwrap_or(row);
        if row.len() > MAX_ROW_BYTES {
            // The same outcome as for a row that came in several chunks.
            return self.add(Outcome::TooLong, out);
        }
        let mut outcome = self.checker.check_bytes(row);
        if self.repair
            && !self.checker.is_usable(outcome)
            && let Some(repaired) = self.checker.repair(row)
        {
            self.repaired = self.repaired.saturating_add(1);
            outcome = repaired;
        }
        self.add(outcome, out);
    }

    fn add_ordinary(&mut self, count: usize, out: &mut Vec<u8>) {
        if self.bitmap {
            (0..count).for_each(|_| self.add(Outcome::Ok, out));
            return;
        }
        let rows = u64::try_from(count).unwrap_or(u64::MAX);
        if let Some(known) = self.counts.get_mut(Outcome::Ok as usize) {
            *known = known.saturating_add(rows);
        }
        self.rows = self.rows.saturating_add(rows);
        out.resize(out.len().saturating_add(count), Outcome::Ok as u8);
    }

    fn add(&mut self, outcome: Outcome, out: &mut Vec<u8>) {
        if let Some(count) = self.counts.get_mut(outcome as usize) {
            *count = count.saturating_add(1);
        }
        if self.bitmap {
            let at = self.rows % 8;
            self.bits |= u8::from(self.checker.is_usable(outcome)) << at;
            if at == 7 {
                out.push(std::mem::take(&mut self.bits));
            }
        } else {
            out.push(outcome as u8);
        }
        self.rows = self.rows.saturating_add(1);
    }
}

impl Stream for Column {
    fn push(&mut self, chunk: &[u8], out: &mut Vec<u8>) {
        Column::push(self, chunk, out);
    }

    fn push_offsets(&mut self, bytes: &[u8], offsets: &[u32], out: &mut Vec<u8>) {
        Column::push_offsets(self, bytes, offsets, out);
    }

    fn summary(&self) -> String {
        let mut out = Writer::new(None);
        Column::summary(self).write(&mut out);
        out.finish()
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        Column::end(self, out);
    }
}

/// Opens a column for a binding.
pub fn check_column(request: &Request) -> Result<Box<dyn Stream>, RequestError> {
    Ok(Box::new(Column::open(request)?))
}

/// A row of exactly `N` bytes, and the bytes after its line end.
#[inline(always)]
fn split_row<const N: usize>(bytes: &[u8]) -> Option<(&[u8; N], &[u8])> {
    let (row, remaining) = bytes.split_first_chunk::<N>()?;
    let (b'\n', remaining) = remaining.split_first()? else { return None };
    Some((row, remaining))
}
