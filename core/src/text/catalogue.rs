//! The texts of one language by key. Native hosts have them compiled in (feature `texts`); web pages load the parts
//! they need.

use std::sync::OnceLock;

use super::{CataloguePart, Locale};
use crate::wire::{ErrorCode, Json, Read, ReadError, RequestError, parse_value};

/// The texts of one language.
#[derive(Clone, Copy)]
pub(super) struct Catalogue(&'static Slots);

/// Key and text, sorted by key.
type Entries = Vec<(String, String)>;

/// The whole catalogue or its parts.
struct Slots {
    whole: OnceLock<Entries>,
    parts: [OnceLock<Entries>; 7],
}

static LOADED: [Slots; Locale::ALL.len()] =
    [const { Slots { whole: OnceLock::new(), parts: [const { OnceLock::new() }; 7] } }; Locale::ALL.len()];

/// The lines of each rule by its id, parsed in `law/book/loaded.rs`.
static RULES: OnceLock<Entries> = OnceLock::new();

/// Loads the catalogue of one language: the text of a file in `core/locales`, with sorted keys, or one `part` of it.
/// A language or part that is already loaded stays as it is. The rule book is loaded as `rules`, without a language;
/// hosts with the feature `texts` have it compiled in.
///
/// Any other text is a [`RequestError`].
///
/// ```
/// assert!(postregler::text::add_catalogue("[]").is_err());
/// assert!(postregler::text::add_catalogue(r#"{"locale":"sv","texts":{}}"#).is_err());
/// ```
pub fn add_catalogue(text: &str) -> Result<(), RequestError> {
    let json = parse_value(text)?;
    let mut error = ReadError::default();
    let mut fields = json.fields("locale | part | texts | rules", &mut error);
    let locale = fields.read_next::<Option<Locale>>(&mut error);
    let part = fields.read_next::<Option<CataloguePart>>(&mut error);
    let (texts, rules) = (fields.read_next::<Option<Texts>>(&mut error), fields.read_next::<Option<Texts>>(&mut error));
    let (slot, entries) = match error.into_result((locale, texts, rules))? {
        (Some(locale), Some(texts), None) => (slots(locale).and_then(|slots| slots.slot(part)), texts.into_sorted()?),
        (None, None, Some(rules)) => (Some(&RULES), rules.0),
        _ => return Err(RequestError::new(ErrorCode::MissingField, "locale and texts, or else rules")),
    };
    let _ = slot.map(|slot| slot.set(entries));
    Ok(())
}

/// Whether the messages of a part are loaded in a language.
pub fn is_loaded(locale: Locale, part: CataloguePart) -> bool {
    catalogue(locale).is_some_and(|Catalogue(slots)| {
        let has = |slot: &OnceLock<Entries>| slot.get().is_some();
        has(&slots.whole) || slots.slot(Some(part)).is_some_and(has)
    })
}

pub(super) fn catalogue(locale: Locale) -> Option<Catalogue> {
    let slots = slots(locale)?;
    #[cfg(feature = "texts")]
    if slots.whole.get().is_none() {
        // The files are checked by tests. If one were invalid, messages would be missing here.
        let _ = add_catalogue(locale.catalogue());
    }
    slots.loaded().next().map(|_| Catalogue(slots))
}

/// Every language has a slot.
fn slots(locale: Locale) -> Option<&'static Slots> {
    LOADED.get(locale as usize)
}

impl Slots {
    fn slot(&self, part: Option<CataloguePart>) -> Option<&OnceLock<Entries>> {
        part.map_or(Some(&self.whole), |part| self.parts.get(part as usize))
    }

    /// The parts that are loaded.
    fn loaded(&self) -> impl Iterator<Item = &Entries> {
        std::iter::once(&self.whole).chain(&self.parts).filter_map(OnceLock::get)
    }
}

impl Catalogue {
    /// The text of a key, given in segments that are concatenated.
    pub(super) fn text(self, key: &[&str]) -> Option<&'static str> {
        let key = key.concat();
        self.0.loaded().find_map(|texts| find_text(texts, &key))
    }
}

fn find_text<'t>(texts: &'t Entries, key: &str) -> Option<&'t str> {
    let at = texts.binary_search_by(|(known, _)| known.as_str().cmp(key)).ok()?;
    texts.get(at).map(|(_, text)| text.as_str())
}

/// The loaded rule book: the lines of each rule by its id, in the order of the book.
#[cfg(not(feature = "texts"))]
pub(crate) fn rule_book() -> Option<&'static [(String, String)]> {
    RULES.get().map(Vec::as_slice)
}

/// Key and text of every entry.
struct Texts(Entries);

impl Texts {
    /// Checks that the keys are sorted, as the binary search requires.
    fn into_sorted(self) -> Result<Entries, RequestError> {
        if self.0.is_sorted_by(|(key, _), (next, _)| key < next) {
            return Ok(self.0);
        }
        Err(RequestError::new(ErrorCode::UnknownValue, "texts in the order of their keys").at_field("texts"))
    }
}

impl Read for Texts {
    const EXPECTED: &'static str = "an object of texts";

    fn read(json: &Json<'_>, error: &mut ReadError) -> Self {
        let Json::Object(members) = json else {
            error.record_wrong_type(Self::EXPECTED);
            return Self(Vec::new());
        };
        Self(members.entries().iter().map(|(key, text)| (key.to_string(), String::read(text, error))).collect())
    }
}
