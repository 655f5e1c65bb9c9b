//! The law as data: `core/data/law`. Reads and checks the files and generates the core's tables.
//!
//! | file | contents |
//! |---|---|
//! | `sources.toml` | instruments and pages: kind, period in force, and when and in which copy they were last read |
//! | `days.toml` | days on which the law changes, by name |
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
