//! The rule book: rules with their sources, periods in force, certainty, codes and results.

mod entry;
pub mod list;
pub mod rule;
mod search;

pub use entry::{RuleEntry, RuleSection};
pub use list::list;
pub use rule::rule;
