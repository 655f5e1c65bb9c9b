//! The conditional sections of the form: which of them apply, given the answers so far.

use super::form::day_of;
use super::request::{Capacity, RegisteredAs, Request};
use super::residence;
use crate::exemption::grounds;
use crate::wire::Wire;

/// A conditional section of the form, as the JSON Pointer of its member in the request.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum FormSection {
    /// The person who signs in the citizen's place (rule `dk.exemption.capacity`).
    #[wire(word = "/signer")]
    Signer,
    /// The citizen's address; not shown for a citizen without a fixed address or with a protected one (rule `dk.exemption.address-may-be-empty`).
    #[wire(word = "/address")]
    Address,
    /// Whether the citizen relies on ground 9: since 25 November 2021 (rule `dk.exemption.ground-assessed`).
    #[wire(word = "/assessedGround")]
    AssessedGround,
    /// The circumstances that ground 9 rests on (rule `dk.exemption.ground-circumstances`).
    #[wire(word = "/circumstances")]
    Circumstances,
    /// Where unopened post is sent, for citizens who live outside Denmark (rule `dk.exemption.effect.unopened-address`).
    #[wire(word = "/otherAddress")]
    OtherAddress,
    /// The fuldmagt, if a representative may attend for the citizen; a guardian attends in person (rules `dk.exemption.proxy`,
    /// `dk.exemption.guardian`).
    #[wire(word = "/proxy")]
    Proxy,
    /// The statement of the person who checked the identity, on form 001 K (rule `dk.exemption.form-k`).
    #[wire(word = "/identityCheck")]
    IdentityCheck,
}

static ALL: [FormSection; 7] = [
    FormSection::Signer,
    FormSection::Address,
    FormSection::AssessedGround,
    FormSection::Circumstances,
    FormSection::OtherAddress,
    FormSection::Proxy,
    FormSection::IdentityCheck,
];

/// The sections that apply. A section that is filled in although it does not apply gives a finding where that matters.
pub(super) fn sections(request: &Request) -> Vec<FormSection> {
    ALL.into_iter().filter(|section| is_shown(*section, request)).collect()
}

fn is_shown(section: FormSection, request: &Request) -> bool {
    // A guardian attends in person, with the letter of appointment.
    let guardian = request.capacity == Some(Capacity::Guardian);
    match section {
        FormSection::Signer => request.capacity.is_some_and(|capacity| capacity != Capacity::Citizen),
        FormSection::Proxy => !guardian,
        FormSection::IdentityCheck => !guardian && request.form == Some(super::FormNumber::Fd001K),
        FormSection::Address => {
            !matches!(request.residence, Some(RegisteredAs::NoFixedAddress | RegisteredAs::Protected))
        }
        FormSection::AssessedGround => grounds::has_assessed(day_of(request)),
        FormSection::Circumstances => request.assessed_ground == Some(true) && grounds::has_assessed(day_of(request)),
        FormSection::OtherAddress => request.unopened_post == Some(true) && residence::is_outside_denmark(request),
    }
}
