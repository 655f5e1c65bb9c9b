//! Eleven digits: `DDMMYY III KK`.

use crate::choice::{Reading, choose};
use crate::{Answer, Date, Finding, Kind, Outcome, Question, Series, Sex, three, two, weighted_sum};

/// The weights for the first check digit, and its own.
const WEIGHTS_1: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];

/// The weights for the second check digit, and its own.
const WEIGHTS_2: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// The notations of a date: the kind, the addition to the day, the addition to the month, and the series of
/// synthetic numbers. If two match the same digits (months 41 to 52 and 66 to 72), the first is the likelier.
const SHAPES: [(Kind, u16, u16, Option<Series>); 11] = [
    (Kind::Fodselsnummer, 0, 0, None),
    (Kind::Dnummer, 40, 0, None),
    (Kind::Hnummer, 0, 40, None),
    (Kind::Fodselsnummer, 0, 80, Some(Series::Skatteetaten)),
    (Kind::Dnummer, 40, 80, Some(Series::Skatteetaten)),
    (Kind::Fodselsnummer, 0, 65, Some(Series::Nhn)),
    (Kind::Dnummer, 40, 65, Some(Series::Nhn)),
    (Kind::Fodselsnummer, 0, 40, Some(Series::Nav)),
    (Kind::Dnummer, 40, 40, Some(Series::Nav)),
    (Kind::Npid, 0, 20, None),
    (Kind::Npid, 0, 60, Some(Series::Nav)),
];

/// A row of a table of centuries: individnummer from and to, year from and to, the century.
type Row = (u16, u16, u16, u16, u16);

/// The table of fødselsnummer. Combinations in no row have no century.
const FODSELSNUMMER: [Row; 4] =
    [(0, 499, 0, 99, 1900), (500, 749, 54, 99, 1800), (500, 999, 0, 39, 2000), (900, 999, 40, 99, 1900)];

/// The table of d-numbers since 16 November 2021.
/// It leaves the years 54 to 57 with 500 to 599 open. By convention they are read as in the table of fødselsnummer;
/// no living person was born then.
const DNUMMER: [Row; 6] = [
    (0, 199, 0, 39, 1900),
    (200, 999, 0, 39, 2000),
    (0, 499, 40, 99, 1900),
    (600, 999, 40, 99, 1900),
    (500, 599, 58, 99, 1800),
    (500, 599, 54, 57, 1800),
];

/// The date on which Skatteetaten put the table of d-numbers into use.
const DNUMMER_TABLE_FROM: Date = Date { year: 2021, month: 11, day: 16 };

/// The last five digits of the placeholders in reports to Statistics Norway.
const KOSTRA_SUFFIXES: [[u8; 5]; 3] = [[0, 0, 1, 0, 0], [0, 0, 2, 0, 0], [9, 9, 9, 9, 9]];

/// The result of the check digits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum CheckDigits {
    /// They satisfy the current rule: both sums are divisible by 11. Then they satisfy the rule of 2032 as well.
    FitToday = 0,
    /// They satisfy only the rule of 2032: the remainder of the first sum is 1, 2 or 3, that of the second 0.
    Fit2032 = 1,
    /// They are invalid.
    Fail = 2,
}

/// The requirement on the check digits.
#[derive(Clone, Copy)]
enum Asked {
    /// The current rule.
    Today,
    /// The rule of 2032.
    From2032,
    /// None: invalid check digits are only reported.
    Mentioned,
}

/// An interpretation of the first nine digits.
struct Candidate {
    kind: Kind,
    series: Option<Series>,
    /// The fault found so far.
    fault: Option<Finding>,
    birth_date: Option<Date>,
    sex: Option<Sex>,
    asked: Asked,
}

/// The first nine digits: all but the check digits.
pub struct Beginning<'a> {
    nine: [u8; 9],
    candidates: Vec<Candidate>,
    /// Whether the date exists as written, which is sufficient for a placeholder.
    plain_date: bool,
    question: &'a Question,
    /// The results for numbers that are not placeholders, by the result of the check digits.
    answers: [Answer; 3],
}

impl<'a> Beginning<'a> {
    /// Parses the first nine digits.
    pub fn read(nine: [u8; 9], question: &'a Question) -> Self {
        let [d1, d2, m1, m2, y1, y2, i1, i2, i3] = nine;
        let (day, month, yy) = (two(d1, d2), two(m1, m2), two(y1, y2));
        let candidates = candidates(day, month, yy, three(i1, i2, i3), question);
        let plain_date = exists_in_some_century(yy, month, day);
        let answers = [CheckDigits::FitToday, CheckDigits::Fit2032, CheckDigits::Fail]
            .map(|check_digits| choose(&readings(&candidates, check_digits), 11, question));
        Self { nine, candidates, plain_date, question, answers }
    }

