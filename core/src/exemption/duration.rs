//! Until when an exemption runs: what several operations ask.

use chrono::{Datelike, NaiveDate};

use crate::law::{self, Day};

/// Until when a new exemption runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Term {
    /// To this day, as the receipt says.
    Until(NaiveDate),
    /// Permanent, like every one since October 2017.
    Permanent,
    /// Permanent before that: whose it was is not known.
    PermanentVariant,
}

/// The term of an exemption registered on a day; `variant` if it was registered as permanent.
pub(super) fn on_registration(day: NaiveDate, variant: bool) -> Term {
    if Day::from(day) >= law::PERMANENT_FROM {
        return Term::Permanent;
    }
    if variant {
        return Term::PermanentVariant;
    }
    second_first_of_november(day).map_or(Term::Permanent, Term::Until)
}

/// 1 November of the second calendar year after a day's, not two years to the day.
pub(super) fn second_first_of_november(day: NaiveDate) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(day.year().checked_add(2)?, 11, 1)
}

/// Whether an exemption that ran to this day became permanent before.
pub(super) fn outlived(until: NaiveDate) -> bool {
    Day::from(until) >= law::PERMANENT_FROM
}
