//! `reservation.deadlines`: the second notice and the appeal deadline.

mod appeal;
mod complaint;
mod request;

use chrono::{Days, Months, NaiveDate};

pub use request::{Answer, AppealAct, AppealTimely, AppealWay, DeadlineDelivery, NotComputed, Request, SecondNotice};

use super::oslo_time::oslo_day;
use super::{Category, classify};
use crate::answer::{Finding, Findings, Param, Step, codes, steps};
use crate::law::{self, Day};
use crate::wire::representable;

/// Computes when the second notice is due and when the appeal deadline expires.
///
/// Both count from the later of "made available" and "notice sent", never from the opening; times become calendar days
/// in Norway. The deadline is counted in weeks and ends on a working day. A paper letter counts from its arrival, which
/// must be stated. If a notice could not lawfully be sent, the deadline has no certain start, and no day is returned.
/// An electronic appeal must have arrived before the deadline expires; a paper appeal must have been submitted by then.
///
/// Sources: the rules `no.notice.second` and `no.appeal.*`.
///
/// ```
/// use postregler::reservation::{self, deadlines::Request};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-04-23").ok_or("a day")?;
/// let at = || Some("2026-04-23T09:00:00+02".to_owned());
/// let request = Request { made_available: at(), notice_sent: at(), notice_lawful: Some(true), ..Request::blank(Context::on(on)) };
/// // Three weeks later is Ascension Day.
/// assert_eq!(reservation::deadlines(&request).appeal_end, wire::read_iso("2026-05-15"));
/// # Ok::<(), &str>(())
/// ```
pub fn deadlines(request: &Request) -> Answer {
    let mut clock = Clock { request, steps: Vec::new(), findings: Findings::default() };
    clock.findings.extend(classify::before_regulation(request.context));
    let start = clock.start();
    let (second_notice, second_notice_from) = clock.second_notice(start);
    let appeal = clock.appeal(start);
    let appeal_timely = clock.timely(appeal.end);
    let Clock { steps, findings, .. } = clock;
    Answer {
        accepted: !findings.has_error(),
        second_notice,
        second_notice_from,
        appeal_start: appeal.start,
        appeal_weeks: appeal.weeks,
        appeal_counted: appeal.counted,
        appeal_end: appeal.end,
        appeal_certainty: appeal.certainty,
        appeal_timely,
        not_computed: if appeal.end.is_some() { NotComputed::ALL.to_vec() } else { Vec::new() },
        steps,
        rules: law::RULES_VERSION,
        findings,
    }
}

/// How far ahead a time may lie without a warning.
const FAR_AHEAD: Months = Months::new(12);

/// The text of the member, if it is filled in.
fn filled(text: Option<&String>) -> Option<&str> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty())
}

struct Clock<'a> {
    request: &'a Request,
    steps: Vec<Step>,
    findings: Findings,
}

