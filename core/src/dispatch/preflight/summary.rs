//! What is answered at the end, and while it runs.

use super::outcome::PreflightChannel;
use crate::answer::Severity;
#[cfg(feature = "norway")]
use crate::reservation::decide_channel::NoticeMedium;
use crate::wire::Wire;

/// How many letters go where and why, what is missing, and which rows wait. It holds no number, only places of rows.
/// Every row is ready, to be asked about again, in need of a person, or blank.
#[derive(Wire)]
#[wire(answer)]
pub struct Summary {
    /// How many lines there were, blank ones included: a row is told by its line.
    pub rows: u64,
    /// How many letters may go now, digitally or on paper.
    pub ready: u64,
    /// How many lines were blank.
    pub blank: u64,
    /// How many letters go which way; ways that did not occur are left out.
    pub channels: Vec<PreflightChannelCount>,
    /// The same by code: the way and the reason.
    pub reasons: Vec<PreflightReason>,
    /// Norway: the notices that go with the letters that are ready.
    #[cfg(feature = "norway")]
    pub notices: Vec<PreflightNotice>,
    /// The rows about which something has to be looked up, once more or at all.
    pub needs_lookup: PreflightRows,
    /// The rows a person has to look at.
    pub needs_review: PreflightRows,
    /// What was found, errors first: what the single answers would say.
    pub finding_counts: Vec<PreflightFinding>,
    /// What is wrong with the lines that are no rows. Beyond 100 different things no more are told apart.
    pub unreadable: Vec<PreflightUnreadable>,
    /// The version of the rules.
    pub rules: &'static str,
}

/// How many letters go one way.
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightChannelCount {
    /// The way.
    pub channel: PreflightChannel,
    /// How many rows.
    pub rows: u64,
    /// The way in the language of the context; absent where none was named.
    pub message: Option<String>,
}

/// How many rows have a code.
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightReason {
    /// The code that came out for each of these rows.
    pub code: u32,
    /// How the letter goes.
    pub channel: PreflightChannel,
    /// Why, in one word.
    pub reason: &'static str,
    /// How many rows.
    pub rows: u64,
    /// The reason in the language of the context; absent where none was named.
    pub message: Option<String>,
}

/// How many notices are sent.
#[cfg(feature = "norway")]
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightNotice {
    /// How many days after the letter is available.
    pub day: u32,
    /// How.
    pub medium: NoticeMedium,
    /// Whether each is sent only if its letter has not been opened by then.
    pub if_unopened: bool,
    /// How many rows.
    pub rows: u64,
}

/// Rows that wait.
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightRows {
    /// How many there are.
    pub rows: u64,
    /// The first 1000 of them.
    pub first: Vec<PreflightPlace>,
}

/// A row that waits.
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightPlace {
    /// Its place in the list, counted from 1.
    pub row: u64,
    /// Its code.
    pub code: u32,
    /// Why it waits, in one word.
    pub reason: &'static str,
}

/// How many rows have a finding.
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightFinding {
    /// The code of the finding.
    pub code: &'static str,
    /// How much it weighs in these rows.
    pub severity: Severity,
    /// The rule it rests on.
    pub rule: &'static str,
    /// How many rows.
    pub rows: u64,
    /// What to do, in the language of the context; absent where none was named, or where it differs from row to row.
    pub message: Option<String>,
}

/// How many lines are no rows for one cause.
#[derive(Wire)]
#[wire(answer)]
pub struct PreflightUnreadable {
    /// The code of the error, as for a request.
    pub code: &'static str,
    /// JSON Pointer to the place in the row; empty for the whole line.
    pub path: String,
    /// What is expected there.
    pub expected: &'static str,
    /// How many rows.
    pub rows: u64,
}
