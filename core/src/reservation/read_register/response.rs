//! The response as a whole: the people in it.

use chrono::NaiveDate;

use super::person::{self, Asked};
use super::{MAX_LOOKUP, RegisterReading, tree};
use crate::answer::{Finding, Findings, Param, codes};
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
