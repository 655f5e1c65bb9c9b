//! `exemption.delivery`: the channel of a letter in Denmark: digital, on paper, or held.

mod message;
mod outside_denmark;

use chrono::NaiveDate;

pub use message::DeliveryMessage;
pub(super) use outside_denmark::greenland;

use super::connection::{self, Entry};
use crate::answer::{Code, Finding, Findings, Param, Severity, Step, StepKind, codes, steps};
use crate::law::{self, Day};
use crate::wire::{Context, Count, Wire};

/// The look-ups about a recipient. They hold no number: the result of the look-up is enough.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The answer of PostForespoerg: whether the recipient is connected. Left out: not looked up.
    pub enrolled: Option<EnrolledLookup>,
    /// The value of `tilmeldtDigitalpost` in CPR's data, where it was looked up too.
    pub enrolled_in_cpr: Option<EnrolledLookup>,
    /// The status in CPR: 1, 3, 5, 7, 20, 30, 50, 60, 70, 80, 90, as a number or as text with two digits, `"01"`. The
    /// road code that status 3 and 7 rest on is not part of the request.
    #[wire(personal)]
    pub cpr_status: Option<Count>,
    /// Whether the look-up of the status in CPR failed.
    pub cpr_failed: Option<bool>,
    /// The age in whole years.
    #[wire(personal)]
    pub age: Option<u32>,
    /// The day on which the recipient last moved to Denmark, if they did.
    #[wire(personal)]
    pub entered: Option<NaiveDate>,
    /// Whether there is a postal address.
    pub has_address: Option<bool>,
    /// The message: its size, and whether it is about a child.
    pub message: Option<DeliveryMessage>,
    /// The day on which the message was made available in the solution, if it has been.
    pub available: Option<NaiveDate>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request without any look-up.
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

/// The result of a look-up.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum EnrolledLookup {
    /// The recipient is connected.
    Yes,
    /// The recipient is not connected. The cause is not part of the look-up.
    No,
    /// The look-up failed or timed out.
    Failed,
    /// The look-up returned a value that is not known.
    Unknown,
    /// Sending was refused: the mailbox is closed (`recipient.is.closed`, 6003).
    Closed,
}

/// The channel of the letter.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the letter may go now, digitally or on paper: true exactly when no finding is an error.
    pub accepted: bool,
    /// The channel.
    pub channel: DeliveryChannel,
    /// Why the recipient may not be connected, as far as the look-ups show. Exemption is not among the causes, because
    /// no look-up shows it.
    pub not_enrolled: Option<NotEnrolled>,
    /// The day on which the message arrived: the day it was available, whether read or not.
    pub arrived: Option<NaiveDate>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings.
    pub findings: Findings,
}

/// The channel of a letter in Denmark.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum DeliveryChannel {
    /// Digitally.
    Digital,
    /// On paper.
    Paper,
    /// The letter is held until something has been clarified.
    Hold,
    /// The letter is not sent: the recipient has died.
    Closed,
}

/// Why a person is not connected, as far as other data show.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotEnrolled {
    /// Under 15.
    #[wire(word = "under-15")]
    Under15,
    /// In Denmark for fewer than 30 days.
    NewlyArrived,
    /// The person has left Denmark: never connected, or exempt on request. The data do not show which.
    Emigrated,
    /// The person lives in Greenland, or has a number for tax only.
    NotResident,
    /// The data do not show a cause: an exemption is one of several possibilities.
    NotStated,
}

