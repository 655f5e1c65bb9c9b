//! Norway: reservation, the contact and reservation register (KRR), the channel, notices and deadlines.

mod category;
pub mod check_mailbox_message;
pub mod check_notice;
pub mod classify;
mod contact_validity;
pub mod deadlines;
pub mod decide_channel;
mod holidays;
mod keywords;
mod notice_limits;
mod oslo_time;
pub mod read_register;
mod register;

pub use category::Category;
pub use check_mailbox_message::check_mailbox_message;
pub use check_notice::check_notice;
pub use classify::classify;
pub use contact_validity::ContactState;
pub use deadlines::deadlines;
pub use decide_channel::decide_channel;
pub use read_register::read_register;
pub use register::{
    ContactDays, MailboxData, MailboxProvider, RegisterData, RegisterLanguage, RegisterReply, RegisterStatus,
};