impl Clock<'_> {
    fn category(&self) -> Category {
        self.request.category.unwrap_or(Category::Undecided).treated_as()
    }

    fn delivery(&self) -> DeadlineDelivery {
        self.request.delivery.unwrap_or(DeadlineDelivery::Digital)
    }

    /// The day of a time; an unreadable one is an error. A time far ahead is used, with a warning about a possible
    /// typing error.
    fn day(&mut self, typed: Option<&str>, path: &'static str) -> Option<NaiveDate> {
        let day = oslo_day(typed?);
        let far = self.request.context.on.checked_add_months(FAR_AHEAD);
        match day {
            None => self.findings.add(&codes::DEADLINES_TIME_UNREADABLE, path),
            Some(day) if far.is_some_and(|far| day > far) => self.findings.add(&codes::DEADLINES_TIME_FAR_AHEAD, path),
            Some(_) => {}
        }
        day
    }

    /// A day after the last one that can be written.
    fn beyond_calendar(&mut self) {
        let path = if self.delivery() == DeadlineDelivery::Paper { "/arrived" } else { "/madeAvailable" };
        let code = &codes::DEADLINES_BEYOND_CALENDAR;
        if !self.findings.iter().any(|finding| std::ptr::eq(finding.code(), code)) {
            self.findings.add(code, path);
        }
    }

    /// The day from which both deadlines count.
    fn start(&mut self) -> Option<NaiveDate> {
        if self.delivery() == DeadlineDelivery::Paper {
            let arrived = filled(self.request.arrived.as_ref());
            if arrived.is_none() {
                self.findings.add(&codes::DEADLINES_ARRIVED_MISSING, "/arrived");
            }
            let start = self.day(arrived, "/arrived")?;
            self.steps.push(Step::new(&steps::CLOCK_FROM_ARRIVAL).with("start", Param::Day(start)));
            return Some(start);
        }
        let made_available = filled(self.request.made_available.as_ref());
        let notice_sent = filled(self.request.notice_sent.as_ref());
        let available = self.day(made_available, "/madeAvailable");
        let notice = self.day(notice_sent, "/noticeSent");
        if made_available.is_none() {
            self.findings.add(&codes::DEADLINES_AVAILABLE_MISSING, "/madeAvailable");
        }
        if notice_sent.is_none() {
            self.findings.add(&codes::DEADLINES_NOTICE_MISSING, "/noticeSent");
        }
        let start = available?.max(notice?);
        let said = if notice > available { &steps::CLOCK_FROM_NOTICE } else { &steps::CLOCK_FROM_AVAILABLE };
        self.steps.push(Step::new(said).with("start", Param::Day(start)));
        Some(start)
    }

    /// One week after the start, unless the letter was opened by then or the party gave the address.
    fn second_notice(&mut self, start: Option<NaiveDate>) -> (SecondNotice, Option<NaiveDate>) {
        // After an unlawful notice the letter is sent on paper instead of a second notice.
        let unlawful = self.request.notice_lawful == Some(false);
        if unlawful || !self.category().within_section_9() || self.delivery() == DeadlineDelivery::Paper {
            return (SecondNotice::None, None);
        }
        if self.delivery() == DeadlineDelivery::PartyAddress {
            self.findings.add(&codes::DEADLINES_PARTY_ADDRESS, "/delivery");
            self.steps.push(Step::new(&steps::SECOND_NOT_FOR_PARTY_ADDRESS));
            return (SecondNotice::None, None);
        }
        let opened = self.day(filled(self.request.opened.as_ref()), "/opened");
        let sent = self.day(filled(self.request.second_notice_sent.as_ref()), "/secondNoticeSent");
        let Some(start) = start else { return (SecondNotice::Unknown, None) };
        // As in `decide_channel`, the rules of the day on which the letter was available apply.
        if Day::from(start) < law::SECOND_NOTICE_FROM {
            self.steps.push(Step::new(&steps::SECOND_NOT_YET));
            return (SecondNotice::None, None);
        }
        let Some(from) =
            start.checked_add_days(Days::new(law::SECOND_NOTICE_AFTER_DAYS.into())).and_then(representable)
        else {
            self.beyond_calendar();
            return (SecondNotice::Unknown, None);
        };
        if opened.is_some_and(|opened| opened < start) {
            self.findings.add(&codes::DEADLINES_OPENED_EARLY, "/opened");
        }
        if opened.is_some_and(|opened| opened <= from) {
            self.steps.push(Step::new(&steps::SECOND_OPENED));
            return (SecondNotice::Opened, None);
        }
        let said = Step::new(&steps::SECOND_FROM).with("from", Param::Day(from));
        self.steps.push(said);
        if let Some(sent) = sent {
            if sent < from {
                self.findings.push(
                    Finding::new(&codes::DEADLINES_SECOND_EARLY, "/secondNoticeSent").with("from", Param::Day(from)),
                );
            }
            return (SecondNotice::Sent, Some(from));
        }
        if self.request.context.on < from {
            return (SecondNotice::Later, Some(from));
        }
        self.findings
            .push(Finding::new(&codes::DEADLINES_SECOND_DUE, "/secondNoticeSent").with("from", Param::Day(from)));
        (SecondNotice::Due, Some(from))
    }
}