/// Decides whether a letter goes digitally, on paper, or is held, given the look-ups.
///
/// A failed look-up never counts as connected, and "not connected" is never reported as exempt. A person who has
/// disappeared is not deceased. A number that has been replaced needs a new look-up with the current one. Before a
/// letter goes digitally, all data must be consistent: a failed or unreadable look-up, an age under 15 or an entry in
/// the last 30 days holds the letter.
///
/// A message that exceeds the size limit of Digital Post is held: dividing it or sending it on paper is the sender's
/// choice.
///
/// Sources: the rules `dk.delivery.*`. Senders are notified automatically of who is connected and must send to others
/// on paper or in another way (BEK 2017/2021 § 13). That contradictory data hold a letter is `inferred`.
///
/// ```
/// use postregler::exemption::{self, delivery::{DeliveryChannel, EnrolledLookup, Request}};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let request = Request { enrolled: Some(EnrolledLookup::Failed), ..Request::blank(Context::on(on)) };
/// let answer = exemption::delivery(&request);
/// assert_eq!(answer.channel, DeliveryChannel::Hold);
/// # Ok::<(), &str>(())
/// ```
pub fn delivery(request: &Request) -> Answer {
    let mut asked = DeliveryDecision { request, not_enrolled: None, steps: Vec::new(), findings: Findings::default() };
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

/// The status as a number, from 1 or `"01"`; 0, which is not a status, if it cannot be read.
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

struct DeliveryDecision<'a> {
    request: &'a Request,
    not_enrolled: Option<NotEnrolled>,
    steps: Vec<Step>,
    findings: Findings,
}

