//! What is asked: the form as far as it has been filled in, and what is known about connections at the registered_office.

use crate::wire::{Context, Wire};

/// The form FD 005 as far as it has been filled in.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// What asks. Left out: a company with a CVR number.
    pub entity: Option<CompanyEntity>,
    /// The company's name.
    #[wire(personal)]
    pub name: Option<String>,
    /// Its CVR number, as it was typed.
    #[wire(personal)]
    pub number: Option<String>,
    /// The address of its registered_office (hjemstedsadresse).
    #[wire(personal)]
    pub registered_office: Option<String>,
    /// Whether it is declared that no such connection can be had at the registered office on ordinary terms.
    pub declaration: Option<bool>,
    /// Another reason that was given in its place.
    pub reason: Option<CompanyReason>,
    /// What providers offer at the registered_office, fixed and wireless, at most 100. Left out: not looked up.
    pub offers: Option<Vec<BroadbandOffer>>,
    /// Whether somebody entitled to sign for the company (tegningsberettiget) has signed.
    pub signature: Option<bool>,
    /// Whether the CVR register says that the signer may sign.
    pub entitled: Option<Entitlement>,
    /// Who attends.
    pub attendee: Option<CompanyAttendee>,
    /// The name of whoever holds the fuldmagt on page 2.
    #[wire(personal)]
    pub representative_name: Option<String>,
    /// Whether the holder has signed page 2.
    pub representative_signature: Option<bool>,
    /// The code of the municipality the request came to: `0101` or `101`.
    pub municipality: Option<String>,
    /// The code of the municipality of the registered_office.
    #[wire(personal)]
    pub registered_office_municipality: Option<String>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A form in which nothing has been filled in.
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

/// What asks for exemption.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompanyEntity {
    /// A company or another unit with a CVR number.
    Company,
    /// One without a CVR number.
    WithoutCvr,
    /// A person with business activity.
    PersonWithBusiness,
}

/// A reason that is not the one ground.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompanyReason {
    /// There is no computer. That is not enough.
    NoComputer,
    /// The only person there cannot receive post digitally, and nobody else can. Why is not asked.
    NobodyCanReceive,
}

/// What one provider offers at the registered office.
#[derive(Wire)]
#[wire(request)]
pub struct BroadbandOffer {
    /// The calculated speed downstream, in kbit/s (kilobits; 512 kbit/s are 64 kilobytes a second).
    pub downstream_kbit: Option<u32>,
    /// The price in whole Danish kroner, rounded up. Judged by the guides where `ordinaryTerms` is left out.
    pub price_dkk: Option<u32>,
    /// Whether it can be had on ordinary terms (almindelige vilkår), which is what the regulation asks.
    pub ordinary_terms: Option<bool>,
}

/// Whether somebody may sign for a company.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Entitlement {
    /// The register says so.
    Yes,
    /// The register says no.
    No,
    /// The look-up failed or was not made.
    Unknown,
}

/// Who attends for a company.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompanyAttendee {
    /// Whoever is entitled to sign: page 1.
    Signer,
    /// Somebody with a fuldmagt: page 2, filled in by both.
    Proxy,
}
