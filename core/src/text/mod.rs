//! Message catalogues and rendering. The texts are data: `core/locales/*.json`, one file per language.

mod catalogue;
mod characters;
mod date;
mod locale;
mod part;
mod render;
mod words;

#[cfg(not(feature = "texts"))]
pub(crate) use catalogue::rule_book;
pub use catalogue::{add_catalogue, is_loaded};
pub(crate) use characters::{digit, is_blank, is_hyphen};
pub(crate) use date::{DateError, parse_date};
pub use locale::Locale;
pub use part::CataloguePart;
pub(crate) use render::render;
pub(crate) use words::{contains, fold_case};
#[cfg(feature = "norway")]
pub(crate) use words::{is_word_character, match_ranges};
