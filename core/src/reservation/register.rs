//! What the contact and reservation register (KRR) says of one person, as far as the rules need it.

use chrono::NaiveDate;

use crate::wire::Wire;

/// What the register says of one person. It holds no number and no address: that there is one is enough.
#[derive(Wire, Clone, Copy, Default, Debug)]
#[wire(request)]
#[wire(answer)]
pub struct RegisterData {
    /// The day the register was asked. The terms of use want a look-up at every dispatch.
    pub looked_up: Option<NaiveDate>,
    /// Whether the person is in the register.
    pub status: Option<RegisterStatus>,
    /// Whether the person has reserved.
    pub reservation: Option<RegisterReply>,
    /// What the register itself says of whether the person can be notified (varslingsstatus). A no has four possible
    /// causes and is never the same as reserved.
    pub notifiable: Option<RegisterReply>,
    /// The e-mail address, if there is one.
    pub email: Option<ContactDays>,
    /// The mobile number, if there is one.
    pub mobile: Option<ContactDays>,
    /// The digital mailbox, if there is one.
    pub mailbox: Option<MailboxData>,
    /// Whether it is open if there is an e-mail address or a mobile number: contact data was not asked for, or the answer
    /// contradicts itself. A letter of § 9 waits then. Left out: what is not given does not exist.
    pub contact_unknown: Option<bool>,
    /// Whether it is open which mailbox there is, because the answer contradicts itself. A letter of § 9 waits then.
    pub mailbox_unknown: Option<bool>,
    /// The language the person has chosen.
    pub language: Option<RegisterLanguage>,
}

/// Whether somebody is in the register.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RegisterStatus {
    /// In the register (AKTIV).
    Active,
    /// Was in it and has been deleted (SLETTET).
    Deleted,
    /// Not in it (`IKKE_REGISTRERT`).
    NotRegistered,
    /// It says nothing, or something that is not known.
    Unknown,
}

/// What the register says on a question.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RegisterReply {
    /// Yes.
    Yes,
    /// No.
    No,
    /// It says nothing, or something that is not known. Never taken for a no.
    Unknown,
}

/// An e-mail address or a mobile number, told by its days.
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
    /// Whether it can take letters: it has an address, a provider and a certificate.
    pub active: bool,
    /// Who keeps it.
    pub provider: Option<MailboxProvider>,
}

/// Who keeps a digital mailbox.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum MailboxProvider {
    /// Posten's Digipost.
    Digipost,
    /// e-Boks.
    EBoks,
    /// Somebody else.
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
