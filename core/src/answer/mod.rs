//! What every answer is made of: findings, each with a stable code, a severity, a path and the
//! rule it rests on; and in decisions the steps, each a rule and what it said.

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
pub(crate) use report::{Report, filled};
pub use severity::Severity;
pub use step::{Step, StepKind};
