//! `exemption.grounds`: the grounds for exemption, for guidance. A request need not name any of them.

mod list;

use crate::answer::{Finding, Findings, codes};
use crate::exemption::form_input;
use crate::law;
use crate::text;
use crate::wire::{Context, Describe, Field, Kind, Schema, Wire, Write, Writer};
use list::{GROUPINGS, Grouping, ListedGround, REGULATIONS, Regulation};

/// The request for the grounds on the day of the context.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The day, the environment and the language.
    pub context: Context,
}

/// The grounds, for a citizen who considers a request. They have no codes, because none of them is to be sent back.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the request is free of errors: true exactly when no finding is an error.
    pub accepted: bool,
    /// The regulation that lists the grounds on the day, in Danish; absent before there was one.
    pub regulation: Option<&'static str>,
    /// The grounds in the order of the regulation's list: eight until 24 November 2021, nine since.
    pub grounds: Vec<Ground>,
    /// Shorter lists that municipalities and agencies use, and the grounds that each of their items covers.
    pub lists: Vec<GroundList>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings.
    pub findings: Findings,
}

/// One ground.
pub struct Ground {
    section: &'static str,
    number: u32,
    listed: &'static ListedGround,
}

/// A shorter list of the same grounds.
#[derive(Wire)]
#[wire(answer)]
pub struct GroundList {
    /// Where the list is in use.
    pub used_by: &'static str,
    /// Its items.
    pub items: Vec<GroundItem>,
}

/// One item of a shorter list.
#[derive(Wire)]
#[wire(answer)]
pub struct GroundItem {
    /// Its wording, in Danish.
    pub official: &'static str,
    /// The grounds it covers: their positions in `grounds`, counted from 1.
    pub means: Vec<u32>,
}

/// Returns the grounds for exemption on a day, in the wording of the regulation and in plain language, with their
/// number, and the shorter lists of seven and six items that municipalities and borger.dk use.
///
/// The grounds are for guidance. Grounds 1 to 8 rest on the citizen's declaration and are not tested. Ground 9, since
/// 25 November 2021, is `assessed`: the municipality decides on it by the circumstances of the case.
///
/// Sources: the rules `dk.exemption.grounds`, `dk.exemption.ground-assessed` and `dk.exemption.grounds-lists`.
///
/// ```
/// use postregler::exemption::{self, grounds::Request};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let answer = exemption::grounds(&Request { context: Context::on(on) });
/// assert_eq!(answer.grounds.len(), 9);
/// # Ok::<(), &str>(())
/// ```
pub fn grounds(request: &Request) -> Answer {
    let on = request.context.on;
    let mut findings = Findings::default();
    findings.extend(form_input::before_in_force(on, "/context/on"));
    let regulation = REGULATIONS.iter().find(|regulation| regulation.days.is_in_force_on(on));
    let listed = regulation.map(Ground::all_of).unwrap_or_default();
    if listed.iter().any(|ground| ground.listed.assessed) {
        findings.push(Finding::new(&codes::GROUNDS_LISTS_OLDER, "/context/on"));
    }
    Answer {
        accepted: !findings.has_error(),
        regulation: regulation.map(|regulation| regulation.name),
        grounds: listed,
        lists: GROUPINGS.iter().filter(|_| regulation.is_some()).map(|list| GroundList::of(list, on)).collect(),
        rules: law::RULES_VERSION,
        findings,
    }
}

/// Whether a ground that the municipality assesses is listed on a day.
pub(super) fn has_assessed(on: chrono::NaiveDate) -> bool {
    before_assessed(on, "").is_none()
}

/// The finding about a day before such a ground was listed.
pub(super) fn before_assessed(on: chrono::NaiveDate, path: &'static str) -> Option<Finding> {
    form_input::before(on, law::NEW_EXEMPTION_REGULATION, &codes::FD001_GROUND_NOT_YET, path)
}

impl Ground {
    fn all_of(regulation: &'static Regulation) -> Vec<Self> {
        let ground = |(listed, number)| Self { section: regulation.section, number, listed };
        regulation.grounds.iter().zip(1..).map(ground).collect()
    }

    /// The ground in plain language; `None` while the catalogue of that language is not loaded.
    pub fn text(&self, locale: text::Locale) -> Option<String> {
        text::render(locale, &["ground.", self.listed.key], &[])
    }

    /// The wording of the regulation, in Danish.
    pub fn official(&self) -> &'static str {
        self.listed.official
    }

    /// Whether the municipality assesses it.
    pub fn assessed(&self) -> bool {
        self.listed.assessed
    }
}

impl GroundList {
    fn of(grouping: &Grouping, on: chrono::NaiveDate) -> Self {
        let items = grouping.items.iter().filter(|item| item.days.is_in_force_on(on));
        let items = items.map(|item| GroundItem { official: item.official, means: item.means.to_vec() });
        Self { used_by: grouping.used_by, items: items.collect() }
    }
}

impl Write for Ground {
    fn write(&self, out: &mut Writer) {
        let text = out.locale().and_then(|locale| self.text(locale));
        out.object(|members| {
            members.member("section", self.section);
            members.member("number", &self.number);
            members.member("official", self.listed.official);
            members.member("text", &text);
            members.member("assessed", &self.listed.assessed);
        });
    }
}

impl Describe for Ground {
    const SCHEMA: &'static Schema = &Schema {
        name: "Ground",
        about: "One ground for exemption.",
        kind: Kind::Object(&[
            field("section", "The section of the regulation: `§ 7`.", <&str>::SCHEMA, true),
            field("number", "Its number in that section.", u32::SCHEMA, true),
            field("official", "The words of the regulation, in Danish.", <&str>::SCHEMA, true),
            field(
                "text",
                "The same in plain words, in the language of the context; absent where none was named.",
                <&str>::SCHEMA,
                false,
            ),
            field(
                "assessed",
                "Whether the municipality assesses it; the others rest on the citizen's declaration alone.",
                bool::SCHEMA,
                true,
            ),
        ]),
    };
}

const fn field(name: &'static str, about: &'static str, schema: &'static Schema, required: bool) -> Field {
    Field { name, about, schema, required, personal: false, filled_by_host: false }
}
