//! Message catalogues and rendering. The words are data: `core/locales/*.json`, one file a language.

mod catalogue;
mod locale;
mod render;
#[cfg(feature = "denmark")]
mod typed_date;

pub use catalogue::{add_catalogue, is_loaded};
pub use locale::Locale;
pub(crate) use render::render;
#[cfg(feature = "denmark")]
pub(crate) use typed_date::{NoDate, read_typed_date};
