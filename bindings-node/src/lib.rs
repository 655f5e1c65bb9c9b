//! postregler as a native module for Node.
//!
//! This crate contains no rules: an operation is called by its index in the core's table, with JSON text as request
//! and answer (docs/decisions/0007-json-both-ways.md explains why text). The JavaScript API is in `js/`, the command in `lib/`.
#![deny(unsafe_code)]
#![expect(clippy::needless_pass_by_value, reason = "a text from JavaScript is always a copy, and arrives owned")]

mod panic;
mod stream;

use napi_derive::napi;

pub use stream::Stream;

/// Answers a request in JSON text with canonical JSON text: see `postregler::call`. `None` if the core panicked.
#[napi]
pub fn call(index: u32, text: String, today: u32) -> Option<String> {
    panic::catch_panic(|| postregler::call(index, &text, today))
}

/// The names of the operations in the order of the table. The native file is built separately from the JavaScript
/// files. The names reveal a file of another version, whose indices may mean other operations.
#[napi]
pub fn operations() -> Vec<String> {
    let streams = postregler::STREAMS.iter().map(postregler::StreamOperation::id);
    postregler::OPERATIONS.iter().map(postregler::Operation::id).chain(streams).collect()
}
