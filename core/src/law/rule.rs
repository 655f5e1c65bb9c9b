//! What a rule is.

use std::cmp::Ordering;

use chrono::Datelike;

use super::Country;
use crate::wire::Wire;

/// One rule: what it says, where that stands, when it holds and how sure we are.
#[derive(Debug)]
pub struct Rule {
    /// The stable, dotted name.
    pub id: &'static str,
    /// What it says, in one English sentence. Empty in a rule that is compiled in where texts are data.
    pub title: &'static str,
    /// Where it stands; empty for our own rules, and in most that are compiled in where texts are data.
    pub sections: &'static [Section],
    /// The first day it holds, where known.
    pub from: Option<Day>,
    /// The last day it holds, where it has ended or will end.
    pub until: Option<Day>,
    /// What it rests on.
    pub basis: Basis,
    /// How sure we are that it is as we say.
    pub certainty: Certainty,
}

/// A text that is compiled in with the texts. Elsewhere it stands in the book that a host hands over.
pub(super) const fn text(text: &'static str) -> &'static str {
    if cfg!(feature = "texts") { text } else { "" }
}

/// Where a rule stands, where texts are compiled in. Only the rules that an answer shows together with their law keep it
/// everywhere.
pub(super) const fn places(sections: &'static [Section]) -> &'static [Section] {
    if cfg!(feature = "texts") { sections } else { &[] }
}

impl Rule {
    /// The country whose rule it is; `None` for our own, which hold in both.
    pub fn country(&self) -> Option<Country> {
        match self.id.split_once('.')? {
            ("dk", _) => Some(Country::Dk),
            ("no", _) => Some(Country::No),
            _ => None,
        }
    }

    /// The section of an adopted act that it rests on, if the first day of that act is set by order.
    pub fn adopted_section(&self) -> Option<&'static Section> {
        self.sections.iter().find(|section| section.source.starts_by_order)
    }

    /// Whether it holds on a day. Without a last day it holds on; a section of an adopted act whose first day is not set holds
    /// on none.
    pub fn holds_on(&self, day: Day) -> bool {
        self.adopted_section().is_none_or(|section| section.first_day().is_some_and(|from| from <= day))
            && self.from.is_none_or(|from| from <= day)
            && self.until.is_none_or(|until| day <= until)
    }
}

/// A place in a source.
#[derive(Debug)]
pub struct Section {
    /// The instrument or page.
    pub source: &'static Source,
    /// The section or heading in it; empty for the whole.
    pub section: &'static str,
}

impl Section {
    /// The first day it is in force: that of the section where one is entered, otherwise that of the source.
    pub fn first_day(&self) -> Option<Day> {
        let begins = |start: &&SectionStart| {
            let rest = self.section.strip_prefix(start.section);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',']))
        };
        self.source.starts.iter().find(begins).map(|start| start.from).or(self.source.from)
    }
}

/// An act, a regulation, a guide or a page: an entry of `core/data/law/sources.toml`. Texts are empty where they are not known,
/// and, but for titles that answers show, where texts are data.
#[derive(Debug)]
pub struct Source {
    /// The stable name.
    pub id: &'static str,
    /// The name as the rule book prints it.
    pub title: &'static str,
    /// What it is.
    pub kind: SourceType,
    /// The number under which it was issued.
    pub number: &'static str,
    /// The day it was made, adopted or published.
    pub date: Option<Day>,
    /// Where it stands on the web.
    pub address: &'static str,
    /// The first day it is in force, where known.
    pub from: Option<Day>,
    /// The last day it was in force.
    pub until: Option<Day>,
    /// Whether it is an adopted act whose first day is set by order: without [`from`](Self::from), its rules hold on no day.
    pub starts_by_order: bool,
    /// Sections that start on a day of their own.
    pub starts: &'static [SectionStart],
    /// The id of what replaced it.
    pub replaced_by: &'static str,
    /// The day it was last read.
    pub read: Day,
    /// In which copy it was read.
    pub copy: &'static str,
}

/// A section that starts on another day than the whole act.
#[derive(Debug)]
pub struct SectionStart {
    /// The section, or the beginning of how rules cite it.
    pub section: &'static str,
    /// The first day it is in force.
    pub from: Day,
}

/// What a source is.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum SourceType {
    /// An act of parliament.
    Act,
    /// A regulation under an act.
    Regulation,
    /// An instruction of a ministry to state bodies.
    Circular,
    /// Guidance of the authority in charge.
    Guidance,
    /// A page of an authority or a public body.
    Page,
    /// Slides of an authority.
    Slides,
    /// A public repository, schema or technical specification.
    Software,
    /// A source that is not official: the press, a law firm, an encyclopedia.
    Secondary,
}

/// A day of the calendar: year, month, day. A test proves that each exists.
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
    /// In the order of the calendar: comparing one number takes less than comparing three.
    fn number(self) -> u32 {
        (u32::from(self.0) << 16) | (u32::from(self.1) << 8) | u32::from(self.2)
    }

    /// A day of numbers that are known to be small enough; what is too large becomes 0 and so no day.
    pub fn of(year: u32, month: u32, day: u32) -> Self {
        let small = |number: u32| u8::try_from(number).unwrap_or(0);
        Self(u16::try_from(year).unwrap_or(0), small(month), small(day))
    }

    /// The day as the calendar's type; `None` if there is no such day.
    pub fn date(self) -> Option<chrono::NaiveDate> {
        chrono::NaiveDate::from_ymd_opt(self.0.into(), self.1.into(), self.2.into())
    }
}

impl From<chrono::NaiveDate> for Day {
    fn from(date: chrono::NaiveDate) -> Self {
        Self::of(date.year().unsigned_abs(), date.month(), date.day())
    }
}

/// What a rule rests on.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Basis {
    /// An act of parliament.
    Statute,
    /// A regulation under an act.
    Regulation,
    /// What the authority in charge publishes: guides, pages, forms.
    Guidance,
    /// What authorities do.
    Practice,
    /// Our own choice, because nothing says it and software must do something.
    Assumption,
}

/// How sure we are.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Certainty {
    /// Read in the source itself, or measured.
    Verified,
    /// One source that is not the official one says so.
    Secondary,
    /// Concluded from other facts. Never phrased as law.
    Inferred,
    /// The project's own choice: nothing prescribes it, and software has to do something. Never phrased as law.
    Chosen,
    /// Looked for and not found.
    NotFound,
}
