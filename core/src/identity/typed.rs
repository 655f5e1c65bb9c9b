//! From what people type or paste to digits.

use crate::answer::{Code, codes};

/// The most characters a number may be written with, separators and stray spaces included.
pub(super) const MAX_TYPED: usize = 64;

/// The digits of a number as it was typed. No `Debug`: it is somebody's number.
pub(super) struct Typed {
    digits: [u8; MAX_TYPED],
    count: usize,
    /// Whether anything had to be tidied up: spaces, hyphens, digits of another script width.
    pub(super) normalised: bool,
}

impl Typed {
    /// Reads the digits. Spaces of any kind may stand anywhere and a hyphen or dash of any kind once, after the sixth
    /// digit: more than that and the text may be something else that only looks like a number.
    pub(super) fn read(text: &str) -> Result<Self, &'static Code> {
        let mut typed = Self { digits: [0; MAX_TYPED], count: 0, normalised: false };
        let mut hyphen_at = None;
        for character in text.chars() {
            if let Some(digit) = character.to_digit(10) {
                typed.push(digit);
            } else if let Some(digit) = full_width(character) {
                typed.push(digit);
                typed.normalised = true;
            } else if character.is_whitespace() || matches!(character, '\u{200b}' | '\u{2060}' | '\u{feff}') {
                typed.normalised = true;
            } else if is_hyphen(character) {
                if hyphen_at.replace(typed.count).is_some() {
                    return Err(&codes::NUMBER_HYPHEN);
                }
                typed.normalised = true;
            } else if character.is_alphabetic() {
                return Err(&codes::NUMBER_LETTERS);
            } else {
                return Err(&codes::NUMBER_CHARACTERS);
            }
        }
        if hyphen_at.is_some_and(|at| at != 6) {
            return Err(&codes::NUMBER_HYPHEN);
        }
        Ok(typed)
    }

    /// The digits, each as its value.
    pub(super) fn digits(&self) -> &[u8] {
        self.digits.get(..self.count).unwrap_or_default()
    }

    fn push(&mut self, digit: u32) {
        // A text of at most `MAX_TYPED` characters has no more digits than there is room for.
        if let (Some(place), Ok(digit)) = (self.digits.get_mut(self.count), u8::try_from(digit)) {
            *place = digit;
            self.count = self.count.saturating_add(1);
        }
    }
}

/// Full-width digits come out of East Asian input methods and some PDF files.
fn full_width(character: char) -> Option<u32> {
    u32::from(character).checked_sub(u32::from('\u{ff10}')).filter(|digit| *digit <= 9)
}

/// The hyphens and dashes that word processors put in the place of a hyphen.
fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{00ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_however_it_is_pasted() {
        for text in ["0101800002", "010180-0002", " 010180 \u{2013} 0002\n", "01 01 80 0002", "\u{ff10}101800002"] {
            let typed = Typed::read(text).map_err(|code| code.id);
            assert_eq!(typed.map(|typed| typed.digits().to_vec()), Ok(vec![0, 1, 0, 1, 8, 0, 0, 0, 0, 2]), "{text:?}");
        }
    }

    #[test]
    fn what_only_looks_like_a_number_is_refused() {
        for (text, code) in [
            ("01-01-80-0002", "identity.number.hyphen"),
            ("0101-800002", "identity.number.hyphen"),
            ("-0101800002", "identity.number.hyphen"),
            ("0101800002abc", "identity.number.letters"),
            ("010180/0002", "identity.number.characters"),
            ("\u{0660}101800002", "identity.number.characters"),
        ] {
            assert_eq!(Typed::read(text).err().map(|code| code.id), Some(code), "{text:?}");
        }
    }
}
