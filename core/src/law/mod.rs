//! Sources, sections, periods in force and how sure we are: the rule book.

mod book;
mod exemption;
mod identity;
mod own;
mod rule;

pub use book::{RULES_FROM, RULES_VERSION, rule, rules};
pub use exemption::EXEMPTION_IN_FORCE;
pub use exemption::case::NGDP_LIVE;
pub use exemption::connection::{AUTO_ENROLMENT, COMPANIES_MANDATORY};
pub use exemption::term::{LIMITED_UNTIL, PAGES_OF_TODAY, PERMANENT_FROM, SELF_SERVICE_FROM};
pub use identity::{NEW_FODSELSNUMMER_FROM, OWN_DNUMMER_TABLE};
pub use rule::{Basis, Certainty, Day, Rule, Section};
