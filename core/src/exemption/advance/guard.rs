//! Whether an event is possible in the state of the case, and the findings if it is not.

use std::borrow::Cow;

use super::Request;
use super::case::Case;
use super::event::{CaseApplicant, CaseEvent, CaseEventKind, CaseLogin, CaseRole, FormalReason, UnopenedPost};
use super::next::{CaseActor, actor, optional_fields, required_fields};
use super::state::CaseState;
use crate::answer::{Code, Finding, Findings, Param, codes};
use crate::exemption::duration::{self, Term};
use crate::law::{self, Day};

/// The findings that speak against an event, or call for a closer look at it.
pub(super) fn check(case: &Case, event: &CaseEvent, at: usize, request: &Request) -> Findings {
    let asked = Transition { case, event, at, request };
    let mut findings = Findings::default();
    findings.extend(asked.day());
    findings.extend(asked.actor_role());
    findings.extend(asked.unexpected_fields());
    findings.extend(asked.place());
    findings
}

struct Transition<'a> {
    case: &'a Case,
    event: &'a CaseEvent,
    at: usize,
    request: &'a Request,
}

impl Transition<'_> {
    fn path(&self, field: &str) -> Cow<'static, str> {
        let slash = if field.is_empty() { "" } else { "/" };
        Cow::Owned(format!("/events/{}{slash}{field}", self.at))
    }

    fn finding(&self, code: &'static Code, field: &str) -> Finding {
        Finding::new(code, self.path(field))
    }

    fn day(&self) -> Option<Finding> {
        let day = self.event.day;
        if let Some(from) = law::EXEMPTION_IN_FORCE.date().filter(|from| day < *from) {
            return Some(self.finding(&codes::CASE_DAY_BEFORE_IN_FORCE, "day").with("from", Param::Day(from)));
        }
        if day > self.request.context.on {
            return Some(self.finding(&codes::CASE_DAY_IN_FUTURE, "day"));
        }
        let backwards = self.case.last_day.is_some_and(|last| day < last);
        backwards.then(|| self.finding(&codes::CASE_DAY_BACKWARDS, "day"))
    }

    /// The role that records the event; which role that is depends on the day.
    fn actor_role(&self) -> Option<Finding> {
        let actor = actor(self.event.kind);
        let outsider = matches!(
            self.event.role,
            Some(CaseRole::Citizen | CaseRole::Proxy | CaseRole::Guardian | CaseRole::Register)
        );
        if actor != CaseActor::Anyone && outsider {
            return Some(self.finding(&codes::CASE_NOT_THEIRS, "role"));
        }
        // A missing role is reported with the missing members.
        let role = self.event.role.filter(|_| actor == CaseActor::PortalUser)?;
        if Day::from(self.event.day) < law::NEW_DIGITAL_POST {
            if role != CaseRole::Myndighedsmedarbejder {
                return Some(self.finding(&codes::CASE_ROLE_2014, "role"));
            }
            let signed_in = self.event.login == Some(CaseLogin::EmployeeSignature);
            return (!signed_in).then(|| self.finding(&codes::CASE_LOGIN_2014, "login"));
        }
        match self.request.todays_role {
            None => Some(self.finding(&codes::CASE_ROLE_NOT_FOUND, "role")),
            Some(todays) => (todays != role).then(|| self.finding(&codes::CASE_ROLE_DIFFERS, "role")),
        }
    }

    fn unexpected_fields(&self) -> Findings {
        let (must, may) = (required_fields(self.event.kind), optional_fields(self.event.kind));
        let informed = ("citizenInformed", self.event.citizen_informed.is_some());
        let role = ("role", self.event.role.is_some());
        let mut findings = Findings::default();
        if must.contains(&role.0) && !role.1 {
            findings.push(self.finding(&codes::CASE_FIELD_MISSING, role.0));
        }
        for (field, there) in self.event.present_fields().into_iter().chain([informed]) {
            if !there && must.contains(&field) {
                findings.push(self.finding(&codes::CASE_FIELD_MISSING, field));
            } else if there && field == "complaintGuidanceGiven" && may.contains(&"inWriting") {
                // Guidance on complaints belongs to a refusal and is not required: if it was given, it misleads.
                let given = self.event.complaint_guidance_given == Some(true);
                findings.extend(given.then(|| self.finding(&codes::CASE_GUIDANCE_MISLEADS, field)));
            } else if there && !must.contains(&field) && !may.contains(&field) {
                findings.push(self.finding(&codes::CASE_FIELD_UNUSED, field));
            }
        }
        findings
    }

    /// Whether the event can follow in this state, and its remaining conditions.
    fn place(&self) -> Findings {
        let (case, kind) = (self.case, self.event.kind);
        let mut findings = Findings::default();
        if !case.may_be_followed_by(kind) {
            let state = Param::Word(case.state.as_str());
            findings.push(self.finding(&codes::CASE_NOT_NOW, "kind").with("case", state));
            return findings;
        }
        if let Some(code) = too_early(kind) {
            for need in case.needs(kind) {
                let finding = self.finding(code, "kind");
                // A single possible condition is part of the code.
                findings.push(if code.has_params { finding.with("need", Param::Word(need.as_str())) } else { finding });
            }
        }
        if kind == CaseEventKind::Registered {
            findings.extend(self.unlimited());
        }
        findings.extend(match kind {
            CaseEventKind::Received | CaseEventKind::Attended => self.applicant(),
            CaseEventKind::CircumstancesAssessed => self.assessment(),
            CaseEventKind::Refused => self.refusal(),
            CaseEventKind::Registered => self.first_effect(),
            CaseEventKind::Extended | CaseEventKind::Expired => self.term(),
            CaseEventKind::UnopenedPostHandled => self.unopened_post(),
            CaseEventKind::LiftedByReadAccess => self.citizen_informed(),
            CaseEventKind::Returned => self.returned(),
            _ => None,
        });
        findings
    }

    fn applicant(&self) -> Option<Finding> {
        let other = self.event.applicant == Some(CaseApplicant::Other);
        other.then(|| self.finding(&codes::CASE_APPLICANT_PROOF, "applicant"))
    }

    /// A request from abroad is always granted. A request by another person is not the citizen's own.
    fn refusal(&self) -> Option<Finding> {
        if self.case.emigrated && self.event.reason != Some(FormalReason::WrongPerson) {
            return Some(self.finding(&codes::CASE_REFUSED_EMIGRATED, "kind"));
        }
        let reason = self.event.reason?;
        (!self.case.has_defect(reason)).then(|| self.finding(&codes::CASE_REASON_NOT_ON_RECORD, "reason"))
    }

    fn term(&self) -> Option<Finding> {
        let Some(until) = self.case.receipt_until else { return Some(self.finding(&codes::CASE_PERMANENT, "kind")) };
        if self.event.kind == CaseEventKind::Extended {
            if self.event.day >= until && !duration::outlived(until) {
                return Some(self.finding(&codes::CASE_RAN_OUT, "day").with("until", Param::Day(until)));
            }
            let last = law::LIMITED_UNTIL.date().filter(|last| self.event.day > *last)?;
            return Some(self.finding(&codes::CASE_EXTENSION_ENDED, "day").with("until", Param::Day(last)));
        }
        if duration::outlived(until) {
            let from = law::PERMANENT_FROM.date()?;
            return Some(self.finding(&codes::CASE_BECAME_PERMANENT, "kind").with("from", Param::Day(from)));
        }
        let early = self.event.day < until;
        early.then(|| self.finding(&codes::CASE_NOT_EXPIRED, "day").with("until", Param::Day(until)))
    }

    /// Ground no. 9 came with the regulation of 2021.
    fn assessment(&self) -> Option<Finding> {
        let from = law::NEW_EXEMPTION_REGULATION.date().filter(|_| !duration::since_2021(self.event.day))?;
        Some(self.finding(&codes::CASE_ASSESSMENT_NOT_YET, "kind").with("from", Param::Day(from)))
    }

    /// Whether the exemption has an end date, which must be known until September 2017.
    fn unlimited(&self) -> Option<Finding> {
        let permanent = self.event.permanent;
        let code = match (
            duration::on_registration(self.event.day, self.case.emigrated, permanent == Some(true)),
            permanent,
        ) {
            (Term::Until(_), None) => &codes::CASE_UNLIMITED_NOT_STATED,
            (Term::Emigrated, Some(false)) => &codes::CASE_EMIGRATED_UNLIMITED,
            _ => return None,
        };
        Some(self.finding(code, "permanent"))
    }

    fn first_effect(&self) -> Option<Finding> {
        let day = self.event.day;
        let from = Some(duration::effective_from(day, law::FIRST_EFFECT)).filter(|from| day < *from)?;
        Some(self.finding(&codes::CASE_FIRST_EFFECT, "day").with("from", Param::Day(from)))
    }

    /// Only citizens who live outside Denmark choose another address than the registered one.
    fn unopened_post(&self) -> Option<Finding> {
        let elsewhere = self.event.post == Some(UnopenedPost::OnPaperElsewhere) && !self.case.emigrated;
        elsewhere.then(|| self.finding(&codes::CASE_UNOPENED_ELSEWHERE, "post"))
    }

    fn citizen_informed(&self) -> Option<Finding> {
        let informed = self.event.citizen_informed != Some(false);
        (!informed).then(|| self.finding(&codes::CASE_CITIZEN_NOT_TOLD, "citizenInformed"))
    }

    fn returned(&self) -> Option<Finding> {
        (!self.case.emigrated).then(|| self.finding(&codes::CASE_RETURN_NOT_EMIGRATED, "kind"))
    }
}

