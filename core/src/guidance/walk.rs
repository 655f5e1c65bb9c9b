//! From the answers given so far to where they lead.

use super::next::GivenAnswer;
use super::tree::{Guide, Lines, Outcome, Question, To, Voice, Way};
use crate::answer::{Code, Finding, Findings, Param, StepKind, codes};

/// Where the answers lead.
pub(super) struct Walk {
    pub(super) guide: &'static Guide,
    pub(super) at: To,
    pub(super) voice: Voice,
    /// What is worth knowing, answer by answer.
    pub(super) notes: Vec<Lines>,
    /// The rules that led here.
    pub(super) said: Vec<&'static StepKind>,
    /// How many of the answers count.
    pub(super) used: u32,
}

/// More answers than any guide has questions.
pub(super) const MAX_ANSWERS: u32 = 20;

impl Walk {
    /// Where a guide starts.
    pub(super) fn begin(guide: &'static Guide) -> Self {
        let first = guide.questions.first().map_or("", |question| question.id);
        Self { guide, at: To::Question(first), voice: Voice::Citizen, notes: Vec::new(), said: Vec::new(), used: 0 }
    }

    /// Where the answers lead, as far as they fit.
    pub(super) fn along(guide: &'static Guide, answers: &[GivenAnswer], findings: &mut Findings) -> Self {
        if answers.len() > MAX_ANSWERS as usize {
            let finding = Finding::new(&codes::GUIDANCE_TOO_MANY, "/answers");
            findings.push(finding.with("max", Param::Integer(MAX_ANSWERS)));
        }
        let mut walk = Self::begin(guide);
        for (at, given) in answers.iter().enumerate() {
            let Some(question) = walk.question() else {
                findings.add(&codes::GUIDANCE_AFTER_END, format!("/answers/{at}"));
                break;
            };
            match fitting(question, given) {
                Ok(way) => walk.take(way),
                Err((code, field)) => {
                    findings.add(code, format!("/answers/{at}/{field}"));
                    break;
                }
            }
        }
        walk
    }

    fn take(&mut self, way: &'static Way) {
        self.voice = way.voice.unwrap_or(self.voice);
        self.at = way.leads(self.voice);
        self.notes.push(way.notes);
        self.said.extend(way.said);
        self.used = self.used.saturating_add(1);
    }

    /// The question that is open.
    pub(super) fn question(&self) -> Option<&'static Question> {
        let To::Question(id) = self.at else { return None };
        self.guide.question(id)
    }

    /// The result, at the end.
    pub(super) fn outcome(&self) -> Option<&'static Outcome> {
        let To::Result(id) = self.at else { return None };
        self.guide.outcome(id)
    }
}

/// The way an answer goes, or what does not fit and where.
fn fitting(question: &'static Question, given: &GivenAnswer) -> Result<&'static Way, (&'static Code, &'static str)> {
    match given.question.as_deref() {
        None => return Err((&codes::GUIDANCE_ANSWER_MISSING, "question")),
        Some(asked) if asked != question.id => return Err((&codes::GUIDANCE_ANSWER_CHANGED, "question")),
        Some(_) => {}
    }
    let Some(answer) = given.answer.as_deref() else { return Err((&codes::GUIDANCE_ANSWER_MISSING, "answer")) };
    question.ways.iter().find(|way| way.answer == answer).ok_or((&codes::GUIDANCE_ANSWER_UNKNOWN, "answer"))
}
