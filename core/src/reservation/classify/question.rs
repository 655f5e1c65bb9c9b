//! The questions, and the replies to them.

use crate::answer::{StepKind, steps};
use crate::reservation::Category;
use crate::wire::{Context, Wire};

/// The replies to the questions. They are asked in this order; the first yes decides.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// Does it communicate a decision that determines rights or duties of the recipient? Refusing an application and
    /// declining to consider a case count as well.
    pub decision: Option<ClassifyReply>,
    /// Does it state that such a decision may follow, so that the recipient can comment first?
    pub advance_notice: Option<ClassifyReply>,
    /// Does it matter to the recipient's rights or duties?
    pub legal_position: Option<ClassifyReply>,
    /// Does it matter to the handling of a case: a deadline, a request for documents?
    pub case_handling: Option<ClassifyReply>,
    /// Is it particularly important for another reason that the recipient receives it?
    pub special_importance: Option<ClassifyReply>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request without replies.
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

    pub(super) fn reply(&self, question: ClassifyQuestion) -> Option<ClassifyReply> {
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
    /// Not known. It counts as an open question.
    Unsure,
}

/// A question that leads to a category.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ClassifyQuestion {
    /// Is it a decision?
    Decision,
    /// Is it advance notice of a possible decision?
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
    pub(super) fn category(self) -> Category {
        match self {
            Self::Decision => Category::Enkeltvedtak,
            Self::AdvanceNotice => Category::Forhandsvarsel,
            Self::LegalPosition | Self::CaseHandling => Category::Rettsstilling,
            Self::SpecialImportance => Category::SaerligBetydning,
        }
    }

    pub(super) fn fits(self) -> &'static StepKind {
        match self {
            Self::Decision => &steps::IS_ENKELTVEDTAK,
            Self::AdvanceNotice => &steps::IS_FORHANDSVARSEL,
            Self::LegalPosition | Self::CaseHandling => &steps::IS_RETTSSTILLING,
            Self::SpecialImportance => &steps::IS_SAERLIG_BETYDNING,
        }
    }

    /// The result of a no. Two answers are needed to rule the third category out, so the second of them states it.
    pub(super) fn does_not_fit(self, request: &Request) -> Option<&'static StepKind> {
        match self {
            Self::Decision => Some(&steps::NO_ENKELTVEDTAK),
            Self::AdvanceNotice => Some(&steps::NO_FORHANDSVARSEL),
            Self::LegalPosition => None,
            Self::CaseHandling if request.legal_position != Some(ClassifyReply::No) => None,
            Self::CaseHandling => Some(&steps::NO_RETTSSTILLING),
            Self::SpecialImportance => Some(&steps::NO_SAERLIG_BETYDNING),
        }
    }

    /// The member of the request, for paths and catalogue keys.
    pub(super) fn field(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::AdvanceNotice => "advanceNotice",
            Self::LegalPosition => "legalPosition",
            Self::CaseHandling => "caseHandling",
            Self::SpecialImportance => "specialImportance",
        }
    }
}
