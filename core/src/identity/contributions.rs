//! What each part of an eleven-digit number adds to what has to be asked of the whole: laid out for looking up, made
//! when compiling. Five pairs of digits and one digit between them cost six look-ups; sums over digits cost four times
//! as much.
//!
//! The parts of a number are added up. In the sum stand, from the lowest bit: what is left of both weighted sums, six
//! bits each, then where its year of birth is to be found.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "evaluated when compiling; at run time sums of six parts fit their places"
)]

use super::years;

/// The weights of the digits in the sum that the first check digit completes.
const FIRST: [u32; 11] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0];
/// The same for the second.
const SECOND: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// Bits for a weighted sum: six parts leave at most 10 each.
const SUM: u32 = 6;
const YEAR: u32 = 2 * SUM;

/// What two digits add.
type Pairs = [u32; 128];

static DAYS: Pairs = pairs(0);
static MONTHS: Pairs = pairs(2);
static YEARS: Pairs = pairs(4);
static SERIES: Pairs = pairs(6);
static CHECK_DIGITS: Pairs = pairs(9);

/// What the last digit of the individnummer adds.
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
            // The borders between series of individnummer are multiples of 50, so the last digit does not matter.
            6 => pair / 5 * years::SERIES_STRIDE,
            _ => 0,
        };
        contributions[pair as usize] = sums(first, second) | (offset << YEAR);
        pair += 1;
    }
    contributions
}

/// The sum of the parts of a number.
#[derive(Clone, Copy)]
pub(super) struct Contributions(u32);

impl Contributions {
    /// Adds up: the day, the month, the year and the first two digits of the individnummer as two digits each, its last
    /// digit, and both check digits.
    #[inline(always)]
    pub(super) fn of(day: u32, month: u32, yy: u32, series: u32, last: u32, check_digits: u32) -> Self {
        let contribution =
            |contributions: &Pairs, pair: u32| contributions.get(pair as usize & 127).copied().unwrap_or(0);
        let last = LAST.get(last as usize & 15).copied().unwrap_or(0);
        let date = contribution(&DAYS, day) + contribution(&MONTHS, month) + contribution(&YEARS, yy);
        Self(date + contribution(&SERIES, series) + last + contribution(&CHECK_DIGITS, check_digits))
    }

    /// Whether both check digits are right.
    #[inline(always)]
    pub(super) fn has_valid_check_digits(self) -> bool {
        // The multiples of eleven. Of the distance to shift, only the lowest six bits count.
        const MULTIPLES_OF_11: u64 = 1 | 1 << 11 | 1 << 22 | 1 << 33 | 1 << 44 | 1 << 55;
        MULTIPLES_OF_11.wrapping_shr(self.0) & MULTIPLES_OF_11.wrapping_shr(self.0 >> SUM) & 1 != 0
    }

    /// The year of birth, as [`years`] counts them.
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
            // All check digits, so that the right ones are among them.
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
