//! Overwrites what a call leaves on the stack, where the digits of a number would stay readable for many calls: see
//! `../../src/stack.rs`. Here a call takes few nanoseconds and fewer than 200 bytes.

use std::hint::black_box;

/// Eight integers: more than that at once becomes a call of the host's, which takes longer than everything else here.
type Part = [u64; 8];

/// Does `work` and overwrites the stack that it took.
pub(crate) fn wiped(work: impl FnOnce() -> u32) -> u32 {
    let answer = in_its_own_frame(work);
    overwrite();
    answer
}

/// Inlined, its arrays would lie in the frame of the caller, which is still in use.
#[inline(never)]
fn in_its_own_frame(work: impl FnOnce() -> u32) -> u32 {
    work()
}

/// Each part is an array of its own, so that none is made of several.
#[inline(never)]
fn overwrite() {
    let (mut first, mut second, mut third): (Part, Part, Part) = ([0; 8], [0; 8], [0; 8]);
    let (mut fourth, mut fifth, mut sixth): (Part, Part, Part) = ([0; 8], [0; 8], [0; 8]);
    black_box((&mut first, &mut second, &mut third, &mut fourth, &mut fifth, &mut sixth));
}
