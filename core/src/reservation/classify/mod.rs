//! `reservation.classify`: the category of a message under § 9, by questions.

mod question;

pub use question::{ClassifyQuestion, ClassifyReply, Request};

use super::Category;
use crate::answer::{Finding, Findings, Param, Step, codes, steps};
use crate::law::{self, Certainty};
use crate::text;
use crate::wire::{Context, Wire};

/// The category of the message.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the request is free of errors: true exactly when no finding is an error.
    pub accepted: bool,
    /// Whether the category is decided.
    pub decided: bool,
    /// The category; `undecided` while an earlier question is open.
    pub category: Category,
    /// The category that the message counts as: an undecided message counts as an enkeltvedtak.
    pub treated_as: Category,
    /// Whether reservation stops it, and whether it needs a notice; also true while undecided.
    pub within_section_9: bool,
    /// The questions in order, each with an explanation and its section.
    pub questions: Vec<ClassifyLine>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings.
    pub findings: Findings,
}

/// A question with its explanation.
#[derive(Wire)]
#[wire(answer)]
pub struct ClassifyLine {
    /// The question.
    pub question: ClassifyQuestion,
    /// The question in the language of the context; absent where no language is named.
    pub text: Option<String>,
    /// The explanation, with examples.
    pub help: Option<String>,
    /// The state of the question.
    pub state: ClassifyState,
    /// The rule that the question comes from.
    pub rule: &'static str,
    /// The section of the law.
    pub law: Vec<LawPlace>,
    /// The certainty of the rule.
    pub certainty: Option<Certainty>,
}

/// The state of a question.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ClassifyState {
    /// Answered with yes.
    Yes,
    /// Answered with no.
    No,
    /// Open: not answered, or answered with unsure.
    Open,
    /// Not relevant: an earlier question has decided.
    NotNeeded,
}

/// A section of a law or regulation.
#[derive(Wire)]
#[wire(answer)]
pub struct LawPlace {
    /// The law or regulation.
    pub source: &'static str,
    /// The section.
    pub section: &'static str,
}

/// Finds the category of a message by five questions; the first yes decides. An undecided message counts as an
/// enkeltvedtak, the strictest category, and the answer states that: a yes to a later question does not settle an
/// earlier one that is open, although the message is within § 9 either way.
///
/// Sources: the rules `no.section-9.*`: the four categories are those of § 9.
///
/// ```
/// use postregler::reservation::{self, Category, classify::{ClassifyReply, Request}};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let request = Request { decision: Some(ClassifyReply::Yes), ..Request::blank(Context::on(on)) };
/// let answer = reservation::classify(&request);
/// assert_eq!(answer.category, Category::Enkeltvedtak);
/// # Ok::<(), &str>(())
/// ```
pub fn classify(request: &Request) -> Answer {
    let (mut questions, mut said, mut findings) = (Vec::new(), Vec::new(), Findings::default());
    findings.extend(before_regulation(request.context));
    let (mut fitting, mut open) = (None, None);
    for question in ClassifyQuestion::ALL.iter().copied() {
        let state = match request.reply(question) {
            _ if fitting.is_some() => ClassifyState::NotNeeded,
            Some(ClassifyReply::Yes) => ClassifyState::Yes,
            Some(ClassifyReply::No) => ClassifyState::No,
            Some(ClassifyReply::Unsure) | None => ClassifyState::Open,
        };
        match state {
            ClassifyState::Yes => {
                fitting = Some(question);
                said.push(Step::new(question.fits()));
            }
            ClassifyState::No => said.extend(question.does_not_fit(request).map(Step::new)),
            ClassifyState::Open => open = open.or(Some(question)),
            ClassifyState::NotNeeded => {}
        }
        questions.push(line(question, state, request.context));
    }
    let category = match (open, fitting) {
        (Some(_), _) => Category::Undecided,
        (None, Some(question)) => question.category(),
        (None, None) => Category::Other,
    };
    if let Some(question) = open {
        said.push(Step::new(&steps::CLASSIFY_OPEN));
        findings.add(&codes::CLASSIFY_UNDECIDED, format!("/{}", question.field()));
    } else if fitting.is_none() {
        said.push(Step::new(&steps::CLASSIFY_OTHER));
    }
    Answer {
        accepted: !findings.has_error(),
        decided: category != Category::Undecided,
        category,
        treated_as: category.treated_as(),
        within_section_9: category.within_section_9(),
        questions,
        steps: said,
        rules: law::RULES_VERSION,
        findings,
    }
}

fn line(question: ClassifyQuestion, state: ClassifyState, context: Context) -> ClassifyLine {
    let text = |end| text::render(context.locale?, &["field.reservation.classify.", question.field(), end], &[]);
    let rule = question.fits().rule;
    let found = law::compiled_rule(rule);
    let places = found.iter().flat_map(|rule| rule.sections.iter());
    ClassifyLine {
        question,
        text: text(".label"),
        help: text(".hint"),
        state,
        rule,
        law: places.map(|place| LawPlace { source: place.source.title, section: place.section }).collect(),
        certainty: found.map(|rule| rule.certainty),
    }
}

/// The hint that the day lies before the rules.
pub(super) fn before_regulation(context: Context) -> Option<Finding> {
    let from = law::REGULATION_2014.date().filter(|from| context.on < *from)?;
    Some(Finding::new(&codes::RESERVATION_BEFORE_REGULATION, "/context/on").with("from", Param::Day(from)))
}
