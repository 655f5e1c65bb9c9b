//! The severity of a finding.

use crate::wire::Wire;

/// The severity of a finding.
#[derive(Wire, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The request cannot be accepted until this is corrected.
    Error,
    /// To be reviewed; the request can still be accepted.
    Warning,
    /// Additional information.
    Hint,
}
