//! What is asked: a message, a recipient, and the sender's own choices.

use crate::reservation::{Category, RegisterData};
use crate::wire::{Context, Wire};

/// One letter to one recipient.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct Request {
    /// The letter.
    pub message: Option<ChannelMessage>,
    /// Whom it goes to.
    pub recipient: Option<ChannelRecipient>,
    /// What the sender has chosen. Nothing is chosen for the sender where the law leaves a choice: it goes on paper.
    pub sender: Option<ChannelSender>,
    /// The day of dispatch, the environment and the language.
    pub context: Context,
}

/// The letter.
#[derive(Wire, Clone, Copy, Default)]
#[wire(request)]
pub struct ChannelMessage {
    /// Its kind. Left out: undecided, which counts as the strictest.
    pub category: Option<Category>,
    /// Its size, for the sender's own limit.
    pub bytes: Option<u32>,
    /// How many attachments it has, for the sender's own limit.
    pub attachments: Option<u32>,
    /// Whether it is the ministry's information to voters (valgforskriften § 5-1). Reservation counts for it, though it is
    /// outside § 9.
    pub election_information: Option<bool>,
}

/// Whom the letter goes to. It holds no number and no address: that there is one is enough.
#[derive(Wire, Clone, Default)]
#[wire(request)]
pub struct ChannelRecipient {
    /// Who it is.
    pub kind: Option<RecipientKind>,
    /// What the register said of a person, as `reservation.read_register` gives it. Absent: not asked.
    pub register: Option<RegisterData>,
    /// Whether asking the register failed.
    pub register_failed: Option<bool>,
    /// The age in whole years, for the sender's own limit.
    #[wire(personal)]
    pub age: Option<u32>,
    /// Whether the recipient is dead.
    pub deceased: Option<bool>,
    /// Whether somebody acts for the recipient.
    pub represented_by: Option<Representation>,
    /// Whether the sender knows how far that goes.
    pub mandate_known: Option<bool>,
    /// Whether the proxy's fullmakt covers this message: it goes to the proxy then (forvaltningsloven § 12). Left out: not
    /// known, and the letter waits.
    pub mandate_covers: Option<bool>,
    /// What a party with a proxy has asked for.
    pub party_notice: Option<PartyNotice>,
    /// Whether the postal address is protected.
    pub protected_address: Option<bool>,
    /// Whether there is a postal address; left out: there is.
    pub has_address: Option<bool>,
    /// Whether the recipient has given the sender an electronic address: a registered unit's own one, a person's before
    /// the register was in use, and for messages outside § 9.
    pub own_address: Option<bool>,
    /// Whether the recipient has expressly consented to electronic letters, for senders that are not connected to the
    /// register. A consent that was limited in time and has expired is no consent.
    pub consented: Option<bool>,
}

/// Who a recipient is.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecipientKind {
    /// A private person.
    Person,
    /// A unit in Enhetsregisteret: it cannot reserve.
    RegisteredUnit,
    /// A unit that is not in it: it may reserve, and is treated like a person.
    UnregisteredUnit,
}

/// Who acts for a recipient.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Representation {
    /// A guardian (verge).
    Guardian,
    /// A proxy (fullmektig).
    Proxy,
}

/// What a party who is represented by a proxy has asked for (forvaltningsloven § 12).
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum PartyNotice {
    /// To be notified beside the proxy.
    Beside,
    /// To be notified instead of the proxy.
    Instead,
}

/// What the sender has chosen.
#[derive(Wire, Clone, Copy, Default)]
#[wire(request)]
pub struct ChannelSender {
    /// Whether the sender is connected to the register; left out: it is. Until 2016 it need not be.
    pub connected: Option<bool>,
    /// Where a letter goes when there is no mailbox; left out: on paper.
    pub no_mailbox: Option<WithoutMailbox>,
    /// What happens to a letter of § 9 while the register does not answer; left out: it waits.
    pub register_unavailable: Option<WithoutRegister>,
    /// Younger people get paper. There is no limit in the law.
    pub age_limit: Option<u32>,
    /// Larger letters go on paper.
    pub max_bytes: Option<u32>,
    /// Letters with more attachments go on paper.
    pub max_attachments: Option<u32>,
    /// A letter that is unread after so many days is printed.
    pub print_unread_after_days: Option<u32>,
}

/// Where a letter goes when there is no mailbox.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum WithoutMailbox {
    /// To Altinn's inbox.
    Altinn,
    /// On paper.
    Paper,
}

/// What happens while the register does not answer.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum WithoutRegister {
    /// The letter waits.
    Hold,
    /// It goes on paper.
    Paper,
}

impl Request {
    /// A request in which nothing is said.
    pub fn blank(context: Context) -> Self {
        Self { message: None, recipient: None, sender: None, context }
    }
}
