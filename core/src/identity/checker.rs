//! Checks without a word of text: a code for each number, and on demand what the number tells.

use super::fast::Lane;
use super::judge::{eleven, ten};
use super::kind::{Kinds, NumberKind, Sex};
use super::likely_cause::{judge_with_cause, repaired};
use super::policy::Policy;
use super::verdict::Outcome;
use super::{Country, Modulus11};
use crate::law::Day;
use crate::wire::Context;

/// Checks numbers under one policy. Made once, it asks for no memory and gives each number a code.
///
/// ```
/// use postregler::identity::{Checker, Outcome};
/// use postregler::wire::{self, Context};
///
/// let checker = Checker::new(Context::on(wire::read_iso("2026-11-21").ok_or("a day")?));
/// assert_eq!(checker.check("070761-4285"), Outcome::Ok);
/// assert_eq!(checker.check("3002991003"), Outcome::Date);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy)]
pub struct Checker {
    policy: Policy,
    lane: Lane,
    strict_modulus_11: bool,
    /// Ten digits may be eleven without the 0 in front only where no number of ten digits is accepted.
    ten_digits_are_wanted: bool,
}

/// What one number tells, in small numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Brief {
    /// What became of it.
    pub outcome: Outcome,
    /// Its kind.
    pub kind: Option<NumberKind>,
    /// The day of birth, if the number can be used and may be read for it.
    pub born: Option<Day>,
    /// The sex, if the number can be used and may be read for it.
    pub sex: Option<Sex>,
}

impl Checker {
    /// Accepts CPR numbers, fødselsnummer and d-numbers, as `identity.check` does when nothing is said.
    pub fn new(context: Context) -> Self {
        Self::of(Policy::new(Kinds::PEOPLE, context), None)
    }

    /// Accepts these kinds only.
    pub fn accepting(kinds: &[NumberKind], context: Context) -> Self {
        Self::of(Policy::new(Kinds::of(kinds), context), None)
    }

    pub(super) fn asked(
        accept: Option<&[NumberKind]>,
        country: Option<Country>,
        modulus_11: Option<Modulus11>,
        context: Context,
    ) -> Self {
        let accept = accept.map_or(Kinds::PEOPLE, Kinds::of);
        let accept = country.map_or(accept, |country| accept.in_country(country));
        Self::of(Policy::new(accept, context), modulus_11)
    }

    fn of(policy: Policy, modulus_11: Option<Modulus11>) -> Self {
        Self {
            policy,
            lane: Lane::new(&policy),
            strict_modulus_11: modulus_11 == Some(Modulus11::Error),
            ten_digits_are_wanted: policy.accept.has_any_of(Kinds::of_length(10)),
        }
    }

    /// The same, with the Norwegian rule of 2032 in force from a day of the caller's.
    #[must_use]
    pub fn with_new_rule_from(self, day: Day) -> Self {
        let policy = Policy { new_rule_from: day, ..self.policy };
        Self { policy, lane: Lane::new(&policy), ..self }
    }

    /// What becomes of a number as it was typed.
    pub fn check(&self, text: &str) -> Outcome {
        self.check_bytes(text.as_bytes())
    }

    /// The same for bytes; what is no UTF-8 has characters that do not belong.
    #[inline]
    pub fn check_bytes(&self, bytes: &[u8]) -> Outcome {
        let plain = match bytes.len() {
            10 => bytes.first_chunk().is_some_and(|ten| self.is_plain_cpr(ten)),
            11 => bytes.first_chunk().is_some_and(|eleven| self.is_plain_norwegian(eleven)),
            _ => false,
        };
        if plain { Outcome::Ok } else { self.the_long_way(bytes) }
    }

    /// What becomes of a number, and what it tells.
    pub fn brief(&self, text: &str) -> Brief {
        let verdict = judge_with_cause(text, &self.policy).verdict;
        let outcome = verdict.outcome();
        let usable = self.is_usable(outcome);
        Brief {
            outcome,
            kind: verdict.kind(),
            born: verdict.born().filter(|_| usable),
            sex: verdict.sex().filter(|_| usable),
        }
    }

    /// Whether a number with this outcome can be used under this policy.
    pub fn is_usable(&self, outcome: Outcome) -> bool {
        outcome.is_ok() && !(self.strict_modulus_11 && outcome == Outcome::OkModulus11)
    }

    /// The usable outcome of a number as it was before a spreadsheet changed it; `None` if it cannot be had back.
    pub(super) fn repaired(&self, bytes: &[u8]) -> Option<Outcome> {
        repaired(std::str::from_utf8(bytes).ok()?, &self.policy, |outcome| self.is_usable(outcome))
    }

    #[inline(always)]
    pub(super) fn is_plain_cpr(&self, ten: &[u8; 10]) -> bool {
        self.lane.is_plain_cpr(ten)
    }

    #[inline(always)]
    pub(super) fn is_plain_norwegian(&self, eleven: &[u8; 11]) -> bool {
        self.lane.is_plain_norwegian(eleven)
    }

    #[cold]
    fn the_long_way(&self, bytes: &[u8]) -> Outcome {
        // Where there is nothing to tidy up, there is nothing to read but the digits.
        if let Some(digits) = digits(bytes) {
            return eleven(&digits, &self.policy).outcome();
        }
        if self.ten_digits_are_wanted
            && let Some(digits) = digits(bytes)
        {
            return ten(&digits, &self.policy).outcome();
        }
        let Ok(text) = std::str::from_utf8(bytes) else { return Outcome::Characters };
        judge_with_cause(text, &self.policy).verdict.outcome()
    }
}

/// The digits of a text that has exactly so many and nothing else.
pub(super) fn digits<const N: usize>(bytes: &[u8]) -> Option<[u8; N]> {
    let digits = <[u8; N]>::try_from(bytes).ok()?.map(|byte| byte.wrapping_sub(b'0'));
    digits.iter().all(|digit| *digit <= 9).then_some(digits)
}
