//! Calendar dates without a library, because this runs for every row of a column.

/// Whether a date exists in the Gregorian calendar.
pub(super) fn exists(year: u32, month: u32, day: u32) -> bool {
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::exists;

    #[test]
    fn the_days_are_those_of_the_calendar_library() {
        for year in 1850..=2100 {
            for month in 0..=13 {
                for day in 0..=32 {
                    let known =
                        i32::try_from(year).ok().and_then(|year| chrono::NaiveDate::from_ymd_opt(year, month, day));
                    assert_eq!(exists(year, month, day), known.is_some(), "{year}-{month}-{day}");
                }
            }
        }
    }
}
