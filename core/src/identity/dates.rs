//! Which day goes with which month, as sets that are looked up: the leap day is left to the long way.

/// A set of ways to be a date.
pub(super) type Dates = u16;

/// Days as they are.
pub(super) const PLAIN: Dates = 0o7_07;
/// Days with the 40 of a d-number.
pub(super) const DNUMMER: Dates = 0o70_70;
/// Months as they are.
pub(super) const REAL: Dates = 0o77;
/// Months with Skatteetaten's 80.
pub(super) const SYNTHETIC: Dates = 0o77_00;

/// For each two digits as a day, the dates it can belong to: to a month of at least 28, 30 or 31 days.
static DAYS: [Dates; 128] = {
    let mut days = [0; 128];
    let mut day = 1;
    while day <= 31 {
        let month_lengths = match day {
            ..=28 => 0o1,
            29..=30 => 0o2,
            _ => 0o4,
        };
        #[expect(clippy::indexing_slicing, reason = "evaluated when compiling")]
        {
            days[day] = month_lengths * 0o1_01;
            days[day + 40] = month_lengths * 0o10_10;
        }
        day += 1;
    }
    days
};

/// For each two digits as a month, the dates it can have.
static MONTHS: [Dates; 128] = {
    let mut months = [0; 128];
    let mut month = 1;
    while month <= 12 {
        let month_lengths = match month {
            2 => 0o1,
            4 | 6 | 9 | 11 => 0o3,
            _ => 0o7,
        };
        #[expect(clippy::indexing_slicing, reason = "evaluated when compiling")]
        {
            months[month] = month_lengths * 0o11;
            months[month + 80] = month_lengths * 0o11_00;
        }
        month += 1;
    }
    months
};

/// Whether a day and a month make one of the wanted dates.
#[inline(always)]
pub(super) fn is_date(day: u32, month: u32, accepted: Dates) -> bool {
    let day = DAYS.get(day as usize & 127).copied().unwrap_or(0);
    let month = MONTHS.get(month as usize & 127).copied().unwrap_or(0);
    day & month & accepted != 0
}
