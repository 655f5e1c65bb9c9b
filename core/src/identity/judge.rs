//! From the symbols of a number to a verdict, under a policy.

#[cfg(feature = "denmark")]
use super::danish;
use super::kind::{Country, Kinds, NumberKind};
#[cfg(feature = "norway")]
use super::norwegian;
use super::policy::Policy;
use super::typed::Typed;
use super::verdict::{Outcome, Verdict};

/// Judges a number as it was typed.
pub(super) fn judge(text: &str, policy: &Policy) -> (Verdict, Option<Typed>) {
    judge_read(Typed::read(text), policy)
}

/// Judges what was read of a number.
pub(super) fn judge_read(typed: Result<Typed, Outcome>, policy: &Policy) -> (Verdict, Option<Typed>) {
    match typed {
        Ok(typed) => (judge_typed(&typed, policy), Some(typed)),
        Err(outcome) => (Verdict::unread(outcome), None),
    }
}

pub(super) fn judge_typed(typed: &Typed, policy: &Policy) -> Verdict {
    if typed.letters {
        return with_letters(typed, policy);
    }
    match typed.count {
        10 => typed.symbols().map(|digits| ten(digits, policy)),
        11 => typed.symbols().map(|digits| eleven(digits, policy)),
        count => Some(other_length(typed, count, policy)),
    }
    .unwrap_or(Verdict::unread(Outcome::Length))
}

/// Ten digits.
pub(super) fn ten(digits: &[u8; 10], policy: &Policy) -> Verdict {
    #[cfg(feature = "denmark")]
    {
        let first = admit(danish::ten_digits(digits, policy), policy);
        // Any ten digits may be a P-number: only where those are wanted is that worth saying.
        if !first.is_ok() && policy.accepts(NumberKind::PNummer) {
            return Verdict::of(NumberKind::PNummer, Outcome::Ok);
        }
        fit_length(first, 10, policy)
    }
    #[cfg(not(feature = "denmark"))]
    {
        let _ = digits;
        fit_length(Verdict::unread(Outcome::Length), 10, policy)
    }
}

/// Eleven digits.
pub(super) fn eleven(digits: &[u8; 11], policy: &Policy) -> Verdict {
    #[cfg(feature = "norway")]
    {
        let mut best: Option<Verdict> = None;
        norwegian::eleven_digits(digits, policy, |verdict| {
            let verdict = admit(verdict, policy);
            best = Some(match best {
                Some(known) => better(known, verdict, policy),
                None => verdict,
            });
        });
        fit_length(best.unwrap_or(Verdict::unread(Outcome::Length)), 11, policy)
    }
    #[cfg(not(feature = "norway"))]
    {
        let _ = digits;
        fit_length(Verdict::unread(Outcome::Length), 11, policy)
    }
}

/// The better of two readings of the same digits; the other one stays named if nothing is wrong with it either.
#[cfg(feature = "norway")]
fn better(one: Verdict, two: Verdict, policy: &Policy) -> Verdict {
    let (best, rest) = if rank(two, policy) < rank(one, policy) { (two, one) } else { (one, two) };
    // A stand-in that happens to have the right suffix is not worth naming beside a number that fits.
    let named = best.is_well_formed() && rest.is_well_formed() && rest.kind() != Some(NumberKind::Kostra);
    if named { best.with_other(rest) } else { best }
}

/// Which reading is believed: the lowest.
#[cfg(feature = "norway")]
fn rank(verdict: Verdict, policy: &Policy) -> u8 {
    let made_up = verdict.series().is_some();
    if verdict.is_ok() {
        0
    } else if verdict.is(Outcome::KindNotAccepted) && !made_up {
        // A number that somebody may really have is not called made up.
        1
    } else if verdict.is(Outcome::SyntheticRefused) {
        2
    } else if verdict.kind().is_some_and(|kind| policy.accepts(kind)) {
        // A mistyped number of an accepted kind: nothing can be wrong with an NPID of those months, which has no check
        // digits, so that "not accepted" would hide the fault.
        3
    } else if verdict.is(Outcome::KindNotAccepted) {
        4
    } else {
        5
    }
}

/// Whether a number with nothing wrong in it can be used here.
fn admit(verdict: Verdict, policy: &Policy) -> Verdict {
    let Some(kind) = verdict.kind().filter(|_| verdict.is_ok()) else { return verdict };
    if !policy.accepts(kind) {
        verdict.with_outcome(Outcome::KindNotAccepted)
    } else if verdict.series().is_some() && !policy.synthetic {
        verdict.with_outcome(Outcome::SyntheticRefused)
    } else {
        verdict
    }
}

/// A fault in a number of a kind nobody asked for is no help: then it is the length that is wrong.
fn fit_length(verdict: Verdict, count: usize, policy: &Policy) -> Verdict {
    let asked_for = policy.accept.has_any_of(Kinds::of_length(count));
    let helpful = verdict.is_ok() || verdict.is(Outcome::KindNotAccepted) || asked_for;
    if helpful { verdict } else { Verdict::unread(Outcome::Length) }
}

/// Neither ten digits nor eleven.
fn other_length(typed: &Typed, count: usize, policy: &Policy) -> Verdict {
    let company = match count {
        #[cfg(feature = "denmark")]
        8 => typed.symbols().copied().map(danish::cvr),
        #[cfg(feature = "norway")]
        9 => typed.symbols().map(|digits| norwegian::organisasjonsnummer(digits, policy)),
        #[cfg(feature = "norway")]
        12 => typed.symbols().map(|digits| norwegian::duf(digits, policy)),
        _ => None,
    };
    let company = company.map(|verdict| admit(verdict, policy));
    let lost_zero = count == 9 && typed.may_lack_a_zero() && policy.accept.has_any_of(Kinds::of_length(10));
    match company {
        Some(verdict) if verdict.is_ok() => verdict,
        _ if lost_zero => Verdict::unread(Outcome::LeadingZero),
        Some(verdict) => fit_length(verdict, count, policy),
        None => Verdict::unread(Outcome::Length),
    }
}

/// Letters belong to replacement numbers and to companies' VAT numbers.
fn with_letters(typed: &Typed, policy: &Policy) -> Verdict {
    let company = match typed.vat() {
        #[cfg(feature = "denmark")]
        Some((Country::Dk, digits)) => digits.try_into().ok().map(danish::cvr),
        #[cfg(feature = "norway")]
        Some((Country::No, digits)) => {
            digits.try_into().ok().map(|digits| norwegian::organisasjonsnummer(digits, policy))
        }
        _ => None,
    };
    if let Some(company) = company {
        return admit(company, policy);
    }
    #[cfg(feature = "denmark")]
    if let Some(symbols) = typed.symbols() {
        return admit(danish::with_letters(symbols, policy), policy);
    }
    let _ = policy;
    Verdict::unread(Outcome::Letters)
}
