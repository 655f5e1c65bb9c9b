//! Properties of all identity numbers, not only of those in the vectors.

use postregler::answer::Severity;
use postregler::identity::check::{Answer, Request};
use postregler::identity::mask::Show;
use postregler::identity::sample::Fault;
use postregler::identity::{Checker, NumberKind, Outcome, Series, check, mask, sample};
use postregler::law::Day;
use postregler::wire::{Context, Environment, read_iso};
use proptest::prelude::*;
use proptest::test_runner::Config;

/// `POSTREGLER_CASES` sets a higher number of cases than the everyday one. One case here checks hundreds of numbers.
fn config() -> Config {
    let cases = std::env::var("POSTREGLER_CASES").ok().and_then(|cases| cases.parse().ok());
    Config { cases: cases.unwrap_or(2_000) / 4, failure_persistence: None, ..Config::default() }
}

/// Dates before and after those on which a rule begins.
const DAYS: [&str; 5] = ["2026-11-21", "2021-11-15", "2021-11-16", "2031-12-31", "2032-01-01"];

fn context(environment: Environment, on: &str) -> Context {
    Context { environment: Some(environment), ..Context::on(read_iso(on).unwrap()) }
}

fn test_on(on: &str) -> Context {
    context(Environment::Test, on)
}

/// A request that accepts only this kind.
fn ask(number: &str, kind: NumberKind, context: Context) -> Answer {
    check(&Request { accept: Some(vec![kind]), ..Request::new(number, context) })
}

/// The first nine digits of a synthetic fødselsnummer or d-number.
fn synthetic_numbers() -> impl Strategy<Value = String> {
    let day = (1_u32..=28, prop::sample::select(vec![0, 40])).prop_map(|(day, added)| day + added);
    let month = (1_u32..=12, prop::sample::select(vec![80, 65, 40])).prop_map(|(month, added)| month + added);
    (day, month, 0_u32..100, 0_u32..1_000)
        .prop_map(|(day, month, yy, individnummer)| format!("{day:02}{month:02}{yy:02}{individnummer:03}"))
}

/// All single-digit errors and transpositions of neighbouring digits.
fn slips(number: &str) -> Vec<String> {
    let digits = number.as_bytes();
    let mut slips = Vec::new();
    for at in 0..digits.len() {
        for digit in b'0'..=b'9' {
            let mut wrong = digits.to_vec();
            wrong[at] = digit;
            slips.push(wrong);
        }
        if at > 0 {
            let mut swapped = digits.to_vec();
            swapped.swap(at - 1, at);
            slips.push(swapped);
        }
    }
    slips.retain(|slip| slip != digits);
    slips.into_iter().map(|slip| String::from_utf8(slip).unwrap()).collect()
}

/// Numbers as users type them: of every kind, valid or not, with and without separators.
fn typed() -> impl Strategy<Value = String> {
    let kind = prop::sample::select(NumberKind::ALL);
    let fault = prop::option::of(prop::sample::select(Fault::ALL));
    let sampled = (kind, fault, any::<u32>()).prop_map(|(kind, fault, seed)| {
        let context = test_on(DAYS[0]);
        let request = sample::Request { kind, count: None, seed: Some(seed), fault, series: None, context };
        sample(&request).numbers.pop().unwrap_or_else(|| "0707614285".to_owned())
    });
    let number = prop_oneof![3 => sampled, 1 => "[0-9]{8,12}"];
    (number, 0_usize..5).prop_map(|(number, writing)| {
        let (head, tail) = number.split_at(6);
        match writing {
            0 => format!("{head}-{tail}"),
            1 => format!(" {head} {tail}\n"),
            2 => format!("{head}\u{2013}{tail}"),
            3 => number.chars().map(|c| if c == '7' { '\u{ff17}' } else { c }).collect(),
            _ => number,
        }
    })
}

