//! The result of a guide.

use chrono::NaiveDate;

use super::phrasing::{GuideText, Phrasing};
use super::traversal::Traversal;
use super::tree::Phone;
use crate::law::{self, Certainty};
use crate::wire::{Context, Wire};

/// The result of a guide, in reading order. Sections that do not apply are empty lists.
#[derive(Wire)]
#[wire(answer)]
pub struct GuideResult {
    /// The id of the result.
    pub id: &'static str,
    /// The result in one sentence; absent without a language.
    pub sentence: Option<String>,
    /// Notes on the citizen's situation.
    pub notes: Vec<GuideText>,
    /// What to bring or have ready.
    pub bring: Vec<GuideText>,
    /// What to do, in order.
    pub steps: Vec<GuideText>,
    /// What happens afterwards.
    pub then: Vec<GuideText>,
    /// Norway: what is sent on paper; `not_covered` lists what is not.
    pub on_paper: Vec<GuideText>,
    /// What the result does not cover.
    pub not_covered: Vec<GuideText>,
    /// How to reverse the choice.
    pub undo: Vec<GuideText>,
    /// The telephone service to call.
    pub phone: GuidePhone,
    /// How to continue the guide with another answer, where that is possible.
    pub otherwise: Option<GuideOtherwise>,
    /// The day whose rules the result states.
    pub rules_on: NaiveDate,
}

/// The telephone service to call.
#[derive(Wire)]
#[wire(answer)]
pub struct GuidePhone {
    /// The name of the service; absent without a language.
    pub who: Option<String>,
    /// The telephone number as it is written; absent where it differs between municipalities.
    pub number: Option<&'static str>,
    /// The number for calls from abroad; `notes` states its certainty.
    pub abroad: Option<&'static str>,
    /// The id of the rule it rests on.
    pub rule: &'static str,
    /// The certainty of that rule.
    pub certainty: Option<Certainty>,
    /// Notes to read before calling.
    pub notes: Vec<GuideText>,
}

/// How to continue with another answer: keep the answers before this question and add this one.
#[derive(Wire)]
#[wire(answer)]
pub struct GuideOtherwise {
    /// The text of the option; absent without a language.
    pub text: Option<String>,
    /// The id of the earlier question to answer again.
    pub question: &'static str,
    /// The id of the other answer.
    pub answer: &'static str,
}

impl GuideResult {
    /// The result a traversal has reached.
    pub(super) fn new(traversal: &Traversal, context: Context) -> Option<Self> {
        let result = traversal.result()?;
        let phrasing = Phrasing::new(traversal.guide, traversal.audience, context);
        let texts = |texts| phrasing.texts(texts);
        let otherwise = result.otherwise.map(|(question, answer)| GuideOtherwise {
            text: phrasing.text("result.", result.id, ".otherwise"),
            question,
            answer,
        });
        Some(Self {
            id: result.id,
            sentence: phrasing.text("result.", result.id, ""),
            notes: traversal.notes.iter().chain([&result.notes]).flat_map(|notes| texts(notes)).collect(),
            bring: texts(result.bring),
            steps: texts(result.steps),
            then: texts(result.then),
            on_paper: texts(result.on_paper),
            not_covered: texts(result.not_covered),
            undo: texts(result.undo),
            phone: GuidePhone::new(traversal.guide.phone, phrasing),
            otherwise,
            rules_on: context.on,
        })
    }
}

impl GuidePhone {
    fn new(phone: &'static Phone, phrasing: Phrasing) -> Self {
        Self {
            who: phrasing.text("phone", "", ""),
            number: phone.number,
            abroad: phone.abroad,
            rule: phone.rule,
            certainty: law::compiled_rule(phone.rule).map(|rule| rule.certainty),
            notes: phrasing.texts(phone.notes),
        }
    }
}
