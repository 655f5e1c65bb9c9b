//! Norwegian public holidays, computed.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::wire::representable;

/// Why a deadline does not end on a day; `None` on a working day. Easter Saturday, Christmas Eve and New Year's Eve are
/// working days for this purpose.
pub(super) fn day_off(day: NaiveDate) -> Option<&'static str> {
    let fixed = match (day.month(), day.day()) {
        (1, 1) => Some("new-years-day"),
        (5, 1) => Some("may-1"),
        (5, 17) => Some("may-17"),
        (12, 25) => Some("christmas-day"),
        (12, 26) => Some("second-christmas-day"),
        _ => None,
    };
    fixed.or_else(|| moving(day)).or_else(|| match day.weekday() {
        Weekday::Sat => Some("saturday"),
        Weekday::Sun => Some("sunday"),
        _ => None,
    })
}

/// The holidays that move with Easter.
fn moving(day: NaiveDate) -> Option<&'static str> {
    let days = day.signed_duration_since(easter(day.year())?).num_days();
    match days {
        -3 => Some("maundy-thursday"),
        -2 => Some("good-friday"),
        0 => Some("easter-day"),
        1 => Some("easter-monday"),
        39 => Some("ascension-day"),
        49 => Some("whit-sunday"),
        50 => Some("whit-monday"),
        _ => None,
    }
}

/// The next working day, that day included; `None` if there is none before the year 10000.
pub(super) fn working_day(mut day: NaiveDate, mut skipped: impl FnMut(NaiveDate, &'static str)) -> Option<NaiveDate> {
    while let Some(why) = day_off(representable(day)?) {
        skipped(day, why);
        day = day.checked_add_days(Days::new(1))?;
    }
    Some(day)
}

/// Easter Day of the Gregorian calendar: the rule of 1582 as anonymous arithmetic (Nature, 1876), for the years from 1583.
fn easter(year: i32) -> Option<NaiveDate> {
    let year_of = u32::try_from(year).ok()?;
    // The remainders keep every term small and positive: the additions cannot overflow, and are checked anyway.
    let golden = year_of % 19;
    let (century, rest) = (year_of / 100, year_of % 100);
    let solar = century.checked_add(8)? / 25;
    let lunar = century.checked_sub(solar)?.checked_add(1)? / 3;
    let epact =
        golden.checked_mul(19)?.checked_add(century)?.checked_sub(century / 4)?.checked_sub(lunar)?.checked_add(15)?
            % 30;
    let leap = (century % 4).checked_add(rest / 4)?.checked_mul(2)?.checked_add(32)?;
    let weekday = leap.checked_sub(epact)?.checked_sub(rest % 4)? % 7;
    let late = golden.checked_add(epact.checked_mul(11)?)?.checked_add(weekday.checked_mul(22)?)? / 451;
    let sum = epact.checked_add(weekday)?.checked_add(114)?.checked_sub(late.checked_mul(7)?)?;
    NaiveDate::from_ymd_opt(year, sum / 31, (sum % 31).checked_add(1)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_almanacs_have_it() {
        // The earliest and the latest possible day, a leap year, and the years of the vectors.
        let known = [
            (1818, 3, 22),
            (2038, 4, 25),
            (2014, 4, 20),
            (2016, 3, 27),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2076, 4, 19),
        ];
        for (year, month, day) in known {
            assert_eq!(easter(year), NaiveDate::from_ymd_opt(year, month, day), "{year}");
        }
        for year in 1583..=4_000 {
            let easter = easter(year);
            assert_eq!(easter.map(|day| day.weekday()), Some(Weekday::Sun), "{year}");
            let month = easter.map(|day| (day.month(), day.day()));
            assert!(month >= Some((3, 22)) && month <= Some((4, 25)), "{year}");
        }
    }

    #[test]
    fn the_days_off_of_2026_are_twelve_and_the_weekends() {
        let mut days = Vec::new();
        let mut day = NaiveDate::from_ymd_opt(2026, 1, 1);
        while let Some(today) = day.filter(|day| day.year() == 2026) {
            if let Some(why) = day_off(today).filter(|why| !matches!(*why, "saturday" | "sunday")) {
                days.push((crate::wire::iso_date(today), why));
            }
            day = today.checked_add_days(Days::new(1));
        }
        let days: Vec<_> = days.iter().map(|(day, why)| (day.as_str(), *why)).collect();
        assert_eq!(
            days,
            [
                ("2026-01-01", "new-years-day"),
                ("2026-04-02", "maundy-thursday"),
                ("2026-04-03", "good-friday"),
                ("2026-04-05", "easter-day"),
                ("2026-04-06", "easter-monday"),
                ("2026-05-01", "may-1"),
                ("2026-05-14", "ascension-day"),
                ("2026-05-17", "may-17"),
                ("2026-05-24", "whit-sunday"),
                ("2026-05-25", "whit-monday"),
                ("2026-12-25", "christmas-day"),
                ("2026-12-26", "second-christmas-day"),
            ]
        );
    }
}
