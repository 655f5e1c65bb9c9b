//! The rule of 18 months, and whether a person can be notified.

use chrono::{Days, Months, NaiveDate};

use super::register::{ContactDays, RegisterData, RegisterReply, RegisterStatus};
use crate::answer::{Step, StepKind, steps};
use crate::law::CONTACT_DATA_MONTHS;
use crate::wire::{Wire, representable};

/// How long contact data may be used for notices after its last update or confirmation.
const VALID_MONTHS: Months = Months::new(CONTACT_DATA_MONTHS);

/// The state of an e-mail address or a mobile number.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ContactState {
    /// Updated or confirmed in the last 18 months.
    UpToDate,
    /// Neither updated nor confirmed in that time: it must not be used for notices under § 8, but may be used for
    /// service messages.
    Expired,
    /// None is registered.
    Absent,
    /// It is registered, and the days of its update and confirmation are missing or cannot be read.
    Undated,
    /// Not known: contact data was not requested, or the answer contradicts itself.
    Unknown,
}

impl ContactDays {
    /// The state on a day. 18 months before the last day of August is the last day of February: a day that does not
    /// exist is clamped to the end of the month. A future day counts as missing.
    pub(super) fn state(self, on: NaiveDate) -> ContactState {
        let Some(latest) = self.latest(on) else { return ContactState::Undated };
        match on.checked_sub_months(VALID_MONTHS) {
            Some(from) if from <= latest => ContactState::UpToDate,
            _ => ContactState::Expired,
        }
    }

    /// The last day on which it is up to date, as far as is known today.
    pub(super) fn valid_until(self, on: NaiveDate) -> Option<NaiveDate> {
        let mut until = self.latest(on)?.checked_add_months(VALID_MONTHS)?;
        // Counted back from one of the last days of a month, the clamped day can still be reached.
        while let Some(next) = until.checked_add_days(Days::new(1)) {
            if next.checked_sub_months(VALID_MONTHS) > self.latest(on) {
                break;
            }
            until = next;
        }
        representable(until)
    }

    /// The later of the two days, ignoring future ones.
    fn latest(self, on: NaiveDate) -> Option<NaiveDate> {
        let come = |day: Option<NaiveDate>| day.filter(|day| *day <= on);
        come(self.updated).max(come(self.verified))
    }
}

/// The register data, assessed on a day.
pub(super) struct ContactAssessment {
    pub(super) email: ContactState,
    pub(super) mobile: ContactState,
    /// Whether the register itself states that the person can be notified (§ 32), which replaces missing days.
    vouched: bool,
    /// Why the person cannot be notified under § 8; empty if they can.
    pub(super) reasons: Vec<&'static StepKind>,
}

impl ContactAssessment {
    pub(super) fn of(data: &RegisterData, on: NaiveDate) -> Self {
        let active = data.status == Some(RegisterStatus::Active);
        // Data that the register withholds for a person who cannot be notified is not known to be missing.
        let held_back = data.notifiable == Some(RegisterReply::No) && data.email.is_none() && data.mobile.is_none();
        let status_unknown = matches!(data.status, Some(RegisterStatus::Unknown) | None);
        let open = status_unknown || active && (data.contact_unknown == Some(true) || held_back);
        let absent = if open { ContactState::Unknown } else { ContactState::Absent };
        let state = |days: Option<ContactDays>| days.filter(|_| active).map_or(absent, |days| days.state(on));
        let vouched = data.notifiable == Some(RegisterReply::Yes);
        let mut assessment =
            Self { email: state(data.email), mobile: state(data.mobile), vouched, reasons: Vec::new() };
        assessment.reasons = assessment.causes(data);
        assessment
    }

    /// Whether the person can be notified.
    pub(super) fn can_be_notified(&self) -> bool {
        self.reasons.is_empty()
    }

    /// Whether an address in this state may be used for a notice under § 8.
    pub(super) fn is_usable(&self, state: ContactState) -> bool {
        state == ContactState::UpToDate || state == ContactState::Undated && self.vouched
    }

    /// Whether this is one of the reasons.
    pub(super) fn has_cause(&self, cause: &'static StepKind) -> bool {
        self.reasons.iter().any(|said| std::ptr::eq(*said, cause))
    }

