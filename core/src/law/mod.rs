//! Sources, sections, periods in force and how sure we are: the rule book.

mod book;
mod exemption;
mod identity;
mod own;
mod rule;

pub use book::{RULES_FROM, RULES_VERSION, rule, rules};
pub use exemption::EXEMPTION_IN_FORCE;
pub use identity::{NEW_FODSELSNUMMER_FROM, OWN_DNUMMER_TABLE};
pub use rule::{Basis, Certainty, Day, Rule, Section};
