//! `reservation.check_mailbox_message`: the fields and limits of the digital mailbox (DPI), and of print.

mod documents;
mod message;
mod print;
mod request;

pub use request::{Infrastructure, MailboxDocument, MailboxMessage, PrintOrder, Request};

use super::keywords::characters;
use crate::answer::{Code, Finding, Findings, Param, codes};
use crate::law;
use crate::wire::Wire;

/// Whether the message can be sent.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the message keeps to every limit: true exactly when no finding is an error.
    pub accepted: bool,
    /// The size that counts: of the package where it is given, else of the documents together.
    pub bytes: Option<u64>,
    /// How many attachments there are.
    pub attachments: Option<u32>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found.
    pub findings: Findings,
}

/// Checks a message to a digital mailbox against the published schema and guides, and an order for print and dispatch.
///
/// What a megabyte is was not found: a size between the two readings is a warning.
///
/// Sources: the rules `no.mailbox.*`, `no.print.*`, `no.title.*`, `no.notice.*`.
///
/// ```
/// use postregler::reservation::{self, check_mailbox_message::{MailboxMessage, Request}};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let message = Some(MailboxMessage { security_level: Some(5), ..MailboxMessage::default() });
/// let answer = reservation::check_mailbox_message(&Request { message, ..Request::blank(Context::on(on)) });
/// assert!(!answer.accepted);
/// # Ok::<(), &str>(())
/// ```
pub fn check_mailbox_message(request: &Request) -> Answer {
    let mut findings = Findings::default();
    let (mut bytes, mut attachments) = (None, None);
    if request.message.is_none() && request.print.is_none() {
        findings.add(&codes::MAILBOX_NOTHING, "/message");
    }
    if let Some(message) = &request.message {
        message::check(message, request.context, &mut findings);
        (bytes, attachments) = documents::check(message, request.print.is_some(), &mut findings);
    }
    if let Some(print) = &request.print {
        print::check(print, &mut findings);
    }
    Answer { accepted: !findings.has_error(), bytes, attachments, rules: law::RULES_VERSION, findings }
}

/// What was typed, if anything was.
fn filled(text: Option<&String>) -> Option<&str> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty())
}

/// The finding about a field that has to be there.
fn missing(there: bool, path: &'static str) -> Option<Finding> {
    (!there).then(|| Finding::new(&codes::MAILBOX_FIELD_MISSING, path))
}

/// The finding about a text that is too long.
fn too_long(text: Option<&str>, max: u32, code: &'static Code, path: &'static str) -> Option<Finding> {
    let long = text.is_some_and(|text| characters(text) > max);
    long.then(|| Finding::new(code, path).with("max", Param::Integer(max)))
}
