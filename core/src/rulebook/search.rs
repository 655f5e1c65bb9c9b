//! Finding rules by words.

use super::entry::explanation;
use crate::answer::codes;
use crate::law::Rule;
use crate::wire::Context;

/// Whether each word stands somewhere in what the book says about a rule: its name, sentence, explanation, sources or
/// codes. Capitals make no difference.
pub(super) fn matches(rule: &Rule, words: &str, context: Context) -> bool {
    let mut all = format!("{}\n{}\n{}", rule.id, rule.title, explanation(rule, context).unwrap_or_default());
    let places = rule.sections.iter().flat_map(|section| [section.source, section.section]);
    let codes = codes::all().filter(|code| code.rule == rule.id).map(|code| code.id);
    for part in places.chain(codes) {
        all.push('\n');
        all.push_str(part);
    }
    let all = folded(&all);
    folded(words).split_whitespace().all(|word| all.contains(word))
}

/// Small letters, as far as the four languages have capitals: the tables of all scripts would weigh more than the search.
fn folded(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            'Æ' => 'æ',
            'Ø' => 'ø',
            'Å' => 'å',
            'É' => 'é',
            other => other.to_ascii_lowercase(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn capitals_make_no_difference() {
        assert_eq!(folded("FØDSELSNUMMER, Læse-Ådgang É"), "fødselsnummer, læse-ådgang é");
    }
}
