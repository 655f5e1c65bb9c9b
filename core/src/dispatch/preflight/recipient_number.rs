//! The identity number of a row, if it has one.

#[cfg(feature = "norway")]
use chrono::Datelike;

use crate::answer::Findings;
#[cfg(feature = "denmark")]
use crate::identity::Details;
use crate::identity::{self, Checker, NumberKind, Outcome};
use crate::wire::Context;

#[cfg(feature = "norway")]
static NORWEGIAN_PEOPLE: &[NumberKind] = &[NumberKind::Fodselsnummer, NumberKind::Dnummer];
#[cfg(feature = "norway")]
static NORWEGIAN_UNITS: &[NumberKind] = &[NumberKind::Organisasjonsnummer];
#[cfg(feature = "norway")]
static NORWEGIAN: &[NumberKind] = &[NumberKind::Fodselsnummer, NumberKind::Dnummer, NumberKind::Organisasjonsnummer];
#[cfg(feature = "denmark")]
static DANISH: &[NumberKind] = &[NumberKind::Cpr, NumberKind::Cvr];
static ANY: &[NumberKind] = &[
    #[cfg(feature = "denmark")]
    NumberKind::Cpr,
    #[cfg(feature = "denmark")]
    NumberKind::Cvr,
    #[cfg(feature = "norway")]
    NumberKind::Fodselsnummer,
    #[cfg(feature = "norway")]
    NumberKind::Dnummer,
    #[cfg(feature = "norway")]
    NumberKind::Organisasjonsnummer,
];

/// The kinds of number that are accepted for a recipient.
#[derive(Clone, Copy)]
pub(super) enum RecipientScope {
    #[cfg(feature = "norway")]
    NorwegianPerson,
    #[cfg(feature = "norway")]
    NorwegianUnit,
    #[cfg(feature = "norway")]
    Norwegian,
    #[cfg(feature = "denmark")]
    Dane,
    Anybody,
}

impl RecipientScope {
    fn kinds(self) -> &'static [NumberKind] {
        match self {
            #[cfg(feature = "norway")]
            Self::NorwegianPerson => NORWEGIAN_PEOPLE,
            #[cfg(feature = "norway")]
            Self::NorwegianUnit => NORWEGIAN_UNITS,
            #[cfg(feature = "norway")]
            Self::Norwegian => NORWEGIAN,
            #[cfg(feature = "denmark")]
            Self::Dane => DANISH,
            Self::Anybody => ANY,
        }
    }
}

/// Checks numbers; the fast path accepts ordinary ones without building findings.
pub(super) struct Numbers {
    context: Context,
    #[cfg(feature = "norway")]
    norwegian_person: Checker,
    #[cfg(feature = "denmark")]
    dane: Checker,
}

impl Numbers {
    pub(super) fn new(context: Context) -> Self {
        Self {
            context,
            #[cfg(feature = "norway")]
            norwegian_person: Checker::accepting(NORWEGIAN_PEOPLE, context),
            #[cfg(feature = "denmark")]
            dane: Checker::accepting(DANISH, context),
        }
    }

    /// The details that a Danish number carries.
    #[cfg(feature = "denmark")]
    pub(super) fn danish_details(&self, number: &str) -> Details {
        self.dane.details(number)
    }

    /// The age that the number of a Norwegian person under 20 shows. Most numbers belong to older people, which the two
    /// digits of the year show at once.
    #[cfg(feature = "norway")]
    pub(super) fn norwegian_age(&self, number: &str) -> Option<u32> {
        if let [_, _, _, _, tens @ b'0'..=b'9', ones @ b'0'..=b'9', _, _, _, _, _] = number.as_bytes() {
            let year = i32::from(*tens)
                .saturating_sub(48)
                .saturating_mul(10)
                .saturating_add(i32::from(*ones).saturating_sub(48));
            if self.context.on.year().saturating_sub(year).rem_euclid(100) > 20 {
                return None;
            }
        }
        let born = self.norwegian_person.details(number).birth_date?.date()?;
        self.context.on.years_since(born)
    }

    /// The findings about a number, as `identity.check` reports them.
    pub(super) fn check(&self, number: &str, accepted_kinds: RecipientScope) -> Findings {
        let plain = match accepted_kinds {
            #[cfg(feature = "norway")]
            RecipientScope::NorwegianPerson => self.norwegian_person.check(number) == Outcome::Ok,
            #[cfg(feature = "denmark")]
            RecipientScope::Dane => self.dane.check(number) == Outcome::Ok,
            _ => false,
        };
        if plain {
            return Findings::default();
        }
        let accept = Some(accepted_kinds.kinds().to_vec());
        identity::check(&identity::check::Request { accept, ..identity::check::Request::new(number, self.context) })
            .findings
    }
}
