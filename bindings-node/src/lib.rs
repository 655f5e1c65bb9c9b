//! postregler as a native module for Node.
//!
//! The rules are in the core: an operation is called by its index in the core's table, with JSON text in and out
//! (ARCHITECTURE.md explains why text). The JavaScript interface is in `js/`, the command in `lib/`.
#![deny(unsafe_code)]
#![expect(clippy::needless_pass_by_value, reason = "a text from JavaScript is always a copy, and arrives owned")]

mod catch_panic;
mod stream;

use napi_derive::napi;

pub use stream::Stream;

/// Answers a request given as JSON text with an answer as canonical JSON text: see `postregler::call`. `None` if the
/// core panicked.
#[napi]
pub fn call(index: u32, text: String, today: u32) -> Option<String> {
    catch_panic::catch_panic(|| postregler::call(index, &text, today))
}

/// The names of the operations in table order. The native module is built separately from the JavaScript: another
/// version must not be called, because its indexes may mean other operations.
#[napi]
pub fn operations() -> Vec<String> {
    let streams = postregler::STREAMS.iter().map(postregler::StreamOperation::id);
    postregler::OPERATIONS.iter().map(postregler::Operation::id).chain(streams).collect()
}
