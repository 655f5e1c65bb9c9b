//! The check of one identity number as a WebAssembly module of its own: integers in, one integer out.
//!
//! No rule lives here. There is neither wasm-bindgen nor an allocator: ten or eleven digits come as two integers,
//! anything else through one small place in memory, which the host clears. What the integers mean stands in
//! `postregler::identity::packed`; the JavaScript around it is in `../js/identity`.
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

/// Where a text is to be put for `text`: four bytes a character.
#[unsafe(no_mangle)]
pub extern "C" fn place() -> usize {
    place::address()
}

/// Checks the first `length` characters at `place`.
#[unsafe(no_mangle)]
pub extern "C" fn text(length: usize, terms: u32, on: u32, new_rule_from: u32) -> u32 {
    Packed::new(terms, on, new_rule_from).map_or(NO_SUCH_DAY, |packed| packed.characters(place::characters(length)))
}

#[cfg(test)]
mod tests {
    use super::{NO_SUCH_DAY, eleven, ten, text};

    #[test]
    fn digits_are_checked() {
        assert_eq!(ten(0x0707_6142, 0x85, 0, 2026_11_21, 0) & 63, 0);
        assert_eq!(ten(0x3002_9910, 0x03, 0, 2026_11_21, 0) & 63, 32);
        assert_eq!(eleven(0x1791_2099, 0x997, 0, 2026_11_21, 0) & 63, 49);
        assert_eq!(text(0, 0, 2026_11_21, 0) & 63, 16);
    }

    #[test]
    fn a_day_that_does_not_exist_is_no_day() {
        for (on, new_rule_from) in [(2026_02_30, 0), (2026_11_21, 2032_13_01), (1, 0)] {
            assert_eq!(ten(0x0707_6142, 0x85, 0, on, new_rule_from), NO_SUCH_DAY);
        }
    }
}
