//! The years of birth, laid out for looking up: made when compiling from the functions that hold the rules.
#![expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "evaluated when compiling; what is left at run time is looked up with `get`"
)]

#[cfg(feature = "denmark")]
use super::danish;
#[cfg(feature = "norway")]
use super::norwegian;

/// The year that counts as 0, so that every year of birth is a byte: they run from 1854 to 2057.
const FIRST: u32 = 1850;

/// What stands where there is no year: after all of them.
const NONE: u8 = u8::MAX;

/// Years of birth by the two digits of the year.
#[cfg(feature = "denmark")]
type Years = [u8; 128];

/// How far apart the years of one series of fifty individnummer are from those of the next.
pub(super) const A_SERIES: u32 = 128;
/// Where the years of d-numbers begin.
pub(super) const DNUMMERS: u32 = 32 * A_SERIES;
#[cfg(feature = "norway")]
const PLACES: usize = 2 * DNUMMERS as usize;

#[cfg(feature = "denmark")]
static DANISH: [Years; 16] = {
    let mut table = [[NONE; 128]; 16];
    let mut seventh = 0;
    while seventh < 10 {
        let mut yy = 0;
        while yy < 100 {
            table[seventh][yy] = (danish::century(yy as u32, seventh as u32) + yy as u32 - FIRST) as u8;
            yy += 1;
        }
        seventh += 1;
    }
    table
};

/// By kind, series and year.
#[cfg(feature = "norway")]
static NORWEGIAN: [u8; PLACES] = {
    let mut table = [NONE; PLACES];
    let mut series = 0;
    while series < 20 {
        let individnummer = series * 50;
        let mut yy = 0;
        while yy < 100 {
            let place = (series * A_SERIES + yy) as usize;
            if let Some(century) = norwegian::fodselsnummer_century(yy, individnummer) {
                table[place] = (century + yy - FIRST) as u8;
            }
            if let Some(century) = norwegian::dnummer_century(yy, individnummer) {
                table[DNUMMERS as usize + place] = (century + yy - FIRST) as u8;
            }
            yy += 1;
        }
        series += 1;
    }
    table
};

/// What the looked-up years of birth before this year are less than.
pub(super) fn before(year: u32) -> u32 {
    year.saturating_sub(FIRST).min(NONE.into())
}

/// The year of birth in a CPR number, to be compared with [`before`].
#[inline(always)]
pub(super) fn danish(seventh: u32, yy: u32) -> u32 {
    #[cfg(feature = "denmark")]
    let year = DANISH.get(seventh as usize & 15).and_then(|years| years.get(yy as usize & 127)).copied();
    #[cfg(not(feature = "denmark"))]
    let year: Option<u8> = {
        let _ = (seventh, yy);
        None
    };
    year.unwrap_or(NONE).into()
}

/// The year of birth in a fødselsnummer or d-number: its place is the sum of what kind, series and year contribute. After
/// all others where the tables leave it out.
#[inline(always)]
pub(super) fn norwegian(place: u32) -> u32 {
    #[cfg(feature = "norway")]
    let year = NORWEGIAN.get(place as usize & (PLACES - 1)).copied();
    #[cfg(not(feature = "norway"))]
    let year: Option<u8> = {
        let _ = place;
        None
    };
    year.unwrap_or(NONE).into()
}

#[cfg(all(test, feature = "denmark", feature = "norway"))]
mod tests {
    use super::*;

    #[test]
    fn the_tables_say_what_the_rules_say() {
        let stored = |century: Option<u32>, yy: u32| century.map_or(NONE.into(), |century| before(century + yy));
        for yy in 0..100 {
            for seventh in 0..10 {
                assert_eq!(super::danish(seventh, yy), stored(Some(danish::century(yy, seventh)), yy));
            }
            for individnummer in 0..1000 {
                let place = individnummer / 50 * A_SERIES + yy;
                let rule = norwegian::fodselsnummer_century(yy, individnummer);
                assert_eq!(super::norwegian(place), stored(rule, yy));
                let rule = norwegian::dnummer_century(yy, individnummer);
                assert_eq!(super::norwegian(DNUMMERS + place), stored(rule, yy));
            }
        }
    }

    #[test]
    fn no_year_is_before_the_first_or_before_none() {
        assert_eq!(before(1849), 0);
        assert_eq!(before(3000), u32::from(NONE));
    }
}
