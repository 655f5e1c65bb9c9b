//! The birth dates for which CPR-kontoret has published that numbers without modulus 11 were issued.
//!
//! CPR-kontoret states that the list is not updated regularly and may be incomplete. It therefore only makes a hint
//! less severe. Third parties also name 1993 and 1996; that is not verified and left out.

use crate::law::Day;

/// The years whose 1 January is on the list of 10 May 2023,
/// <https://www.cpr.dk/cpr-systemet/personnumre-uden-kontrolciffer-modulus-11-kontrol/>.
static YEARS: [u16; 26] = [
    1960, 1962, 1964, 1965, 1966, 1967, 1969, 1970, 1974, 1975, 1978, 1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987,
    1988, 1989, 1990, 1991, 1992, 1994, 1995,
];

/// Whether numbers without modulus 11 are known to have been issued for this birth date.
pub(super) fn is_listed(birth_date: Day) -> bool {
    let Day(year, month, day) = birth_date;
    (month, day) == (1, 1) && YEARS.binary_search(&year).is_ok()
}

#[cfg(test)]
mod tests {
    use super::YEARS;

    #[test]
    fn the_years_are_in_order() {
        assert!(YEARS.is_sorted());
    }
}
