//! The characters that people type and paste around digits, the same for numbers and dates.
//!
//! They are written out rather than asked of the standard library: its tables change with the version of Unicode, so that
//! two hosts could disagree, and would be a quarter of the smallest module.

/// White space of every kind, and the marks that a screen does not show: zero-width characters, soft hyphens, and the
/// marks that set the direction of the text, which come along from bidirectional documents and some PDF files.
pub(crate) fn is_blank(character: char) -> bool {
    matches!(
        character,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{a0}' | '\u{ad}' | '\u{61c}' | '\u{1680}' | '\u{180e}' | '\u{2000}'..='\u{200f}'
            | '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{206f}' | '\u{3000}' | '\u{feff}'
    )
}

/// The hyphens and dashes that word processors put in the place of a hyphen.
pub(crate) fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// The value of a digit, also of a full-width one: those come out of East Asian input methods and some PDF files.
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
