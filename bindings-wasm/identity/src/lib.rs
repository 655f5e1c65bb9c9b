//! The check of one identity number as a separate WebAssembly module: integers in, one integer out.
//!
//! The rules are in the core. The module uses neither wasm-bindgen nor an allocator: ten or eleven digits are passed as
//! two integers, any other text through a small buffer that the host clears. `postregler::identity::packed` describes
//! the integers; the JavaScript around the module is in `../js/identity`.
#![allow(unsafe_code, reason = "exported names have to be declared so; nothing here does anything unsafe")]

mod input;
mod wipe_stack;

use postregler::identity::packed::Packed;

/// Checks a number of ten or eleven digits: the first eight, and the remaining `count` (two or three).
#[unsafe(no_mangle)]
pub extern "C" fn digits(first_eight: u32, rest: u32, count: u32, options: u32, on: u32, new_rule_from: u32) -> u32 {
    let answer = in_separate_frame(first_eight, rest, count, options, on, new_rule_from);
    wipe_stack::overwrite();
    answer
}

/// The address of the buffer for `text`: four bytes a character.
#[unsafe(no_mangle)]
pub extern "C" fn input() -> usize {
    input::address()
}

/// Checks the first `length` characters in the buffer.
#[unsafe(no_mangle)]
pub extern "C" fn text(length: u32, options: u32, on: u32, new_rule_from: u32) -> u32 {
    digits(length, 0, TEXT, options, on, new_rule_from)
}

/// The `count` of a text: its length is passed in place of the first digits.
const TEXT: u32 = 0;

/// If it were inlined, its arrays would be in a frame that is still in use when the stack is overwritten.
#[inline(never)]
fn in_separate_frame(first: u32, rest: u32, count: u32, options: u32, on: u32, new_rule_from: u32) -> u32 {
    let packed = Packed::new(options, on, new_rule_from);
    match count {
        TEXT => packed.characters(input::characters(first as usize)),
        2 => packed.ten(first, rest),
        _ => packed.eleven(first, rest),
    }
}

#[cfg(test)]
mod tests {
    use super::{digits, text};

    #[test]
    fn a_number_is_checked() {
        assert_eq!(digits(0x0707_6142, 0x85, 2, 0, 2026_11_21, 0) & 63, 0);
        assert_eq!(digits(0x3002_9910, 0x03, 2, 0, 2026_11_21, 0) & 63, 32);
        assert_eq!(digits(0x1791_2099, 0x997, 3, 0, 2026_11_21, 0) & 63, 49);
        assert_eq!(text(0, 0, 2026_11_21, 0) & 63, 16);
    }
}
