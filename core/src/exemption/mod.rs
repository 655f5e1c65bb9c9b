//! Denmark: exemption (fritagelse) from Digital Post, Offentlig Digital Post until 2016.

pub mod advance;
pub mod check_request;
mod connection;
pub mod delivery;
mod duration;
pub mod enrolment;
pub mod term;

pub use advance::advance;
pub use check_request::check_request;
pub use delivery::delivery;
pub use enrolment::enrolment;
pub use term::term;
