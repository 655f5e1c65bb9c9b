//! The Gregorian calendar.

/// A date as written, whether or not it exists.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Date {
    /// The year, with its century.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u16,
    /// The day of the month, from 1.
    pub day: u16,
}

impl Date {
    /// A date as written.
    pub fn new(year: u16, month: u16, day: u16) -> Self {
        Self { year, month, day }
    }

    /// Whether the date exists.
    pub fn exists(self) -> bool {
        self.day >= 1 && self.day <= days_in_month(self.year, self.month)
    }
}

/// January to December, 28 days in February.
const DAYS: [u16; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

fn days_in_month(year: u16, month: u16) -> u16 {
    if month == 2 && is_leap_year(year) {
        29
    } else if (1..=12).contains(&month) {
        DAYS[usize::from(month) - 1]
    } else {
        0
    }
}

/// Every fourth year, except the last of a century, unless it is divisible by four hundred.
fn is_leap_year(year: u16) -> bool {
    if year.is_multiple_of(400) {
        true
    } else if year.is_multiple_of(100) {
        false
    } else {
        year.is_multiple_of(4)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_hundred_years_have_97_leap_days() {
        let days: u32 =
            (1800..2200).flat_map(|year| (1..=12).map(move |month| u32::from(days_in_month(year, month)))).sum();
        assert_eq!(days, 400 * 365 + 97);
        assert!(!Date::new(1900, 2, 29).exists());
        assert!(Date::new(2000, 2, 29).exists());
        assert!(!Date::new(2000, 0, 1).exists() && !Date::new(2000, 13, 1).exists() && !Date::new(2000, 1, 0).exists());
    }
}
