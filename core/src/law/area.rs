//! What rules are about, and where.

use crate::wire::Wire;

/// What a rule is about.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Area {
    /// Numbers of people and companies.
    Identity,
    /// Denmark: exemption from Digital Post.
    Exemption,
    /// Norway: reservation, the contact register, the channel, notices and deadlines.
    Reservation,
    /// What an authority must have done, and by when.
    Readiness,
    /// What mailings cost.
    Cost,
    /// Choices of this project where no source prescribes a rule.
    #[wire(word = "own")]
    Project,
}

/// A country.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Country {
    /// Denmark.
    Dk,
    /// Norway.
    No,
}
