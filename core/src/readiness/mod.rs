//! What an authority must have done, and by when.

mod agency;
pub mod check;
mod checklist;
mod denmark;
mod done;
mod item;
mod line;
mod lists;
mod norway;
mod uptake;
mod words;

pub use agency::ReadinessAgency;
pub use check::check;
pub use checklist::{Checklist, ReadinessAuthority};
pub use item::ReadinessItem;
pub use uptake::{GoalOutcome, ReadinessUptake, UptakeFigure, UptakeGoal};
pub use words::{ReadinessEvidence, ReadinessOwner, ReadinessState, ReadinessWeight};
