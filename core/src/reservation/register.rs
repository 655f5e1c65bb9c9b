//! The data of one person in the contact and reservation register (KRR), as far as the rules need it.

use chrono::NaiveDate;

use crate::wire::Wire;

/// The register data of one person. It holds no number and no address: whether there is one is enough.
#[derive(Wire, Clone, Copy, Default, Debug)]
#[wire(request)]
#[wire(answer)]
pub struct RegisterData {
    /// The day on which the register was consulted. The terms of use require a look-up at every dispatch.
    pub looked_up: Option<NaiveDate>,
    /// Whether the person is in the register.
    pub status: Option<RegisterStatus>,
    /// Whether the person has reserved.
    pub reservation: Option<RegisterReply>,
    /// Whether the register itself states that the person can be notified (varslingsstatus). A no has four possible
    /// causes and is never the same as reserved.
    pub notifiable: Option<RegisterReply>,
    /// The e-mail address, if there is one.
    pub email: Option<ContactDays>,
    /// The mobile number, if there is one.
    pub mobile: Option<ContactDays>,
    /// The digital mailbox, if there is one.
    pub mailbox: Option<MailboxData>,
    /// Whether it is unknown if there is an e-mail address or a mobile number: contact data was not requested, or the
    /// response contradicts itself. A letter under § 9 is then held. Left out: a member that is left out does not
    /// exist.
    pub contact_unknown: Option<bool>,
    /// Whether it is unknown which mailbox there is, because the response contradicts itself. A letter under § 9 is
    /// then held.
    pub mailbox_unknown: Option<bool>,
    /// The language the person has chosen.
    pub language: Option<RegisterLanguage>,
}

/// Whether a person is in the register.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RegisterStatus {
    /// In the register (AKTIV).
    Active,
    /// Deleted from the register (SLETTET).
    Deleted,
    /// Not in the register (`IKKE_REGISTRERT`).
    NotRegistered,
    /// Missing, or a value that is not known.
    Unknown,
}

/// A yes or no of the register.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RegisterReply {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Missing, or a value that is not known. Never counts as a no.
    Unknown,
}

/// The days of an e-mail address or a mobile number.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug, Default)]
#[wire(request)]
#[wire(answer)]
pub struct ContactDays {
    /// The day it was last updated.
    pub updated: Option<NaiveDate>,
    /// The day it was last confirmed (sist verifisert).
    pub verified: Option<NaiveDate>,
}

/// A digital mailbox.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
#[wire(request)]
#[wire(answer)]
pub struct MailboxData {
    /// Whether it can receive letters: it has an address, a provider and a certificate.
    pub active: bool,
    /// The provider.
    pub provider: Option<MailboxProvider>,
}

/// The provider of a digital mailbox.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum MailboxProvider {
    /// Posten's Digipost.
    Digipost,
    /// e-Boks.
    EBoks,
    /// Another provider.
    Other,
}

/// A language of the register.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RegisterLanguage {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
    /// Northern Sámi.
    Se,
}
