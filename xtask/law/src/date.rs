//! Days in the notation of the files: `2021-11-25`.

use std::fmt;

use serde::{Deserialize, Deserializer, de::Error};

/// A day of the calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Date {
    /// The year.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// The day before; the files name no day before year 1.
    #[must_use]
    pub fn before(self) -> Self {
        match (self.month, self.day) {
            (1, 1) => Self { year: self.year - 1, month: 12, day: 31 },
            (month, 1) => Self { month: month - 1, day: days_of(self.year, month - 1), ..self },
            (_, day) => Self { day: day - 1, ..self },
        }
    }
}

fn days_of(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// TOML's own dates: the parser has checked that the day exists. A date with a time is refused.
impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = toml::value::Datetime::deserialize(deserializer)?;
        match (written.date, written.time) {
            (Some(date), None) => Ok(Self { year: date.year, month: date.month, day: date.day }),
            _ => Err(D::Error::custom("a day is written as 2021-11-25, without quotation marks and without a time")),
        }
    }
}

impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn the_day_before() {
        let before = |year, month, day| Date { year, month, day }.before().to_string();
        assert_eq!(before(2017, 10, 1), "2017-09-30");
        assert_eq!(before(2020, 3, 1), "2020-02-29");
        assert_eq!(before(2024, 1, 1), "2023-12-31");
        assert_eq!(before(2021, 11, 25), "2021-11-24");
    }
}
