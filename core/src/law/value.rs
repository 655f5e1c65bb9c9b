//! Numbers set by law that have changed over time.

use super::rule::Day;

/// An age, a size or a term with its periods.
#[derive(Debug)]
pub struct Value(pub(super) &'static [Period]);

/// The value in one period.
#[derive(Debug)]
pub(super) struct Period {
    pub(super) is: u32,
    pub(super) from: Option<Day>,
    pub(super) until: Option<Day>,
}

impl Value {
    /// The value on a date; `None` if the law sets none.
    pub fn on(&self, day: Day) -> Option<u32> {
        let holds = |period: &&Period| {
            period.from.is_none_or(|from| from <= day) && period.until.is_none_or(|until| day <= until)
        };
        self.0.iter().find(holds).map(|period| period.is)
    }
}
