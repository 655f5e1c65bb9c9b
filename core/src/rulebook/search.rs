//! Searches rules by words.

use super::entry::explanation;
use crate::law::{self, Rule};
use crate::text::{contains, fold_case};
use crate::wire::Context;

/// Whether a rule contains each word in its id, title, explanation, sources or codes, ignoring case.
pub(super) fn matches(rule: &Rule, words: &str, context: Context) -> bool {
    let mut all = format!("{}\n{}\n{}", rule.id, rule.title, explanation(rule, context).unwrap_or_default());
    let sections =
        rule.sections.iter().flat_map(|section| [section.source.title, section.source.number, section.section]);
    for part in sections.chain(law::codes_for(rule)) {
        all.push('\n');
        all.push_str(part);
    }
    let all = fold_case(&all);
    fold_case(words).split_whitespace().all(|word| contains(&all, word))
}
