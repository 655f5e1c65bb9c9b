//! Guides for citizens: decision trees that ask one question at a time and end with what to do.
//!
//! The trees are data (`denmark.rs`, `norway.rs`); their texts are in the catalogues under `guide.`. The guides never ask
//! for names, numbers or the ground for exemption. They are stateless: each request carries the answers so far.

#[cfg(feature = "denmark")]
mod denmark;
mod guides;
pub mod next;
#[cfg(feature = "norway")]
mod norway;
mod phrasing;
mod question;
mod result;
pub mod start;
mod traversal;
mod tree;

pub use next::next;
pub use phrasing::GuideText;
pub use question::{GuideEntry, GuideOption, GuideProgress, GuideQuestion};
pub use result::{GuideOtherwise, GuidePhone, GuideResult};
pub use start::start;
