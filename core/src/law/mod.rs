//! Sources, sections, periods in force and how sure we are: the rule book.

// Where the book is data, of most of these files only the days of the law are used.
#![cfg_attr(not(feature = "texts"), allow(dead_code, unused_imports))]

mod adopted;
mod area;
mod book;
mod cost;
mod days;
mod exemption;
mod guidance;
mod identity;
mod own;
mod readiness;
mod reservation;
mod rule;

pub use adopted::{AdoptedAct, NEW_FORVALTNINGSLOV};
pub use area::{Area, Country};
pub use book::{RULES_FROM, RULES_VERSION, rule, rules, rules_with_area};
pub(crate) use book::{codes_of, is_there, looked_up, results_of};
pub use days::{COMPANIES_OBLIGED_FROM, NEW_DIGITAL_POST, READ_AND_WRITE_FROM, SELF_SERVICE_FROM};
pub use exemption::EXEMPTION_IN_FORCE;
pub use exemption::attendance::OTHER_MUNICIPALITY_MAY_SINCE;
pub use exemption::company::{COMPANY_EXEMPTION_FROM, COMPANY_GUIDE_READ_UNTIL};
pub use exemption::connection::AUTO_ENROLMENT;
pub use exemption::read_access::{
    FD011_KNOWN_FROM, FD014_KNOWN_FROM, READ_ACCESS_COMPANIES_FROM, READ_ACCESS_KNOWN_FROM,
};
pub use exemption::request::{FD001_SPLIT, GROUNDS_NOT_READ_SINCE, NEMID_CLOSED};
pub use exemption::term::{LIMITED_UNTIL, PAGES_OF_TODAY, PERMANENT_FROM};
pub use identity::{NEW_FODSELSNUMMER_FROM, OWN_DNUMMER_TABLE};
pub use readiness::READY_BY_NOVEMBER;
pub use readiness::norway::{DIGDIR_FROM, MAILBOX_IN_USE_BY, MAILBOX_PLAN_BY};
pub use reservation::REGULATION_2014;
pub use reservation::channel::REGISTER_MANDATORY;
pub use rule::{Basis, Certainty, Day, Rule, Section};
