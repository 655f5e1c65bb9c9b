//! `identity.check`: one number.

use chrono::NaiveDate;

use super::birth_date::{BirthDateMatch, compare};
use super::kind::Kinds;
use super::policy::Policy;
use super::verdict::Reading;
use super::{Checksum, Country, Modulus11, NorwegianRule, NumberKind, Series, Sex, check_number};
use crate::answer::Findings;
use crate::law::Day;
use crate::wire::{Context, Wire};

/// One number to check.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The number as it was typed: spaces, a hyphen after the sixth digit and full-width digits are understood.
    #[wire(personal)]
    pub number: Option<String>,
    /// A birth date as it was typed, to be compared with the one that the number tells.
    #[wire(personal)]
    pub birth_date: Option<String>,
    /// The kinds of number that can be used. Left out: CPR numbers, fødselsnummer and d-numbers.
    pub accept: Option<Vec<NumberKind>>,
    /// Only kinds of this country. Left out: of either.
    pub country: Option<Country>,
    /// How a failed modulus 11 of a CPR number is to be taken. Left out: as a hint.
    pub modulus11: Option<Modulus11>,
    /// From this day Norwegian numbers are read by the rule of 2032. Left out: 1 January 2032.
    pub new_rule_from: Option<NaiveDate>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// What was found out about the number.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether nothing is wrong with the number itself: its length, date, century and check digits. A number that is
    /// well-formed may still not be accepted, because of its kind or because it is synthetic.
    pub well_formed: bool,
    /// Whether the number can be used here: true exactly when no finding is an error.
    pub accepted: bool,
    /// The kind, as soon as the shape tells it.
    pub kind: Option<NumberKind>,
    /// The day of birth, where the number may be read for it. A d-number's can differ from the person's real one. Absent
    /// where the request gives a birth date: then the answer says no more than how the two compare.
    pub birth_date: Option<NaiveDate>,
    /// How the given birth date compares with the one that the number tells. Absent where none was given.
    pub birth_date_match: Option<BirthDateMatch>,
    /// The sex, where the number may be read for it.
    pub sex: Option<Sex>,
    /// How the check digits came out.
    pub checksum: Option<Checksum>,
    /// Which of the two Norwegian rules the number fits.
    pub norwegian_rule: Option<NorwegianRule>,
    /// Which series of synthetic numbers it belongs to.
    pub synthetic: Option<Series>,
    /// Another way to read the same digits, where that cannot be told apart.
    pub other_reading: Option<OtherReading>,
    /// True if the number was not written with digits alone.
    pub normalised: Option<bool>,
    /// What was found.
    pub findings: Findings,
}

/// Another way to read the same digits.
#[derive(Wire)]
#[wire(answer)]
pub struct OtherReading {
    /// The kind it would be.
    pub kind: NumberKind,
    /// Which series of synthetic numbers it would belong to.
    pub synthetic: Option<Series>,
}

impl Request {
    /// A question about one number, with nothing but the defaults.
    pub fn new(number: impl Into<String>, context: Context) -> Self {
        let number = Some(number.into());
        Self { number, birth_date: None, accept: None, country: None, modulus11: None, new_rule_from: None, context }
    }

    /// What the asker can use.
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
/// * Denmark: the date must exist in the century that the seventh digit names; modulus 11 never refuses unless the
///   asker says so.
/// * Norway: the date, the century and both check digits must fit. From 2032 a number tells neither sex nor century.
/// * A synthetic number is refused in production, and a kind that is not accepted is named: both stay well-formed.
/// * Where the writing shows what happened to a refused number, such as a spreadsheet that dropped a 0, that is named.
/// * A birth date beside the number agrees, differs or cannot be compared; the number stays what it is.
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
        // Beside a given birth date it would be an echo.
        birth_date: birth_date.and_then(Day::date).filter(|_| birth_date_match.is_none()),
        birth_date_match,
        // A number that is not accepted tells neither birth date nor sex.
        sex: verdict.sex().filter(|_| !report.findings.has_error()),
        checksum: verdict.checksum(),
        norwegian_rule: verdict.rule(),
        synthetic: verdict.series(),
        other_reading: verdict.other().map(|Reading { kind, series }| OtherReading { kind, synthetic: series }),
        normalised: report.normalised.then_some(true),
        findings: report.findings,
    }
}
