//! Denmark: exemption (fritagelse) from Digital Post, Offentlig Digital Post until 2016.

pub mod check_attendance;
pub mod check_company;
pub mod check_read_access;
pub mod check_request;
pub mod grounds;
mod typed;

pub use check_attendance::check_attendance;
pub use check_company::check_company;
pub use check_read_access::check_read_access;
pub use check_request::check_request;
pub use grounds::grounds;
