//! A JSON text with more or fewer fields than expected, read by the names that are known.

use std::borrow::Cow;

use crate::text::is_letter;
use crate::wire::{Json, Members, parse_value};

/// Reads a text; commas too many are taken out if that is all that is wrong. The flag tells whether they were.
pub(super) fn with<T>(text: &str, read: impl FnOnce(&Json<'_>, bool) -> T) -> Option<T> {
    if let Ok(json) = parse_value(text) {
        return Some(read(&json, false));
    }
    let mended = without_trailing_commas(text);
    parse_value(&mended).ok().map(|json| read(&json, true))
}

/// The published samples have commas before a closing bracket.
fn without_trailing_commas(text: &str) -> String {
    let (mut mended, mut quoted, mut escaped) = (String::with_capacity(text.len()), false, false);
    // A comma waits here, with the white space behind it, until it is known what follows.
    let mut waiting = String::new();
    for character in text.chars() {
        if character == '"' && !escaped {
            quoted = !quoted;
        }
        escaped = character == '\\' && !escaped;
        if !waiting.is_empty() && !character.is_whitespace() {
            let kept = if matches!(character, '}' | ']') { waiting.trim_start_matches(',') } else { &waiting };
            mended.push_str(kept);
            waiting.clear();
        }
        if (character == ',' && !quoted) || !waiting.is_empty() {
            waiting.push(character);
        } else {
            mended.push(character);
        }
    }
    mended + &waiting
}

/// A member: the key as it stands in the text, and its value.
pub(super) type Member<'t, 'a> = (&'t str, &'t Json<'a>);

/// The member of an object whose name, freed of case, underscores, prefixes and signs, is one of `names`.
pub(super) fn member<'t, 'a>(members: &'t Members<'a>, names: &[&str]) -> Option<Member<'t, 'a>> {
    let entries = members.entries().iter().map(|(key, value)| (key.as_ref(), value));
    entries
        .filter(|(_, value)| !matches!(value, Json::Null))
        .find(|(key, _)| names.iter().any(|name| is_named(key, name)))
}

/// `ns2:SikkerDigitalPostAdresse`, `@sistOppdatert`, `epostadresse_oppdatert`: the letters alone count, in lower case.
/// Nothing is made of the key: this is asked for each of them, again and again, in lists of a million people.
pub(super) fn is_named(key: &str, name: &str) -> bool {
    if key == name {
        return true;
    }
    let own = key.rsplit_once(':').map_or(key, |(_, own)| own);
    let kept = own.chars().filter(|character| is_letter(*character));
    kept.map(|letter| letter.to_ascii_lowercase()).eq(name.chars())
}

/// The text of a value; that of an object is under one of the names converters from XML use.
pub(super) fn text<'t>(value: &'t Json<'_>) -> Option<&'t str> {
    match value {
        Json::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
        Json::Object(members) => {
            let named =
                |(key, _): &&(Cow<str>, Json)| matches!(key.as_ref(), "#text" | "$" | "_" | "value" | "content");
            members.entries().iter().find(named).and_then(|(_, value)| match value {
                Json::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
                _ => None,
            })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_too_many_are_taken_out_and_no_others() {
        assert_eq!(without_trailing_commas(r#"{"a":[1,2, ],"b":",}", }"#), r#"{"a":[1,2 ],"b":",}" }"#);
        assert_eq!(without_trailing_commas(r#"{"a":"\",}",}"#), r#"{"a":"\",}"}"#);
    }

    #[test]
    fn names_are_known_however_they_are_written() {
        for name in ["sistOppdatert", "@sistOppdatert", "ns2:sist_oppdatert"] {
            assert!(is_named(name, "sistoppdatert"), "{name}");
        }
    }
}
