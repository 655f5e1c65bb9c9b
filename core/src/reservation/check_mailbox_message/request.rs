//! The request of `reservation.check_mailbox_message`: a message, and how it is printed.

use crate::wire::{Context, Wire};

/// A message to a digital mailbox. Every member is optional here; a missing mandatory member gives a finding.
#[derive(Wire, Default)]
#[wire(request)]
pub struct MailboxMessage {
    /// The sender: `0192:` and the organisation number.
    #[wire(personal)]
    pub sender: Option<String>,
    /// The mailbox address.
    #[wire(personal)]
    pub mailbox_address: Option<String>,
    /// Whether the fingerprint of the package is present.
    pub fingerprint: Option<bool>,
    /// Whether the token of Maskinporten is present.
    pub token: Option<bool>,
    /// The security level: 3 or 4.
    pub security_level: Option<u32>,
    /// The title that is visible without signing in.
    #[wire(personal)]
    pub title: Option<String>,
    /// The language, in two letters.
    pub language: Option<String>,
    /// The day from which the letter is visible, as `2026-11-21`.
    pub effective_date: Option<String>,
    /// Alternatively the time, with its offset: `2026-11-21T08:00:00+01:00`.
    pub effective_time: Option<String>,
    /// Whether an opening receipt is requested.
    pub opening_receipt: Option<bool>,
    /// Whether the sender has assessed and documented the need for it.
    pub opening_receipt_assessed: Option<bool>,
    /// The text of the e-mail notice.
    #[wire(personal)]
    pub email_notice: Option<String>,
    /// The text of the SMS notice.
    #[wire(personal)]
    pub sms_notice: Option<String>,
    /// The days of the notices, counted from the effective day.
    pub repetitions: Option<Vec<u32>>,
    /// The sender's own identifier.
    #[wire(personal)]
    pub sender_identifier: Option<String>,
    /// The reference on the invoice.
    #[wire(personal)]
    pub invoice_reference: Option<String>,
    /// The identifier of the conversation.
    #[wire(personal)]
    pub conversation_id: Option<String>,
    /// The documents: one main document and attachments.
    pub documents: Option<Vec<MailboxDocument>>,
    /// The size of the content before packing, with manifest and signatures, in bytes.
    pub package_bytes: Option<u32>,
    /// The infrastructure that carries it. Left out: 50 MB are accepted, with a warning above 30.
    pub infrastructure: Option<Infrastructure>,
}

/// The request: a message, and how it is printed.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The message to the mailbox.
    pub message: Option<MailboxMessage>,
    /// The order to the print and dispatch service.
    pub print: Option<PrintOrder>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request without a message.
    pub fn blank(context: Context) -> Self {
        Self { message: None, print: None, context }
    }
}

/// A document of a message.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct MailboxDocument {
    /// Whether it is the main document.
    pub main: Option<bool>,
    /// The file name extension, such as `pdf`.
    #[wire(personal)]
    pub file_type: Option<String>,
    /// Its size in bytes.
    pub bytes: Option<u32>,
}

/// The infrastructure that carries messages.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Infrastructure {
    /// The infrastructure of 2014: 30 MB.
    Old,
    /// Its successor: 50 MB.
    New,
}

/// An order to the print and dispatch service.
#[derive(Wire, Default)]
#[wire(request)]
pub struct PrintOrder {
    /// The recipient's name.
    #[wire(personal)]
    pub name: Option<String>,
    /// The address lines: one to four.
    #[wire(personal)]
    pub lines: Option<Vec<String>>,
    /// The postcode, in Norway.
    #[wire(personal)]
    pub postcode: Option<String>,
    /// The place, in Norway.
    #[wire(personal)]
    pub city: Option<String>,
    /// The country, abroad: either this or its code, and neither in Norway.
    #[wire(personal)]
    pub country: Option<String>,
    /// The country's code, abroad: two letters.
    #[wire(personal)]
    pub country_code: Option<String>,
    /// `SORT_HVIT` or `FARGE`.
    pub ink: Option<String>,
    /// `A` or `B`.
    pub post_class: Option<String>,
    /// `DIREKTE_RETUR` or `MAKULERING_MED_MELDING`.
    pub returns: Option<String>,
    /// Whether the pages are A4 portrait.
    pub a4_portrait: Option<bool>,
    /// The left margin in millimetres.
    pub left_margin_mm: Option<u32>,
    /// The PDF version, such as `1.7`.
    pub pdf_version: Option<String>,
    /// Whether the file is protected by a password.
    pub password: Option<bool>,
}