    /// Expired, reserved, deleted and not registered are four different reasons, and so is a value that is not known.
    fn causes(&self, data: &RegisterData) -> Vec<&'static StepKind> {
        match data.status {
            Some(RegisterStatus::Active) => {}
            Some(RegisterStatus::Deleted) => return vec![&steps::STATUS_DELETED],
            Some(RegisterStatus::NotRegistered) => return vec![&steps::STATUS_NOT_REGISTERED],
            Some(RegisterStatus::Unknown) | None => return vec![&steps::STATUS_NOT_KNOWN],
        }
        let mut causes = Vec::new();
        match data.reservation {
            Some(RegisterReply::No) => {}
            Some(RegisterReply::Yes) => causes.push(&steps::RESERVED),
            Some(RegisterReply::Unknown) | None => causes.push(&steps::RESERVATION_NOT_KNOWN),
        }
        let (by_contact, too_old) = self.by_contact(data);
        let by_register = match data.notifiable {
            _ if too_old => None,
            Some(RegisterReply::No) => Some(&steps::NOTIFIABLE_NO),
            // An unknown word is neither a yes nor a no.
            Some(RegisterReply::Unknown) => Some(&steps::NOTIFIABLE_NOT_KNOWN),
            Some(RegisterReply::Yes) | None => None,
        };
        match by_register {
            Some(cause) if causes.is_empty() => causes.push(cause),
            Some(_) => {}
            None => causes.extend(by_contact),
        }
        causes
    }

    /// The obstacle in the contact data, and whether it is the age of the data.
    fn by_contact(&self, data: &RegisterData) -> (Option<&'static StepKind>, bool) {
        use ContactState::{Absent, Expired, Undated};
        if data.contact_unknown == Some(true) {
            return (Some(&steps::CONTACT_UNKNOWN), false);
        }
        if self.is_usable(self.email) || self.is_usable(self.mobile) {
            return (None, false);
        }
        match (self.email, self.mobile) {
            (Absent, Absent) => (Some(&steps::CONTACT_ABSENT), false),
            (Undated, _) | (_, Undated) => (Some(&steps::CONTACT_UNDATED), false),
            (Expired, Expired) => (Some(&steps::CONTACT_EXPIRED), true),
            (Expired, _) => (Some(&steps::EMAIL_EXPIRED), true),
            (_, Expired) => (Some(&steps::MOBILE_EXPIRED), true),
            _ => (Some(&steps::CONTACT_UNKNOWN), false),
        }
    }

    /// The contact data that is up to date, as a step; `None` if none is.
    pub(super) fn up_to_date_step(&self) -> Option<Step> {
        match (self.email, self.mobile) {
            (ContactState::UpToDate, ContactState::UpToDate) => Some(Step::new(&steps::BOTH_UP_TO_DATE)),
            (ContactState::UpToDate, _) => Some(Step::new(&steps::EMAIL_UP_TO_DATE)),
            (_, ContactState::UpToDate) => Some(Step::new(&steps::MOBILE_UP_TO_DATE)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::read_iso;

    fn state(updated: &str, on: &str) -> Option<ContactState> {
        Some(ContactDays { updated: read_iso(updated), verified: None }.state(read_iso(on)?))
    }

    #[test]
    fn eighteen_months_are_clamped_to_the_end_of_the_month() {
        assert_eq!(state("2025-02-28", "2026-08-31"), Some(ContactState::UpToDate));
        assert_eq!(state("2025-02-27", "2026-08-31"), Some(ContactState::Expired));
        assert_eq!(state("2024-02-29", "2025-08-31"), Some(ContactState::UpToDate));
        assert_eq!(state("2024-02-28", "2025-08-31"), Some(ContactState::Expired));
        assert_eq!(state("2025-05-21", "2026-11-21"), Some(ContactState::UpToDate));
        assert_eq!(state("2025-05-20", "2026-11-21"), Some(ContactState::Expired));
    }

    #[test]
    fn the_last_fresh_day_is_the_last() {
        let mut day = read_iso("2024-01-01");
        while let Some(updated) = day.filter(|day| crate::wire::iso_date(*day).as_str() < "2026-01-01") {
            let days = ContactDays { updated: Some(updated), verified: None };
            let until = days.valid_until(updated);
            assert_eq!(until.map(|until| days.state(until)), Some(ContactState::UpToDate));
            let next = until.and_then(|until| until.checked_add_days(Days::new(1)));
            assert_eq!(next.map(|next| days.state(next)), Some(ContactState::Expired), "{updated}");
            day = updated.checked_add_days(Days::new(1));
        }
    }
}
