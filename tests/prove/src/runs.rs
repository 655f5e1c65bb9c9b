//! The three exhaustive runs.

use postregler::identity::NumberKind;
use postregler_reference::{denmark, norway};

use crate::both::{Both, Comparison};
use crate::counts::Counts;

/// One exhaustive run: all strings of this many digits, by the rules of a date.
///
/// The question is that of a test system that accepts persons' own numbers, so that the synthetic series are
/// included. Kinds that are not accepted are counted separately as well.
pub(crate) struct Run {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) digits: u32,
    pub(crate) on: &'static str,
}

/// All runs, the fastest first.
pub(crate) static RUNS: [Run; 3] = [
    Run { name: "ten", about: "ten digits", digits: 10, on: "2026-11-21" },
    Run { name: "eleven", about: "eleven digits, today's rule", digits: 11, on: "2026-11-21" },
    Run { name: "eleven-2032", about: "eleven digits, the rule of 2032", digits: 11, on: "2032-01-01" },
];

/// Persons' own numbers.
pub(crate) const PEOPLE: &[NumberKind] = &[NumberKind::Cpr, NumberKind::Fodselsnummer, NumberKind::Dnummer];

/// A chunk consists of the numbers with the same first four digits.
pub(crate) const CHUNKS: u32 = 10_000;

/// The order of the chunks: persons' own numbers, Skatteetaten's synthetic ones, other additions to day and month,
/// and at last chunks without any date.
pub(crate) fn turn(chunk: u32) -> u32 {
    let (day, month) = (chunk / 100, chunk % 100);
    match (day, month) {
        (1..=31 | 41..=71, 1..=12) => 0,
        (1..=31 | 41..=71, 81..=92) => 1,
        (1..=31 | 41..=71, 21..=32 | 41..=52 | 61..=77) | (61..=91, 1..=12) => 2,
        _ => 3,
    }
}

/// The run with a name.
pub(crate) fn named(name: &str) -> Result<&'static Run, String> {
    RUNS.iter().find(|run| run.name == name).ok_or(format!("{name} is no run: ten, eleven or eleven-2032"))
}

impl Run {
    /// The question of this run.
    pub(crate) fn both(&self) -> Result<Both, String> {
        Both::new(PEOPLE, true, self.on)
    }

    /// The size of a chunk.
    pub(crate) fn chunk_size(&self) -> u64 {
        10_u64.pow(self.digits - 4)
    }

    /// Compares one chunk.
    pub(crate) fn chunk(&self, both: &Both, chunk: u32) -> Result<Counts, String> {
        let mut comparison = Comparison::of(both);
        let size = u32::try_from(self.chunk_size()).map_err(|error| error.to_string())?;
        let behind_beginning = if self.digits == 10 { 1_000 } else { 100 };
        for beginning in 0..size / behind_beginning {
            let from = beginning * behind_beginning;
            let done = if self.digits == 10 {
                ten(&mut comparison, both, chunk, beginning)
            } else {
                eleven(&mut comparison, both, chunk, beginning)
            };
            // Counted from one, so that messages do not show the digits.
            done.map_err(|(behind, what)| {
                format!("{}: number {} of chunk {}: {what}", self.name, from + behind + 1, chunk + 1)
            })?;
        }
        let counted = comparison.counts.total();
        if counted == self.chunk_size() {
            Ok(comparison.counts)
        } else {
            Err(format!("{}: only {counted} numbers of chunk {}", self.name, chunk + 1))
        }
    }
}

/// The thousand numbers that begin with seven digits: the four of the chunk, and three.
fn ten(comparison: &mut Comparison, both: &Both, chunk: u32, beginning: u32) -> Result<(), (u32, String)> {
    let seven = digits::<7>(chunk * 1_000 + beginning);
    let reference = denmark::Beginning::read(seven, &both.question);
    let mut number = [b'0'; 10];
    number[..7].copy_from_slice(&seven.map(|digit| b'0' + digit));
    for behind in 0..1_000 {
        let last = digits::<3>(behind);
        number[7..].copy_from_slice(&last.map(|digit| b'0' + digit));
        comparison.compare(&number, reference.answer(last)).map_err(|what| (behind, what))?;
    }
    Ok(())
}

/// The hundred numbers that begin with nine digits: the four of the chunk, and five.
fn eleven(comparison: &mut Comparison, both: &Both, chunk: u32, beginning: u32) -> Result<(), (u32, String)> {
    let nine = digits::<9>(chunk * 100_000 + beginning);
    let reference = norway::Beginning::read(nine, &both.question);
    let mut number = [b'0'; 11];
    number[..9].copy_from_slice(&nine.map(|digit| b'0' + digit));
    for behind in 0..100 {
        let last = digits::<2>(behind);
        number[9..].copy_from_slice(&last.map(|digit| b'0' + digit));
        comparison.compare(&number, reference.answer(last)).map_err(|what| (behind, what))?;
    }
    Ok(())
}

/// A number as this many digits, each as its value.
pub(crate) fn digits<const N: usize>(mut number: u32) -> [u8; N] {
    let mut digits = [0; N];
    for digit in digits.iter_mut().rev() {
        *digit = (number % 10) as u8;
        number /= 10;
    }
    digits
}
