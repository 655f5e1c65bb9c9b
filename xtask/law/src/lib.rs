//! The law as data: `core/data/law`. Reads the files, checks them and writes what the core compiles.
//!
//! | file | what it holds |
//! |---|---|
//! | `sources.toml` | instruments and pages: what they are, when they hold, when and in which copy they were last read |
//! | `days.toml` | days on which the law turns, by name |
//! | `values.toml` | ages, sizes and terms that the law sets, with their periods |
//! | `book.toml` | the files of rules in the order of the rule book |
//! | `dk/*.toml`, `no/*.toml`, `project/*.toml` | the rules |

mod check;
mod date;
mod files;
mod read;
mod rust;
mod schema;

#[cfg(test)]
mod tests;

pub use date::Date;
pub use files::{Basis, Certainty, Day, Part, Place, Rule, Source, SourceType, Value};
pub use read::{Data, Located, Problem, read};
pub use rust::{GENERATED, generated};
pub use schema::schemas;

/// The folder of the data, below the root of the repository.
pub const FOLDER: &str = "core/data/law";
