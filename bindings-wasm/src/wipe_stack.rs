//! Overwrites what a call leaves on the stack.
//!
//! WebAssembly keeps arrays and structs of functions on a stack in its memory. What has returned stays readable there until
//! other calls happen to use the same place: the digits of a number for hundreds of calls. So each call from the host runs
//! in a frame of its own, and a frame of zeros is put in the same place afterwards. Wiping the arrays where they stand would
//! not do: the compiler copies them as it likes.

use std::hint::black_box;

/// More than twice what the deepest operation takes on all vectors (`tests/packages/memory.test.mjs` sees to it).
const ORDINARY_BYTES: usize = 8 * 1024;

/// What reading the deepest request takes: a frame for each bracket.
const NESTED_BYTES: usize = 48 * 1024;

/// So many brackets fit into `ORDINARY_BYTES`.
const MAX_ORDINARY_BRACKETS: usize = 12;

/// In a text longer than this, counting brackets takes longer than overwriting the larger frame.
const MAX_SCANNED_BYTES: usize = 4 * 1024;

/// Does `work` on `text` and overwrites the stack that it took.
pub(crate) fn with_wiped_stack<T>(text: &[u8], work: impl FnOnce() -> T) -> T {
    let result = in_separate_frame(work);
    if text.len() > MAX_SCANNED_BYTES || memchr::memchr2_iter(b'[', b'{', text).nth(MAX_ORDINARY_BRACKETS).is_some() {
        overwrite::<NESTED_BYTES>();
    } else {
        overwrite::<ORDINARY_BYTES>();
    }
    result
}

/// Inlined, its arrays would lie in the frame of the caller, which is still in use.
#[inline(never)]
fn in_separate_frame<T>(work: impl FnOnce() -> T) -> T {
    work()
}

#[inline(never)]
fn overwrite<const BYTES: usize>() {
    let mut frame = [0_u8; BYTES];
    black_box(&mut frame);
}
