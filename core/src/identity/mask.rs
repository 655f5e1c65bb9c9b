//! `identity.mask`: masks a number for display.

use super::classify::classify;
use super::kind::{Country, Kinds, NumberKind};
use super::number_input::NumberInput;
use super::policy::Policy;
use super::verdict::Outcome;
use super::{Modulus11, check_number};
use crate::answer::Findings;
use crate::wire::{Context, Wire};

/// A number to mask.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The number as typed.
    #[wire(personal)]
    pub number: Option<String>,
    /// The part that stays readable. Default: nothing.
    pub show: Option<Show>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// The part of a number that stays readable.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Show {
    /// Nothing: date and sex are personal data.
    Nothing,
    /// The six digits of the date, as written in the number.
    Date,
}

/// The masked number.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the request is free of errors: true exactly when no finding is an error.
    pub accepted: bool,
    /// The masked number, with the same number of symbols and the hyphen, so that a layout does not shift. Absent if
    /// the text cannot be parsed as a number.
    pub masked: Option<String>,
    /// The findings.
    pub findings: Findings,
}

/// Masks a number: `XXXXXX-XXXX` for Denmark, `***********` for Norway. Digits are removed and never reordered: the
/// Norwegian data protection authority does not accept rearranged numbers.
///
/// With `show: date` the date stays readable if the number contains a valid one. This is the only exception to the
/// guarantee that answers contain no personal data.
///
/// Sources: the rules `dk.mask` and `no.mask`.
///
/// ```
/// use postregler::identity::{self, mask::{Request, Show}};
/// use postregler::wire::{self, Context};
///
/// let context = Context::on(wire::read_iso("2026-11-21").ok_or("a day")?);
/// let masked = |show| identity::mask(&Request { number: Some("010180-0002".into()), show, context }).masked;
/// assert_eq!(masked(None).as_deref(), Some("XXXXXX-XXXX"));
/// assert_eq!(masked(Some(Show::Date)).as_deref(), Some("010180-XXXX"));
/// # Ok::<(), &str>(())
/// ```
pub fn mask(request: &Request) -> Answer {
    let policy = Policy { synthetic: true, ..Policy::new(Kinds::ALL, request.context) };
    let number = request.number.as_deref().unwrap_or_default();
    let (verdict, input) = classify(number, &policy);
    let length_is_known = !matches!(verdict.outcome(), Outcome::Length | Outcome::LeadingZero | Outcome::Letters);
    let (masked, findings) = match input.filter(|_| length_is_known) {
        Some(input) => {
            // An invalid date may be something else and is masked as well.
            let dated = verdict.kind().filter(|kind| kind.has_date() && verdict.outcome() != Outcome::Date);
            let shown = if request.show == Some(Show::Date) && dated.is_some() { 6 } else { 0 };
            (Some(masked(&input, verdict.kind(), shown)), Findings::default())
        }
        None => (None, check_number(number, "/number", &policy, Modulus11::Hint).findings),
    };
    Answer { accepted: !findings.has_error(), masked, findings }
}

fn masked(input: &NumberInput, kind: Option<NumberKind>, shown: usize) -> String {
    let danish = kind.map_or(input.count == 10, |kind| kind.country() == Country::Dk);
    let mut masked = String::new();
    for (at, symbol) in input.symbols().iter().enumerate() {
        if input.hyphen_at == Some(at) {
            masked.push('-');
        }
        let digit = (at < shown).then(|| char::from_digit(u32::from(*symbol), 10)).flatten();
        masked.push(digit.unwrap_or(if danish { 'X' } else { '*' }));
    }
    masked
}
