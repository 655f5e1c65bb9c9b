//! `reservation.read_register`: a response of the contact and reservation register (KRR), and contact data as a person
//! enters it.

mod contact_entry;
mod lenient_json;
mod person;
mod response;

use chrono::NaiveDate;

use super::contact_validity::ContactState;
use super::oslo_time::oslo_day;
use super::register::RegisterData;
use crate::answer::{Findings, Step, codes};
use crate::law;
use crate::wire::{Context, Wire};

pub use contact_entry::ContactEntry;
pub(crate) use response::{OnePerson, is_person, one as one_person};

/// The maximum number of people in one response of the register.
pub const MAX_LOOKUP: u32 = 1_000;

/// The response to read. At least one of the first three members is required.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The response of the register as unchanged text: REST version 1 or 2, or JSON with the names of the former SOAP
    /// service. The whole request may have 8 MiB (8,388,608 bytes), enough for 1000 people with mailboxes and
    /// certificates.
    #[wire(personal)]
    pub response: Option<String>,
    /// When the register was consulted, as a day or a time: `2026-11-21`, `2026-11-21T10:14:52+02`.
    pub looked_up: Option<String>,
    /// How many people are to be looked up: the answer divides them into requests.
    pub to_look_up: Option<u32>,
    /// Contact data that a person enters.
    pub entry: Option<ContactEntry>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request without a response.
    pub fn blank(context: Context) -> Self {
        Self { response: None, looked_up: None, to_look_up: None, entry: None, context }
    }
}

/// The meaning of the response.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether every required value could be read: true exactly when no finding is an error.
    pub accepted: bool,
    /// The people in the order of the response. No number is returned: the position in the list identifies a person.
    pub people: Vec<RegisterReading>,
    /// How to divide the look-ups.
    pub lookups: Option<LookupPlan>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings. A path below `/response` continues into the text.
    pub findings: Findings,
}

/// The register data of one person, and its meaning.
#[derive(Wire)]
#[wire(answer)]
pub struct RegisterReading {
    /// The register data: the `register` of `reservation.decide_channel`.
    pub register: RegisterData,
    /// Whether the person can be notified under § 8.
    pub can_be_notified: bool,
    /// Why the person cannot be notified: expired, reserved, deleted and not registered are different reasons.
    pub reasons: Vec<Step>,
    /// The state of the e-mail address.
    pub email: ContactState,
    /// The last day on which it may be used for notices, unless it is confirmed again.
    pub email_until: Option<NaiveDate>,
    /// The state of the mobile number.
    pub mobile: ContactState,
    /// The last day on which it may be used for notices, unless it is confirmed again.
    pub mobile_until: Option<NaiveDate>,
}

/// How to divide look-ups: one request of 1000 is far faster than 1000 requests.
#[derive(Wire)]
#[wire(answer)]
pub struct LookupPlan {
    /// The number of requests.
    pub requests: u32,
    /// The number of people in each request but the last.
    pub each: u32,
    /// The number of people in the last request.
    pub last: u32,
}

/// Reads a response of the register: leniently where notations differ, strictly where the meaning matters. A missing or
/// unknown value never becomes "not reserved". Contact data is assessed for each channel separately, and the reasons
/// why a person cannot be notified are distinguished.
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
/// let reasons = answer.people.first().and_then(|person| person.reasons.first()).ok_or("a cause")?;
/// assert_eq!(reasons.kind().result, "not-registered");
/// # Ok::<(), &str>(())
/// ```
pub fn read_register(request: &Request) -> Answer {
    let mut findings = Findings::default();
    let entry = request.entry.as_ref().filter(|entry| !entry.is_empty());
    // A text without visible characters counts as missing.
    let response =
        request.response.as_deref().filter(|response| !lenient_json::without_mark(response).trim().is_empty());
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

/// The day of the look-up. The terms of use require a look-up at every dispatch.
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

/// The day in Norway of a look-up time.
pub(crate) fn day_of(text: &str) -> Option<NaiveDate> {
    oslo_day(text)
}
