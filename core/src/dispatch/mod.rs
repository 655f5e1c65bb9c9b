//! One letter to many recipients: the channel of each recipient, and what is missing before dispatch.

pub mod preflight;

pub use preflight::preflight;
