//! Denmark: exemption (fritagelse) from Digital Post, Offentlig Digital Post until 2016.

pub mod check_request;

pub use check_request::check_request;
