//! The response as a whole: its list of people.

use chrono::NaiveDate;

use super::lenient_json::Lookup;
use super::person::{self, ReadContext};
use super::{MAX_LOOKUP, RegisterReading, lenient_json};
use crate::answer::{Code, Finding, Findings, Param, codes};
use crate::reservation::register::RegisterData;
use crate::wire::{Context, Json, Members};

/// Reads the people of a response.
pub(super) fn read(
    text: &str,
    looked_up: Option<NaiveDate>,
    context: Context,
    findings: &mut Findings,
) -> Vec<RegisterReading> {
    let read = lenient_json::with(text, |json, mended| {
        if mended {
            findings.add(&codes::REGISTER_TRAILING_COMMA, "/response");
        }
        people(json, looked_up, context, findings)
    });
    read.unwrap_or_else(|| {
        findings.add(unreadable(text), "/response");
        Vec::new()
    })
}

/// The code for a text that is not JSON.
fn unreadable(text: &str) -> &'static Code {
    let is_markup = lenient_json::without_mark(text).trim_start().starts_with('<');
    if is_markup { &codes::REGISTER_MARKUP } else { &codes::REGISTER_NOT_JSON }
}

fn people(
    json: &Json<'_>,
    looked_up: Option<NaiveDate>,
    context: Context,
    findings: &mut Findings,
) -> Vec<RegisterReading> {
    let (path, list) = match list(json) {
        Ok(found) => found,
        Err(code) => {
            findings.add(code, "/response");
            return Vec::new();
        }
    };
    if u32::try_from(list.len()).is_ok_and(|count| count > MAX_LOOKUP) {
        findings.push(Finding::new(&codes::REGISTER_TOO_MANY, path).with("max", Param::Integer(MAX_LOOKUP)));
        return Vec::new();
    }
    let mut old_names = false;
    let mut readings = Vec::with_capacity(list.len());
    for (at, entry) in list.iter().enumerate() {
        let path = if list.len() == 1 && std::ptr::eq(*entry, json) { path.clone() } else { format!("{path}/{at}") };
        let read_context = ReadContext { path, looked_up, context };
        let (reading, old) = person::read(entry, &read_context, findings);
        old_names |= old;
        readings.push(reading);
    }
    if old_names {
        findings.add(&codes::REGISTER_OLD_NAMES, "/response");
    }
    readings
}

/// The content of a response about one person.
pub(crate) enum OnePerson {
    /// One person.
    Read {
        /// The register data.
        register: RegisterData,
        /// The number in the response; `None` if there is none, several, or one that is not text.
        number: Option<String>,
    },
    /// The response is not about exactly one person.
    Unreadable,
    /// The response contains members of the caller's own, which would be ignored there.
    Misplaced,
}

/// Reads a response about one person, as an object or as its text. `is_foreign` recognises members that belong outside
/// the response.
pub(crate) fn one(
    response: &Json<'_>,
    looked_up: Option<NaiveDate>,
    context: Context,
    is_foreign: fn(&Json<'_>) -> bool,
    findings: &mut Findings,
) -> OnePerson {
    let mut read = |json: &Json<'_>| {
        if is_foreign(json) { OnePerson::Misplaced } else { only(json, looked_up, context, findings) }
    };
    let Json::Text(text) = response else { return read(response) };
    lenient_json::with(text, |json, _| read(json)).unwrap_or_else(|| {
        findings.add(unreadable(text), "/response");
        OnePerson::Unreadable
    })
}

fn only(json: &Json<'_>, looked_up: Option<NaiveDate>, context: Context, findings: &mut Findings) -> OnePerson {
    let list = match list(json) {
        Ok((_, list)) => list,
        Err(code) => {
            findings.add(code, "/response");
            return OnePerson::Unreadable;
        }
    };
    if list.is_empty() {
        findings.add(&codes::REGISTER_NO_PEOPLE, "/response");
    }
    let [entry] = list.as_slice() else { return OnePerson::Unreadable };
    let read_context = ReadContext { path: String::new(), looked_up, context };
    let (reading, _) = person::read(entry, &read_context, findings);
    let word = |names: &[&str]| {
        let Json::Object(members) = entry else { return None };
        lenient_json::member(members, names).and_then(|(_, value)| lenient_json::text(value))
    };
    let number = word(person::NUMBER);
    let words = [person::NUMBER, &["reservasjon"], &["status"], &["varslingsstatus"]].map(|names| (names, word(names)));
    if differs_elsewhere(json, entry, &words) {
        findings.add(&codes::REGISTER_CONTRADICTION, "/response");
        return OnePerson::Unreadable;
    }
    OnePerson::Read { register: reading.register, number: number.map(str::to_owned) }
}

