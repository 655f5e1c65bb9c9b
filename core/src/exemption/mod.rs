//! Denmark: exemption (fritagelse) from Digital Post, Offentlig Digital Post until 2016.

pub mod advance;
pub mod check_attendance;
pub mod check_company;
pub mod check_read_access;
pub mod check_request;
pub(crate) mod connection;
pub mod delivery;
mod duration;
pub mod enrolment;
mod form_input;
pub mod grounds;
pub mod term;

pub use advance::advance;
pub use check_attendance::check_attendance;
pub use check_company::check_company;
pub use check_read_access::check_read_access;
pub use check_request::check_request;
pub use delivery::delivery;
pub use enrolment::enrolment;
pub use grounds::grounds;
pub use term::term;
