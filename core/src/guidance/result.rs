//! What a guide leads to.

use chrono::NaiveDate;

use super::say::{GuideText, Speaker};
use super::tree::Phone;
use super::walk::Walk;
use crate::law::{self, Certainty};
use crate::wire::{Context, Wire};

/// What a guide leads to, in the order in which it is read. Lists that have nothing to say are empty.
#[derive(Wire)]
#[wire(answer)]
pub struct GuideResult {
    /// Which result it is.
    pub id: &'static str,
    /// The answer in one sentence; absent where no language was named.
    pub sentence: Option<String>,
    /// What is worth knowing here.
    pub notes: Vec<GuideText>,
    /// What to bring or to have at hand.
    pub bring: Vec<GuideText>,
    /// What to do, in order.
    pub steps: Vec<GuideText>,
    /// What happens then.
    pub then: Vec<GuideText>,
    /// Norway: what comes on paper, with `not_covered` as what does not.
    pub on_paper: Vec<GuideText>,
    /// What it does not cover.
    pub not_covered: Vec<GuideText>,
    /// How to undo it.
    pub undo: Vec<GuideText>,
    /// Whom to call.
    pub phone: GuidePhone,
    /// How to go on instead, where that is possible.
    pub otherwise: Option<GuideOtherwise>,
    /// The day whose rules it tells.
    pub rules_on: NaiveDate,
}

/// Whom to call.
#[derive(Wire)]
#[wire(answer)]
pub struct GuidePhone {
    /// Who answers; absent where no language was named.
    pub who: Option<String>,
    /// The number, as it is written; absent where there is none that holds for everybody.
    pub number: Option<&'static str>,
    /// The number from abroad; how sure we are of it is told in `notes`.
    pub abroad: Option<&'static str>,
    /// The id of the rule it rests on, in the rule book.
    pub rule: &'static str,
    /// How sure we are of that rule.
    pub certainty: Option<Certainty>,
    /// What is worth knowing before calling.
    pub notes: Vec<GuideText>,
}

/// How to go on instead: the answers up to this question, and this one.
#[derive(Wire)]
#[wire(answer)]
pub struct GuideOtherwise {
    /// What to say; absent where no language was named.
    pub text: Option<String>,
    /// The question on the way here that is answered anew.
    pub question: &'static str,
    /// The other answer.
    pub answer: &'static str,
}

impl GuideResult {
    /// The result at which a walk has ended.
    pub(super) fn of(walk: &Walk, context: Context) -> Option<Self> {
        let outcome = walk.outcome()?;
        let speaker = Speaker::new(walk.guide, walk.voice, context);
        let lines = |lines| speaker.lines(lines);
        let otherwise = outcome.otherwise.map(|(question, answer)| GuideOtherwise {
            text: speaker.text("result.", outcome.id, ".otherwise"),
            question,
            answer,
        });
        Some(Self {
            id: outcome.id,
            sentence: speaker.text("result.", outcome.id, ""),
            notes: walk.notes.iter().chain([&outcome.know]).flat_map(|notes| lines(notes)).collect(),
            bring: lines(outcome.bring),
            steps: lines(outcome.steps),
            then: lines(outcome.then),
            on_paper: lines(outcome.on_paper),
            not_covered: lines(outcome.not_covered),
            undo: lines(outcome.undo),
            phone: GuidePhone::new(walk.guide.phone, speaker),
            otherwise,
            rules_on: context.on,
        })
    }
}

impl GuidePhone {
    fn new(phone: &'static Phone, speaker: Speaker) -> Self {
        Self {
            who: speaker.text("phone", "", ""),
            number: phone.number,
            abroad: phone.abroad,
            rule: phone.rule,
            certainty: law::compiled_rule(phone.rule).map(|rule| rule.certainty),
            notes: speaker.lines(phone.notes),
        }
    }
}
