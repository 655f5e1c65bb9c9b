//! What a finding's code stands for.

use super::Severity;

/// A stable code, with what belongs to it. All codes are listed in [`codes`](super::codes).
#[derive(Debug)]
pub struct Code {
    /// The dotted name. Once published it never changes its meaning.
    pub id: &'static str,
    /// The severity, unless the caller's policy changes it.
    pub severity: Severity,
    /// The id of the rule it rests on.
    pub rule: &'static str,
    /// Whether findings with it have params.
    pub has_params: bool,
    /// The names of its params, in order. Where texts are data, nobody asks for them.
    #[cfg(feature = "texts")]
    pub params: &'static [&'static str],
}
