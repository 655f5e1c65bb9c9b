//! The response as a whole: the people in it.

use chrono::NaiveDate;

use super::person::{self, Asked};
use super::{MAX_LOOKUP, RegisterReading, tree};
use crate::answer::{Finding, Findings, Param, codes};
use crate::reservation::register::RegisterData;
use crate::wire::{Context, Json};

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
        findings.add(&codes::REGISTER_NOT_JSON, "/response");
        Vec::new()
    })
}

fn people(
    json: &Json<'_>,
    looked_up: Option<NaiveDate>,
    context: Context,
    findings: &mut Findings,
) -> Vec<RegisterReading> {
    let Some((path, list)) = list(json) else {
        findings.add(&codes::REGISTER_NO_PEOPLE, "/response");
        return Vec::new();
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

/// What a response about one person alone holds.
pub(crate) enum OnePerson {
    /// One person.
    Read {
        /// What the register says.
        register: RegisterData,
        /// The number the response names; `None` if it names none, several, or one that is not text.
        number: Option<String>,
    },
    /// Something else than one person.
    Unreadable,
    /// Members of the caller's own stand in it, where they would be passed over.
    Misplaced,
}

/// Reads a response about one person, as an object or as its text. `is_foreign` tells whether members stand in it that
/// belong around it.
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
    tree::with(text, |json, _| read(json)).unwrap_or_else(|| {
        findings.add(&codes::REGISTER_NOT_JSON, "/response");
        OnePerson::Unreadable
    })
}

fn only(json: &Json<'_>, looked_up: Option<NaiveDate>, context: Context, findings: &mut Findings) -> OnePerson {
    let list = list(json).map(|(_, list)| list).unwrap_or_default();
    if list.is_empty() {
        findings.add(&codes::REGISTER_NO_PEOPLE, "/response");
    }
    let [entry] = list.as_slice() else { return OnePerson::Unreadable };
    // A second list under another spelling of its name would be passed over.
    if has_two_lists(json) {
        return OnePerson::Unreadable;
    }
    let asked = Asked { path: String::new(), looked_up, context };
    let (reading, _) = person::read(entry, &asked, findings);
    let own = entry.members();
    let word = |name: &'static str| {
        let (_, value) = own.and_then(|members| tree::member(members, &[name]))?;
        tree::text(value)
    };
    let words = [IDENTITY, "reservasjon", "status", "varslingsstatus"].map(|name| (name, word(name)));
    if differs_elsewhere(json, entry, &words) {
        return OnePerson::Unreadable;
    }
    OnePerson::Read { register: reading.register, number: word(IDENTITY).map(str::to_owned) }
}

/// The member that tells whom an answer is about.
const IDENTITY: &str = "personidentifikator";

/// Whether the answer says something else about the person in another place than the person's own members. Of the identity
/// there is one in the whole answer; of the other words the person's own members are read together.
fn differs_elsewhere(json: &Json<'_>, person: &Json<'_>, words: &[(&str, Option<&str>)]) -> bool {
    let differs = |key: &str, value: &Json<'_>| {
        words.iter().any(|(name, word)| {
            let counts = *name == IDENTITY || !std::ptr::eq(json, person);
            counts && tree::is_named(key, name) && tree::text(value) != *word
        })
    };
    match json {
        Json::Object(members) => members.entries().iter().any(|(key, value)| {
            !matches!(value, Json::Null) && (differs(key, value) || differs_elsewhere(value, person, words))
        }),
        Json::List(items) => items.iter().any(|item| differs_elsewhere(item, person, words)),
        _ => false,
    }
}

fn has_two_lists(json: &Json<'_>) -> bool {
    let Json::Object(members) = json else { return false };
    let lists = members.entries().iter().filter(|(key, _)| LISTS.iter().any(|name| tree::is_named(key, name)));
    lists.count() > 1
}

/// The members under which people are listed.
const LISTS: &[&str] = &["personer", "person", "hentpersonerrespons"];

/// Whether this is one person as the register gives it, with nothing around it.
pub(crate) fn is_person(json: &Json<'_>) -> bool {
    matches!(json, Json::Object(members) if tree::member(members, &[IDENTITY]).is_some())
}

/// The list of people, and where it stands: under `personer`, or the text is the list, or one person alone.
fn list<'t, 'a>(json: &'t Json<'a>) -> Option<(String, Vec<&'t Json<'a>>)> {
    match json {
        Json::List(items) => Some(("/response".to_owned(), items.iter().collect())),
        Json::Object(_) => {
            let members = json.members()?;
            if let Some((_, value)) = tree::member(members, LISTS) {
                let path = "/response/personer".to_owned();
                return match value {
                    Json::List(items) => Some((path, items.iter().collect())),
                    Json::Object(inner) => match tree::member(inner, &["person"]) {
                        Some((_, Json::List(items))) => Some((path, items.iter().collect())),
                        Some((_, one)) => Some((path, vec![one])),
                        None => Some((path, vec![value])),
                    },
                    _ => None,
                };
            }
            tree::member(members, &[IDENTITY]).map(|_| ("/response".to_owned(), vec![json]))
        }
        _ => None,
    }
}
