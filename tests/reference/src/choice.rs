//! Which reading of the same digits counts, and whether it can be used.
//!
//! The tables say how digits can be read, not which reading to believe. The convention, for readings in the order in
//! which the country lists them:
//! 1. the first that can be used;
//! 2. the first in which nothing is wrong, and which is a real number of a kind that is not accepted;
//! 3. the first in which nothing is wrong and whose kind is accepted, but which is made up;
//! 4. the first whose kind is accepted, with its fault;
//! 5. the first in which nothing is wrong, and which is a made-up number of a kind that is not accepted;
//! 6. the first, with its fault.
//!
//! A fault is of no help if no accepted kind has that many symbols at all: then it is the length that is wrong.

use crate::{Answer, Date, Finding, Kind, Outcome, Question, Series, Sex};

/// One way to read the digits.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The kind it would be.
    pub kind: Kind,
    /// Who would have made it up.
    pub series: Option<Series>,
    /// What is wrong with it, if anything.
    pub finding: Finding,
    /// The birth date it would tell.
    pub birth_date: Option<Date>,
    /// The sex it would tell.
    pub sex: Option<Sex>,
}

/// Chooses.
///
/// # Panics
///
/// Without any reading: digits can always be read in some way, if only wrongly.
pub fn choose(readings: &[Reading], length: usize, question: &Question) -> Answer {
    let first = |fits: &dyn Fn(&Reading) -> bool| readings.iter().find(|reading| fits(reading));
    let accepted = |reading: &Reading| question.accepts(reading.kind);
    let right = |reading: &Reading| reading.finding.is_ok();
    let synthetic = |reading: &Reading| reading.series.is_some();

    if let Some(it) = first(&|it| right(it) && accepted(it) && (!synthetic(it) || question.test)) {
        return Answer {
            outcome: it.finding,
            kind: Some(it.kind),
            series: it.series,
            birth_date: it.birth_date,
            sex: it.sex,
        };
    }
    let refused =
        |it: &Reading, outcome| Answer { outcome, kind: Some(it.kind), series: it.series, birth_date: None, sex: None };
    if let Some(it) = first(&|it| right(it) && !accepted(it) && !synthetic(it)) {
        return refused(it, Outcome::KindNotAccepted);
    }
    if let Some(it) = first(&|it| right(it) && accepted(it)) {
        return refused(it, Outcome::SyntheticRefused);
    }
    let with_fault = first(&|it| accepted(it) && !right(it));
    if let Some(it) = first(&right).filter(|_| with_fault.is_none()) {
        return refused(it, Outcome::KindNotAccepted);
    }
    if !question.accepts_length(length) {
        return Answer { outcome: Outcome::Length, kind: None, series: None, birth_date: None, sex: None };
    }
    let it = with_fault.or(readings.first()).expect("digits can be read in some way");
    refused(it, it.finding)
}
