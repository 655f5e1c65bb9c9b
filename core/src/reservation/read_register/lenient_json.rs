//! JSON with more or fewer members than expected, read by known names.

use std::borrow::Cow;

use crate::text::is_word_character;
use crate::wire::{Json, Members, parse_value};

/// Reads a text; a byte order mark is skipped, and surplus commas are removed if they are the only error. The flag
/// states whether they were.
pub(super) fn with<T>(text: &str, read: impl FnOnce(&Json<'_>, bool) -> T) -> Option<T> {
    let text = without_mark(text);
    if let Ok(json) = parse_value(text) {
        return Some(read(&json, false));
    }
    let mended = without_trailing_commas(text);
    parse_value(&mended).ok().map(|json| read(&json, true))
}

/// The text after its byte order mark.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The published samples have commas before a closing bracket.
fn without_trailing_commas(text: &str) -> String {
    let (mut mended, mut quoted, mut escaped) = (String::with_capacity(text.len()), false, false);
    // A comma is kept back here, with the white space after it, until the next character is known.
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

/// A member: the key as it is spelled in the text, and its value.
pub(super) type Member<'t, 'a> = (&'t str, &'t Json<'a>);

/// The value of an object under one of several names.
pub(super) enum Lookup<'t, 'a> {
    /// None: no such member, or only `null` and empty texts.
    Absent,
    /// One value, present once or several times.
    One(Member<'t, 'a>),
    /// Two different values, under one name or under two spellings of it.
    Differing,
}

/// The members of an object whose names are among `names`, regardless of case, underscores, prefixes and punctuation.
pub(super) fn look_up<'t, 'a>(members: &'t Members<'a>, names: &[&str]) -> Lookup<'t, 'a> {
    let mut found = Lookup::Absent;
    for (key, value) in members.entries() {
        if is_blank(value) || !names.iter().any(|name| is_named(key, name)) {
            continue;
        }
        match found {
            Lookup::Absent => found = Lookup::One((key.as_ref(), value)),
            Lookup::One((_, first)) if is_same(first, value) => {}
            Lookup::One(_) | Lookup::Differing => return Lookup::Differing,
        }
    }
    found
}

/// The one member with one of these names; `None` if there are two that differ.
pub(super) fn member<'t, 'a>(members: &'t Members<'a>, names: &[&str]) -> Option<Member<'t, 'a>> {
    match look_up(members, names) {
        Lookup::One(member) => Some(member),
        Lookup::Absent | Lookup::Differing => None,
    }
}

/// Whether one of these names has a value, including contradictory ones.
pub(super) fn has(members: &Members<'_>, names: &[&str]) -> bool {
    !matches!(look_up(members, names), Lookup::Absent)
}

/// `ns2:SikkerDigitalPostAdresse`, `@sistOppdatert`, `epostadresse_oppdatert`: only the letters count, in lower case.
/// The key is not copied, because this runs for each member in lists of a million people.
fn is_named(key: &str, name: &str) -> bool {
    if key == name {
        return true;
    }
    let own = key.rsplit_once(':').map_or(key, |(_, own)| own);
    let kept = own.chars().filter(|character| is_word_character(*character));
    kept.map(|letter| letter.to_ascii_lowercase()).eq(name.chars())
}

/// Whether a value is empty: `null`, a text without visible characters, or an object of such values, which converters
/// make of an empty XML element.
fn is_blank(value: &Json<'_>) -> bool {
    match value {
        Json::Null => true,
        Json::Text(text) => text.trim().is_empty(),
        Json::Object(members) => members.entries().iter().all(|(_, value)| is_blank(value)),
        _ => false,
    }
}

/// Whether two values are equal: texts regardless of case, members in the same order.
fn is_same(one: &Json<'_>, other: &Json<'_>) -> bool {
    match (one, other) {
        (Json::Null, Json::Null) => true,
        (Json::Boolean(one), Json::Boolean(other)) => one == other,
        (Json::Integer(one), Json::Integer(other)) => one == other,
        (Json::Text(one), Json::Text(other)) => one.trim().eq_ignore_ascii_case(other.trim()),
        (Json::List(one), Json::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Json::Object(one), Json::Object(other)) => {
            let (one, other) = (one.entries(), other.entries());
            one.len() == other.len()
                && one.iter().zip(other).all(|((key, one), (name, other))| key == name && is_same(one, other))
        }
        _ => false,
    }
}

/// The text of a value; that of an object is under one of the names that converters from XML use.
pub(super) fn text<'t>(value: &'t Json<'_>) -> Option<&'t str> {
    let filled = |text: &'t Cow<'_, str>| Some(text.trim()).filter(|text| !text.is_empty());
    match value {
        Json::Text(text) => filled(text),
        Json::Object(members) => match inner(members) {
            Some(Json::Text(text)) => filled(text),
            _ => None,
        },
        _ => None,
    }
}

/// The text of an object made from an XML element; `None` if two of them differ.
fn inner<'t, 'a>(members: &'t Members<'a>) -> Option<&'t Json<'a>> {
    let mut texts = members.entries().iter().filter(|(key, _)| is_text_key(key)).map(|(_, value)| value);
    let first = texts.next()?;
    texts.all(|other| is_same(first, other)).then_some(first)
}

/// The names under which converters from XML put the text of an element.
fn is_text_key(key: &str) -> bool {
    matches!(key, "#text" | "$" | "_" | "value" | "content")
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

    #[test]
    fn values_that_differ_are_no_value_and_empty_ones_are_none() {
        let says = |text: &str| {
            with(text, |json, _| {
                let Json::Object(members) = json else { return "no object" };
                match look_up(members, &["status"]) {
                    Lookup::Absent => "absent",
                    Lookup::One(_) => "one",
                    Lookup::Differing => "differing",
                }
            })
        };
        for (text, right) in [
            (r#"{"status":"AKTIV"}"#, "one"),
            (r#"{"status":"AKTIV","ns2:Status":"aktiv "}"#, "one"),
            (r#"{"status":"AKTIV","Status":""}"#, "one"),
            (r#"{"status":"AKTIV","status":"SLETTET"}"#, "differing"),
            (r#"{"status":"AKTIV","ns2:status":"SLETTET"}"#, "differing"),
            (r#"{"status":"AKTIV","ns2:status":["AKTIV"]}"#, "differing"),
            (r#"{"status":[1.5],"ns2:status":[1.5]}"#, "differing"),
            (r#"{"status":{"a":[true,null,1]},"ns2:status":{"a":[true,null,1]}}"#, "one"),
            (r#"{"status":null,"ns2:status":" ","Status":{"_":""}}"#, "absent"),
            ("\u{feff}{}", "absent"),
        ] {
            assert_eq!(says(text), Some(right), "{text}");
        }
    }
}
