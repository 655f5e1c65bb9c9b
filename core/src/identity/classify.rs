//! Classifies the symbols of a number under a policy.

#[cfg(feature = "denmark")]
use super::danish;
use super::kind::{Country, Kinds, NumberKind};
#[cfg(feature = "norway")]
use super::norwegian;
use super::number_input::NumberInput;
use super::policy::Policy;
use super::verdict::{Outcome, Verdict};

/// Parses and classifies a typed number.
pub(super) fn classify(text: &str, policy: &Policy) -> (Verdict, Option<NumberInput>) {
    classify_input(NumberInput::parse(text), policy)
}

/// Classifies a parsed number.
pub(super) fn classify_input(input: Result<NumberInput, Outcome>, policy: &Policy) -> (Verdict, Option<NumberInput>) {
    match input {
        Ok(input) => (classify_symbols(&input, policy), Some(input)),
        Err(outcome) => (Verdict::unparsed(outcome), None),
    }
}

pub(super) fn classify_symbols(input: &NumberInput, policy: &Policy) -> Verdict {
    if input.has_letters {
        return classify_letters(input, policy);
    }
    match input.count {
        10 => input.as_array().map(|digits| classify_ten(digits, policy)),
        11 => input.as_array().map(|digits| classify_eleven(digits, policy)),
        count => Some(classify_other_length(input, count, policy)),
    }
    .unwrap_or(Verdict::unparsed(Outcome::Length))
}

/// Classifies ten digits.
pub(super) fn classify_ten(digits: &[u8; 10], policy: &Policy) -> Verdict {
    #[cfg(feature = "denmark")]
    {
        let first = apply_policy(danish::ten_digits(digits, policy), policy);
        // Any ten digits may be a P-number, so that interpretation is used only if P-numbers are accepted.
        if !first.is_ok() && policy.accepts(NumberKind::PNummer) {
            return Verdict::of(NumberKind::PNummer, Outcome::Ok);
        }
        prefer_length_error(first, 10, policy)
    }
    #[cfg(not(feature = "denmark"))]
    {
        let _ = digits;
        prefer_length_error(Verdict::unparsed(Outcome::Length), 10, policy)
    }
}

/// Classifies eleven digits.
pub(super) fn classify_eleven(digits: &[u8; 11], policy: &Policy) -> Verdict {
    #[cfg(feature = "norway")]
    {
        let mut best: Option<Verdict> = None;
        norwegian::eleven_digits(digits, policy, |verdict| {
            let verdict = apply_policy(verdict, policy);
            best = Some(match best {
                Some(known) => prefer(known, verdict, policy),
                None => verdict,
            });
        });
        prefer_length_error(best.unwrap_or(Verdict::unparsed(Outcome::Length)), 11, policy)
    }
    #[cfg(not(feature = "norway"))]
    {
        let _ = digits;
        prefer_length_error(Verdict::unparsed(Outcome::Length), 11, policy)
    }
}

/// The preferred of two interpretations of the same digits. The other one is kept in the verdict if it is also
/// valid.
#[cfg(feature = "norway")]
fn prefer(one: Verdict, two: Verdict, policy: &Policy) -> Verdict {
    let (best, rest) = if rank(two, policy) < rank(one, policy) { (two, one) } else { (one, two) };
    // A KOSTRA suffix that occurs by chance is not reported next to a valid number.
    let named = best.is_well_formed() && rest.is_well_formed() && rest.kind() != Some(NumberKind::Kostra);
    if named { best.with_other(rest) } else { best }
}

/// The rank of an interpretation; the lowest is preferred.
#[cfg(feature = "norway")]
fn rank(verdict: Verdict, policy: &Policy) -> u8 {
    let synthetic = verdict.series().is_some();
    if verdict.is_ok() {
        0
    } else if verdict.is(Outcome::KindNotAccepted) && !synthetic {
        // A number that a person may have is preferred to a synthetic interpretation.
        1
    } else if verdict.is(Outcome::SyntheticRefused) {
        2
    } else if verdict.kind().is_some_and(|kind| policy.accepts(kind)) {
        // A mistyped number of an accepted kind. An NPID has no reliable check digits and is always well-formed, so
        // "not accepted" would hide the error.
        3
    } else if verdict.is(Outcome::KindNotAccepted) {
        4
    } else {
        5
    }
}

/// Refuses a valid number whose kind or series is not accepted.
fn apply_policy(verdict: Verdict, policy: &Policy) -> Verdict {
    let Some(kind) = verdict.kind().filter(|_| verdict.is_ok()) else { return verdict };
    if !policy.accepts(kind) {
        verdict.with_outcome(Outcome::KindNotAccepted)
    } else if verdict.series().is_some() && !policy.synthetic {
        verdict.with_outcome(Outcome::SyntheticRefused)
    } else {
        verdict
    }
}

/// An error within a kind that is not accepted is replaced by an error in the length.
fn prefer_length_error(verdict: Verdict, count: usize, policy: &Policy) -> Verdict {
    let accepts_length = policy.accept.intersects(Kinds::with_length(count));
    let keep = verdict.is_ok() || verdict.is(Outcome::KindNotAccepted) || accepts_length;
    if keep { verdict } else { Verdict::unparsed(Outcome::Length) }
}

/// Classifies numbers with neither ten nor eleven digits.
fn classify_other_length(input: &NumberInput, count: usize, policy: &Policy) -> Verdict {
    let company = match count {
        #[cfg(feature = "denmark")]
        8 => input.as_array().copied().map(danish::cvr),
        #[cfg(feature = "norway")]
        9 => input.as_array().map(|digits| norwegian::organisasjonsnummer(digits, policy)),
        #[cfg(feature = "norway")]
        12 => input.as_array().map(|digits| norwegian::duf(digits, policy)),
        _ => None,
    };
    let company = company.map(|verdict| apply_policy(verdict, policy));
    let lost_zero = count == 9 && input.may_lack_leading_zero() && policy.accept.intersects(Kinds::with_length(10));
    match company {
        Some(verdict) if verdict.is_ok() => verdict,
        _ if lost_zero => Verdict::unparsed(Outcome::LeadingZero),
        Some(verdict) => prefer_length_error(verdict, count, policy),
        None => Verdict::unparsed(Outcome::Length),
    }
}

/// Classifies numbers with letters: replacement numbers and VAT numbers.
fn classify_letters(input: &NumberInput, policy: &Policy) -> Verdict {
    let company = match input.vat() {
        #[cfg(feature = "denmark")]
        Some((Country::Dk, digits)) => digits.try_into().ok().map(danish::cvr),
        #[cfg(feature = "norway")]
        Some((Country::No, digits)) => {
            digits.try_into().ok().map(|digits| norwegian::organisasjonsnummer(digits, policy))
        }
        _ => None,
    };
    if let Some(company) = company {
        return apply_policy(company, policy);
    }
    #[cfg(feature = "denmark")]
    if let Some(symbols) = input.as_array() {
        return apply_policy(danish::with_letters(symbols, policy), policy);
    }
    let _ = policy;
    Verdict::unparsed(Outcome::Letters)
}
