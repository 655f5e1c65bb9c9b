//! Parses typed and pasted numbers into symbols.

use super::kind::Country;
use super::verdict::Outcome;
use crate::text::{digit, is_blank, is_hyphen};

/// The maximum length of a typed number in characters, including separators and spaces.
pub(crate) const MAX_INPUT_CHARACTERS: usize = 64;

/// The maximum number of symbols, including the letters of a VAT number.
const MAX_SYMBOLS: usize = 16;

/// The symbols of a typed number: digits by value, letters in upper case. It has no `Debug` implementation because
/// it contains personal data.
pub(super) struct NumberInput {
    symbols: [u8; MAX_SYMBOLS],
    /// The number of symbols, including those beyond the maximum.
    pub(super) count: usize,
    /// The index of the symbol after the hyphen.
    pub(super) hyphen_at: Option<usize>,
    /// A bit for each symbol that follows a separator.
    gaps: u32,
    /// Whether the symbols include letters.
    pub(super) has_letters: bool,
}

impl NumberInput {
    /// Parses a text. Blanks are accepted everywhere. One hyphen or dash is accepted after the sixth digit or after
    /// a country code; other hyphens indicate another kind of text. An organisation number may follow the code of
    /// its register in ISO 6523, as in messages between authorities: `0192:`, formerly `9908:`.
    pub(super) fn parse(text: &str) -> Result<Self, Outcome> {
        Self::parse_mapped(text, |character| character)
    }

    /// Like [`parse`](Self::parse), with each character replaced by `map`.
    pub(super) fn parse_mapped(text: &str, map: impl FnMut(char) -> char) -> Result<Self, Outcome> {
        if text.len() > MAX_INPUT_CHARACTERS && text.chars().nth(MAX_INPUT_CHARACTERS).is_some() {
            return Err(Outcome::TooLong);
        }
        Self::from_characters(text.chars().map(map))
    }

    /// Like [`parse`](Self::parse), for an iterator of at most [`MAX_INPUT_CHARACTERS`] characters.
    pub(super) fn from_characters(characters: impl Iterator<Item = char>) -> Result<Self, Outcome> {
        let mut input = Self::empty();
        let mut after_scheme = false;
        for character in characters {
            if let Some(digit) = digit(character) {
                input.push(digit);
            } else if character.is_ascii_alphabetic() {
                input.push(character.to_ascii_uppercase() as u8);
                input.has_letters = true;
            } else if is_blank(character) {
                input.mark_gap();
            } else if is_hyphen(character) {
                if input.hyphen_at.replace(input.count).is_some() {
                    return Err(Outcome::Hyphen);
                }
                input.mark_gap();
            } else if input.has_letters || is_letter(character) {
                // Words around a number are reported as letters.
                return Err(Outcome::Letters);
            } else if character == ':' && !after_scheme && matches!(input.symbols(), [0, 1, 9, 2] | [9, 9, 0, 8]) {
                after_scheme = true;
                input = Self::empty();
            } else {
                return Err(Outcome::Characters);
            }
        }
        match input.hyphen_at {
            None | Some(6) => {}
            Some(2) if matches!(input.symbols, [b'D', b'K', ..] | [b'N', b'O', ..]) => {}
            Some(_) => return Err(Outcome::Hyphen),
        }
        if after_scheme && input.count != 9 {
            return Err(Outcome::Characters);
        }
        if input.count == 0 { Err(Outcome::Missing) } else { Ok(input) }
    }

    const fn empty() -> Self {
        Self { symbols: [0; MAX_SYMBOLS], count: 0, hyphen_at: None, gaps: 0, has_letters: false }
    }

    /// The symbols, if there are exactly `N`.
    pub(super) fn as_array<const N: usize>(&self) -> Option<&[u8; N]> {
        self.symbols().try_into().ok()
    }

    /// The country and the digits of a VAT number: `DK` and a CVR number, or `NO` and an organisation number, with
    /// or without `MVA` at the end. `MVA` alone also indicates Norway.
    pub(super) fn vat(&self) -> Option<(Country, &[u8])> {
        let (country, digits) = match self.symbols() {
            [b'D', b'K', digits @ ..] => (Country::Dk, digits),
            [b'N', b'O', digits @ .., b'M', b'V', b'A']
            | [b'N', b'O', digits @ ..]
            | [digits @ .., b'M', b'V', b'A'] => (Country::No, digits),
            _ => return None,
        };
        digits.iter().all(|digit| *digit <= 9).then_some((country, digits))
    }

