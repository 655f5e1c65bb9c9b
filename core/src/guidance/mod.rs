//! The citizens' guides: trees of questions, one question at a time, and at the end what to do.
//!
//! The trees are data (`denmark.rs`, `norway.rs`); their words are in the catalogues under `guide.`. No name, no number and
//! no ground is ever asked about, and nothing is kept: whoever asks sends the answers given so far.

#[cfg(feature = "denmark")]
mod denmark;
mod entry;
mod guides;
pub mod next;
#[cfg(feature = "norway")]
mod norway;
mod result;
mod say;
pub mod start;
mod tree;
#[cfg(test)]
mod trees;
mod walk;

pub use entry::{GuideEntry, GuideOption, GuideProgress, GuideQuestion};
pub use next::next;
pub use result::{GuideOtherwise, GuidePhone, GuideResult};
pub use say::GuideText;
pub use start::start;
