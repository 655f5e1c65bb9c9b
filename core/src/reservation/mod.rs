//! Norway: reservation, the contact and reservation register (KRR), the channel, notices and deadlines.

mod category;
pub mod classify;
pub mod deadlines;
pub mod decide_channel;
mod fresh;
mod holidays;
mod moment;
pub mod read_register;
mod register;

pub use category::Category;
pub use classify::classify;
pub use deadlines::deadlines;
pub use decide_channel::decide_channel;
pub use fresh::ContactState;
pub use read_register::read_register;
pub use register::{
    ContactDays, MailboxData, MailboxProvider, RegisterData, RegisterLanguage, RegisterReply, RegisterStatus,
};
