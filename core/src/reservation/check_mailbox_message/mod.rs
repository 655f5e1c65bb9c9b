//! `reservation.check_mailbox_message`: the members and limits of a message to the digital mailbox (DPI), and of print.

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
    /// Whether the message respects every limit: true exactly when no finding is an error.
    pub accepted: bool,
    /// The size that counts: of the package if stated, else of the documents together.
    pub bytes: Option<u64>,
    /// The number of attachments.
    pub attachments: Option<u32>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings.
    pub findings: Findings,
}

/// Checks a message to a digital mailbox against the published schema and guides, and an order to the print and
/// dispatch service.
///
/// The definition of a megabyte was not found: a size between the two definitions is a warning.
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

/// The text of the member, if it is filled in.
fn filled(text: Option<&String>) -> Option<&str> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty())
}

/// The finding about a mandatory member.
fn missing(there: bool, path: &'static str) -> Option<Finding> {
    (!there).then(|| Finding::new(&codes::MAILBOX_FIELD_MISSING, path))
}

/// The finding about a text that is too long.
fn too_long(text: Option<&str>, max: u32, code: &'static Code, path: &'static str) -> Option<Finding> {
    let long = text.is_some_and(|text| characters(text) > max);
    long.then(|| Finding::new(code, path).with("max", Param::Integer(max)))
}
