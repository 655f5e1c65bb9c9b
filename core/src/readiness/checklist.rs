//! The checklists and the authorities they apply to.

use crate::law::{Country, DIGDIR_FROM, Day, NEW_DIGITAL_POST};
use crate::wire::Wire;

/// A checklist.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Checklist {
    /// Denmark, 1 March 2014: ready to handle requests.
    #[wire(word = "march-2014")]
    March2014,
    /// Denmark, 1 November 2014: ready for the mandatory connection of citizens.
    #[wire(word = "november-2014")]
    November2014,
    /// Denmark, today's counterpart, as far as it is known.
    Today,
    /// Norway, from 2014: the six steps to the digital mailbox, with deadlines in 2015 and 2016.
    #[wire(word = "agency-2014")]
    Agency2014,
    /// Norway, today's counterpart, as far as it is known.
    AgencyToday,
}

impl Checklist {
    pub(super) const fn authority(self) -> ReadinessAuthority {
        match self {
            Self::March2014 | Self::November2014 | Self::Today => ReadinessAuthority::Municipality,
            Self::Agency2014 | Self::AgencyToday => ReadinessAuthority::StateAgency,
        }
    }

    /// Whether it is a default checklist on a day.
    pub(super) fn is_default_on(self, day: Day) -> bool {
        match self {
            Self::March2014 | Self::November2014 => day < NEW_DIGITAL_POST,
            Self::Today => day >= NEW_DIGITAL_POST,
            Self::Agency2014 => day < DIGDIR_FROM,
            Self::AgencyToday => day >= DIGDIR_FROM,
        }
    }
}

/// The type of authority a checklist applies to.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadinessAuthority {
    /// Denmark: a municipality.
    Municipality,
    /// Norway: a state agency that sends paper letters to citizens.
    StateAgency,
}

impl ReadinessAuthority {
    pub(super) const fn country(self) -> Country {
        match self {
            Self::Municipality => Country::Dk,
            Self::StateAgency => Country::No,
        }
    }
}
