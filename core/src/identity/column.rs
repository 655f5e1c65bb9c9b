//! `identity.check_column`: a column of numbers, one byte out for each row.

use super::fast::Lane;
use super::judge::judge;
use super::kind::{Kinds, NumberKind};
use super::policy::Policy;
use super::verdict::Outcome;
use super::{Country, Modulus11};
use crate::wire::{Context, Wire};

/// What is to be checked, and how the rows are told apart.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The kinds of number that can be used. Left out: CPR numbers, fødselsnummer and d-numbers.
    pub accept: Option<Vec<NumberKind>>,
    /// Only kinds of this country. Left out: of either.
    pub country: Option<Country>,
    /// How a failed modulus 11 of a CPR number is to be taken. Left out: as a hint.
    pub modulus11: Option<Modulus11>,
    /// How many bytes a row has, if it has no line end. Left out: rows end with a line feed.
    pub width: Option<u32>,
    /// Whether a number that lost its leading zero is checked with it. Left out: no.
    pub repair_leading_zero: Option<bool>,
    /// What comes out for each row. Left out: its code.
    pub result: Option<ColumnResult>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// What comes out for each row of a column.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ColumnResult {
    /// One byte: the code of what was found.
    Codes,
    /// One bit, lowest first: whether the number can be used.
    Bitmap,
}

/// How often each thing was found.
#[derive(Wire)]
#[wire(answer)]
pub struct Summary {
    /// How many rows there were.
    pub rows: u64,
    /// How many of them can be used.
    pub usable: u64,
    /// How many of those only with a zero put in front.
    pub repaired: u64,
    /// How many rows had each code; codes that did not occur are left out.
    pub counts: Vec<Count>,
}

/// How many rows had a code.
#[derive(Wire)]
#[wire(answer)]
pub struct Count {
    /// The code.
    pub code: u32,
    /// What it stands for.
    pub outcome: &'static str,
    /// How many rows had it.
    pub rows: u64,
}

/// More bytes than any row of a number needs. What is longer is counted as too long, without being kept.
const LONGEST_ROW: usize = 256;

/// A column being checked, chunk by chunk, in constant memory.
pub struct Column {
    policy: Policy,
    lane: Lane,
    strict_modulus_11: bool,
    width: Option<usize>,
    repair: bool,
    bitmap: bool,
    /// The beginning of a row whose end has not come yet.
    begun: Vec<u8>,
    /// Whether that row is longer than `LONGEST_ROW`, so that the rest of it is passed over.
    overlong: bool,
    bits: u8,
    rows: u64,
    repaired: u64,
    counts: [u64; 64],
}

impl Column {
    /// Gets ready for a column. `None` if rows of no bytes, or of more than any number needs, are asked for.
    pub fn open(request: &Request) -> Option<Self> {
        let accept = request.accept.as_deref().map_or(Kinds::PEOPLE, Kinds::of);
        let accept = request.country.map_or(accept, |country| accept.in_country(country));
        let policy = Policy::new(accept, request.context);
        let width = match request.width {
            None => None,
            Some(width) => Some(usize::try_from(width).ok().filter(|width| (1..=LONGEST_ROW).contains(width))?),
        };
        Some(Self {
            lane: Lane::new(&policy),
            policy,
            strict_modulus_11: request.modulus11 == Some(Modulus11::Error),
            width,
            repair: request.repair_leading_zero == Some(true),
            bitmap: request.result == Some(ColumnResult::Bitmap),
            begun: Vec::new(),
            overlong: false,
            bits: 0,
            rows: 0,
            repaired: 0,
            counts: [0; 64],
        })
    }

    /// Checks the rows that end in this chunk; what comes out is added to `out`.
    pub fn push(&mut self, chunk: &[u8], out: &mut Vec<u8>) {
        match self.width {
            Some(width) => self.push_fixed(chunk, width, out),
            None => self.push_lines(chunk, out),
        }
    }

    /// Checks rows laid out as in Arrow: all bytes one after the other, and where each row begins and ends.
    /// An offset that does not fit gives an empty row.
    pub fn push_offsets(&mut self, bytes: &[u8], offsets: &[u32], out: &mut Vec<u8>) {
        for pair in offsets.windows(2) {
            let [from, to] = pair else { continue };
            let row = usize::try_from(*from).ok().zip(usize::try_from(*to).ok()).and_then(|(from, to)| bytes.get(from..to));
            self.row(row.unwrap_or_default(), out);
        }
    }

    /// Checks the last row, if it has no end, and counts.
    pub fn finish(mut self, out: &mut Vec<u8>) -> Summary {
        if self.overlong || !self.begun.is_empty() {
            self.end_begun(&[], out);
        }
        if self.bitmap && self.rows % 8 != 0 {
            out.push(self.bits);
        }
        let usable = |code: usize| u8::try_from(code).is_ok_and(|code| self.is_usable(code));
        Summary {
            rows: self.rows,
            usable: self.counts.iter().enumerate().filter(|(code, _)| usable(*code)).map(|(_, rows)| rows).sum(),
            repaired: self.repaired,
            counts: Outcome::ALL
                .iter()
                .filter_map(|outcome| {
                    let rows = self.counts.get(*outcome as usize).copied().filter(|rows| *rows > 0)?;
                    Some(Count { code: *outcome as u32, outcome: outcome.word(), rows })
                })
                .collect(),
        }
    }

