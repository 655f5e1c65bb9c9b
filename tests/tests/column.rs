//! A column gives each row the result of a single check, in chunks of any size.

use postregler::identity::check_column::{Column, ColumnResult, Request};
use postregler::identity::{Checker, Modulus11, NumberKind, Outcome, check};
use postregler::wire::{Context, Environment, read_iso};
use proptest::prelude::*;
use proptest::test_runner::Config;

fn config() -> Config {
    let cases = std::env::var("POSTREGLER_CASES").ok().and_then(|cases| cases.parse().ok());
    Config { cases: cases.unwrap_or(2_000), failure_persistence: None, ..Config::default() }
}

fn context(test: bool, on: &str) -> Context {
    let environment = Some(if test { Environment::Test } else { Environment::Production });
    Context { environment, ..Context::on(read_iso(on).unwrap()) }
}

/// Typical and malformed rows.
fn row() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[0-3][0-9][01][0-9][0-9]{6}",
        4 => "[0-7][0-9][0189][0-9][0-9]{7}",
        2 => "[0-9]{6}-[0-9]{4,5}",
        2 => "[0-9]{8,12}",
        1 => " ?[0-9A-Za-z \u{2013}\u{ff10}.-]{0,14}",
        1 => "[0-9 ]{60,70}",
        2 => "[=]?[\"']?[0-9OIl.,E+/\u{1}\u{202d} -]{8,16}[\"]?",
        1 => any::<String>().prop_map(|text| text.replace(['\n', '\r'], "")),
        2 => prop::sample::select(vec!["010180-0002", "0707614285", "17912099997", "57912075186", "101800002", "01015450068",
            "1015450068", "10180-0002", "111280-123", "0101800OO2", "198001010002", "=\"0101800002\"", "101.800.002", "1,018E+08"])
            .prop_map(str::to_owned),
    ]
}

fn kinds() -> impl Strategy<Value = Option<Vec<NumberKind>>> {
    prop::option::of(prop::collection::vec(prop::sample::select(NumberKind::ALL), 0..5))
}

fn column(request: &Request, rows: &[String], cuts: &[usize]) -> (Vec<u8>, u64) {
    let bytes = rows.join("\n").into_bytes();
    let mut column = Column::open(request).unwrap();
    let mut out = Vec::new();
    let mut rest = bytes.as_slice();
    for cut in cuts {
        let (chunk, behind) = rest.split_at(rest.len().min(*cut));
        column.push(chunk, &mut out);
        rest = behind;
    }
    column.push(rest, &mut out);
    let summary = column.finish(&mut out);
    (out, summary.usable)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_column_finds_what_single_checks_find(
        rows in prop::collection::vec(row(), 1..20),
        cuts in prop::collection::vec(0_usize..40, 0..10),
        accept in kinds(),
        test in any::<bool>(),
        on in prop::sample::select(vec!["2026-11-21", "2014-03-01", "2021-11-15", "2033-01-01"]),
    ) {
        let context = context(test, on);
        let request = Request { accept: accept.clone(), ..Request::with_defaults(context) };
        // A line feed at the end of a column is not followed by an empty row.
        prop_assume!(rows.last().is_some_and(|row| !row.is_empty()));
        let (codes, usable) = column(&request, &rows, &cuts);
        prop_assert_eq!(codes.len(), rows.len());
        let checker = accept.as_deref().map_or(Checker::new(context), |kinds| Checker::accepting(kinds, context));
        let mut accepted = 0;
        for (row, code) in rows.iter().zip(&codes) {
            prop_assert_eq!(*code, checker.check(row) as u8, "{:?}", row);
            let details = checker.details(row);
            prop_assert_eq!(*code, details.outcome as u8, "{:?}", row);
            let answer = check(&check::Request { accept: accept.clone(), ..check::Request::new(row.clone(), context) });
            prop_assert_eq!(answer.accepted, checker.is_usable(details.outcome), "{:?}", row);
            prop_assert_eq!(answer.kind, details.kind, "{:?}", row);
            prop_assert_eq!(answer.birth_date, details.birth_date.and_then(postregler::law::Day::date), "{:?}", row);
            accepted += u64::from(answer.accepted);
        }
        prop_assert_eq!(usable, accepted);
    }

    #[test]
    fn a_bitmap_says_which_codes_are_usable(rows in prop::collection::vec(row(), 1..40)) {
        prop_assume!(rows.last().is_some_and(|row| !row.is_empty()));
        let context = context(true, "2026-11-21");
        let (codes, _) = column(&Request::with_defaults(context), &rows, &[]);
        let request = Request { result: Some(ColumnResult::Bitmap), ..Request::with_defaults(context) };
        let (bits, _) = column(&request, &rows, &[7]);
        prop_assert_eq!(bits.len(), rows.len().div_ceil(8));
        for (at, code) in codes.iter().enumerate() {
            prop_assert_eq!(bits[at / 8] >> (at % 8) & 1 == 1, *code <= Outcome::OkUnchecked as u8);
        }
    }
}

