//! `reservation.read_register`: what the contact and reservation register (KRR) answered, and contact data as it is
//! entered.

mod entry;
mod person;
mod response;
mod tree;

use chrono::NaiveDate;

use super::fresh::ContactState;
use super::moment::oslo_day;
use super::register::RegisterData;
use crate::answer::{Findings, Step, codes};
use crate::law;
use crate::wire::{Context, Wire};

pub use entry::ContactEntry;
pub(crate) use response::{OnePerson, is_person, one as one_person};

/// The most people the register answers at once.
pub const MAX_LOOKUP: u32 = 1_000;

/// What is to be read. At least one of the first three is needed.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The response of the register as text, the way it came: REST version 1 or 2, or JSON with the names of the old SOAP
    /// service. The whole request may have 8 MiB (8,388,608 bytes), enough for 1000 people with mailboxes and certificates.
    #[wire(personal)]
    pub response: Option<String>,
    /// When the register was asked, as a day or a time: `2026-11-21`, `2026-11-21T10:14:52+02`.
    pub looked_up: Option<String>,
    /// How many people are to be looked up: the answer splits them.
    pub to_look_up: Option<u32>,
    /// Contact data that somebody enters.
    pub entry: Option<ContactEntry>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request in which nothing is asked.
    pub fn blank(context: Context) -> Self {
        Self { response: None, looked_up: None, to_look_up: None, entry: None, context }
    }
}

/// What the response means.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether everything that matters could be read: true exactly when no finding is an error.
    pub accepted: bool,
    /// The people in the order of the response. No number comes back: the place in the list tells who it is.
    pub people: Vec<RegisterReading>,
    /// How to split the look-ups.
    pub lookups: Option<LookupPlan>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found. A path below `/response` leads on into the text.
    pub findings: Findings,
}

/// What the register says of one person, and what that means.
#[derive(Wire)]
#[wire(answer)]
pub struct RegisterReading {
    /// What the register says: what `reservation.decide_channel` takes as `register`.
    pub register: RegisterData,
    /// Whether the person can be notified by § 8.
    pub can_be_notified: bool,
    /// Why not: expired, reserved, deleted and not registered are four different things.
    pub why_not: Vec<Step>,
    /// Where the e-mail address stands.
    pub email: ContactState,
    /// The last day on which it may be used for notices, unless it is confirmed again.
    pub email_until: Option<NaiveDate>,
    /// Where the mobile number stands.
    pub mobile: ContactState,
    /// The last day on which it may be used for notices, unless it is confirmed again.
    pub mobile_until: Option<NaiveDate>,
}

/// How to split look-ups: one request of 1000 is far faster than 1000 requests.
#[derive(Wire)]
#[wire(answer)]
pub struct LookupPlan {
    /// How many requests it takes.
    pub requests: u32,
    /// How many people are in each but the last.
    pub each: u32,
    /// How many are in the last.
    pub last: u32,
}

/// Reads what the register answered: leniently where writing differs, strictly where it matters. What is missing or not
/// known never becomes "not reserved". Contact data is fresh or not for each channel by itself, and why somebody
/// cannot be notified is told apart.
///
/// Sources: the rules `no.register.*`, `no.section-9.reserved`, `no.time.oslo`.
///
/// ```
/// use postregler::reservation::{self, read_register::Request};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let response = r#"{"personer":[{"personidentifikator":"17912099997","reservasjon":"NEI","status":"IKKE_REGISTRERT"}]}"#;
/// let looked_up = Some("2026-11-21".to_owned());
/// let request = Request { response: Some(response.to_owned()), looked_up, ..Request::blank(Context::on(on)) };
/// let answer = reservation::read_register(&request);
/// let why_not = answer.people.first().and_then(|person| person.why_not.first()).ok_or("a cause")?;
/// assert_eq!(why_not.kind().result, "not-registered");
/// # Ok::<(), &str>(())
/// ```
pub fn read_register(request: &Request) -> Answer {
    let mut findings = Findings::default();
    let entry = request.entry.as_ref().filter(|entry| !entry.is_empty());
    // A text without a character to see is the same as none.
    let response = request.response.as_deref().filter(|response| !tree::without_mark(response).trim().is_empty());
    if response.is_none() && request.to_look_up.is_none() && entry.is_none() {
        findings.add(&codes::REGISTER_NOTHING_ASKED, "");
    }
    let people = match response {
        Some(response) => {
            let looked_up = looked_up(request, &mut findings);
            response::read(response, looked_up, request.context, &mut findings)
        }
        None => Vec::new(),
    };
    let lookups = request.to_look_up.and_then(|count| split(count, &mut findings));
    if let Some(entry) = entry {
        entry.check(request.context.on, &mut findings);
    }
    Answer { accepted: !findings.has_error(), people, lookups, rules: law::RULES_VERSION, findings }
}

/// The day of the look-up. The law of use is: at every dispatch.
fn looked_up(request: &Request, findings: &mut Findings) -> Option<NaiveDate> {
    let Some(text) = request.looked_up.as_deref().filter(|text| !text.trim().is_empty()) else {
        findings.add(&codes::REGISTER_TIME_MISSING, "/lookedUp");
        return None;
    };
    let day = oslo_day(text);
    match day {
        None => findings.add(&codes::REGISTER_TIME_UNREADABLE, "/lookedUp"),
        Some(day) if day > request.context.on => findings.add(&codes::REGISTER_TIME_FUTURE, "/lookedUp"),
        Some(day) if day < request.context.on => findings.add(&codes::REGISTER_TIME_OLD, "/lookedUp"),
        Some(_) => {}
    }
    day
}

fn split(count: u32, findings: &mut Findings) -> Option<LookupPlan> {
    let requests = count.div_ceil(MAX_LOOKUP);
    let Some(full) = requests.checked_sub(1) else {
        findings.add(&codes::LOOKUPS_NONE, "/toLookUp");
        return None;
    };
    let last = count.checked_sub(full.checked_mul(MAX_LOOKUP)?)?;
    Some(LookupPlan { requests, each: if full == 0 { last } else { MAX_LOOKUP }, last })
}

/// The day in Norway of a look-up's time.
pub(crate) fn day_of(text: &str) -> Option<NaiveDate> {
    oslo_day(text)
}
