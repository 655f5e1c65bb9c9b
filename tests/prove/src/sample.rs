//! The everyday test: all beginnings `DDMMYY`, whether or not the date exists, with a sample of continuations.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::thread;
use std::time::Instant;

use postregler::identity::NumberKind;
use postregler_reference::{Outcome, denmark, norway};

use crate::Stop;
use crate::both::{Both, Comparison};
use crate::runs::{PEOPLE, digits};

/// The dates on which a rule begins, the day before, one before the register, one after all births, and an ordinary
/// one.
const DAYS: [&str; 7] =
    ["2026-11-21", "2021-11-15", "2021-11-16", "2031-12-31", "2032-01-01", "1950-06-15", "2060-06-15"];

/// The limits of all tables of individnummer, and a few values between them.
const INDIVIDNUMMER: [u32; 28] = [
    0, 1, 2, 42, 199, 200, 201, 333, 499, 500, 501, 550, 599, 600, 601, 700, 749, 750, 751, 777, 800, 899, 900, 901,
    950, 998, 999, 123,
];

/// How many of them each date gets in each of its two questions. A year has 365 dates, so that every year meets all.
const AT_A_TIME: usize = 5;

/// Compares a sample of every date.
pub(crate) fn run(threads: usize) -> Result<(), Stop> {
    let begin = Instant::now();
    let questions = questions()?;
    let (next, numbers) = (AtomicU32::new(0), AtomicU64::new(0));
    let (stop, found) = (AtomicBool::new(false), Mutex::new(None));
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    let day_and_month = next.fetch_add(1, Ordering::Relaxed);
                    if day_and_month >= 10_000 {
                        return;
                    }
                    match all_years(day_and_month, &questions) {
                        Ok(count) => _ = numbers.fetch_add(count, Ordering::Relaxed),
                        Err(what) => {
                            stop.store(true, Ordering::Relaxed);
                            *found.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(what);
                        }
                    }
                }
            });
        }
    });
    if let Some(what) = found.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner) {
        return Err(Stop::Disagreement(what));
    }
    let (numbers, seconds) = (numbers.into_inner(), begin.elapsed().as_secs());
    eprintln!("every date with a sample of what can stand behind it: {numbers} numbers agree, {seconds} s");
    Ok(())
}

/// The most common question comes first. The others are all kinds, none, and each alone, on all dates, in both
/// environments.
fn questions() -> Result<Vec<Both>, String> {
    let mut accepted: Vec<&[NumberKind]> = vec![NumberKind::ALL, &[], PEOPLE];
    accepted.extend(NumberKind::ALL.chunks(1));
    let mut questions = vec![Both::new(PEOPLE, true, DAYS[0])?];
    for day in DAYS {
        for test in [true, false] {
            for kinds in &accepted {
                questions.push(Both::new(kinds, test, day)?);
            }
        }
    }
    Ok(questions)
}

fn all_years(day_and_month: u32, questions: &[Both]) -> Result<u64, String> {
    let mut count = 0;
    for yy in 0..100 {
        let date = day_and_month * 100 + yy;
        // Another question for each date, so that no question always meets the same dates.
        let mixed = mix(date);
        let other = &questions[1 + mixed as usize % (questions.len() - 1)];
        for both in [&questions[0], other] {
            let mut comparison = Comparison::of(both);
            ten(&mut comparison, both, date, mixed)
                .map_err(|what| format!("ten digits of date {}: {what}", date + 1))?;
            eleven(&mut comparison, both, date, mixed)
                .map_err(|what| format!("eleven digits of date {}: {what}", date + 1))?;
            count += comparison.counts.total();
        }
    }
    Ok(count)
}

/// Each seventh digit with every last digit; the two digits between are 00 or vary.
fn ten(comparison: &mut Comparison, both: &Both, date: u32, mixed: u32) -> Result<(), String> {
    let mut number = [b'0'; 10];
    for seventh in 0..10 {
        let seven = digits::<7>(date * 10 + seventh);
        let beginning = denmark::Beginning::read(seven, &both.question);
        number[..7].copy_from_slice(&seven.map(|digit| b'0' + digit));
        let between = (mixed >> seventh) % 200;
        let [d8, d9] = if between < 100 { [0, 0] } else { digits::<2>(between - 100) };
        for d10 in 0..10 {
            let last = [d8, d9, d10];
            number[7..].copy_from_slice(&last.map(|digit| b'0' + digit));
            comparison.compare(&number, beginning.answer(last))?;
        }
    }
    Ok(())
}

/// Some individnummer, each with all first check digits, the valid second one, and the one after that. Those of
/// KOSTRA have their own suffixes.
fn eleven(comparison: &mut Comparison, both: &Both, date: u32, mixed: u32) -> Result<(), String> {
    let mut number = [b'0'; 11];
    for at in 0..AT_A_TIME {
        let individnummer = INDIVIDNUMMER[(mixed as usize + at) % INDIVIDNUMMER.len()];
        let nine = digits::<9>(date * 1_000 + individnummer);
        let beginning = norway::Beginning::read(nine, &both.question);
        number[..9].copy_from_slice(&nine.map(|digit| b'0' + digit));
        for k1 in 0..10 {
            let fits = |k2: &u8| {
                matches!(
                    beginning.answer([k1, *k2]).outcome,
                    Outcome::Ok | Outcome::KindNotAccepted | Outcome::SyntheticRefused
                )
            };
            let fitting = (0..10).find(fits).unwrap_or_default();
            for k2 in [fitting, (fitting + 1) % 10] {
                let last = [k1, k2];
                number[9..].copy_from_slice(&last.map(|digit| b'0' + digit));
                comparison.compare(&number, beginning.answer(last))?;
            }
        }
        let suffix = if individnummer == 999 { [9, 9] } else { [0, 0] };
        number[9..].copy_from_slice(&suffix.map(|digit| b'0' + digit));
        comparison.compare(&number, beginning.answer(suffix))?;
    }
    Ok(())
}

/// Mixes the bits of neighbouring numbers (the finaliser of MurmurHash3).
fn mix(number: u32) -> u32 {
    let mut mixed = number.wrapping_add(0x9e37_79b9);
    mixed = (mixed ^ (mixed >> 16)).wrapping_mul(0x85eb_ca6b);
    mixed = (mixed ^ (mixed >> 13)).wrapping_mul(0xc2b2_ae35);
    mixed ^ (mixed >> 16)
}
