//! Recipients who live outside Denmark, and those registered without an ordinary address.

use chrono::NaiveDate;

use super::DeliveryDecision;
use crate::answer::{Finding, Severity, codes};
use crate::law::{Day, GREENLAND_OBLIGED_FROM, NEW_DIGITAL_POST, WRONG_MAILBOXES_UNTIL};

/// States that Greenland's own rules apply to people who live there, from the day those rules took effect.
pub(in crate::exemption) fn greenland(on: NaiveDate, path: &'static str, severity: Severity) -> Option<Finding> {
    (Day::from(on) >= GREENLAND_OBLIGED_FROM)
        .then(|| Finding::new(&codes::GREENLAND_OWN_RULES, path).with_severity(severity))
}

impl DeliveryDecision<'_> {
    /// The status in CPR as a number; 0, which is not a status, if it is absent or cannot be read.
    pub(super) fn status_number(&self) -> i64 {
        self.request.cpr_status.as_ref().map_or(0, super::number_of)
    }

    /// Status 3 and 7 are registrations under a special road code. The code is not requested: one of them marks people
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

    /// What a sender must know about a digital message to a recipient who lives outside Denmark.
    pub(super) fn digital_outside_denmark(&mut self) {
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
