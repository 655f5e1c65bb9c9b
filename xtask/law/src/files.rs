//! The types of the files. Each type is read strictly: an unknown key is an error. The comments of the members are the
//! descriptions in the bundled schemas.

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use crate::Date;

/// `sources.toml`: the instruments and pages on which rules rest.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Sources")]
pub(crate) struct SourcesFile {
    /// The sources.
    #[schemars(with = "Vec<Source>")]
    pub(crate) source: Vec<Spanned<Source>>,
}

/// An instrument or a page.
#[derive(Deserialize, JsonSchema, Clone, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// The stable id: the country, a dot, and the name of the instrument: `dk.bek-2021-2017`.
    pub id: String,
    /// The name as the rule book prints it, with type, number and date of an instrument.
    pub title: String,
    /// The kind of source.
    #[serde(rename = "type")]
    pub kind: SourceType,
    /// The number under which it was issued.
    pub number: Option<String>,
    /// The day on which it was made, adopted or published.
    pub date: Option<Date>,
    /// Its web address: the ELI address of an instrument.
    pub address: Option<String>,
    /// The first day it is in force, where known.
    pub from: Option<Date>,
    /// The last day it was in force.
    pub until: Option<Date>,
    /// `true` for an adopted act whose commencement is set by order. Until `from` or a section's day is entered, its
    /// rules apply on no day.
    #[serde(default)]
    pub starts_by_order: bool,
    /// Sections that commence on another day than the instrument.
    #[serde(default)]
    pub sections: Vec<SectionStart>,
    /// The instrument that replaced it.
    pub replaced_by: Option<String>,
    /// The day on which it was last read.
    pub read: Date,
    /// The copy in which it was read.
    pub copy: String,
}

/// A section with its own day of commencement.
#[derive(Deserialize, JsonSchema, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct SectionStart {
    /// The section as rules cite it, or the beginning of the citation: `§ 10` includes `§ 10 tredje ledd`.
    pub section: String,
    /// The first day it is in force.
    pub from: Date,
}

/// The kind of a source.
#[derive(Deserialize, JsonSchema, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
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

/// `days.toml`: days on which the law changes.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Days")]
pub(crate) struct DaysFile {
    /// The days.
    #[schemars(with = "Vec<Day>")]
    pub(crate) day: Vec<Spanned<Day>>,
}

/// A day with a name. Exactly one of `on` and `before` is present.
#[derive(Deserialize, JsonSchema, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// The name: words joined by hyphens. The core's constant is the same in capitals.
    pub id: String,
    /// The day.
    pub on: Option<Date>,
    /// The name of the day that follows it.
    pub before: Option<String>,
    /// What changes on it, in one sentence.
    pub meaning: String,
    /// The source of the day.
    #[serde(default)]
    pub sources: Vec<Place>,
}

/// `values.toml`: numbers that the law sets.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Values")]
pub(crate) struct ValuesFile {
    /// The values.
    #[schemars(with = "Vec<Value>")]
    pub(crate) value: Vec<Spanned<Value>>,
}

/// An age, a size or a term that the law sets.
#[derive(Deserialize, JsonSchema, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// The name: words joined by hyphens. The core's constant is the same in capitals.
    pub id: String,
    /// What it is, in one sentence.
    pub meaning: String,
    /// The unit: `years`, `months`, `days`, `bytes`, `kbit/s` and so on.
    pub unit: String,
    /// The value by period. A single period makes a plain number in the core, several make a table by day.
    pub periods: Vec<Period>,
}

/// A value in a period.
#[derive(Deserialize, JsonSchema, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The number.
    pub is: u32,
    /// The first day, if known.
    pub from: Option<When>,
    /// The last day, if it has ended.
    pub until: Option<When>,
    /// The source of the value.
    pub sources: Vec<Place>,
}

/// `book.toml`: the files of rules in the order of the rule book.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Book")]
pub(crate) struct BookFile {
    /// The files.
    #[schemars(with = "Vec<Part>")]
    pub(crate) part: Vec<Spanned<Part>>,
}

/// A file of rules.
#[derive(Deserialize, JsonSchema, Clone, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Part {
    /// Its path without `.toml`: `dk/exemption-term`.
    pub file: String,
    /// The subject of its rules: an `Area` of the core.
    pub area: String,
    /// The audiences whose operations look up rules of this file, in hosts that load the rule book as data; `always`
    /// for the whole country. Left out: only the rule book shows them.
    #[serde(default)]
    pub looked_up_by: Vec<String>,
    /// Whether answers state the sources of these rules, so that every host has them compiled in.
    #[serde(default)]
    pub shown_in_answers: bool,
}

/// A file of rules.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Rules")]
pub(crate) struct RulesFile {
    /// The rules, in the order of the rule book.
    #[schemars(with = "Vec<Rule>")]
    pub(crate) rule: Vec<Spanned<Rule>>,
}

/// One rule: its sentence, sources, period, basis and certainty.
#[derive(Deserialize, JsonSchema, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The stable, dotted id. Its first word is `dk`, `no` or `postregler`.
    pub id: String,
    /// The rule, in one or two English sentences.
    pub sentence: String,
    /// The sources; absent for the project's own choices.
    #[serde(default)]
    pub sources: Vec<Place>,
    /// The first day it applies, if known.
    pub from: Option<When>,
    /// The last day it applies, if it has ended or will end.
    pub until: Option<When>,
    /// The basis of the rule.
    pub basis: Basis,
    /// How certain it is that the sentence is correct.
    pub certainty: Certainty,
}

/// A section of a source.
#[derive(Deserialize, JsonSchema, Clone, PartialEq, Debug)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The source's id.
    pub id: String,
    /// The section or heading; absent for the whole source.
    pub section: Option<String>,
}

/// A day, written out, by its name, or as the day before a named one.
#[derive(Deserialize, JsonSchema, Clone, Debug)]
#[serde(untagged)]
pub enum When {
    /// `2021-11-25`
    On(Date),
    /// `"new-exemption-regulation"`
    Named(String),
    /// `{ before = "new-exemption-regulation" }`
    Before(Before),
}

/// The day before a named one.
#[derive(Deserialize, JsonSchema, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Before {
    /// The name of the day after it.
    pub before: String,
}

/// The basis of a rule.
#[derive(Deserialize, JsonSchema, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// An act of parliament.
    Statute,
    /// A regulation under an act.
    Regulation,
    /// What the competent authority publishes.
    Guidance,
    /// What authorities do in practice.
    Practice,
    /// The project's own choice.
    Assumption,
}

/// The certainty of a rule.
#[derive(Deserialize, JsonSchema, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// Read in the source itself or a public copy of it, or measured.
    Verified,
    /// Stated by a source that is not the official one.
    Secondary,
    /// Concluded from other facts.
    Inferred,
    /// The project's own choice: no source prescribes it, and software has to decide.
    Chosen,
    /// Searched for and not found.
    NotFound,
}
