//! Checklists: what an authority must have completed, and by when.

mod agency;
mod all_items;
pub mod check;
mod checklist;
mod completion;
mod denmark;
mod enums;
mod item;
mod item_definition;
mod norway;
mod uptake;

pub use agency::ReadinessAgency;
pub use check::check;
pub use checklist::{Checklist, ReadinessAuthority};
pub use enums::{ReadinessEvidence, ReadinessOwner, ReadinessState, ReadinessWeight};
pub use item::ReadinessItem;
pub use uptake::{GoalOutcome, ReadinessUptake, UptakeFigure, UptakeGoal};
