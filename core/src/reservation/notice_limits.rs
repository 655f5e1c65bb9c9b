//! The limits that notices and mailbox messages share: lengths, repetitions, the open title.

use super::keywords::{SENSITIVE, characters, find};
use crate::answer::{Finding, Findings, Param, codes};
use crate::text::{contains, fold_case};

/// The maximum length of an e-mail notice in characters.
const EMAIL: u32 = 500;
/// The maximum length of an SMS notice in characters.
const SMS: u32 = 160;
/// The maximum length of the open title in characters.
const TITLE: u32 = 255;
/// The last day of a repetition.
const LAST_DAY: u32 = 25;
/// The maximum number of repetitions.
const MOST: usize = 10;

/// Checks the text of a notice and returns its length.
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

/// Checks the days of repetition: 1 to 10 different ones, from 0 to 25.
pub(super) fn repetitions(days: &[u32], path: &'static str, findings: &mut Findings) {
    if days.is_empty() {
        findings.add(&codes::REPETITIONS_EMPTY, path);
    } else if days.len() > MOST {
        let max = u32::try_from(MOST).unwrap_or(u32::MAX);
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

/// Checks the open title: 1 to 255 characters, nothing sensitive.
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
