//! Overwrites the stack after a call, where the digits of a number would stay readable for many calls: see
//! `../../src/stack.rs`. A call takes a few nanoseconds and less than 200 bytes.

use std::hint::black_box;

/// Overwrites the stack of a call that has returned. That call must not be inlined: its arrays would otherwise be in
/// the caller's frame, which is still in use.
#[inline(never)]
pub(crate) fn overwrite() {
    let mut frame = [0_u64; 32];
    black_box(&mut frame);
}
