//! Where a case stands, and what an event makes of it.

use chrono::NaiveDate;

use super::event::{
    CaseApplicant, CaseChannel, CaseEvent, CaseEventKind, CaseIdentity, CaseRevoker, FormalReason, UnopenedPost,
};
use crate::answer::{Finding, Findings, Param, Said, Step, codes, steps};
use crate::exemption::duration::{self, Term};
use crate::law::{self, Day};
use crate::wire::Wire;

/// Where a case stands.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum CaseState {
    /// Nothing has happened.
    #[default]
    None,
    /// The request was sent; somebody has to come.
    AwaitingAttendance,
    /// Somebody came; not everything has been looked at.
    BeingChecked,
    /// Something has to be mended.
    ToMend,
    /// Everything is in order; it can be decided.
    Ready,
    /// Granted, not registered yet.
    Granted,
    /// Refused; the case is open.
    Refused,
    /// Refused; the case is closed.
    RefusedAndClosed,
    /// Registered; the case is open.
    Registered,
    /// The exemption is in force and the case closed.
    Active,
    /// The exemption ran out.
    Expired,
    /// The exemption was ended on request.
    Revoked,
    /// Read access lifted the exemption.
    Lifted,
    /// The exemption was a mistake and was taken out.
    Corrected,
    /// The exemption lapsed when the citizen moved back to Denmark.
    Lapsed,
    /// The request was taken back.
    Withdrawn,
    /// The request went to another authority.
    Forwarded,
    /// The citizen is dead.
    Deceased,
}

/// What an event still needs before it can happen.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseNeed {
    /// Somebody has to come.
    Attendance,
    /// The form has to be filled in.
    Form,
    /// The declaration has to be affirmed.
    Declaration,
    /// The form has to be signed.
    Signature,
    /// Whoever came has to show who they are.
    Identity,
    /// The fuldmagt or the letter of appointment has to be seen and in order.
    Papers,
    /// The request has to be granted.
    Grant,
    /// The part reserved for the municipality has to be filled in.
    MunicipalPart,
    /// Unopened post has to be dealt with.
    UnopenedPost,
    /// The receipt has to be handed over.
    Receipt,
    /// The signed form has to be archived.
    Archive,
    /// The form has to be entered in the register.
    Journal,
}

/// Everything a case remembers: no names, no numbers, no ground.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a thing that was done or not, independent of the others")]
pub(super) struct Case {
    pub(super) state: CaseState,
    pub(super) emigrated: bool,
    pub(super) last_day: Option<NaiveDate>,
    pub(super) applicant: Option<CaseApplicant>,
    /// Somebody came, or nobody has to.
    pub(super) attended: bool,
    pub(super) filled: Option<bool>,
    pub(super) declared: Option<bool>,
    pub(super) signed: Option<bool>,
    pub(super) identity: Option<CaseIdentity>,
    pub(super) papers: Option<bool>,
    pub(super) municipal_part: bool,
    /// It was registered in this round, whatever became of it.
    registered: bool,
    pub(super) receipt_until: Option<NaiveDate>,
    pub(super) post: bool,
    pub(super) receipt: bool,
    pub(super) archived: bool,
    pub(super) journalised: bool,
    /// The place of the refusal among the events, and what it has told so far.
    refusal: Option<Refusal>,
}

struct Refusal {
    at: usize,
    reasons: bool,
    guidance: bool,
    help: bool,
}

impl Case {
    pub(super) fn of(emigrated: bool) -> Self {
        Self { emigrated, ..Self::default() }
    }

