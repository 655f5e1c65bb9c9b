//! The request of `reservation.decide_channel`: a message, a recipient, and the sender's own choices.

use crate::reservation::{Category, RegisterData};
use crate::wire::{Context, Wire};

/// One letter to one recipient.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct Request {
    /// The letter.
    pub message: Option<ChannelMessage>,
    /// The recipient.
    pub recipient: Option<ChannelRecipient>,
    /// The sender's choices. Without a choice the letter goes on paper where the law leaves one to the sender.
    pub sender: Option<ChannelSender>,
    /// The day of dispatch, the environment and the language.
    pub context: Context,
}

/// The letter.
#[derive(Wire, Clone, Copy, Default)]
#[wire(request)]
pub struct ChannelMessage {
    /// Its category. Left out: undecided, which counts as the strictest.
    pub category: Option<Category>,
    /// Its size in bytes, for the sender's own limit.
    pub bytes: Option<u32>,
    /// The number of attachments, for the sender's own limit.
    pub attachments: Option<u32>,
    /// Whether it is the ministry's information to voters (valgforskriften § 5-1), to which reservation applies
    /// although it is outside § 9.
    pub election_information: Option<bool>,
}

/// The recipient. It holds no number and no address: whether there is one is enough.
#[derive(Wire, Clone, Default)]
#[wire(request)]
pub struct ChannelRecipient {
    /// What the recipient is.
    pub kind: Option<RecipientKind>,
    /// The register data of a person, as returned by `reservation.read_register`. Left out: not looked up.
    pub register: Option<RegisterData>,
    /// Whether the look-up in the register failed.
    pub register_failed: Option<bool>,
    /// The age in whole years, for the sender's own limit.
    #[wire(personal)]
    pub age: Option<u32>,
    /// Whether the recipient is deceased.
    pub deceased: Option<bool>,
    /// Whether a representative acts for the recipient.
    pub represented_by: Option<Representation>,
    /// Whether the sender knows the extent of the mandate.
    pub mandate_known: Option<bool>,
    /// Whether the representative's fullmakt covers this message, which then goes to the representative
    /// (forvaltningsloven § 12). Left out: not known, and the letter is held.
    pub mandate_covers: Option<bool>,
    /// The request of a party with a representative.
    pub party_notice: Option<PartyNotice>,
    /// Whether the postal address is protected.
    pub protected_address: Option<bool>,
    /// Whether a postal address is known; left out: it is.
    pub has_address: Option<bool>,
    /// Whether the recipient has given the sender an electronic address: a registered unit's own, a person's before the
    /// register was in use, or one for messages outside § 9.
    pub own_address: Option<bool>,
    /// Whether the recipient has expressly consented to electronic letters, for senders that are not connected to the
    /// register. A time-limited consent that has expired does not count.
    pub consented: Option<bool>,
}

/// What a recipient is.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecipientKind {
    /// A private person.
    Person,
    /// A unit in Enhetsregisteret, which cannot reserve.
    RegisteredUnit,
    /// A unit that is not in Enhetsregisteret; it may reserve, and is treated like a person.
    UnregisteredUnit,
}

/// The kind of representative.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Representation {
    /// A guardian (verge).
    Guardian,
    /// A representative with a fullmakt (fullmektig).
    Proxy,
}

/// The request of a party who is represented (forvaltningsloven § 12).
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum PartyNotice {
    /// To be notified in addition to the representative.
    Beside,
    /// To be notified instead of the representative.
    Instead,
}

/// The sender's choices.
#[derive(Wire, Clone, Copy, Default)]
#[wire(request)]
pub struct ChannelSender {
    /// Whether the sender is connected to the register; left out: it is. Until 2016 that was optional.
    pub connected: Option<bool>,
    /// The channel of a letter without a mailbox; left out: paper.
    pub no_mailbox: Option<WithoutMailbox>,
    /// What happens to a letter under § 9 while the register does not answer; left out: it is held.
    pub register_unavailable: Option<WithoutRegister>,
    /// Recipients below this age get paper. The law has no such limit.
    pub age_limit: Option<u32>,
    /// Larger letters go on paper, in bytes.
    pub max_bytes: Option<u32>,
    /// Letters with more attachments go on paper.
    pub max_attachments: Option<u32>,
    /// A letter that is unread after this number of days is printed.
    pub print_unread_after_days: Option<u32>,
}

/// The channel of a letter without a mailbox.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum WithoutMailbox {
    /// To the Altinn inbox.
    Altinn,
    /// On paper.
    Paper,
}

/// What happens while the register does not answer.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum WithoutRegister {
    /// The letter is held.
    Hold,
    /// It goes on paper.
    Paper,
}

impl Request {
    /// A request without any details.
    pub fn blank(context: Context) -> Self {
        Self { message: None, recipient: None, sender: None, context }
    }
}
