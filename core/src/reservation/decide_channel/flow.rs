//! The rules in the order in which they are asked.

use super::answer::{Channel, ChannelReason, NoticeMedium, NoticePlan};
use super::request::{
    ChannelMessage, ChannelRecipient, ChannelSender, RecipientKind, Request, WithoutMailbox, WithoutRegister,
};
use crate::answer::{Code, Finding, Findings, Param, Severity, Step, StepKind, codes, steps};
use crate::law::{self, Day};
use crate::reservation::{Category, RegisterReply, classify};
use crate::wire::Context;

/// What came out.
pub(super) struct Decided {
    pub(super) channel: Channel,
    pub(super) reason: ChannelReason,
    pub(super) options: Vec<Channel>,
    pub(super) notices: Vec<NoticePlan>,
    pub(super) print_after: Option<u32>,
}

impl Decided {
    /// One way and no other.
    pub(super) fn only(channel: Channel, reason: ChannelReason) -> Self {
        Self { channel, reason, options: vec![channel], notices: Vec::new(), print_after: None }
    }

    pub(super) fn paper(reason: ChannelReason) -> Self {
        Self::only(Channel::Paper, reason)
    }

    /// A digital way; paper is always open beside it.
    pub(super) fn digital(channel: Channel, reason: ChannelReason) -> Self {
        Self { options: vec![channel, Channel::Paper], ..Self::only(channel, reason) }
    }
}

/// Why nothing can be sent on paper.
#[derive(Clone, Copy)]
enum NoPaper {
    /// It would reveal a protected address.
    Protected,
    /// There is no postal address.
    Missing,
}

pub(super) struct Flow<'a> {
    pub(super) message: ChannelMessage,
    pub(super) category: Category,
    /// Whether it is information to voters that is outside § 9 and for which reservation counts all the same.
    pub(super) is_election: bool,
    pub(super) recipient: Option<&'a ChannelRecipient>,
    pub(super) sender: ChannelSender,
    pub(super) context: Context,
    pub(super) steps: Vec<Step>,
    pub(super) findings: Findings,
}

impl<'a> Flow<'a> {
    pub(super) fn new(request: &'a Request) -> Self {
        let message = request.message.unwrap_or_default();
        let category = message.category.unwrap_or(Category::Undecided);
        let informs_voters = message.election_information == Some(true) && !category.within_section_9();
        Self {
            message,
            category,
            is_election: informs_voters && Day::from(request.context.on) >= law::ELECTION_REGULATION_FROM,
            recipient: request.recipient.as_ref(),
            sender: request.sender.unwrap_or_default(),
            context: request.context,
            steps: Vec::new(),
            findings: Findings::default(),
        }
    }

    pub(super) fn say(&mut self, said: &'static StepKind) {
        self.steps.push(Step::new(said));
    }

    /// A letter that waits, with the error that says why.
    pub(super) fn hold(
        &mut self,
        said: &'static StepKind,
        code: &'static Code,
        path: &'static str,
        reason: ChannelReason,
    ) -> Decided {
        self.say(said);
        self.findings.add(code, path);
        Decided::only(Channel::Hold, reason)
    }

    pub(super) fn decide(&mut self) -> Decided {
        self.kind_of_message();
        let recipient = self.recipient.and_then(|recipient| Some((recipient, recipient.kind?)));
        let Some((recipient, kind)) = recipient else {
            self.findings.add(&codes::CHANNEL_RECIPIENT_MISSING, "/recipient/kind");
            return Decided::only(Channel::Hold, ChannelReason::RecipientMissing);
        };
        if recipient.deceased == Some(true) {
            let code = &codes::CHANNEL_DECEASED;
            return self.hold(&steps::DECEASED, code, "/recipient/deceased", ChannelReason::Deceased);
        }
        if let Some(decided) = self.represented(recipient, kind) {
            return decided;
        }
        match kind {
            RecipientKind::RegisteredUnit => return self.registered_unit(recipient),
            RecipientKind::UnregisteredUnit => self.say(&steps::UNIT_LIKE_PERSON),
            RecipientKind::Person => {}
        }
        if let Some(decided) = self.limits(recipient, kind) {
            return decided;
        }
        if self.before_register() { self.without_register(recipient) } else { self.with_register(recipient) }
    }

