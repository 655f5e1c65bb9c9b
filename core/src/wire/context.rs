//! The context of a request.

use chrono::NaiveDate;

use super::Wire;
use crate::text::Locale;

/// The context of a request: date, environment and language.
#[derive(Wire, Clone, Copy)]
#[wire(request)]
pub struct Context {
    /// The date for which the rules are applied; also the meaning of "today". The core reads no clock: if omitted,
    /// the JavaScript packages and the command fill in the current date in Copenhagen and Oslo.
    #[wire(filled_by_host)]
    pub on: NaiveDate,
    /// The environment the request comes from. Default: `production`, the stricter one.
    pub environment: Option<Environment>,
    /// The language of messages. If omitted, findings have no message.
    pub locale: Option<Locale>,
}

impl Context {
    /// A context for a date, in production and without messages.
    pub fn on(on: NaiveDate) -> Self {
        Self { on, environment: None, locale: None }
    }

    /// Whether synthetic numbers are accepted.
    pub fn accepts_synthetic(&self) -> bool {
        self.environment == Some(Environment::Test)
    }
}

/// The environment a request comes from.
#[derive(Wire, Clone, Copy, PartialEq, Eq)]
pub enum Environment {
    /// Production data: synthetic numbers are refused.
    Production,
    /// A test system: synthetic numbers are accepted.
    Test,
}
