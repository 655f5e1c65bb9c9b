//! The members of a message.

use super::request::MailboxMessage;
use super::{filled, missing, too_long};
use crate::answer::{Finding, Findings, Param, codes};
use crate::identity::{self, NumberKind};
use crate::reservation::keywords::characters;
use crate::reservation::notice_limits;
use crate::reservation::oslo_time::oslo_day;
use crate::wire::{Context, read_iso};

/// The length of a mailbox address in characters.
const ADDRESS: (u32, u32) = (8, 100);

pub(super) fn check(message: &MailboxMessage, context: Context, findings: &mut Findings) {
    sender(message, context, findings);
    match filled(message.mailbox_address.as_ref()) {
        None => findings.extend(missing(false, "/message/mailboxAddress")),
        Some(address) if !(ADDRESS.0..=ADDRESS.1).contains(&characters(address)) => {
            let finding = Finding::new(&codes::MAILBOX_ADDRESS_LENGTH, "/message/mailboxAddress");
            findings.push(finding.with("min", Param::Integer(ADDRESS.0)).with("max", Param::Integer(ADDRESS.1)));
        }
        Some(_) => {}
    }
    findings.extend(missing(message.fingerprint == Some(true), "/message/fingerprint"));
    findings.extend(missing(message.token == Some(true), "/message/token"));
    if !matches!(message.security_level, Some(3 | 4)) {
        findings.add(&codes::MAILBOX_SECURITY_LEVEL, "/message/securityLevel");
    }
    notice_limits::title(message.title.as_deref().unwrap_or_default(), "/message/title", findings);
    if filled(message.language.as_ref()).is_some_and(|language| !is_code(language)) {
        findings.add(&codes::MAILBOX_LANGUAGE, "/message/language");
    }
    effective(message, findings);
    if message.opening_receipt == Some(true) && message.opening_receipt_assessed != Some(true) {
        findings.add(&codes::MAILBOX_OPENING_RECEIPT, "/message/openingReceipt");
    }
    if let Some(text) = &message.email_notice {
        notice_limits::notice_text(text, "/message/emailNotice", false, findings);
    }
    if let Some(text) = &message.sms_notice {
        notice_limits::notice_text(text, "/message/smsNotice", true, findings);
    }
    if let Some(days) = &message.repetitions {
        notice_limits::repetitions(days, "/message/repetitions", findings);
    }
    let code = &codes::MAILBOX_TEXT_TOO_LONG;
    findings.extend(too_long(filled(message.sender_identifier.as_ref()), 100, code, "/message/senderIdentifier"));
    findings.extend(too_long(filled(message.invoice_reference.as_ref()), 40, code, "/message/invoiceReference"));
    findings.extend(too_long(filled(message.conversation_id.as_ref()), 40, code, "/message/conversationId"));
}

/// `0192:` and an organisation number; `9908:` is the former prefix.
fn sender(message: &MailboxMessage, context: Context, findings: &mut Findings) {
    let path = "/message/sender";
    let Some(sender) = filled(message.sender.as_ref()) else {
        findings.extend(missing(false, path));
        return;
    };
    let old = sender.strip_prefix("9908:");
    if old.is_some() {
        findings.add(&codes::MAILBOX_SENDER_OLD_PREFIX, path);
    }
    let number = old.or_else(|| sender.strip_prefix("0192:")).filter(|number| !number.contains(':'));
    let answer = number.map(|number| {
        let accept = Some(vec![NumberKind::Organisasjonsnummer]);
        identity::check(&identity::check::Request { accept, ..identity::check::Request::new(number, context) })
    });
    let not_real = &codes::ORGANISASJONSNUMMER_NOT_REAL;
    match answer {
        Some(answer) if answer.accepted => {}
        Some(answer) if answer.findings.iter().any(|finding| std::ptr::eq(finding.code(), not_real)) => {
            findings.add(not_real, path);
        }
        _ => findings.add(&codes::MAILBOX_SENDER, path),
    }
}

/// Two letters.
pub(super) fn is_code(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// The effective day or time; a time must state its offset.
fn effective(message: &MailboxMessage, findings: &mut Findings) {
    let (date, time) = (filled(message.effective_date.as_ref()), filled(message.effective_time.as_ref()));
    if date.is_some_and(|date| read_iso(date).is_none()) {
        findings.add(&codes::MAILBOX_EFFECTIVE_DATE, "/message/effectiveDate");
    }
    // A date-time of the schema has an offset and no zone name.
    let has_zone =
        |time: &str| time.get(10..).is_some_and(|clock| clock.contains(['Z', 'z', '+', '-']) && !clock.contains('['));
    if time.is_some_and(|time| oslo_day(time).is_none() || !has_zone(time)) {
        findings.add(&codes::MAILBOX_EFFECTIVE_TIME, "/message/effectiveTime");
    }
    if date.is_some() && time.is_some() {
        findings.add(&codes::MAILBOX_EFFECTIVE_TWICE, "/message/effectiveTime");
    }
}
