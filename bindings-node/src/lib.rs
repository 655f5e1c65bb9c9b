//! postregler as a native module for Node.
//!
//! No rule lives here: an operation is reached by its place in the core's table, and JSON text goes in and out
//! (ARCHITECTURE.md says why text). What Node programs see is made in `js/`, the command in `lib/`.
#![deny(unsafe_code)]
#![expect(clippy::needless_pass_by_value, reason = "a text from JavaScript is always a copy, and arrives owned")]

mod catch_panic;
mod stream;

use napi_derive::napi;

pub use stream::Stream;

/// Answers a request given as JSON text with an answer as canonical JSON text: see `postregler::call`.
/// Nothing, if the core broke down.
#[napi]
pub fn call(index: u32, text: String, today: u32) -> Option<String> {
    catch_panic::catch_panic(|| postregler::call(index, &text, today))
}

/// The names of the operations in the order of the table. The native file is built apart from the JavaScript beside
/// it: one that is older or newer must not be asked, since its places may mean other operations.
#[napi]
pub fn operations() -> Vec<String> {
    let streams = postregler::STREAMS.iter().map(postregler::StreamOperation::id);
    postregler::OPERATIONS.iter().map(postregler::Operation::id).chain(streams).collect()
}
