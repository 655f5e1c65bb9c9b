//! The code of a finding.

use super::Severity;

/// A stable code with its severity and rule. All codes are listed in [`codes`](super::codes).
#[derive(Debug)]
pub struct Code {
    /// The dotted name. Its meaning does not change once published.
    pub id: &'static str,
    /// The default severity. A caller's policy may override it.
    pub severity: Severity,
    /// The id of the rule the code is based on.
    pub rule: &'static str,
    /// Whether findings with this code have params.
    pub has_params: bool,
    /// The names of the params, in order. Only compiled in with the texts.
    #[cfg(feature = "texts")]
    pub params: &'static [&'static str],
}
