//! Contact data as a person enters it, checked strictly.

use chrono::NaiveDate;

use crate::answer::{Code, Finding, Findings, Param, codes};
use crate::law::{Day, SMS_ABROAD_KNOWN_FROM};
use crate::wire::Wire;

/// The permitted lengths of an e-mail address in characters.
const EMAIL: (u32, u32) = (3, 50);
/// The permitted lengths of a mobile number in characters.
const MOBILE: (u32, u32) = (8, 20);
/// The number of digits of a Norwegian number after the country code.
const NATIONAL: usize = 8;

/// Contact data that a person enters. Both members are optional.
#[derive(Wire)]
#[wire(request)]
pub struct ContactEntry {
    /// An e-mail address.
    #[wire(personal)]
    pub email: Option<String>,
    /// A mobile number: digits, optionally with a leading plus sign, in groups as people write them.
    #[wire(personal)]
    pub mobile: Option<String>,
}

impl ContactEntry {
    pub(super) fn is_empty(&self) -> bool {
        filled(self.email.as_ref()).is_none() && filled(self.mobile.as_ref()).is_none()
    }

    pub(super) fn check(&self, on: NaiveDate, findings: &mut Findings) {
        if let Some(email) = filled(self.email.as_ref()) {
            findings.extend(email_finding(email));
        }
        if let Some(mobile) = filled(self.mobile.as_ref()) {
            findings.extend(mobile_finding(mobile, on));
        }
    }
}

fn filled(text: Option<&String>) -> Option<&str> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty())
}

fn email_finding(email: &str) -> Option<Finding> {
    if !has_length(email, EMAIL) {
        return Some(length_finding(&codes::ENTRY_EMAIL_LENGTH, "/entry/email", EMAIL));
    }
    (!is_email(email)).then(|| Finding::new(&codes::ENTRY_EMAIL_FORM, "/entry/email"))
}

fn mobile_finding(mobile: &str, on: NaiveDate) -> Option<Finding> {
    let path = "/entry/mobile";
    let mobile: String = mobile.chars().filter(|character| !groups(*character)).collect();
    let mobile = mobile.as_str();
    let digits = mobile.strip_prefix('+').unwrap_or(mobile);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Finding::new(&codes::ENTRY_MOBILE_CHARACTERS, path));
    }
    let national = norwegian(mobile);
    if let Some(code) = national.and_then(|national| match national.len() {
        ..NATIONAL => Some(&codes::ENTRY_MOBILE_TOO_SHORT),
        NATIONAL => None,
        _ => Some(&codes::ENTRY_MOBILE_TOO_LONG),
    }) {
        let digits = u32::try_from(NATIONAL).unwrap_or(u32::MAX);
        return Some(Finding::new(code, path).with("digits", Param::Integer(digits)));
    }
    if !has_length(mobile, MOBILE) {
        return Some(length_finding(&codes::ENTRY_MOBILE_LENGTH, path, MOBILE));
    }
    let Some(national) = national else {
        return sms_may_fail(mobile, on).then(|| Finding::new(&codes::ENTRY_MOBILE_ABROAD, path));
    };
    (!national.starts_with(['4', '9'])).then(|| Finding::new(&codes::ENTRY_MOBILE_NORWEGIAN, path))
}

/// The separators between groups of digits, including invisible characters that copying adds.
fn groups(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | '_' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{feff}')
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

/// The national number, if it is a Norwegian one: with `0047` or `+47`, or of exactly eight digits.
fn norwegian(mobile: &str) -> Option<&str> {
    let with_code = mobile.strip_prefix("0047").or_else(|| mobile.strip_prefix("+47"));
    with_code.or_else(|| Some(mobile).filter(|mobile| mobile.len() == NATIONAL && !mobile.starts_with('+')))
}

/// Whether it is a number of a country in which text messages to local subscriptions may fail: Finland, Thailand,
/// Spain.
pub(super) fn sms_may_fail(mobile: &str, on: NaiveDate) -> bool {
    let code = mobile.strip_prefix("00").or_else(|| mobile.strip_prefix('+'));
    Day::from(on) >= SMS_ABROAD_KNOWN_FROM
        && code.is_some_and(|code| ["358", "66", "34"].into_iter().any(|country| code.starts_with(country)))
}

fn length_finding(code: &'static Code, path: &'static str, (min, max): (u32, u32)) -> Finding {
    Finding::new(code, path).with("min", Param::Integer(min)).with("max", Param::Integer(max))
}

fn has_length(text: &str, (min, max): (u32, u32)) -> bool {
    u32::try_from(text.chars().count()).is_ok_and(|count| (min..=max).contains(&count))
}

/// Whether a text has the form of an e-mail address: a local part, an at sign, and a domain with a dot.
fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.rsplit_once('@') else { return false };
    let odd = |character: char| {
        character.is_whitespace() || character.is_control() || matches!(character, '<' | '>' | ',' | ';')
    };
    let parts = || domain.split('.');
    !name.is_empty()
        && !name.contains('@')
        && !text.contains(odd)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && parts().count() > 1
        && parts().all(|part| !part.is_empty() && !part.starts_with('-') && !part.ends_with('-'))
}

/// Whether a value of the register can be an e-mail address.
pub(super) fn can_be_email(text: &str) -> bool {
    has_length(text, EMAIL) && is_email(text)
}

/// Whether a value of the register can be a mobile number: the published pattern allows spaces, hyphens and
/// underscores.
pub(super) fn can_be_mobile(text: &str) -> bool {
    let rest = text.strip_prefix('+').unwrap_or(text);
    has_length(text, MOBILE)
        && rest.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b' ' | b'_'))
        && rest.bytes().any(|byte| byte.is_ascii_digit())
}
