//! An allocator that overwrites memory when it is freed.
//!
//! Requests, the values read from them and answers are on the heap of the WebAssembly memory. Without this allocator
//! they would stay readable until the memory is used again.

use std::alloc::{GlobalAlloc, Layout};

/// Passes all calls to the inner allocator and overwrites freed memory with zeros.
pub(crate) struct Wiping<A>(pub(crate) A);

// SAFETY: `alloc` and `dealloc` keep the contract of `GlobalAlloc` because the inner allocator keeps it: each gets
// the same arguments and its result is returned. The only addition writes `layout.size()` bytes at `pointer`, which
// the caller of `dealloc` still owns and never reads again. `realloc` has the default implementation of the trait,
// which allocates, copies and calls `dealloc` below, so that moved memory is wiped too. The inner allocator's
// `realloc` would not call it.
#[expect(unsafe_code, reason = "an allocator requires it; the only unsafe code in the project")]
unsafe impl<A: GlobalAlloc> GlobalAlloc for Wiping<A> {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { self.0.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { pointer.write_bytes(0, layout.size()) };
        // The zeros are never read, so the optimizer could remove the write without this hint.
        std::hint::black_box(pointer);
        unsafe { self.0.dealloc(pointer, layout) }
    }
}

#[cfg(test)]
#[expect(unsafe_code, reason = "calls the allocator as the language runtime would")]
mod tests {
    use super::Wiping;
    use std::alloc::{GlobalAlloc, Layout, System};
    use std::cell::Cell;

    /// Counts the freed blocks, and those that still contain data.
    #[derive(Default)]
    struct Inspecting {
        freed: Cell<usize>,
        dirty: Cell<usize>,
    }

    // SAFETY: everything is passed on to `System`; `dealloc` only reads a block it was given.
    unsafe impl GlobalAlloc for Inspecting {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            unsafe { System.alloc(layout) }
        }

        unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
            let bytes = unsafe { std::slice::from_raw_parts(pointer, layout.size()) };
            self.freed.set(self.freed.get() + 1);
            self.dirty.set(self.dirty.get() + usize::from(bytes.iter().any(|byte| *byte != 0)));
            unsafe { System.dealloc(pointer, layout) }
        }
    }

    fn filled(allocator: &Wiping<Inspecting>, layout: Layout) -> *mut u8 {
        // SAFETY: the layouts of these tests are not empty, and the block is as long as its layout says.
        unsafe {
            let pointer = allocator.alloc(layout);
            pointer.write_bytes(b'7', layout.size());
            pointer
        }
    }

    #[test]
    fn what_is_freed_is_zero() {
        let allocator = Wiping(Inspecting::default());
        for size in [1, 7, 64, 65_536] {
            let layout = Layout::from_size_align(size, 8).expect("a size and a power of two");
            let pointer = filled(&allocator, layout);
            // SAFETY: allocated just above with the same layout.
            unsafe { allocator.dealloc(pointer, layout) };
        }
        assert_eq!((allocator.0.freed.get(), allocator.0.dirty.get()), (4, 0));
    }

    #[test]
    fn growing_and_shrinking_leave_nothing_behind() {
        let allocator = Wiping(Inspecting::default());
        for new_size in [8, 200] {
            let layout = Layout::from_size_align(100, 1).expect("a size and a power of two");
            let pointer = filled(&allocator, layout);
            // SAFETY: the block has this layout; the new size is not zero; it is freed with its new layout.
            let kept = unsafe {
                let moved = allocator.realloc(pointer, layout, new_size);
                let kept = std::slice::from_raw_parts(moved, 8).to_vec();
                allocator.dealloc(moved, Layout::from_size_align(new_size, 1).expect("a size and a power of two"));
                kept
            };
            assert_eq!(kept, b"77777777");
        }
        assert_eq!((allocator.0.freed.get(), allocator.0.dirty.get()), (4, 0));
    }
}
