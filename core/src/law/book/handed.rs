//! The book where it is data, as `cargo xtask generate` writes it. By the id of each rule its lines: what it is about, basis,
//! certainty, first and last day with tabs between them; the codes that rest on it; what it says as a step; its sentence; and
//! a line for each place where it stands, source and section.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::law::Area;
use crate::law::rule::{Basis, Certainty, Day, Rule, Section};
use crate::text;
use crate::wire::{Json, Read, Wrong, read_iso};

struct Entry {
    area: Area,
    rule: Rule,
    codes: &'static str,
    results: &'static str,
}

static BOOK: OnceLock<Vec<Entry>> = OnceLock::new();

fn book() -> &'static [Entry] {
    let Some(handed) = text::rule_book() else { return &[] };
    BOOK.get_or_init(|| handed.iter().filter_map(|(id, lines)| entry(id, lines)).collect())
}

/// `None` if it is not as we write it.
fn entry(id: &'static str, lines: &'static str) -> Option<Entry> {
    let mut lines = lines.split('\n');
    let mut said = lines.next()?.split('\t');
    let mut wrong = Wrong::default();
    let area = word::<Area>(said.next()?, &mut wrong);
    let basis = word::<Basis>(said.next()?, &mut wrong);
    let certainty = word::<Certainty>(said.next()?, &mut wrong);
    let (from, until) = (day(said.next()?), day(said.next()?));
    wrong.unless(()).ok()?;
    let (codes, results, title) = (lines.next()?, lines.next()?, lines.next()?);
    let place = |line: &'static str| {
        let (source, section) = line.split_once('\t').unwrap_or((line, ""));
        Section { source, section }
    };
    // The book stays for as long as the module does.
    let sections = lines.map(place).collect::<Vec<_>>().leak();
    Some(Entry { area, rule: Rule { id, title, sections, from, until, basis, certainty }, codes, results })
}

fn word<T: Read>(word: &'static str, wrong: &mut Wrong) -> T {
    T::read(&Json::Text(Cow::Borrowed(word)), wrong)
}

fn day(text: &str) -> Option<Day> {
    read_iso(text).map(Day::from)
}

pub(super) fn entries() -> impl Iterator<Item = (Area, &'static Rule)> {
    book().iter().map(|entry| (entry.area, &entry.rule))
}

fn words(rule: &Rule, of: fn(&Entry) -> &'static str) -> Vec<&'static str> {
    let found = book().iter().find(|entry| entry.rule.id == rule.id);
    found.map_or("", of).split_ascii_whitespace().collect()
}

pub(super) fn codes_of(rule: &Rule) -> Vec<&'static str> {
    words(rule, |entry| entry.codes)
}

pub(super) fn results_of(rule: &Rule) -> Vec<&'static str> {
    words(rule, |entry| entry.results)
}
