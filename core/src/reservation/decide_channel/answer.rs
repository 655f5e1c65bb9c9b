//! The answer of `reservation.decide_channel`.

use crate::answer::{Findings, Step};
use crate::wire::Wire;

/// The channel of a letter and its notices.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the letter may be sent now: true exactly when no finding is an error, and false exactly when it is held.
    pub accepted: bool,
    /// The channel.
    pub channel: Channel,
    /// The reason, in one word: lists of letters count by it.
    pub reason: ChannelReason,
    /// Every channel that is open to the letter, the chosen one first. Paper is not open where the address is protected
    /// or missing.
    pub options: Vec<Channel>,
    /// The notices to send; none for messages outside § 9.
    pub notices: Vec<NoticePlan>,
    /// The letter is printed if it is unread after this number of days: the sender's choice. Absent where paper is not
    /// open.
    pub print_if_unread_after_days: Option<u32>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings.
    pub findings: Findings,
}

/// The channel of a letter.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Channel {
    /// To the recipient's digital mailbox.
    DigitalMailbox,
    /// To the Altinn inbox.
    Altinn,
    /// Available in the sender's own system: before the register, with consent.
    OwnSystem,
    /// By ordinary e-mail: only outside § 9.
    Email,
    /// By SMS: only outside § 9.
    Sms,
    /// On paper.
    Paper,
    /// The letter is held: a person has to review it, or the register has to be consulted again.
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
    /// The medium.
    pub medium: NoticeMedium,
    /// The day of the notice, counted from the day on which the letter is available.
    pub day: u32,
    /// Whether the notice is sent only if the letter has not been opened by then.
    pub if_unopened: bool,
}

/// The medium of a notice.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoticeMedium {
    /// By e-mail: it is free of charge and sufficient.
    Email,
    /// By SMS.
    Sms,
}

/// The reason for the channel.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChannelReason {
    /// The mailbox can receive the letter, and a notice is lawful where one is required.
    MailboxReady,
    /// The recipient has no mailbox.
    NoMailbox,
    /// The recipient is a registered unit that has given an electronic address.
    UnitAddress,
    /// The recipient is a registered unit that has given no electronic address.
    UnitWithoutAddress,
    /// The message is outside § 9, and the contact data is sufficient.
    ServiceMessage,
    /// The message is outside § 9, and the recipient has no usable contact data.
    NothingUsable,
    /// The recipient consented to electronic letters.
    Consented,
    /// The recipient did not consent, or gave no address.
    NotConsented,
    /// The sender is not connected to the register, which has been mandatory since 2016.
    NotConnected,
    /// The recipient has reserved.
    Reserved,
    /// The contact data is too old for a notice.
    ContactExpired,
    /// No contact data is registered.
    ContactAbsent,
    /// The register states that the recipient cannot be notified, without a reason.
    NotNotifiable,
    /// Deleted from the register.
    Deleted,
    /// Not in the register.
    NotRegistered,
    /// The register gave no usable answer.
    RegisterUnavailable,
    /// The register was not consulted on the day of dispatch, or that day is not stated.
    LookupOld,
    /// The recipient is younger than the sender's age limit.
    UnderAgeLimit,
    /// The sender has an age limit, and the recipient's age is not known.
    AgeUnknown,
    /// The message is larger than the sender's limit.
    TooLarge,
    /// The recipient is deceased.
    Deceased,
    /// A representative acts for the recipient, and the extent of the mandate is not known.
    Represented,
    /// The message goes to the recipient's representative, whose fullmakt covers it.
    ToProxy,
    /// Paper would reveal a protected address.
    ProtectedAddress,
    /// No postal address is known.
    NoAddress,
    /// The request does not identify the recipient.
    RecipientMissing,
}
