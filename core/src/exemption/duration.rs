//! The period of an exemption, shared by several operations.

use chrono::{Datelike, NaiveDate};

use crate::law::{self, Day};
use crate::wire::representable;

/// The end of a new exemption.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Term {
    /// It ends on this day, as stated in the receipt.
    Until(NaiveDate),
    /// Without limit, as for every exemption since October 2017.
    Permanent,
    /// Without limit before October 2017, because the person was registered as emigrated.
    Emigrated,
    /// Without limit before October 2017, because the municipality decided so.
    Decided,
}

/// The end of an exemption registered on a day. `emigrated`: the request rested on being registered as emigrated.
/// `decided`: the municipality decided that it has no limit.
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

/// Whether the regulation of 2021 is in force on a day.
pub(super) fn since_2021(day: NaiveDate) -> bool {
    Day::from(day) >= law::NEW_EXEMPTION_REGULATION
}

/// 1 November of the second calendar year after that of the day, not two years to the day.
pub(super) fn second_first_of_november(day: NaiveDate) -> Option<NaiveDate> {
    let year = day.year().checked_add_unsigned(law::EXEMPTION_TERM_YEARS)?;
    NaiveDate::from_ymd_opt(year, 11, 1).and_then(representable)
}

/// Whether an exemption with this end became permanent before it expired.
pub(super) fn outlived(until: NaiveDate) -> bool {
    Day::from(until) >= law::PERMANENT_FROM
}
