//! Rules, sections and sources.

use std::cmp::Ordering;

use chrono::Datelike;

use super::Country;
use crate::wire::Wire;

/// A rule: its content, legal source, period in force and certainty.
#[derive(Debug)]
pub struct Rule {
    /// The stable, dotted id.
    pub id: &'static str,
    /// The content in one English sentence. Empty in rules compiled without the feature `texts`.
    pub title: &'static str,
    /// The sections on which it is based. Empty for the project's own rules, and in most rules compiled without the
    /// feature `texts`.
    pub sections: &'static [Section],
    /// The first date it is in force, if known.
    pub from: Option<Day>,
    /// The last date it is in force, if it has ended or will end.
    pub until: Option<Day>,
    /// The legal basis.
    pub basis: Basis,
    /// How certain the rule is.
    pub certainty: Certainty,
}

/// A text that is compiled in with the feature `texts`; otherwise it is part of the loaded rule book.
pub(super) const fn text(text: &'static str) -> &'static str {
    if cfg!(feature = "texts") { text } else { "" }
}

/// Sections that are compiled in with the feature `texts`. The rules that answers show together with their legal
/// source are compiled in without this function.
pub(super) const fn places(sections: &'static [Section]) -> &'static [Section] {
    if cfg!(feature = "texts") { sections } else { &[] }
}

impl Rule {
    /// The country of the rule; `None` for the project's own rules, which apply in both.
    pub fn country(&self) -> Option<Country> {
        match self.id.split_once('.')? {
            ("dk", _) => Some(Country::Dk),
            ("no", _) => Some(Country::No),
            _ => None,
        }
    }

    /// The section of an adopted act on which the rule is based, if the act starts by order.
    pub fn adopted_section(&self) -> Option<&'static Section> {
        self.sections.iter().find(|section| section.source.starts_by_order)
    }

    /// Whether the rule is in force on a date. Without a last date it stays in force. A rule based on an adopted act
    /// whose first date is not set is never in force.
    pub fn is_in_force_on(&self, day: Day) -> bool {
        self.adopted_section().is_none_or(|section| section.first_day().is_some_and(|from| from <= day))
            && self.from.is_none_or(|from| from <= day)
            && self.until.is_none_or(|until| day <= until)
    }
}

/// A section of a source.
#[derive(Debug)]
pub struct Section {
    /// The instrument or page.
    pub source: &'static Source,
    /// The section or heading; empty for the whole source.
    pub section: &'static str,
}

impl Section {
    /// The first date the section is in force: its own if it has one, otherwise that of the source.
    pub fn first_day(&self) -> Option<Day> {
        let begins = |start: &&SectionStart| {
            let rest = self.section.strip_prefix(start.section);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',']))
        };
        self.source.starts.iter().find(begins).map(|start| start.from).or(self.source.from)
    }
}

/// An act, a regulation, a guide or a page: an entry of `core/data/law/sources.toml`. Unknown texts are empty.
/// Without the feature `texts`, all texts are empty except titles that answers show.
#[derive(Debug)]
pub struct Source {
    /// The stable id.
    pub id: &'static str,
    /// The title as printed in the rule book.
    pub title: &'static str,
    /// The type of the source.
    pub kind: SourceType,
    /// The number of the instrument.
    pub number: &'static str,
    /// The date of issue, adoption or publication.
    pub date: Option<Day>,
    /// The web address.
    pub address: &'static str,
    /// The first date it is in force, if known.
    pub from: Option<Day>,
    /// The last date it was in force.
    pub until: Option<Day>,
    /// Whether it is an adopted act whose first date is set by order. Without [`from`](Self::from), its rules are
    /// never in force.
    pub starts_by_order: bool,
    /// Sections that start on another date.
    pub starts: &'static [SectionStart],
    /// The id of its replacement.
    pub replaced_by: &'static str,
    /// The date it was last read.
    pub read: Day,
    /// The copy that was read.
    pub copy: &'static str,
}

/// A section that starts on another date than the act.
#[derive(Debug)]
pub struct SectionStart {
    /// The section, or the prefix with which rules cite it.
    pub section: &'static str,
    /// The first date it is in force.
    pub from: Day,
}

/// The type of a source.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum SourceType {
    /// An act of parliament.
    Act,
    /// A regulation under an act.
    Regulation,
    /// A ministry's instruction to state bodies.
    Circular,
    /// Guidance of the competent authority.
    Guidance,
    /// A web page of an authority or a public body.
    Page,
    /// Slides of an authority.
    Slides,
    /// A public repository, schema or technical specification.
    Software,
    /// An unofficial source: the press, a law firm, an encyclopedia.
    Secondary,
}

/// A calendar date: year, month, day. A test checks that the dates of the law exist.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Day(pub u16, pub u8, pub u8);

impl Ord for Day {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number().cmp(&other.number())
    }
}

impl PartialOrd for Day {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Day {
    /// The date as one number: comparing one is faster than comparing three.
    fn number(self) -> u32 {
        (u32::from(self.0) << 16) | (u32::from(self.1) << 8) | u32::from(self.2)
    }

    /// A date from numbers. A number out of range becomes 0, which is not a date.
    pub fn of(year: u32, month: u32, day: u32) -> Self {
        let small = |number: u32| u8::try_from(number).unwrap_or(0);
        Self(u16::try_from(year).unwrap_or(0), small(month), small(day))
    }

    /// The date as `NaiveDate`; `None` if it does not exist.
    pub fn date(self) -> Option<chrono::NaiveDate> {
        chrono::NaiveDate::from_ymd_opt(self.0.into(), self.1.into(), self.2.into())
    }
}

impl From<chrono::NaiveDate> for Day {
    fn from(date: chrono::NaiveDate) -> Self {
        Self::of(date.year().unsigned_abs(), date.month(), date.day())
    }
}

/// The legal basis of a rule.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Basis {
    /// An act of parliament.
    Statute,
    /// A regulation under an act.
    Regulation,
    /// Publications of the competent authority: guides, pages, forms.
    Guidance,
    /// Administrative practice.
    Practice,
    /// A choice of this project where no source prescribes a rule.
    Assumption,
}

/// How certain a rule is.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Certainty {
    /// Read in the source itself, or measured.
    Verified,
    /// Stated by one unofficial source.
    Secondary,
    /// Inferred from other facts. Must not be presented as law.
    Inferred,
    /// Chosen by this project where no source prescribes a rule. Must not be presented as law.
    Chosen,
    /// Searched for and not found.
    NotFound,
}
