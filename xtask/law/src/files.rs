//! What the files hold. Each type is read strictly: a key that it does not have is an error. The comments of its members are the
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
    /// The stable name: the country, a dot, and what the instrument is called: `dk.bek-2021-2017`.
    pub id: String,
    /// The name as the rule book prints it, with type, number and date of an instrument.
    pub title: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: SourceType,
    /// The number under which it was issued.
    pub number: Option<String>,
    /// The day it was made, adopted or published.
    pub date: Option<Date>,
    /// Where it stands on the web: the ELI address of an instrument.
    pub address: Option<String>,
    /// The first day it is in force, where known.
    pub from: Option<Date>,
    /// The last day it was in force.
    pub until: Option<Date>,
    /// `true` for an adopted act whose first day is set by order. Until `from` or a section's day is entered, its rules hold on no day.
    #[serde(default)]
    pub starts_by_order: bool,
    /// Sections that start on another day than the whole.
    #[serde(default)]
    pub sections: Vec<SectionStart>,
    /// What replaced it.
    pub replaced_by: Option<String>,
    /// The day it was last read.
    pub read: Date,
    /// In which copy it was read then.
    pub copy: String,
}

/// A section that starts on a day of its own.
#[derive(Deserialize, JsonSchema, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct SectionStart {
    /// The section as rules cite it, or the beginning of that: `§ 10` is meant by `§ 10 tredje ledd` as well.
    pub section: String,
    /// The first day it is in force.
    pub from: Date,
}

/// What a source is.
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

/// `days.toml`: days on which the law turns.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Days")]
pub(crate) struct DaysFile {
    /// The days.
    #[schemars(with = "Vec<Day>")]
    pub(crate) day: Vec<Spanned<Day>>,
}

/// A day with a name. Either `on` or `before` says which.
#[derive(Deserialize, JsonSchema, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// The name: words with hyphens between them. The core's constant is the same in capitals.
    pub id: String,
    /// The day.
    pub on: Option<Date>,
    /// The day before the day of this name.
    pub before: Option<String>,
    /// What happens on it, in one sentence.
    pub meaning: String,
    /// Where it stands.
    #[serde(default)]
    pub sources: Vec<Place>,
}

/// `values.toml`: what the law sets in numbers.
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
    /// The name: words with hyphens between them. The core's constant is the same in capitals.
    pub id: String,
    /// What it is, in one sentence.
    pub meaning: String,
    /// What it counts: `years`, `months`, `days`, `bytes`, `kbit/s` and so on.
    pub unit: String,
    /// What it is when. A single period makes a plain number in the core, several make a table by day.
    pub periods: Vec<Period>,
}

/// What a value is for a time.
#[derive(Deserialize, JsonSchema, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The number.
    pub is: u32,
    /// The first day, where known.
    pub from: Option<When>,
    /// The last day, where it has ended.
    pub until: Option<When>,
    /// Where it stands.
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
    /// What its rules are about: an `Area` of the core.
    pub area: String,
    /// The audiences whose operations look rules of this file up, in hosts where the rule book is data too; `always` for all of the country.
    /// Absent: only the rule book shows them.
    #[serde(default)]
    pub looked_up_by: Vec<String>,
    /// Whether answers show where these rules stand, so that every host has that compiled in.
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

/// One rule: what it says, where that stands, when it holds and how sure that is.
#[derive(Deserialize, JsonSchema, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The stable, dotted name. Its first word is `dk`, `no` or `postregler`.
    pub id: String,
    /// What it says, in one English sentence or two.
    pub sentence: String,
    /// Where it stands; absent for the project's own choices.
    #[serde(default)]
    pub sources: Vec<Place>,
    /// The first day it holds, where known.
    pub from: Option<When>,
    /// The last day it holds, where it has ended or will end.
    pub until: Option<When>,
    /// What it rests on.
    pub basis: Basis,
    /// How sure it is that it is as the sentence says.
    pub certainty: Certainty,
}

/// A place in a source.
#[derive(Deserialize, JsonSchema, Clone, PartialEq, Debug)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The source's id.
    pub id: String,
    /// The section or heading in it; absent for the whole.
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

/// What a rule rests on.
#[derive(Deserialize, JsonSchema, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// An act of parliament.
    Statute,
    /// A regulation under an act.
    Regulation,
    /// What the authority in charge publishes.
    Guidance,
    /// What authorities do.
    Practice,
    /// The project's own choice.
    Assumption,
}

/// How sure a rule is.
#[derive(Deserialize, JsonSchema, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// Read in the source itself or a public copy of it, or measured.
    Verified,
    /// A source that is not the official one says so.
    Secondary,
    /// Concluded from other facts.
    Inferred,
    /// The project's own choice: nothing prescribes it, and software has to do something.
    Chosen,
    /// Looked for and not found.
    NotFound,
}
