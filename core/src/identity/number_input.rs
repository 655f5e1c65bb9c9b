//! From what people type or paste to the symbols of a number.

use super::kind::Country;
use super::verdict::Outcome;
use crate::text::{digit, is_blank, is_hyphen};

/// The most characters a number may be written with, separators and stray spaces included.
pub(crate) const MAX_INPUT_CHARACTERS: usize = 64;

/// No number has more symbols than this, a VAT number's letters included.
const MAX_SYMBOLS: usize = 16;

/// The symbols of a number as it was typed: digits as their values, letters as capitals. No `Debug`: it is
/// somebody's number.
pub(super) struct NumberInput {
    symbols: [u8; MAX_SYMBOLS],
    /// How many there were, also of those that found no room.
    pub(super) count: usize,
    /// Before which symbol a hyphen stood.
    pub(super) hyphen_at: Option<usize>,
    /// Before which symbols anything stood between them: a bit each.
    gaps: u32,
    /// Whether there are letters among them.
    pub(super) has_letters: bool,
}

impl NumberInput {
    /// Reads the symbols. Spaces of any kind may stand anywhere, and a hyphen or dash of any kind once, after the
    /// sixth digit or behind a country's letters: more than that and the text may be something else that only looks
    /// like a number. An organisation number may stand behind the code of its register in ISO 6523, as messages between
    /// authorities have it: `0192:`, or `9908:` before that.
    pub(super) fn parse(text: &str) -> Result<Self, Outcome> {
        Self::parse_mapped(text, |character| character)
    }

    /// The same, with each character taken for what `taken_for` says.
    pub(super) fn parse_mapped(text: &str, map: impl FnMut(char) -> char) -> Result<Self, Outcome> {
        if text.len() > MAX_INPUT_CHARACTERS && text.chars().nth(MAX_INPUT_CHARACTERS).is_some() {
            return Err(Outcome::TooLong);
        }
        Self::from_characters(text.chars().map(map))
    }

    /// The same for characters that stand in no text and are not too many.
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
                // Words around a number: it is the letters that have to go.
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

    /// The symbols, if there are as_array that many.
    pub(super) fn as_array<const N: usize>(&self) -> Option<&[u8; N]> {
        self.symbols().try_into().ok()
    }

    /// The country and the digits of a company's VAT number: `DK` and a CVR number, `NO` and an organisation number,
    /// `MVA` behind one, or both.
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

    /// All symbols, as long as there are no more than any number has.
    pub(super) fn symbols(&self) -> &[u8] {
        // More symbols than there is room for are no number of any kind.
        self.symbols.get(..self.count).unwrap_or_default()
    }

    /// Whether the symbols may have lost a zero in front, as in a spreadsheet: they stand together, or the first group has
    /// five. Any other grouping shows that something else is missing.
    pub(super) fn may_lack_leading_zero(&self) -> bool {
        self.gaps & !(1 | 1 << 5 | gap(self.count)) == 0
    }

    /// Whether there is a gap behind the sixth symbol, where a date ends.
    pub(super) fn has_complete_date(&self) -> bool {
        self.gaps & gap(6) != 0
    }

    /// Whether nine symbols stand in threes, as in an organisation number.
    pub(super) fn is_grouped_in_threes(&self) -> bool {
        self.gaps & !(gap(0) | gap(9)) == gap(3) | gap(6)
    }

    /// The symbols with a 0 in front; `None` where there is no room.
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

/// The bit of a gap before a symbol. Behind more symbols than any number has, bits begin anew: there they are not asked for.
fn gap(before: usize) -> u32 {
    1_u32.wrapping_shl(u32::try_from(before).unwrap_or(0))
}

/// The Latin letters that are not ASCII, written out for the same reason as the characters in `text`.
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
