//! Reads the files.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::ops::Deref;
use std::path::Path;

use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::files::{BookFile, Day, DaysFile, Part, Rule, RulesFile, Source, SourcesFile, Value, ValuesFile, When};
use crate::{Date, FOLDER, check};

/// Everything the files hold, checked.
#[derive(Debug)]
pub struct Data {
    /// The sources, in the order of their file.
    pub sources: Vec<Located<Source>>,
    /// The named days.
    pub days: Vec<Located<Day>>,
    /// The values.
    pub values: Vec<Located<Value>>,
    /// The files of rules in the order of the book, each with its rules.
    pub parts: Vec<(Located<Part>, Vec<Located<Rule>>)>,
    /// The languages whose catalogues explain the rules, with the keys that each has.
    pub(crate) explanations: BTreeMap<String, serde_json::Map<String, serde_json::Value>>,
}

/// A value with its file and line.
#[derive(Debug)]
pub struct Located<T> {
    what: T,
    /// The path of the file, below the root.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.what
    }
}

impl<T> Located<T> {
    pub(crate) fn problem(&self, text: impl Into<String>) -> Problem {
        Problem { file: self.path.clone(), line: self.line, text: text.into() }
    }
}

/// An error in the files.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    file: String,
    line: usize,
    text: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.text)
    }
}

/// Reads and checks all files below the root of the repository. All errors are reported at once, each with file and
/// line.
pub fn read(root: &Path) -> Result<Data, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut files = Files { root, problems: &mut problems };
    let sources = files.list("sources", |file: SourcesFile| file.source);
    let days = files.list("days", |file: DaysFile| file.day);
    let values = files.list("values", |file: ValuesFile| file.value);
    let parts = files.list("book", |file: BookFile| file.part);
    let parts = parts.into_iter().map(|part| {
        let rules = files.list(&part.file, |file: RulesFile| file.rule);
        (part, rules)
    });
    let data = Data { sources, days, values, parts: parts.collect(), explanations: BTreeMap::new() };
    let explanations = files.explanations();
    files.unlisted(&data);
    let data = Data { explanations, ..data };
    // An unreadable entry would be reported as missing everywhere else.
    if problems.is_empty() {
        problems = check::all(&data);
    }
    if problems.is_empty() { Ok(data) } else { Err(problems) }
}

struct Files<'r, 'p> {
    root: &'r Path,
    problems: &'p mut Vec<Problem>,
}

impl Files<'_, '_> {
    fn list<F: DeserializeOwned, T>(&mut self, name: &str, entries: fn(F) -> Vec<Spanned<T>>) -> Vec<Located<T>> {
        let file = format!("{FOLDER}/{name}.toml");
        let Some(text) = self.text(&file) else { return Vec::new() };
        match toml::from_str::<F>(&text) {
            Ok(read) => entries(read)
                .into_iter()
                .map(|entry| {
                    let line = line_of(&text, entry.span().start);
                    Located { what: entry.into_inner(), path: file.clone(), line }
                })
                .collect(),
            Err(error) => {
                let line = error.span().map_or(1, |span| line_of(&text, span.start));
                self.problems.push(Problem { file, line, text: error.message().to_owned() });
                Vec::new()
            }
        }
    }

    fn text(&mut self, file: &str) -> Option<String> {
        fs::read_to_string(self.root.join(file))
            .map_err(|error| {
                self.problems.push(Problem {
                    file: file.to_owned(),
                    line: 1,
                    text: format!("cannot be read: {error}"),
                });
            })
            .ok()
    }

    /// A file of rules that the book does not list would have no effect.
    fn unlisted(&mut self, data: &Data) {
        for folder in ["dk", "no", "project"] {
            let entries = fs::read_dir(self.root.join(FOLDER).join(folder)).into_iter().flatten().flatten();
            let mut names: Vec<_> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
            names.sort();
            for name in names.iter().filter_map(|name| name.strip_suffix(".toml")) {
                let path = format!("{folder}/{name}");
                if data.parts.iter().all(|(part, _)| part.file != path) {
                    let text = "no part of book.toml lists this file".to_owned();
                    self.problems.push(Problem { file: format!("{FOLDER}/{path}.toml"), line: 1, text });
                }
            }
        }
    }

    fn explanations(&mut self) -> BTreeMap<String, serde_json::Map<String, serde_json::Value>> {
        const LIST: &str = "core/locales/languages.json";
        let Some(list) = self.json(LIST) else { return BTreeMap::new() };
        let languages = list.as_array().cloned().unwrap_or_default();
        let offered = languages.iter().filter(|language| language.get("draft").is_none());
        let codes = offered.filter_map(|language| language["code"].as_str());
        codes
            .filter_map(|code| {
                let catalogue = self.json(&format!("core/locales/{code}.json"))?;
                Some((code.to_owned(), catalogue["texts"].as_object()?.clone()))
            })
            .collect()
    }

    fn json(&mut self, file: &str) -> Option<serde_json::Value> {
        let text = self.text(file)?;
        serde_json::from_str(&text)
            .map_err(|error| {
                self.problems.push(Problem { file: file.to_owned(), line: error.line(), text: error.to_string() });
            })
            .ok()
    }
}

fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

impl Data {
    /// Every rule, in the order of the book.
    pub fn rules(&self) -> impl Iterator<Item = &Located<Rule>> {
        self.parts.iter().flat_map(|(_, rules)| rules)
    }

    /// The source with an id.
    pub fn source(&self, id: &str) -> Option<&Located<Source>> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The day with a name; `None` if there is none, or if its definition is circular.
    pub fn day(&self, name: &str) -> Option<Date> {
        let day = self.days.iter().find(|day| day.id == name)?;
        match (&day.on, &day.before) {
            (Some(on), None) => Some(*on),
            (None, Some(next)) => {
                let next = self.days.iter().find(|day| day.id == *next)?;
                next.on.map(Date::before)
            }
            _ => None,
        }
    }

    /// The day that a reference resolves to.
    pub fn when(&self, when: &When) -> Option<Date> {
        match when {
            When::On(date) => Some(*date),
            When::Named(name) => self.day(name),
            When::Before(day) => self.day(&day.before).map(Date::before),
        }
    }
}
