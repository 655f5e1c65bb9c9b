//! `exemption.grounds`: the grounds for exemption, for guidance. Nobody is ever asked which one fits.

mod list;

use crate::answer::{Finding, Findings, codes};
use crate::exemption::typed;
use crate::law;
use crate::text;
use crate::wire::{Context, Field, Kind, Shape, Shaped, Wire, Write, Writer};
use list::{DatedText, GROUNDS, GROUPINGS, Grouping};

/// Which grounds there are on the day of the context.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The day, the environment and the language.
    pub context: Context,
}

/// The grounds, to be read by whoever thinks of asking. They have no codes: none of them is to be sent back.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the request is free of errors: true exactly when no finding is an error.
    pub accepted: bool,
    /// The eight grounds, in the order of the regulation's list.
    pub grounds: Vec<Ground>,
    /// Shorter lists of the same grounds that are in use, and what each of their items means.
    pub lists: Vec<GroundList>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found.
    pub findings: Findings,
}

/// One ground.
pub struct Ground {
    official: &'static str,
    key: &'static str,
}

/// A shorter list of the same grounds.
#[derive(Wire)]
#[wire(answer)]
pub struct GroundList {
    /// Where it is in use.
    pub used_by: &'static str,
    /// Its items.
    pub items: Vec<GroundItem>,
}

/// One item of a shorter list.
#[derive(Wire)]
#[wire(answer)]
pub struct GroundItem {
    /// Its words, in Danish.
    pub official: &'static str,
    /// The grounds it means: their places in `grounds`, counted from 1.
    pub means: Vec<u32>,
}

/// Gives the grounds for exemption that hold on a day, in the official Danish words and in plain ones, with the shorter
/// lists of seven and six items that municipalities and borger.dk use for the same grounds.
///
/// They are for guidance. A request never has to name one, and no operation takes one as an answer.
///
/// Sources: the rules `dk.exemption.grounds` and `dk.exemption.grounds-unchanged`.
///
/// ```
/// use postregler::exemption::{self, grounds::Request};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let answer = exemption::grounds(&Request { context: Context::on(on) });
/// assert_eq!(answer.grounds.len(), 8);
/// # Ok::<(), &str>(())
/// ```
pub fn grounds(request: &Request) -> Answer {
    let on = request.context.on;
    let mut findings = Findings::default();
    let before = typed::before_in_force(on, "/context/on");
    let known = before.is_none();
    findings.append(before);
    if law::GROUNDS_NOT_READ_SINCE.date().is_some_and(|since| on >= since) {
        findings.push(Finding::new(&codes::GROUNDS_AS_BEFORE, "/context/on"));
    }
    let holds = |text: &DatedText| text.holds_on(on);
    let of_day = |texts: &'static [DatedText]| texts.iter().find(|text| holds(text));
    let ground = |texts: &&'static [DatedText]| of_day(texts).map(Ground::of);
    Answer {
        accepted: !findings.has_error(),
        grounds: GROUNDS.iter().filter(|_| known).filter_map(ground).collect(),
        lists: GROUPINGS.iter().filter(|_| known).map(|grouping| GroundList::of(grouping, on)).collect(),
        rules: law::RULES_VERSION,
        findings,
    }
}

impl Ground {
    fn of(text: &DatedText) -> Self {
        Self { official: text.official, key: text.key }
    }

    /// The ground in plain words; `None` while that language's catalogue is not loaded.
    pub fn text(&self, locale: text::Locale) -> Option<String> {
        text::render(locale, &["ground.", self.key], &[])
    }

    /// The words of the regulation's list, in Danish.
    pub fn official(&self) -> &'static str {
        self.official
    }
}

impl GroundList {
    fn of(grouping: &Grouping, on: chrono::NaiveDate) -> Self {
        let items = grouping.items.iter().filter_map(|(texts, means)| {
            let text = texts.iter().find(|text| text.holds_on(on))?;
            Some(GroundItem { official: text.official, means: means.to_vec() })
        });
        Self { used_by: grouping.used_by, items: items.collect() }
    }
}

impl Write for Ground {
    fn write(&self, out: &mut Writer) {
        let text = out.locale().and_then(|locale| self.text(locale));
        out.object(|members| {
            members.member("official", self.official);
            members.member("text", &text);
        });
    }
}

impl Shaped for Ground {
    const SHAPE: &'static Shape = &Shape {
        name: "Ground",
        about: "One ground for exemption.",
        kind: Kind::Object(&[
            field("official", "The words of the regulation's list, in Danish.", true),
            field(
                "text",
                "The same in plain words, in the language of the context; absent where none was named.",
                false,
            ),
        ]),
    };
}

const fn field(name: &'static str, about: &'static str, required: bool) -> Field {
    Field { name, about, shape: <&str>::SHAPE, required, personal: false, filled_by_host: false }
}
