//! The tables of centuries, laid out for looking up: made when compiling from the functions that hold the rules.
#![expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "evaluated when compiling; what is left at run time is looked up with `get`"
)]

#[cfg(feature = "denmark")]
use super::danish;
#[cfg(feature = "norway")]
use super::norwegian;

/// Centuries by year; 0 where there is none.
type Years = [u8; 128];

/// The borders between individnummer series are all multiples of 50.
const SERIES: usize = 32;

#[cfg(feature = "denmark")]
static DANISH: [Years; 16] = {
    let mut table = [[0; 128]; 16];
    let mut seventh = 0;
    while seventh < 10 {
        let mut yy = 0;
        while yy < 100 {
            table[seventh][yy] = (danish::century(yy as u32, seventh as u32) / 100) as u8;
            yy += 1;
        }
        seventh += 1;
    }
    table
};

#[cfg(feature = "norway")]
static NORWEGIAN: [[Years; SERIES]; 2] = {
    let mut table = [[[0; 128]; SERIES]; 2];
    let mut series = 0;
    while series < 20 {
        let individnummer = series as u32 * 50;
        let mut yy = 0;
        while yy < 100 {
            if let Some(century) = norwegian::fodselsnummer_century(yy as u32, individnummer) {
                table[0][series][yy] = (century / 100) as u8;
            }
            if let Some(century) = norwegian::dnummer_century(yy as u32, individnummer) {
                table[1][series][yy] = (century / 100) as u8;
            }
            yy += 1;
        }
        series += 1;
    }
    table
};

/// The first year of the century of a CPR number.
#[inline]
pub(super) fn danish(seventh: u32, yy: u32) -> u32 {
    #[cfg(feature = "denmark")]
    let century = DANISH.get(seventh as usize & 15).and_then(|years| years.get(yy as usize & 127)).copied();
    #[cfg(not(feature = "denmark"))]
    let century: Option<u8> = {
        let _ = (seventh, yy);
        None
    };
    u32::from(century.unwrap_or(0)) * 100
}

/// The first year of the century of a fødselsnummer or d-number, 0 where the tables leave the pair out.
#[inline]
pub(super) fn norwegian(dnummer: bool, individnummer: u32, yy: u32) -> u32 {
    #[cfg(feature = "norway")]
    let century = {
        let table = NORWEGIAN.get(usize::from(dnummer));
        let years = table.and_then(|table| table.get((individnummer / 50) as usize & (SERIES - 1)));
        years.and_then(|years| years.get(yy as usize & 127)).copied()
    };
    #[cfg(not(feature = "norway"))]
    let century: Option<u8> = {
        let _ = (dnummer, individnummer, yy, SERIES);
        None
    };
    u32::from(century.unwrap_or(0)) * 100
}

#[cfg(all(test, feature = "denmark", feature = "norway"))]
mod tests {
    use super::*;

    #[test]
    fn the_tables_say_what_the_rules_say() {
        for yy in 0..100 {
            for seventh in 0..10 {
                assert_eq!(super::danish(seventh, yy), danish::century(yy, seventh));
            }
            for individnummer in 0..1000 {
                let rule = norwegian::fodselsnummer_century(yy, individnummer).unwrap_or(0);
                assert_eq!(super::norwegian(false, individnummer, yy), rule);
                let rule = norwegian::dnummer_century(yy, individnummer).unwrap_or(0);
                assert_eq!(super::norwegian(true, individnummer, yy), rule);
            }
        }
    }
}
