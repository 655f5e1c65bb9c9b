//! Lists of words in the notation of errors: `yes | no`. The same text is used for reading, writing and errors; a
//! separate table of words would double the size.

/// A position in a list of words: how many words precede it, and the remaining text.
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

    /// Searches for a word from this position on and returns the position after it.
    pub(super) fn after(mut self, word: &str) -> Option<Self> {
        while let Some(words) = self.words {
            self.position = self.position.saturating_add(1);
            // Comparing the first byte avoids a call for nearly all words that differ.
            if words.bytes().next() == word.bytes().next()
                && let Some(rest) = words.strip_prefix(word)
            {
                let remaining = rest.strip_prefix(" | ");
                // A value may contain the separator itself.
                if (remaining.is_some() || rest.is_empty()) && !word.bytes().any(|byte| byte == b'|') {
                    return Some(Self { words: remaining, ..self });
                }
            }
            self.words = first(words).1;
        }
        None
    }
}

/// The word at an index; empty if the list is shorter.
pub fn word_at(words: &'static str, index: usize) -> &'static str {
    let mut rest = Some(words);
    for _ in 0..index {
        rest = rest.and_then(|words| first(words).1);
    }
    rest.map_or("", |words| first(words).0)
}

/// The first word, and the text after it.
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
