//! The state of a case, and the effect of an event on it.

use chrono::NaiveDate;

use super::event::{
    CaseApplicant, CaseChannel, CaseEvent, CaseEventKind, CaseIdentity, CaseRevoker, FormalReason, UnopenedPost,
};
use super::state::CaseState;
use crate::answer::{Param, Step, StepKind, steps};
use crate::exemption::duration::{self, Term};
use crate::law;

/// Everything a case remembers. It holds no names, no numbers and no ground.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a thing that was done or not, independent of the others")]
pub(super) struct Case {
    pub(super) state: CaseState,
    pub(super) emigrated: bool,
    pub(super) last_day: Option<NaiveDate>,
    pub(super) applicant: Option<CaseApplicant>,
    /// A person attended, or attendance is not required.
    pub(super) attended: bool,
    /// The municipality decides on its own knowledge, without a signed declaration.
    pub(super) on_knowledge: bool,
    pub(super) filled: Option<bool>,
    pub(super) declared: Option<bool>,
    pub(super) signed: Option<bool>,
    pub(super) identity: Option<CaseIdentity>,
    pub(super) papers: Option<bool>,
    /// Whether very special circumstances were found, if they were assessed.
    pub(super) special: Option<bool>,
    pub(super) municipal_part: bool,
    /// The exemption was registered in this round, regardless of what followed.
    pub(super) registered: bool,
    pub(super) effective_from: Option<NaiveDate>,
    pub(super) receipt_until: Option<NaiveDate>,
    pub(super) post: bool,
    pub(super) receipt: bool,
    pub(super) archived: bool,
    pub(super) journalised: bool,
    /// The position of the refusal among the events, and what the citizen has been informed of so far.
    pub(super) refusal: Option<Refusal>,
}

#[allow(clippy::struct_excessive_bools, reason = "each is a duty that was met or not, independent of the others")]
pub(super) struct Refusal {
    pub(super) at: usize,
    pub(super) day: NaiveDate,
    pub(super) reasons: bool,
    pub(super) written: bool,
    pub(super) demanded: bool,
    pub(super) help: bool,
}

impl Case {
    pub(super) fn of(emigrated: bool) -> Self {
        Self { emigrated, ..Self::default() }
    }

    /// Applies a possible event to the case and returns its step.
    pub(super) fn apply(&mut self, event: &CaseEvent, at: usize) -> Step {
        self.last_day = Some(event.day);
        let said = match event.kind {
            CaseEventKind::Received => self.begin(event),
            CaseEventKind::Attended => {
                self.attended = true;
                self.applicant = event.applicant;
                self.checked(&steps::CASE_ATTENDED)
            }
            CaseEventKind::FormChecked => {
                (self.filled, self.declared, self.signed) = (event.filled, event.declared, event.signed);
                // A corrected form may rely on another ground.
                self.special = None;
                let in_order = [self.filled, self.declared, self.signed] == [Some(true); 3];
                self.checked(if in_order { &steps::CASE_FORM_IN_ORDER } else { &steps::CASE_FORM_TO_MEND })
            }
            CaseEventKind::IdentityChecked => {
                self.identity = event.identity;
                let shown = self.is_identified();
                self.checked(if shown { &steps::CASE_IDENTITY_SHOWN } else { &steps::CASE_IDENTITY_NOT_SHOWN })
            }
            CaseEventKind::PapersChecked => {
                self.papers = event.valid;
                let valid = event.valid == Some(true);
                self.checked(if valid { &steps::CASE_PAPERS_IN_ORDER } else { &steps::CASE_PAPERS_NOT_IN_ORDER })
            }
            CaseEventKind::CircumstancesAssessed => {
                self.special = event.very_special;
                let special = event.very_special == Some(true);
                self.checked(if special { &steps::CASE_SPECIAL } else { &steps::CASE_NOT_SPECIAL })
            }
            CaseEventKind::Refused => {
                let day = event.day;
                self.refusal = Some(Refusal { at, day, reasons: false, written: false, demanded: false, help: false });
                self.explain(event);
                let said = match event.reason {
                    Some(FormalReason::NoSpecialCircumstances) => &steps::CASE_REFUSED_ASSESSED,
                    _ if duration::since_2021(day) => &steps::CASE_REFUSED_TODAY,
                    _ => &steps::CASE_REFUSED,
                };
                self.set_state(CaseState::Refused, said)
            }
            CaseEventKind::RefusalExplained => {
                self.explain(event);
                &steps::CASE_EXPLAINED
            }
            CaseEventKind::Registered => self.register(event),
            CaseEventKind::Extended => return self.extend(event.day),
            CaseEventKind::Expired => return self.expire(),
            kind => self.simple(kind, event),
        };
        Step::new(said)
    }