/// Whether the response has differing values about the person outside the person's own members, which are read
/// together.
fn differs_elsewhere(json: &Json<'_>, person: &Json<'_>, words: &[(&[&str], Option<&str>)]) -> bool {
    match json {
        Json::Object(members) => {
            let differs = |(names, word): &(&[&str], Option<&str>)| match lenient_json::look_up(members, names) {
                Lookup::Absent => false,
                Lookup::One((_, value)) => lenient_json::text(value) != *word,
                Lookup::Differing => true,
            };
            let beside = !std::ptr::eq(json, person) && words.iter().any(differs);
            beside || members.entries().iter().any(|(_, value)| differs_elsewhere(value, person, words))
        }
        Json::List(items) => items.iter().any(|item| differs_elsewhere(item, person, words)),
        _ => false,
    }
}

/// Whether this is one person as the register returns it, without surrounding members.
pub(crate) fn is_person(json: &Json<'_>) -> bool {
    matches!(json, Json::Object(members) if lenient_json::has(members, person::NUMBER))
}

/// The people of a response, and their positions.
type People<'t, 'a> = (String, Vec<&'t Json<'a>>);

/// The list of people: under `personer`, or the text is the list, or one person alone. The code states what else the
/// text is.
fn list<'t, 'a>(json: &'t Json<'a>) -> Result<People<'t, 'a>, &'static Code> {
    let (path, list) = match json {
        Json::List(items) => ("/response", items.iter().collect()),
        Json::Object(members) => match lenient_json::look_up(members, &["personer", "person", "hentpersonerrespons"]) {
            Lookup::One((_, value)) => ("/response/personer", below(value)?),
            Lookup::Absent if lenient_json::has(members, person::NUMBER) => ("/response", vec![json]),
            Lookup::Absent => return Err(other_answer(members).unwrap_or(&codes::REGISTER_NO_PEOPLE)),
            Lookup::Differing => return Err(&codes::REGISTER_NO_PEOPLE),
        },
        _ => return Err(&codes::REGISTER_NO_PEOPLE),
    };
    if list.iter().any(|entry| is_from_proxy(entry)) {
        return Err(&codes::REGISTER_NAV_PROXY);
    }
    // A list of numbers is the request to the register.
    if !list.is_empty() && list.iter().all(|entry| matches!(entry, Json::Text(_))) {
        return Err(&codes::REGISTER_QUESTION);
    }
    Ok((path.to_owned(), list))
}

/// The people below `personer`: a list, an object around a list, or one person.
fn below<'t, 'a>(value: &'t Json<'a>) -> Result<Vec<&'t Json<'a>>, &'static Code> {
    let members = match value {
        Json::List(items) => return Ok(items.iter().collect()),
        Json::Object(members) => members,
        _ => return Err(&codes::REGISTER_NO_PEOPLE),
    };
    match lenient_json::look_up(members, &["person"]) {
        Lookup::One((_, Json::List(items))) => Ok(items.iter().collect()),
        Lookup::One((_, one)) => Ok(vec![one]),
        Lookup::Absent if lenient_json::has(members, person::NUMBER) => Ok(vec![value]),
        // NAV's proxy has one member a person, named by the number.
        Lookup::Absent if members.entries().iter().any(|(_, entry)| is_from_proxy(entry)) => {
            Err(&codes::REGISTER_NAV_PROXY)
        }
        Lookup::Absent | Lookup::Differing => Err(&codes::REGISTER_NO_PEOPLE),
    }
}

/// Whether an entry is a person of NAV's proxy, whose names are never those of the register.
fn is_from_proxy(entry: &Json<'_>) -> bool {
    let Json::Object(members) = entry else { return false };
    let own = ["personident", "kanvarsles", "reservert", "aktiv", "sikkerdigitalpostkasse"];
    lenient_json::has(members, &own) && !lenient_json::has(members, &["personidentifikator", "reservasjon", "status"])
}

/// What an object without people is, if it can be recognised.
fn other_answer(members: &Members<'_>) -> Option<&'static Code> {
    let has = |names: &[&str]| lenient_json::has(members, names);
    if has(&["personident", "kanvarsles", "reservert"]) {
        return Some(&codes::REGISTER_NAV_PROXY);
    }
    if has(&["list", "fraendringsid", "tilendringsid", "sisteendringsid", "fraendringsnummer", "tilendringsnummer"]) {
        return Some(&codes::REGISTER_CHANGE_LOG);
    }
    if has(&["personidentifikatorer", "personidenter"]) {
        return Some(&codes::REGISTER_QUESTION);
    }
    let error = ["error", "errors", "errordescription", "feil", "melding", "message", "title", "fault"];
    has(&error).then_some(&codes::REGISTER_ERROR_MESSAGE)
}
