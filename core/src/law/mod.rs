//! The rule book: rules with sources, sections, periods in force and certainty.
//!
//! The law is data in `core/data/law`; `cargo xtask generate` checks it and generates the module `generated`.

// Without the feature `texts`, only the dates of the law are used from most of these files.
#![cfg_attr(not(feature = "texts"), allow(dead_code, unused_imports))]

mod area;
mod book;
#[rustfmt::skip]
mod generated {
    pub(super) mod book;
    pub(super) mod days;
    mod rules;
    mod sources;
    pub(super) mod values;
}
mod rule;
mod value;

pub use area::{Area, Country};
pub use book::{RULES_FROM, RULES_VERSION, rule, rules, rules_with_area};
pub(crate) use book::{codes_for, compiled_rule, is_loaded, step_results_for};
pub use generated::days::*;
pub use generated::values::*;
pub use rule::{Basis, Certainty, Day, Rule, Section, SectionStart, Source, SourceType};
pub use value::Value;
