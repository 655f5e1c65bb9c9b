//! What a rule is.

use std::cmp::Ordering;

use chrono::Datelike;

use super::Country;
use super::adopted::{ADOPTED, AdoptedAct};
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

/// A rule's sentence, where texts are compiled in. Elsewhere it stands in the book that a host hands over.
pub(super) const fn title(title: &'static str) -> &'static str {
    if cfg!(feature = "texts") { title } else { "" }
}

/// Where a rule stands, where texts are compiled in. Only the rules that an answer shows together with their law keep it
/// everywhere.
pub(super) const fn sections(sections: &'static [Section]) -> &'static [Section] {
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

    /// The act it rests on, if that has been adopted and its first day is entered apart from the rules.
    pub fn adopted_act(&self) -> Option<&'static AdoptedAct> {
        let rests_on = |act: &&&AdoptedAct| self.sections.iter().any(|section| section.source == act.source);
        ADOPTED.iter().find(rests_on).copied()
    }

    /// Whether it holds on a day. An end that is not known is open; an adopted act whose first day is not known holds
    /// on none.
    pub fn holds_on(&self, day: Day) -> bool {
        self.adopted_act().is_none_or(|act| act.holds_on(day))
            && self.from.is_none_or(|from| from <= day)
            && self.until.is_none_or(|until| day <= until)
    }
}

/// A place in a law, a regulation, a guide or a page.
#[derive(Debug)]
pub struct Section {
    /// The instrument or page.
    pub source: &'static str,
    /// The section or heading in it; empty for the whole.
    pub section: &'static str,
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
    /// Looked for and not found.
    NotFound,
}
