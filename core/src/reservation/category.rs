//! The categories of message under § 9.

use crate::wire::Wire;

/// The category of a message: four categories of § 9, and every other message.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Category {
    /// An enkeltvedtak: a decision on the rights or duties of specific persons.
    Enkeltvedtak,
    /// A forhåndsvarsel: advance notice that such a decision may follow.
    Forhandsvarsel,
    /// Another message that matters to the recipient's legal position or to the handling of the case.
    Rettsstilling,
    /// A message of particular importance for another reason.
    SaerligBetydning,
    /// Any other message: a service message, a reminder.
    Other,
    /// Not decided yet. It counts as the strictest category.
    Undecided,
}

impl Category {
    /// Whether reservation, notice and second notice apply. An undecided message counts as the strictest category.
    pub fn within_section_9(self) -> bool {
        self != Self::Other
    }

    /// Whether a minor over 15 is notified in addition to the guardian: of an enkeltvedtak and of a forhåndsvarsel.
    pub(crate) fn notifies_minors(self) -> bool {
        matches!(self.treated_as(), Self::Enkeltvedtak | Self::Forhandsvarsel)
    }

    /// The category it counts as.
    #[must_use]
    pub fn treated_as(self) -> Self {
        if self == Self::Undecided { Self::Enkeltvedtak } else { self }
    }
}
