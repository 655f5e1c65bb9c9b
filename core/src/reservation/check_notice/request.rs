//! What is asked, and what is answered.

use crate::answer::Findings;
use crate::law::Certainty;
use crate::reservation::Category;
use crate::reservation::decide_channel::{NoticeMedium, RecipientKind};
use crate::wire::{Context, Wire};

/// A notice as it is to be sent.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// What kind of message it gives notice of. Left out: undecided, which counts as an enkeltvedtak.
    pub category: Option<Category>,
    /// Where the letter lies. Left out: in the digital mailbox.
    pub channel: Option<NoticeChannel>,
    /// Whom it goes to. Left out: a person.
    pub recipient: Option<RecipientKind>,
    /// Where the address comes from to which the notice goes.
    pub address_from: Option<NoticeAddress>,
    /// The text of the e-mail.
    #[wire(personal)]
    pub email: Option<String>,
    /// The text of the SMS.
    #[wire(personal)]
    pub sms: Option<String>,
    /// On which days the notice is sent, counted from the day the letter is available.
    pub repetitions: Option<Vec<u32>>,
    /// The title of the letter that can be seen without signing in.
    #[wire(personal)]
    pub title: Option<String>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A notice of which nothing is said.
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

/// Where a letter lies.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoticeChannel {
    /// In the digital mailbox.
    DigitalMailbox,
    /// In Altinn's inbox.
    Altinn,
    /// In the sender's own system.
    OwnSystem,
}

/// Where the address of a notice comes from.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoticeAddress {
    /// From the contact register.
    Register,
    /// The recipient has given it to the sender.
    Recipient,
    /// From anywhere else.
    Other,
}

/// Whether the notice will do.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the notice may be sent: true exactly when no finding is an error.
    pub accepted: bool,
    /// How many characters the e-mail has, as the schema counts: Unicode code points, not bytes or UTF-16 units.
    pub email_characters: Option<u32>,
    /// How many the SMS has.
    pub sms_characters: Option<u32>,
    /// What the texts were found to say, with the word that was found.
    pub content: Vec<NoticeStatement>,
    /// How sure that is: words are no proof of meaning. Absent where nothing was looked for.
    pub certainty: Option<Certainty>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found.
    pub findings: Findings,
}

/// One thing a text was found to say.
#[derive(Wire)]
#[wire(answer)]
pub struct NoticeStatement {
    /// In which text.
    pub medium: NoticeMedium,
    /// What.
    pub what: NoticeContent,
    /// By which word of the list.
    pub word: &'static str,
}

/// What a notice has to say.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoticeContent {
    /// That a decision has been made.
    Decision,
    /// That a decision may come.
    AdvanceNotice,
    /// Where the letter lies.
    Where,
    /// How to read it.
    How,
}
