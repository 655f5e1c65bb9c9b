//! Checks that a language is complete: it is offered with every text or not at all. With half of a language, answers
//! would mix two, and a page could not mark which words are in which.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Language, List};

/// The folders with texts: one file per language in each. The first has them one level down.
const FOLDERS: [&str; 6] = [
    "core/locales",
    "facade/form/locales",
    "web-demo/locales",
    "web-demo/src/guide/locales",
    "web-demo/src/tools/developers/locales",
    "web-demo/src/tools/glossary/locales",
];

/// The folder whose texts become a file of the packages.
const FORM: &str = "facade/form/locales";

/// At most this number of errors per file is reported.
const MAX_REPORTED: usize = 8;

type Texts = Map<String, Value>;

/// Compares every offered language with the first, and the drafts as far as they go. Returns the words around forms, by
/// language.
/// language.
pub(super) fn check(list: &List, read: fn(&str) -> String) -> Result<Vec<(String, Texts)>, String> {
    let mut words = Vec::new();
    let mut faults = Vec::new();
    for folder in FOLDERS {
        let first = file(folder, &list.offered[0], read)?;
        for language in &list.offered {
            let texts = file(folder, language, read)?;
            let path = path(folder, language);
            faults.extend(faulty(&first, &texts).into_iter().map(|fault| format!("{path}: {fault}")));
            let missing = first.keys().filter(|key| !texts.contains_key(*key));
            faults.extend(missing.map(|key| format!("{path}: {key} is missing")));
            if folder == FORM {
                words.push((language.code.clone(), texts));
            }
        }
        for draft in &list.drafts {
            let path = path(folder, draft);
            let texts = if read(&path).is_empty() { Texts::new() } else { file(folder, draft, read)? };
            faults.extend(faulty(&first, &texts).into_iter().map(|fault| format!("{path}: {fault}")));
        }
    }
    if faults.is_empty() {
        return Ok(words);
    }
    let more = faults.len().saturating_sub(MAX_REPORTED);
    faults.truncate(MAX_REPORTED);
    let more = if more == 0 { String::new() } else { format!("\n  and {more} more") };
    Err(format!(
        "a language is offered when it has every text (one that has not is a draft in {}):\n  {}{more}",
        super::list::PATH,
        faults.join("\n  ")
    ))
}

/// The number of texts in a draft, and the total.
pub(super) fn progress(list: &List, draft: &Language, read: fn(&str) -> String) -> Result<(usize, usize), String> {
    FOLDERS.iter().try_fold((0, 0), |(there, all), folder| {
        let first = file(folder, &list.offered[0], read)?;
        let begun = !read(&path(folder, draft)).is_empty();
        let own = if begun { file(folder, draft, read)?.len() } else { 0 };
        Ok((there + own, all + first.len()))
    })
}

/// The errors in the texts that exist, missing ones aside.
fn faulty(first: &Texts, texts: &Texts) -> Vec<String> {
    let mut faults = Vec::new();
    for (key, text) in texts {
        let text = text.as_str().unwrap_or_default();
        let Some(model) = first.get(key) else {
            faults.push(format!("{key} is not a text of the project"));
            continue;
        };
        if text.trim().is_empty() {
            faults.push(format!("{key} is empty"));
        }
        let (model, own) = (places(model.as_str().unwrap_or_default()), places(text));
        if text.split('{').skip(1).any(|rest| !rest.contains('}')) {
            faults.push(format!("{key} has a place without an end"));
        } else if model != own {
            faults.push(format!("{key} has the places {own:?} instead of {model:?}"));
        }
        if key == "format.months" && text.split(' ').count() != 12 {
            faults.push(format!("{key} has not twelve months with a space between them"));
        }
    }
    faults
}

/// The names of the placeholders in a text.
fn places(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

fn path(folder: &str, language: &Language) -> String {
    format!("{folder}/{}.json", language.code)
}

fn file(folder: &str, language: &Language, read: fn(&str) -> String) -> Result<Texts, String> {
    let path = path(folder, language);
    let text = read(&path);
    if text.is_empty() {
        return Err(format!("{path} is not there"));
    }
    let mut value: Value = serde_json::from_str(&text).map_err(|error| format!("{path}: {error}"))?;
    if folder == FOLDERS[0] {
        if value["locale"] != language.code.as_str() {
            return Err(format!("{path}: its locale is {}", language.code));
        }
        value = value["texts"].take();
        // The core looks keys up by binary search.
        if let Some((_, after)) = out_of_order(&value) {
            return Err(format!("{path}: {after} is out of order; keys are sorted by their bytes"));
        }
    }
    match value {
        Value::Object(texts) => Ok(texts),
        _ => Err(format!("{path}: texts by their keys are wanted")),
    }
}

/// The first two keys that are out of order.
fn out_of_order(texts: &Value) -> Option<(&str, &str)> {
    let keys: Vec<&str> = texts.as_object()?.keys().map(String::as_str).collect();
    keys.windows(2).find(|pair| pair[0] >= pair[1]).map(|pair| (pair[0], pair[1]))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Texts, faulty, out_of_order};

    fn texts(value: &serde_json::Value) -> Texts {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn texts_have_the_keys_and_the_places_of_the_first_language() {
        let first = texts(&json!({ "a": "{from} til {until}", "b": "B" }));
        assert!(faulty(&first, &texts(&json!({ "a": "∂ {until} ∂ {from}" }))).is_empty());
        for wrong in [
            json!({ "a": "{from}" }),
            json!({ "a": "{from} {until" }),
            json!({ "b": "{from}" }),
            json!({ "b": " " }),
            json!({ "c": "C" }),
        ] {
            assert_eq!(faulty(&first, &texts(&wrong)).len(), 1, "{wrong}");
        }
    }
    #[test]
    fn keys_are_in_the_order_of_their_bytes() {
        assert_eq!(out_of_order(&json!({ "a": "", "a.b": "", "b": "" })), None);
        assert_eq!(out_of_order(&json!({ "a": "", "c": "", "b": "" })), Some(("c", "b")));
    }
}