/// The finding if a condition of the event is not met.
fn too_early(kind: CaseEventKind) -> Option<&'static Code> {
    match kind {
        CaseEventKind::Granted => Some(&codes::CASE_GRANT_TOO_EARLY),
        CaseEventKind::Registered => Some(&codes::CASE_REGISTER_TOO_EARLY),
        CaseEventKind::Archived => Some(&codes::CASE_ARCHIVE_UNSIGNED),
        CaseEventKind::Closed => Some(&codes::CASE_CLOSE_TOO_EARLY),
        _ => None,
    }
}

impl Case {
    /// Whether the event can follow this state, regardless of its conditions.
    pub(super) fn may_be_followed_by(&self, kind: CaseEventKind) -> bool {
        use CaseState as S;
        let waiting = self.state == S::AwaitingAttendance;
        let open = matches!(self.state, S::BeingChecked | S::ToCorrect | S::Ready);
        let runs = matches!(self.state, S::Registered | S::Active);
        let decided = matches!(self.state, S::Granted | S::Refused) || runs;
        let over = matches!(self.state, S::Expired | S::Revoked | S::Lifted | S::Corrected | S::Lapsed);
        match kind {
            CaseEventKind::Received => {
                over || matches!(self.state, S::None | S::Refused | S::RefusedAndClosed | S::Withdrawn)
            }
            CaseEventKind::Attended => waiting,
            CaseEventKind::IdentityChecked => open,
            CaseEventKind::CircumstancesAssessed => open && self.filled.is_some(),
            CaseEventKind::PapersChecked => open && self.applicant != Some(CaseApplicant::Citizen),
            CaseEventKind::FormChecked
            | CaseEventKind::Withdrawn
            | CaseEventKind::Forwarded
            | CaseEventKind::Granted
            | CaseEventKind::Refused => waiting || open,
            CaseEventKind::RefusalExplained => self.state == S::Refused,
            CaseEventKind::MunicipalPartFilled => self.state == S::Granted && !self.municipal_part,
            CaseEventKind::Registered => waiting || open || self.state == S::Granted,
            CaseEventKind::UnopenedPostHandled => self.state == S::Registered && !self.post,
            CaseEventKind::ReceiptGiven => self.state == S::Registered && !self.receipt,
            CaseEventKind::ReceiptReprinted => runs && self.receipt,
            CaseEventKind::Archived => (open || decided || over || self.state == S::Deceased) && !self.archived,
            CaseEventKind::Journalised => (open || decided || over || self.state == S::Deceased) && !self.journalised,
            CaseEventKind::Closed => matches!(self.state, S::Refused | S::Registered),
            CaseEventKind::Extended
            | CaseEventKind::Expired
            | CaseEventKind::Revoked
            | CaseEventKind::Joined
            | CaseEventKind::LiftedByReadAccess
            | CaseEventKind::Corrected
            | CaseEventKind::Returned => runs,
            CaseEventKind::Died => !matches!(self.state, S::None | S::Deceased),
        }
    }
}
