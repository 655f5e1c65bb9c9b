//! The request of `exemption.check_request`: the form as filled in.

use validator::Validate;

use super::telephone::dialable;
use crate::answer::not_blank;
use crate::wire::{Context, Wire};

/// The form FD 001 as filled in. Every field is optional here; a missing mandatory field gives a finding.
#[derive(Wire, Validate)]
#[wire(request)]
pub struct Request {
    /// The form of the family. Left out: FD 001 or FD 001A, which have the same fields.
    pub form: Option<FormNumber>,
    /// The citizen's name.
    #[wire(personal)]
    #[validate(required(code = "missing"), custom(function = not_blank), length(max = 200, code = "too-long"))]
    pub name: Option<String>,
    /// The citizen's CPR number, as typed.
    #[wire(personal)]
    pub number: Option<String>,
    /// The citizen's address. It may be left out by a citizen without an address, with a protected address or abroad.
    #[wire(personal)]
    #[validate(length(max = 500, code = "too-long"))]
    pub address: Option<String>,
    /// How the citizen is registered. Left out: at an address in Denmark.
    pub residence: Option<RegisteredAs>,
    /// A telephone number; optional.
    #[wire(personal)]
    #[validate(custom(function = dialable), length(max = 40, code = "too-long"))]
    pub telephone: Option<String>,
    /// Whether the citizen solemnly declares (tro og love-erklæring) that at least one ground applies.
    pub declaration: Option<bool>,
    /// A ground that was stated anyway. Grounds 1 to 8 are never required or tested, and the ground is never returned.
    #[wire(personal)]
    pub ground: Option<String>,
    /// Whether the citizen relies on ground 9, which the municipality assesses: since 25 November 2021.
    pub assessed_ground: Option<bool>,
    /// The circumstances that ground 9 rests on, in the citizen's own words. They are never returned.
    #[wire(personal)]
    #[validate(length(max = 500, code = "too-long"))]
    pub circumstances: Option<String>,
    /// Whether the citizen wants unopened post on paper.
    pub unopened_post: Option<bool>,
    /// The address for that post. Only citizens who live outside Denmark choose one; for all others it is the
    /// registered address.
    #[wire(personal)]
    #[validate(length(max = 500, code = "too-long"))]
    pub other_address: Option<String>,
    /// The date of the request, as typed: `21-11-2026`, `2026-11-21`.
    #[wire(personal)]
    pub date: Option<String>,
    /// Whether the form is signed.
    pub signature: Option<bool>,
    /// Whether the citizen is unable to sign. With a lasting weakness the municipality may decide without a signature.
    pub cannot_sign: Option<bool>,
    /// In which capacity the form is signed.
    pub capacity: Option<Capacity>,
    /// The signer, if that is not the citizen.
    pub signer: Option<Signer>,
    /// The fuldmagt, if a representative attends for the citizen.
    pub proxy: Option<Proxy>,
    /// The statement of the person who checked the identity: only on FD 001K.
    pub identity_check: Option<IdentityCheck>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A form without any entries.
    pub fn blank(context: Context) -> Self {
        Self {
            form: None,
            name: None,
            number: None,
            address: None,
            residence: None,
            telephone: None,
            declaration: None,
            ground: None,
            assessed_ground: None,
            circumstances: None,
            unopened_post: None,
            other_address: None,
            date: None,
            signature: None,
            cannot_sign: None,
            capacity: None,
            signer: None,
            proxy: None,
            identity_check: None,
            context,
        }
    }
}

/// A form of the FD 001 family on which a citizen asks for exemption.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum FormNumber {
    /// FD 001 of March 2014: page 1 for a citizen who attends, page 2 for a fuldmagt. It may still be used.
    #[wire(word = "fd-001")]
    Fd001,
    /// FD 001A: page 1 on its own, since July 2014.
    #[wire(word = "fd-001-a")]
    Fd001A,
    /// FD 001K: another person checked the identity, since July 2014.
    #[wire(word = "fd-001-k")]
    Fd001K,
}

/// How a citizen is registered, as far as the form depends on it.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RegisteredAs {
    /// At an address in Denmark.
    Registered,
    /// In Greenland, which has its own rules: FD 001 does not apply to people who live there.
    Greenland,
    /// Without a fixed address.
    NoFixedAddress,
    /// At a protected address.
    Protected,
    /// No longer in Denmark.
    Abroad,
    /// Abroad, and never registered in Denmark.
    NeverRegistered,
}

/// The capacity in which the form is signed.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Capacity {
    /// The citizen.
    #[wire(word = "self")]
    Citizen,
    /// The citizen's guardian (værge).
    Guardian,
    /// A parent with custody of a citizen of 15 to 17. The regulation does not mention parents.
    Parent,
    /// A relative or a carer who makes the declaration for a citizen who cannot. The regulation does not mention them.
    Declarant,
    /// A close relative with a certificate from Familieretshuset (lov nr. 729 of 20 June 2025).
    RelativeWithAttest,
}

/// The signer, if that is not the citizen.
#[derive(Wire)]
#[wire(request)]
pub struct Signer {
    /// The signer's name.
    #[wire(personal)]
    pub name: Option<String>,
    /// The signer's CPR number; optional, checked if present.
    #[wire(personal)]
    pub number: Option<String>,
}

/// A fuldmagt (power of attorney): a representative attends for the citizen.
#[derive(Wire)]
#[wire(request)]
pub struct Proxy {
    /// The document that contains the fuldmagt.
    pub document: Option<ProxyDocument>,
    /// The name of the principal, who is the citizen.
    #[wire(personal)]
    pub principal_name: Option<String>,
    /// The principal's CPR number.
    #[wire(personal)]
    pub principal_number: Option<String>,
    /// Whether the principal has signed the fuldmagt.
    pub principal_signature: Option<bool>,
    /// The date of that signature, as typed.
    #[wire(personal)]
    pub date: Option<String>,
    /// What the representative is. Left out: a person.
    pub representative_kind: Option<RepresentativeKind>,
    /// The representative's name: another person, who attends, or a legal entity.
    #[wire(personal)]
    pub representative_name: Option<String>,
    /// The representative's CPR number, or a legal entity's CVR number; optional, checked if present.
    #[wire(personal)]
    pub representative_number: Option<String>,
    /// Whether the representative has signed the declaration of representing the citizen.
    pub representative_signature: Option<bool>,
}

/// What the representative is.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RepresentativeKind {
    /// A person.
    Person,
    /// A legal entity, such as an association; a person who belongs to it attends.
    LegalEntity,
}

/// The document that contains a fuldmagt.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ProxyDocument {
    /// Page 2 of FD 001 of March 2014: on the same sheet as the request.
    #[wire(word = "fd-001-page-2")]
    Fd001Page2,
    /// FD 001F, since July 2014.
    #[wire(word = "fd-001-f")]
    Fd001F,
    /// The citizen's own document.
    OwnDocument,
}

/// FD 001K: the statement of the person who checked the citizen's identity.
#[derive(Wire)]
#[wire(request)]
pub struct IdentityCheck {
    /// The name of the person who checked, or of the institution.
    #[wire(personal)]
    pub checker: Option<String>,
    /// The checker's position there; optional.
    #[wire(personal)]
    pub role: Option<String>,
    /// Whether it is stated that the identity was checked.
    pub stated: Option<bool>,
    /// The date of the statement, as typed.
    #[wire(personal)]
    pub date: Option<String>,
    /// Whether the checker has signed.
    pub signature: Option<bool>,
}
