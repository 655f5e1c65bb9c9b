//! Ten digits: `DDMMYY-SSSS`.

use crate::choice::{Reading, choose};
use crate::{Answer, Date, Finding, Kind, Outcome, Question, Sex, two, weighted_sum};

/// The table of centuries: the seventh digit from and to, the year from and to, the century.
///
/// | digit 7 | serial | YY 00-36 | YY 37-57 | YY 58-99 |
/// |---|---|---|---|---|
/// | 0, 1, 2, 3 | 0001-3999 | 1900-1936 | 1937-1957 | 1958-1999 |
/// | 4 | 4000-4999 | 2000-2036 | 1937-1957 | 1958-1999 |
/// | 5, 6, 7, 8 | 5000-8999 | 2000-2036 | 2037-2057 | 1858-1899 |
/// | 9 | 9000-9999 | 2000-2036 | 1937-1957 | 1958-1999 |
const CENTURIES: [(u8, u8, u16, u16, u16); 12] = [
    (0, 3, 0, 36, 1900),
    (0, 3, 37, 57, 1900),
    (0, 3, 58, 99, 1900),
    (4, 4, 0, 36, 2000),
    (4, 4, 37, 57, 1900),
    (4, 4, 58, 99, 1900),
    (5, 8, 0, 36, 2000),
    (5, 8, 37, 57, 2000),
    (5, 8, 58, 99, 1800),
    (9, 9, 0, 36, 2000),
    (9, 9, 37, 57, 1900),
    (9, 9, 58, 99, 1900),
];

/// The weights of modulus 11: the weighted sum must be divisible by 11.
const WEIGHTS: [u32; 10] = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// The years whose 1 January CPR-kontoret lists: for these birth dates numbers without modulus 11 were issued.
const LISTED: [u16; 26] = [
    1960, 1962, 1964, 1965, 1966, 1967, 1969, 1970, 1974, 1975, 1978, 1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987,
    1988, 1989, 1990, 1991, 1992, 1994, 1995,
];

/// The first seven digits: all but the last three of the serial number.
pub struct Beginning<'a> {
    seven: [u8; 7],
    kind: Kind,
    /// The birth date, or the fault.
    birth_date: Result<Date, Finding>,
    question: &'a Question,
}

impl<'a> Beginning<'a> {
    /// Parses the first seven digits.
    pub fn read(seven: [u8; 7], question: &'a Question) -> Self {
        let [d1, d2, m1, m2, y1, y2, seventh] = seven;
        // A replacement number has 6 added to the first digit of the day, so that 01 to 31 become 61 to 91.
        let written = two(d1, d2);
        let (kind, day) = if (61..=91).contains(&written) {
            (Kind::Erstatningspersonnummer, written - 60)
        } else {
            (Kind::Cpr, written)
        };
        let year = century(seventh, two(y1, y2)) + two(y1, y2);
        let date = Date::new(year, two(m1, m2), day);
        let birth_date = if !date.exists() {
            Err(Outcome::Date)
        } else if date > question.on {
            Err(Outcome::Future)
        } else {
            Ok(date)
        };
        Self { seven, kind, birth_date, question }
    }

    /// The result for the number with these last three digits.
    pub fn answer(&self, last: [u8; 3]) -> Answer {
        let [d1, d2, d3, d4, d5, d6, d7] = self.seven;
        let [d8, d9, d10] = last;
        let sum = weighted_sum(&[d1, d2, d3, d4, d5, d6, d7, d8, d9, d10], &WEIGHTS);
        let finding = match self.birth_date {
            Err(fault) => fault,
            Ok(_) if [d7, d8, d9, d10] == [0, 0, 0, 0] => Outcome::Serial0000,
            Ok(_) if sum.is_multiple_of(11) => Outcome::Ok,
            // The list contains birth dates of persons with CPR numbers.
            Ok(date) if self.kind == Kind::Cpr && is_listed(date) => Outcome::OkListedDate,
            Ok(_) => Outcome::OkModulus11,
        };
        let sex = Some(Sex::of(d10));
        let person = Reading { kind: self.kind, series: None, finding, birth_date: self.birth_date.ok(), sex };
        // Any ten digits can be a P-number, so that interpretation is used only if P-numbers are accepted.
        let production_unit =
            Reading { kind: Kind::PNummer, series: None, finding: Outcome::Ok, birth_date: None, sex: None };
        if self.question.accepts(Kind::PNummer) {
            choose(&[person, production_unit], 10, self.question)
        } else {
            choose(&[person], 10, self.question)
        }
    }
}

fn century(seventh: u8, yy: u16) -> u16 {
    for (digit_from, digit_to, year_from, year_to, century) in CENTURIES {
        if (digit_from..=digit_to).contains(&seventh) && (year_from..=year_to).contains(&yy) {
            return century;
        }
    }
    unreachable!("the table has every digit and every year")
}

fn is_listed(date: Date) -> bool {
    date.day == 1 && date.month == 1 && LISTED.contains(&date.year)
}