    /// All symbols; empty if there are more than the maximum.
    pub(super) fn symbols(&self) -> &[u8] {
        // No kind of number has more symbols.
        self.symbols.get(..self.count).unwrap_or_default()
    }

    /// Whether a leading zero may be missing, as in a spreadsheet: the symbols are not grouped, or the first group
    /// has five. Other groupings show that another digit is missing.
    pub(super) fn may_lack_leading_zero(&self) -> bool {
        self.gaps & !(1 | 1 << 5 | gap(self.count)) == 0
    }

    /// Whether there is a gap after the sixth symbol, where a date ends.
    pub(super) fn has_complete_date(&self) -> bool {
        self.gaps & gap(6) != 0
    }

    /// Whether nine symbols are in groups of three, as in an organisation number.
    pub(super) fn is_grouped_in_threes(&self) -> bool {
        self.gaps & !(gap(0) | gap(9)) == gap(3) | gap(6)
    }

    /// The symbols with a leading zero; `None` if there is no room.
    pub(super) fn with_leading_zero(&self) -> Option<Self> {
        let mut with_leading_zero = Self { symbols: [0; MAX_SYMBOLS], count: 0, hyphen_at: None, gaps: 0, ..*self };
        with_leading_zero.push(0);
        self.symbols().iter().for_each(|symbol| with_leading_zero.push(*symbol));
        (with_leading_zero.count <= MAX_SYMBOLS).then_some(with_leading_zero)
    }

    fn mark_gap(&mut self) {
        self.gaps |= gap(self.count);
    }

    fn push(&mut self, symbol: u8) {
        if let Some(place) = self.symbols.get_mut(self.count) {
            *place = symbol;
        }
        self.count = self.count.saturating_add(1);
    }
}

/// The bit of a gap before a symbol. It wraps beyond the maximum of symbols, where gaps are not used.
fn gap(before: usize) -> u32 {
    1_u32.wrapping_shl(u32::try_from(before).unwrap_or(0))
}

/// Latin letters outside ASCII. Listed here for the same reason as the characters in `text`.
fn is_letter(character: char) -> bool {
    matches!(character, '\u{c0}'..='\u{24f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_however_it_is_pasted() {
        for text in ["0101800002", "010180-0002", " 010180 \u{2013} 0002\n", "01 01 80 0002", "\u{ff10}101800002"] {
            let symbols = NumberInput::parse(text).map(|input| input.as_array::<10>().copied());
            assert_eq!(symbols, Ok(Some([0, 1, 0, 1, 8, 0, 0, 0, 0, 2])), "{text:?}");
        }
    }

    #[test]
    fn what_only_looks_like_a_number_is_refused() {
        for (text, outcome) in [
            ("01-01-80-0002", Outcome::Hyphen),
            ("0101-800002", Outcome::Hyphen),
            ("-0101800002", Outcome::Hyphen),
            ("0101800002åbc", Outcome::Letters),
            ("010180/0002", Outcome::Characters),
            ("\u{0660}101800002", Outcome::Characters),
            (" \u{a0}\t", Outcome::Missing),
        ] {
            assert_eq!(NumberInput::parse(text).err(), Some(outcome), "{text:?}");
        }
        assert_eq!(NumberInput::parse(&" ".repeat(65)).err(), Some(Outcome::TooLong));
    }

    #[test]
    fn companies_write_their_country_in_front() {
        let vat = |text: &str| NumberInput::parse(text).ok()?.vat().map(|(country, digits)| (country, digits.to_vec()));
        assert_eq!(vat("DK-13748136"), Some((Country::Dk, vec![1, 3, 7, 4, 8, 1, 3, 6])));
        for text in ["SE-13748136", "DK13748136MVA", "MVA", "NO12345678X"] {
            assert_ne!(vat(text).map(|(_, digits)| digits.len()), Some(8), "{text}");
        }
        for text in ["NO 123 456 785 MVA", "NO123456785", "123456785mva"] {
            assert_eq!(vat(text), Some((Country::No, vec![1, 2, 3, 4, 5, 6, 7, 8, 5])), "{text}");
        }
    }
}
