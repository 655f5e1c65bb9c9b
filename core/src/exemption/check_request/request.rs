//! What is asked: the form as far as it has been filled in.

use validator::Validate;

use super::telephone::dialable;
use crate::answer::filled;
use crate::wire::{Context, Wire};

/// The form FD 001 as far as it has been filled in. Every field may be missing: what must be there is found out.
#[derive(Wire, Validate)]
#[wire(request)]
pub struct Request {
    /// Which form of the family it is. Left out: FD 001 or FD 001A, which ask for the same.
    pub form: Option<FormNumber>,
    /// The citizen's name.
    #[wire(personal)]
    #[validate(required(code = "missing"), custom(function = filled), length(max = 200, code = "too-long"))]
    pub name: Option<String>,
    /// The citizen's CPR number, as it was typed.
    #[wire(personal)]
    pub number: Option<String>,
    /// The citizen's address. Who has none, has a protected one or lives abroad may leave it out.
    #[wire(personal)]
    #[validate(length(max = 500, code = "too-long"))]
    pub address: Option<String>,
    /// How the citizen is registered. Left out: at an address in Denmark.
    pub residence: Option<RegisteredAs>,
    /// A telephone number; nobody has to give one.
    #[wire(personal)]
    #[validate(custom(function = dialable), length(max = 40, code = "too-long"))]
    pub telephone: Option<String>,
    /// Whether the citizen declares on faith and honour that at least one ground fits.
    pub declaration: Option<bool>,
    /// A ground that was named all the same. Of grounds 1 to 8 none is required, tested or given back.
    #[wire(personal)]
    pub ground: Option<String>,
    /// Whether the citizen relies on ground 9, which the municipality assesses: since 25 November 2021.
    pub assessed_ground: Option<bool>,
    /// The circumstances that ground 9 rests on, in the citizen's own words. They are never given back.
    #[wire(personal)]
    #[validate(length(max = 500, code = "too-long"))]
    pub circumstances: Option<String>,
    /// Whether unopened post is wished for on paper.
    pub unopened_post: Option<bool>,
    /// Where that post is to go. Only people who do not live in Denmark choose an address; for all others it is the
    /// registered one.
    #[wire(personal)]
    #[validate(length(max = 500, code = "too-long"))]
    pub other_address: Option<String>,
    /// The date of the request, as it was typed: `21-11-2026`, `2026-11-21`.
    #[wire(personal)]
    pub date: Option<String>,
    /// Whether the form is signed.
    pub signature: Option<bool>,
    /// Whether the citizen cannot sign. With lasting weakness the municipality may decide without a signature.
    pub cannot_sign: Option<bool>,
    /// Who signs.
    pub capacity: Option<Capacity>,
    /// Whoever signs, if that is not the citizen.
    pub signer: Option<Signer>,
    /// The fuldmagt, if somebody else comes for the citizen.
    pub proxy: Option<Proxy>,
    /// The statement of whoever checked the identity: only on FD 001K.
    pub identity_check: Option<IdentityCheck>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A form in which nothing has been filled in.
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
    /// FD 001 of March 2014: page 1 for a citizen who comes, page 2 for a fuldmagt. It may still be used.
    #[wire(word = "fd-001")]
    Fd001,
    /// FD 001A: page 1 on its own, since July 2014.
    #[wire(word = "fd-001-a")]
    Fd001A,
    /// FD 001K: the identity was checked by somebody else, since July 2014.
    #[wire(word = "fd-001-k")]
    Fd001K,
}

/// How a citizen is registered, as far as the form depends on it.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RegisteredAs {
    /// At an address in Denmark.
    Registered,
    /// In Greenland, which has rules of its own: FD 001 is not for people who live there.
    Greenland,
    /// Of no fixed address.
    NoFixedAddress,
    /// At an address that is protected.
    Protected,
    /// No longer in Denmark.
    Abroad,
    /// Abroad, and never registered in Denmark.
    NeverRegistered,
}

/// Who signs the form.
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
    /// A close relative with an attest of Familieretshuset (lov nr. 729 of 20 June 2025).
    RelativeWithAttest,
}

/// Whoever signs, if that is not the citizen.
#[derive(Wire)]
#[wire(request)]
pub struct Signer {
    /// The signer's name.
    #[wire(personal)]
    pub name: Option<String>,
    /// The signer's CPR number; checked if it is given.
    #[wire(personal)]
    pub number: Option<String>,
}

/// A fuldmagt (power of attorney): a representative comes for the citizen.
#[derive(Wire)]
#[wire(request)]
pub struct Proxy {
    /// On which paper it stands.
    pub document: Option<ProxyDocument>,
    /// The name of whoever gives it: the citizen.
    #[wire(personal)]
    pub principal_name: Option<String>,
    /// The giver's CPR number.
    #[wire(personal)]
    pub principal_number: Option<String>,
    /// Whether the giver has signed it.
    pub principal_signature: Option<bool>,
    /// The date of that signature, as it was typed.
    #[wire(personal)]
    pub date: Option<String>,
    /// Who holds it. Left out: a person.
    pub representative_kind: Option<RepresentativeKind>,
    /// The holder's name: another person, who comes, or a legal entity.
    #[wire(personal)]
    pub representative_name: Option<String>,
    /// The holder's CPR number, or a legal entity's CVR number; checked if it is given.
    #[wire(personal)]
    pub representative_number: Option<String>,
    /// Whether the representative has signed the declaration of representing the citizen.
    pub representative_signature: Option<bool>,
}

/// Who holds a fuldmagt.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RepresentativeKind {
    /// A person.
    Person,
    /// A legal entity, such as an association; a person who belongs to it comes.
    LegalEntity,
}

/// The paper a fuldmagt stands on.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ProxyDocument {
    /// Page 2 of FD 001 of March 2014: on the same sheet as the request.
    #[wire(word = "fd-001-page-2")]
    Fd001Page2,
    /// FD 001F, since July 2014.
    #[wire(word = "fd-001-f")]
    Fd001F,
    /// A document people wrote themselves.
    OwnDocument,
}

/// FD 001K: the statement of whoever checked who the citizen is.
#[derive(Wire)]
#[wire(request)]
pub struct IdentityCheck {
    /// The name of whoever checked, or of the institution.
    #[wire(personal)]
    pub checker: Option<String>,
    /// What the checker is there; nobody is stopped for leaving it out.
    #[wire(personal)]
    pub role: Option<String>,
    /// Whether it is stated that the identity was checked.
    pub stated: Option<bool>,
    /// The date of the statement, as it was typed.
    #[wire(personal)]
    pub date: Option<String>,
    /// Whether the checker has signed.
    pub signature: Option<bool>,
}
