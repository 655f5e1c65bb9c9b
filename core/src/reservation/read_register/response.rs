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
            findings.add(&codes::REGISTER_NOT_JSON, "/response");
            None
        });
    }
    only(response, looked_up, context, findings)
}

fn only(json: &Json<'_>, looked_up: Option<NaiveDate>, context: Context, findings: &mut Findings) -> Option<OnePerson> {
    let list = list(json).map(|(_, list)| list).unwrap_or_default();
    if list.is_empty() {
        findings.add(&codes::REGISTER_NO_PEOPLE, "/response");
    }
    let [entry] = list.as_slice() else { return None };
    let asked = Asked { path: String::new(), looked_up, context };
    let (reading, _) = person::read(entry, &asked, findings);
    let number = entry.members().and_then(|members| tree::member(members, &["personidentifikator"]));
    let number = number.and_then(|(_, value)| tree::text(value)).map(str::to_owned);
    Some(OnePerson { register: reading.register, number })
}

/// Whether this is one person as the register gives it, with nothing around it.
pub(crate) fn is_person(json: &Json<'_>) -> bool {
    matches!(json, Json::Object(members) if tree::member(members, &["personidentifikator"]).is_some())
}

/// The list of people, and where it stands: under `personer`, or the text is the list, or one person alone.
fn list<'t, 'a>(json: &'t Json<'a>) -> Option<(String, Vec<&'t Json<'a>>)> {
    match json {
        Json::List(items) => Some(("/response".to_owned(), items.iter().collect())),
        Json::Object(_) => {
            let members = json.members()?;
            if let Some((_, value)) = tree::member(members, &["personer", "person", "hentpersonerrespons"]) {
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
            tree::member(members, &["personidentifikator"]).map(|_| ("/response".to_owned(), vec![json]))
        }
        _ => None,
    }
}
