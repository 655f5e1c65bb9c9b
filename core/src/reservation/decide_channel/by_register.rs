//! The part of the decision that rests on the register.

use super::answer::{Channel, ChannelReason, NoticeMedium};
use super::decision::{ChannelDecision, Route};
use super::request::ChannelRecipient;
use crate::answer::{Code, Finding, Severity, Step, StepKind, codes, steps};
use crate::reservation::contact_validity::ContactAssessment;
use crate::reservation::{ContactState, RegisterData, RegisterReply, RegisterStatus};

impl ChannelDecision<'_> {
    pub(super) fn with_register(&mut self, recipient: &ChannelRecipient) -> Route {
        let within = self.reservation_counts();
        let Some(data) = recipient.register.filter(|_| recipient.register_failed != Some(true)) else {
            let (code, path, reason) =
                (&codes::CHANNEL_REGISTER_UNAVAILABLE, "/recipient/register", ChannelReason::RegisterUnavailable);
            return self.unavailable(recipient, code, path, reason);
        };
        let path = "/recipient/register/lookedUp";
        match data.looked_up {
            // Old data could hide a reservation: it is not a usable answer for a letter under § 9.
            Some(day) if day != self.context.on => {
                if within {
                    return self.unavailable(recipient, &codes::CHANNEL_LOOKUP_OLD, path, ChannelReason::LookupOld);
                }
                self.findings.add(&codes::REGISTER_TIME_OLD, path);
            }
            // Without a day the data may be of any age.
            None if within => {
                return self.unavailable(recipient, &codes::CHANNEL_LOOKUP_MISSING, path, ChannelReason::LookupOld);
            }
            None => self.findings.add(&codes::REGISTER_TIME_MISSING, path),
            Some(_) => {}
        }
        if within { self.section_9(recipient, &data) } else { self.other(recipient, &data) }
    }

    /// The official flow for decisions: reserved, can be notified, has a mailbox.
    fn section_9(&mut self, recipient: &ChannelRecipient, data: &RegisterData) -> Route {
        let assessment = ContactAssessment::of(data, self.context.on);
        let unknown = matches!(data.status, Some(RegisterStatus::Unknown) | None)
            || data.status == Some(RegisterStatus::Active)
                && matches!(data.reservation, Some(RegisterReply::Unknown) | None);
        if unknown {
            self.steps.extend(assessment.reasons.first().map(|said| Step::new(said)));
            let code = &codes::CHANNEL_REGISTER_UNKNOWN;
            return self.unavailable(recipient, code, "/recipient/register", ChannelReason::RegisterUnavailable);
        }
        let reason = match data.status {
            Some(RegisterStatus::Deleted) => Some(ChannelReason::Deleted),
            Some(RegisterStatus::NotRegistered) => Some(ChannelReason::NotRegistered),
            _ => None,
        };
        if reason.is_none() {
            self.record(&steps::STATUS_ACTIVE);
            if data.reservation == Some(RegisterReply::No) {
                self.record(&steps::NOT_RESERVED);
            }
        }
        if let Some(cause) = assessment.reasons.first() {
            self.record(cause);
            if let Some(code) = not_known(cause) {
                return self.unavailable(recipient, code, "/recipient/register", ChannelReason::RegisterUnavailable);
            }
            return Route::paper(reason.unwrap_or_else(|| reason_for(cause)));
        }
        self.steps.push(assessment.up_to_date_step().unwrap_or_else(|| Step::new(&steps::CONTACT_VOUCHED)));
        if data.mailbox_unknown == Some(true) {
            let code = &codes::CHANNEL_REGISTER_UNKNOWN;
            return self.unavailable(recipient, code, "/recipient/register", ChannelReason::RegisterUnavailable);
        }
        if self.is_election {
            return self.other(recipient, data);
        }
        let medium = if assessment.is_usable(assessment.email) { NoticeMedium::Email } else { NoticeMedium::Sms };
        if has_mailbox(data) {
            self.record(&steps::MAILBOX_DECISION);
            let options = vec![Channel::DigitalMailbox, Channel::Altinn, Channel::Paper];
            let route = Route::digital(Channel::DigitalMailbox, ChannelReason::MailboxReady);
            return self.notified(Route { options, ..route }, medium);
        }
        if let Some(route) = self.no_mailbox() {
            return self.notified(route, medium);
        }
        self.record(&steps::NO_MAILBOX_PAPER);
        let mut route = Route::paper(ChannelReason::NoMailbox);
        route.options.push(Channel::Altinn);
        route
    }

    /// Other messages: reservation and old contact data do not prevent them, or have been considered already.
    fn other(&mut self, recipient: &ChannelRecipient, data: &RegisterData) -> Route {
        if data.reservation == Some(RegisterReply::Yes) {
            self.record(&steps::RESERVED_OTHER);
        }
        let assessment = ContactAssessment::of(data, self.context.on);
        let there = |state| !matches!(state, ContactState::Absent | ContactState::Unknown);
        let ways = [
            (Channel::DigitalMailbox, has_mailbox(data)),
            (Channel::Altinn, self.sender.no_mailbox == Some(super::WithoutMailbox::Altinn)),
            (Channel::Email, there(assessment.email) || recipient.own_address == Some(true)),
            (Channel::Sms, there(assessment.mobile)),
        ];
        let open: Vec<Channel> = ways.into_iter().filter(|(_, open)| *open).map(|(way, _)| way).collect();
        let Some(first) = open.first().copied() else {
            if data.contact_unknown == Some(true) {
                let finding = Finding::new(&codes::CHANNEL_CONTACT_UNKNOWN, "/recipient/register");
                self.findings.push(finding.with_severity(Severity::Warning));
            }
            return self.own_address_or_paper(recipient);
        };
        self.record(match first {
            Channel::DigitalMailbox if self.is_election => &steps::MAILBOX_ELECTION,
            Channel::DigitalMailbox => &steps::MAILBOX_INFORMATION,
            Channel::Altinn => &steps::NO_MAILBOX_ALTINN,
            _ => &steps::SERVICE_CONTACT,
        });
        let reason = match first {
            Channel::DigitalMailbox => ChannelReason::MailboxReady,
            Channel::Altinn => ChannelReason::NoMailbox,
            _ => ChannelReason::ServiceMessage,
        };
        let options = open.into_iter().chain([Channel::Paper]).collect();
        self.notified(Route { options, ..Route::digital(first, reason) }, NoticeMedium::Email)
    }
}

