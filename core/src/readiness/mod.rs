//! What an authority must have done, and by when.

pub mod check;
mod denmark;
mod item;

pub use check::check;
pub use item::{Checklist, ReadinessEvidence, ReadinessItem, ReadinessOwner, ReadinessState, ReadinessWeight};
