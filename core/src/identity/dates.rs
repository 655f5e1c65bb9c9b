//! Lookup tables of days and months, as bit sets. 29 February is left to the slow path.

/// A set of the ways in which digits can be a date.
pub(super) type Dates = u16;

/// Days without an addition.
pub(super) const PLAIN: Dates = 0o7_07;
/// Days with the 40 of a d-number.
pub(super) const DNUMMER: Dates = 0o70_70;
/// Months without an addition.
pub(super) const REAL: Dates = 0o77;
/// Months with the 80 of Skatteetaten's synthetic numbers.
pub(super) const SYNTHETIC: Dates = 0o77_00;

/// The possible dates for two digits as a day: in months of at least 28, 30 or 31 days.
static DAYS: [Dates; 128] = {
    let mut days = [0; 128];
    let mut day = 1;
    while day <= 31 {
        let month_lengths = match day {
            ..=28 => 0o1,
            29..=30 => 0o2,
            _ => 0o4,
        };
        #[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
        {
            days[day] = month_lengths * 0o1_01;
            days[day + 40] = month_lengths * 0o10_10;
        }
        day += 1;
    }
    days
};

/// The possible dates for two digits as a month.
static MONTHS: [Dates; 128] = {
    let mut months = [0; 128];
    let mut month = 1;
    while month <= 12 {
        let month_lengths = match month {
            2 => 0o1,
            4 | 6 | 9 | 11 => 0o3,
            _ => 0o7,
        };
        #[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
        {
            months[month] = month_lengths * 0o11;
            months[month + 80] = month_lengths * 0o11_00;
        }
        month += 1;
    }
    months
};

/// Whether a day and a month form an accepted date.
#[inline(always)]
pub(super) fn is_date(day: u32, month: u32, accepted: Dates) -> bool {
    let day = DAYS.get(day as usize & 127).copied().unwrap_or(0);
    let month = MONTHS.get(month as usize & 127).copied().unwrap_or(0);
    day & month & accepted != 0
}
