//! Message catalogues and rendering. The words are data: `core/locales/*.json`, one file a language.

mod catalogue;
mod characters;
mod locale;
mod part;
mod render;
mod typed_date;
mod words;

#[cfg(not(feature = "texts"))]
pub(crate) use catalogue::rule_book;
pub use catalogue::{add_catalogue, is_loaded};
pub(crate) use characters::{digit, is_blank, is_hyphen};
pub use locale::Locale;
pub use part::Part;
pub(crate) use render::render;
pub(crate) use typed_date::{NoDate, read_typed_date};
pub(crate) use words::{folded, has};
#[cfg(feature = "norway")]
pub(crate) use words::{is_letter, places};
