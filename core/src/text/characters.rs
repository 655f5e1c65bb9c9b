//! Characters that occur in typed and pasted numbers and dates.
//!
//! The sets are listed here instead of using the standard library. Its tables change with the version of Unicode, so
//! that hosts could disagree, and they would make up a quarter of the smallest module.

/// White space of every kind, and invisible characters: zero-width characters, soft hyphens and bidirectional
/// control characters, which occur in text copied from bidirectional documents and some PDF files.
pub(crate) fn is_blank(character: char) -> bool {
    matches!(
        character,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{a0}' | '\u{ad}' | '\u{61c}' | '\u{1680}' | '\u{180e}' | '\u{2000}'..='\u{200f}'
            | '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{206f}' | '\u{3000}' | '\u{feff}'
    )
}

/// Hyphens and dashes, including those that word processors substitute.
pub(crate) fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// The value of an ASCII or full-width digit. Full-width digits come from East Asian input methods and some PDF
/// files.
pub(crate) fn digit(character: char) -> Option<u8> {
    let zero = if character.is_ascii() { '0' } else { '\u{ff10}' };
    let value = u32::from(character).checked_sub(u32::from(zero))?;
    u8::try_from(value).ok().filter(|digit| *digit <= 9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_a_screen_does_not_show_are_blank() {
        for mark in
            "\u{ad}\u{61c}\u{180e}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\
                     \u{202f}\u{a0}\u{2060}\u{2066}\u{2067}\u{2068}\u{2069}\u{feff}"
                .chars()
        {
            assert!(is_blank(mark) && !is_hyphen(mark), "{mark:?}");
        }
    }

    #[test]
    fn what_a_screen_shows_is_not_blank() {
        for character in "0a.,'\u{2010}\u{2015}\u{2027}\u{2030}\u{205e}\u{2070}\u{ff10}\u{1f4ee}".chars() {
            assert!(!is_blank(character), "{character:?}");
        }
    }
}
