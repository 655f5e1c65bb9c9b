//! The Norwegian fødselsnummer and d-number: `DDMMYY III KK`.

use chrono::NaiveDate;

use super::{NumberKind, Sex};
use crate::answer::{Code, codes};
use crate::law::{NEW_FODSELSNUMMER_FROM, OWN_DNUMMER_TABLE};

/// What the eleven digits say.
pub(super) struct Norwegian {
    pub(super) kind: NumberKind,
    /// Made up for tests by Skatteetaten: 80 added to the month.
    pub(super) synthetic: bool,
    /// Whether both check digits fit.
    pub(super) check_digits: bool,
    /// The day of birth, or why there is none. `Ok(None)`: the number no longer tells (see [`NEW_FODSELSNUMMER_FROM`]).
    pub(super) birth_date: Result<Option<NaiveDate>, &'static Code>,
    /// The sex, where the number may still be read for it.
    pub(super) sex: Option<Sex>,
}

const WEIGHTS_1: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const WEIGHTS_2: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

#[expect(
    clippy::arithmetic_side_effects,
    reason = "digits are at most 9, and offsets are taken off after a comparison"
)]
pub(super) fn read(digits: [u8; 11], on: NaiveDate) -> Norwegian {
    let [d1, d2, d3, d4, d5, d6, i1, i2, i3, ..] = digits.map(u32::from);
    let (day, month, yy, individnummer) = (d1 * 10 + d2, d3 * 10 + d4, d5 * 10 + d6, i1 * 100 + i2 * 10 + i3);
    let (kind, day) = if day > 40 { (NumberKind::Dnummer, day - 40) } else { (NumberKind::Fodselsnummer, day) };
    let (synthetic, month) = if month > 80 { (true, month - 80) } else { (false, month) };
    let new_rule = NEW_FODSELSNUMMER_FROM.reached(on);
    let born = |year: u32| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day);
    let birth_date = if new_rule {
        // The century is not to be had, so the day need only exist in some year that ends so: 29 February in 2000.
        born(2000 + yy).map(|_| None).ok_or(&codes::NORWAY_DATE)
    } else {
        match century(kind, yy, individnummer, OWN_DNUMMER_TABLE.reached(on)) {
            Some(century) => born(century + yy).map(Some).ok_or(&codes::NORWAY_DATE),
            // A day that exists in no century is the plainer thing to say.
            None if born(2000 + yy).is_none() => Err(&codes::NORWAY_DATE),
            None if kind == NumberKind::Dnummer => Err(&codes::NORWAY_DNUMMER_CENTURY),
            None => Err(&codes::NORWAY_CENTURY),
        }
    };
    let check_digits = check_digits(&digits, new_rule);
    let sex = (!new_rule).then(|| Sex::of_digit(i3));
    Norwegian { kind, synthetic, check_digits, birth_date, sex }
}

/// Both sums must leave nothing; the first may leave up to 3 under the new rule.
#[expect(clippy::arithmetic_side_effects, reason = "at most eleven digits times nine: far below any border")]
fn check_digits(digits: &[u8; 11], new_rule: bool) -> bool {
    let remainder = |weights: &[u32]| {
        digits.iter().zip(weights).map(|(digit, weight)| u32::from(*digit) * weight).sum::<u32>() % 11
    };
    remainder(&WEIGHTS_1) <= if new_rule { 3 } else { 0 } && remainder(&WEIGHTS_2) == 0
}

/// The century in which a year lies by its individnummer; `None` where the tables leave the pair out.
fn century(kind: NumberKind, yy: u32, individnummer: u32, own_dnummer_table: bool) -> Option<u32> {
    let own_table = kind == NumberKind::Dnummer && own_dnummer_table;
    if own_table { dnummer_century(yy, individnummer) } else { fodselsnummer_century(yy, individnummer) }
}

fn fodselsnummer_century(yy: u32, individnummer: u32) -> Option<u32> {
    match (individnummer, yy) {
        (0..=499, _) | (900..=999, 40..=99) => Some(1900),
        (500..=999, 0..=39) => Some(2000),
        (500..=749, 54..=99) => Some(1800),
        _ => None,
    }
}

fn dnummer_century(yy: u32, individnummer: u32) -> Option<u32> {
    match (individnummer, yy) {
        (0..=199, 0..=39) | (0..=499 | 600..=999, 40..=99) => Some(1900),
        (200..=999, 0..=39) => Some(2000),
        // Skatteetaten's table begins at 1858, its text at 1859. 1854 to 1857 are left open there; nobody of that age
        // lives, and the fødselsnummer table has them here.
        (500..=599, 54..=99) => Some(1800),
        _ => None,
    }
}
