//! The list of languages, read strictly.

use serde_json::{Map, Value};

use super::quoted;

pub(super) const PATH: &str = "core/locales/languages.json";

/// A language in the list.
pub(in crate::generate) struct Language {
    /// Its BCP 47 tag, which is also its name in requests and in file names.
    pub(in crate::generate) code: String,
    /// Its name in the language itself.
    pub(in crate::generate) name: String,
    /// Its English name.
    pub(in crate::generate) english: String,
    /// Its writing direction.
    dir: String,
    /// The tags for number formatting and sorting in a browser: the first one that the browser supports is used.
    intl: Vec<String>,
    /// The thousands separator and the decimal separator.
    thousands: String,
    decimal: String,
    /// The maximum LIX of its citizens' texts. LIX is made for the Nordic languages that do not form long compounds;
    /// left out, it is not checked.
    pub(super) lix: Option<u64>,
}

/// The languages on offer, and those whose texts are being written.
pub(in crate::generate) struct List {
    pub(in crate::generate) offered: Vec<Language>,
    pub(in crate::generate) drafts: Vec<Language>,
}

impl List {
    pub(in crate::generate) fn read(read: fn(&str) -> String) -> Result<Self, String> {
        Self::parse(&read(PATH)).map_err(|error| format!("{PATH}: {error}"))
    }

    fn parse(text: &str) -> Result<Self, String> {
        let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let mut list = Self { offered: Vec::new(), drafts: Vec::new() };
        for row in value.as_array().ok_or("a list is wanted")? {
            let mut row = row.as_object().ok_or("a language is an object")?.clone();
            let draft = row.remove("draft").is_some_and(|draft| draft == true);
            let language = Language::from(row)?;
            if list.offered.iter().chain(&list.drafts).any(|known| known.code == language.code) {
                return Err(format!("{} is there twice", language.code));
            }
            if draft { list.drafts.push(language) } else { list.offered.push(language) }
        }
        // The texts of the others are compared with those of the first; text without a language of its own is English.
        let first = list.offered.first().ok_or("no language is offered")?;
        match ["da", "nb", "nn", "en"].iter().find(|code| list.offered.iter().all(|known| known.code != **code)) {
            Some(code) => Err(format!("{code} is gone: laws, forms and the page itself are written in it")),
            None if first.code != "da" => Err("the first is da: the page is Danish until a language is chosen".into()),
            None => Ok(list),
        }
    }
}

impl Language {
    fn from(mut row: Map<String, Value>) -> Result<Self, String> {
        let code = text(&mut row, "code")?;
        if !(2..=3).contains(&code.len()) || !code.bytes().all(|letter| letter.is_ascii_lowercase()) {
            return Err(format!("{code:?} is no code of two or three small letters"));
        }
        let within = |error: String| format!("{code}: {error}");
        let name = text(&mut row, "name").map_err(within)?;
        let english = text(&mut row, "english").map_err(within)?;
        let thousands = text(&mut row, "thousands").map_err(within)?;
        let decimal = text(&mut row, "decimal").map_err(within)?;
        let dir = if row.contains_key("dir") { text(&mut row, "dir").map_err(within)? } else { "ltr".into() };
        if !["ltr", "rtl"].contains(&dir.as_str()) {
            return Err(within("dir is ltr or rtl".into()));
        }
        let intl: Option<Vec<String>> = row
            .remove("intl")
            .and_then(|tags| tags.as_array()?.iter().map(|tag| tag.as_str().map(str::to_owned)).collect());
        let intl = intl.filter(|tags| !tags.is_empty()).ok_or_else(|| within("intl is a list of tags".into()))?;
        let lix = row.remove("lix");
        let lix = match lix {
            Some(lix) => Some(lix.as_u64().ok_or_else(|| within("lix is a whole number".into()))?),
            None => None,
        };
        match row.keys().next() {
            Some(unknown) => Err(within(format!("{unknown} is not known"))),
            None => Ok(Self { code, name, english, dir, intl, thousands, decimal, lix }),
        }
    }

    /// `Da`.
    pub(super) fn variant(&self) -> String {
        let mut letters = self.code.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// The properties that a program needs, as members of an object.
    pub(super) fn members(&self) -> String {
        let intl: Vec<String> = self.intl.iter().map(|tag| quoted(tag)).collect();
        format!(
            "code: {}, name: {}, dir: {}, intl: [{}], thousands: {}, decimal: {}",
            quoted(&self.code),
            quoted(&self.name),
            quoted(&self.dir),
            intl.join(", "),
            quoted(&self.thousands),
            quoted(&self.decimal),
        )
    }
}

fn text(row: &mut Map<String, Value>, name: &str) -> Result<String, String> {
    match row.remove(name) {
        Some(Value::String(text)) if !text.is_empty() => Ok(text),
        _ => Err(format!("{name} is a text")),
    }
}

#[cfg(test)]
mod tests {
    use super::List;

    const NOW: &str = include_str!("../../../../core/locales/languages.json");

    fn with(row: &str) -> Result<List, String> {
        List::parse(&NOW.replacen("\n]", &format!(",\n{row}\n]"), 1))
    }

    const ROW: &str =
        r#"{ "code": "se", "name": "N", "english": "E", "intl": ["se", "nb"], "thousands": " ", "decimal": "," }"#;

    #[test]
    fn a_language_is_a_row_of_the_list() {
        let list = with(ROW).unwrap();
        assert_eq!(list.offered.last().map(super::Language::variant), Some("Se".to_owned()));
        let sma = with(&ROW.replace("\"code\": \"se\"", "\"code\": \"sma\"")).unwrap();
        assert_eq!(sma.offered.last().map(super::Language::variant), Some("Sma".to_owned()));
        let list = with(&ROW.replace("\"name\"", "\"draft\": true, \"name\"")).unwrap();
        assert_eq!((list.offered.len(), list.drafts.len()), (4, 1));
    }

    #[test]
    fn what_the_list_does_not_know_is_refused() {
        for (known, odd) in [
            ("\"se\"", "\"SE\""),
            ("\"se\"", "\"da\""),
            ("\"code\": \"se\", ", ""),
            ("\"english\"", "\"englisch\""),
            ("\"decimal\"", "\"dir\": \"up\", \"decimal\""),
            ("[\"se\", \"nb\"]", "[]"),
            ("[\"se\", \"nb\"]", "\"nb\""),
        ] {
            assert!(with(&ROW.replacen(known, odd, 1)).is_err(), "{odd}");
        }
        assert!(List::parse("[]").is_err());
        assert!(List::parse(&NOW.replace("\"nn\"", "\"nx\"")).is_err());
    }
}
