//! The examples that authorities publish, and the limits of the tables. They verify the reference; the comparison
//! then verifies the core.

use postregler_reference::{Answer, Date, Kind, Outcome, Question, Series, Sex, denmark, norway};

fn digits<const N: usize>(text: &str) -> [u8; N] {
    let digits: Vec<u8> = text.bytes().map(|byte| byte - b'0').collect();
    digits.try_into().expect("as many digits as are wanted")
}

/// All kinds are accepted.
fn ask(number: &str, on: Date, test: bool) -> Answer {
    let mut question = Question { accept: Kind::ALL.to_vec(), test, ..Question::on(on) };
    question.accept.retain(|kind| *kind != Kind::PNummer);
    match number.len() {
        10 => denmark::Beginning::read(digits(&number[..7]), &question).answer(digits(&number[7..])),
        _ => norway::Beginning::read(digits(&number[..9]), &question).answer(digits(&number[9..])),
    }
}

fn today() -> Date {
    Date::new(2026, 11, 21)
}

#[track_caller]
fn is(number: &str, kind: Kind, birth_date: (u16, u16, u16), sex: Sex) {
    let answer = ask(number, today(), true);
    assert_eq!(answer.outcome, Outcome::Ok, "{number}");
    assert_eq!(answer.kind, Some(kind), "{number}");
    assert_eq!(answer.birth_date, Some(Date::new(birth_date.0, birth_date.1, birth_date.2)), "{number}");
    assert_eq!(answer.sex, Some(sex), "{number}");
}

#[track_caller]
fn becomes(number: &str, outcome: Outcome) {
    assert_eq!(ask(number, today(), true).outcome, outcome, "{number}");
}

#[test]
fn danish_examples() {
    is("0707614285", Kind::Cpr, (1961, 7, 7), Sex::Male);
    is("0101585018", Kind::Cpr, (1858, 1, 1), Sex::Female);
    is("6707614283", Kind::Erstatningspersonnummer, (1961, 7, 7), Sex::Male);
    becomes("0101800002", Outcome::OkListedDate);
    becomes("0201609995", Outcome::OkModulus11);
    becomes("0101800000", Outcome::Serial0000);
    becomes("2902000006", Outcome::Date);
    becomes("0101405001", Outcome::Future);
    for number in ["3002991003", "3111991005", "0011801005", "0113801018", "0000000000"] {
        becomes(number, Outcome::Date);
    }
}

#[test]
fn the_danish_table_at_its_borders() {
    let on = Date::new(2060, 1, 1);
    for (seventh, years) in [
        ("0123", [1900, 1936, 1937, 1957, 1958, 1999]),
        ("4", [2000, 2036, 1937, 1957, 1958, 1999]),
        ("5678", [2000, 2036, 2037, 2057, 1858, 1899]),
        ("9", [2000, 2036, 1937, 1957, 1958, 1999]),
    ] {
        for seventh in seventh.chars() {
            for year in years {
                // One of the two fails modulus 11; numbers for this date are not assigned to persons.
                let mut answers = ["001", "002"]
                    .map(|last| ask(&format!("0202{:02}{seventh}{last}", year % 100), on, false))
                    .into_iter();
                let birth_date =
                    answers.find(|answer| answer.outcome == Outcome::OkModulus11).and_then(|answer| answer.birth_date);
                assert_eq!(birth_date.map(|date| date.year), Some(year), "digit {seventh}, year {year}");
            }
        }
    }
}

#[test]
fn norwegian_examples() {
    // Synthetic numbers of Skatteetaten and Norsk Helsenett.
    is("17912099997", Kind::Fodselsnummer, (2020, 11, 17), Sex::Male);
    is("57912075186", Kind::Dnummer, (2020, 11, 17), Sex::Male);
    is("41811020042", Kind::Dnummer, (2010, 1, 1), Sex::Female);
    is("41816160055", Kind::Dnummer, (1961, 1, 1), Sex::Female);
    is("41814061033", Kind::Dnummer, (1940, 1, 1), Sex::Female);
    is("01912450097", Kind::Fodselsnummer, (2024, 11, 1), Sex::Female);
    is("49710697182", Kind::Dnummer, (2006, 6, 9), Sex::Male);
    // Born before 1900.
    is("01015450068", Kind::Fodselsnummer, (1854, 1, 1), Sex::Female);
    is("31125450019", Kind::Fodselsnummer, (1854, 12, 31), Sex::Female);
    is("70019950032", Kind::Dnummer, (1899, 1, 30), Sex::Female);
    is("01415450040", Kind::Hnummer, (1854, 1, 1), Sex::Female);
    for number in ["31049900034", "30029900015", "00019900002", "01139900150", "29029900157", "00000000000"] {
        becomes(number, Outcome::Date);
    }
    for number in ["01017076260", "01015350047"] {
        becomes(number, Outcome::Century);
    }
    for number in ["17454026641", "22495314442"] {
        becomes(number, Outcome::CheckDigits);
    }
    for number in ["81234567802", "91234567883"] {
        assert_eq!(ask(number, today(), false).kind, Some(Kind::Fhnummer));
        becomes(number, Outcome::Ok);
    }
}

#[test]
fn synthetic_numbers_are_for_tests() {
    for (number, series) in [("17912099997", Series::Skatteetaten), ("49710697182", Series::Nhn)] {
        let answer = ask(number, today(), false);
        assert_eq!((answer.outcome, answer.series), (Outcome::SyntheticRefused, Some(series)));
        assert_eq!((answer.birth_date, answer.sex), (None, None));
    }
}

#[test]
fn the_rule_of_2032() {
    let begin = Date::new(2032, 1, 1);
    for number in ["02013299997", "02013299903", "02013299806", "30108299920", "30108299939"] {
        let answer = ask(number, begin, false);
        assert_eq!(answer.outcome, Outcome::Ok, "{number}");
        assert_eq!((answer.birth_date, answer.sex), (None, None), "{number}");
    }
    assert_eq!(ask("30108299939", Date::new(2031, 12, 31), false).outcome, Outcome::CheckDigits);
    // Under the current rule, the other one happens to be dated 1982.
    is("30108299920", Kind::Fodselsnummer, (1982, 10, 30), Sex::Male);
}

#[test]
fn the_table_of_dnumbers_began_on_a_day() {
    let year = |on| ask("41811020042", on, true).birth_date.map(|date| date.year);
    assert_eq!(year(Date::new(2021, 11, 15)), Some(1910));
    assert_eq!(year(Date::new(2021, 11, 16)), Some(2010));
}
