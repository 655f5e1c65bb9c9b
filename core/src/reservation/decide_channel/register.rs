//! The part of the decision that the register decides.

use super::answer::{Channel, ChannelReason, NoticeMedium};
use super::flow::{Decided, Flow};
use super::request::ChannelRecipient;
use crate::answer::{Code, Finding, Severity, Step, StepKind, codes, steps};
use crate::reservation::fresh::Judged;
use crate::reservation::{ContactState, RegisterData, RegisterReply, RegisterStatus};

impl Flow<'_> {
    pub(super) fn with_register(&mut self, recipient: &ChannelRecipient) -> Decided {
        let within = self.reservation_counts();
        let Some(data) = recipient.register.filter(|_| recipient.register_failed != Some(true)) else {
            let (code, path, reason) =
                (&codes::CHANNEL_REGISTER_UNAVAILABLE, "/recipient/register", ChannelReason::RegisterUnavailable);
            return self.unavailable(recipient, code, path, reason);
        };
        let path = "/recipient/register/lookedUp";
        match data.looked_up {
            // Old data could hide a reservation: for a letter of § 9 it is no answer.
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
    fn section_9(&mut self, recipient: &ChannelRecipient, data: &RegisterData) -> Decided {
        let judged = Judged::of(data, self.context.on);
        let unknown = matches!(data.status, Some(RegisterStatus::Unknown) | None)
            || data.status == Some(RegisterStatus::Active)
                && matches!(data.reservation, Some(RegisterReply::Unknown) | None);
        if unknown {
            self.steps.extend(judged.why_not.first().map(|said| Step::new(said)));
            let code = &codes::CHANNEL_REGISTER_UNKNOWN;
            return self.unavailable(recipient, code, "/recipient/register", ChannelReason::RegisterUnavailable);
        }
        let reason = match data.status {
            Some(RegisterStatus::Deleted) => Some(ChannelReason::Deleted),
            Some(RegisterStatus::NotRegistered) => Some(ChannelReason::NotRegistered),
            _ => None,
        };
        if reason.is_none() {
            self.say(&steps::STATUS_ACTIVE);
            if data.reservation == Some(RegisterReply::No) {
                self.say(&steps::NOT_RESERVED);
            }
        }
        if let Some(cause) = judged.why_not.first() {
            self.say(cause);
            if let Some(code) = not_known(cause) {
                return self.unavailable(recipient, code, "/recipient/register", ChannelReason::RegisterUnavailable);
            }
            return Decided::paper(reason.unwrap_or_else(|| why(cause)));
        }
        self.steps.push(judged.fresh().unwrap_or_else(|| Step::new(&steps::CONTACT_VOUCHED)));
        if data.mailbox_unknown == Some(true) {
            let code = &codes::CHANNEL_REGISTER_UNKNOWN;
            return self.unavailable(recipient, code, "/recipient/register", ChannelReason::RegisterUnavailable);
        }
        if self.is_election {
            return self.other(recipient, data);
        }
        let medium = if judged.is_usable(judged.email) { NoticeMedium::Email } else { NoticeMedium::Sms };
        if has_mailbox(data) {
            self.say(&steps::MAILBOX_DECISION);
            let options = vec![Channel::DigitalMailbox, Channel::Altinn, Channel::Paper];
            let decided = Decided::digital(Channel::DigitalMailbox, ChannelReason::MailboxReady);
            return self.notified(Decided { options, ..decided }, medium);
        }
        if let Some(decided) = self.no_mailbox() {
            return self.notified(decided, medium);
        }
        self.say(&steps::NO_MAILBOX_PAPER);
        let mut decided = Decided::paper(ChannelReason::NoMailbox);
        decided.options.push(Channel::Altinn);
        decided
    }

    /// Everything else: reservation and old contact data do not stand in the way, or have been looked at already.
    fn other(&mut self, recipient: &ChannelRecipient, data: &RegisterData) -> Decided {
        if data.reservation == Some(RegisterReply::Yes) {
            self.say(&steps::RESERVED_OTHER);
        }
        let judged = Judged::of(data, self.context.on);
        let there = |state| !matches!(state, ContactState::Absent | ContactState::Unknown);
        let ways = [
            (Channel::DigitalMailbox, has_mailbox(data)),
            (Channel::Altinn, self.sender.no_mailbox == Some(super::WithoutMailbox::Altinn)),
            (Channel::Email, there(judged.email) || recipient.own_address == Some(true)),
            (Channel::Sms, there(judged.mobile)),
        ];
        let open: Vec<Channel> = ways.into_iter().filter(|(_, open)| *open).map(|(way, _)| way).collect();
        let Some(first) = open.first().copied() else {
            if data.contact_unknown == Some(true) {
                let finding = Finding::new(&codes::CHANNEL_CONTACT_UNKNOWN, "/recipient/register");
                self.findings.push(finding.with_severity(Severity::Warning));
            }
            return self.own_address_or_paper(recipient);
        };
        self.say(match first {
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
        self.notified(Decided { options, ..Decided::digital(first, reason) }, NoticeMedium::Email)
    }
}

/// A mailbox counts only while the person is in the register.
fn has_mailbox(data: &RegisterData) -> bool {
    data.status == Some(RegisterStatus::Active)
        && data.mailbox_unknown != Some(true)
        && data.mailbox.is_some_and(|mailbox| mailbox.active)
}

/// The code of a cause that is not a no: the register, or its answer, leaves open what has to be known.
fn not_known(cause: &'static StepKind) -> Option<&'static Code> {
    let codes: [(&'static StepKind, &'static Code); 3] = [
        (&steps::CONTACT_UNKNOWN, &codes::CHANNEL_CONTACT_UNKNOWN),
        (&steps::CONTACT_UNDATED, &codes::CHANNEL_CONTACT_UNDATED),
        (&steps::NOTIFIABLE_NOT_KNOWN, &codes::CHANNEL_REGISTER_UNKNOWN),
    ];
    codes.into_iter().find(|(said, _)| std::ptr::eq(*said, cause)).map(|(_, code)| code)
}

/// The reason that belongs to what stands in the way of a notice.
fn why(cause: &StepKind) -> ChannelReason {
    match cause.result {
        "reserved" => ChannelReason::Reserved,
        "expired" | "email-expired" | "mobile-expired" => ChannelReason::ContactExpired,
        "absent" => ChannelReason::ContactAbsent,
        _ => ChannelReason::NotNotifiable,
    }
}
