//! Timestamps as registers and systems write them, made into calendar days in Norway.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta};

use crate::wire::read_iso;

/// The calendar day in Norway of a timestamp: `2026-11-21`, or `2026-11-21T23:30` with or without seconds and fraction,
/// and with `Z`, `+02`, `+0200`, `+02:00` or nothing behind it. Without an offset the clock of Norway is meant.
pub(super) fn oslo_day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let (Some(day), Some(rest)) = (text.get(..10), text.get(10..)) else { return None };
    let day = read_iso(day)?;
    if rest.is_empty() {
        return Some(day);
    }
    let clock = rest.strip_prefix(['T', 't', ' '])?;
    let at = clock.find(['Z', 'z', '+', '-', '\u{2212}']).unwrap_or(clock.len());
    let (clock, offset) = clock.split_at_checked(at)?;
    let local = day.and_time(time(clock)?);
    if offset.is_empty() {
        return Some(day);
    }
    let utc = local.checked_sub_signed(TimeDelta::minutes(minutes(offset)?))?;
    let oslo = utc.checked_add_signed(TimeDelta::hours(if is_summer(utc)? { 2 } else { 1 }))?;
    Some(oslo.date())
}

/// `13:42`, `13:42:34`, `13:42:34.123`.
fn time(clock: &str) -> Option<chrono::NaiveTime> {
    let mut parts = clock.split(':');
    let hour = two_digits(parts.next()?)?;
    let minute = two_digits(parts.next()?)?;
    let second = match parts.next() {
        None => 0,
        Some(seconds) => {
            let (whole, fraction) = seconds.split_once(['.', ',']).unwrap_or((seconds, "0"));
            let digits = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
            // A leap second belongs to the minute before it.
            two_digits(whole).filter(|second| digits && *second <= 60)?.min(59)
        }
    };
    chrono::NaiveTime::from_hms_opt(hour, minute, second).filter(|_| parts.next().is_none())
}

/// The minutes of an offset: `Z`, `+02`, `-0530`, `+02:00`.
fn minutes(offset: &str) -> Option<i64> {
    if matches!(offset, "Z" | "z") {
        return Some(0);
    }
    let west = !offset.starts_with('+');
    let digits: String = offset.chars().skip(1).filter(|character| *character != ':').collect();
    let (hours, minutes) = match digits.len() {
        2 => (digits.as_str(), "00"),
        4 => digits.split_at_checked(2)?,
        _ => return None,
    };
    let (hours, minutes) = (i64::from(two_digits(hours)?), i64::from(two_digits(minutes)?));
    let sum = hours.checked_mul(60)?.checked_add(minutes).filter(|_| hours <= 18 && minutes < 60)?;
    if west { sum.checked_neg() } else { Some(sum) }
}

fn two_digits(text: &str) -> Option<u32> {
    let [tens @ b'0'..=b'9', units @ b'0'..=b'9'] = text.as_bytes() else { return None };
    let digit = |byte: u8| u32::from(byte).checked_sub(u32::from(b'0'));
    digit(*tens)?.checked_mul(10)?.checked_add(digit(*units)?)
}

/// Whether Norway has summer time: since 1996, from the last Sunday of March to the last Sunday of October, at 01:00 UTC.
fn is_summer(utc: NaiveDateTime) -> Option<bool> {
    let change = |month| last_sunday(utc.year(), month)?.and_hms_opt(1, 0, 0);
    Some(change(3)? <= utc && utc < change(10)?)
}

/// The last Sunday of a month of 31 days.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    last.checked_sub_days(Days::new(last.weekday().num_days_from_sunday().into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<String> {
        oslo_day(text).map(crate::wire::day)
    }

    #[test]
    fn every_published_way_to_write_a_time_is_read() {
        let ways =
            ["", "T13:42:34+02", "T13:42:34+02:00", "T13:42:34Z", "T13:42:34.123Z", "T13:42+0200", " 13:42:34,5"];
        for way in ways {
            assert_eq!(day(&format!("2023-06-13{way}")).as_deref(), Some("2023-06-13"), "{way}");
        }
    }

    #[test]
    fn a_day_ends_at_midnight_in_norway() {
        // Winter: 23:00 UTC is midnight. Summer: 22:00 UTC.
        assert_eq!(day("2026-01-15T22:59:59Z").as_deref(), Some("2026-01-15"));
        assert_eq!(day("2026-01-15T23:00:00Z").as_deref(), Some("2026-01-16"));
        assert_eq!(day("2026-07-15T21:59Z").as_deref(), Some("2026-07-15"));
        assert_eq!(day("2026-07-15T22:00Z").as_deref(), Some("2026-07-16"));
        assert_eq!(day("2026-07-15T20:00-05:00").as_deref(), Some("2026-07-16"));
    }

    #[test]
    fn summer_time_begins_and_ends_on_the_last_sundays() {
        let summer = |text: &str| {
            let (day, hour) = text.split_once(' ').unwrap_or((text, "0"));
            is_summer(read_iso(day)?.and_hms_opt(hour.parse().ok()?, 0, 0)?)
        };
        assert_eq!(summer("2026-03-29 0"), Some(false));
        assert_eq!(summer("2026-03-29 1"), Some(true));
        assert_eq!(summer("2026-10-25 0"), Some(true));
        assert_eq!(summer("2026-10-25 1"), Some(false));
        assert_eq!(last_sunday(2014, 3).map(crate::wire::day).as_deref(), Some("2014-03-30"));
        assert_eq!(last_sunday(2015, 10).map(crate::wire::day).as_deref(), Some("2015-10-25"));
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in [
            "",
            "2026",
            "2026-02-30",
            "2026-11-21T",
            "2026-11-21T25:00",
            "2026-11-21T10:00+2",
            "2026-11-21T10:00+02:0",
            "2026-11-21T10:00:00.Z",
            "2026-11-21x",
            "21.11.2026",
            "2026-11-21T10:00:00:00",
            "2026-11-2\u{e6}",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
