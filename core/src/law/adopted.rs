//! Acts that have been adopted and hold from a day that may not be known yet.

use super::rule::Day;

/// An act that has been adopted.
#[derive(Debug)]
pub struct AdoptedAct {
    /// The name under which rules name it as their source.
    pub source: &'static str,
    /// The day it was adopted.
    pub adopted: Day,
    /// The day from which it holds; `None` while none has been set. **This is the one place where it is entered**: the
    /// rules that rest on the act begin to hold on that day, and no other.
    pub in_force: Option<Day>,
}

impl AdoptedAct {
    /// Whether the act holds on a day: never while its first day is not known.
    pub fn holds_on(&self, day: Day) -> bool {
        self.in_force.is_some_and(|from| from <= day)
    }
}

/// The name under which rules name the new forvaltningslov.
pub(super) const NEW_FORVALTNINGSLOV_SOURCE: &str = "Forvaltningsloven (lov 20. juni 2025 nr. 81)";

/// The new forvaltningslov: adopted, its first day to be set by the King, none set as of 28 September 2026.
pub static NEW_FORVALTNINGSLOV: AdoptedAct =
    AdoptedAct { source: NEW_FORVALTNINGSLOV_SOURCE, adopted: Day(2025, 6, 20), in_force: None };

/// All of them.
pub(super) static ADOPTED: &[&AdoptedAct] = &[&NEW_FORVALTNINGSLOV];
