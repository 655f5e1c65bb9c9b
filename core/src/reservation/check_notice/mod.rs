//! `reservation.check_notice`: the texts, days and addresses of a notice.

mod request;

pub use request::{Answer, NoticeAddress, NoticeChannel, NoticeContent, NoticeStatement, Request};

use super::decide_channel::{NoticeMedium, RecipientKind};
use super::keywords::{ADVANCE_NOTICE, DECISION, Keyword, PLACE, WAY, find};
use super::{Category, notice_limits};
use crate::answer::{Code, Finding, Findings, Severity, codes};
use crate::law::{self, Certainty};

/// Checks a notice before it is sent: lengths, repetitions, the address, the open title, and whether the texts state
/// that a decision has been made and where and how to read it. That is detected by keywords in bokmål, nynorsk, English
/// and Danish, so it is a warning and never an error.
///
/// Sources: the rules `no.notice.*`, `no.title.*`.
///
/// ```
/// use postregler::reservation::{self, check_notice::Request};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let email = Some("Du har fått et brev fra NAV. Logg inn på nav.no for å lese det.".to_owned());
/// let answer = reservation::check_notice(&Request { email, ..Request::blank(Context::on(on)) });
/// // It does not say that a decision has been made.
/// assert!(answer.findings.iter().any(|finding| finding.code().id == "reservation.notice.says-no-decision"));
/// # Ok::<(), &str>(())
/// ```
pub fn check_notice(request: &Request) -> Answer {
    let mut check = Check { request, content: Vec::new(), findings: Findings::default() };
    check.address();
    let email_characters = check.text(request.email.as_ref(), NoticeMedium::Email);
    let sms_characters = check.text(request.sms.as_ref(), NoticeMedium::Sms);
    if request.email.is_none() && request.sms.is_none() {
        check.findings.add(&codes::NOTICE_TEXT_MISSING, "/email");
    }
    check.repetitions();
    if let Some(title) = &request.title {
        notice_limits::title(title, "/title", &mut check.findings);
    }
    let looked = check.category().within_section_9() && (request.email.is_some() || request.sms.is_some());
    let Check { content, findings, .. } = check;
    Answer {
        accepted: !findings.has_error(),
        email_characters,
        sms_characters,
        content,
        certainty: looked.then_some(Certainty::Inferred),
        rules: law::RULES_VERSION,
        findings,
    }
}

struct Check<'a> {
    request: &'a Request,
    content: Vec<NoticeStatement>,
    findings: Findings,
}

/// An expected statement: its content, its keywords, and the code if none of them occurs.
type ExpectedContent = (NoticeContent, &'static [Keyword], &'static Code);

impl Check<'_> {
    fn category(&self) -> Category {
        self.request.category.unwrap_or(Category::Undecided).treated_as()
    }

    /// The address of a person comes from the register, that of a registered unit from the unit itself.
    fn address(&mut self) {
        if !self.category().within_section_9() {
            return;
        }
        let unit = self.request.recipient == Some(RecipientKind::RegisteredUnit);
        let path = "/addressFrom";
        match self.request.address_from {
            None => self.findings.add(&codes::NOTICE_ADDRESS_NOT_SAID, path),
            Some(NoticeAddress::Recipient) if unit => {}
            Some(_) if unit => self.findings.add(&codes::NOTICE_ADDRESS_UNIT, path),
            Some(NoticeAddress::Register) => {}
            Some(from) => {
                // Until 2016 a body that was not connected to the register used the address the person had given.
                let before =
                    law::REGISTER_MANDATORY.date().is_some_and(|mandatory| self.request.context.on < mandatory);
                let allowed = before && from == NoticeAddress::Recipient;
                let severity = if allowed { Severity::Warning } else { Severity::Error };
                self.findings.push(Finding::new(&codes::NOTICE_ADDRESS_PERSON, path).with_severity(severity));
            }
        }
    }

    fn text(&mut self, text: Option<&String>, medium: NoticeMedium) -> Option<u32> {
        let text = text?;
        let path = if medium == NoticeMedium::Sms { "/sms" } else { "/email" };
        let count = notice_limits::notice_text(text, path, medium == NoticeMedium::Sms, &mut self.findings);
        if self.category().within_section_9() && !text.trim().is_empty() {
            for (what, keywords, missing) in self.expected_content() {
                match find(text, keywords) {
                    Some(word) => self.content.push(NoticeStatement { medium, what, word }),
                    None => self.findings.add(missing, path),
                }
            }
        }
        Some(count)
    }

    /// The statements a text must contain.
    fn expected_content(&self) -> Vec<ExpectedContent> {
        let kind: Option<ExpectedContent> = match self.category() {
            Category::Enkeltvedtak => Some((NoticeContent::Decision, DECISION, &codes::NOTICE_NO_DECISION)),
            Category::Forhandsvarsel => Some((NoticeContent::AdvanceNotice, ADVANCE_NOTICE, &codes::NOTICE_NO_ADVANCE)),
            _ => None,
        };
        let place = (NoticeContent::Where, PLACE, &codes::NOTICE_NO_WHERE);
        let way = (NoticeContent::How, WAY, &codes::NOTICE_NO_HOW);
        kind.into_iter().chain([place, way]).collect()
    }

    fn repetitions(&mut self) {
        let mailbox = matches!(self.request.channel, None | Some(NoticeChannel::DigitalMailbox));
        if !mailbox {
            if self.request.repetitions.is_some() {
                self.findings.add(&codes::REPETITIONS_ONLY_MAILBOX, "/repetitions");
            }
            return;
        }
        let days = self.request.repetitions.as_deref();
        if let Some(days) = days {
            notice_limits::repetitions(days, "/repetitions", &mut self.findings);
        }
        let as_guided = matches!(days, Some([0, 7] | [7, 0]));
        let from = law::Day::from(self.request.context.on) >= law::SECOND_NOTICE_FROM;
        if self.category().within_section_9() && from && !as_guided {
            self.findings.add(&codes::REPETITIONS_0_AND_7, "/repetitions");
        }
    }
}
