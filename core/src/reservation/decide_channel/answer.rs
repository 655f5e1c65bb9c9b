//! What is answered.

use crate::answer::{Findings, Step};
use crate::wire::Wire;

/// How the letter goes.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the letter may go now: true exactly when no finding is an error, and false exactly when it has to wait.
    pub accepted: bool,
    /// How it goes.
    pub channel: Channel,
    /// Why, in one word: what a list of many letters counts.
    pub reason: ChannelReason,
    /// Every way that is open to it, the chosen one first. Paper is none where the address is protected or missing.
    pub options: Vec<Channel>,
    /// The notices to send; none for messages outside § 9.
    pub notices: Vec<NoticePlan>,
    /// The letter is printed if it is unread after so many days: the sender's choice. Absent where paper is not open to it.
    pub print_if_unread_after_days: Option<u32>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found.
    pub findings: Findings,
}

/// How a letter goes.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Channel {
    /// To the digital mailbox the person has chosen.
    DigitalMailbox,
    /// To Altinn's inbox.
    Altinn,
    /// The letter lies in the sender's own system: before the register, with consent.
    OwnSystem,
    /// By ordinary e-mail: only outside § 9.
    Email,
    /// By SMS: only outside § 9.
    Sms,
    /// On paper.
    Paper,
    /// It waits: a person has to look at it, or the register has to be asked again.
    Hold,
}

impl Channel {
    /// Whether it is electronic.
    pub fn is_digital(self) -> bool {
        !matches!(self, Self::Paper | Self::Hold)
    }
}

/// A notice to send.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
#[wire(answer)]
pub struct NoticePlan {
    /// How.
    pub medium: NoticeMedium,
    /// How many days after the letter is available.
    pub day: u32,
    /// Whether it is sent only if the letter has not been opened by then.
    pub if_unopened: bool,
}

/// How a notice is sent.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoticeMedium {
    /// By e-mail: it costs nothing, and it is enough.
    Email,
    /// By SMS.
    Sms,
}

/// Why a letter goes the way it goes.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChannelReason {
    /// The mailbox can take it, and a notice is lawful where one is needed.
    MailboxReady,
    /// There is no mailbox.
    NoMailbox,
    /// A registered unit that has given an electronic address.
    UnitAddress,
    /// A registered unit that has given none.
    UnitWithoutAddress,
    /// Outside § 9: the contact data will do.
    ServiceMessage,
    /// Outside § 9, and there is nothing to reach the recipient by.
    NothingUsable,
    /// The recipient consented to electronic letters.
    Consented,
    /// The recipient did not consent, or gave no address.
    NotConsented,
    /// The sender is not connected to the register, as it has to be since 2016.
    NotConnected,
    /// The recipient has reserved.
    Reserved,
    /// The contact data is too old for a notice.
    ContactExpired,
    /// There is no contact data.
    ContactAbsent,
    /// The register says that a notice cannot be sent, not why.
    NotNotifiable,
    /// Deleted from the register.
    Deleted,
    /// Not in the register.
    NotRegistered,
    /// The register gave no answer to go by.
    RegisterUnavailable,
    /// The register was not asked on the day of dispatch, or that day is not stated.
    LookupOld,
    /// Younger than the sender's limit.
    UnderAgeLimit,
    /// The sender has an age limit, and the age is not known.
    AgeUnknown,
    /// Larger than the sender's limit.
    TooLarge,
    /// The recipient is dead.
    Deceased,
    /// Somebody acts for the recipient, and how far is not known.
    Represented,
    /// The message goes to the recipient's proxy, whose fullmakt covers it.
    ToProxy,
    /// Paper would reveal a protected address.
    ProtectedAddress,
    /// There is no postal address.
    NoAddress,
    /// It is not said who the recipient is.
    RecipientMissing,
}
