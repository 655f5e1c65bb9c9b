//! The response as a whole: the people in it.

use chrono::NaiveDate;

use super::person::{self, Asked};
use super::tree::Lookup;
use super::{MAX_LOOKUP, RegisterReading, tree};
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
    let read = tree::with(text, |json, mended| {
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

/// What is said of a text that is no JSON.
fn unreadable(text: &str) -> &'static Code {
    let is_markup = tree::without_mark(text).trim_start().starts_with('<');
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
        let asked = Asked { path, looked_up, context };
        let (reading, old) = person::read(entry, &asked, findings);
        old_names |= old;
        readings.push(reading);
    }
    if old_names {
        findings.add(&codes::REGISTER_OLD_NAMES, "/response");
    }
    readings
}

/// One person of a response that is about one person alone, and the number the response names.
pub(crate) struct OnePerson {
    pub(crate) register: RegisterData,
    pub(crate) number: Option<String>,
}

/// Reads a response about one person, as an object or as its text; `None` if it is none.
pub(crate) fn one(
    response: &Json<'_>,
    looked_up: Option<NaiveDate>,
    context: Context,
    findings: &mut Findings,
) -> Option<OnePerson> {
    if let Json::Text(text) = response {
        let read = tree::with(text, |json, _| only(json, looked_up, context, findings));
        return read.unwrap_or_else(|| {
            findings.add(unreadable(text), "/response");
            None
        });
    }
    only(response, looked_up, context, findings)
}

fn only(json: &Json<'_>, looked_up: Option<NaiveDate>, context: Context, findings: &mut Findings) -> Option<OnePerson> {
    let list = match list(json) {
        Ok((_, list)) => list,
        Err(code) => {
            findings.add(code, "/response");
            return None;
        }
    };
    if list.is_empty() {
        findings.add(&codes::REGISTER_NO_PEOPLE, "/response");
    }
    let [entry] = list.as_slice() else { return None };
    let asked = Asked { path: String::new(), looked_up, context };
    let (reading, _) = person::read(entry, &asked, findings);
    let number = if let Json::Object(members) = entry { tree::member(members, person::NUMBER) } else { None };
    let number = number.and_then(|(_, value)| tree::text(value)).map(str::to_owned);
    Some(OnePerson { register: reading.register, number })
}

/// Whether this is one person as the register gives it, with nothing around it.
pub(crate) fn is_person(json: &Json<'_>) -> bool {
    matches!(json, Json::Object(members) if tree::has(members, person::NUMBER))
}

/// The people of a response, and where they stand.
type People<'t, 'a> = (String, Vec<&'t Json<'a>>);

/// The list of people: under `personer`, or the text is the list, or one person alone. The code says what else it is.
fn list<'t, 'a>(json: &'t Json<'a>) -> Result<People<'t, 'a>, &'static Code> {
    let (path, list) = match json {
        Json::List(items) => ("/response", items.iter().collect()),
        Json::Object(members) => match tree::look_up(members, &["personer", "person", "hentpersonerrespons"]) {
            Lookup::One((_, value)) => ("/response/personer", below(value)?),
            Lookup::Absent if tree::has(members, person::NUMBER) => ("/response", vec![json]),
            Lookup::Absent => return Err(other_answer(members).unwrap_or(&codes::REGISTER_NO_PEOPLE)),
            Lookup::Differing => return Err(&codes::REGISTER_NO_PEOPLE),
        },
        _ => return Err(&codes::REGISTER_NO_PEOPLE),
    };
    if list.iter().any(|entry| is_from_proxy(entry)) {
        return Err(&codes::REGISTER_NAV_PROXY);
    }
    // A list of numbers is what the register is asked with.
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
    match tree::look_up(members, &["person"]) {
        Lookup::One((_, Json::List(items))) => Ok(items.iter().collect()),
        Lookup::One((_, one)) => Ok(vec![one]),
        Lookup::Absent if tree::has(members, person::NUMBER) => Ok(vec![value]),
        // NAV's proxy has a member a person, with the number for its name.
        Lookup::Absent if members.entries().iter().any(|(_, entry)| is_from_proxy(entry)) => {
            Err(&codes::REGISTER_NAV_PROXY)
        }
        Lookup::Absent | Lookup::Differing => Err(&codes::REGISTER_NO_PEOPLE),
    }
}

/// Whether an entry is a person of NAV's proxy: its names are never those of the register.
fn is_from_proxy(entry: &Json<'_>) -> bool {
    let Json::Object(members) = entry else { return false };
    let own = ["personident", "kanvarsles", "reservert", "aktiv", "sikkerdigitalpostkasse"];
    tree::has(members, &own) && !tree::has(members, &["personidentifikator", "reservasjon", "status"])
}

/// What an object without people is, if that can be told.
fn other_answer(members: &Members<'_>) -> Option<&'static Code> {
    let has = |names: &[&str]| tree::has(members, names);
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
