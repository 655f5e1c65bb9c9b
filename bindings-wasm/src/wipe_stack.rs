//! Overwrites the stack after each call.
//!
//! WebAssembly keeps the arrays and structs of functions on a stack in its memory. After a function returns, they stay
//! readable until other calls reuse the memory: the digits of a number for hundreds of calls. Each call from the host
//! therefore runs in a separate frame, and a frame of zeros is written to the same memory afterwards. Wiping the arrays
//! where they are declared would not suffice, because the compiler copies them.

use std::hint::black_box;

/// More than twice the stack of the deepest operation in all vectors (checked by `tests/packages/memory.test.mjs`).
const ORDINARY_BYTES: usize = 8 * 1024;

/// The stack for the most deeply nested request: one frame per bracket.
const NESTED_BYTES: usize = 48 * 1024;

/// The number of brackets that fit into `ORDINARY_BYTES`.
const MAX_ORDINARY_BRACKETS: usize = 12;

/// In a longer text, counting brackets takes longer than overwriting the larger frame.
const MAX_SCANNED_BYTES: usize = 4 * 1024;

/// Runs `work` on `text` and overwrites the stack that it used.
pub(crate) fn with_wiped_stack<T>(text: &[u8], work: impl FnOnce() -> T) -> T {
    let result = in_separate_frame(work);
    if text.len() > MAX_SCANNED_BYTES || memchr::memchr2_iter(b'[', b'{', text).nth(MAX_ORDINARY_BRACKETS).is_some() {
        overwrite::<NESTED_BYTES>();
    } else {
        overwrite::<ORDINARY_BYTES>();
    }
    result
}

/// If it were inlined, its arrays would be in the frame of the caller, which is still in use.
#[inline(never)]
fn in_separate_frame<T>(work: impl FnOnce() -> T) -> T {
    work()
}

#[inline(never)]
fn overwrite<const BYTES: usize>() {
    let mut frame = [0_u8; BYTES];
    black_box(&mut frame);
}
