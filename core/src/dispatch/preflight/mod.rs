//! `dispatch.preflight`: a list of recipients and one letter, before it is sent.
//!
//! The list is a stream of lines, each a JSON object: opened with the letter, fed with bytes in any portions, finished
//! with a summary. It takes constant memory, and each row gets what a single question about it would give:
//! `reservation.decide_channel` in Norway, `exemption.delivery` in Denmark. A row is identified by its line, counted from 1.
//!
//! Everything in a row counts: a member that is known anywhere in a row is taken into account or the row is refused, an
//! answer of the register has to name the row's own person, and of several days of look-up the strictest counts.
//!
//! Whether a number stands in the list twice is not looked for: that would take memory for every row.
//!
//! ```
//! # #[cfg(feature = "norway")] {
//! use postregler::dispatch::preflight::{Preflight, Request, RowOutcome};
//! use postregler::reservation::{Category, decide_channel::ChannelMessage};
//! use postregler::wire::{self, Context};
//!
//! let context = Context::on(wire::read_iso("2026-11-21").ok_or("a day")?);
//! let message = ChannelMessage { category: Some(Category::Enkeltvedtak), ..ChannelMessage::default() };
//! let request = Request { message: Some(message), ..Request::blank(context) };
//! let mut preflight = Preflight::open(&request).map_err(|_| "a letter")?;
//! let mut codes = Vec::new();
//! preflight.push(br#"{"recipient":{"kind":"person","register":{"lookedUp":"2026-11-21","#, &mut codes);
//! preflight.push(br#""status":"active","reservation":"yes"}}}"#, &mut codes);
//! preflight.push(b"\n{\"number\":\"17912099998\"}", &mut codes);
//! let summary = preflight.finish(&mut codes);
//! assert_eq!(codes, [RowOutcome::Reserved as u8, RowOutcome::NumberWrong as u8]);
//! assert_eq!((summary.rows, summary.ready, summary.need_person.rows), (2, 1, 1));
//! # }
//! # Ok::<(), &str>(())
//! ```

#[cfg(feature = "denmark")]
mod denmark;
mod lines;
#[cfg(feature = "norway")]
mod misplaced;
#[cfg(feature = "norway")]
mod norway;
mod number;
mod outcome;
mod request;
mod row;
mod summary;
mod tally;

pub use outcome::{PreflightChannel, RowOutcome};
#[cfg(feature = "denmark")]
pub use request::DanishLookup;
pub use request::Request;
#[cfg(feature = "norway")]
pub use row::RegisterResponse;
pub use row::Row;
#[cfg(feature = "norway")]
pub use summary::PreflightNotice;
pub use summary::{
    PreflightChannelCount, PreflightFinding, PreflightPlace, PreflightReason, PreflightRows, PreflightUnreadable,
    Summary,
};

use crate::operations::{self, Stream};
use crate::wire::{RequestError, Write, Writer};
use lines::{Line, Lines};
use tally::Tally;

/// More bytes than any row needs: one with everything the register knows has about 4,000. What is longer is counted as
/// too long, without being kept.
pub const MAX_ROW_BYTES: usize = 32_768;

/// A list being gone through, chunk by chunk, in constant memory.
pub struct Preflight {
    letter: Letter,
    lines: Lines,
    tally: Tally,
}

/// The letter, ready to be put to one recipient after the other.
struct Letter {
    request: Request,
    numbers: number::Numbers,
    #[cfg(feature = "norway")]
    looked_up: Option<chrono::NaiveDate>,
}

impl Preflight {
    /// Gets ready for a list.
    pub fn open(request: &Request) -> Result<Self, RequestError> {
        request.check()?;
        let letter = Letter {
            numbers: number::Numbers::new(request.context),
            #[cfg(feature = "norway")]
            looked_up: request.looked_up_day()?,
            request: request.clone(),
        };
        Ok(Self { letter, lines: Lines::default(), tally: Tally::default() })
    }

    /// Goes through the rows that end in this chunk; the code of each is added to `out`.
    pub fn push(&mut self, chunk: &[u8], out: &mut Vec<u8>) {
        let Self { letter, lines, tally } = self;
        lines.push(chunk, |line| letter.take(line, tally, out));
    }

    /// Goes through rows laid out as in Arrow: all bytes one after the other, and where each row begins and ends.
    /// An offset that does not fit gives an empty row.
    pub fn push_offsets(&mut self, bytes: &[u8], offsets: &[u32], out: &mut Vec<u8>) {
        let Self { letter, lines, tally } = self;
        lines.push_offsets(bytes, offsets, |line| letter.take(line, tally, out));
    }

    /// Goes through the last row, if it has no end, and counts.
    pub fn finish(mut self, out: &mut Vec<u8>) -> Summary {
        Stream::end(&mut self, out);
        self.summary()
    }

    /// What has been counted so far.
    pub fn summary(&self) -> Summary {
        self.tally.summary(self.letter.request.context.locale)
    }
}

impl Letter {
    /// One row: its code goes out, the rest is counted.
    fn take(&self, line: Line<'_>, tally: &mut Tally, out: &mut Vec<u8>) {
        let outcome = match line {
            Line::Overlong => RowOutcome::LineTooLong,
            Line::Whole(bytes) if bytes.iter().all(u8::is_ascii_whitespace) => RowOutcome::Blank,
            Line::Whole(bytes) => match row::judge(bytes, self, tally) {
                Ok(outcome) => outcome,
                Err(error) => {
                    tally.unreadable(error);
                    RowOutcome::LineUnreadable
                }
            },
        };
        tally.row(outcome);
        out.push(outcome as u8);
    }
}

impl Stream for Preflight {
    fn push(&mut self, chunk: &[u8], out: &mut Vec<u8>) {
        Preflight::push(self, chunk, out);
    }

    fn push_offsets(&mut self, bytes: &[u8], offsets: &[u32], out: &mut Vec<u8>) {
        Preflight::push_offsets(self, bytes, offsets, out);
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        let Self { letter, lines, tally } = self;
        lines.end(|line| letter.take(line, tally, out));
    }

    fn summary(&self) -> String {
        let mut out = Writer::new(self.letter.request.context.locale);
        Preflight::summary(self).write(&mut out);
        out.finish()
    }
}

/// Opens a list for a binding.
pub fn preflight(request: &Request) -> Result<Box<dyn Stream>, RequestError> {
    operations::require_locale(request.context, request.part())?;
    Ok(Box::new(Preflight::open(request)?))
}
