//! Overwrites the stack after a call.
//!
//! WebAssembly keeps arrays and structs of functions on a stack in its memory. After a return they stay readable
//! until other calls overwrite them: the digits of a number for hundreds of calls. Each call from the host therefore
//! runs in a frame of its own, which is overwritten with zeros afterwards. Wiping the arrays themselves is not
//! sufficient, because the compiler may copy them.

use std::hint::black_box;

/// More than twice the stack of the deepest operation on all vectors (checked by `tests/packages/memory.test.mjs`).
const ORDINARY_FRAME: usize = 8 * 1024;

/// The stack of parsing the most deeply nested request: one frame per bracket.
const NESTED_FRAME: usize = 48 * 1024;

/// The number of brackets whose frames fit into [`ORDINARY_FRAME`].
const MAX_ORDINARY_BRACKETS: usize = 12;

/// In longer texts, counting brackets takes longer than overwriting the larger frame.
const MAX_COUNTED_BYTES: usize = 4 * 1024;

/// Runs `work` on `text` and overwrites the stack that it used.
pub(crate) fn with_wiped_stack<T>(text: &[u8], work: impl FnOnce() -> T) -> T {
    let result = call_in_own_frame(work);
    if text.len() > MAX_COUNTED_BYTES || memchr::memchr2_iter(b'[', b'{', text).nth(MAX_ORDINARY_BRACKETS).is_some() {
        overwrite::<NESTED_FRAME>();
    } else {
        overwrite::<ORDINARY_FRAME>();
    }
    result
}

/// Not inlined: its arrays would otherwise be in the caller's frame, which is still in use.
#[inline(never)]
fn call_in_own_frame<T>(work: impl FnOnce() -> T) -> T {
    work()
}

#[inline(never)]
fn overwrite<const BYTES: usize>() {
    let mut frame = [0_u8; BYTES];
    black_box(&mut frame);
}