    /// Applies an event that changes a single fact.
    fn simple(&mut self, kind: CaseEventKind, event: &CaseEvent) -> &'static StepKind {
        match kind {
            CaseEventKind::Withdrawn => self.set_state(CaseState::Withdrawn, &steps::CASE_WITHDRAWN),
            CaseEventKind::Forwarded => self.set_state(CaseState::Forwarded, &steps::CASE_FORWARDED),
            CaseEventKind::Granted => self.set_state(CaseState::Granted, &steps::CASE_GRANTED),
            CaseEventKind::MunicipalPartFilled => {
                self.municipal_part = true;
                &steps::CASE_MUNICIPAL_PART
            }
            CaseEventKind::UnopenedPostHandled => {
                self.post = true;
                match event.post {
                    None | Some(UnopenedPost::NotWanted) => &steps::CASE_UNOPENED_NOT_WANTED,
                    Some(_) if duration::since_2021(event.day) => &steps::CASE_UNOPENED_SENT,
                    Some(_) => &steps::CASE_UNOPENED_SENT_BEFORE,
                }
            }
            CaseEventKind::ReceiptGiven => {
                self.receipt = true;
                &steps::CASE_RECEIPT
            }
            CaseEventKind::ReceiptReprinted => &steps::CASE_REPRINTED,
            CaseEventKind::Archived => {
                self.archived = true;
                &steps::CASE_ARCHIVED
            }
            CaseEventKind::Journalised => {
                self.journalised = true;
                &steps::CASE_JOURNALISED
            }
            CaseEventKind::Closed => {
                let refused = self.state == CaseState::Refused;
                let closed = if refused { CaseState::RefusedAndClosed } else { CaseState::Active };
                self.set_state(closed, &steps::CASE_CLOSED)
            }
            CaseEventKind::Joined => self.set_state(CaseState::Lapsed, &steps::END_JOINED),
            CaseEventKind::LiftedByReadAccess => self.set_state(CaseState::Lifted, &steps::END_READ_ACCESS),
            CaseEventKind::Corrected => self.set_state(CaseState::Corrected, &steps::END_MISTAKE),
            CaseEventKind::Returned => self.set_state(CaseState::Lapsed, &steps::END_RETURNED),
            CaseEventKind::Died => self.set_state(CaseState::Deceased, &steps::END_DIED),
            _ => {
                let by = match event.by {
                    Some(CaseRevoker::Proxy) => &steps::END_BY_PROXY,
                    Some(CaseRevoker::Guardian) => &steps::END_BY_GUARDIAN,
                    _ => &steps::END_BY_CITIZEN,
                };
                self.set_state(CaseState::Revoked, by)
            }
        }
    }

    /// Starts a round with a request, the first or a new one: facts of an earlier round no longer count, but the
    /// obligations of a refusal remain.
    fn begin(&mut self, event: &CaseEvent) -> &'static StepKind {
        let refusal = self.refusal.take();
        *self = Self { emigrated: self.emigrated, last_day: self.last_day, refusal, ..Self::default() };
        self.applicant = event.applicant;
        match event.channel {
            Some(CaseChannel::Attendance) => {
                self.attended = true;
                self.checked(&steps::CASE_BEGUN)
            }
            Some(CaseChannel::Institution | CaseChannel::IdentityCheckedElsewhere) => {
                self.attended = true;
                self.identity = Some(CaseIdentity::Other);
                self.checked(&steps::CASE_NO_ATTENDANCE_NEEDED)
            }
            Some(CaseChannel::SentAsAllowed) => {
                self.attended = true;
                self.identity = Some(CaseIdentity::Other);
                self.checked(&steps::CASE_SENT_AS_ALLOWED)
            }
            Some(CaseChannel::OwnKnowledge) => {
                (self.attended, self.on_knowledge) = (true, true);
                self.checked(&steps::CASE_ON_KNOWLEDGE)
            }
            _ => self.set_state(CaseState::AwaitingAttendance, &steps::CASE_SENT),
        }
    }

    fn register(&mut self, event: &CaseEvent) -> &'static StepKind {
        self.registered = true;
        self.effective_from = Some(duration::effective_from(event.day, law::FIRST_EFFECT));
        self.receipt_until = match duration::on_registration(event.day, self.emigrated, event.permanent == Some(true)) {
            Term::Until(until) => Some(until),
            Term::Permanent | Term::Emigrated | Term::Decided => None,
        };
        self.set_state(CaseState::Registered, &steps::CASE_REGISTERED)
    }

    fn extend(&mut self, day: NaiveDate) -> Step {
        self.receipt_until = self.receipt_until.max(duration::second_first_of_november(day));
        self.until_of(&steps::TERM_EXTENDED)
    }

    fn expire(&mut self) -> Step {
        self.state = CaseState::Expired;
        self.until_of(&steps::TERM_EXPIRED)
    }

    fn until_of(&self, said: &'static StepKind) -> Step {
        let step = Step::new(said);
        match self.receipt_until {
            Some(until) => step.with("until", Param::Day(until)),
            None => step,
        }
    }

    fn explain(&mut self, event: &CaseEvent) {
        if let Some(refusal) = &mut self.refusal {
            refusal.reasons |= event.reasons_given == Some(true);
            refusal.written |= event.in_writing == Some(true);
            refusal.demanded |= event.writing_demanded == Some(true);
            refusal.help |= event.help_offered == Some(true);
        }
    }

    fn set_state(&mut self, state: CaseState, said: &'static StepKind) -> &'static StepKind {
        self.state = state;
        said
    }

    /// The state after a check: ready for a decision or not.
    fn checked(&mut self, said: &'static StepKind) -> &'static StepKind {
        self.state = if !self.attended {
            CaseState::AwaitingAttendance
        } else if FormalReason::ALL.iter().any(|reason| self.has_defect(*reason)) {
            CaseState::ToCorrect
        } else if self.needs(CaseEventKind::Granted).is_empty() {
            CaseState::Ready
        } else {
            CaseState::BeingChecked
        };
        said
    }
}
