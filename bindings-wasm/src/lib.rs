//! postregler as a WebAssembly module.
//!
//! The rules are in the core: an operation is called by its index in the core's table, with JSON text in and out
//! (ARCHITECTURE.md explains why text). The JavaScript interface is in `js/`.
#![deny(unsafe_code)]

mod stream;
mod wipe_stack;
#[cfg(any(target_arch = "wasm32", test))]
mod wiping_allocator;

use std::cell::RefCell;

pub use stream::Stream;
use wasm_bindgen::prelude::wasm_bindgen;
use wipe_stack::with_wiped_stack;

// A page may keep the module for hours: what a citizen typed must not stay in its memory that long.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: wiping_allocator::WipingAllocator<rlsf::SmallGlobalTlsf> =
    wiping_allocator::WipingAllocator(rlsf::SmallGlobalTlsf::new());

/// Answers a request given as JSON text with an answer as canonical JSON text: see `postregler::call`.
#[wasm_bindgen]
pub fn call(index: u32, text: &str, today: u32) -> String {
    with_wiped_stack(text.as_bytes(), || postregler::call(index, text, today))
}

/// Allocates the input buffer for requests of at most this many bytes and returns its address, which stays valid.
#[wasm_bindgen]
pub fn input(bytes: usize) -> *const u8 {
    INPUT.with_borrow_mut(|input| {
        *input = vec![0; bytes];
        input.as_ptr()
    })
}

/// Answers a request of this many bytes in the input buffer, like `call`, and wipes it.
///
/// wasm-bindgen allocates memory for each text and moves it twice if it is not plain ASCII: a tenth of the time of a
/// form's check.
#[wasm_bindgen]
pub fn call_input(index: u32, written: usize, today: u32) -> String {
    INPUT.with_borrow_mut(|input| {
        let Some(text) = input.get_mut(..written) else { return String::new() };
        // Invalid UTF-8 becomes the empty text, which is refused as invalid JSON.
        let answer =
            with_wiped_stack(text, || postregler::call(index, std::str::from_utf8(text).unwrap_or_default(), today));
        text.fill(0);
        std::hint::black_box(text);
        answer
    })
}

thread_local! {
    static INPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Adds the catalogue of one language (JSON text). Returns the error as JSON text if the catalogue is refused.
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
    fn a_request_that_was_placed_is_answered_and_wiped_out() {
        super::input(64);
        super::INPUT.with_borrow_mut(|input| input[..2].copy_from_slice(b"{}"));
        assert_eq!(super::call_input(u32::MAX, 2, 0), super::call(u32::MAX, "{}", 0));
        super::INPUT.with_borrow(|input| assert!(input.iter().all(|byte| *byte == 0)));
        assert_eq!(super::call_input(u32::MAX, 65, 0), "");
    }

    #[test]
    fn a_catalogue_that_is_none_is_refused() {
        assert!(super::add_catalogue("[]").is_some());
    }
}
