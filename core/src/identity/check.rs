//! `identity.check`: one number.

use chrono::NaiveDate;

use super::{Checksum, NumberKind, Sex, examine};
use crate::answer::Findings;
use crate::wire::{Context, Wire};

/// One number to check.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The number as it was typed: spaces, a hyphen after the sixth digit and full-width digits are understood.
    #[wire(personal)]
    pub number: Option<String>,
    /// The kinds of number that can be used. Left out, all are.
    pub accept: Option<Vec<NumberKind>>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// What was found out about the number.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the number can be used: true exactly when no finding is an error.
    pub well_formed: bool,
    /// The kind, as soon as the shape tells it.
    pub kind: Option<NumberKind>,
    /// The day of birth, where the number may be read for it. A d-number's can differ from the person's real one.
    pub birth_date: Option<NaiveDate>,
    /// The sex, where the number may be read for it.
    pub sex: Option<Sex>,
    /// How the check digits came out.
    pub checksum: Option<Checksum>,
    /// True for a made-up test number.
    pub synthetic: Option<bool>,
    /// True if the number was not written with digits alone.
    pub normalised: Option<bool>,
    /// What was found.
    pub findings: Findings,
}

/// Checks one number.
///
/// * Denmark: the date must exist in the century that the seventh digit names; modulus 11 never refuses.
/// * Norway: the date, the century and both check digits must fit. From 2032 the number tells neither sex nor century.
/// * A synthetic number is refused in production.
///
/// Sources: the rules `dk.cpr.*`, `no.fodselsnummer.*`, `no.dnummer.*` and `no.synthetic.*`.
///
/// ```
/// use postregler::identity::{self, NumberKind, check::Request};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let request = Request { number: Some("070761-4285".into()), accept: Some(vec![NumberKind::Cpr]), context: Context::on(on) };
/// let answer = identity::check(&request);
/// assert!(answer.well_formed);
/// assert_eq!(answer.kind, Some(NumberKind::Cpr));
/// # Ok::<(), &str>(())
/// ```
pub fn check(request: &Request) -> Answer {
    let accept = request.accept.as_deref().unwrap_or_default();
    let examined = examine(request.number.as_deref().unwrap_or_default(), "/number", accept, request.context);
    Answer {
        well_formed: !examined.findings.has_error(),
        kind: examined.kind,
        birth_date: examined.birth_date,
        sex: examined.sex,
        checksum: examined.checksum,
        synthetic: examined.synthetic.then_some(true),
        normalised: examined.normalised.then_some(true),
        findings: examined.findings,
    }
}
