//! `identity.check`: checks one number.

use chrono::NaiveDate;

use super::birth_date::{BirthDateMatch, compare};
use super::kind::Kinds;
use super::policy::Policy;
use super::verdict::Reading;
use super::{Checksum, Country, Modulus11, NorwegianRule, NumberKind, Series, Sex, check_number};
use crate::answer::Findings;
use crate::law::Day;
use crate::wire::{Context, Wire};

/// A number to check.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The number as typed. Spaces, a hyphen after the sixth digit and full-width digits are accepted.
    #[wire(personal)]
    pub number: Option<String>,
    /// A birth date as typed, to be compared with the one in the number.
    #[wire(personal)]
    pub birth_date: Option<String>,
    /// The accepted kinds of number. Default: CPR numbers, fødselsnummer and d-numbers.
    pub accept: Option<Vec<NumberKind>>,
    /// Restricts the accepted kinds to one country. Default: both.
    pub country: Option<Country>,
    /// How a CPR number that fails modulus 11 is treated. Default: as a hint.
    pub modulus11: Option<Modulus11>,
    /// The date from which Norwegian numbers follow the rule of 2032. Default: 1 January 2032.
    pub new_rule_from: Option<NaiveDate>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// The result of checking a number.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the number itself is valid: its length, date, century and check digits. A well-formed number may
    /// still not be accepted, because of its kind or because it is synthetic.
    pub well_formed: bool,
    /// Whether the number is accepted: true exactly when no finding is an error.
    pub accepted: bool,
    /// The kind, if the digits determine it.
    pub kind: Option<NumberKind>,
    /// The birth date, if the number contains one and is accepted. That of a d-number can differ from the person's
    /// actual birth date. Absent if the request has a birth date; the answer then has `birthDateMatch` only.
    pub birth_date: Option<NaiveDate>,
    /// How the birth date in the request compares with the one in the number. Absent if the request has none.
    pub birth_date_match: Option<BirthDateMatch>,
    /// The sex, if the number contains it and is accepted.
    pub sex: Option<Sex>,
    /// The result of the check digits.
    pub checksum: Option<Checksum>,
    /// The Norwegian rule on check digits that the number satisfies.
    pub norwegian_rule: Option<NorwegianRule>,
    /// The series of synthetic numbers the number belongs to.
    pub synthetic: Option<Series>,
    /// Another valid interpretation of the same digits.
    pub other_reading: Option<OtherReading>,
    /// True if the number was not written with digits only.
    pub normalised: Option<bool>,
    /// The findings.
    pub findings: Findings,
}

/// Another valid interpretation of the same digits.
#[derive(Wire)]
#[wire(answer)]
pub struct OtherReading {
    /// The kind under this interpretation.
    pub kind: NumberKind,
    /// The series of synthetic numbers under this interpretation.
    pub synthetic: Option<Series>,
}

impl Request {
    /// A request for one number, with default options.
    pub fn new(number: impl Into<String>, context: Context) -> Self {
        let number = Some(number.into());
        Self { number, birth_date: None, accept: None, country: None, modulus11: None, new_rule_from: None, context }
    }

    /// The policy that the request describes.
    fn policy(&self) -> Policy {
        let accept = self.accept.as_deref().map_or(Kinds::PEOPLE, Kinds::of);
        let accept = self.country.map_or(accept, |country| accept.in_country(country));
        let policy = Policy::new(accept, self.context);
        match self.new_rule_from {
            Some(day) => Policy { new_rule_from: Day::from(day), ..policy },
            None => policy,
        }
    }
}

/// Checks one number.
///
/// * Denmark: the date must exist in the century given by the seventh digit. A failed modulus 11 is an error only if
///   the request says so.
/// * Norway: the date, the century and both check digits must be valid. From 2032 a number contains neither sex nor
///   century.
/// * A synthetic number in production, or a kind that is not accepted, is an error; the number stays well-formed.
/// * If the notation shows the likely cause of an error, such as a leading zero dropped by a spreadsheet, a finding
///   names it.
/// * A birth date in the request is compared with the one in the number and does not affect acceptance.
///
/// Sources: the rules `dk.cpr.*`, `dk.replacement.*`, `dk.cvr.*`, `no.*` on numbers, `postregler.likely-cause`,
/// `postregler.birth-date`.
///
/// ```
/// use postregler::identity::{self, NumberKind, check::Request};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let answer = identity::check(&Request::new("070761-4285", Context::on(on)));
/// assert!(answer.well_formed && answer.accepted);
/// assert_eq!(answer.kind, Some(NumberKind::Cpr));
/// # Ok::<(), &str>(())
/// ```
pub fn check(request: &Request) -> Answer {
    let number = request.number.as_deref().unwrap_or_default();
    let mut report = check_number(number, "/number", &request.policy(), request.modulus11.unwrap_or(Modulus11::Hint));
    let verdict = report.verdict;
    let birth_date = report.birth_date();
    let (birth_date_match, about_birth_date) = compare(request.birth_date.as_deref(), &report).unzip();
    report.findings.extend(about_birth_date.flatten());
    Answer {
        well_formed: verdict.outcome().is_well_formed(),
        accepted: !report.findings.has_error(),
        kind: verdict.kind(),
        // Next to `birthDateMatch` it would repeat the request.
        birth_date: birth_date.and_then(Day::date).filter(|_| birth_date_match.is_none()),
        birth_date_match,
        // Neither birth date nor sex is derived from a number that is not accepted.
        sex: verdict.sex().filter(|_| !report.findings.has_error()),
        checksum: verdict.checksum(),
        norwegian_rule: verdict.rule(),
        synthetic: verdict.series(),
        other_reading: verdict.other().map(|Reading { kind, series }| OtherReading { kind, synthetic: series }),
        normalised: report.normalised.then_some(true),
        findings: report.findings,
    }
}
