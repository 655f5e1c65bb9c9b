//! Norwegian numbers: fødselsnummer, d-number, helper numbers, the synthetic series, DUF, organisasjonsnummer.

use super::calendar::{exists, two};
use super::kind::{Checksum, NorwegianRule, NumberKind, Series, Sex};
use super::policy::Policy;
use super::verdict::{Outcome, Reading, Verdict};
use crate::law::{Day, OWN_DNUMMER_TABLE};

const WEIGHTS_1: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const WEIGHTS_2: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// The digits of an eleven-digit number, read for what they stand for.
struct Eleven {
    day: u32,
    month: u32,
    yy: u32,
    individnummer: u32,
    /// What the first weighted sum leaves: 0 by today's rule, up to 3 from 2032.
    remainder: u32,
    /// Whether the second check digit fits, which both rules ask for.
    second: bool,
    /// The last five digits, for KOSTRA's suffixes.
    tail: u32,
}

impl Eleven {
    #[expect(clippy::arithmetic_side_effects, reason = "eleven digits times at most 9")]
    fn read(digits: [u8; 11]) -> Self {
        let [d1, d2, d3, d4, d5, d6, i1, i2, i3, k1, k2] = digits.map(u32::from);
        let remainder = |weights: &[u32]| {
            digits.iter().zip(weights).map(|(digit, weight)| u32::from(*digit) * weight).sum::<u32>() % 11
        };
        let individnummer = i1 * 100 + two(i2, i3);
        Self {
            day: two(d1, d2),
            month: two(d3, d4),
            yy: two(d5, d6),
            individnummer,
            remainder: remainder(&WEIGHTS_1),
            second: remainder(&WEIGHTS_2) == 0,
            tail: individnummer * 100 + two(k1, k2),
        }
    }

    fn check_digits(&self) -> bool {
        self.remainder == 0 && self.second
    }
}

/// Eleven digits: every way to read them, the likeliest first. A digit string has at most two readings that tell
/// something, and KOSTRA's stand-ins beside them.
#[expect(clippy::arithmetic_side_effects, reason = "offsets are taken off after a comparison")]
pub(super) fn eleven_digits(digits: [u8; 11], policy: &Policy) -> [Option<Verdict>; 3] {
    let eleven = Eleven::read(digits);
    if eleven.day >= 80 {
        return [Some(fhnummer(&eleven)), None, None];
    }
    let (person, day) = match eleven.day {
        day @ 41..=79 => (NumberKind::Dnummer, day - 40),
        day => (NumberKind::Fodselsnummer, day),
    };
    let fodselsnummer = person == NumberKind::Fodselsnummer;
    let read =
        |kind, series, offset| Some(reading(&eleven, Reading { kind, series }, day, eleven.month - offset, policy));
    let person_of = |series, offset| read(person, Some(series), offset);
    let (first, second) = match eleven.month {
        21..=32 if fodselsnummer => (read(NumberKind::Npid, None, 20), None),
        41..=52 if fodselsnummer => (read(NumberKind::Hnummer, None, 40), person_of(Series::Nav, 40)),
        41..=52 => (person_of(Series::Nav, 40), None),
        61..=65 if fodselsnummer => (read(NumberKind::Npid, Some(Series::Nav), 60), None),
        66..=72 if fodselsnummer => (person_of(Series::Nhn, 65), read(NumberKind::Npid, Some(Series::Nav), 60)),
        66..=77 => (person_of(Series::Nhn, 65), None),
        81..=92 => (person_of(Series::Skatteetaten, 80), None),
        _ => (read(person, None, 0), None),
    };
    [first, second, if fodselsnummer { kostra(&eleven) } else { None }]
}

