//! What is asked, and what is answered.

use chrono::NaiveDate;

use crate::answer::{Findings, Step};
use crate::law::Certainty;
use crate::reservation::Category;
use crate::wire::{Context, Wire};

/// What happened to a letter.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct Request {
    /// What kind of message it is; only an enkeltvedtak can be appealed. Left out: it counts as one.
    pub category: Option<Category>,
    /// How it was delivered. Left out: in a digital mailbox, in Altinn or in the sender's own system.
    pub delivery: Option<DeadlineDelivery>,
    /// When the letter was made available: a day or a time, `2026-11-21T10:14:52+01`.
    pub made_available: Option<String>,
    /// When the notice was sent.
    pub notice_sent: Option<String>,
    /// Whether the notice could lawfully be sent: not reserved, fresh contact data of the register.
    pub notice_lawful: Option<bool>,
    /// When the letter was opened. It starts no deadline.
    pub opened: Option<String>,
    /// When the second notice was sent.
    pub second_notice_sent: Option<String>,
    /// When a letter on paper arrived.
    pub arrived: Option<String>,
    /// Which law the appeal deadline follows. Left out: forvaltningsloven.
    pub act: Option<AppealAct>,
    /// How many weeks another law gives; at most 520.
    pub weeks: Option<u32>,
    /// Whether the body has arranged to take appeals electronically. Left out: not known.
    pub electronic_appeals: Option<bool>,
    /// How an appeal was made, if one was.
    pub appeal_by: Option<AppealWay>,
    /// When the appeal was sent; on paper, when it was handed to the provider of postal services or to the body.
    pub appeal_sent: Option<String>,
    /// When the appeal arrived; electronically, at the address the body has given for appeals.
    pub appeal_arrived: Option<String>,
    /// Whether the body has confirmed that it received the electronic appeal.
    pub appeal_confirmed: Option<bool>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request in which nothing has happened.
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
    /// In a digital mailbox, in Altinn, or in another system where it lies ready.
    Digital,
    /// The letter itself was sent to an electronic address the party gave for that.
    PartyAddress,
    /// On paper.
    Paper,
}

/// Which law an appeal deadline follows.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum AppealAct {
    /// Forvaltningsloven: three weeks.
    Forvaltningsloven,
    /// Folketrygdloven: six weeks.
    Folketrygdloven,
    /// Barnetrygdloven: six weeks.
    Barnetrygdloven,
    /// Another law: the weeks are given in `weeks`.
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
    /// Not known: there is no certain last day, or the day that counts is not given.
    Unknown,
}

/// The deadlines that follow.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether what was asked could be computed: true exactly when no finding is an error.
    pub accepted: bool,
    /// The second notice.
    pub second_notice: SecondNotice,
    /// The day from which it is due, as far as it is.
    pub second_notice_from: Option<NaiveDate>,
    /// The day the appeal clock starts.
    pub appeal_start: Option<NaiveDate>,
    /// How many weeks it runs.
    pub appeal_weeks: Option<u32>,
    /// The last day as counted, before weekends and holidays.
    pub appeal_counted: Option<NaiveDate>,
    /// The last day to appeal.
    pub appeal_end: Option<NaiveDate>,
    /// How sure that day is, or that there is no certain one: never surer than the least sure of its rules.
    pub appeal_certainty: Option<Certainty>,
    /// Whether the appeal was made in time; absent where none is stated. An electronic one has to have arrived before the
    /// deadline expires; one on paper has to have been handed in.
    pub appeal_timely: Option<AppealTimely>,
    /// What is not computed here and may change the result.
    pub not_computed: Vec<NotComputed>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found.
    pub findings: Findings,
}

/// Where the second notice stands.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum SecondNotice {
    /// It comes when the week has passed, if the letter is not opened by then.
    Later,
    /// It has to be sent now.
    Due,
    /// It was sent.
    Sent,
    /// It need not be sent: the letter was opened within the week.
    Opened,
    /// There is none: paper, an address the party gave, a message outside § 9, a first notice that was not lawful, or a letter
    /// from before 1 July 2014.
    None,
    /// Not known: it is not said when the letter was available and the notice sent.
    Unknown,
}

/// What may change a deadline and is not computed.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotComputed {
    /// The deadline may be extended.
    Extension,
    /// A request for the reasons stops the clock.
    RequestForReasons,
    /// An appeal that comes too late may be taken up all the same.
    LateAppeal,
}
