//! One language's texts by key. A native host has all four compiled in (feature `texts`); a page hands over the ones
//! it needs, once, as data.

use std::sync::OnceLock;

use super::Locale;
use crate::wire::{ErrorCode, Json, Read, RequestError, Wrong, parse_value};

/// The texts of one language, sorted by key.
pub(super) struct Catalogue {
    locale: Locale,
    texts: Entries,
}

/// Key and text.
type Entries = Vec<(String, String)>;

static LOADED: [OnceLock<Catalogue>; 4] = [const { OnceLock::new() }; 4];

/// The plain explanations of the rules, where they were handed over apart.
static EXPLANATIONS: [OnceLock<Catalogue>; 4] = [const { OnceLock::new() }; 4];

/// The rules by their ids, as `law/book/handed.rs` reads them.
static RULES: OnceLock<Entries> = OnceLock::new();

/// How their keys begin.
const EXPLANATION: &str = "rule.";

/// Hands over the catalogue of one language: the text of a file in `core/locales`, keys in order. The first one of a
/// language stays. The explanations of the rules, which only a rule book shows, may come in a catalogue of their own; the
/// rule book itself comes as `rules`, without a language; where it is compiled in, it is not needed.
///
/// ```
/// assert!(postregler::text::add_catalogue("[]").is_err());
/// assert!(postregler::text::add_catalogue(r#"{"locale":"sv","texts":{}}"#).is_err());
/// ```
pub fn add_catalogue(text: &str) -> Result<(), RequestError> {
    let json = parse_value(text)?;
    let mut wrong = Wrong::default();
    let mut fields = json.fields("locale | texts | rules", &mut wrong);
    let locale = fields.read_next::<Option<Locale>>(&mut wrong);
    let (texts, rules) = (fields.read_next::<Option<Texts>>(&mut wrong), fields.read_next::<Option<Texts>>(&mut wrong));
    let (locale, texts) = match wrong.unless((locale, texts, rules))? {
        (Some(locale), Some(texts), None) => (locale, texts),
        (None, None, Some(rules)) => {
            let _ = RULES.set(rules.0);
            return Ok(());
        }
        _ => return Err(RequestError::new(ErrorCode::MissingField, "locale and texts, or else rules")),
    };
    let texts = texts.in_order("texts")?;
    // In order, so that all are explanations if the first and the last are.
    let is_explanation = |entry: Option<&(String, String)>| entry.is_some_and(|(key, _)| key.starts_with(EXPLANATION));
    let apart = is_explanation(texts.0.first()) && is_explanation(texts.0.last());
    let slots = if apart { &EXPLANATIONS } else { &LOADED };
    let _ = slot(slots, locale).set(Catalogue { locale, texts: texts.0 });
    Ok(())
}

/// Whether messages can be had in a language.
pub fn is_loaded(locale: Locale) -> bool {
    catalogue(locale).is_some()
}

pub(super) fn catalogue(locale: Locale) -> Option<&'static Catalogue> {
    #[cfg(feature = "texts")]
    if slot(&LOADED, locale).get().is_none() {
        // A broken file would have failed the tests; here it only means that there are no messages.
        let _ = add_catalogue(match locale {
            Locale::Da => include_str!("../../locales/da.json"),
            Locale::Nb => include_str!("../../locales/nb.json"),
            Locale::Nn => include_str!("../../locales/nn.json"),
            Locale::En => include_str!("../../locales/en.json"),
        });
    }
    slot(&LOADED, locale).get()
}

fn slot(slots: &'static [OnceLock<Catalogue>; 4], locale: Locale) -> &'static OnceLock<Catalogue> {
    let [da, nb, nn, en] = slots;
    match locale {
        Locale::Da => da,
        Locale::Nb => nb,
        Locale::Nn => nn,
        Locale::En => en,
    }
}

impl Catalogue {
    /// The text whose key is made of these parts, one after the other.
    pub(super) fn text(&self, key: &[&str]) -> Option<&str> {
        let key = key.concat();
        self.find(&key).or_else(|| slot(&EXPLANATIONS, self.locale).get()?.find(&key))
    }

    fn find(&self, key: &str) -> Option<&str> {
        find(&self.texts, key)
    }
}

fn find<'t>(texts: &'t Entries, key: &str) -> Option<&'t str> {
    let at = texts.binary_search_by(|(known, _)| known.as_str().cmp(key)).ok()?;
    texts.get(at).map(|(_, text)| text.as_str())
}

/// The rule book, where it was handed over: by the id of each rule its lines, in the order of the book.
#[cfg(not(feature = "texts"))]
pub(crate) fn rule_book() -> Option<&'static [(String, String)]> {
    RULES.get().map(Vec::as_slice)
}

/// Key and text of every entry.
struct Texts(Entries);

impl Texts {
    /// They are looked up by halving, so that their order is no matter of taste.
    fn in_order(self, name: &str) -> Result<Self, RequestError> {
        if self.0.is_sorted_by(|(key, _), (next, _)| key < next) {
            return Ok(self);
        }
        Err(RequestError::new(ErrorCode::UnknownValue, "texts in the order of their keys").within(name))
    }
}

impl Read for Texts {
    const EXPECTED: &'static str = "an object of texts";

    fn read(json: &Json<'_>, wrong: &mut Wrong) -> Self {
        let Json::Object(members) = json else {
            wrong.wrong_type(Self::EXPECTED);
            return Self(Vec::new());
        };
        Self(members.entries().iter().map(|(key, text)| (key.to_string(), String::read(text, wrong))).collect())
    }
}
