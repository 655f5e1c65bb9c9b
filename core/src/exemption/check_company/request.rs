//! The request of `exemption.check_company`: the form as filled in, and the known connections at the registered office.

use crate::wire::{Context, Wire};

/// The form FD 005 as filled in.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The kind of unit. Left out: a company with a CVR number.
    pub entity: Option<CompanyEntity>,
    /// The company's name.
    #[wire(personal)]
    pub name: Option<String>,
    /// Its CVR number, as typed.
    #[wire(personal)]
    pub number: Option<String>,
    /// The address of its registered office (hjemstedsadresse).
    #[wire(personal)]
    pub registered_office: Option<String>,
    /// Whether it is declared that no such connection is available at the registered office on ordinary terms.
    pub declaration: Option<bool>,
    /// Another reason that is stated instead.
    pub reason: Option<CompanyReason>,
    /// The offers of providers at the registered office, fixed and wireless, at most 100. Left out: not looked up.
    pub offers: Option<Vec<BroadbandOffer>>,
    /// Whether a person entitled to sign for the company (tegningsberettiget) has signed.
    pub signature: Option<bool>,
    /// Whether the signer is entitled to sign according to the CVR register.
    pub entitled: Option<Entitlement>,
    /// Who attends.
    pub attendee: Option<CompanyAttendee>,
    /// The name of the representative on page 2.
    #[wire(personal)]
    pub representative_name: Option<String>,
    /// Whether the representative has signed page 2.
    pub representative_signature: Option<bool>,
    /// The code of the municipality that received the request: `0101` or `101`.
    pub municipality: Option<String>,
    /// The code of the municipality of the registered office.
    #[wire(personal)]
    pub registered_office_municipality: Option<String>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A form without any entries.
    pub fn blank(context: Context) -> Self {
        Self {
            entity: None,
            name: None,
            number: None,
            registered_office: None,
            declaration: None,
            reason: None,
            offers: None,
            signature: None,
            entitled: None,
            attendee: None,
            representative_name: None,
            representative_signature: None,
            municipality: None,
            registered_office_municipality: None,
            context,
        }
    }
}

/// The kind of unit that requests exemption.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompanyEntity {
    /// A company or another unit with a CVR number.
    Company,
    /// A unit without a CVR number.
    WithoutCvr,
    /// A person with business activity.
    PersonWithBusiness,
}

/// A reason other than the one ground.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompanyReason {
    /// The company has no computer, which is not sufficient.
    NoComputer,
    /// The only person in the company is unable to receive post digitally, and no one else can. The cause is not part
    /// of the request.
    NobodyCanReceive,
}

/// What one provider offers at the registered office.
#[derive(Wire)]
#[wire(request)]
pub struct BroadbandOffer {
    /// The calculated download speed in kbit/s (kilobits; 512 kbit/s are 64 kilobytes a second).
    pub downstream_kbit: Option<u32>,
    /// The price in whole Danish kroner, rounded up. Compared with the guides where `ordinaryTerms` is left out.
    pub price_dkk: Option<u32>,
    /// Whether the offer is available on ordinary terms (almindelige vilkår), which is the test of the regulation.
    pub ordinary_terms: Option<bool>,
}

/// Whether a person is entitled to sign for a company.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Entitlement {
    /// Yes, according to the register.
    Yes,
    /// No, according to the register.
    No,
    /// The look-up failed or was not made.
    Unknown,
}

/// Who attends for a company.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompanyAttendee {
    /// The person entitled to sign: page 1.
    Signer,
    /// A person with a fuldmagt: page 2, filled in by both.
    Proxy,
}
