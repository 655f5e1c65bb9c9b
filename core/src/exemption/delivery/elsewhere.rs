//! Receivers who do not live in Denmark, and those registered without an ordinary address.

use super::Asked;
use crate::answer::codes;
use crate::law::{Day, NEW_DIGITAL_POST};

/// The last day on which mailboxes were made by mistake for people without residence in Denmark; the first is that of the
/// present solution.
const WRONG_MAILBOXES_UNTIL: Day = Day(2022, 11, 4);

/// The day from which Digital Post is mandatory in Greenland, by Greenland's own act.
pub(in crate::exemption) const GREENLAND_FROM: Day = Day(2021, 1, 1);

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
        if matches!(self.status_number(), 5 | 7) && Day::from(self.request.context.on) >= GREENLAND_FROM {
            self.findings.add(&codes::GREENLAND_OWN_RULES, "/cprStatus");
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
