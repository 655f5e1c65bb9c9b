//! The request and the answer of `reservation.check_notice`.

use crate::answer::Findings;
use crate::law::Certainty;
use crate::reservation::Category;
use crate::reservation::decide_channel::{NoticeMedium, RecipientKind};
use crate::wire::{Context, Wire};

/// A notice before it is sent.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The category of the message. Left out: undecided, which counts as an enkeltvedtak.
    pub category: Option<Category>,
    /// Where the letter is available. Left out: in the digital mailbox.
    pub channel: Option<NoticeChannel>,
    /// What the recipient is. Left out: a person.
    pub recipient: Option<RecipientKind>,
    /// The origin of the address the notice is sent to.
    pub address_from: Option<NoticeAddress>,
    /// The text of the e-mail.
    #[wire(personal)]
    pub email: Option<String>,
    /// The text of the SMS.
    #[wire(personal)]
    pub sms: Option<String>,
    /// The days on which the notice is sent, counted from the day the letter is available.
    pub repetitions: Option<Vec<u32>>,
    /// The title of the letter that is visible without signing in.
    #[wire(personal)]
    pub title: Option<String>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A notice without any details.
    pub fn blank(context: Context) -> Self {
        Self {
            category: None,
            channel: None,
            recipient: None,
            address_from: None,
            email: None,
            sms: None,
            repetitions: None,
            title: None,
            context,
        }
    }
}

/// Where a letter is available.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoticeChannel {
    /// In the digital mailbox.
    DigitalMailbox,
    /// In the Altinn inbox.
    Altinn,
    /// In the sender's own system.
    OwnSystem,
}

/// The origin of the address of a notice.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoticeAddress {
    /// From the contact register.
    Register,
    /// The recipient has given it to the sender.
    Recipient,
    /// From another source.
    Other,
}

/// Whether the notice can be sent as it is.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the notice may be sent: true exactly when no finding is an error.
    pub accepted: bool,
    /// The length of the e-mail as in the schema: Unicode code points, not bytes or UTF-16 units.
    pub email_characters: Option<u32>,
    /// The length of the SMS, counted in the same way.
    pub sms_characters: Option<u32>,
    /// The statements that were detected in the texts, with the keyword of each.
    pub content: Vec<NoticeStatement>,
    /// The certainty of that: keywords do not prove a meaning. Absent where nothing was searched for.
    pub certainty: Option<Certainty>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings.
    pub findings: Findings,
}

/// A statement that was detected in a text.
#[derive(Wire)]
#[wire(answer)]
pub struct NoticeStatement {
    /// The text.
    pub medium: NoticeMedium,
    /// The statement.
    pub what: NoticeContent,
    /// The keyword that was found.
    pub word: &'static str,
}

/// A statement that a notice must contain.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoticeContent {
    /// That a decision has been made.
    Decision,
    /// That a decision may come.
    AdvanceNotice,
    /// Where the letter is available.
    Where,
    /// How to read it.
    How,
}
