//! Sources, sections, periods in force and how sure we are: the rule book.

mod area;
mod book;
mod exemption;
mod identity;
mod own;
mod readiness;
mod rule;

pub use area::{Area, Country};
pub use book::{RULES_FROM, RULES_VERSION, rule, rules, rules_with_area};
pub use exemption::EXEMPTION_IN_FORCE;
pub use identity::{NEW_FODSELSNUMMER_FROM, OWN_DNUMMER_TABLE};
pub use readiness::{NEW_SOLUTION_FROM, READ_AND_WRITE_ACCESS_FROM, READY_BY_NOVEMBER, SELF_SERVICE_FROM};
pub use rule::{Basis, Certainty, Day, Rule, Section};
