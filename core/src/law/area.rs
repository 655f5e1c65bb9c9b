//! Subject areas and countries of rules.

use crate::wire::Wire;

/// The subject area of a rule.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Area {
    /// Identity numbers of persons and companies.
    Identity,
    /// Denmark: exemption from Digital Post.
    Exemption,
    /// Norway: reservation, the contact register, the channel, notices and deadlines.
    Reservation,
    /// What an authority must have in place, and by when.
    Readiness,
    /// Costs of mailings.
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
