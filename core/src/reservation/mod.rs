//! Norway: reservation, the contact and reservation register (KRR), the channel, notices and deadlines.

mod category;
pub mod classify;

pub use category::Category;
pub use classify::classify;
