//! `exemption.delivery`: may this letter go digitally, on paper, or must it wait?

use chrono::NaiveDate;

use super::connection::{self, Entry};
use crate::answer::{Code, Findings, Said, Step, codes, steps};
use crate::law;
use crate::wire::{Context, Wire};

/// What the look-ups said of a receiver. It holds no number: that one was looked up is enough.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// What PostForespoerg said: whether the receiver is connected. Absent: not looked up, which is no answer.
    pub enrolled: Option<EnrolledLookup>,
    /// What `tilmeldtDigitalpost` in CPR's data said, where that was asked too.
    pub enrolled_in_cpr: Option<EnrolledLookup>,
    /// The status in CPR, as a number: 1, 3, 5, 7, 20, 30, 50, 60, 70, 80, 90.
    #[wire(personal)]
    pub cpr_status: Option<u32>,
    /// Whether looking up the status in CPR failed.
    pub cpr_failed: Option<bool>,
    /// The age in whole years.
    #[wire(personal)]
    pub age: Option<u32>,
    /// The day the receiver last moved to Denmark, if they did.
    #[wire(personal)]
    pub entered: Option<NaiveDate>,
    /// Whether there is an address to send paper to.
    pub has_address: Option<bool>,
    /// The day the message was made available in the solution, if it has been.
    pub available: Option<NaiveDate>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request in which nothing was looked up.
    pub fn blank(context: Context) -> Self {
        Self {
            enrolled: None,
            enrolled_in_cpr: None,
            cpr_status: None,
            cpr_failed: None,
            age: None,
            entered: None,
            has_address: None,
            available: None,
            context,
        }
    }
}

/// What a look-up said.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum EnrolledLookup {
    /// The receiver is connected.
    Yes,
    /// The receiver is not connected. That is all it says.
    No,
    /// It failed, or took too long.
    Failed,
    /// It said something that is not known.
    Unknown,
    /// Sending was refused: the mailbox is closed (`recipient.is.closed`, 6003).
    Closed,
}

/// How the letter may go.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the letter may go now, digitally or on paper: true exactly when no finding is an error.
    pub accepted: bool,
    /// How it may go.
    pub channel: DeliveryChannel,
    /// Why the receiver may not be connected, where the look-ups tell. Exempt is none of them: no look-up says so.
    pub not_enrolled: Option<NotEnrolled>,
    /// The day the message arrived: the day it was available, read or not.
    pub arrived: Option<NaiveDate>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found.
    pub findings: Findings,
}

/// How a letter may go.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum DeliveryChannel {
    /// Digitally.
    Digital,
    /// On paper.
    Paper,
    /// Not yet: something has to be found out first.
    Wait,
    /// Not at all: the receiver is dead.
    Closed,
}

/// Why somebody is not connected, as far as other data tell.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotEnrolled {
    /// Under 15.
    #[wire(word = "under-15")]
    Under15,
    /// In Denmark for fewer than 30 days.
    NewlyArrived,
    /// They have left Denmark: never connected, or exempt at their own request. Which of the two, nothing tells.
    Emigrated,
    /// They live in Greenland, or have a number for tax only.
    NotResident,
    /// Nothing tells: exempt is one of several possibilities.
    NotSaid,
}

/// Says whether a letter may go digitally, on paper, or must wait, given what the look-ups said.
///
/// A look-up that failed is never taken for a yes, and "not connected" is never called exempt. Somebody who has
/// disappeared is not dead. A number that has been replaced has to be asked about anew, with the current one.
///
/// Sources: the rules `dk.delivery.*`. When paper follows from not being connected is `inferred`.
///
/// ```
/// use postregler::exemption::{self, delivery::{DeliveryChannel, EnrolledLookup, Request}};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let request = Request { enrolled: Some(EnrolledLookup::Failed), ..Request::blank(Context::on(on)) };
/// let answer = exemption::delivery(&request);
/// assert_eq!(answer.channel, DeliveryChannel::Wait);
/// # Ok::<(), &str>(())
/// ```
pub fn delivery(request: &Request) -> Answer {
    let mut asked = Asked { request, not_enrolled: None, steps: Vec::new(), findings: Findings::default() };
    let channel = asked.channel();
    let arrived = asked.arrived(channel);
    Answer {
        accepted: !asked.findings.has_error(),
        channel,
        not_enrolled: asked.not_enrolled,
        arrived,
        steps: asked.steps,
        rules: law::RULES_VERSION,
        findings: asked.findings,
    }
}

struct Asked<'a> {
    request: &'a Request,
    not_enrolled: Option<NotEnrolled>,
    steps: Vec<Step>,
    findings: Findings,
}