#[test]
fn rows_of_fixed_width_and_rows_by_offsets() {
    let request = Request { width: Some(10), ..Request::with_defaults(context(false, "2026-11-21")) };
    let mut column = Column::open(&request).unwrap();
    let mut codes = Vec::new();
    for chunk in b"010180000207076142853002991003".chunks(7) {
        column.push(chunk, &mut codes);
    }
    assert_eq!(column.finish(&mut codes).rows, 3);
    assert_eq!(codes, [Outcome::OkListedDate as u8, Outcome::Ok as u8, Outcome::Date as u8]);

    let mut column = Column::open(&Request::with_defaults(context(false, "2026-11-21"))).unwrap();
    let mut codes = Vec::new();
    column.push_offsets(b"0101800002070761-4285", &[0, 10, 21, 21, 99, 5], &mut codes);
    let missing = Outcome::Missing as u8;
    assert_eq!(codes, [Outcome::OkListedDate as u8, Outcome::Ok as u8, missing, missing, missing]);
}

#[test]
fn lost_zeros_are_repaired_only_if_asked_for_and_are_counted() {
    let rows = ["101800002".to_owned(), "0707614285".to_owned(), "999999999".to_owned()];
    let plain = Request::with_defaults(context(false, "2026-11-21"));
    assert_eq!(column(&plain, &rows, &[]).0, [Outcome::LeadingZero as u8, 0, Outcome::LeadingZero as u8]);
    let repairing = Request { repair_leading_zero: Some(true), ..plain };
    let mut column = Column::open(&repairing).unwrap();
    let mut codes = Vec::new();
    column.push(rows.join("\r\n").as_bytes(), &mut codes);
    let summary = column.finish(&mut codes);
    assert_eq!(codes, [Outcome::OkListedDate as u8, 0, Outcome::LeadingZero as u8]);
    assert_eq!((summary.repaired, summary.usable), (1, 2));
}

fn codes_and_repaired(request: &Request, rows: &[&str]) -> (Vec<u8>, u64) {
    let mut column = Column::open(request).unwrap();
    let mut codes = Vec::new();
    column.push(rows.join("\n").as_bytes(), &mut codes);
    let summary = column.finish(&mut codes);
    (codes, summary.repaired)
}

fn repairing(accept: &[NumberKind]) -> [Request; 2] {
    let context = context(false, "2026-11-21");
    let accept = Some(accept.to_vec());
    let plain = || Request { accept: accept.clone(), ..Request::with_defaults(context) };
    [plain(), Request { repair_leading_zero: Some(true), ..plain() }]
}

/// The grouping shows which digit is missing.
#[test]
fn a_zero_comes_back_only_where_the_grouping_lacks_the_first_digit() {
    let [plain, repairing] = repairing(&[NumberKind::Cpr]);
    let rows = [
        "101800002",
        "10180-0002",
        "10180 0002",
        "111280 123",
        "11 12 80 123",
        "111280-123",
        "101 800 002",
        "1018 00002",
    ];
    let [zero, last, length] = [Outcome::LeadingZero, Outcome::LastDigit, Outcome::Length].map(|outcome| outcome as u8);
    assert_eq!(codes_and_repaired(&plain, &rows), (vec![zero, zero, zero, last, last, last, length, length], 0));
    let listed = Outcome::OkListedDate as u8;
    assert_eq!(
        codes_and_repaired(&repairing, &rows),
        (vec![listed, listed, listed, last, last, last, length, length], 3)
    );
    assert_eq!(codes_and_repaired(&repairing, &["-101800002", "10-18-0-0002"]).1, 0);
}

