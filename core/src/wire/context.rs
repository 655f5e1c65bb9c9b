//! What a request carries beside its data.

use chrono::NaiveDate;

use super::Wire;
use crate::text::Locale;

/// What a request carries beside its data: the day, the environment and the language.
#[derive(Wire, Clone, Copy)]
#[wire(request)]
pub struct Context {
    /// The day whose rules apply; also what "today" means. The core never reads a clock: the packages for JavaScript
    /// and the command fill in the calendar day in Copenhagen and Oslo where this is left out.
    #[wire(filled_by_host)]
    pub on: NaiveDate,
    /// Where the request comes from. Left out, it is `production`: the stricter of the two.
    pub environment: Option<Environment>,
    /// The language of the messages. Left out, findings carry no message.
    pub locale: Option<Locale>,
}

impl Context {
    /// A context for a day, in production and without messages.
    pub fn on(on: NaiveDate) -> Self {
        Self { on, environment: None, locale: None }
    }

    /// Whether made-up test numbers are accepted.
    pub fn accepts_synthetic(&self) -> bool {
        self.environment == Some(Environment::Test)
    }
}

/// Where a request comes from.
#[derive(Wire, Clone, Copy, PartialEq, Eq)]
pub enum Environment {
    /// Real people: synthetic numbers are refused.
    Production,
    /// A test system: synthetic numbers are accepted.
    Test,
}
