//! The languages.

use crate::wire::Wire;

/// A language in which messages can be had.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Locale {
    /// Danish.
    Da,
    /// Norwegian bokmål.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English.
    En,
}
