//! The rules themselves, to read: where each stands, since when it holds, how sure we are and what rests on it.

mod entry;
pub mod list;
pub mod rule;
mod search;

pub use entry::{RuleEntry, RuleSection};
pub use list::list;
pub use rule::rule;
