//! The book where it is data, as `cargo xtask generate` writes it.
//!
//! By the id of each rule its lines: what it is about, basis, certainty, first and last day with tabs between them; the codes
//! that rest on it; what it says as a step; its sentence; and a line for each place where it stands, source and section.
//!
//! By `source.` and the id of each source its lines: type, date, first and last day, the day it was read and whether it starts by
//! order, with tabs between them; title; number; address; what replaced it; the copy; and a line for each section that starts on a
//! day of its own, section and day.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::law::Area;
use crate::law::rule::{Basis, Certainty, Day, Rule, Section, SectionStart, Source, SourceType};
use crate::text;
use crate::wire::{Json, Read, ReadError, read_iso};

/// What the keys of sources begin with.
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
        // The book stays for as long as the module does.
        let sources: &'static [Source] = loaded.iter().filter_map(source).collect::<Vec<_>>().leak();
        let rules = loaded.iter().filter(|(key, _)| !key.starts_with(SOURCE));
        rules.filter_map(|(id, lines)| parse_entry(id, lines, sources)).collect()
    })
}

/// `None` if it is not as we write it.
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
