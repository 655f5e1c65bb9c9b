//! The kinds of message that § 9 tells apart.

use crate::wire::Wire;

/// What kind of message it is: four kinds of § 9, and everything else.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Category {
    /// An enkeltvedtak: a decision on the rights or duties of certain people.
    Enkeltvedtak,
    /// A forhåndsvarsel: notice that such a decision may come.
    Forhandsvarsel,
    /// Another message of importance to the legal position or to the handling of the case.
    Rettsstilling,
    /// A message that is particularly important for another reason.
    SaerligBetydning,
    /// Anything else: a service message, a reminder.
    Other,
    /// Nobody has decided yet. It counts as the strictest.
    Undecided,
}

impl Category {
    /// Whether reservation, notice and second notice concern it. What is undecided counts as the strictest.
    pub fn within_section_9(self) -> bool {
        self != Self::Other
    }

    /// Whether a minor over 15 is notified of it beside the guardian: of an enkeltvedtak and of a forhåndsvarsel.
    pub(crate) fn notifies_minors(self) -> bool {
        matches!(self.treated_as(), Self::Enkeltvedtak | Self::Forhandsvarsel)
    }

    /// What it counts as.
    #[must_use]
    pub fn treated_as(self) -> Self {
        if self == Self::Undecided { Self::Enkeltvedtak } else { self }
    }
}
