//! Danish numbers: CPR, replacement numbers, CVR, P-number.

use super::calendar::exists;
use super::digits::{two_digits, weighted};
use super::kind::{Checksum, NumberKind};
use super::listed_dates;
use super::policy::Policy;
use super::verdict::{Outcome, Verdict};
use crate::law::Day;

/// Ten digits: a CPR number, or a replacement number if 60 is added to the day.
#[expect(clippy::arithmetic_side_effects, reason = "digits are at most 9, and 60 is subtracted after a comparison")]
pub(super) fn ten_digits(digits: &[u8; 10], policy: &Policy) -> Verdict {
    let [head @ .., _, _] = *digits;
    let [d1, d2, d3, d4, d5, d6, d7, d8, d9, d10] = *digits;
    let (kind, day) = match two_digits(d1, d2) {
        day @ 61..=91 => (NumberKind::Erstatningspersonnummer, day - 60),
        day => (NumberKind::Cpr, day),
    };
    let (month, yy) = (two_digits(d3, d4), two_digits(d5, d6));
    let year = century(yy, d7.into()) + yy;
    let fault = |outcome| Verdict::of(kind, outcome);
    if !exists(year, month, day) {
        return fault(Outcome::Date);
    }
    let birth_date = Day::of(year, month, day);
    if birth_date > policy.on {
        return fault(Outcome::Future);
    }
    if d7 | d8 | d9 | d10 == 0 {
        return fault(Outcome::Serial0000);
    }
    let sum = weighted(head, [4, 3, 2, 7, 6, 5, 4, 3]) + u32::from(d9) * 2 + u32::from(d10);
    let (checksum, outcome) = if sum.is_multiple_of(11) {
        (Checksum::Passes, Outcome::Ok)
    } else if kind == NumberKind::Cpr && listed_dates::is_listed(birth_date) {
        (Checksum::FailsOnListedDate, Outcome::OkListedDate)
    } else {
        (Checksum::Fails, Outcome::OkModulus11)
    };
    Verdict::of(kind, outcome).with_birth_date(birth_date).with_sex_from(d10).with_checksum(checksum)
}

/// The century, given by the seventh digit together with the year.
pub(super) const fn century(yy: u32, seventh: u32) -> u32 {
    match (seventh, yy) {
        (4 | 9, 0..=36) | (5..=8, 0..=57) => 2000,
        (5..=8, _) => 1800,
        _ => 1900,
    }
}

/// Ten symbols including letters: the replacement numbers of the health and education sectors.
#[expect(clippy::arithmetic_side_effects, reason = "a century and at most 99")]
pub(super) fn with_letters(symbols: &[u8; 10], policy: &Policy) -> Verdict {
    let [d1, d2, d3, d4, d5, d6, c, a1, a2, last] = *symbols;
    let letter = |symbol: u8| symbol.is_ascii_uppercase();
    let digits = [d1, d2, d3, d4, d5, d6, last];
    if digits.iter().any(|symbol| letter(*symbol)) || !letter(a1) || !letter(a2) {
        return Verdict::unparsed(Outcome::Letters);
    }
    let (month, day, yy) = (two_digits(d3, d4), two_digits(d1, d2), two_digits(d5, d6));
    let (kind, century) = match c {
        1 => (NumberKind::XEcpr, 1900),
        7 => (NumberKind::XEcpr, 2000),
        0 => (NumberKind::DEcpr, 1900),
        5 => (NumberKind::DEcpr, 1800),
        6 => (NumberKind::DEcpr, 2000),
        _ if letter(c) => {
            // A KOT number contains no century. The date must exist in some year with these two digits.
            let outcome = if exists(2000 + yy, month, day) { Outcome::Ok } else { Outcome::Date };
            return Verdict::of(NumberKind::Kot, outcome);
        }
        _ => return Verdict::unparsed(Outcome::Letters),
    };
    if !exists(century + yy, month, day) {
        return Verdict::of(kind, Outcome::Date);
    }
    let birth_date = Day::of(century + yy, month, day);
    if birth_date > policy.on {
        return Verdict::of(kind, Outcome::Future);
    }
    Verdict::of(kind, Outcome::Ok).with_birth_date(birth_date).with_sex_from(last)
}

/// Eight digits: a CVR number.
pub(super) fn cvr(digits: [u8; 8]) -> Verdict {
    let [first, ..] = digits;
    let passes = first != 0 && weighted(digits, [2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11);
    let (checksum, outcome) =
        if passes { (Checksum::Passes, Outcome::Ok) } else { (Checksum::Fails, Outcome::CheckDigits) };
    Verdict::of(NumberKind::Cvr, outcome).with_checksum(checksum)
}
