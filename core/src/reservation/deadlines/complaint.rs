//! How an appeal is made in time, and whether one was (eForvaltningsforskriften § 11, forvaltningsloven § 30).

use chrono::NaiveDate;

use super::{AppealTimely, AppealWay, Clock, filled};
use crate::answer::{Param, Step, StepKind, codes, steps};
use crate::law::{Day, REGULATION_2014};

impl Clock<'_> {
    /// What is sufficient on the last day, and what the decision must state about it.
    pub(super) fn how_to_appeal(&mut self, start: NaiveDate, end: NaiveDate) {
        let mut by = |said: &'static StepKind| self.steps.push(Step::new(said).with("day", Param::Day(end)));
        by(&steps::APPEAL_PAPER_BY);
        if Day::from(start) < REGULATION_2014 {
            return;
        }
        if self.request.electronic_appeals == Some(false) {
            self.steps.push(Step::new(&steps::APPEAL_NOT_ELECTRONIC));
        } else {
            by(&steps::APPEAL_ELECTRONIC_BY);
        }
        self.steps.push(Step::new(&steps::APPEAL_STATE_HOW));
    }

    /// Whether the appeal was made in time, measured against the computed last day.
    pub(super) fn timely(&mut self, end: Option<NaiveDate>) -> Option<AppealTimely> {
        let by = self.request.appeal_by?;
        let (sent_at, arrived_at) = (self.request.appeal_sent.as_ref(), self.request.appeal_arrived.as_ref());
        let sent = self.day(filled(sent_at), "/appealSent");
        let arrived = self.day(filled(arrived_at), "/appealArrived");
        let electronic = by == AppealWay::Electronic;
        if electronic && self.request.appeal_confirmed == Some(false) {
            self.findings.add(&codes::DEADLINES_APPEAL_UNCONFIRMED, "/appealConfirmed");
        }
        if electronic && self.request.electronic_appeals == Some(false) {
            // An appeal cannot be made in this way; a person has to assess the consequence.
            self.findings.add(&codes::DEADLINES_APPEAL_NOT_ELECTRONIC, "/appealBy");
            return Some(AppealTimely::Unknown);
        }
        let Some(end) = end else { return Some(AppealTimely::Unknown) };
        let within = |day: Option<NaiveDate>| day.map(|day| day <= end);
        let in_time = match (electronic, within(sent), within(arrived)) {
            // An appeal that arrived in time was submitted in time, and one that was sent too late arrived too late.
            (true, _, Some(in_time)) | (false, Some(in_time), _) => in_time,
            (true, Some(false), None) => false,
            (false, None, Some(true)) => true,
            _ => {
                let (given, code, path) = if electronic {
                    (arrived_at, &codes::DEADLINES_APPEAL_ARRIVAL_MISSING, "/appealArrived")
                } else {
                    (sent_at, &codes::DEADLINES_APPEAL_SENT_MISSING, "/appealSent")
                };
                if filled(given).is_none() {
                    self.findings.add(code, path);
                }
                return Some(AppealTimely::Unknown);
            }
        };
        self.steps.push(Step::new(match (electronic, in_time) {
            (true, true) => &steps::APPEAL_ARRIVED_IN_TIME,
            (true, false) => &steps::APPEAL_ARRIVED_LATE,
            (false, true) => &steps::APPEAL_HANDED_IN_IN_TIME,
            (false, false) => &steps::APPEAL_HANDED_IN_LATE,
        }));
        Some(if in_time { AppealTimely::Yes } else { AppealTimely::No })
    }
}