proptest! {
    #![proptest_config(config())]

    /// Under both rules: the second check digit alone detects all of them.
    #[test]
    fn a_slip_in_a_norwegian_number_is_always_found(nine in synthetic_numbers(), new in any::<bool>()) {
        let checker = Checker::new(test_on("2026-11-21"));
        let checker = if new { checker.with_new_rule_from(Day(2026, 1, 1)) } else { checker };
        let numbers: Vec<String> = (0..100)
            .map(|check_digits| format!("{nine}{check_digits:02}"))
            .filter(|number| checker.check(number).is_ok())
            .collect();
        let most = if new { 4 } else { 1 };
        prop_assert!(numbers.len() <= most);
        for slip in numbers.iter().flat_map(|number| slips(number)) {
            prop_assert!(!checker.check(&slip).is_ok());
        }
    }

    #[test]
    fn what_is_masked_cannot_be_read(number in typed(), date in any::<bool>(), on in prop::sample::select(&DAYS[..])) {
        let show = if date { Show::Date } else { Show::Nothing };
        let request = mask::Request { number: Some(number.clone()), show: Some(show), context: test_on(on) };
        let Some(masked) = mask(&request).masked else { return Ok(()) };
        let shown: String = masked.chars().filter(char::is_ascii_digit).collect();
        let symbols: String = number.replace('\u{ff17}', "7").chars().filter(char::is_ascii_alphanumeric).collect();
        // Either nothing or the date, and no other digit.
        prop_assert!(shown.is_empty() || date && shown.len() == 6 && symbols.starts_with(&shown) && masked.starts_with(&shown));
        let hidden: String = masked.chars().filter(|c| !c.is_ascii_digit() && *c != '-').collect();
        prop_assert!(hidden.chars().all(|c| c == 'X') || hidden.chars().all(|c| c == '*'));
        prop_assert_eq!(hidden.len() + shown.len(), symbols.len());
        for kinds in [NumberKind::ALL, &[]] {
            let accept = Some(kinds.to_vec());
            let answer = check(&Request { accept, ..Request::new(masked.clone(), test_on(on)) });
            prop_assert!(!answer.well_formed && !answer.accepted && answer.kind.is_none() && answer.birth_date.is_none());
        }
    }

    #[test]
    fn a_sample_is_what_was_asked_for(
        kind in prop::sample::select(NumberKind::ALL),
        series in prop::option::of(prop::sample::select(Series::ALL)),
        fault in prop::option::of(prop::sample::select(Fault::ALL)),
        count in 1_u32..4,
        seed in any::<u32>(),
        on in prop::sample::select(&DAYS[..]),
    ) {
        let request = || sample::Request { kind, count: Some(count), seed: Some(seed), fault, series, context: test_on(on) };
        let numbers = sample(&request()).numbers;
        prop_assert_eq!(&numbers, &sample(&request()).numbers);
        // For a fault that this kind cannot have there are no numbers.
        let impossible = numbers.is_empty() && fault.is_some();
        prop_assert!(numbers.len() == count as usize || impossible);
        let has_series = matches!(kind, NumberKind::Fodselsnummer | NumberKind::Dnummer);
        for number in numbers {
            let answer = ask(&number, kind, test_on(on));
            let outcome = Checker::accepting(&[kind], test_on(on)).check(&number);
            let allowed: &[Outcome] = match fault {
                None => &[Outcome::Ok],
                Some(Fault::Date) => &[Outcome::Date],
                Some(Fault::Century) => &[Outcome::Century],
                Some(Fault::Future) => &[Outcome::Future],
                Some(Fault::Serial0000) => &[Outcome::Serial0000],
                // No reason to refuse a Danish number, nor one of NAV's.
                Some(Fault::CheckDigits) if matches!(kind, NumberKind::Cpr | NumberKind::Erstatningspersonnummer) => {
                    &[Outcome::OkModulus11]
                }
                Some(Fault::CheckDigits) if kind == NumberKind::Npid => &[Outcome::OkUnchecked],
                Some(Fault::CheckDigits) => &[Outcome::CheckDigits],
            };
            prop_assert!(allowed.contains(&outcome), "{:?}", outcome);
            prop_assert_eq!(answer.kind, Some(kind));
            prop_assert_eq!(answer.accepted, outcome.is_ok());
            prop_assert_eq!(answer.well_formed, outcome.is_well_formed());
            // No real organisation number begins with the digits used here, of which only 2 and 3 are test data.
            let company = kind == NumberKind::Organisasjonsnummer;
            let test_data = company && outcome.is_ok() && number.starts_with(['2', '3']);
            let synthetic = has_series.then(|| series.unwrap_or(Series::Skatteetaten));
            prop_assert_eq!(answer.synthetic, synthetic.or(test_data.then_some(Series::Skatteetaten)));
            let in_production = ask(&number, kind, context(Environment::Production, on));
            prop_assert_eq!(in_production.accepted, answer.accepted && !has_series && !company);
            // A synthetic number is well-formed.
            prop_assert_eq!(in_production.well_formed, answer.well_formed);
            if has_series && answer.accepted {
                // NAV's synthetic numbers can also be helper numbers of a hospital.
                let hospital = kind == NumberKind::Fodselsnummer
                    && ask(&number, NumberKind::Hnummer, context(Environment::Production, on)).accepted;
                let code = if hospital { "identity.kind.not-accepted" } else { "identity.synthetic.refused" };
                prop_assert_eq!(in_production.findings.iter().next().map(|finding| finding.code().id), Some(code));
            }
        }
    }

    /// For any last digit: the serial number 0000 alone is a separate case.
    #[test]
    fn modulus_11_is_never_an_error_by_default(nine in "[0-3][0-9][01][0-9]{6}", on in prop::sample::select(&DAYS[..])) {
        let context = context(Environment::Production, on);
        let answers: Vec<Answer> = (0..10)
            .map(|last| format!("{nine}{last}"))
            .filter(|number| !number.ends_with("0000"))
            .map(|number| ask(&number, NumberKind::Cpr, context))
            .collect();
        prop_assert!(answers.windows(2).all(|pair| pair[0].accepted == pair[1].accepted));
        for answer in answers {
            let of_checksum = |code: &str| code.contains("checksum");
            let errors = answer.findings.iter().filter(|finding| finding.severity() == Severity::Error);
            prop_assert!(!errors.map(|finding| finding.code().id).any(of_checksum));
        }
    }
}
