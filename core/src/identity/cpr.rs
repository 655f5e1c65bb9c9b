//! The Danish CPR number: `DDMMYY-SSSS`.

use chrono::NaiveDate;

use super::{Checksum, Sex, listed_dates};

/// What the ten digits say.
pub(super) struct Cpr {
    /// The day of birth, if there is such a day in the century that the seventh digit names.
    pub(super) birth_date: Option<NaiveDate>,
    /// Whether the serial number is 0000, which is not in use.
    pub(super) serial_0000: bool,
    pub(super) sex: Sex,
    pub(super) checksum: Checksum,
}

const WEIGHTS: [u32; 10] = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

#[expect(clippy::arithmetic_side_effects, reason = "digits are at most 9, so nothing here comes near a border")]
pub(super) fn read(digits: [u8; 10]) -> Cpr {
    let [d1, d2, d3, d4, d5, d6, d7, d8, d9, d10] = digits.map(u32::from);
    let birth_date = NaiveDate::from_ymd_opt(year(d5 * 10 + d6, d7), d3 * 10 + d4, d1 * 10 + d2);
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    let checksum = match birth_date {
        _ if sum.is_multiple_of(11) => Checksum::Passes,
        Some(date) if listed_dates::is_listed(date) => Checksum::FailsOnListedDate,
        _ => Checksum::Fails,
    };
    Cpr { birth_date, serial_0000: [d7, d8, d9, d10] == [0; 4], sex: Sex::of_digit(d10), checksum }
}

/// The year of birth: the century stands in the seventh digit, read together with the year.
fn year(yy: u32, seventh: u32) -> i32 {
    let century = match (seventh, yy) {
        (4 | 9, 0..=36) | (5..=8, 0..=57) => 2000,
        (5..=8, _) => 1800,
        _ => 1900,
    };
    i32::try_from(yy).map_or(century, |yy| century.saturating_add(yy))
}
