//! The rule of 18 months, and who can be notified.

use chrono::{Days, Months, NaiveDate};

use super::register::{ContactDays, RegisterData, RegisterReply, RegisterStatus};
use crate::answer::{Said, Step, steps};
use crate::wire::Wire;

/// How long contact data that was neither updated nor confirmed may be used for notices.
const FRESH_MONTHS: Months = Months::new(18);

/// Where an e-mail address or a mobile number stands.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ContactState {
    /// Updated or confirmed in the last 18 months.
    Fresh,
    /// Neither: it must not be used for notices of § 8, though it may for service messages.
    Expired,
    /// There is none.
    Absent,
}

impl ContactDays {
    /// Where it stands on a day. 18 months before the last day of August is the last day of February: what does not
    /// exist is clamped to the end of the month. A day that has not come counts as none.
    pub(super) fn state(self, on: NaiveDate) -> ContactState {
        match (self.latest(on), on.checked_sub_months(FRESH_MONTHS)) {
            (Some(latest), Some(from)) if from <= latest => ContactState::Fresh,
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
        Some(until)
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
    /// Why the person cannot be notified by § 8; nothing if they can.
    pub(super) why_not: Vec<&'static Said>,
}

impl Judged {
    pub(super) fn of(data: &RegisterData, on: NaiveDate) -> Self {
        let active = data.status == Some(RegisterStatus::Active);
        let state =
            |days: Option<ContactDays>| days.filter(|_| active).map_or(ContactState::Absent, |days| days.state(on));
        let mut judged = Self { email: state(data.email), mobile: state(data.mobile), why_not: Vec::new() };
        judged.why_not = judged.causes(data);
        judged
    }

    /// Whether the person can be notified.
    pub(super) fn can_be_notified(&self) -> bool {
        self.why_not.is_empty()
    }

    /// Expired, reserved, deleted and not registered are four different things, and so are two more.
    fn causes(&self, data: &RegisterData) -> Vec<&'static Said> {
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
        // A word that is not known is no yes.
        let refused = matches!(data.notifiable, Some(RegisterReply::No | RegisterReply::Unknown));
        match (self.email, self.mobile) {
            // What the register holds back is not known to be missing.
            (ContactState::Fresh, _) | (_, ContactState::Fresh) | (ContactState::Absent, ContactState::Absent)
                if refused =>
            {
                if causes.is_empty() {
                    causes.push(&steps::NOTIFIABLE_NO);
                }
            }
            (ContactState::Fresh, _) | (_, ContactState::Fresh) => {}
            (ContactState::Absent, ContactState::Absent) => causes.push(&steps::CONTACT_ABSENT),
            _ => causes.push(&steps::CONTACT_EXPIRED),
        }
        causes
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
        while let Some(updated) = day.filter(|day| crate::wire::day(*day).as_str() < "2026-01-01") {
            let days = ContactDays { updated: Some(updated), verified: None };
            let until = days.fresh_until(updated);
            assert_eq!(until.map(|until| days.state(until)), Some(ContactState::Fresh));
            let next = until.and_then(|until| until.checked_add_days(Days::new(1)));
            assert_eq!(next.map(|next| days.state(next)), Some(ContactState::Expired), "{updated}");
            day = updated.checked_add_days(Days::new(1));
        }
    }
}
