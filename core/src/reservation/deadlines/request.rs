//! The request and the answer of `reservation.deadlines`.

use chrono::NaiveDate;

use crate::answer::{Findings, Step};
use crate::law::Certainty;
use crate::reservation::Category;
use crate::wire::{Context, Wire};

/// The events of a letter.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct Request {
    /// The category of the message; only an enkeltvedtak can be appealed. Left out: it counts as one.
    pub category: Option<Category>,
    /// How the letter was delivered. Left out: in a digital mailbox, in Altinn or in the sender's own system.
    pub delivery: Option<DeadlineDelivery>,
    /// When the letter was made available: a day or a time, `2026-11-21T10:14:52+01`.
    pub made_available: Option<String>,
    /// When the notice was sent.
    pub notice_sent: Option<String>,
    /// Whether the notice could lawfully be sent: not reserved, up-to-date contact data in the register.
    pub notice_lawful: Option<bool>,
    /// When the letter was opened. The opening starts no deadline.
    pub opened: Option<String>,
    /// When the second notice was sent.
    pub second_notice_sent: Option<String>,
    /// When a letter on paper arrived.
    pub arrived: Option<String>,
    /// The act that sets the appeal deadline. Left out: forvaltningsloven.
    pub act: Option<AppealAct>,
    /// The number of weeks under another act; at most 520.
    pub weeks: Option<u32>,
    /// Whether the body has arranged to receive appeals electronically. Left out: not known.
    pub electronic_appeals: Option<bool>,
    /// How an appeal was made, if one was.
    pub appeal_by: Option<AppealWay>,
    /// When the appeal was sent; for paper, when it was handed to a postal service or to the body.
    pub appeal_sent: Option<String>,
    /// When the appeal arrived; for electronic appeals, at the address the body has given for appeals.
    pub appeal_arrived: Option<String>,
    /// Whether the body has confirmed receipt of the electronic appeal.
    pub appeal_confirmed: Option<bool>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request without any events.
    pub fn blank(context: Context) -> Self {
        Self {
            category: None,
            delivery: None,
            made_available: None,
            notice_sent: None,
            notice_lawful: None,
            opened: None,
            second_notice_sent: None,
            arrived: None,
            act: None,
            weeks: None,
            electronic_appeals: None,
            appeal_by: None,
            appeal_sent: None,
            appeal_arrived: None,
            appeal_confirmed: None,
            context,
        }
    }
}

/// How a letter was delivered.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum DeadlineDelivery {
    /// In a digital mailbox, in Altinn, or in another system where it is available.
    Digital,
    /// The letter itself was sent to an electronic address that the party gave for this purpose.
    PartyAddress,
    /// On paper.
    Paper,
}

/// The act that sets an appeal deadline.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum AppealAct {
    /// Forvaltningsloven: three weeks.
    Forvaltningsloven,
    /// Folketrygdloven: six weeks.
    Folketrygdloven,
    /// Barnetrygdloven: six weeks.
    Barnetrygdloven,
    /// Another act: the number of weeks is in `weeks`.
    Other,
}

/// How an appeal is made.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum AppealWay {
    /// Electronically.
    Electronic,
    /// On paper.
    Paper,
}

/// Whether an appeal was made in time.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum AppealTimely {
    /// In time.
    Yes,
    /// Too late.
    No,
    /// Not known: there is no certain last day, or the day that counts is not stated.
    Unknown,
}

/// The resulting deadlines.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the deadlines could be computed: true exactly when no finding is an error.
    pub accepted: bool,
    /// The second notice.
    pub second_notice: SecondNotice,
    /// The day from which it is due, if it is.
    pub second_notice_from: Option<NaiveDate>,
    /// The day on which the appeal deadline starts.
    pub appeal_start: Option<NaiveDate>,
    /// Its length in weeks.
    pub appeal_weeks: Option<u32>,
    /// The last day as counted, before weekends and holidays.
    pub appeal_counted: Option<NaiveDate>,
    /// The last day to appeal.
    pub appeal_end: Option<NaiveDate>,
    /// The certainty of that day, or of its absence: never higher than that of the least certain rule.
    pub appeal_certainty: Option<Certainty>,
    /// Whether the appeal was made in time; absent where no appeal is stated. An electronic appeal must have arrived
    /// before the deadline expires; a paper appeal must have been submitted by then.
    pub appeal_timely: Option<AppealTimely>,
    /// Circumstances that may change the result and are not computed.
    pub not_computed: Vec<NotComputed>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings.
    pub findings: Findings,
}

/// The state of the second notice.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum SecondNotice {
    /// Due when the week has passed, if the letter is not opened by then.
    Later,
    /// Due now.
    Due,
    /// Sent.
    Sent,
    /// Not required: the letter was opened within the week.
    Opened,
    /// Not applicable: paper, an address the party gave, a message outside § 9, an unlawful first notice, or a letter
    /// before 1 July 2014.
    None,
    /// Not known: the request does not state when the letter was available and the notice sent.
    Unknown,
}

/// A circumstance that may change a deadline and is not computed.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotComputed {
    /// The deadline may be extended.
    Extension,
    /// A request for reasons suspends the deadline.
    RequestForReasons,
    /// A late appeal may still be considered.
    LateAppeal,
}
