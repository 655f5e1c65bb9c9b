//! Words in texts: small letters, where a word stands, what belongs to one.
//!
//! The library's own ways of asking know all scripts, and their tables and search would weigh more than all of this.

/// The text in small letters, as far as Latin letters go: the tables of all scripts would weigh more than what they are
/// wanted for, which is finding words and telling whether two names are the same.
pub(crate) fn fold_case(text: &str) -> String {
    text.chars().map(lowercase).collect()
}

/// Latin-1 keeps its small letters 32 places behind the capitals, Latin Extended-A one place behind.
fn lowercase(letter: char) -> char {
    let behind = match letter {
        'A'..='Z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{de}' => 32,
        '\u{100}'..='\u{137}' | '\u{14a}'..='\u{177}' => u32::from(u32::from(letter).is_multiple_of(2)),
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17e}' => u32::from(!u32::from(letter).is_multiple_of(2)),
        _ => 0,
    };
    char::from_u32(u32::from(letter).saturating_add(behind)).unwrap_or(letter)
}

/// Where a word begins and ends in a text, each time.
pub(crate) fn match_ranges<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = (usize, usize)> + 't {
    let windows = text.as_bytes().windows(word.len().max(1)).enumerate();
    windows.filter(|(_, window)| *window == word.as_bytes()).map(|(at, window)| (at, at.saturating_add(window.len())))
}

/// Whether a word stands in a text; nothing stands in every text.
pub(crate) fn contains(text: &str, word: &str) -> bool {
    word.is_empty() || match_ranges(text, word).next().is_some()
}

/// Whether a character belongs to a word: digits, Latin letters, and whatever is not Latin.
#[cfg(feature = "norway")]
pub(crate) fn is_word_character(character: char) -> bool {
    match character {
        '0'..='9' | 'a'..='z' | 'A'..='Z' => true,
        // Signs and spaces of Latin-1, and the punctuation and spaces of Unicode.
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
