//! `reservation.classify`: which category of § 9 a message belongs to, by questions.

use super::Category;
use crate::answer::{Finding, Findings, Param, Said, Step, codes, steps};
use crate::law::{self, Certainty};
use crate::text;
use crate::wire::{Context, Wire};

/// Replies to the questions, as far as they have been asked. They are asked in this order; the first yes decides.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// Does it tell of a decision that settles rights or duties of the receiver? A no to an application and a refusal
    /// to take up a case count as well.
    pub decision: Option<ClassifyReply>,
    /// Does it say that such a decision may come, so that the receiver can give an opinion first?
    pub advance_notice: Option<ClassifyReply>,
    /// Does it matter to what the receiver has a right to or must do?
    pub legal_position: Option<ClassifyReply>,
    /// Does it matter to how a case is handled: a deadline, a request for papers?
    pub case_handling: Option<ClassifyReply>,
    /// Is it for another reason particularly important that the receiver gets it?
    pub special_importance: Option<ClassifyReply>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request in which nothing has been answered.
    pub fn blank(context: Context) -> Self {
        Self {
            decision: None,
            advance_notice: None,
            legal_position: None,
            case_handling: None,
            special_importance: None,
            context,
        }
    }

    fn reply(&self, question: ClassifyQuestion) -> Option<ClassifyReply> {
        match question {
            ClassifyQuestion::Decision => self.decision,
            ClassifyQuestion::AdvanceNotice => self.advance_notice,
            ClassifyQuestion::LegalPosition => self.legal_position,
            ClassifyQuestion::CaseHandling => self.case_handling,
            ClassifyQuestion::SpecialImportance => self.special_importance,
        }
    }
}

/// A reply to a question.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ClassifyReply {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody is sure. It counts as an open question.
    Unsure,
}

/// A question on the way to a category.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ClassifyQuestion {
    /// Is it a decision?
    Decision,
    /// Is it notice of a decision that may come?
    AdvanceNotice,
    /// Does it matter to the legal position?
    LegalPosition,
    /// Does it matter to the handling of the case?
    CaseHandling,
    /// Is it particularly important for another reason?
    SpecialImportance,
}

impl ClassifyQuestion {
    /// The category a yes leads to.
    fn category(self) -> Category {
        match self {
            Self::Decision => Category::Enkeltvedtak,
            Self::AdvanceNotice => Category::Forhandsvarsel,
            Self::LegalPosition | Self::CaseHandling => Category::Rettsstilling,
            Self::SpecialImportance => Category::SaerligBetydning,
        }
    }

    fn fits(self) -> &'static Said {
        match self {
            Self::Decision => &steps::IS_ENKELTVEDTAK,
            Self::AdvanceNotice => &steps::IS_FORHANDSVARSEL,
            Self::LegalPosition | Self::CaseHandling => &steps::IS_RETTSSTILLING,
            Self::SpecialImportance => &steps::IS_SAERLIG_BETYDNING,
        }
    }

    /// What a no says. It takes two to rule the third kind out, so the second of them says it.
    fn does_not_fit(self, request: &Request) -> Option<&'static Said> {
        match self {
            Self::Decision => Some(&steps::NO_ENKELTVEDTAK),
            Self::AdvanceNotice => Some(&steps::NO_FORHANDSVARSEL),
            Self::LegalPosition => None,
            Self::CaseHandling if request.legal_position != Some(ClassifyReply::No) => None,
            Self::CaseHandling => Some(&steps::NO_RETTSSTILLING),
            Self::SpecialImportance => Some(&steps::NO_SAERLIG_BETYDNING),
        }
    }

    /// The field of the request, for paths and for the catalogues.
    fn field(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::AdvanceNotice => "advanceNotice",
            Self::LegalPosition => "legalPosition",
            Self::CaseHandling => "caseHandling",
            Self::SpecialImportance => "specialImportance",
        }
    }
}

/// Which category the message belongs to.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the category is decided. It is no word on the message, so it is not called `wellFormed`.
    pub decided: bool,
    /// The category; `undecided` while a question that comes first is open.
    pub category: Category,
    /// What the message counts as: an undecided one is an enkeltvedtak.
    pub treated_as: Category,
    /// Whether reservation stops it, and whether it needs a notice; true as well while undecided.
    pub within_section_9: bool,
    /// The questions in order, with what each means and where it stands in the law.
    pub questions: Vec<ClassifyLine>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found.
    pub findings: Findings,
}

/// A question with what it means.
#[derive(Wire)]
#[wire(answer)]
pub struct ClassifyLine {
    /// The question.
    pub question: ClassifyQuestion,
    /// The question in the language of the context; absent where none was named.
    pub text: Option<String>,
    /// What it means, with examples.
    pub help: Option<String>,
    /// Where it stands.
    pub state: ClassifyState,
    /// The rule it comes from.
    pub rule: &'static str,
    /// Where that stands in the law.
    pub law: Vec<LawPlace>,
    /// How sure we are of the rule.
    pub certainty: Option<Certainty>,
}

/// Where a question stands.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ClassifyState {
    /// Answered with yes.
    Yes,
    /// Answered with no.
    No,
    /// Open: not answered, or nobody is sure.
    Open,
    /// It no longer matters: an earlier question decided.
    NotNeeded,
}

/// A place in a law or a regulation.
#[derive(Wire)]
#[wire(answer)]
pub struct LawPlace {
    /// The law or regulation.
    pub source: &'static str,
    /// The section.
    pub section: &'static str,
}

/// Finds the category of a message by five questions; the first yes decides. What nobody has decided counts as an
/// enkeltvedtak, the strictest, and the answer says so: a yes to a later question does not settle an earlier one that
/// is open, though the message is within § 9 either way.
///
/// Sources: the rules `no.section-9.*`; the full wording of § 9 was not found, the four kinds are read in § 8 and on
/// norge.no.
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
    findings.append(before_regulation(request.context));
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
    let found = law::rule(rule);
    let places = found.iter().flat_map(|rule| rule.sections.iter());
    ClassifyLine {
        question,
        text: text(".label"),
        help: text(".hint"),
        state,
        rule,
        law: places.map(|place| LawPlace { source: place.source, section: place.section }).collect(),
        certainty: found.map(|rule| rule.certainty),
    }
}

/// The hint that the day asked about lies before the rules.
pub(super) fn before_regulation(context: Context) -> Option<Finding> {
    let from = law::REGULATION_2014.date().filter(|from| context.on < *from)?;
    Some(Finding::new(&codes::RESERVATION_BEFORE_REGULATION, "/context/on").with("from", Param::Day(from)))
}
