//! What the form goes on to ask, given what has been said.

use super::form::day_of;
use super::request::{Capacity, RegisteredAs, Request};
use super::residence;
use crate::exemption::grounds;
use crate::wire::Wire;

/// A part of the form that hangs on other answers: where it stands in the request.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// Whoever signs in the citizen's place (rule `dk.exemption.capacity`).
    #[wire(word = "/signer")]
    Signer,
    /// The citizen's address; not of someone without a fixed or with a protected one (rule `dk.exemption.address-may-be-empty`).
    #[wire(word = "/address")]
    Address,
    /// Whether the citizen relies on ground 9: since 25 November 2021 (rule `dk.exemption.ground-assessed`).
    #[wire(word = "/assessedGround")]
    AssessedGround,
    /// The circumstances that ground 9 rests on (rule `dk.exemption.ground-circumstances`).
    #[wire(word = "/circumstances")]
    Circumstances,
    /// Where unopened post is to go, for people who do not live in Denmark (rule `dk.exemption.effect.unopened-address`).
    #[wire(word = "/otherAddress")]
    OtherAddress,
    /// The fuldmagt, if somebody else may come for the citizen; a guardian comes in person (rules `dk.exemption.proxy`,
    /// `dk.exemption.guardian`).
    #[wire(word = "/proxy")]
    Proxy,
    /// The statement of whoever checked the identity, on form 001 K (rule `dk.exemption.form-k`).
    #[wire(word = "/identityCheck")]
    IdentityCheck,
}

static ALL: [Part; 7] = [
    Part::Signer,
    Part::Address,
    Part::AssessedGround,
    Part::Circumstances,
    Part::OtherAddress,
    Part::Proxy,
    Part::IdentityCheck,
];

/// Those of them that are asked for. What is given beyond them is not lost: a finding says so where it matters.
pub(super) fn parts(request: &Request) -> Vec<Part> {
    ALL.into_iter().filter(|part| is_asked(*part, request)).collect()
}

fn is_asked(part: Part, request: &Request) -> bool {
    // A guardian comes in person, with the letter of appointment.
    let guardian = request.capacity == Some(Capacity::Guardian);
    match part {
        Part::Signer => request.capacity.is_some_and(|capacity| capacity != Capacity::Citizen),
        Part::Proxy => !guardian,
        Part::IdentityCheck => !guardian && request.form == Some(super::FormNumber::Fd001K),
        Part::Address => !matches!(request.residence, Some(RegisteredAs::NoFixedAddress | RegisteredAs::Protected)),
        Part::AssessedGround => grounds::has_assessed(day_of(request)),
        Part::Circumstances => request.assessed_ground == Some(true) && grounds::has_assessed(day_of(request)),
        Part::OtherAddress => request.unopened_post == Some(true) && residence::is_outside_denmark(request),
    }
}
