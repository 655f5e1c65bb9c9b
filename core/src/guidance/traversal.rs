//! Follows the given answers through a guide.

use super::next::GivenAnswer;
use super::tree::{Answer, Audience, Guide, Next, Question, ResultContent, Texts};
use crate::answer::{Code, Finding, Findings, Param, StepKind, codes};

/// The node reached, and what was collected on the way.
pub(super) struct Traversal {
    pub(super) guide: &'static Guide,
    pub(super) at: Next,
    pub(super) audience: Audience,
    /// The notes of each answer, in order.
    pub(super) notes: Vec<Texts>,
    /// The rules applied on the way.
    pub(super) step_kinds: Vec<&'static StepKind>,
    /// How many of the answers were followed.
    pub(super) used: u32,
}

/// Above the number of questions of any guide.
pub(super) const MAX_ANSWERS: u32 = 20;

impl Traversal {
    /// A traversal at the first question.
    pub(super) fn start(guide: &'static Guide) -> Self {
        let first = guide.questions.first().map_or("", |question| question.id);
        Self {
            guide,
            at: Next::Question(first),
            audience: Audience::Citizen,
            notes: Vec::new(),
            step_kinds: Vec::new(),
            used: 0,
        }
    }

    /// Follows the answers up to the first one that does not fit.
    pub(super) fn follow(guide: &'static Guide, answers: &[GivenAnswer], findings: &mut Findings) -> Self {
        if answers.len() > MAX_ANSWERS as usize {
            let finding = Finding::new(&codes::GUIDANCE_TOO_MANY, "/answers");
            findings.push(finding.with("max", Param::Integer(MAX_ANSWERS)));
        }
        let mut traversal = Self::start(guide);
        for (at, given) in answers.iter().enumerate() {
            let Some(question) = traversal.question() else {
                findings.add(&codes::GUIDANCE_AFTER_END, format!("/answers/{at}"));
                break;
            };
            match find_answer(question, given) {
                Ok(answer) => traversal.apply(answer),
                Err((code, field)) => {
                    findings.add(code, format!("/answers/{at}/{field}"));
                    break;
                }
            }
        }
        traversal
    }

    fn apply(&mut self, answer: &'static Answer) {
        self.audience = answer.audience.unwrap_or(self.audience);
        self.at = answer.next_for(self.audience);
        self.notes.push(answer.notes);
        self.step_kinds.extend(answer.step_kinds);
        self.used = self.used.saturating_add(1);
    }

    /// The open question.
    pub(super) fn question(&self) -> Option<&'static Question> {
        let Next::Question(id) = self.at else { return None };
        self.guide.question(id)
    }

    /// The result, once it is reached.
    pub(super) fn result(&self) -> Option<&'static ResultContent> {
        let Next::Result(id) = self.at else { return None };
        self.guide.result(id)
    }
}

/// The answer that was given, or the code and the field that does not fit.
fn find_answer(
    question: &'static Question,
    given: &GivenAnswer,
) -> Result<&'static Answer, (&'static Code, &'static str)> {
    match given.question.as_deref() {
        None => return Err((&codes::GUIDANCE_ANSWER_MISSING, "question")),
        Some(asked) if asked != question.id => return Err((&codes::GUIDANCE_ANSWER_CHANGED, "question")),
        Some(_) => {}
    }
    let Some(id) = given.answer.as_deref() else { return Err((&codes::GUIDANCE_ANSWER_MISSING, "answer")) };
    question.answers.iter().find(|answer| answer.id == id).ok_or((&codes::GUIDANCE_ANSWER_UNKNOWN, "answer"))
}