    /// What a possible event makes of the case, and the step that tells so.
    pub(super) fn take(&mut self, event: &CaseEvent, at: usize) -> Step {
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
            CaseEventKind::Refused => {
                self.refusal = Some(Refusal { at, reasons: false, guidance: false, help: false });
                self.explain(event);
                self.goes_to(CaseState::Refused, &steps::CASE_REFUSED)
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

    /// The events that change one thing.
    fn simple(&mut self, kind: CaseEventKind, event: &CaseEvent) -> &'static Said {
        match kind {
            CaseEventKind::Withdrawn => self.goes_to(CaseState::Withdrawn, &steps::CASE_WITHDRAWN),
            CaseEventKind::Forwarded => self.goes_to(CaseState::Forwarded, &steps::CASE_FORWARDED),
            CaseEventKind::Granted => self.goes_to(CaseState::Granted, &steps::CASE_GRANTED),
            CaseEventKind::MunicipalPartFilled => {
                self.municipal_part = true;
                &steps::CASE_MUNICIPAL_PART
            }
            CaseEventKind::UnopenedPostHandled => {
                self.post = true;
                match event.post {
                    Some(UnopenedPost::OnPaper) if Day::from(event.day) >= law::PAGES_OF_TODAY => {
                        &steps::CASE_UNOPENED_SENT
                    }
                    Some(UnopenedPost::OnPaper) => &steps::CASE_UNOPENED_SENT_BEFORE,
                    _ => &steps::CASE_UNOPENED_NOT_WANTED,
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
                self.goes_to(closed, &steps::CASE_CLOSED)
            }
            CaseEventKind::LiftedByReadAccess => self.goes_to(CaseState::Lifted, &steps::END_READ_ACCESS),
            CaseEventKind::Corrected => self.goes_to(CaseState::Corrected, &steps::END_MISTAKE),
            CaseEventKind::Returned => self.goes_to(CaseState::Lapsed, &steps::END_RETURNED),
            CaseEventKind::Died => self.goes_to(CaseState::Deceased, &steps::END_DIED),
            _ => {
                let by = match event.by {
                    Some(CaseRevoker::Proxy) => &steps::END_BY_PROXY,
                    Some(CaseRevoker::Guardian) => &steps::END_BY_GUARDIAN,
                    _ => &steps::END_BY_CITIZEN,
                };
                self.goes_to(CaseState::Revoked, by)
            }
        }
    }

    /// A request, the first or a new one: nothing of an earlier round counts, but what a refusal owes stays owed.
    fn begin(&mut self, event: &CaseEvent) -> &'static Said {
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
            _ => self.goes_to(CaseState::AwaitingAttendance, &steps::CASE_SENT),
        }
    }

