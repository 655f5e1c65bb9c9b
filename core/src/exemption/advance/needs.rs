//! The defects of a case, the conditions of an event in it, and its obligations.

use chrono::NaiveDate;

use super::case::Case;
use super::event::{CaseApplicant, CaseEventKind, CaseIdentity, FormalReason};
use super::state::{CaseNeed, CaseState};
use crate::answer::{Finding, Findings, Param, codes};
use crate::exemption::duration;

impl Case {
    /// Whether the case has a formal defect.
    pub(super) fn has_defect(&self, fault: FormalReason) -> bool {
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
                self.identity == Some(CaseIdentity::OtherPerson) || papers_fail_for(CaseApplicant::Other)
            }
            FormalReason::NoSpecialCircumstances => !self.emigrated && self.special == Some(false),
        }
    }

    pub(super) fn is_identified(&self) -> bool {
        !matches!(self.identity, None | Some(CaseIdentity::None | CaseIdentity::OtherPerson))
    }

    /// The conditions of an event that are not met, in the order of the form.
    pub(super) fn needs(&self, kind: CaseEventKind) -> Vec<CaseNeed> {
        let with_papers = matches!(self.applicant, Some(CaseApplicant::Proxy | CaseApplicant::Guardian));
        let papers = self.papers == Some(true) || (!with_papers && self.papers.is_none());
        let signed = self.signed == Some(true);
        let put_away =
            [(CaseNeed::Archive, self.archived || !signed), (CaseNeed::Journal, self.journalised)].into_iter();
        let there: Vec<(CaseNeed, bool)> = match kind {
            CaseEventKind::Granted if self.on_knowledge => Vec::new(),
            CaseEventKind::Granted => vec![
                (CaseNeed::Attendance, self.attended),
                (CaseNeed::Form, self.filled == Some(true)),
                (CaseNeed::Declaration, self.declared == Some(true)),
                (CaseNeed::Signature, signed),
                (CaseNeed::Identity, self.is_identified()),
                (CaseNeed::Papers, papers),
                // An emigrant's request is granted in any case.
                (CaseNeed::SpecialCircumstances, self.emigrated || self.special != Some(false)),
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

    /// The obligations that remain, whichever event follows.
    pub(super) fn obligations(&self, on: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        if let Some(refusal) = &self.refusal {
            let path = format!("/events/{}", refusal.at);
            // Until November 2021 a refusal was in writing and gave its reasons on request.
            let always = duration::since_2021(refusal.day);
            let oral = !always && !refusal.demanded && !refusal.written;
            let writing = if always { &codes::CASE_WRITING_OWED } else { &codes::CASE_WRITING_DEMANDED };
            let obligations = [
                (oral || refusal.written, writing),
                (oral || refusal.reasons, &codes::CASE_REASONS_OWED),
                (refusal.help, &codes::CASE_HELP_OWED),
                (!oral, &codes::CASE_WRITING_ON_DEMAND),
                (false, &codes::CASE_NO_APPEAL),
            ];
            for (_, code) in obligations.into_iter().filter(|(done, _)| !done) {
                findings.add(code, path.clone());
            }
        }
        let runs = matches!(self.state, CaseState::Registered | CaseState::Active);
        if self.registered && !runs {
            let needs = [(CaseNeed::Archive, self.archived), (CaseNeed::Journal, self.journalised)];
            for (need, _) in needs.into_iter().filter(|(_, there)| !there) {
                let finding = Finding::new(&codes::CASE_ARCHIVE_OWED, "/events");
                findings.push(finding.with("need", Param::Word(need.as_str())));
            }
        }
        let passed = self.receipt_until.filter(|until| runs && *until <= on && !duration::outlived(*until));
        findings.extend(
            passed.map(|until| Finding::new(&codes::CASE_TERM_PASSED, "/events").with("until", Param::Day(until))),
        );
        findings
    }
}
