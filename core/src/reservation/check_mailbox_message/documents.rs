//! The documents of a message: number, types and size.

use super::filled;
use super::request::{Infrastructure, MailboxDocument, MailboxMessage};
use crate::answer::{Finding, Findings, Param, codes};

/// The maximum number of attachments.
const MAX_ATTACHMENTS: u32 = 200;

/// The limit of the old infrastructure, in megabytes.
const OLD_MEGABYTES: u32 = 30;
/// The limit of the new infrastructure, in megabytes.
const NEW_MEGABYTES: u32 = 50;

/// The file types that a mailbox accepts.
static TYPES: &[&str] = &[
    "pdf", "html", "ehf", "xml", "txt", "odf", "odt", "fods", "fodp", "fodg", "gif", "jpeg", "jpg", "png", "doc",
    "docx", "xlsx", "pptx", "zip",
];

/// Checks the documents and returns the size that counts and the number of attachments.
pub(super) fn check(message: &MailboxMessage, printed: bool, findings: &mut Findings) -> (Option<u64>, Option<u32>) {
    let path = "/message/documents";
    let documents = message.documents.as_deref().unwrap_or_default();
    let is_main = |document: &&MailboxDocument| document.main == Some(true);
    let mains = documents.iter().filter(is_main).count();
    let attachments = u32::try_from(documents.len().saturating_sub(mains)).unwrap_or(u32::MAX);
    if mains != 1 {
        findings.add(&codes::MAILBOX_MAIN_DOCUMENT, path);
    }
    if attachments > MAX_ATTACHMENTS {
        findings.push(Finding::new(&codes::MAILBOX_ATTACHMENTS, path).with("max", Param::Integer(MAX_ATTACHMENTS)));
    }
    for (at, document) in documents.iter().enumerate() {
        let typed = filled(document.file_type.as_ref()).map(|typed| typed.trim_start_matches('.').to_ascii_lowercase());
        let path = || format!("{path}/{at}/fileType");
        match typed.as_deref() {
            Some(typed) if TYPES.contains(&typed) => {
                if printed && typed != "pdf" {
                    findings.add(&codes::PRINT_PDF, path());
                }
            }
            _ => findings.add(&codes::MAILBOX_FILE_TYPE, path()),
        }
    }
    let bytes = size(message, documents, findings);
    (bytes, message.documents.as_ref().map(|_| attachments))
}

/// The size, compared with the limit under both definitions of a megabyte.
fn size(message: &MailboxMessage, documents: &[MailboxDocument], findings: &mut Findings) -> Option<u64> {
    let of_package = message.package_bytes.map(u64::from);
    if of_package.is_none() {
        findings.add(&codes::MAILBOX_PACKAGE_SIZE, "/message/packageBytes");
    }
    let all: Option<u64> = documents.iter().map(|document| document.bytes.map(u64::from)).sum();
    let bytes = of_package.or_else(|| all.filter(|_| !documents.is_empty()))?;
    let bytes_of = |megabytes: u32, unit: u64| u64::from(megabytes).saturating_mul(unit);
    let megabytes = if message.infrastructure == Some(Infrastructure::Old) { OLD_MEGABYTES } else { NEW_MEGABYTES };
    let path = if of_package.is_some() { "/message/packageBytes" } else { "/message/documents" };
    let (code, megabytes) = if bytes > bytes_of(megabytes, 1 << 20) {
        (&codes::MAILBOX_TOO_LARGE, megabytes)
    } else if bytes > bytes_of(megabytes, 1_000_000) {
        (&codes::MAILBOX_SIZE_UNCERTAIN, megabytes)
    } else if message.infrastructure.is_none() && bytes > bytes_of(OLD_MEGABYTES, 1_000_000) {
        // The day on which the infrastructure changed was not found.
        (&codes::MAILBOX_SIZE_UNCERTAIN, OLD_MEGABYTES)
    } else {
        return Some(bytes);
    };
    findings.push(Finding::new(code, path).with("max", Param::Integer(megabytes)));
    Some(bytes)
}
