//! Counts of numbers by kind, series and outcome.

use std::fmt::Write;

use postregler_reference::{Answer, Kind, Outcome, Series};

const KINDS: usize = Kind::ALL.len() + 1;
const SERIES: usize = 4;
/// The number of codes of outcomes, the highest of which is 49.
const OUTCOMES: usize = 64;

/// Counts of numbers by kind, series and outcome.
#[derive(Clone, PartialEq)]
pub(crate) struct Counts(Vec<u64>);

impl Default for Counts {
    fn default() -> Self {
        Self(vec![0; KINDS * SERIES * OUTCOMES])
    }
}

impl Counts {
    #[inline]
    pub(crate) fn add(&mut self, answer: Answer) {
        self.0[place(answer.kind, answer.series, answer.outcome)] += 1;
    }

    pub(crate) fn merge(&mut self, other: &Self) {
        for (sum, number) in self.0.iter_mut().zip(&other.0) {
            *sum += number;
        }
    }

    /// The count of one combination.
    pub(crate) fn of(&self, kind: Option<Kind>, series: Option<Series>, outcome: Outcome) -> u64 {
        self.0[place(kind, series, outcome)]
    }

    /// The sum of all counts.
    pub(crate) fn total(&self) -> u64 {
        self.0.iter().sum()
    }

    /// The counts as one line of text: indices and counts.
    pub(crate) fn to_text(&self) -> String {
        let mut text = String::new();
        for (place, number) in self.0.iter().enumerate().filter(|(_, number)| **number > 0) {
            // Writing to a string cannot fail.
            let _ = write!(text, "{place}={number} ");
        }
        text
    }

    /// The counts of such a line; `None` if it has another format.
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        let mut counts = Self::default();
        for entry in text.split_whitespace() {
            let (place, number) = entry.split_once('=')?;
            *counts.0.get_mut(place.parse::<usize>().ok()?)? = number.parse().ok()?;
        }
        Some(counts)
    }
}

fn place(kind: Option<Kind>, series: Option<Series>, outcome: Outcome) -> usize {
    let kind = kind.map_or(Kind::ALL.len(), |kind| kind as usize);
    let series = series.map_or(3, |series| series as usize);
    (kind * SERIES + series) * OUTCOMES + outcome as usize
}
