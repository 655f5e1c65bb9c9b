//! Dates on the wire: ISO text in requests and answers, `yyyymmdd` integers for the host's date.

use chrono::{Datelike, NaiveDate};

/// Parses `YYYY-MM-DD`; `None` for any other text and for days that do not exist.
///
/// ```
/// assert!(postregler::wire::read_iso("2026-11-21").is_some());
/// assert!(postregler::wire::read_iso("2026-02-30").is_none());
/// assert!(postregler::wire::read_iso("21-11-2026").is_none());
/// ```
pub fn read_iso(text: &str) -> Option<NaiveDate> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u32, |sum, digit| {
            let digit = digit.checked_sub(b'0').filter(|digit| *digit <= 9)?;
            sum.checked_mul(10)?.checked_add(u32::from(digit))
        })
    };
    let year = number(&[*y1, *y2, *y3, *y4])?;
    NaiveDate::from_ymd_opt(year.try_into().ok()?, number(&[*m1, *m2])?, number(&[*d1, *d2])?)
}

/// The date as ISO text, the format of all answers.
pub fn iso_date(date: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// The date if its year has four digits (0 to 9999), otherwise `None`.
///
/// ```
/// use postregler::wire::{read_iso, representable};
///
/// let last = read_iso("9999-12-31");
/// assert_eq!(last.and_then(representable), last);
/// assert_eq!(last.and_then(|day| representable(day.succ_opt()?)), None);
/// ```
pub fn representable(date: NaiveDate) -> Option<NaiveDate> {
    (0..=9999).contains(&date.year()).then_some(date)
}

/// Parses a host's `yyyymmdd`; `None` for 0 and for days that do not exist.
pub(super) fn from_yyyymmdd(number: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt((number / 10_000).try_into().ok()?, number / 100 % 100, number % 100)
        .filter(|_| number != 0)
}
