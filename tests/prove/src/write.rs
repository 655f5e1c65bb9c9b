//! `docs/numbers.md`: counts of numbers.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use postregler_reference::{Kind, Outcome, Series};

use crate::counts::Counts;
use crate::runs::{CHUNKS, RUNS, Run, turn};
use crate::state::State;

const SERIES: [Option<Series>; 4] = [None, Some(Series::Skatteetaten), Some(Series::Nhn), Some(Series::Nav)];

/// How many combinations of day, month and two digits of the year are a date in some century.
const DATES: u64 = 36_525;

/// Writes the results so far.
pub(crate) fn write(folder: &Path) -> Result<(), String> {
    let mut states = Vec::new();
    for run in &RUNS {
        states.push(State::read_made_by_any_sources(run, folder)?);
    }
    let [ten, today, from_2032] = states.as_slice() else { return Err("not three runs".to_owned()) };
    let mut page = String::from(HEAD);
    for (run, state) in RUNS.iter().zip(&states) {
        line(&mut page, &how_far(run, state));
    }
    page += TEN;
    line(&mut page, "| | numbers |\n|---|---:|");
    rows(&mut page, &[&ten.counts]);
    if today.counts.total() + from_2032.counts.total() > 0 {
        page += ELEVEN;
        line(&mut page, "| | today | from 2032 |\n|---|---:|---:|");
        rows(&mut page, &[&today.counts, &from_2032.counts]);
    }
    if [today, from_2032].iter().all(|state| state.todo().is_empty()) {
        per_date(&mut page, &today.counts, &from_2032.counts);
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/numbers.md");
    fs::write(path, page).map_err(|error| error.to_string())
}

const HEAD: &str = "\
<!-- Written by `cargo xtask prove identity --write`. Do not edit. -->

# How many numbers there are

`cargo xtask prove identity` asks the core about every string of ten and of eleven digits, and compares each answer with
that of an independent reference ([tests/reference](../tests/reference)), which was written from the authorities' tables
and shares no code with the core. All codes are compared; kind, birth date and sex of every number that can be used, and of
every 97th of the others. Counted on the way, this is how many numbers there are.

How far the comparison came:

";

const TEN: &str = "
## Ten digits

On 21 November 2026, where CPR numbers are accepted.

";

const ELEVEN: &str = "
## Eleven digits

In a test environment that accepts fødselsnummer and d-numbers: by today's rule on 21 November 2026, and by the rule of
2032 on 1 January 2032. A month with 40 added can be NAV's made-up number or a hospital's helper number; it is counted as
the former. Months 66 to 72 can be Norsk Helsenett's or NAV's made-up numbers; they are counted as the former where the
check digits fit.

";

fn how_far(run: &Run, state: &State) -> String {
    let todo = state.todo();
    let (done, all) = (grouped(state.counts.total()), grouped(run.chunk_size() * u64::from(CHUNKS)));
    let then = if state.is_current { "" } else { ", with the core as it was then" };
    // Chunks are sorted by their order in the run.
    let part = match todo.first().map(|chunk| turn(*chunk)) {
        None => return format!("* {}: all {all} strings, and no disagreement{then}", run.about),
        Some(_) if state.counts.total() == 0 => return format!("* {}: not begun", run.about),
        Some(0) => "",
        Some(1) => ", among them all with a day and a month of people's own numbers",
        Some(2) => ", among them all with a day and a month of people's own numbers or of Skatteetaten's made-up ones",
        Some(_) => ", among them all with a day and a month of any kind",
    };
    format!(
        "* {}: {done} of {all} strings so far{part}, and no disagreement{then}; the counts below are of these",
        run.about
    )
}

/// Whether an outcome belongs to a group of rows.
type Group = fn(Outcome) -> bool;

/// A row for each combination that occurs, the accepted ones first.
fn rows(page: &mut String, counts: &[&Counts]) {
    let groups: [(&str, Group); 3] = [
        ("can be used", Outcome::is_ok),
        ("well-formed, of a kind that is not accepted", |outcome| outcome == Outcome::KindNotAccepted),
        ("not well-formed", |outcome| !outcome.is_ok() && outcome != Outcome::KindNotAccepted),
    ];
    for (title, belongs) in groups {
        let mut sums = vec![0; counts.len()];
        let mut lines = String::new();
        for kind in Kind::ALL {
            for series in SERIES {
                for outcome in Outcome::ALL.into_iter().filter(|outcome| belongs(*outcome)) {
                    let numbers: Vec<u64> =
                        counts.iter().map(|counts| counts.of(Some(kind), series, outcome)).collect();
                    if numbers.iter().any(|number| *number > 0) {
                        row(&mut lines, &label(kind, series, outcome), &numbers);
                        sums.iter_mut().zip(&numbers).for_each(|(sum, number)| *sum += number);
                    }
                }
            }
        }
        row(page, &format!("**{title}**"), &sums);
        page.push_str(&lines);
    }
    let totals: Vec<u64> = counts.iter().map(|counts| counts.total()).collect();
    row(page, "**all**", &totals);
}

fn row(page: &mut String, label: &str, numbers: &[u64]) {
    let numbers: Vec<String> = numbers.iter().map(|number| grouped(*number)).collect();
    line(page, &format!("| {label} | {} |", numbers.join(" | ")));
}

/// The effect of the rule of 2032 on one birth date.
fn per_date(page: &mut String, today: &Counts, from_2032: &Counts) {
    let each = |counts: &Counts, kind| grouped((counts.of(Some(kind), None, Outcome::Ok) + DATES / 2) / DATES);
    line(page, &format!("\nFor one of the {} dates `DDMMYY` there are on average:\n", grouped(DATES)));
    line(page, "| | today | from 2032 |\n|---|---:|---:|");
    for (kind, word) in [(Kind::Fodselsnummer, "fødselsnummer"), (Kind::Dnummer, "d-numbers")] {
        line(page, &format!("| {word} | {} | {} |", each(today, kind), each(from_2032, kind)));
    }
}

fn label(kind: Kind, series: Option<Series>, outcome: Outcome) -> String {
    let kind = match kind {
        Kind::Cpr => "CPR number",
        Kind::Erstatningspersonnummer => "replacement number (day + 60)",
        Kind::PNummer => "P-number",
        Kind::Fodselsnummer => "fødselsnummer",
        Kind::Dnummer => "d-number",
        Kind::Hnummer => "H-number",
        Kind::Fhnummer => "FH-number",
        Kind::Npid => "NPID",
        Kind::Kostra => "KOSTRA's stand-in",
        Kind::TenWithLetters | Kind::OtherLength => "other",
    };
    let series = match series {
        None => "",
        Some(Series::Skatteetaten) => ", made up by Skatteetaten",
        Some(Series::Nhn) => ", made up by Norsk Helsenett",
        Some(Series::Nav) => ", made up by NAV",
    };
    let outcome = match outcome {
        Outcome::Ok if kind == "CPR number" => ", modulus 11 passes",
        Outcome::Ok | Outcome::KindNotAccepted => "",
        Outcome::OkListedDate => ", modulus 11 fails on a listed date",
        Outcome::OkModulus11 => ", modulus 11 fails",
        Outcome::OkUnchecked => ", check digits fail",
        Outcome::Length => ": length",
        Outcome::Date => ": no such day",
        Outcome::Century => ": no century",
        Outcome::Serial0000 => ": serial number 0000",
        Outcome::Future => ": date lies ahead",
        Outcome::CheckDigits => ": check digits",
        Outcome::SyntheticRefused => ": refused because made up",
    };
    format!("{kind}{series}{outcome}")
}

/// Digits in groups of three.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

fn line(page: &mut String, text: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(page, "{text}");
}
