//! `dispatch.preflight`: checks a letter against a list of recipients before dispatch.
//!
//! The list is a stream of lines, each a JSON object. It is opened with the letter, fed with bytes in chunks of any
//! size and finished with a summary. Memory use is constant, and each row gets the result that a single request about
//! it would get: `reservation.decide_channel` in Norway, `exemption.delivery` in Denmark. Rows are identified by line
//! number, counted from 1.
//!
//! Nothing in a row is ignored: a known member anywhere in a row is taken into account or the row is refused, a
//! response of the register must name the row's own person, and the strictest of several look-up days counts.
//!
//! Duplicate numbers are not detected: that would take memory for every row.
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
//! assert_eq!((summary.rows, summary.ready, summary.needs_review.rows), (2, 1, 1));
//! # }
//! # Ok::<(), &str>(())
//! ```

#[cfg(feature = "denmark")]
mod denmark;
mod line_reader;
#[cfg(feature = "norway")]
mod misplaced_members;
#[cfg(feature = "norway")]
mod norway;
mod outcome;
mod recipient_number;
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
use line_reader::{Line, Lines};
use tally::Tally;

/// The maximum length of a row in bytes; a row with everything the register holds has about 4,000. A longer line is
/// counted as too long and not kept.
pub const MAX_ROW_BYTES: usize = 32_768;

/// A list that is processed chunk by chunk, in constant memory.
pub struct Preflight {
    letter: Letter,
    lines: Lines,
    tally: Tally,
}

/// The letter, prepared for one recipient after another.
struct Letter {
    request: Request,
    numbers: recipient_number::Numbers,
    #[cfg(feature = "norway")]
    looked_up: Option<chrono::NaiveDate>,
}

impl Preflight {
    /// Opens a list for a letter. An invalid letter is a `RequestError`.
    pub fn open(request: &Request) -> Result<Self, RequestError> {
        request.check()?;
        let letter = Letter {
            numbers: recipient_number::Numbers::new(request.context),
            #[cfg(feature = "norway")]
            looked_up: request.looked_up_day()?,
            request: request.clone(),
        };
        Ok(Self { letter, lines: Lines::default(), tally: Tally::default() })
    }

    /// Processes the rows that end in this chunk and appends the code of each to `out`.
    pub fn push(&mut self, chunk: &[u8], out: &mut Vec<u8>) {
        let Self { letter, lines, tally } = self;
        lines.push(chunk, |line| letter.process(line, tally, out));
    }

    /// Processes rows laid out as in Arrow: all bytes in one buffer, and the offsets where rows begin and end. An
    /// offset outside the buffer gives an empty row.
    pub fn push_offsets(&mut self, bytes: &[u8], offsets: &[u32], out: &mut Vec<u8>) {
        let Self { letter, lines, tally } = self;
        lines.push_offsets(bytes, offsets, |line| letter.process(line, tally, out));
    }

    /// Processes the last row, if it has no line end, and returns the summary.
    pub fn finish(mut self, out: &mut Vec<u8>) -> Summary {
        Stream::end(&mut self, out);
        self.summary()
    }

    /// The counts so far.
    pub fn summary(&self) -> Summary {
        self.tally.summary(self.letter.request.context.locale)
    }
}

impl Letter {
    /// Processes one row: its code is appended to `out`, everything else is counted.
    fn process(&self, line: Line<'_>, tally: &mut Tally, out: &mut Vec<u8>) {
        let outcome = match line {
            Line::Overlong => RowOutcome::LineTooLong,
            Line::Whole(bytes) if bytes.iter().all(u8::is_ascii_whitespace) => RowOutcome::Blank,
            Line::Whole(bytes) => match row::decide_row(bytes, self, tally) {
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
        lines.end(|line| letter.process(line, tally, out));
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
