//! The check of one identity number as a WebAssembly module of its own: integers in, one integer out.
//!
//! No rule lives here. There is neither wasm-bindgen nor an allocator: ten or eleven digits come as two integers,
//! anything else through one small place in memory. What the integers mean stands in `postregler::identity::packed`;
//! the JavaScript around it is in `../js/identity`.
#![allow(unsafe_code, reason = "exported names have to be declared so; nothing here does anything unsafe")]

mod place;

use postregler::identity::packed::Packed;

/// The answer if there is no such day as was given.
const NO_SUCH_DAY: u32 = u32::MAX;

/// Checks ten digits.
#[unsafe(no_mangle)]
pub extern "C" fn ten(first_eight: u32, last_two: u32, terms: u32, on: u32, new_rule_from: u32) -> u32 {
    Packed::new(terms, on, new_rule_from).map_or(NO_SUCH_DAY, |packed| packed.ten(first_eight, last_two))
}

/// Checks eleven digits.
#[unsafe(no_mangle)]
pub extern "C" fn eleven(first_eight: u32, last_three: u32, terms: u32, on: u32, new_rule_from: u32) -> u32 {
    Packed::new(terms, on, new_rule_from).map_or(NO_SUCH_DAY, |packed| packed.eleven(first_eight, last_three))
}

/// Where a text is to be put for `text`.
#[unsafe(no_mangle)]
pub extern "C" fn place() -> usize {
    place::address()
}

/// Checks the text whose characters were put at `place`, four bytes each, and overwrites them.
#[unsafe(no_mangle)]
pub extern "C" fn text(length: usize, terms: u32, on: u32, new_rule_from: u32) -> u32 {
    let code = Packed::new(terms, on, new_rule_from)
        .map_or(NO_SUCH_DAY, |packed| packed.characters(place::characters(length)));
    place::clear();
    code
}