    fn push_lines(&mut self, chunk: &[u8], out: &mut Vec<u8>) {
        let mut rest = chunk;
        if self.overlong || !self.begun.is_empty() {
            let Some(end) = memchr::memchr(b'\n', rest) else { return self.begin(rest) };
            let (row, behind) = rest.split_at(end);
            self.end_begun(row, out);
            rest = behind.get(1..).unwrap_or_default();
        }
        loop {
            // Most rows are ten or eleven digits: looking there first saves searching for the line's end.
            if let Some((row, behind)) = split_plain::<10>(rest) {
                if self.lane.is_plain_cpr(row) {
                    self.add(Outcome::Ok as u8, out);
                    rest = behind;
                    continue;
                }
            } else if let Some((row, behind)) = split_plain::<11>(rest) {
                if self.lane.is_plain_norwegian(row) {
                    self.add(Outcome::Ok as u8, out);
                    rest = behind;
                    continue;
                }
            }
            let Some(end) = memchr::memchr(b'\n', rest) else { return self.begin(rest) };
            let (row, behind) = rest.split_at(end);
            self.row(row, out);
            rest = behind.get(1..).unwrap_or_default();
        }
    }

    fn push_fixed(&mut self, chunk: &[u8], width: usize, out: &mut Vec<u8>) {
        let mut rest = chunk;
        if !self.begun.is_empty() {
            let missing = width.saturating_sub(self.begun.len());
            let Some((row, behind)) = rest.split_at_checked(missing) else { return self.begin(rest) };
            self.end_begun(row, out);
            rest = behind;
        }
        let mut rows = rest.chunks_exact(width);
        for row in &mut rows {
            self.row(row, out);
        }
        self.begin(rows.remainder());
    }

    /// Keeps the beginning of a row.
    fn begin(&mut self, bytes: &[u8]) {
        let room = LONGEST_ROW.saturating_sub(self.begun.len());
        self.begun.extend_from_slice(bytes.get(..room).unwrap_or(bytes));
        self.overlong |= bytes.len() > room;
    }

    fn end_begun(&mut self, end: &[u8], out: &mut Vec<u8>) {
        self.begin(end);
        let begun = std::mem::take(&mut self.begun);
        if std::mem::take(&mut self.overlong) { self.add(Outcome::TooLong as u8, out) } else { self.row(&begun, out) }
        self.begun = begun;
        self.begun.clear();
    }

    fn row(&mut self, row: &[u8], out: &mut Vec<u8>) {
        let row = row.strip_suffix(b"\r").unwrap_or(row);
        let plain = match row.len() {
            10 => row.first_chunk().is_some_and(|row| self.lane.is_plain_cpr(row)),
            11 => row.first_chunk().is_some_and(|row| self.lane.is_plain_norwegian(row)),
            _ => false,
        };
        let code = if plain { Outcome::Ok as u8 } else { self.the_long_way(row) };
        self.add(code, out);
    }

    #[cold]
    fn the_long_way(&mut self, row: &[u8]) -> u8 {
        // A column's first bytes may be a byte order mark; whoever reads text passes over it anywhere.
        let Ok(text) = std::str::from_utf8(row) else { return Outcome::Characters as u8 };
        let (verdict, typed) = judge(text, &self.policy);
        if self.repair && !self.is_usable(verdict.outcome as u8) && typed.is_some_and(|typed| typed.may_lack_a_zero()) {
            let (repaired, _) = judge(&format!("0{}", text.trim()), &self.policy);
            if self.is_usable(repaired.outcome as u8) {
                self.repaired = self.repaired.saturating_add(1);
                return repaired.outcome as u8;
            }
        }
        verdict.outcome as u8
    }

    fn is_usable(&self, code: u8) -> bool {
        code <= Outcome::OkUnchecked as u8 && !(self.strict_modulus_11 && code == Outcome::OkModulus11 as u8)
    }

    fn add(&mut self, code: u8, out: &mut Vec<u8>) {
        if let Some(count) = self.counts.get_mut(usize::from(code)) {
            *count = count.saturating_add(1);
        }
        if self.bitmap {
            let at = self.rows % 8;
            self.bits |= u8::from(self.is_usable(code)) << at;
            if at == 7 {
                out.push(std::mem::take(&mut self.bits));
            }
        } else {
            out.push(code);
        }
        self.rows = self.rows.saturating_add(1);
    }
}

/// A row of exactly `N` bytes and what follows its line end.
#[inline]
fn split_plain<const N: usize>(bytes: &[u8]) -> Option<(&[u8; N], &[u8])> {
    let (row, behind) = bytes.split_first_chunk::<N>()?;
    let (b'\n', behind) = behind.split_first()? else { return None };
    Some((row, behind))
}