/// A mailbox counts only while the person is in the register.
fn has_mailbox(data: &RegisterData) -> bool {
    data.status == Some(RegisterStatus::Active)
        && data.mailbox_unknown != Some(true)
        && data.mailbox.is_some_and(|mailbox| mailbox.active)
}

/// The code of a reason that is not a no: the register, or its answer, leaves a required value open.
fn not_known(cause: &'static StepKind) -> Option<&'static Code> {
    let codes: [(&'static StepKind, &'static Code); 3] = [
        (&steps::CONTACT_UNKNOWN, &codes::CHANNEL_CONTACT_UNKNOWN),
        (&steps::CONTACT_UNDATED, &codes::CHANNEL_CONTACT_UNDATED),
        (&steps::NOTIFIABLE_NOT_KNOWN, &codes::CHANNEL_REGISTER_UNKNOWN),
    ];
    codes.into_iter().find(|(said, _)| std::ptr::eq(*said, cause)).map(|(_, code)| code)
}

/// The channel reason for an obstacle to a notice.
fn reason_for(cause: &StepKind) -> ChannelReason {
    match cause.result {
        "reserved" => ChannelReason::Reserved,
        "expired" | "email-expired" | "mobile-expired" => ChannelReason::ContactExpired,
        "absent" => ChannelReason::ContactAbsent,
        _ => ChannelReason::NotNotifiable,
    }
}
