//! The summary, at the end of the stream and while it runs.

use super::outcome::PreflightChannel;
use crate::answer::Severity;
#[cfg(feature = "norway")]
use crate::reservation::decide_channel::NoticeMedium;
use crate::wire::Wire;

/// How many letters go by which channel and why, what is missing, and which rows are held. It contains no number, only
/// row positions. Every row is ready, needs a look-up, needs a review, or is blank.
#[derive(Wire)]
#[wire(answer)]
pub struct Summary {
    /// The number of lines, blank ones included: rows are identified by line number.
    pub rows: u64,
    /// The number of letters that may be sent now, digitally or on paper.
    pub ready: u64,
    /// The number of blank lines.
    pub blank: u64,
    /// The number of letters by channel; channels that did not occur are left out.
    pub channels: Vec<PreflightChannelCount>,
    /// The number of letters by code: channel and reason.
    pub reasons: Vec<PreflightReason>,
    /// Norway: the notices that go with the letters that are ready.
    #[cfg(feature = "norway")]
    pub notices: Vec<PreflightNotice>,
    /// The rows that need a look-up, for the first time or again.
    pub needs_lookup: PreflightRows,
    /// The rows that a person must review.
    pub needs_review: PreflightRows,
    /// The number of rows by finding, errors first: the findings that single requests would return.
    pub finding_counts: Vec<PreflightFinding>,
    /// The number of invalid lines by cause. Beyond 100 different causes no further ones are distinguished.
    pub unreadable: Vec<PreflightUnreadable>,
    /// The version of the rules.
    pub rules: &'static str,
}

/// The number of letters by one channel.
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightChannelCount {
    /// The channel.
    pub channel: PreflightChannel,
    /// The number of rows.
    pub rows: u64,
    /// The channel in the language of the context; absent where no language is named.
    pub message: Option<String>,
}

/// The number of rows with one code.
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightReason {
    /// The code of each of these rows.
    pub code: u32,
    /// The channel.
    pub channel: PreflightChannel,
    /// The reason, in one word.
    pub reason: &'static str,
    /// The number of rows.
    pub rows: u64,
    /// The reason in the language of the context; absent where no language is named.
    pub message: Option<String>,
}

/// The number of notices of one kind.
#[cfg(feature = "norway")]
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightNotice {
    /// The day of the notice, counted from the day on which the letter is available.
    pub day: u32,
    /// By e-mail or SMS.
    pub medium: NoticeMedium,
    /// Whether the notice is sent only if the letter has not been opened by then.
    pub if_unopened: bool,
    /// The number of rows.
    pub rows: u64,
}

/// Rows that are held.
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightRows {
    /// Their number.
    pub rows: u64,
    /// The first 1000 of them.
    pub first: Vec<PreflightPlace>,
}

/// A row that is held.
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightPlace {
    /// Its line number, counted from 1.
    pub row: u64,
    /// Its code.
    pub code: u32,
    /// The reason it is held, in one word.
    pub reason: &'static str,
}

/// The number of rows with one finding.
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightFinding {
    /// The code of the finding.
    pub code: &'static str,
    /// The severity in these rows.
    pub severity: Severity,
    /// The rule the finding rests on.
    pub rule: &'static str,
    /// The number of rows.
    pub rows: u64,
    /// The message, in the language of the context; absent where no language is named, or where it differs from row to
    /// row.
    pub message: Option<String>,
}

/// The number of invalid lines with one cause.
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightUnreadable {
    /// The code of the error, as for a request.
    pub code: &'static str,
    /// JSON Pointer into the row; empty for the whole line.
    pub path: String,
    /// What is expected there.
    pub expected: &'static str,
    /// The number of rows.
    pub rows: u64,
}