/// A number with a date in it, read as one kind.
fn reading(eleven: &Eleven, reading: Reading, day: u32, month: u32, policy: &Policy) -> Verdict {
    let Eleven { yy, individnummer, .. } = *eleven;
    // From 2032 two kinds tell neither sex nor century, whenever they were issued.
    let tells = !(policy.new_rule() && matches!(reading.kind, NumberKind::Fodselsnummer | NumberKind::Dnummer));
    let verdict = Verdict { reading: Some(reading), ..Verdict::of(reading.kind, Outcome::Ok) };
    let fault = |outcome| Verdict { outcome, ..verdict };
    // Without a century the day need only exist in some year that ends so: 29 February in 2000.
    if !exists(yy.saturating_add(2000), month, day) {
        return fault(Outcome::Date);
    }
    let year = century(reading.kind, yy, individnummer, policy).map(|century| century.saturating_add(yy));
    let dated = year.is_some_and(|year| exists(year, month, day));
    let rule = match (eleven.second, eleven.remainder) {
        (true, 0) if dated => Some(NorwegianRule::Both),
        (true, 0..=3) => Some(NorwegianRule::From2032),
        _ => None,
    };
    let rule = rule.filter(|_| matches!(reading.kind, NumberKind::Fodselsnummer | NumberKind::Dnummer));
    let verdict = Verdict { rule, ..verdict };
    if !tells {
        let (checksum, outcome) =
            if rule.is_some() { (Checksum::Passes, Outcome::Ok) } else { (Checksum::Fails, Outcome::CheckDigits) };
        return Verdict { checksum: Some(checksum), outcome, ..verdict };
    }
    let Some(year) = year else { return Verdict { outcome: Outcome::Century, ..verdict } };
    if !dated {
        return Verdict { outcome: Outcome::Date, ..verdict };
    }
    let born = Day::of(year, month, day);
    if born > policy.on {
        return Verdict { outcome: Outcome::Future, ..verdict };
    }
    let (checksum, outcome) = match (eleven.check_digits(), reading.kind) {
        (true, _) => (Checksum::Passes, Outcome::Ok),
        // NAV's own software does not rely on the check digits of its NPID.
        (false, NumberKind::Npid) => (Checksum::Fails, Outcome::OkUnchecked),
        (false, _) => (Checksum::Fails, Outcome::CheckDigits),
    };
    let sex = Some(Sex::of_digit(individnummer));
    Verdict { born: Some(born), sex, checksum: Some(checksum), outcome, ..verdict }
}

/// The century in which a year lies by its individnummer; `None` where the tables leave the pair out.
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
        // Skatteetaten's table begins at 1858, its text at 1859. 1854 to 1857 are left open there; nobody of that age
        // lives, and the fødselsnummer table has them here.
        (500..=599, 54..=99) => Some(1800),
        _ => None,
    }
}

fn fhnummer(eleven: &Eleven) -> Verdict {
    judged(NumberKind::Fhnummer, eleven.check_digits())
}

/// A date and one of three suffixes. Its own check digits fail nearly always, and are not asked for.
fn kostra(eleven: &Eleven) -> Option<Verdict> {
    let date = exists(eleven.yy.saturating_add(2000), eleven.month, eleven.day);
    (matches!(eleven.tail, 100 | 200 | 99_999) && date).then(|| Verdict::of(NumberKind::Kostra, Outcome::Ok))
}

/// Twelve digits: the immigration authorities' number. Its algorithm is not published by them.
#[expect(clippy::arithmetic_side_effects, reason = "ten digits times at most 7")]
pub(super) fn duf(digits: [u8; 12], policy: &Policy) -> Verdict {
    let [y1, y2, y3, y4, .., k1, k2] = digits.map(u32::from);
    if two(y1, y2) * 100 + two(y3, y4) > u32::from(policy.on.0) {
        return Verdict::of(NumberKind::Duf, Outcome::Future);
    }
    let weights = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    judged(NumberKind::Duf, sum % 11 == two(k1, k2))
}

/// Nine digits: an organisation number.
#[expect(clippy::arithmetic_side_effects, reason = "nine digits times at most 7")]
pub(super) fn organisasjonsnummer(digits: [u8; 9]) -> Verdict {
    let weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    judged(NumberKind::Organisasjonsnummer, sum.is_multiple_of(11) && digits != [0; 9])
}

fn judged(kind: NumberKind, passes: bool) -> Verdict {
    let (checksum, outcome) =
        if passes { (Checksum::Passes, Outcome::Ok) } else { (Checksum::Fails, Outcome::CheckDigits) };
    Verdict { checksum: Some(checksum), ..Verdict::of(kind, outcome) }
}
