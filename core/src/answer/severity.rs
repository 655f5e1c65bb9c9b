//! How much a finding weighs.

use crate::wire::Wire;

/// How much a finding weighs.
#[derive(Wire, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// It must be mended before the answer can be yes.
    Error,
    /// It should be looked at, but does not stand in the way.
    Warning,
    /// Worth knowing.
    Hint,
}
