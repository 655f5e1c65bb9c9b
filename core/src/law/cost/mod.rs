//! Rules on what mailings cost.

mod denmark;
mod norway;
pub(super) mod own;

pub(super) use denmark::RULES as DANISH;
pub(super) use norway::RULES as NORWEGIAN;
