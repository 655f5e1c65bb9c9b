//! Lists of words as the reader of an error sees them: `yes | no`. One text serves for reading, writing and errors; a table
//! of texts beside it would be as large again.

/// A place in such a list: how many words are before it, and what is left.
#[derive(Clone, Copy)]
pub(super) struct Rest {
    pub(super) place: usize,
    words: Option<&'static str>,
}

impl Rest {
    /// The whole list.
    pub(super) fn of(words: &'static str) -> Self {
        Self { place: 0, words: Some(words) }
    }

    /// Goes on until a word is found, and gives what is left behind it.
    pub(super) fn behind(mut self, wanted: &str) -> Option<Self> {
        while let Some(words) = self.words {
            self.place = self.place.saturating_add(1);
            // Nearly always it is the first word there is, and nearly all others begin otherwise: comparing more is a call.
            if words.bytes().next() == wanted.bytes().next()
                && let Some(rest) = words.strip_prefix(wanted)
            {
                let behind = rest.strip_prefix(" | ");
                // What came may hold the list itself.
                if (behind.is_some() || rest.is_empty()) && !wanted.bytes().any(|byte| byte == b'|') {
                    return Some(Self { words: behind, ..self });
                }
            }
            self.words = first(words).1;
        }
        None
    }
}

/// The word at a place, counted from 0; empty if there is none.
pub fn word_at(words: &'static str, place: usize) -> &'static str {
    let mut rest = Some(words);
    for _ in 0..place {
        rest = rest.and_then(|words| first(words).1);
    }
    rest.map_or("", |words| first(words).0)
}

/// The first word, and what is behind it.
fn first(words: &'static str) -> (&'static str, Option<&'static str>) {
    match words.bytes().position(|byte| byte == b'|') {
        Some(bar) => {
            let word = bar.checked_sub(1).and_then(|end| words.get(..end));
            (word.unwrap_or_default(), bar.checked_add(2).and_then(|start| words.get(start..)))
        }
        None => (words, None),
    }
}

#[cfg(test)]
mod tests {
    use super::{Rest, word_at};

    const WORDS: &str = "/a | b-c | d";

    #[test]
    fn a_word_is_found_by_its_place_and_its_place_by_the_word() {
        for (place, word) in ["/a", "b-c", "d"].into_iter().enumerate() {
            assert_eq!(word_at(WORDS, place), word);
            assert_eq!(Rest::of(WORDS).behind(word).map(|rest| rest.place), Some(place + 1));
        }
        assert_eq!(word_at(WORDS, 3), "");
    }

    #[test]
    fn what_is_no_word_is_not_found() {
        for text in ["", "a", " | ", "b-c | d", "e", "|"] {
            assert!(Rest::of(WORDS).behind(text).is_none(), "{text}");
        }
        let Some(behind) = Rest::of(WORDS).behind("b-c") else { return assert_eq!("b-c", "found") };
        assert!(behind.behind("/a").is_none() && behind.behind("d").is_some());
    }
}
