//! postregler as a WebAssembly module.
//!
//! No rule lives here: an operation is reached by its place in the core's table, and JSON text goes in and out
//! (ARCHITECTURE.md says why text). What JavaScript sees is made in `js/`.
#![deny(unsafe_code)]

mod stream;
#[cfg(any(target_arch = "wasm32", test))]
mod wiping;

pub use stream::Stream;
use wasm_bindgen::prelude::wasm_bindgen;

// A page may keep the module for hours: what a citizen typed should not lie in its memory that long.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: wiping::Wiping<std::alloc::System> = wiping::Wiping(std::alloc::System);

/// Answers a request given as JSON text with an answer as canonical JSON text: see `postregler::call`.
#[wasm_bindgen]
pub fn call(index: u32, text: &str, today: u32) -> String {
    postregler::call(index, text, today)
}

/// Takes one language's catalogue (JSON text). Nothing, if it was taken; otherwise the error, as JSON text.
#[wasm_bindgen]
pub fn add_catalogue(text: &str) -> Option<String> {
    postregler::text::add_catalogue(text).err().map(|error| error.to_text())
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_unknown_operation_is_answered() {
        let answer = super::call(u32::MAX, "{}", 0);
        assert!(answer.contains("request.unknown-operation"), "{answer}");
    }

    #[test]
    fn a_catalogue_that_is_none_is_refused() {
        assert!(super::add_catalogue("[]").is_some());
    }
}
