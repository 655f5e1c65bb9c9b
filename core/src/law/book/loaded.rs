//! The rule book as data, in the format written by `cargo xtask generate`.
//!
//! A rule's value under its id has these lines: area, basis, certainty, first and last date, separated by tabs; the
//! codes based on it; its results as a step; its title; and one line per section, with source and section.
//!
//! A source's value under `source.` and its id has these lines: type, date, first and last date, the date it was
//! last read and whether it starts by order, separated by tabs; title; number; address; its replacement; the copy;
//! and one line per section that starts on another date, with section and date.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::law::Area;
use crate::law::rule::{Basis, Certainty, Day, Rule, Section, SectionStart, Source, SourceType};
use crate::text;
use crate::wire::{Json, Read, ReadError, read_iso};

/// The prefix of the keys of sources.
const SOURCE: &str = "source.";

struct Entry {
    area: Area,
    rule: Rule,
    codes: &'static str,
    results: &'static str,
}

static BOOK: OnceLock<Vec<Entry>> = OnceLock::new();

fn book() -> &'static [Entry] {
    let Some(loaded) = text::rule_book() else { return &[] };
    BOOK.get_or_init(|| {
        let source = |(key, lines): &'static (String, String)| parse_source(key.strip_prefix(SOURCE)?, lines);
        // Leaked once, because the book lives as long as the module.
        let sources: &'static [Source] = loaded.iter().filter_map(source).collect::<Vec<_>>().leak();
        let rules = loaded.iter().filter(|(key, _)| !key.starts_with(SOURCE));
        rules.filter_map(|(id, lines)| parse_entry(id, lines, sources)).collect()
    })
}

/// `None` if the lines do not have the expected format.
fn parse_entry(id: &'static str, lines: &'static str, sources: &'static [Source]) -> Option<Entry> {
    let mut lines = lines.split('\n');
    let mut first = lines.next()?.split('\t');
    let mut error = ReadError::default();
    let area = parse_word::<Area>(first.next()?, &mut error);
    let basis = parse_word::<Basis>(first.next()?, &mut error);
    let certainty = parse_word::<Certainty>(first.next()?, &mut error);
    let (from, until) = (parse_day(first.next()?), parse_day(first.next()?));
    error.into_result(()).ok()?;
    let (codes, results, title) = (lines.next()?, lines.next()?, lines.next()?);
    let place = |line: &'static str| {
        let (source, section) = line.split_once('\t').unwrap_or((line, ""));
        Some(Section { source: sources.iter().find(|known| known.id == source)?, section })
    };
    let sections = lines.filter_map(place).collect::<Vec<_>>().leak();
    Some(Entry { area, rule: Rule { id, title, sections, from, until, basis, certainty }, codes, results })
}

fn parse_source(id: &'static str, lines: &'static str) -> Option<Source> {
    let mut lines = lines.split('\n');
    let mut first = lines.next()?.split('\t');
    let mut error = ReadError::default();
    let kind = parse_word::<SourceType>(first.next()?, &mut error);
    let (date, from, until) = (parse_day(first.next()?), parse_day(first.next()?), parse_day(first.next()?));
    let read = parse_day(first.next()?)?;
    let starts_by_order = first.next()? == "true";
    error.into_result(()).ok()?;
    let (title, number, address) = (lines.next()?, lines.next()?, lines.next()?);
    let (replaced_by, copy) = (lines.next()?, lines.next()?);
    let start = |line: &'static str| {
        let (section, from) = line.split_once('\t')?;
        Some(SectionStart { section, from: parse_day(from)? })
    };
    let starts = lines.filter_map(start).collect::<Vec<_>>().leak();
    Some(Source {
        id,
        title,
        kind,
        number,
        date,
        address,
        from,
        until,
        starts_by_order,
        starts,
        replaced_by,
        read,
        copy,
    })
}

fn parse_word<T: Read>(word: &'static str, error: &mut ReadError) -> T {
    T::read(&Json::Text(Cow::Borrowed(word)), error)
}

fn parse_day(text: &str) -> Option<Day> {
    read_iso(text).map(Day::from)
}

pub(super) fn entries() -> impl Iterator<Item = (Area, &'static Rule)> {
    book().iter().map(|entry| (entry.area, &entry.rule))
}

fn split_words(rule: &Rule, of: fn(&Entry) -> &'static str) -> Vec<&'static str> {
    let found = book().iter().find(|entry| entry.rule.id == rule.id);
    found.map_or("", of).split_ascii_whitespace().collect()
}

pub(super) fn codes_for(rule: &Rule) -> Vec<&'static str> {
    split_words(rule, |entry| entry.codes)
}

pub(super) fn step_results_for(rule: &Rule) -> Vec<&'static str> {
    split_words(rule, |entry| entry.results)
}
