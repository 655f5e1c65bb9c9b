//! Sources, sections, periods in force and how sure we are: the rule book.

mod book;
mod exemption;
mod identity;
mod own;
mod rule;

pub use book::{RULES_VERSION, rule, rules};
pub use rule::{Basis, Certainty, Day, Rule, Section};