impl DeliveryDecision<'_> {
    fn channel(&mut self) -> DeliveryChannel {
        if let Some(stop) = self.status() {
            return stop;
        }
        match self.enrolled() {
            Some(true) => self.digital(),
            Some(false) => self.paper(),
            None => DeliveryChannel::Hold,
        }
    }

    /// The meaning of the status in CPR; a channel if the status alone decides.
    fn status(&mut self) -> Option<DeliveryChannel> {
        let failed = self.request.cpr_failed == Some(true);
        let Some(status) = &self.request.cpr_status else {
            if failed {
                // The missing answer may be a death or a new number, which must be known before a digital letter.
                let connected = self.request.enrolled == Some(EnrolledLookup::Yes);
                self.add_with_severity(&codes::DELIVERY_CPR_FAILED, "/cprFailed", connected);
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
            30 => (&steps::STATUS_ANNULLED, Some((&codes::DELIVERY_ANNULLED, DeliveryChannel::Hold))),
            50 | 60 => (&steps::STATUS_REPLACED, Some((&codes::DELIVERY_CURRENT_NUMBER, DeliveryChannel::Hold))),
            70 => (&steps::STATUS_DISAPPEARED, None),
            80 => (&steps::STATUS_EMIGRATED, None),
            90 => (&steps::STATUS_DEAD, Some((&codes::DELIVERY_DEAD, DeliveryChannel::Closed))),
            _ => {
                self.findings.add(&codes::DELIVERY_STATUS_UNKNOWN, "/cprStatus");
                return Some(DeliveryChannel::Hold);
            }
        };
        self.steps.push(Step::new(said));
        self.greenland();
        let Some((code, channel)) = stop else {
            // A look-up cannot both have failed and have returned a status.
            return failed.then(|| self.contradiction(&codes::DELIVERY_CPR_CONTRADICTS, "/cprFailed"));
        };
        self.findings.add(code, "/cprStatus");
        if channel == DeliveryChannel::Closed && Day::from(self.request.context.on) >= law::EXEMPTION_IN_FORCE {
            let years = Param::Integer(law::MAILBOX_DELETED_AFTER_DEATH);
            self.steps.push(Step::new(&steps::DELIVERY_DELETED_AFTER_DEATH).with("years", years));
        }
        Some(channel)
    }

    /// A finding that is an error where the letter would otherwise go digitally, and a warning for other channels.
    fn add_with_severity(&mut self, code: &'static Code, path: &'static str, digital: bool) {
        let severity = if digital { Severity::Error } else { Severity::Warning };
        self.findings.push(Finding::new(code, path).with_severity(severity));
    }

    fn contradiction(&mut self, code: &'static Code, path: &'static str) -> DeliveryChannel {
        self.findings.add(code, path);
        self.steps.push(Step::new(&steps::DELIVERY_CONTRADICTION));
        DeliveryChannel::Hold
    }

    /// Whether the recipient is connected, if the look-ups agree.
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
            // "Not connected" is sufficient for paper; "connected" is not sufficient once the second look-up failed.
            self.findings.add(code, "/enrolledInCpr");
        } else if says(second).is_some() && says(second) != says(first) {
            self.findings.add(&codes::DELIVERY_LOOKUPS_DIFFER, "/enrolledInCpr");
        } else {
            return says(first);
        }
        self.steps.push(Step::new(&steps::DELIVERY_NO_ANSWER));
        None
    }

    /// Digital, unless the data show that the recipient cannot be connected.
    fn digital(&mut self) -> DeliveryChannel {
        if self.request.age.is_some_and(|age| age < law::CONNECTED_FROM_AGE) {
            self.findings.add(&codes::DELIVERY_AGE_CONTRADICTS, "/age");
        }
        if self.enters_later() {
            self.add_with_severity(&codes::DELIVERY_ENTERED_FUTURE, "/entered", true);
        } else if let Entry::Waits(_) | Entry::Unknown =
            connection::entry(self.request.entered, self.request.context.on)
        {
            self.findings.add(&codes::DELIVERY_ENTERED_CONTRADICTS, "/entered");
        }
        if self.findings.has_error() {
            self.steps.push(Step::new(&steps::DELIVERY_CONTRADICTION));
            return DeliveryChannel::Hold;
        }
        if !self.message_fits() {
            return DeliveryChannel::Hold;
        }
        self.steps.push(Step::new(&steps::DELIVERY_CONNECTED));
        self.digital_outside_denmark();
        self.recipients();
        DeliveryChannel::Digital
    }

    /// Whether the day of entry is in the future.
    fn enters_later(&self) -> bool {
        self.request.entered.is_some_and(|day| day > self.request.context.on)
    }

    fn paper(&mut self) -> DeliveryChannel {
        if self.enters_later() {
            self.add_with_severity(&codes::DELIVERY_ENTERED_FUTURE, "/entered", false);
        }
        self.not_enrolled = Some(self.not_enrolled_reason());
        // CPR has no postal address. An address known from another source is sufficient.
        let none_in_cpr = !self.has_ordinary_address() || self.status_number() == 70;
        let address = self.request.has_address.or(none_in_cpr.then_some(false));
        if !self.has_ordinary_address() {
            let severity = if address == Some(true) { Severity::Warning } else { Severity::Error };
            self.findings
                .push(Finding::new(&codes::DELIVERY_NO_ORDINARY_ADDRESS, "/cprStatus").with_severity(severity));
            if address == Some(false) {
                self.steps.push(Step::new(&steps::DELIVERY_PERSON_DECIDES));
                return DeliveryChannel::Hold;
            }
        }
        if address == Some(false) {
            self.steps.push(Step::new(&steps::DELIVERY_NO_ADDRESS));
            self.findings.add(&codes::DELIVERY_ADDRESS_MISSING, "/hasAddress");
            return DeliveryChannel::Hold;
        }
        self.steps.push(Step::new(&steps::DELIVERY_ON_PAPER));
        if address.is_none() {
            self.findings.add(&codes::DELIVERY_ADDRESS_NOT_SAID, "/hasAddress");
        }
        DeliveryChannel::Paper
    }

    /// Why the recipient is not connected, as far as age, entry and status show.
    fn not_enrolled_reason(&mut self) -> NotEnrolled {
        if self.request.age.is_some_and(|age| age < law::CONNECTED_FROM_AGE) {
            self.steps.push(connection::too_young());
            return NotEnrolled::Under15;
        }
        let outside_denmark = match self.status_number() {
            80 => Some(NotEnrolled::Emigrated),
            5 | 7 | 20 => Some(NotEnrolled::NotResident),
            _ => None,
        };
        if let Some(outside_denmark) = outside_denmark {
            self.steps.push(Step::new(&steps::DELIVERY_NOT_ENROLLED));
            return outside_denmark;
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
        NotEnrolled::NotStated
    }

    /// The day on which the message arrived: when it is available, not when it is read.
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