    /// Which kind of message it is: the rules of § 9 turn on that.
    fn kind_of_message(&mut self) {
        self.findings.extend(classify::before_regulation(self.context));
        self.say(match self.category {
            Category::Enkeltvedtak => &steps::IS_ENKELTVEDTAK,
            Category::Forhandsvarsel => &steps::IS_FORHANDSVARSEL,
            Category::Rettsstilling => &steps::IS_RETTSSTILLING,
            Category::SaerligBetydning => &steps::IS_SAERLIG_BETYDNING,
            Category::Other if self.is_election => &steps::IS_ELECTION,
            Category::Other => &steps::CLASSIFY_OTHER,
            Category::Undecided => &steps::CLASSIFY_OPEN,
        });
        if self.category == Category::Undecided {
            self.findings.add(&codes::CHANNEL_CATEGORY_UNDECIDED, "/message/category");
        }
        if self.message.election_information == Some(true) && self.category == Category::Other && !self.is_election {
            self.findings.add(&codes::CHANNEL_ELECTION_BEFORE, "/message/electionInformation");
        }
    }

    /// Whether reservation and the age of the contact data count: for letters of § 9, and for information to voters.
    pub(super) fn reservation_counts(&self) -> bool {
        self.category.within_section_9() || self.is_election
    }

    fn registered_unit(&mut self, recipient: &ChannelRecipient) -> Decided {
        self.say(&steps::UNIT_CANNOT_RESERVE);
        if recipient.own_address != Some(true) {
            self.say(&steps::UNIT_NO_ADDRESS);
            return Decided::paper(ChannelReason::UnitWithoutAddress);
        }
        self.say(&steps::UNIT_ADDRESS);
        if let Some(decided) = self.too_large() {
            return decided;
        }
        let decided = Decided::digital(Channel::Altinn, ChannelReason::UnitAddress);
        self.notified(decided, NoticeMedium::Email)
    }

    /// The sender's own limits.
    fn limits(&mut self, recipient: &ChannelRecipient, kind: RecipientKind) -> Option<Decided> {
        if let Some(limit) = self.sender.age_limit.filter(|_| kind == RecipientKind::Person) {
            let (said, reason) = match recipient.age {
                None => (&steps::AGE_UNKNOWN, ChannelReason::AgeUnknown),
                Some(age) if age < limit => (&steps::UNDER_AGE_LIMIT, ChannelReason::UnderAgeLimit),
                Some(_) => return self.too_large(),
            };
            self.steps.push(Step::new(said).with("age", Param::Integer(limit)));
            if reason == ChannelReason::AgeUnknown {
                self.findings.add(&codes::CHANNEL_AGE_UNKNOWN, "/recipient/age");
            }
            return Some(Decided::paper(reason));
        }
        self.too_large()
    }

    fn too_large(&mut self) -> Option<Decided> {
        let over =
            |size: Option<u32>, limit: Option<u32>| limit.is_some_and(|limit| size.is_none_or(|size| size > limit));
        if over(self.message.bytes, self.sender.max_bytes)
            || over(self.message.attachments, self.sender.max_attachments)
        {
            self.say(&steps::OVER_SIZE_LIMIT);
            return Some(Decided::paper(ChannelReason::TooLarge));
        }
        None
    }

    /// Whether the rules of before the register apply.
    fn before_register(&self) -> bool {
        let before = law::REGULATION_2014.date().is_some_and(|from| self.context.on < from);
        before || self.sender.connected == Some(false)
    }

    /// Before the register: with consent, and to the address the recipient has given.
    fn without_register(&mut self, recipient: &ChannelRecipient) -> Decided {
        if !self.reservation_counts() {
            return self.own_address_or_paper(recipient);
        }
        if law::REGISTER_MANDATORY.date().is_some_and(|from| self.context.on >= from) {
            self.say(&steps::REGISTER_MANDATORY);
            self.findings.add(&codes::CHANNEL_NOT_CONNECTED, "/sender/connected");
            return Decided::paper(ChannelReason::NotConnected);
        }
        if recipient.consented != Some(true) || recipient.own_address != Some(true) {
            self.say(&steps::NOT_CONSENTED);
            return Decided::paper(ChannelReason::NotConsented);
        }
        self.say(&steps::CONSENTED);
        let reservation = recipient.register.and_then(|register| register.reservation);
        if reservation == Some(RegisterReply::Yes) {
            self.say(&steps::CONSENT_HOLDS);
        }
        let decided = Decided::digital(Channel::OwnSystem, ChannelReason::Consented);
        self.notified(decided, NoticeMedium::Email)
    }

