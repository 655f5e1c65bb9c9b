//! `exemption.delivery`: may this letter go digitally, on paper, or must it wait?

mod elsewhere;
mod message;

use chrono::NaiveDate;

pub(super) use elsewhere::greenland;
pub use message::DeliveryMessage;

use super::connection::{self, Entry};
use crate::answer::{Code, Finding, Findings, Param, Severity, Step, StepKind, codes, steps};
use crate::law::{self, Day};
use crate::wire::{Context, Count, Wire};

/// What the look-ups said of a receiver. It holds no number: that one was looked up is enough.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// What PostForespoerg said: whether the receiver is connected. Absent: not looked up, which is no answer.
    pub enrolled: Option<EnrolledLookup>,
    /// What `tilmeldtDigitalpost` in CPR's data said, where that was asked too.
    pub enrolled_in_cpr: Option<EnrolledLookup>,
    /// The status in CPR: 1, 3, 5, 7, 20, 30, 50, 60, 70, 80, 90, as a number or as text with two digits, `"01"`. The road
    /// code behind 3 and 7 is not asked for.
    #[wire(personal)]
    pub cpr_status: Option<Count>,
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
    /// The message: its size, and whether it is about a child.
    pub message: Option<DeliveryMessage>,
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
            message: None,
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
/// A look-up that failed is never taken for a yes, and "not connected" is never called exempt. A person who has
/// disappeared is not dead. A number that has been replaced has to be asked about anew, with the current one. Before a
/// letter goes digitally, everything that was given has to fit together: a failed or unreadable look-up, an age under 15
/// or an entry of the last 30 days makes it wait.
///
/// A message that is larger than Digital Post takes waits: it can be divided or go on paper, which is the sender's choice.
///
/// Sources: the rules `dk.delivery.*`. Senders are notified automatically who is connected, and to others they must send on
/// paper or in another way (BEK 2017/2021 § 13). That contradictions wait is `inferred`.
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

