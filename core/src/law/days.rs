//! Days of the law on which rules of several subjects turn.

use super::rule::Day;

/// The day from which companies have to be connected.
pub const COMPANIES_OBLIGED_FROM: Day = Day(2013, 11, 1);

/// The day the present Digital Post (NgDP) took over from the one of 2014; known from a secondary source.
pub const NEW_DIGITAL_POST: Day = Day(2022, 3, 21);

/// The last day of the one before.
pub(super) const OLD_DIGITAL_POST_UNTIL: Day = Day(2022, 3, 20);

/// The day the act on derogation from mandatory self-service came into force.
pub const SELF_SERVICE_FROM: Day = Day(2023, 6, 1);

/// The first day of read-and-write access.
pub const READ_AND_WRITE_FROM: Day = Day(2024, 11, 6);
