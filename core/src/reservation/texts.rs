//! Limits that notices and mailbox messages share: lengths, repetitions, the open title.

use super::wording::{SENSITIVE, characters, find};
use crate::answer::{Finding, Findings, Param, codes};
use crate::text::{contains, fold_case};

/// The most characters of an e-mail notice.
const EMAIL: u32 = 500;
/// The most characters of an SMS notice.
const SMS: u32 = 160;
/// The most characters of the open title.
const TITLE: u32 = 255;
/// The last day of a repetition.
const LAST_DAY: u32 = 25;
/// The most repetitions.
const MAX_REPETITIONS: usize = 10;

/// How long a notice's text is, with what is wrong with that.
pub(super) fn notice_text(text: &str, path: &'static str, sms: bool, findings: &mut Findings) -> u32 {
    let count = characters(text);
    let max = if sms { SMS } else { EMAIL };
    if text.trim().is_empty() {
        findings.add(&codes::NOTICE_TEXT_EMPTY, path);
    } else if count > max {
        let finding = Finding::new(&codes::NOTICE_TEXT_TOO_LONG, path);
        findings.push(finding.with("max", Param::Integer(max)).with("count", Param::Integer(count)));
    }
    let small = fold_case(text);
    if ["http://", "https://", "www."].iter().any(|link| contains(&small, link)) {
        findings.add(&codes::NOTICE_LINK, path);
    }
    count
}

/// The days of repetition: 1 to 10 different ones, from 0 to 25.
pub(super) fn repetitions(days: &[u32], path: &'static str, findings: &mut Findings) {
    if days.is_empty() {
        findings.add(&codes::REPETITIONS_EMPTY, path);
    } else if days.len() > MAX_REPETITIONS {
        let max = u32::try_from(MAX_REPETITIONS).unwrap_or(u32::MAX);
        findings.push(Finding::new(&codes::REPETITIONS_TOO_MANY, path).with("max", Param::Integer(max)));
        return;
    }
    for (at, day) in days.iter().enumerate() {
        let path = || format!("{path}/{at}");
        if *day > LAST_DAY {
            findings.push(Finding::new(&codes::REPETITIONS_RANGE, path()).with("max", Param::Integer(LAST_DAY)));
        } else if days.iter().take(at).any(|earlier| earlier == day) {
            findings.add(&codes::REPETITIONS_TWICE, path());
        }
    }
}

/// The open title: 1 to 255 characters, nothing sensitive.
pub(super) fn title(title: &str, path: &'static str, findings: &mut Findings) {
    if title.trim().is_empty() {
        findings.add(&codes::TITLE_MISSING, path);
    } else if characters(title) > TITLE {
        findings.push(Finding::new(&codes::TITLE_TOO_LONG, path).with("max", Param::Integer(TITLE)));
    }
    if let Some(word) = find(title, SENSITIVE) {
        findings.push(Finding::new(&codes::TITLE_SENSITIVE, path).with("word", Param::Word(word)));
    }
}
