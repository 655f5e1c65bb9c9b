//! Lists of words as the reader of an error sees them: `yes | no`. One text serves for reading, writing and errors; a table
//! of texts beside it would be as large again.

/// A place in such a list: how many words are before it, and what is left.
#[derive(Clone, Copy)]
pub(super) struct WordList {
    pub(super) position: usize,
    words: Option<&'static str>,
}

impl WordList {
    /// The whole list.
    pub(super) fn new(words: &'static str) -> Self {
        Self { position: 0, words: Some(words) }
    }

    /// Goes on until a word is found, and gives what is left behind it.
    pub(super) fn after(mut self, word: &str) -> Option<Self> {
        while let Some(words) = self.words {
            self.position = self.position.saturating_add(1);
            // Nearly always it is the first word there is, and nearly all others begin otherwise: comparing more is a call.
            if words.bytes().next() == word.bytes().next()
                && let Some(rest) = words.strip_prefix(word)
            {
                let remaining = rest.strip_prefix(" | ");
                // What came may hold the list itself.
                if (remaining.is_some() || rest.is_empty()) && !word.bytes().any(|byte| byte == b'|') {
                    return Some(Self { words: remaining, ..self });
                }
            }
            self.words = first(words).1;
        }
        None
    }
}

/// The word at a place, counted from 0; empty if there is none.
pub fn word_at(words: &'static str, index: usize) -> &'static str {
    let mut rest = Some(words);
    for _ in 0..index {
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
    use super::{WordList, word_at};

    const WORDS: &str = "/a | b-c | d";

    #[test]
    fn a_word_is_found_by_its_place_and_its_place_by_the_word() {
        for (place, word) in ["/a", "b-c", "d"].into_iter().enumerate() {
            assert_eq!(word_at(WORDS, place), word);
            assert_eq!(WordList::new(WORDS).after(word).map(|rest| rest.position), Some(place + 1));
        }
        assert_eq!(word_at(WORDS, 3), "");
    }

    #[test]
    fn what_is_no_word_is_not_found() {
        for text in ["", "a", " | ", "b-c | d", "e", "|"] {
            assert!(WordList::new(WORDS).after(text).is_none(), "{text}");
        }
        let Some(remaining) = WordList::new(WORDS).after("b-c") else { return assert_eq!("b-c", "found") };
        assert!(remaining.after("/a").is_none() && remaining.after("d").is_some());
    }
}
