//! Norwegian numbers: fødselsnummer, d-number, helper numbers, the synthetic series, DUF, organisasjonsnummer.

use super::calendar::exists;
use super::digits::{two_digits, weighted};
use super::kind::{Checksum, NorwegianRule, NumberKind, Series};
use super::policy::Policy;
use super::verdict::{Outcome, Reading, Verdict};
use crate::law::{Day, OWN_DNUMMER_TABLE};

/// The additions to the month, with the kind and series they indicate. The likelier interpretation comes first.
static ADDED: [Added; 6] = [
    Added { to_month: 20, kind: Some(NumberKind::Npid), series: None },
    Added { to_month: 40, kind: Some(NumberKind::Hnummer), series: None },
    Added { to_month: 40, kind: None, series: Some(Series::Nav) },
    Added { to_month: 65, kind: None, series: Some(Series::Nhn) },
    Added { to_month: 60, kind: Some(NumberKind::Npid), series: Some(Series::Nav) },
    Added { to_month: 80, kind: None, series: Some(Series::Skatteetaten) },
];

struct Added {
    to_month: u32,
    /// A kind without an addition to the day. `None`: a fødselsnummer or d-number, depending on the day.
    kind: Option<NumberKind>,
    series: Option<Series>,
}

/// The parts of an eleven-digit number.
struct Eleven {
    day: u32,
    month: u32,
    yy: u32,
    individnummer: u32,
    /// Its last digit, which encodes the sex.
    sex: u8,
    /// The remainder of the first weighted sum: 0 by the current rule, up to 3 from 2032.
    remainder: u32,
    /// Whether the second check digit is valid, which both rules require.
    second: bool,
    /// The last five digits, for the suffixes of KOSTRA.
    tail: u32,
}

impl Eleven {
    #[expect(clippy::arithmetic_side_effects, reason = "eleven digits times at most 9")]
    fn read(digits: &[u8; 11]) -> Self {
        let [head @ .., _, _, _] = *digits;
        let [d1, d2, d3, d4, d5, d6, i1, i2, i3, k1, k2] = *digits;
        let individnummer = two_digits(i1, i2) * 10 + u32::from(i3);
        let first = weighted(head, [3, 7, 6, 1, 8, 9, 4, 5]) + two_digits(0, i3) * 2 + two_digits(0, k1);
        let second = weighted(head, [5, 4, 3, 2, 7, 6, 5, 4])
            + two_digits(0, i3) * 3
            + two_digits(0, k1) * 2
            + two_digits(0, k2);
        Self {
            day: two_digits(d1, d2),
            month: two_digits(d3, d4),
            yy: two_digits(d5, d6),
            individnummer,
            sex: i3,
            remainder: first % 11,
            second: second.is_multiple_of(11),
            tail: individnummer * 100 + two_digits(k1, k2),
        }
    }

    fn check_digits(&self) -> bool {
        self.remainder == 0 && self.second
    }
}

/// Reports every interpretation of eleven digits, the likeliest first. A number has at most two, besides the
/// placeholders of KOSTRA.
#[expect(clippy::arithmetic_side_effects, reason = "additions are subtracted after a comparison")]
pub(super) fn eleven_digits(digits: &[u8; 11], policy: &Policy, mut report: impl FnMut(Verdict)) {
    let eleven = Eleven::read(digits);
    if eleven.day >= 80 {
        return report(fhnummer(&eleven));
    }
    let dnummer = eleven.day > 40;
    let (person, day) =
        if dnummer { (NumberKind::Dnummer, eleven.day - 40) } else { (NumberKind::Fodselsnummer, eleven.day) };
    let mut read = |kind, series, month| report(reading(&eleven, Reading { kind, series }, day, month, policy));
    let mut unchanged = true;
    for Added { to_month, kind, series } in &ADDED {
        let month = eleven.month.wrapping_sub(*to_month);
        if (1..=12).contains(&month) && !(dnummer && kind.is_some()) {
            unchanged = false;
            read(kind.unwrap_or(person), *series, month);
        }
    }
    if unchanged {
        read(person, None, eleven.month);
    }
    if !dnummer && is_kostra(&eleven) {
        report(Verdict::of(NumberKind::Kostra, Outcome::Ok));
    }
}

