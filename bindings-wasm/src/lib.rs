//! postregler as a WebAssembly module.
//!
//! This crate contains no rules: an operation is called by its index in the core's table, with JSON text as request
//! and answer (docs/decisions/0007-json-both-ways.md explains why text). The JavaScript API is in `js/`.
#![deny(unsafe_code)]

mod stack;
mod stream;
#[cfg(any(target_arch = "wasm32", test))]
mod wiping;

use std::cell::RefCell;

use stack::with_wiped_stack;
pub use stream::Stream;
use wasm_bindgen::prelude::wasm_bindgen;

// A page may keep the module for hours, so freed memory is wiped of what users typed.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: wiping::Wiping<rlsf::SmallGlobalTlsf> = wiping::Wiping(rlsf::SmallGlobalTlsf::new());

/// Answers a request in JSON text with canonical JSON text: see `postregler::call`.
#[wasm_bindgen]
pub fn call(index: u32, text: &str, today: u32) -> String {
    with_wiped_stack(text.as_bytes(), || postregler::call(index, text, today))
}

/// Allocates the request buffer with this many bytes and returns its address. The buffer is not moved.
#[wasm_bindgen]
pub fn input(bytes: usize) -> *const u8 {
    INPUT.with_borrow_mut(|input| {
        *input = vec![0; bytes];
        input.as_ptr()
    })
}

/// Like [`call`], for a request of `written` bytes in the request buffer, which is wiped afterwards.
///
/// For a string, wasm-bindgen allocates memory and moves it twice if it is not ASCII. That takes a tenth of the time
/// of a form's answer.
#[wasm_bindgen]
pub fn call_input(index: u32, written: usize, today: u32) -> String {
    INPUT.with_borrow_mut(|input| {
        let Some(text) = input.get_mut(..written) else { return String::new() };
        // Invalid UTF-8 becomes an empty text, which is reported as invalid JSON.
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

/// Loads a catalogue (JSON text). `None` on success, otherwise the error in JSON text.
#[wasm_bindgen]
pub fn add_catalogue(text: &str) -> Option<String> {
    postregler::text::add_catalogue(text).err().map(|error| error.to_json())
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_unknown_operation_is_answered() {
        let answer = super::call(u32::MAX, "{}", 0);
        assert!(answer.contains("request.unknown-operation"), "{answer}");
    }

    #[test]
    fn a_request_in_the_input_buffer_is_answered_and_wiped() {
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