#[test]
fn what_a_spreadsheet_changed_is_named_and_comes_back_if_nothing_is_lost() {
    let [plain, repairing] = repairing(&[NumberKind::Cpr]);
    let changed = [
        "101800002.0",
        "101800002,00",
        "101.800.002",
        "101,800,002.00",
        "=\"0101800002\"",
        "=\"101800002\"",
        "'0101800002",
        "'010180-0002",
        "\u{1}0101800002",
        "\u{1f}101800002",
        "0101800002\u{0}",
    ];
    let spreadsheet = Outcome::Spreadsheet as u8;
    assert_eq!(codes_and_repaired(&plain, &changed), (vec![spreadsheet; changed.len()], 0));
    let listed = Outcome::OkListedDate as u8;
    assert_eq!(codes_and_repaired(&repairing, &changed), (vec![listed; changed.len()], changed.len() as u64));

    // A number that is invalid without the marks stays invalid, and lost digits are not restored.
    let power = Outcome::PowerOfTen as u8;
    assert_eq!(codes_and_repaired(&repairing, &["1,018E+08", "1.01800002E+08", "=1,018E+08"]), (vec![power; 3], 0));
    assert_eq!(codes_and_repaired(&repairing, &["'3002991003", "332.991.003"]), (vec![spreadsheet; 2], 0));
    assert_eq!(codes_and_repaired(&repairing, &["0101800OO2"]), (vec![Outcome::LookAlike as u8], 0));
    assert_eq!(codes_and_repaired(&repairing, &["198001010002"]), (vec![Outcome::FullYear as u8], 0));
}

#[test]
fn a_norwegian_number_without_its_zero_is_named_and_repaired() {
    let [plain, repairing] = repairing(&[NumberKind::Fodselsnummer]);
    let rows = ["1015450068", "10154 50068", "1.015.450.068", "1015450068.0", "101545 0068", "1015450069"];
    let [zero, changed] = [Outcome::LeadingZero, Outcome::Spreadsheet].map(|outcome| outcome as u8);
    let [last, length] = [Outcome::LastDigit, Outcome::Length].map(|outcome| outcome as u8);
    assert_eq!(codes_and_repaired(&plain, &rows), (vec![zero, zero, changed, changed, last, length], 0));
    assert_eq!(codes_and_repaired(&repairing, &rows), (vec![0, 0, 0, 0, last, length], 4));
}

/// If modulus 11 is an error, a column restores only numbers that pass it.
#[test]
fn a_repaired_number_is_held_to_the_same_terms() {
    let [_, repairing] = repairing(&[NumberKind::Cpr]);
    let strict = Request { modulus11: Some(Modulus11::Error), ..repairing };
    assert_eq!(codes_and_repaired(&strict, &["'0201609995"]), (vec![Outcome::Spreadsheet as u8], 0));
    assert_eq!(codes_and_repaired(&strict, &["'0707614285"]), (vec![0], 1));
}

#[test]
fn a_row_without_end_takes_no_memory() {
    let mut column = Column::open(&Request::with_defaults(context(false, "2026-11-21"))).unwrap();
    let mut codes = Vec::new();
    for _ in 0..1_000 {
        column.push(&[b'1'; 10_000], &mut codes);
    }
    column.push(b"\n0707614285", &mut codes);
    column.finish(&mut codes);
    assert_eq!(codes, [Outcome::TooLong as u8, Outcome::Ok as u8]);
}

#[test]
fn a_row_that_is_too_long_is_so_however_it_is_cut() {
    let request = || Request::with_defaults(context(false, "2026-11-21"));
    let (no_text, emoji) = (vec![0xff; 257], "\u{1f4ee}".repeat(64).into_bytes());
    for (mut row, outcome) in [(no_text, Outcome::TooLong), (emoji, Outcome::Characters)] {
        row.extend_from_slice(b"\r\n");
        for portion in [1, 64, 256, 257, 1_000] {
            let mut column = Column::open(&request()).unwrap();
            let mut codes = Vec::new();
            row.chunks(portion).for_each(|chunk| column.push(chunk, &mut codes));
            column.finish(&mut codes);
            assert_eq!(codes, [outcome as u8], "in portions of {portion}");
        }
    }
}

#[test]
fn rows_wider_than_any_number_are_refused() {
    for width in [0, 257, u32::MAX] {
        let request = Request { width: Some(width), ..Request::with_defaults(context(false, "2026-11-21")) };
        assert_eq!(Column::open(&request).err().map(|error| error.path), Some("/width".to_owned()));
    }
}