/// Interprets a number with a date as one kind.
fn reading(eleven: &Eleven, reading: Reading, day: u32, month: u32, policy: &Policy) -> Verdict {
    let Eleven { yy, individnummer, .. } = *eleven;
    // From 2032 two kinds contain neither sex nor century, whatever their date of issue.
    let tells = !(policy.has_new_rule() && matches!(reading.kind, NumberKind::Fodselsnummer | NumberKind::Dnummer));
    let verdict = Verdict::of(reading.kind, Outcome::Ok).with_series(reading.series);
    // Without a century the date must exist in some year with these two digits; 29 February exists in 2000.
    if !exists(yy.saturating_add(2000), month, day) {
        return verdict.with_outcome(Outcome::Date);
    }
    let year = century(reading.kind, yy, individnummer, policy).map(|century| century.saturating_add(yy));
    let dated = year.is_some_and(|year| exists(year, month, day));
    let rule = match (eleven.second, eleven.remainder) {
        (true, 0) if dated => Some(NorwegianRule::Both),
        (true, 0..=3) => Some(NorwegianRule::From2032),
        _ => None,
    };
    let rule = rule.filter(|_| matches!(reading.kind, NumberKind::Fodselsnummer | NumberKind::Dnummer));
    let verdict = verdict.with_rule(rule);
    if !tells {
        let (checksum, outcome) =
            if rule.is_some() { (Checksum::Passes, Outcome::Ok) } else { (Checksum::Fails, Outcome::CheckDigits) };
        return verdict.with_checksum(checksum).with_outcome(outcome);
    }
    let Some(year) = year else { return verdict.with_outcome(Outcome::Century) };
    if !dated {
        return verdict.with_outcome(Outcome::Date);
    }
    let birth_date = Day::of(year, month, day);
    if birth_date > policy.on {
        return verdict.with_outcome(Outcome::Future);
    }
    let (checksum, outcome) = match (eleven.check_digits(), reading.kind) {
        (true, _) => (Checksum::Passes, Outcome::Ok),
        // NAV's own software does not rely on the check digits of an NPID.
        (false, NumberKind::Npid) => (Checksum::Fails, Outcome::OkUnchecked),
        (false, _) => (Checksum::Fails, Outcome::CheckDigits),
    };
    let verdict = verdict.with_checksum(checksum).with_outcome(outcome);
    // It is not published what the digits of an NPID encode.
    if reading.kind == NumberKind::Npid {
        return verdict;
    }
    verdict.with_birth_date(birth_date).with_sex_from(eleven.sex)
}

/// The century of a year of birth by its individnummer; `None` if the tables do not contain the pair.
fn century(kind: NumberKind, yy: u32, individnummer: u32, policy: &Policy) -> Option<u32> {
    if kind == NumberKind::Dnummer && policy.on >= OWN_DNUMMER_TABLE {
        dnummer_century(yy, individnummer)
    } else {
        fodselsnummer_century(yy, individnummer)
    }
}

pub(super) const fn fodselsnummer_century(yy: u32, individnummer: u32) -> Option<u32> {
    match (individnummer, yy) {
        (0..=499, _) | (900..=999, 40..=99) => Some(1900),
        (500..=999, 0..=39) => Some(2000),
        (500..=749, 54..=99) => Some(1800),
        _ => None,
    }
}

pub(super) const fn dnummer_century(yy: u32, individnummer: u32) -> Option<u32> {
    match (individnummer, yy) {
        (0..=199, 0..=39) | (0..=499 | 600..=999, 40..=99) => Some(1900),
        (200..=999, 0..=39) => Some(2000),
        // Skatteetaten's table begins in 1858, its text in 1859. The years 1854 to 1857 of the fødselsnummer table
        // are accepted as well; no living person was born then.
        (500..=599, 54..=99) => Some(1800),
        _ => None,
    }
}

fn fhnummer(eleven: &Eleven) -> Verdict {
    by_check_digits(NumberKind::Fhnummer, eleven.check_digits())
}

/// A date and one of three suffixes. The check digits are usually invalid and not checked.
fn is_kostra(eleven: &Eleven) -> bool {
    matches!(eleven.tail, 100 | 200 | 99_999) && exists(eleven.yy.saturating_add(2000), eleven.month, eleven.day)
}

/// Twelve digits: the number of the immigration authorities, who have not published its algorithm.
#[expect(clippy::arithmetic_side_effects, reason = "ten digits times at most 7")]
pub(super) fn duf(digits: &[u8; 12], policy: &Policy) -> Verdict {
    let [head @ .., _, _, _, _] = *digits;
    let [y1, y2, y3, y4, .., d9, d10, k1, k2] = *digits;
    if two_digits(y1, y2) * 100 + two_digits(y3, y4) > u32::from(policy.on.0) {
        return Verdict::of(NumberKind::Duf, Outcome::Future);
    }
    let sum = weighted(head, [4, 6, 3, 2, 4, 6, 3, 2]) + u32::from(d9) * 7 + u32::from(d10) * 5;
    by_check_digits(NumberKind::Duf, sum % 11 == two_digits(k1, k2))
}

/// Nine digits: an organisation number. Real ones begin with 8 or 9, Tenor's test data with 2 or 3. If only real
/// numbers are accepted, all others are refused like synthetic ones.
#[expect(clippy::arithmetic_side_effects, reason = "nine digits times at most 7")]
pub(super) fn organisasjonsnummer(digits: &[u8; 9], policy: &Policy) -> Verdict {
    let [head @ .., last] = *digits;
    let sum = weighted(head, [3, 2, 7, 6, 5, 4, 3, 2]) + u32::from(last);
    // Only nine zeros have the sum 0.
    let verdict = by_check_digits(NumberKind::Organisasjonsnummer, sum != 0 && sum.is_multiple_of(11));
    match digits {
        _ if !verdict.is_ok() => verdict,
        [8 | 9, ..] => verdict,
        [2 | 3, ..] => verdict.with_series(Some(Series::Skatteetaten)),
        _ if policy.synthetic || !policy.accepts(NumberKind::Organisasjonsnummer) => verdict,
        _ => verdict.with_outcome(Outcome::SyntheticRefused),
    }
}

fn by_check_digits(kind: NumberKind, passes: bool) -> Verdict {
    let (checksum, outcome) =
        if passes { (Checksum::Passes, Outcome::Ok) } else { (Checksum::Fails, Outcome::CheckDigits) };
    Verdict::of(kind, outcome).with_checksum(checksum)
}
