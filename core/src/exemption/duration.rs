//! From when and until when an exemption runs: what several operations ask.

use chrono::{Datelike, NaiveDate};

use crate::law::{self, Day};
use crate::wire::representable;

/// Until when a new exemption runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Term {
    /// To this day, as the receipt says.
    Until(NaiveDate),
    /// Without limit, like every one since October 2017.
    Permanent,
    /// Without limit before that, because the person was registered as emigrated.
    Emigrated,
    /// Without limit before that, because the municipality decided so.
    Decided,
}

/// The term of an exemption registered on a day; `emigrated` if the request rested on being registered as emigrated,
/// `decided` if the municipality decided that it has no limit.
pub(super) fn on_registration(day: NaiveDate, emigrated: bool, decided: bool) -> Term {
    if Day::from(day) >= law::PERMANENT_FROM {
        return Term::Permanent;
    }
    if emigrated {
        return Term::Emigrated;
    }
    if decided {
        return Term::Decided;
    }
    second_first_of_november(day).map_or(Term::Permanent, Term::Until)
}

/// The first day on which an exemption or an access has effect: its registration, and no earlier than `first`.
pub(super) fn effective_from(day: NaiveDate, first: Day) -> NaiveDate {
    first.date().map_or(day, |first| day.max(first))
}

/// Whether the regulation of 2021 holds on a day.
pub(super) fn since_2021(day: NaiveDate) -> bool {
    Day::from(day) >= law::NEW_EXEMPTION_REGULATION
}

/// 1 November of the second calendar year after a day's, not two years to the day.
pub(super) fn second_first_of_november(day: NaiveDate) -> Option<NaiveDate> {
    let year = day.year().checked_add_unsigned(law::EXEMPTION_TERM_YEARS)?;
    NaiveDate::from_ymd_opt(year, 11, 1).and_then(representable)
}

/// Whether an exemption that ran to this day became permanent before.
pub(super) fn outlived(until: NaiveDate) -> bool {
    Day::from(until) >= law::PERMANENT_FROM
}
