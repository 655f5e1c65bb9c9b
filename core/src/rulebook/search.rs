//! Finding rules by words.

use super::entry::explanation;
use crate::answer::codes;
use crate::law::Rule;
use crate::text::{folded, has};
use crate::wire::Context;

/// Whether each word stands somewhere in what the book says about a rule: its name, sentence, explanation, sources or
/// codes. Capitals make no difference.
pub(super) fn matches(rule: &Rule, words: &str, context: Context) -> bool {
    let mut all = format!(
        "{}\n{}\n{}",
        rule.id,
        rule.title().unwrap_or_default(),
        explanation(rule, context).unwrap_or_default()
    );
    let places = rule.places().flat_map(|(source, section)| [source, section]);
    let codes = codes::all().filter(|code| code.rule == rule.id).map(|code| code.id);
    for part in places.chain(codes) {
        all.push('\n');
        all.push_str(part);
    }
    let all = folded(&all);
    folded(words).split_whitespace().all(|word| has(&all, word))
}
