//! Finds the vectors that show a rule: those whose answer names it, in a finding, a step or a line of a list, and those
//! that name it as their source, for the silent effects of a rule.
//!
//! `docs/rule-vectors.json` lists all of them. `web-demo/src/generated/rule-vectors.json` contains one complete vector
//! for each rule, for the page.

use std::collections::BTreeSet;

use postregler::law;
use postregler_tests::{File, files, folder};
use serde_json::{Map, Value, json};

/// The cases of all vector files, in order.
pub(crate) struct Vectors(Vec<Shown>);

/// A case, and the rules it shows.
struct Shown {
    /// The file below `tests/vectors`, with forward slashes.
    file: String,
    name: String,
    operation: String,
    /// Absent if the text is not a valid request.
    request: Option<Value>,
    answer: Value,
    rules: BTreeSet<String>,
}

impl Vectors {
    pub(crate) fn read() -> Result<Self, String> {
        let cases = files()?.into_iter().map(cases).collect::<Result<Vec<_>, _>>()?;
        Ok(Self(cases.into_iter().flatten().collect()))
    }

    /// The number of cases that show a rule.
    pub(super) fn count(&self, rule: &str) -> usize {
        self.of(rule).count()
    }

    /// The file and name of the case that shows a rule best.
    pub(super) fn best(&self, rule: &str) -> Option<(&str, &str)> {
        self.chosen(rule).map(|case| (case.file.as_str(), case.name.as_str()))
    }

    /// The file, name and operation of each case that shows a rule.
    pub(crate) fn showing(&self, rule: &str) -> Vec<(&str, &str, &str)> {
        self.of(rule).map(|case| (case.file.as_str(), case.name.as_str(), case.operation.as_str())).collect()
    }

    fn of<'a>(&'a self, rule: &str) -> impl Iterator<Item = &'a Shown> {
        self.0.iter().filter(move |case| case.rules.contains(rule))
    }

    /// The case that shows a rule with the least other content: few other rules, then little text.
    fn chosen(&self, rule: &str) -> Option<&Shown> {
        self.of(rule).filter(|case| case.request.is_some()).min_by_key(|case| (case.rules.len(), case.length()))
    }
}

impl Shown {
    fn length(&self) -> usize {
        self.request.as_ref().map_or(0, |request| request.to_string().len()) + self.answer.to_string().len()
    }
}

impl Vectors {
    /// The codes of findings in the answers of an operation.
    pub(super) fn codes(&self, operation: &str) -> BTreeSet<String> {
        let cases = self.0.iter().filter(|case| case.operation == operation);
        let findings = cases.filter_map(|case| case.answer["findings"].as_array()).flatten();
        findings.filter_map(|finding| finding["code"].as_str().map(str::to_owned)).collect()
    }

    /// A short case that shows an operation: accepted, with messages in English if there is one.
    pub(super) fn example(&self, operation: &str) -> Option<(&str, &str, &Value, &Value)> {
        let cases = self.0.iter().filter(|case| case.operation == operation && case.answer["error"].is_null());
        let rank = |case: &&Shown| {
            let english = case.request.as_ref().is_some_and(|request| request["context"]["locale"] == "en");
            // An example without any finding or step shows little of the answer.
            let plain = case.rules.is_empty();
            (case.answer["accepted"] != true, plain, !english, case.length())
        };
        let best = cases.filter(|case| case.request.is_some()).min_by_key(rank)?;
        Some((&best.file, &best.name, best.request.as_ref()?, &best.answer))
    }
}

/// `docs/rule-vectors.json`: each rule with its vectors, file by file.
pub(super) fn all(vectors: &Vectors) -> Result<String, String> {
    let mut rules = Map::new();
    for rule in law::rules() {
        let mut by_file = Map::new();
        for case in vectors.of(rule.id) {
            let names = by_file.entry(case.file.clone()).or_insert_with(|| json!([]));
            names.as_array_mut().ok_or("names are a list")?.push(json!(case.name));
        }
        rules.insert(rule.id.to_owned(), Value::Object(by_file));
    }
    pretty(&Value::Object(rules))
}

/// `web-demo/src/generated/rule-vectors.json`: for each rule the number of cases and the best one; the chosen cases,
/// complete, each once.
pub(super) fn chosen(vectors: &Vectors) -> Result<String, String> {
    let mut cases: Vec<&Shown> = Vec::new();
    let mut rules = Map::new();
    for rule in law::rules() {
        let mut entry = Map::new();
        entry.insert("vectors".into(), json!(vectors.count(rule.id)));
        if let Some(case) = vectors.chosen(rule.id) {
            let known = cases.iter().position(|known| std::ptr::eq(*known, case));
            entry.insert("case".into(), json!(known.unwrap_or(cases.len())));
            if known.is_none() {
                cases.push(case);
            }
        }
        rules.insert(rule.id.to_owned(), Value::Object(entry));
    }
    let whole = |case: &&Shown| {
        let Shown { file, name, operation, request, answer, .. } = case;
        json!({ "file": file, "name": name, "operation": operation, "request": request, "answer": answer })
    };
    pretty(&json!({ "rules": rules, "cases": cases.iter().map(whole).collect::<Vec<_>>() }))
}

fn cases(file: File) -> Result<Vec<Shown>, String> {
    let path = file.path.strip_prefix(folder()).map_err(|error| error.to_string())?;
    let name = path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
    let case = |case: postregler_tests::Case| {
        let answer = case.answer.as_deref().map_or(Ok(Value::Null), serde_json::from_str);
        let answer = answer.map_err(|error| format!("{name}: {}: {error}", case.name))?;
        let mut rules = BTreeSet::new();
        collect(&answer, &mut rules);
        // The rule book describes rules without applying them.
        if !file.operation.starts_with("rulebook.") {
            rules.extend(named(&case.source));
        }
        let (file, operation) = (name.clone(), file.operation.clone());
        Ok(Shown { file, name: case.name, operation, request: case.request, answer, rules })
    };
    file.cases.into_iter().map(case).collect()
}

/// Every rule of the book that a source names.
fn named(source: &str) -> impl Iterator<Item = String> {
    let words = source.split([' ', ',', ';']);
    words.filter(|word| law::rule(word).is_some()).map(str::to_owned)
}

/// Every rule that a value names.
fn collect(value: &Value, rules: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, rules)),
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(id) if name == "rule" => {
                        rules.insert(id.clone());
                    }
                    other => collect(other, rules),
                }
            }
        }
        _ => {}
    }
}

fn pretty(value: &Value) -> Result<String, String> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_found_wherever_an_answer_names_it() {
        let mut rules = BTreeSet::new();
        let answer =
            json!({ "steps": [{ "rule": "a" }], "rules": "2026.11", "findings": [{ "rule": "b", "params": {} }] });
        collect(&answer, &mut rules);
        assert_eq!(rules.into_iter().collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn a_source_may_name_rules() {
        let source = "rules dk.mask and no.mask; facts on Denmark, 1.4 L1";
        assert_eq!(named(source).collect::<Vec<_>>(), ["dk.mask", "no.mask"]);
    }
}
