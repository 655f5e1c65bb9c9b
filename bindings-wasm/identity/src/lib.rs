//! The check of one identity number as a separate WebAssembly module: integers in, one integer out.
//!
//! This crate contains no rules and uses neither wasm-bindgen nor an allocator. Ten or eleven digits are passed as
//! two integers, other text through a small buffer in memory, which the host clears. The integers are described in
//! `postregler::identity::packed`; the JavaScript API is in `../js/identity`.
#![allow(unsafe_code, reason = "required for exported names; the code itself is safe")]

mod input;
mod stack;

use postregler::identity::packed::PackedCheck;

/// Checks the first eight digits and the `count` following ones: two or three.
#[unsafe(no_mangle)]
pub extern "C" fn digits(first_eight: u32, rest: u32, count: u32, options: u32, on: u32, new_rule_from: u32) -> u32 {
    let answer = call_in_own_frame(first_eight, rest, count, options, on, new_rule_from);
    stack::overwrite();
    answer
}

/// The address of the buffer for [`text`], with four bytes per character.
#[unsafe(no_mangle)]
pub extern "C" fn input() -> usize {
    input::address()
}

/// Checks the first `length` characters of the buffer.
#[unsafe(no_mangle)]
pub extern "C" fn text(length: u32, options: u32, on: u32, new_rule_from: u32) -> u32 {
    digits(length, 0, TEXT, options, on, new_rule_from)
}

/// The `count` of a text, whose length is passed in place of the digits.
const TEXT: u32 = 0;

/// Not inlined: its arrays would otherwise be in a frame that is still in use when the stack is overwritten.
#[inline(never)]
fn call_in_own_frame(first: u32, rest: u32, count: u32, options: u32, on: u32, new_rule_from: u32) -> u32 {
    let packed = PackedCheck::new(options, on, new_rule_from);
    match count {
        TEXT => packed.check_characters(input::characters(first as usize)),
        2 => packed.check_ten(first, rest),
        _ => packed.check_eleven(first, rest),
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