/// The status as a number, from 1 or `"01"`; 0, which is none, for whatever cannot be read.
fn number_of(status: &Count) -> i64 {
    match status {
        Count::Whole(number) => *number,
        Count::Text(text) => {
            let text = text.trim();
            let plain = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse().ok().filter(|_| plain).unwrap_or(0)
        }
        Count::Other => 0,
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
            Some(true) => self.digital(),
            Some(false) => self.paper(),
            None => DeliveryChannel::Wait,
        }
    }

    /// What the status in CPR says; a channel if it decides alone.
    fn status(&mut self) -> Option<DeliveryChannel> {
        let failed = self.request.cpr_failed == Some(true);
        let Some(status) = &self.request.cpr_status else {
            if failed {
                // The missing answer may be a death or a new number, which a digital letter must not pass over.
                let connected = self.request.enrolled == Some(EnrolledLookup::Yes);
                self.add_weighed(&codes::DELIVERY_CPR_FAILED, "/cprFailed", connected);
            } else {
                self.findings.add(&codes::DELIVERY_CPR_NOT_ASKED, "/cprStatus");
            }
            return None;
        };
        let (said, stop): (&'static StepKind, Option<(&'static Code, DeliveryChannel)>) = match number_of(status) {
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
        self.greenland();
        let Some((code, channel)) = stop else {
            // A look-up cannot both have failed and have given a status.
            return failed.then(|| self.contradiction(&codes::DELIVERY_CPR_CONTRADICTS, "/cprFailed"));
        };
        self.findings.add(code, "/cprStatus");
        if channel == DeliveryChannel::Closed && Day::from(self.request.context.on) >= law::EXEMPTION_IN_FORCE {
            let years = Param::Integer(law::MAILBOX_DELETED_AFTER_DEATH);
            self.steps.push(Step::new(&steps::DELIVERY_DELETED_AFTER_DEATH).with("years", years));
        }
        Some(channel)
    }

    /// A finding that is an error only where the letter would go digitally otherwise, and a warning elsewhere.
    fn add_weighed(&mut self, code: &'static Code, path: &'static str, digital: bool) {
        let severity = if digital { Severity::Error } else { Severity::Warning };
        self.findings.push(Finding::new(code, path).with_severity(severity));
    }

    fn contradiction(&mut self, code: &'static Code, path: &'static str) -> DeliveryChannel {
        self.findings.add(code, path);
        self.steps.push(Step::new(&steps::DELIVERY_CONTRADICTION));
        DeliveryChannel::Wait
    }

    /// Whether the receiver is connected, if the look-ups say so with one voice.
    fn enrolled(&mut self) -> Option<bool> {
        let (first, second) = (self.request.enrolled, self.request.enrolled_in_cpr);
        let says = |lookup| match lookup {
            Some(EnrolledLookup::Yes) => Some(true),
            Some(EnrolledLookup::No) => Some(false),
            _ => None,
        };
        let fault = |lookup| match lookup {
            EnrolledLookup::Failed => Some(&codes::DELIVERY_LOOKUP_FAILED),
            EnrolledLookup::Unknown => Some(&codes::DELIVERY_LOOKUP_UNKNOWN),
            EnrolledLookup::Closed => Some(&codes::DELIVERY_MAILBOX_CLOSED),
            EnrolledLookup::Yes | EnrolledLookup::No => None,
        };
        if let Some(code) = first.map_or(Some(&codes::DELIVERY_LOOKUP_MISSING), fault) {
            self.findings.add(code, "/enrolled");
        } else if second == Some(EnrolledLookup::Closed) {
            self.findings.add(&codes::DELIVERY_MAILBOX_CLOSED, "/enrolledInCpr");
        } else if let Some(code) = second.and_then(fault).filter(|_| says(first) == Some(true)) {
            // "Not connected" is enough for paper; "connected" is not enough once the second look-up gave no answer.
            self.findings.add(code, "/enrolledInCpr");
        } else if says(second).is_some() && says(second) != says(first) {
            self.findings.add(&codes::DELIVERY_LOOKUPS_DIFFER, "/enrolledInCpr");
        } else {
            return says(first);
        }
        self.steps.push(Step::new(&steps::DELIVERY_NO_ANSWER));
        None
    }

    /// Digitally, unless something that was given shows that the receiver cannot be connected.
    fn digital(&mut self) -> DeliveryChannel {
        if self.request.age.is_some_and(|age| age < law::CONNECTED_FROM_AGE) {
            self.findings.add(&codes::DELIVERY_AGE_CONTRADICTS, "/age");
        }
        if self.enters_later() {
            self.add_weighed(&codes::DELIVERY_ENTERED_FUTURE, "/entered", true);
        } else if let Entry::Waits(_) | Entry::Unknown =
            connection::entry(self.request.entered, self.request.context.on)
        {
            self.findings.add(&codes::DELIVERY_ENTERED_CONTRADICTS, "/entered");
        }
        if self.findings.has_error() {
            self.steps.push(Step::new(&steps::DELIVERY_CONTRADICTION));
            return DeliveryChannel::Wait;
        }
        if !self.message_fits() {
            return DeliveryChannel::Wait;
        }
        self.steps.push(Step::new(&steps::DELIVERY_CONNECTED));
        self.digital_elsewhere();
        self.receivers();
        DeliveryChannel::Digital
    }

    /// Whether the day of entry is still to come.
    fn enters_later(&self) -> bool {
        self.request.entered.is_some_and(|day| day > self.request.context.on)
    }

    fn paper(&mut self) -> DeliveryChannel {
        if self.enters_later() {
            self.add_weighed(&codes::DELIVERY_ENTERED_FUTURE, "/entered", false);
        }
        self.not_enrolled = Some(self.why_not());
        // CPR has no address to post to. One that is known in spite of it is good enough.
        let none_in_cpr = !self.has_ordinary_address() || self.status_number() == 70;
        let address = self.request.has_address.or(none_in_cpr.then_some(false));
        if !self.has_ordinary_address() {
            let severity = if address == Some(true) { Severity::Warning } else { Severity::Error };
            self.findings
                .push(Finding::new(&codes::DELIVERY_NO_ORDINARY_ADDRESS, "/cprStatus").with_severity(severity));
            if address == Some(false) {
                self.steps.push(Step::new(&steps::DELIVERY_PERSON_DECIDES));
                return DeliveryChannel::Wait;
            }
        }
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
        if self.request.age.is_some_and(|age| age < law::CONNECTED_FROM_AGE) {
            self.steps.push(connection::too_young());
            return NotEnrolled::Under15;
        }
        let elsewhere = match self.status_number() {
            80 => Some(NotEnrolled::Emigrated),
            5 | 7 | 20 => Some(NotEnrolled::NotResident),
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
