//! Lookup tables, generated at compile time, with what each group of digits contributes to the checks of an
//! eleven-digit number. Six lookups (five pairs and one digit) take a quarter of the time of sums over digits.
//!
//! The contributions are added. From the lowest bit, the sum holds the remainders of both weighted sums, six bits
//! each, and the index of the year of birth.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "evaluated at compile time; at run time sums of six contributions fit their bits"
)]

use super::years;

/// The weights of the digits in the first check sum.
const FIRST: [u32; 11] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0];
/// The weights of the digits in the second check sum.
const SECOND: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// Bits per weighted sum: six remainders of at most 10 each.
const SUM: u32 = 6;
const YEAR: u32 = 2 * SUM;

/// Contributions of two digits.
type Pairs = [u32; 128];

static DAYS: Pairs = pairs(0);
static MONTHS: Pairs = pairs(2);
static YEARS: Pairs = pairs(4);
static SERIES: Pairs = pairs(6);
static CHECK_DIGITS: Pairs = pairs(9);

/// Contributions of the last digit of the individnummer.
static LAST: [u32; 16] = {
    let mut contributions = [0; 16];
    let mut digit = 0;
    while digit < 10 {
        contributions[digit as usize] = sums(FIRST[8] * digit, SECOND[8] * digit);
        digit += 1;
    }
    contributions
};

const fn sums(first: u32, second: u32) -> u32 {
    (first % 11) | ((second % 11) << SUM)
}

const fn pairs(at: usize) -> Pairs {
    let mut contributions = [0; 128];
    let mut pair = 0;
    while pair < 100 {
        let (tens, ones) = (pair / 10, pair % 10);
        let first = FIRST[at] * tens + FIRST[at + 1] * ones;
        let second = SECOND[at] * tens + SECOND[at + 1] * ones;
        let offset = match at {
            0 if pair > 40 => years::DNUMMER_OFFSET,
            4 => pair,
            // Series of individnummer begin at multiples of 50, so the last digit has no influence.
            6 => pair / 5 * years::SERIES_STRIDE,
            _ => 0,
        };
        contributions[pair as usize] = sums(first, second) | (offset << YEAR);
        pair += 1;
    }
    contributions
}

/// The sum of the contributions of a number.
#[derive(Clone, Copy)]
pub(super) struct Contributions(u32);

impl Contributions {
    /// Adds the contributions of the day, the month, the year and the first two digits of the individnummer, two
    /// digits each, of its last digit, and of both check digits.
    #[inline(always)]
    pub(super) fn of(day: u32, month: u32, yy: u32, series: u32, last: u32, check_digits: u32) -> Self {
        let contribution =
            |contributions: &Pairs, pair: u32| contributions.get(pair as usize & 127).copied().unwrap_or(0);
        let last = LAST.get(last as usize & 15).copied().unwrap_or(0);
        let date = contribution(&DAYS, day) + contribution(&MONTHS, month) + contribution(&YEARS, yy);
        Self(date + contribution(&SERIES, series) + last + contribution(&CHECK_DIGITS, check_digits))
    }

    /// Whether both check digits are valid.
    #[inline(always)]
    pub(super) fn has_valid_check_digits(self) -> bool {
        // The bits at multiples of eleven. A shift uses only the lowest six bits of the distance.
        const MULTIPLES_OF_11: u64 = 1 | 1 << 11 | 1 << 22 | 1 << 33 | 1 << 44 | 1 << 55;
        MULTIPLES_OF_11.wrapping_shr(self.0) & MULTIPLES_OF_11.wrapping_shr(self.0 >> SUM) & 1 != 0
    }

    /// The year of birth as encoded in [`years`].
    #[inline(always)]
    pub(super) fn year(self) -> u32 {
        years::norwegian(self.0 >> YEAR)
    }
}

#[cfg(test)]
mod tests {
    use super::{Contributions, FIRST, SECOND};

    fn digits(number: u64) -> [u32; 11] {
        let text = format!("{number:011}");
        let mut digits = text.chars().filter_map(|digit| digit.to_digit(10));
        std::array::from_fn(|_| digits.next().unwrap_or_default())
    }

    fn is_valid(digits: [u32; 11]) -> bool {
        let left =
            |weights: [u32; 11]| digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11;
        left(FIRST) == 0 && left(SECOND) == 0
    }

    #[test]
    fn check_digits_are_right_when_both_sums_are_multiples_of_eleven() {
        let mut valid = 0;
        for without in (0..1_000_000_000_u64).step_by(999_983) {
            // All check digits, so that the valid ones are among them.
            for check_digits in 0..100 {
                let digits = digits(without * 100 + u64::from(check_digits));
                let pair = |at: usize| digits[at] * 10 + digits[at + 1];
                let contributions = Contributions::of(pair(0), pair(2), pair(4), pair(6), digits[8], check_digits);
                assert_eq!(contributions.has_valid_check_digits(), is_valid(digits), "{without} with {check_digits}");
                valid += u32::from(contributions.has_valid_check_digits());
            }
        }
        assert!(valid > 500, "{valid}");
    }
}
