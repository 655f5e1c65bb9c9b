//! Small letters.

/// The text in small letters, as far as Latin letters go: the tables of all scripts would weigh more than what they are
/// wanted for, which is finding words and telling whether two names are the same.
pub(crate) fn folded(text: &str) -> String {
    text.chars().map(small).collect()
}

/// Latin-1 keeps its small letters 32 places behind the capitals, Latin Extended-A one place behind.
fn small(letter: char) -> char {
    let behind = match letter {
        'A'..='Z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{de}' => 32,
        '\u{100}'..='\u{137}' | '\u{14a}'..='\u{177}' => u32::from(u32::from(letter).is_multiple_of(2)),
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17e}' => u32::from(!u32::from(letter).is_multiple_of(2)),
        _ => 0,
    };
    char::from_u32(u32::from(letter).saturating_add(behind)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn capitals_make_no_difference() {
        assert_eq!(folded("FØDSELSNUMMER, Læse-Ådgang É ÷×"), "fødselsnummer, læse-ådgang é ÷×");
        assert_eq!(folded("ŠĐŽŁĀŃ šđžłāń"), "šđžłāń šđžłāń");
    }
}
