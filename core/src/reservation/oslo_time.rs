//! Timestamps of registers and systems as calendar days in Norway.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta};

use crate::wire::{Json, read_iso, representable};

/// The milliseconds since 1970 that count as a time: twelve or thirteen digits, from March 1973 to the year 2286. Fewer
/// digits may be seconds, or a day written without separators.
const EPOCH_MILLISECONDS: std::ops::RangeInclusive<i64> = 100_000_000_000..=9_999_999_999_999;

/// The largest offset of a time zone, in minutes.
const MAX_OFFSET: i64 = 18 * 60;

/// The calendar day in Norway of a timestamp: `2026-11-21`, or `2026-11-21T23:30` with or without seconds and fraction,
/// followed by `Z`, `+02`, `+0200`, `+02:00` or nothing. Without an offset it is Norwegian local time. Java's
/// `2026-11-21T23:30+01:00[Europe/Oslo]` and milliseconds since 1970 are read as well. `None` for any other text.
pub(super) fn oslo_day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    if matches!(text.len(), 12 | 13) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return epoch_day(text.parse().ok()?);
    }
    day_of_text(without_zone(text)?)
}

/// The calendar day in Norway of a value: a text, milliseconds since 1970, or Jackson's list of a local time.
pub(super) fn oslo_day_of(value: &Json<'_>, text: Option<&str>) -> Option<NaiveDate> {
    match value {
        Json::Integer(milliseconds) => epoch_day(*milliseconds),
        Json::List(parts) => day_of_parts(parts),
        _ => oslo_day(text?),
    }
}

/// Java appends the name of the zone in brackets.
fn without_zone(text: &str) -> Option<&str> {
    let Some(open) = text.strip_suffix(']') else { return Some(text) };
    let (time, zone) = open.split_once('[')?;
    let named = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'_' | b'-' | b'+' | b':');
    // The offset decides; a zone alone would require a time zone database.
    let has_offset = time.get(10..)?.contains(['Z', 'z', '+', '-']);
    (has_offset && !zone.is_empty() && zone.bytes().all(named)).then_some(time)
}

fn epoch_day(milliseconds: i64) -> Option<NaiveDate> {
    if !EPOCH_MILLISECONDS.contains(&milliseconds) {
        return None;
    }
    day_in_oslo(DateTime::from_timestamp_millis(milliseconds)?.naive_utc())
}