    /// The result for the number with these check digits.
    pub fn answer(&self, [k1, k2]: [u8; 2]) -> Answer {
        let [d1, d2, m1, m2, y1, y2, i1, i2, i3] = self.nine;
        let first = weighted_sum(&[d1, d2, m1, m2, y1, y2, i1, i2, i3, k1], &WEIGHTS_1) % 11;
        let second = weighted_sum(&[d1, d2, m1, m2, y1, y2, i1, i2, i3, k1, k2], &WEIGHTS_2) % 11;
        let check_digits = match (first, second) {
            (0, 0) => CheckDigits::FitToday,
            (1..=3, 0) => CheckDigits::Fit2032,
            _ => CheckDigits::Fail,
        };
        if self.plain_date && KOSTRA_SUFFIXES.contains(&[i1, i2, i3, k1, k2]) {
            let mut readings = readings(&self.candidates, check_digits);
            readings.push(Reading {
                kind: Kind::Kostra,
                series: None,
                finding: Outcome::Ok,
                birth_date: None,
                sex: None,
            });
            choose(&readings, 11, self.question)
        } else {
            self.answers[check_digits as usize]
        }
    }
}

fn readings(candidates: &[Candidate], check_digits: CheckDigits) -> Vec<Reading> {
    let mut readings = Vec::new();
    for &Candidate { kind, series, fault, birth_date, sex, asked } in candidates {
        let by_digits = match (asked, check_digits) {
            (_, CheckDigits::FitToday) | (Asked::From2032, CheckDigits::Fit2032) => Outcome::Ok,
            (Asked::Mentioned, _) => Outcome::OkUnchecked,
            (Asked::Today | Asked::From2032, _) => Outcome::CheckDigits,
        };
        readings.push(Reading { kind, series, finding: fault.unwrap_or(by_digits), birth_date, sex });
    }
    readings
}

fn candidates(day: u16, month: u16, yy: u16, individnummer: u16, question: &Question) -> Vec<Candidate> {
    // A common helper number is any nine digits from 800000000, and two check digits. It contains no date and no
    // sex.
    if day >= 80 {
        let nothing = Candidate {
            kind: Kind::Fhnummer,
            series: None,
            fault: None,
            birth_date: None,
            sex: None,
            asked: Asked::Today,
        };
        return vec![nothing];
    }
    // Days from 41 are those of d-numbers, whether or not the day exists.
    let with_40 = day > 40;
    let mut candidates = Vec::new();
    for (kind, day_added, month_added, series) in SHAPES {
        let is_month = month > month_added && month <= month_added + 12;
        if is_month && with_40 == (day_added == 40) {
            candidates.push(dated(kind, series, day - day_added, month - month_added, yy, individnummer, question));
        }
    }
    // A month that matches no notation is an invalid date of the kind given by the day.
    if candidates.is_empty() {
        let kind = if with_40 { Kind::Dnummer } else { Kind::Fodselsnummer };
        let (fault, asked) = (Some(Outcome::Date), Asked::Today);
        candidates.push(Candidate { kind, series: None, fault, birth_date: None, sex: None, asked });
    }
    candidates
}

/// One notation, with the additions subtracted.
fn dated(
    kind: Kind,
    series: Option<Series>,
    day: u16,
    month: u16,
    yy: u16,
    individnummer: u16,
    question: &Question,
) -> Candidate {
    // From 2032 fødselsnummer and d-numbers without century and sex are issued, also to persons born before.
    let persons_own = kind == Kind::Fodselsnummer || kind == Kind::Dnummer;
    let new_rule = persons_own && question.on >= question.new_rule_from;
    let fault = if !exists_in_some_century(yy, month, day) {
        Some(Outcome::Date)
    } else if new_rule {
        None
    } else {
        match century(kind, yy, individnummer, question) {
            None => Some(Outcome::Century),
            Some(century) if !Date::new(century + yy, month, day).exists() => Some(Outcome::Date),
            Some(century) if Date::new(century + yy, month, day) > question.on => Some(Outcome::Future),
            Some(_) => None,
        }
    };
    // It is not published what the digits of an NPID encode, and the rule of 2032 excludes the other two kinds.
    let tells = fault.is_none() && !new_rule && kind != Kind::Npid;
    let year = century(kind, yy, individnummer, question).map(|century| century + yy);
    Candidate {
        kind,
        series,
        fault,
        birth_date: year.filter(|_| tells).map(|year| Date::new(year, month, day)),
        // The third digit of the individnummer.
        sex: tells.then(|| Sex::of((individnummer % 10) as u8)),
        asked: match kind {
            Kind::Npid => Asked::Mentioned,
            _ if new_rule => Asked::From2032,
            _ => Asked::Today,
        },
    }
}

/// Whether the date exists in some year with these two digits.
fn exists_in_some_century(yy: u16, month: u16, day: u16) -> bool {
    [1800, 1900, 2000].iter().any(|century| Date::new(century + yy, month, day).exists())
}

fn century(kind: Kind, yy: u16, individnummer: u16, question: &Question) -> Option<u16> {
    let table: &[Row] =
        if kind == Kind::Dnummer && question.on >= DNUMMER_TABLE_FROM { &DNUMMER } else { &FODSELSNUMMER };
    for &(number_from, number_to, year_from, year_to, century) in table {
        if (number_from..=number_to).contains(&individnummer) && (year_from..=year_to).contains(&yy) {
            return Some(century);
        }
    }
    None
}