impl Asked<'_> {
    fn channel(&mut self) -> DeliveryChannel {
        if let Some(stop) = self.status() {
            return stop;
        }
        match self.enrolled() {
            Some(true) => {
                self.steps.push(Step::new(&steps::DELIVERY_CONNECTED));
                DeliveryChannel::Digital
            }
            Some(false) => self.paper(),
            None => DeliveryChannel::Wait,
        }
    }

    /// What the status in CPR says; a channel if it decides alone.
    fn status(&mut self) -> Option<DeliveryChannel> {
        let Some(status) = self.request.cpr_status else {
            let failed = self.request.cpr_failed == Some(true);
            let code = if failed { &codes::DELIVERY_CPR_FAILED } else { &codes::DELIVERY_CPR_NOT_ASKED };
            self.findings.add(code, if failed { "/cprFailed" } else { "/cprStatus" });
            return None;
        };
        let (said, stop): (&'static Said, Option<(&'static Code, DeliveryChannel)>) = match status {
            1 => (&steps::STATUS_DENMARK, None),
            3 => (&steps::STATUS_SPECIAL_ROAD, None),
            5 | 7 => (&steps::STATUS_GREENLAND, None),
            20 => (&steps::STATUS_TAX_ONLY, None),
            30 => (&steps::STATUS_ANNULLED, Some((&codes::DELIVERY_ANNULLED, DeliveryChannel::Wait))),
            50 | 60 => (&steps::STATUS_REPLACED, Some((&codes::DELIVERY_CURRENT_NUMBER, DeliveryChannel::Wait))),
            70 => (&steps::STATUS_DISAPPEARED, None),
            80 => (&steps::STATUS_EMIGRATED, None),
            90 => (&steps::STATUS_DEAD, Some((&codes::DELIVERY_DEAD, DeliveryChannel::Closed))),
            _ => {
                self.findings.add(&codes::DELIVERY_STATUS_UNKNOWN, "/cprStatus");
                return Some(DeliveryChannel::Wait);
            }
        };
        self.steps.push(Step::new(said));
        let (code, channel) = stop?;
        self.findings.add(code, "/cprStatus");
        Some(channel)
    }

    /// Whether the receiver is connected, if the look-ups say so with one voice.
    fn enrolled(&mut self) -> Option<bool> {
        let (first, second) = (self.request.enrolled, self.request.enrolled_in_cpr);
        let says = |lookup| match lookup {
            Some(EnrolledLookup::Yes) => Some(true),
            Some(EnrolledLookup::No) => Some(false),
            _ => None,
        };
        let fault = match first {
            None => Some(&codes::DELIVERY_LOOKUP_MISSING),
            Some(EnrolledLookup::Failed) => Some(&codes::DELIVERY_LOOKUP_FAILED),
            Some(EnrolledLookup::Unknown) => Some(&codes::DELIVERY_LOOKUP_UNKNOWN),
            Some(EnrolledLookup::Closed) => Some(&codes::DELIVERY_MAILBOX_CLOSED),
            Some(EnrolledLookup::Yes | EnrolledLookup::No) => None,
        };
        if let Some(code) = fault {
            self.findings.add(code, "/enrolled");
        } else if second == Some(EnrolledLookup::Closed) {
            self.findings.add(&codes::DELIVERY_MAILBOX_CLOSED, "/enrolledInCpr");
        } else if says(second).is_some() && says(second) != says(first) {
            self.findings.add(&codes::DELIVERY_LOOKUPS_DIFFER, "/enrolledInCpr");
        } else {
            return says(first);
        }
        self.steps.push(Step::new(&steps::DELIVERY_NO_ANSWER));
        None
    }

    fn paper(&mut self) -> DeliveryChannel {
        self.not_enrolled = Some(self.why_not());
        let disappeared = self.request.cpr_status == Some(70);
        // An address that is known in spite of it is good enough.
        let address = self.request.has_address.or(disappeared.then_some(false));
        if address == Some(false) {
            self.steps.push(Step::new(&steps::DELIVERY_NO_ADDRESS));
            self.findings.add(&codes::DELIVERY_ADDRESS_MISSING, "/hasAddress");
            return DeliveryChannel::Wait;
        }
        self.steps.push(Step::new(&steps::DELIVERY_ON_PAPER));
        if address.is_none() {
            self.findings.add(&codes::DELIVERY_ADDRESS_NOT_SAID, "/hasAddress");
        }
        DeliveryChannel::Paper
    }

    /// Why the receiver is not connected, as far as age, entry and status tell.
    fn why_not(&mut self) -> NotEnrolled {
        if self.request.age.is_some_and(|age| age < connection::OBLIGED_FROM_AGE) {
            self.steps.push(connection::too_young());
            return NotEnrolled::Under15;
        }
        let elsewhere = match self.request.cpr_status {
            Some(80) => Some(NotEnrolled::Emigrated),
            Some(5 | 7 | 20) => Some(NotEnrolled::NotResident),
            _ => None,
        };
        if let Some(elsewhere) = elsewhere {
            self.steps.push(Step::new(&steps::DELIVERY_NOT_ENROLLED));
            return elsewhere;
        }
        let entered = self.request.entered.filter(|day| *day <= self.request.context.on);
        let entry = connection::entry(entered, self.request.context.on);
        if let Entry::Waits(_) | Entry::Unknown = entry {
            self.steps.extend(entry.step());
        }
        if let Entry::Waits(_) = entry {
            return NotEnrolled::NewlyArrived;
        }
        self.steps.push(Step::new(&steps::DELIVERY_NOT_ENROLLED));
        NotEnrolled::NotSaid
    }

    /// When the message has arrived: when it is available, not when it is read.
    fn arrived(&mut self, channel: DeliveryChannel) -> Option<NaiveDate> {
        if channel != DeliveryChannel::Digital {
            if self.request.available.is_some() {
                self.findings.add(&codes::DELIVERY_AVAILABLE_UNUSED, "/available");
            }
            return None;
        }
        let arrived = self.request.available.filter(|day| *day <= self.request.context.on);
        let said = if arrived.is_some() { &steps::DELIVERY_ARRIVED } else { &steps::DELIVERY_ARRIVES };
        self.steps.push(Step::new(said));
        arrived
    }
}
