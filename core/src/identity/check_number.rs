//! Turns a verdict into findings, for `identity.check` and for forms that contain a number.

use super::kind::{Kinds, Modulus11, NumberKind};
use super::likely_cause::{Classified, classify_with_cause};
use super::number_input::MAX_INPUT_CHARACTERS;
use super::policy::Policy;
use super::verdict::{Outcome, Reading, Verdict};
use crate::answer::{Code, Finding, Findings, Param, Severity, codes};
use crate::law::Day;

/// The verdict on a number, with its findings.
pub(crate) struct NumberReport {
    pub(crate) verdict: Verdict,
    pub(crate) normalised: bool,
    pub(crate) findings: Findings,
}

impl NumberReport {
    /// The birth date, if the number contains one and is accepted.
    pub(crate) fn birth_date(&self) -> Option<Day> {
        self.verdict.birth_date().filter(|_| !self.findings.has_error())
    }
}

/// Parses and classifies a typed number. `path` is its JSON Pointer in the request.
pub(crate) fn check_number(text: &str, path: &'static str, policy: &Policy, modulus_11: Modulus11) -> NumberReport {
    let Classified { verdict, input, count, valid_with_leading_zero } = classify_with_cause(text, policy);
    let mut findings = Findings::default();
    findings.extend(outcome_finding(verdict, path, count, policy, modulus_11));
    if valid_with_leading_zero || verdict.is(Outcome::LeadingZero) {
        findings.add(&codes::NUMBER_LEADING_ZERO, path);
    }
    if verdict.is(Outcome::LastDigit) {
        findings.add(&codes::NUMBER_LAST_DIGIT, path);
    }
    findings.extend(verdict.other().map(|other| other_reading_finding(other, path)));
    // Whether the notation was normalised: spaces, hyphens, full-width digits, lower-case letters.
    let tidied = !text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    NumberReport { verdict, normalised: input.is_some() && tidied, findings }
}

fn outcome_finding(
    verdict: Verdict,
    path: &'static str,
    count: usize,
    policy: &Policy,
    modulus_11: Modulus11,
) -> Option<Finding> {
    let kind = verdict.kind();
    let danish = kind.is_some_and(NumberKind::is_danish);
    let integer = |number: usize| Param::Integer(u32::try_from(number).unwrap_or(u32::MAX));
    let plain = |code| Some(Finding::new(code, path));
    match verdict.outcome() {
        Outcome::Ok => None,
        Outcome::OkListedDate => plain(&codes::CPR_CHECKSUM_LISTED_DATE),
        Outcome::OkModulus11 => match modulus_11 {
            Modulus11::Hint => plain(&codes::CPR_CHECKSUM_FAILS),
            Modulus11::Warning => {
                plain(&codes::CPR_CHECKSUM_FAILS).map(|finding| finding.with_severity(Severity::Warning))
            }
            Modulus11::Error => plain(&codes::CPR_CHECKSUM_REFUSED),
        },
        Outcome::OkUnchecked => plain(&codes::NPID_CHECKSUM),
        Outcome::Missing => plain(&codes::NUMBER_MISSING),
        Outcome::TooLong => {
            plain(&codes::NUMBER_TOO_LONG).map(|finding| finding.with("max", integer(MAX_INPUT_CHARACTERS)))
        }
        Outcome::Letters => plain(&codes::NUMBER_LETTERS),
        Outcome::Characters => plain(&codes::NUMBER_CHARACTERS),
        Outcome::Hyphen => plain(&codes::NUMBER_HYPHEN),
        Outcome::Spreadsheet => plain(&codes::NUMBER_SPREADSHEET),
        Outcome::PowerOfTen => plain(&codes::NUMBER_POWER_OF_TEN),
        Outcome::LookAlike => plain(&codes::NUMBER_LOOK_ALIKE),
        Outcome::FullYear => plain(&codes::NUMBER_FULL_YEAR),
        Outcome::Length | Outcome::LeadingZero | Outcome::LastDigit => {
            let (code, expected) = length_code(policy);
            let finding = Finding::new(code, path).with("digits", integer(count));
            Some(match expected {
                Some(expected) => finding.with("wanted", integer(expected)),
                None => finding,
            })
        }
        Outcome::Date => plain(if danish { &codes::CPR_DATE } else { &codes::NORWAY_DATE }),
        Outcome::Century if kind == Some(NumberKind::Dnummer) => plain(&codes::NORWAY_DNUMMER_CENTURY),
        Outcome::Century => plain(&codes::NORWAY_CENTURY),
        Outcome::Serial0000 => plain(&codes::CPR_SERIAL_0000),
        Outcome::Future if kind == Some(NumberKind::Duf) => plain(&codes::DUF_FUTURE),
        Outcome::Future => plain(if danish { &codes::CPR_FUTURE } else { &codes::NORWAY_FUTURE }),
        Outcome::CheckDigits => plain(checksum_code(kind)),
        Outcome::KindNotAccepted => {
            let kind = Param::Word(kind.map_or("", NumberKind::as_str));
            Some(Finding::new(&codes::KIND_NOT_ACCEPTED, path).with("kind", kind))
        }
        Outcome::SyntheticRefused if kind == Some(NumberKind::Organisasjonsnummer) => {
            plain(&codes::ORGANISASJONSNUMMER_NOT_REAL)
        }
        Outcome::SyntheticRefused => plain(&codes::SYNTHETIC_REFUSED),
    }
}

fn checksum_code(kind: Option<NumberKind>) -> &'static Code {
    match kind {
        Some(NumberKind::Cvr) => &codes::CVR_CHECKSUM,
        Some(NumberKind::Organisasjonsnummer) => &codes::ORGANISASJONSNUMMER_CHECKSUM,
        Some(NumberKind::Duf) => &codes::DUF_CHECKSUM,
        _ => &codes::NORWAY_CHECKSUM,
    }
}

/// The code for a wrong number of digits, and the number of digits of the accepted kind if there is only one.
fn length_code(policy: &Policy) -> (&'static Code, Option<usize>) {
    let has = |length| policy.accept.intersects(Kinds::with_length(length));
    match [8, 9, 10, 11, 12].map(has) {
        [false, false, true, false, false] => (&codes::CPR_LENGTH, None),
        [false, false, false, true, false] => (&codes::NORWAY_LENGTH, None),
        [true, false, false, false, false] => (&codes::OTHER_LENGTH, Some(8)),
        [false, true, false, false, false] => (&codes::OTHER_LENGTH, Some(9)),
        [false, false, false, false, true] => (&codes::OTHER_LENGTH, Some(12)),
        _ => (&codes::NUMBER_LENGTH, None),
    }
}

fn other_reading_finding(other: Reading, path: &'static str) -> Finding {
    match other.series {
        Some(series) => {
            Finding::new(&codes::OTHER_READING_SYNTHETIC, path).with("series", Param::Word(series.as_str()))
        }
        None => Finding::new(&codes::OTHER_READING_KIND, path).with("kind", Param::Word(other.kind.as_str())),
    }
}
