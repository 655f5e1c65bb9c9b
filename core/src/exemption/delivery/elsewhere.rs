//! Receivers who do not live in Denmark, and those registered without an ordinary address.

use chrono::NaiveDate;

use super::Asked;
use crate::answer::{Finding, Severity, codes};
use crate::law::{Day, GREENLAND_OBLIGED_FROM, NEW_DIGITAL_POST, WRONG_MAILBOXES_UNTIL};

/// That Greenland's own rules hold for people who live there, on the days on which they do.
pub(in crate::exemption) fn greenland(on: NaiveDate, path: &'static str, severity: Severity) -> Option<Finding> {
    (Day::from(on) >= GREENLAND_OBLIGED_FROM)
        .then(|| Finding::new(&codes::GREENLAND_OWN_RULES, path).with_severity(severity))
}

impl Asked<'_> {
    /// The status in CPR as a number; 0, which is none, where it is absent or cannot be read.
    pub(super) fn status_number(&self) -> i64 {
        self.request.cpr_status.as_ref().map_or(0, super::number_of)
    }

    /// Status 3 and 7 are a registration under a special road code. Which one is not asked: one of them stands for people
    /// under special address protection, and a list of recipients must not reveal that.
    pub(super) fn has_ordinary_address(&self) -> bool {
        !matches!(self.status_number(), 3 | 7)
    }

    /// Exemption in Greenland follows Greenland's own act.
    pub(super) fn greenland(&mut self) {
        if matches!(self.status_number(), 5 | 7) {
            self.findings.extend(greenland(self.request.context.on, "/cprStatus", Severity::Hint));
        }
    }

    /// What a sender has to know of a digital message to a receiver without residence in Denmark.
    pub(super) fn digital_elsewhere(&mut self) {
        if !matches!(self.status_number(), 5 | 7 | 20 | 80) {
            return;
        }
        let on = self.request.context.on;
        let sent = Day::from(self.request.available.filter(|day| *day <= on).unwrap_or(on));
        if (NEW_DIGITAL_POST..=WRONG_MAILBOXES_UNTIL).contains(&sent) {
            self.findings.add(&codes::DELIVERY_MAILBOX_BY_MISTAKE, "/cprStatus");
        }
        if Day::from(on) >= NEW_DIGITAL_POST {
            self.findings.add(&codes::DELIVERY_SMS_ABROAD, "/cprStatus");
        }
    }
}
