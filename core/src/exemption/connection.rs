//! The rule of 30 days after entry, shared by `enrolment` and `delivery`.

use chrono::{Days, NaiveDate};

use crate::answer::{Param, Step, steps};
use crate::law::{self, Day};

/// What an entry to Denmark means for the connection on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Entry {
    /// No entry is known.
    None,
    /// The number of days left.
    Waits(u32),
    /// The entry is too long ago to matter.
    Over,
    /// The entry is recent, and the length of the period at that time was not found.
    Unknown,
}

/// What an entry means on a day. Thirty days are taken to be sufficient at any time; only their end before 2024 is
/// uncertain.
pub(super) fn entry(entered: Option<NaiveDate>, on: NaiveDate) -> Entry {
    let Some(entered) = entered else { return Entry::None };
    let connected = entered.checked_add_days(Days::new(law::DAYS_AFTER_ENTRY.into()));
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
        let days = |step: Step| step.with("days", Param::Integer(law::DAYS_AFTER_ENTRY));
        match self {
            Self::None => None,
            Self::Waits(_) => Some(days(Step::new(&steps::ENROLMENT_WAITS))),
            Self::Over => Some(days(Step::new(&steps::ENROLMENT_WAIT_OVER))),
            Self::Unknown => Some(Step::new(&steps::ENROLMENT_ENTRY_UNKNOWN)),
        }
    }
}

pub(super) fn too_young() -> Step {
    Step::new(&steps::ENROLMENT_UNDER_15).with("age", Param::Integer(law::CONNECTED_FROM_AGE))
}
