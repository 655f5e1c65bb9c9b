//! Checks numbers without messages: a code for each number, and details on request.

use super::classify::{classify_eleven, classify_ten};
use super::fast_path::FastPath;
use super::kind::{Kinds, NumberKind, Sex};
use super::likely_cause::{classify_with_cause, repair};
use super::policy::Policy;
use super::verdict::Outcome;
use super::{Country, Modulus11};
use crate::law::Day;
use crate::wire::Context;

/// Checks numbers under one policy. It allocates no memory and returns a code for each number.
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
    fast_path: FastPath,
    strict_modulus_11: bool,
    /// If ten-digit numbers are accepted, ten digits are not treated as eleven without the leading zero.
    accepts_ten_digits: bool,
}

/// The details of one number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Details {
    /// The outcome.
    pub outcome: Outcome,
    /// The kind.
    pub kind: Option<NumberKind>,
    /// The birth date, if the number contains one and is accepted.
    pub birth_date: Option<Day>,
    /// The sex, if the number contains it and is accepted.
    pub sex: Option<Sex>,
}

impl Checker {
    /// Accepts CPR numbers, fødselsnummer and d-numbers, the defaults of `identity.check`.
    pub fn new(context: Context) -> Self {
        Self::from_policy(Policy::new(Kinds::PEOPLE, context), None)
    }

    /// Accepts only these kinds.
    pub fn accepting(kinds: &[NumberKind], context: Context) -> Self {
        Self::from_policy(Policy::new(Kinds::of(kinds), context), None)
    }

    pub(super) fn with_options(
        accept: Option<&[NumberKind]>,
        country: Option<Country>,
        modulus_11: Option<Modulus11>,
        context: Context,
    ) -> Self {
        let accept = accept.map_or(Kinds::PEOPLE, Kinds::of);
        let accept = country.map_or(accept, |country| accept.in_country(country));
        Self::from_policy(Policy::new(accept, context), modulus_11)
    }

    fn from_policy(policy: Policy, modulus_11: Option<Modulus11>) -> Self {
        Self {
            policy,
            fast_path: FastPath::new(&policy),
            strict_modulus_11: modulus_11 == Some(Modulus11::Error),
            accepts_ten_digits: policy.accept.intersects(Kinds::with_length(10)),
        }
    }

    /// Applies the Norwegian rule of 2032 from another date.
    #[must_use]
    pub fn with_new_rule_from(self, day: Day) -> Self {
        let policy = Policy { new_rule_from: day, ..self.policy };
        Self { policy, fast_path: FastPath::new(&policy), ..self }
    }

    /// The outcome of a typed number.
    pub fn check(&self, text: &str) -> Outcome {
        self.check_bytes(text.as_bytes())
    }

    /// Like [`check`](Self::check), for bytes. Invalid UTF-8 has the outcome [`Outcome::Characters`].
    #[inline]
    pub fn check_bytes(&self, bytes: &[u8]) -> Outcome {
        let ordinary = match bytes.len() {
            10 => bytes.first_chunk().is_some_and(|ten| self.is_ordinary_cpr(ten)),
            11 => bytes.first_chunk().is_some_and(|eleven| self.is_ordinary_norwegian(eleven)),
            _ => false,
        };
        if ordinary { Outcome::Ok } else { self.slow_path(bytes) }
    }

    /// The outcome and the details of a typed number.
    pub fn details(&self, text: &str) -> Details {
        let verdict = classify_with_cause(text, &self.policy).verdict;
        let outcome = verdict.outcome();
        let usable = self.is_usable(outcome);
        Details {
            outcome,
            kind: verdict.kind(),
            birth_date: verdict.birth_date().filter(|_| usable),
            sex: verdict.sex().filter(|_| usable),
        }
    }

    /// Whether a number with this outcome is accepted.
    pub fn is_usable(&self, outcome: Outcome) -> bool {
        outcome.is_ok() && !(self.strict_modulus_11 && outcome == Outcome::OkModulus11)
    }

    /// The outcome of a number restored from a spreadsheet's notation; `None` if it cannot be restored or is not
    /// accepted.
    pub(super) fn repair(&self, bytes: &[u8]) -> Option<Outcome> {
        repair(std::str::from_utf8(bytes).ok()?, &self.policy, |outcome| self.is_usable(outcome))
    }

    #[inline(always)]
    pub(super) fn is_ordinary_cpr(&self, ten: &[u8; 10]) -> bool {
        self.fast_path.is_ordinary_cpr(ten)
    }

    #[inline(always)]
    pub(super) fn is_ordinary_norwegian(&self, eleven: &[u8; 11]) -> bool {
        self.fast_path.is_ordinary_norwegian(eleven)
    }

    #[cold]
    fn slow_path(&self, bytes: &[u8]) -> Outcome {
        // Plain digits need no parsing.
        if let Some(digits) = digits(bytes) {
            return classify_eleven(&digits, &self.policy).outcome();
        }
        if self.accepts_ten_digits
            && let Some(digits) = digits(bytes)
        {
            return classify_ten(&digits, &self.policy).outcome();
        }
        let Ok(text) = std::str::from_utf8(bytes) else { return Outcome::Characters };
        classify_with_cause(text, &self.policy).verdict.outcome()
    }
}

/// The digits of a text that consists of exactly `N` digits.
pub(super) fn digits<const N: usize>(bytes: &[u8]) -> Option<[u8; N]> {
    let digits = <[u8; N]>::try_from(bytes).ok()?.map(|byte| byte.wrapping_sub(b'0'));
    digits.iter().all(|digit| *digit <= 9).then_some(digits)
}
