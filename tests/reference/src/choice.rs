//! Chooses between interpretations of the same digits.
//!
//! The tables define the interpretations but no preference. The convention, for interpretations in the order in
//! which the country lists them:
//! 1. the first accepted one;
//! 2. the first valid one that is a real number of a kind that is not accepted;
//! 3. the first valid one of an accepted kind that is synthetic;
//! 4. the first one of an accepted kind, with its fault;
//! 5. the first valid one that is a synthetic number of a kind that is not accepted;
//! 6. the first one, with its fault.
//!
//! If no accepted kind has this number of symbols, the length is reported instead of a fault.

use crate::{Answer, Date, Finding, Kind, Outcome, Question, Series, Sex};

/// An interpretation of the digits.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The kind.
    pub kind: Kind,
    /// The series of synthetic numbers.
    pub series: Option<Series>,
    /// The fault, if any.
    pub finding: Finding,
    /// The birth date.
    pub birth_date: Option<Date>,
    /// The sex.
    pub sex: Option<Sex>,
}

/// Chooses an interpretation.
///
/// # Panics
///
/// Without any interpretation. Digits always have at least one, possibly with a fault.
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
