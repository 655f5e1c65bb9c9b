//! One letter to many recipients: what each of them gets, and what is still missing before it is sent.

pub mod preflight;

pub use preflight::preflight;
