//! Compares the core with the reference.

use postregler::identity::{Checker, Details, NumberKind, Outcome, Sex};
use postregler::wire::{Context, Environment, read_iso};
use postregler_reference::{self as reference, Answer, Date, Kind, Question, norway};

use crate::counts::Counts;
use crate::packed::Twice;

/// For one in this many numbers all details are compared, not only the code. A prime, so that all endings are
/// covered.
const EVERY: u32 = 97;

/// The same question for the core and the reference.
pub(crate) struct Both {
    checker: Checker,
    packed: Twice,
    pub(crate) question: Question,
}

/// Compares numbers and counts them.
pub(crate) struct Comparison<'a> {
    both: &'a Both,
    pub(crate) counts: Counts,
    until_details: u32,
}

impl Both {
    /// Accepts these kinds, in production or a test system, on a date such as `2026-11-21`.
    pub(crate) fn new(accept: &[NumberKind], test: bool, on: &str) -> Result<Self, String> {
        let day = read_iso(on).ok_or(format!("{on} is no day"))?;
        let environment = Some(if test { Environment::Test } else { Environment::Production });
        let checker = Checker::accepting(accept, Context { environment, ..Context::on(day) });
        let mut parts = on.split('-').map(|part| part.parse().unwrap_or(0));
        let mut part = || parts.next().unwrap_or(0);
        let on = Date::new(part(), part(), part());
        let packed = Twice::new(accept, test, on);
        let accept = accept.iter().map(|kind| translated(*kind)).collect();
        Ok(Self { checker, packed, question: Question { accept, test, ..Question::on(on) } })
    }
}

impl Both {
    /// Whether ten digits are valid with a leading zero while no number of ten digits is accepted.
    fn lacks_a_zero(&self, number: &[u8]) -> bool {
        let &[d1, d2, d3, d4, d5, d6, d7, d8, d9, d10] = number else { return false };
        if self.question.accepts_length(10) {
            return false;
        }
        let nine = [b'0', d1, d2, d3, d4, d5, d6, d7, d8].map(|digit| digit - b'0');
        let last = [d9, d10].map(|digit| digit - b'0');
        let outcome = norway::Beginning::read(nine, &self.question).answer(last).outcome;
        outcome.is_ok() || outcome == reference::Outcome::SyntheticRefused
    }
}

impl<'a> Comparison<'a> {
    pub(crate) fn of(both: &'a Both) -> Self {
        Self { both, counts: Counts::default(), until_details: 0 }
    }

    /// Compares the results for one number. Errors do not contain its digits.
    #[inline]
    pub(crate) fn compare(&mut self, number: &[u8], expected: Answer) -> Result<(), String> {
        let outcome = self.both.checker.check_bytes(number);
        if !expected.outcome.is_ok() && self.both.lacks_a_zero(number) {
            // A likely cause replaces the general outcome, except in the smallest module.
            if outcome != Outcome::LeadingZero {
                return Err(format!("the code is {outcome:?}, and a 0 in front makes the number right"));
            }
            self.counts.add(expected);
            return self.both.packed.compare(number, expected);
        }
        if outcome as u8 != expected.outcome as u8 {
            return Err(format!("the code is {outcome:?}, and should be {:?}", expected.outcome));
        }
        self.counts.add(expected);
        // Accepted numbers are compared in all details, a sample is sufficient for the others.
        if self.until_details == 0 || expected.outcome.is_ok() {
            self.compare_all(number, expected)?;
        }
        self.until_details = self.until_details.checked_sub(1).unwrap_or(EVERY - 1);
        Ok(())
    }

    fn compare_all(&self, number: &[u8], expected: Answer) -> Result<(), String> {
        let text = std::str::from_utf8(number).map_err(|error| error.to_string())?;
        let Details { outcome, kind, birth_date, sex } = self.both.checker.details(text);
        let said = |what, is: &dyn std::fmt::Debug, should: &dyn std::fmt::Debug| {
            Err(format!("the {what} is {is:?}, and should be {should:?}"))
        };
        if outcome as u8 != expected.outcome as u8 {
            return said("outcome", &outcome, &expected.outcome);
        }
        if kind.map(translated) != expected.kind {
            return said("kind", &kind, &expected.kind);
        }
        let sex = sex.map(|sex| match sex {
            Sex::Female => reference::Sex::Female,
            Sex::Male => reference::Sex::Male,
        });
        if sex != expected.sex {
            return said("sex", &sex, &expected.sex);
        }
        let birth_date = birth_date.map(|day| Date::new(day.0, day.1.into(), day.2.into()));
        if birth_date != expected.birth_date {
            return Err("the birth date is another one".to_owned());
        }
        self.both.packed.compare(number, expected)
    }
}

/// The reference does not distinguish kinds that digits alone cannot have.
pub(crate) fn translated(kind: NumberKind) -> Kind {
    match kind {
        NumberKind::Cpr => Kind::Cpr,
        NumberKind::Erstatningspersonnummer => Kind::Erstatningspersonnummer,
        NumberKind::PNummer => Kind::PNummer,
        NumberKind::XEcpr | NumberKind::DEcpr | NumberKind::Kot => Kind::TenWithLetters,
        NumberKind::Fodselsnummer => Kind::Fodselsnummer,
        NumberKind::Dnummer => Kind::Dnummer,
        NumberKind::Hnummer => Kind::Hnummer,
        NumberKind::Fhnummer => Kind::Fhnummer,
        NumberKind::Npid => Kind::Npid,
        NumberKind::Kostra => Kind::Kostra,
        NumberKind::Cvr | NumberKind::Duf | NumberKind::Organisasjonsnummer => Kind::OtherLength,
    }
}
