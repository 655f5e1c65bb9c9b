//! Lookup tables of years of birth, generated at compile time from the functions that implement the rules.
#![expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "evaluated at compile time; lookups at run time use `get`"
)]

#[cfg(feature = "denmark")]
use super::danish;
#[cfg(feature = "norway")]
use super::norwegian;

/// The year that is encoded as 0. Years of birth range from 1854 to 2057, so that each fits into a byte.
const BASE_YEAR: u32 = 1850;

/// The encoding of an absent year, greater than all years.
const NO_YEAR: u8 = u8::MAX;

/// Years of birth by the last two digits of the year.
#[cfg(feature = "denmark")]
type Years = [u8; 128];

/// The distance in the table from one series of fifty individnummer to the next.
pub(super) const SERIES_STRIDE: u32 = 128;
/// The index at which the years of d-numbers begin.
pub(super) const DNUMMER_OFFSET: u32 = 32 * SERIES_STRIDE;
#[cfg(feature = "norway")]
const NORWEGIAN_LENGTH: usize = 2 * DNUMMER_OFFSET as usize;

#[cfg(feature = "denmark")]
static DANISH: [Years; 16] = {
    let mut table = [[NO_YEAR; 128]; 16];
    let mut seventh = 0;
    while seventh < 10 {
        let mut yy = 0;
        while yy < 100 {
            table[seventh][yy] = (danish::century(yy as u32, seventh as u32) + yy as u32 - BASE_YEAR) as u8;
            yy += 1;
        }
        seventh += 1;
    }
    table
};

/// Years by kind, series and last two digits.
#[cfg(feature = "norway")]
static NORWEGIAN: [u8; NORWEGIAN_LENGTH] = {
    let mut table = [NO_YEAR; NORWEGIAN_LENGTH];
    let mut series = 0;
    while series < 20 {
        let individnummer = series * 50;
        let mut yy = 0;
        while yy < 100 {
            let index = (series * SERIES_STRIDE + yy) as usize;
            if let Some(century) = norwegian::fodselsnummer_century(yy, individnummer) {
                table[index] = (century + yy - BASE_YEAR) as u8;
            }
            if let Some(century) = norwegian::dnummer_century(yy, individnummer) {
                table[DNUMMER_OFFSET as usize + index] = (century + yy - BASE_YEAR) as u8;
            }
            yy += 1;
        }
        series += 1;
    }
    table
};

/// The encoding of a year, to be compared with years of birth.
pub(super) fn encode(year: u32) -> u32 {
    year.saturating_sub(BASE_YEAR).min(NO_YEAR.into())
}

/// The encoded year of birth in a CPR number, to be compared with [`encode`].
#[inline(always)]
pub(super) fn danish(seventh: u32, yy: u32) -> u32 {
    #[cfg(feature = "denmark")]
    let year = DANISH.get(seventh as usize & 15).and_then(|years| years.get(yy as usize & 127)).copied();
    #[cfg(not(feature = "denmark"))]
    let year: Option<u8> = {
        let _ = (seventh, yy);
        None
    };
    year.unwrap_or(NO_YEAR).into()
}

/// The encoded year of birth in a fødselsnummer or d-number. The index is the sum of the contributions of kind,
/// series and year. Greater than all years if the tables have none.
#[inline(always)]
pub(super) fn norwegian(index: u32) -> u32 {
    #[cfg(feature = "norway")]
    let year = NORWEGIAN.get(index as usize & (NORWEGIAN_LENGTH - 1)).copied();
    #[cfg(not(feature = "norway"))]
    let year: Option<u8> = {
        let _ = index;
        None
    };
    year.unwrap_or(NO_YEAR).into()
}

#[cfg(all(test, feature = "denmark", feature = "norway"))]
mod tests {
    use super::*;

    #[test]
    fn the_tables_say_what_the_rules_say() {
        let stored = |century: Option<u32>, yy: u32| century.map_or(NO_YEAR.into(), |century| encode(century + yy));
        for yy in 0..100 {
            for seventh in 0..10 {
                assert_eq!(super::danish(seventh, yy), stored(Some(danish::century(yy, seventh)), yy));
            }
            for individnummer in 0..1000 {
                let index = individnummer / 50 * SERIES_STRIDE + yy;
                let rule = norwegian::fodselsnummer_century(yy, individnummer);
                assert_eq!(super::norwegian(index), stored(rule, yy));
                let rule = norwegian::dnummer_century(yy, individnummer);
                assert_eq!(super::norwegian(DNUMMER_OFFSET + index), stored(rule, yy));
            }
        }
    }

    #[test]
    fn no_year_is_before_the_first_or_before_none() {
        assert_eq!(encode(1849), 0);
        assert_eq!(encode(3000), u32::from(NO_YEAR));
    }
}