/// Jackson's list of a local time: year, month, day, and optionally hour, minute, second and nanosecond.
fn day_of_parts(parts: &[Json<'_>]) -> Option<NaiveDate> {
    let number = |at: usize| match parts.get(at) {
        Some(Json::Integer(number)) => u32::try_from(*number).ok(),
        Some(_) => None,
        None => Some(0),
    };
    if !matches!(parts.len(), 3 | 5..=7) {
        return None;
    }
    let day = NaiveDate::from_ymd_opt(i32::try_from(number(0)?).ok()?, number(1)?, number(2)?)?;
    day.and_hms_nano_opt(number(3)?, number(4)?, number(5)?, number(6)?)?;
    representable(day)
}

fn day_of_text(text: &str) -> Option<NaiveDate> {
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
    day_in_oslo(utc)
}

fn day_in_oslo(utc: NaiveDateTime) -> Option<NaiveDate> {
    let oslo = utc.checked_add_signed(TimeDelta::hours(if is_summer(utc)? { 2 } else { 1 }))?;
    representable(oslo.date())
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
    let (west, digits) = match offset.strip_prefix('+') {
        Some(digits) => (false, digits),
        None => (true, offset.strip_prefix(['-', '\u{2212}'])?),
    };
    let (hours, minutes) = match digits.len() {
        2 => (digits, "00"),
        4 => digits.split_at_checked(2)?,
        // The colon is accepted between hours and minutes only.
        _ => digits.split_once(':')?,
    };
    let minutes = i64::from(two_digits(minutes)?);
    let sum = i64::from(two_digits(hours)?).checked_mul(60)?.checked_add(minutes);
    let sum = sum.filter(|sum| minutes < 60 && *sum <= MAX_OFFSET)?;
    if west { sum.checked_neg() } else { Some(sum) }
}

fn two_digits(text: &str) -> Option<u32> {
    let [tens @ b'0'..=b'9', units @ b'0'..=b'9'] = text.as_bytes() else { return None };
    let digit = |byte: u8| u32::from(byte).checked_sub(u32::from(b'0'));
    digit(*tens)?.checked_mul(10)?.checked_add(digit(*units)?)
}

/// Whether summer time applies in Norway: since 1996, from the last Sunday of March to the last Sunday of October, at
/// 01:00 UTC.
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
        oslo_day(text).map(crate::wire::iso_date)
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
        assert_eq!(last_sunday(2014, 3).map(crate::wire::iso_date).as_deref(), Some("2014-03-30"));
        assert_eq!(last_sunday(2015, 10).map(crate::wire::iso_date).as_deref(), Some("2015-10-25"));
    }

    #[test]
    fn an_offset_may_be_as_large_as_the_largest() {
        assert_eq!(day("2026-11-21T10:00+18:00").as_deref(), Some("2026-11-20"));
        assert_eq!(day("2026-11-21T10:00-18").as_deref(), Some("2026-11-22"));
        assert_eq!(day("9999-12-31T22:59Z").as_deref(), Some("9999-12-31"));
    }

    #[test]
    fn the_ways_of_java_are_read() {
        assert_eq!(day("2026-01-15T23:30Z[UTC]").as_deref(), Some("2026-01-16"));
        assert_eq!(day("2026-07-15T23:30:00.123456+02:00[Europe/Oslo]").as_deref(), Some("2026-07-15"));
        // 15 January 2026, 22:59:59.999 and 23:00 UTC.
        assert_eq!(day("1768517999999").as_deref(), Some("2026-01-15"));
        assert_eq!(day("1768518000000").as_deref(), Some("2026-01-16"));
        assert_eq!(day("100000000000").as_deref(), Some("1973-03-03"));
        let of = |text: &str| {
            let json = crate::wire::parse_value(text).ok()?;
            oslo_day_of(&json, None).map(crate::wire::iso_date)
        };
        assert_eq!(of("1768518000000").as_deref(), Some("2026-01-16"));
        assert_eq!(of("[2026,1,15]").as_deref(), Some("2026-01-15"));
        assert_eq!(of("[2026,1,15,23,59]").as_deref(), Some("2026-01-15"));
        assert_eq!(of("[2026,1,15,23,59,59,999999999]").as_deref(), Some("2026-01-15"));
        for text in [
            "1768518000",
            "99999999999",
            "10000000000000",
            "-1768518000000",
            "1768518000.5",
            "[]",
            "[2026,1]",
            "[2026,1,15,23]",
            "[2026,2,30]",
            "[2026,1,15,24,0]",
            "[2026,1,15,23,59,59,1000000000000]",
            "[2026,1,15,23,59,59,0,0]",
            "[\"2026\",1,15]",
            "[10000,1,1]",
            "true",
            "{}",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
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
            "2026-11-21T10:00+:02",
            "2026-11-21T10:00+:0200",
            "2026-11-21T10:00+02:",
            "2026-11-21T10:00+0:200",
            "2026-11-21T10:00+02:0:0",
            "2026-11-21T10:00+",
            "2026-11-21T10:00++2",
            "2026-11-21T10:00+02:60",
            "2026-11-21T10:00+18:01",
            "2026-11-21T10:00Z+01",
            "2026-11-21T10:00ZZ",
            "2026-11-21T10:00[Europe/Oslo]",
            "2026-11-21T10:00+01:00[]",
            "2026-11-21T10:00+01:00[Europe/Oslo",
            "2026-11-21T10:00+01:00[Europe Oslo]",
            "2026-11-21[Europe/Oslo]",
            "2026-11-21T10:00:60.5.5Z",
            "2026-11-21T10:60Z",
            "9999-12-31T23:30Z",
            "0000-01-01T00:30+18:00",
            "1763716492",
            "99999999999",
            "17637164920001",
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
