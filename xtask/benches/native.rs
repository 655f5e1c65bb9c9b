//! Measures the core as Rust code, without any host: the same requests as `tests/bench`, in nanoseconds.
//!
//! Writes one line per subject: group, tab, name, tab, nanoseconds.

use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use postregler::identity::Checker;
use postregler::identity::check_column::{Column, Request};
use postregler::wire::Context;

const CPR: &str = r#"{"number":"070761-4285","context":{"on":"2026-11-21"}}"#;
const FODSELSNUMMER: &str = r#"{"number":"57912075186","context":{"on":"2026-11-21","environment":"test"}}"#;
const FORM: &str = r#"{"name":"Nora Prøvesen","number":"070761-4285","address":"Prøvevej 12, 2. th., 9999 Prøveby","telephone":"12 34 56 78","declaration":true,"ground":"En begrundelse, som ingen prøver.","unopenedPost":true,"otherAddress":"Prøvegade 3, 9999 Prøveby","date":"2026-11-20","signature":true,"capacity":"self","context":{"on":"2026-11-21"}}"#;
const EMPTY_FORM: &str = r#"{"context":{"on":"2026-11-21","locale":"da"}}"#;

const SUBJECTS: [(&str, &str, &str); 4] = [
    ("one CPR number", "identity.check", CPR),
    ("one fødselsnummer", "identity.check", FODSELSNUMMER),
    ("FD 001, complete", "exemption.check_request", FORM),
    ("FD 001, empty, with texts", "exemption.check_request", EMPTY_FORM),
];

const WARM_UP: Duration = Duration::from_millis(500);
const ROUND: Duration = Duration::from_millis(40);

fn main() {
    for (group, operation, request) in SUBJECTS {
        let index = postregler::index_of(operation).unwrap_or_else(|| panic!("there is no {operation}"));
        let work = || drop(black_box(postregler::call(index, black_box(request), 0)));
        println!("{group}\tthe core in Rust\t{:.1}", best_round(work));
    }
    let folder =
        std::env::var_os("POSTREGLER_BENCH_NUMBERS").map(PathBuf::from).expect("`cargo xtask bench` says where");
    for (group, file) in [("a million CPR numbers", "cpr.txt"), ("a million fødselsnummer", "fodselsnummer.txt")] {
        let bytes = std::fs::read(folder.join(file)).expect("the numbers are there");
        println!("{group}\t`Column`, Rust\t{:.2}", column(&bytes));
        println!("{group}\t`Checker`, Rust\t{:.2}", single(&bytes));
    }
}

fn context() -> Context {
    Context::on(postregler::wire::read_iso("2026-11-21").expect("a day"))
}

/// Nanoseconds per number, in chunks as files are read.
fn column(bytes: &[u8]) -> f64 {
    a_million(bytes, 1 << 16, |portion, out, column| column.push(portion, out))
}

/// Nanoseconds per number, one call each.
fn single(bytes: &[u8]) -> f64 {
    let checker = Checker::new(context());
    a_million(bytes, usize::MAX, |portion, out, _| {
        out.extend(portion.split(|byte| *byte == b'\n').map(|row| checker.check_bytes(row) as u8));
    })
}

fn a_million(bytes: &[u8], portion: usize, check: impl Fn(&[u8], &mut Vec<u8>, &mut Column)) -> f64 {
    let mut best = f64::INFINITY;
    for _ in 0..12 {
        let mut column = Column::open(&Request::with_defaults(context())).unwrap_or_else(|_| panic!("it opens"));
        let mut out = Vec::with_capacity(1 << 20);
        let start = Instant::now();
        for part in bytes.chunks(portion) {
            check(part, &mut out, &mut column);
        }
        let took = start.elapsed();
        assert!(black_box(&out).len() >= 1_000_000);
        best = best.min(took.as_secs_f64() * 1e3);
    }
    best
}

fn best_round(work: impl Fn()) -> f64 {
    let mut times = 0_u32;
    let start = Instant::now();
    while start.elapsed() < WARM_UP {
        work();
        times += 1;
    }
    let times = (f64::from(times) * ROUND.as_secs_f64() / WARM_UP.as_secs_f64()).max(1.0);
    let mut best = f64::INFINITY;
    for _ in 0..40 {
        let start = Instant::now();
        let mut done = 0.0;
        while done < times {
            work();
            done += 1.0;
        }
        // Other load on the machine can only make a round slower.
        best = best.min(start.elapsed().as_secs_f64() * 1e9 / done);
    }
    best
}