    /// Outside § 9, with nothing from the register: any address the sender lawfully has.
    pub(super) fn own_address_or_paper(&mut self, recipient: &ChannelRecipient) -> Decided {
        if recipient.own_address == Some(true) {
            self.say(&steps::SERVICE_OWN_ADDRESS);
            return Decided::digital(Channel::Email, ChannelReason::ServiceMessage);
        }
        self.say(&steps::SERVICE_NOTHING);
        Decided::paper(ChannelReason::NothingUsable)
    }

    /// The register gave no answer to go by: never digital for § 9.
    pub(super) fn unavailable(
        &mut self,
        recipient: &ChannelRecipient,
        code: &'static Code,
        path: &'static str,
        reason: ChannelReason,
    ) -> Decided {
        if !self.reservation_counts() {
            self.findings.push(Finding::new(code, path).with_severity(Severity::Warning));
            return self.own_address_or_paper(recipient);
        }
        if self.sender.register_unavailable == Some(WithoutRegister::Paper) {
            self.findings.push(Finding::new(code, path).with_severity(Severity::Warning));
            self.say(&steps::UNAVAILABLE_PAPER);
            return Decided::paper(reason);
        }
        self.hold(&steps::UNAVAILABLE_HOLD, code, path, reason)
    }

    /// A letter of § 9 without a mailbox.
    pub(super) fn no_mailbox(&mut self) -> Option<Decided> {
        if self.sender.no_mailbox == Some(WithoutMailbox::Altinn) {
            self.say(&steps::NO_MAILBOX_ALTINN);
            return Some(Decided::digital(Channel::Altinn, ChannelReason::NoMailbox));
        }
        None
    }

    /// The notices of a letter that goes digitally, and what happens if it stays unread.
    pub(super) fn notified(&mut self, mut decided: Decided, medium: NoticeMedium) -> Decided {
        if self.category.within_section_9() {
            self.steps.push(Step::new(&steps::NOTICE_FIRST).with("medium", Param::Word(medium.as_str())));
            decided.notices.push(NoticePlan { medium, day: 0, if_unopened: false });
            let second = Day::from(self.context.on) >= law::SECOND_NOTICE_FROM;
            let mailbox = decided.channel == Channel::DigitalMailbox;
            self.say(match (second, mailbox) {
                (false, _) => &steps::SECOND_NOT_YET,
                (true, true) => &steps::NOTICE_DAYS_0_AND_7,
                (true, false) => &steps::NOTICE_AFTER_A_WEEK,
            });
            if second {
                decided.notices.push(NoticePlan { medium, day: law::SECOND_NOTICE_AFTER_DAYS, if_unopened: true });
            }
        }
        if let Some(days) = self.sender.print_unread_after_days {
            if self.no_paper().is_some() {
                self.findings.add(&codes::CHANNEL_NOT_PRINTED, "/sender/printUnreadAfterDays");
                return decided;
            }
            self.steps.push(Step::new(&steps::PRINT_IF_UNREAD).with("days", Param::Integer(days)));
            decided.print_after = Some(days);
        }
        decided
    }

    /// Paper needs an address, and must not reveal a protected one; so does printing what stays unread.
    pub(super) fn on_paper(&mut self, mut decided: Decided) -> Decided {
        match (decided.channel, self.no_paper()) {
            (Channel::Paper, None) => {
                self.say(&steps::ON_PAPER);
                decided
            }
            (Channel::Paper, Some(NoPaper::Protected)) => {
                let (said, code) = (&steps::PAPER_PROTECTED, &codes::CHANNEL_PROTECTED_ADDRESS);
                self.hold(said, code, "/recipient/protectedAddress", ChannelReason::ProtectedAddress)
            }
            (Channel::Paper, Some(NoPaper::Missing)) => {
                let (said, code) = (&steps::PAPER_NO_ADDRESS, &codes::CHANNEL_NO_ADDRESS);
                self.hold(said, code, "/recipient/hasAddress", ChannelReason::NoAddress)
            }
            (Channel::Hold, _) | (_, None) => decided,
            (_, Some(closed)) => {
                self.say(match closed {
                    NoPaper::Protected => &steps::NO_PAPER_PROTECTED,
                    NoPaper::Missing => &steps::NO_PAPER_MISSING,
                });
                decided.options.retain(|option| *option != Channel::Paper);
                decided
            }
        }
    }

    /// Why nothing can be sent on paper, if that is so.
    fn no_paper(&self) -> Option<NoPaper> {
        let recipient = self.recipient?;
        if recipient.protected_address == Some(true) {
            return Some(NoPaper::Protected);
        }
        (recipient.has_address == Some(false)).then_some(NoPaper::Missing)
    }
}
