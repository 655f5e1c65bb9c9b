//! Finds members of a row that stand inside the register's response. A response is read leniently, by known names, so a
//! death, a protected address or a look-up day inside it would be ignored.

use crate::text::is_word_character;
use crate::wire::Json;

/// The members of a row that may stand beside a response.
pub(super) static ROW_MEMBERS: &[&str] = &["number", "recipient", "response", "lookedUp", "lookup"];

/// Every member name of a row and of its contents, in lower-case letters only, sorted. `status` is left out because the
/// register has a member of that name.
static NAMES: &[&str] = &[
    "active",
    "age",
    "consented",
    "contactunknown",
    "cprfailed",
    "cprstatus",
    "deceased",
    "email",
    "enrolled",
    "enrolledincpr",
    "entered",
    "hasaddress",
    "kind",
    "language",
    "lookedup",
    "lookup",
    "mailbox",
    "mailboxunknown",
    "mandatecovers",
    "mandateknown",
    "mobile",
    "notifiable",
    "number",
    "ownaddress",
    "partynotice",
    "protectedaddress",
    "provider",
    "recipient",
    "register",
    "registerfailed",
    "representedby",
    "reservation",
    "response",
    "updated",
    "verified",
];

/// Longer than the longest of these names.
const MAX_NAME: usize = 20;

/// Whether a member of a row stands anywhere in a value, in any spelling.
pub(super) fn found_in(json: &Json<'_>) -> bool {
    match json {
        Json::Object(members) => members.entries().iter().any(|(key, value)| is_name(key) || found_in(value)),
        Json::List(items) => items.iter().any(found_in),
        _ => false,
    }
}

/// Namespace prefixes, capitals and punctuation are ignored, as in the register's own names: `ns2:Deceased` is
/// `deceased`.
fn is_name(key: &str) -> bool {
    let own = key.rsplit_once(':').map_or(key, |(_, own)| own);
    let mut letters = [0_u8; MAX_NAME];
    let mut slots = letters.iter_mut();
    for letter in own.chars().filter(|character| is_word_character(*character)) {
        let (Some(slot), Ok(letter)) = (slots.next(), u8::try_from(letter)) else { return false };
        *slot = letter.to_ascii_lowercase();
    }
    let length = MAX_NAME.saturating_sub(slots.len());
    let name = letters.get(..length).unwrap_or_default();
    NAMES.binary_search_by(|known| known.as_bytes().cmp(name)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dispatch::preflight::Row;
    use crate::wire::{Describe, Kind, Schema};

    fn collect(schema: &'static Schema, names: &mut Vec<String>) {
        match &schema.kind {
            Kind::Object(fields) => {
                for field in *fields {
                    names.push(field.name.to_ascii_lowercase());
                    collect(field.schema, names);
                }
            }
            Kind::List(inner) => collect(inner, names),
            _ => {}
        }
    }

    /// A member that is added to a row must be added to the list.
    #[test]
    fn every_name_of_a_row_is_known() {
        let mut names = Vec::new();
        collect(Row::SCHEMA, &mut names);
        names.retain(|name| name != "status");
        if cfg!(all(feature = "norway", feature = "denmark")) {
            names.sort();
            names.dedup();
            assert_eq!(names, NAMES);
        }
        assert!(NAMES.is_sorted() && NAMES.iter().all(|name| name.len() < MAX_NAME));
    }

    #[test]
    fn spelling_does_not_hide_a_name() {
        for name in ["deceased", "Deceased", "ns2:deceased", "@looked_up", "lookedUp", "a:b:LOOKED-UP"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["status", "reservasjon", "", "deceasedx", "dec\u{e9}ased", "epostadresse_oppdatert_og_mer_til"] {
            assert!(!is_name(name), "{name}");
        }
    }
}
