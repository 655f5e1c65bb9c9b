//! postregler as a WebAssembly module.
//!
//! No rule lives here: an operation is reached by its place in the core's table, and JSON text goes in and out
//! (ARCHITECTURE.md says why text). What JavaScript sees is made in `js/`.
#![deny(unsafe_code)]

mod stream;
mod wipe_stack;
#[cfg(any(target_arch = "wasm32", test))]
mod wiping_allocator;

use std::cell::RefCell;

pub use stream::Stream;
use wasm_bindgen::prelude::wasm_bindgen;
use wipe_stack::with_wiped_stack;

// A page may keep the module for hours: what a citizen typed should not lie in its memory that long.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: wiping_allocator::WipingAllocator<rlsf::SmallGlobalTlsf> =
    wiping_allocator::WipingAllocator(rlsf::SmallGlobalTlsf::new());

/// Answers a request given as JSON text with an answer as canonical JSON text: see `postregler::call`.
#[wasm_bindgen]
pub fn call(index: u32, text: &str, today: u32) -> String {
    with_wiped_stack(text.as_bytes(), || postregler::call(index, text, today))
}

/// Makes a place for requests of at most so many bytes, and gives its address. It stays where it is.
#[wasm_bindgen]
pub fn input(bytes: usize) -> *const u8 {
    INPUT.with_borrow_mut(|input| {
        *input = vec![0; bytes];
        input.as_ptr()
    })
}

/// The same as `call`, for a request of which so many bytes were written to the place, and which is wiped out there.
///
/// wasm-bindgen makes room for each text, and moves it twice if it is not plain ASCII: a tenth of a form's answer.
#[wasm_bindgen]
pub fn call_input(index: u32, written: usize, today: u32) -> String {
    INPUT.with_borrow_mut(|input| {
        let Some(text) = input.get_mut(..written) else { return String::new() };
        // What is no text is no JSON either, and is told so.
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