    fn register(&mut self, event: &CaseEvent) -> &'static Said {
        self.registered = true;
        self.receipt_until = match duration::on_registration(event.day, event.permanent == Some(true)) {
            Term::Until(until) => Some(until),
            Term::Permanent | Term::PermanentVariant => None,
        };
        self.goes_to(CaseState::Registered, &steps::CASE_REGISTERED)
    }

    fn extend(&mut self, day: NaiveDate) -> Step {
        self.receipt_until = self.receipt_until.max(duration::second_first_of_november(day));
        self.until_of(&steps::TERM_EXTENDED)
    }

    fn expire(&mut self) -> Step {
        self.state = CaseState::Expired;
        self.until_of(&steps::TERM_EXPIRED)
    }

    fn until_of(&self, said: &'static Said) -> Step {
        let step = Step::new(said);
        match self.receipt_until {
            Some(until) => step.with("until", Param::Day(until)),
            None => step,
        }
    }

    fn explain(&mut self, event: &CaseEvent) {
        if let Some(refusal) = &mut self.refusal {
            refusal.reasons |= event.reasons_given == Some(true);
            refusal.guidance |= event.complaint_guidance_given == Some(true);
            refusal.help |= event.help_offered == Some(true);
        }
    }

    fn goes_to(&mut self, state: CaseState, said: &'static Said) -> &'static Said {
        self.state = state;
        said
    }

    /// After something was looked at: is it ready to be decided?
    fn checked(&mut self, said: &'static Said) -> &'static Said {
        self.state = if !self.attended {
            CaseState::AwaitingAttendance
        } else if FormalReason::ALL.iter().any(|reason| self.shows(*reason)) {
            CaseState::ToMend
        } else if self.needs(CaseEventKind::Granted).is_empty() {
            CaseState::Ready
        } else {
            CaseState::BeingChecked
        };
        said
    }

    /// Whether the case shows a fault of form.
    pub(super) fn shows(&self, fault: FormalReason) -> bool {
        let papers_fail_for = |applicant| self.applicant == Some(applicant) && self.papers == Some(false);
        match fault {
            FormalReason::NoAttendance => !self.attended,
            FormalReason::FormNotFilled => self.filled == Some(false),
            FormalReason::DeclarationMissing => self.declared == Some(false),
            FormalReason::NotSigned => self.signed == Some(false),
            FormalReason::IdentityNotShown => self.identity == Some(CaseIdentity::None),
            FormalReason::FuldmagtNotInOrder => papers_fail_for(CaseApplicant::Proxy),
            FormalReason::LetterOfAppointmentMissing => papers_fail_for(CaseApplicant::Guardian),
            FormalReason::WrongPerson => {
                self.identity == Some(CaseIdentity::SomebodyElse) || papers_fail_for(CaseApplicant::Other)
            }
        }
    }

    fn is_identified(&self) -> bool {
        !matches!(self.identity, None | Some(CaseIdentity::None | CaseIdentity::SomebodyElse))
    }

    /// What an event still needs, in the order of the form.
    pub(super) fn needs(&self, kind: CaseEventKind) -> Vec<CaseNeed> {
        let with_papers = matches!(self.applicant, Some(CaseApplicant::Proxy | CaseApplicant::Guardian));
        let papers = self.papers == Some(true) || (!with_papers && self.papers.is_none());
        let signed = self.signed == Some(true);
        let put_away =
            [(CaseNeed::Archive, self.archived || !signed), (CaseNeed::Journal, self.journalised)].into_iter();
        let there: Vec<(CaseNeed, bool)> = match kind {
            CaseEventKind::Granted => vec![
                (CaseNeed::Attendance, self.attended),
                (CaseNeed::Form, self.filled == Some(true)),
                (CaseNeed::Declaration, self.declared == Some(true)),
                (CaseNeed::Signature, signed),
                (CaseNeed::Identity, self.is_identified()),
                (CaseNeed::Papers, papers),
            ],
            CaseEventKind::Registered => vec![
                (CaseNeed::Grant, self.state == CaseState::Granted),
                (CaseNeed::MunicipalPart, self.municipal_part),
            ],
            CaseEventKind::Archived => vec![(CaseNeed::Signature, signed)],
            CaseEventKind::Closed if self.state == CaseState::Refused => put_away.collect(),
            CaseEventKind::Closed => [(CaseNeed::UnopenedPost, self.post), (CaseNeed::Receipt, self.receipt)]
                .into_iter()
                .chain(put_away)
                .collect(),
            _ => Vec::new(),
        };
        there.into_iter().filter(|(_, there)| !there).map(|(need, _)| need).collect()
    }

    /// What the case still owes, whatever may follow.
    pub(super) fn owed(&self, on: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        if let Some(refusal) = &self.refusal {
            let path = format!("/events/{}", refusal.at);
            let owed = [
                (refusal.reasons, &codes::CASE_REASONS_OWED),
                (refusal.guidance, &codes::CASE_COMPLAINT_GUIDANCE_OWED),
                (refusal.help, &codes::CASE_HELP_OWED),
                (false, &codes::CASE_COMPLAINT_NOT_FOUND),
            ];
            for (_, code) in owed.into_iter().filter(|(told, _)| !told) {
                findings.add(code, path.clone());
            }
        }
        let runs = matches!(self.state, CaseState::Registered | CaseState::Active);
        if self.registered && !runs {
            let needs = [(CaseNeed::Archive, self.archived), (CaseNeed::Journal, self.journalised)];
            for (need, _) in needs.into_iter().filter(|(_, there)| !there) {
                let finding = Finding::new(&codes::CASE_ARCHIVE_OWED, "/events");
                findings.push(finding.with("need", Param::Word(need.word())));
            }
        }
        let passed = self.receipt_until.filter(|until| runs && *until <= on && !duration::outlived(*until));
        findings.append(
            passed.map(|until| Finding::new(&codes::CASE_TERM_PASSED, "/events").with("until", Param::Day(until))),
        );
        findings
    }
}
