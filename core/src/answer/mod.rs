//! The parts of every answer: findings, each with a stable code, a severity, a path and its rule; and the steps of a
//! decision, each a rule with its result.

mod code;
pub mod codes;
mod finding;
#[cfg(feature = "denmark")]
mod report;
mod severity;
mod step;
pub mod steps;

pub use code::Code;
pub use finding::{Finding, Findings, Param};
#[cfg(feature = "denmark")]
pub(crate) use report::{ValidationReport, not_blank};
pub use severity::Severity;
pub use step::{Step, StepKind};
