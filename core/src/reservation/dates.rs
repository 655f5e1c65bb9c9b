//! Days and ages on which the Norwegian rules turn.

use crate::law::Day;

/// The day from which unread letters take a second notice (eForvaltningsforskriften § 8 femte ledd annet punktum).
pub(super) const SECOND_NOTICE_FROM: Day = Day(2014, 7, 1);

/// The day valgforskriften of 2024 came into force.
pub(super) const ELECTION_REGULATION_FROM: Day = Day(2024, 11, 5);

/// The day from which folketrygdloven § 21-12 has its wording of 2025.
pub(super) const FOLKETRYGDLOVEN_REWORDED: Day = Day(2027, 1, 1);

/// The day from which text messages to some countries are known to fail.
pub(super) const SMS_ABROAD_FROM: Day = Day(2026, 6, 3);

/// The age from which a minor is notified beside the guardian (forvaltningsloven §§ 16 and 27).
pub(super) const NOTIFIED_BESIDE_GUARDIAN: u32 = 15;

/// The age at which a person is no longer a minor.
pub(super) const MAJORITY: u32 = 18;
