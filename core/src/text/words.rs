//! Case folding and word search.
//!
//! The standard library covers all scripts; its tables and search code are larger than this module.

/// The text in lower case, for Latin letters only. Used to search for words and to compare names.
pub(crate) fn fold_case(text: &str) -> String {
    text.chars().map(lowercase).collect()
}

/// In Latin-1 the lower-case letter follows its capital by 32 code points, in Latin Extended-A by one.
fn lowercase(letter: char) -> char {
    let behind = match letter {
        'A'..='Z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{de}' => 32,
        '\u{100}'..='\u{137}' | '\u{14a}'..='\u{177}' => u32::from(u32::from(letter).is_multiple_of(2)),
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17e}' => u32::from(!u32::from(letter).is_multiple_of(2)),
        _ => 0,
    };
    char::from_u32(u32::from(letter).saturating_add(behind)).unwrap_or(letter)
}

/// The byte range of every occurrence of a word.
pub(crate) fn match_ranges<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = (usize, usize)> + 't {
    let windows = text.as_bytes().windows(word.len().max(1)).enumerate();
    windows.filter(|(_, window)| *window == word.as_bytes()).map(|(at, window)| (at, at.saturating_add(window.len())))
}

/// Whether a text contains a word. Every text contains the empty word.
pub(crate) fn contains(text: &str, word: &str) -> bool {
    word.is_empty() || match_ranges(text, word).next().is_some()
}

/// Whether a character is part of a word: digits, Latin letters and all other scripts.
#[cfg(feature = "norway")]
pub(crate) fn is_word_character(character: char) -> bool {
    match character {
        '0'..='9' | 'a'..='z' | 'A'..='Z' => true,
        // Signs and spaces of Latin-1, and Unicode punctuation and spaces.
        '\0'..='\u{bf}' | '\u{d7}' | '\u{f7}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::{contains, fold_case, match_ranges};

    #[test]
    fn a_word_is_found_each_time() {
        assert_eq!(match_ranges("ææ-ææ", "æ").collect::<Vec<_>>(), [(0, 2), (2, 4), (5, 7), (7, 9)]);
        assert!(contains("a", "") && !contains("", "a") && !contains("ab", "abc"));
    }

    #[cfg(feature = "norway")]
    #[test]
    fn letters_are_what_words_are_made_of() {
        assert!("aZ9æÅŠжñ".chars().all(super::is_word_character));
        assert!(" -.,\u{a0}\u{2013}\u{2019}·×÷\n".chars().all(|character| !super::is_word_character(character)));
    }

    #[test]
    fn capitals_make_no_difference() {
        assert_eq!(fold_case("FØDSELSNUMMER, Læse-Ådgang É ÷×"), "fødselsnummer, læse-ådgang é ÷×");
        assert_eq!(fold_case("ŠĐŽŁĀŃ šđžłāń"), "šđžłāń šđžłāń");
    }
}
