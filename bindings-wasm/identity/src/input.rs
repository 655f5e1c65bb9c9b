//! The buffer in memory to which the host writes a text.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// One more than the maximum length of a typed number, so that longer texts are recognised.
const ROOM: usize = 65;

// Atomic because the host writes to it. In a module without threads these are ordinary integers.
static INPUT: [AtomicU32; ROOM] = [const { AtomicU32::new(0) }; ROOM];

/// The address of the buffer.
pub(crate) fn address() -> usize {
    INPUT.as_ptr().addr()
}

/// The first `length` characters. An unpaired surrogate becomes the replacement character.
pub(crate) fn characters(length: usize) -> impl ExactSizeIterator<Item = char> {
    INPUT.iter().take(length).map(|slot| char::from_u32(slot.load(Relaxed)).unwrap_or(char::REPLACEMENT_CHARACTER))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_what_was_put_there() {
        for (slot, character) in INPUT.iter().zip("0\u{ff10}🙂".chars()) {
            slot.store(character.into(), Relaxed);
        }
        INPUT[3].store(0xd83d, Relaxed);
        assert!(characters(4).eq("0\u{ff10}🙂\u{fffd}".chars()));
        assert_eq!(characters(usize::MAX).count(), ROOM);
    }
}
