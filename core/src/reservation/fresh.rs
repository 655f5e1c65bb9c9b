//! The rule of 18 months, and who can be notified.

use chrono::{Days, Months, NaiveDate};

use super::register::{ContactDays, RegisterData, RegisterReply, RegisterStatus};
use crate::answer::{Step, StepKind, steps};
use crate::law::CONTACT_DATA_MONTHS;
use crate::wire::{Wire, representable};

/// How long contact data that was neither updated nor confirmed may be used for notices.
const FRESH_MONTHS: Months = Months::new(CONTACT_DATA_MONTHS);

/// Where an e-mail address or a mobile number stands.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ContactState {
    /// Updated or confirmed in the last 18 months.
    Fresh,
    /// Neither: it must not be used for notices of § 8, though it may for service messages.
    Expired,
    /// There is none.
    Absent,
    /// There is one, and the days on which it was updated or confirmed are missing or cannot be read.
    Undated,
    /// It is not known if there is one: contact data was not asked for, or the answer contradicts itself.
    Unknown,
}

impl ContactDays {
    /// Where it stands on a day. 18 months before the last day of August is the last day of February: what does not
    /// exist is clamped to the end of the month. A day that has not come counts as none.
    pub(super) fn state(self, on: NaiveDate) -> ContactState {
        let Some(latest) = self.latest(on) else { return ContactState::Undated };
        match on.checked_sub_months(FRESH_MONTHS) {
            Some(from) if from <= latest => ContactState::Fresh,
            _ => ContactState::Expired,
        }
    }

    /// The last day on which it is fresh, as far as is known today.
    pub(super) fn fresh_until(self, on: NaiveDate) -> Option<NaiveDate> {
        let mut until = self.latest(on)?.checked_add_months(FRESH_MONTHS)?;
        // Counted back from one of the last days of a month, the clamped day can still be reached.
        while let Some(next) = until.checked_add_days(Days::new(1)) {
            if next.checked_sub_months(FRESH_MONTHS) > self.latest(on) {
                break;
            }
            until = next;
        }
        representable(until)
    }

    /// The later of the two days, of those that have come.
    fn latest(self, on: NaiveDate) -> Option<NaiveDate> {
        let come = |day: Option<NaiveDate>| day.filter(|day| *day <= on);
        come(self.updated).max(come(self.verified))
    }
}

/// What the register says, judged on a day.
pub(super) struct Judged {
    pub(super) email: ContactState,
    pub(super) mobile: ContactState,
    /// Whether the register itself says that the person can be notified (§ 32): it fills in for days that are not given.
    vouched: bool,
    /// Why the person cannot be notified by § 8; nothing if they can.
    pub(super) why_not: Vec<&'static StepKind>,
}

impl Judged {
    pub(super) fn of(data: &RegisterData, on: NaiveDate) -> Self {
        let active = data.status == Some(RegisterStatus::Active);
        // What the register holds back from a person who cannot be notified is not known to be missing either.
        let held_back = data.notifiable == Some(RegisterReply::No) && data.email.is_none() && data.mobile.is_none();
        let status_unknown = matches!(data.status, Some(RegisterStatus::Unknown) | None);
        let open = status_unknown || active && (data.contact_unknown == Some(true) || held_back);
        let absent = if open { ContactState::Unknown } else { ContactState::Absent };
        let state = |days: Option<ContactDays>| days.filter(|_| active).map_or(absent, |days| days.state(on));
        let vouched = data.notifiable == Some(RegisterReply::Yes);
        let mut judged = Self { email: state(data.email), mobile: state(data.mobile), vouched, why_not: Vec::new() };
        judged.why_not = judged.causes(data);
        judged
    }

    /// Whether the person can be notified.
    pub(super) fn can_be_notified(&self) -> bool {
        self.why_not.is_empty()
    }

    /// Whether an address in this state may be used for a notice of § 8.
    pub(super) fn is_usable(&self, state: ContactState) -> bool {
        state == ContactState::Fresh || state == ContactState::Undated && self.vouched
    }

    /// Whether this is one of the causes.
    pub(super) fn has_cause(&self, cause: &'static StepKind) -> bool {
        self.why_not.iter().any(|said| std::ptr::eq(*said, cause))
    }

    /// Expired, reserved, deleted and not registered are four different things, and so is what is not known.
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
            // A word that is not known is neither a yes nor a no.
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

    /// What stands in the way as far as contact data goes, and whether that is its age.
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

    /// Which contact data is fresh, as a step; `None` if none is.
    pub(super) fn fresh(&self) -> Option<Step> {
        match (self.email, self.mobile) {
            (ContactState::Fresh, ContactState::Fresh) => Some(Step::new(&steps::BOTH_FRESH)),
            (ContactState::Fresh, _) => Some(Step::new(&steps::EMAIL_FRESH)),
            (_, ContactState::Fresh) => Some(Step::new(&steps::MOBILE_FRESH)),
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
        assert_eq!(state("2025-02-28", "2026-08-31"), Some(ContactState::Fresh));
        assert_eq!(state("2025-02-27", "2026-08-31"), Some(ContactState::Expired));
        assert_eq!(state("2024-02-29", "2025-08-31"), Some(ContactState::Fresh));
        assert_eq!(state("2024-02-28", "2025-08-31"), Some(ContactState::Expired));
        assert_eq!(state("2025-05-21", "2026-11-21"), Some(ContactState::Fresh));
        assert_eq!(state("2025-05-20", "2026-11-21"), Some(ContactState::Expired));
    }

    #[test]
    fn the_last_fresh_day_is_the_last() {
        let mut day = read_iso("2024-01-01");
        while let Some(updated) = day.filter(|day| crate::wire::iso_date(*day).as_str() < "2026-01-01") {
            let days = ContactDays { updated: Some(updated), verified: None };
            let until = days.fresh_until(updated);
            assert_eq!(until.map(|until| days.state(until)), Some(ContactState::Fresh));
            let next = until.and_then(|until| until.checked_add_days(Days::new(1)));
            assert_eq!(next.map(|next| days.state(next)), Some(ContactState::Expired), "{updated}");
            day = updated.checked_add_days(Days::new(1));
        }
    }
}
