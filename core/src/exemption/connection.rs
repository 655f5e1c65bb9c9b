//! Who is connected: what `enrolment` and `delivery` both ask.

use chrono::{Days, NaiveDate};

use crate::answer::{Param, Step, steps};
use crate::law::{self, Day};

/// The age from which people are connected (`dk.enrolment.age-15`).
pub(crate) const OBLIGED_FROM_AGE: u32 = law::CONNECTED_FROM_AGE;

/// The days between entry and connection (`dk.enrolment.entry-30-days`).
const DAYS_AFTER_ENTRY: u32 = 30;

/// What entry to Denmark means for being connected on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Entry {
    /// No entry is known.
    None,
    /// So many days are left.
    Waits(u32),
    /// It is so long ago that it plays no part.
    Over,
    /// It is recent, and how long it took at that time was not found.
    Unknown,
}

/// What an entry means on a day. Thirty days are taken to be enough at any time: only their end before 2024 is unsure.
pub(super) fn entry(entered: Option<NaiveDate>, on: NaiveDate) -> Entry {
    let Some(entered) = entered else { return Entry::None };
    let connected = entered.checked_add_days(Days::new(DAYS_AFTER_ENTRY.into()));
    let left = connected.map_or(0, |connected| connected.signed_duration_since(on).num_days());
    match u32::try_from(left) {
        Ok(left) if left > 0 => {
            if Day::from(on) >= law::PAGES_OF_TODAY {
                Entry::Waits(left)
            } else {
                Entry::Unknown
            }
        }
        _ => Entry::Over,
    }
}

impl Entry {
    pub(super) fn step(self) -> Option<Step> {
        let days = |step: Step| step.with("days", Param::Integer(DAYS_AFTER_ENTRY));
        match self {
            Self::None => None,
            Self::Waits(_) => Some(days(Step::new(&steps::ENROLMENT_WAITS))),
            Self::Over => Some(days(Step::new(&steps::ENROLMENT_WAIT_OVER))),
            Self::Unknown => Some(Step::new(&steps::ENROLMENT_ENTRY_UNKNOWN)),
        }
    }
}

pub(super) fn too_young() -> Step {
    Step::new(&steps::ENROLMENT_UNDER_15).with("age", Param::Integer(OBLIGED_FROM_AGE))
}
