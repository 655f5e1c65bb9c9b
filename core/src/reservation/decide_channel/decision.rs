//! The decision: the rules in the order in which they apply.

use super::answer::{Channel, ChannelReason, NoticeMedium, NoticePlan};
use super::request::{
    ChannelMessage, ChannelRecipient, ChannelSender, RecipientKind, Request, WithoutMailbox, WithoutRegister,
};
use crate::answer::{Code, Finding, Findings, Param, Severity, Step, StepKind, codes, steps};
use crate::law::{self, Day};
use crate::reservation::{Category, RegisterReply, classify};
use crate::wire::Context;

/// The result of the decision.
pub(super) struct Route {
    pub(super) channel: Channel,
    pub(super) reason: ChannelReason,
    pub(super) options: Vec<Channel>,
    pub(super) notices: Vec<NoticePlan>,
    pub(super) print_after: Option<u32>,
}

impl Route {
    /// One channel and no alternative.
    pub(super) fn only(channel: Channel, reason: ChannelReason) -> Self {
        Self { channel, reason, options: vec![channel], notices: Vec::new(), print_after: None }
    }

    pub(super) fn paper(reason: ChannelReason) -> Self {
        Self::only(Channel::Paper, reason)
    }

    /// A digital channel; paper is always an alternative.
    pub(super) fn digital(channel: Channel, reason: ChannelReason) -> Self {
        Self { options: vec![channel, Channel::Paper], ..Self::only(channel, reason) }
    }
}

/// Why nothing can be sent on paper.
#[derive(Clone, Copy)]
enum NoPaper {
    /// It would reveal a protected address.
    Protected,
    /// No postal address is known.
    Missing,
}

pub(super) struct ChannelDecision<'a> {
    pub(super) message: ChannelMessage,
    pub(super) category: Category,
    /// Whether it is information to voters, which is outside § 9 and to which reservation applies anyway.
    pub(super) is_election: bool,
    pub(super) recipient: Option<&'a ChannelRecipient>,
    pub(super) sender: ChannelSender,
    pub(super) context: Context,
    pub(super) steps: Vec<Step>,
    pub(super) findings: Findings,
}

impl<'a> ChannelDecision<'a> {
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

    pub(super) fn record(&mut self, said: &'static StepKind) {
        self.steps.push(Step::new(said));
    }

    /// Holds a letter, with the error that states the reason.
    pub(super) fn hold(
        &mut self,
        said: &'static StepKind,
        code: &'static Code,
        path: &'static str,
        reason: ChannelReason,
    ) -> Route {
        self.record(said);
        self.findings.add(code, path);
        Route::only(Channel::Hold, reason)
    }

    pub(super) fn decide(&mut self) -> Route {
        self.kind_of_message();
        let recipient = self.recipient.and_then(|recipient| Some((recipient, recipient.kind?)));
        let Some((recipient, kind)) = recipient else {
            self.findings.add(&codes::CHANNEL_RECIPIENT_MISSING, "/recipient/kind");
            return Route::only(Channel::Hold, ChannelReason::RecipientMissing);
        };
        if recipient.deceased == Some(true) {
            let code = &codes::CHANNEL_DECEASED;
            return self.hold(&steps::DECEASED, code, "/recipient/deceased", ChannelReason::Deceased);
        }
        if let Some(route) = self.represented(recipient, kind) {
            return route;
        }
        match kind {
            RecipientKind::RegisteredUnit => return self.registered_unit(recipient),
            RecipientKind::UnregisteredUnit => self.record(&steps::UNIT_LIKE_PERSON),
            RecipientKind::Person => {}
        }
        if let Some(route) = self.limits(recipient, kind) {
            return route;
        }
        if self.before_register() { self.without_register(recipient) } else { self.with_register(recipient) }
    }

    /// The category of the message: the rules of § 9 depend on it.
    fn kind_of_message(&mut self) {
        self.findings.extend(classify::before_regulation(self.context));
        self.record(match self.category {
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

    /// Whether reservation and the age of the contact data matter: for letters under § 9, and for information to
    /// voters.
    pub(super) fn reservation_counts(&self) -> bool {
        self.category.within_section_9() || self.is_election
    }

    fn registered_unit(&mut self, recipient: &ChannelRecipient) -> Route {
        self.record(&steps::UNIT_CANNOT_RESERVE);
        if recipient.own_address != Some(true) {
            self.record(&steps::UNIT_NO_ADDRESS);
            return Route::paper(ChannelReason::UnitWithoutAddress);
        }
        self.record(&steps::UNIT_ADDRESS);
        if let Some(route) = self.too_large() {
            return route;
        }
        let route = Route::digital(Channel::Altinn, ChannelReason::UnitAddress);
        self.notified(route, NoticeMedium::Email)
    }

    /// The sender's own limits.
    fn limits(&mut self, recipient: &ChannelRecipient, kind: RecipientKind) -> Option<Route> {
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
            return Some(Route::paper(reason));
        }
        self.too_large()
    }

    fn too_large(&mut self) -> Option<Route> {
        let over =
            |size: Option<u32>, limit: Option<u32>| limit.is_some_and(|limit| size.is_none_or(|size| size > limit));
        if over(self.message.bytes, self.sender.max_bytes)
            || over(self.message.attachments, self.sender.max_attachments)
        {
            self.record(&steps::OVER_SIZE_LIMIT);
            return Some(Route::paper(ChannelReason::TooLarge));
        }
        None
    }

    /// Whether the rules from before the register apply.
    fn before_register(&self) -> bool {
        let before = law::REGULATION_2014.date().is_some_and(|from| self.context.on < from);
        before || self.sender.connected == Some(false)
    }

    /// Before the register: with consent, and to the address the recipient has given.
    fn without_register(&mut self, recipient: &ChannelRecipient) -> Route {
        if !self.reservation_counts() {
            return self.own_address_or_paper(recipient);
        }
        if law::REGISTER_MANDATORY.date().is_some_and(|from| self.context.on >= from) {
            self.record(&steps::REGISTER_MANDATORY);
            self.findings.add(&codes::CHANNEL_NOT_CONNECTED, "/sender/connected");
            return Route::paper(ChannelReason::NotConnected);
        }
        if recipient.consented != Some(true) || recipient.own_address != Some(true) {
            self.record(&steps::NOT_CONSENTED);
            return Route::paper(ChannelReason::NotConsented);
        }
        self.record(&steps::CONSENTED);
        let reservation = recipient.register.and_then(|register| register.reservation);
        if reservation == Some(RegisterReply::Yes) {
            self.record(&steps::CONSENT_HOLDS);
        }
        let route = Route::digital(Channel::OwnSystem, ChannelReason::Consented);
        self.notified(route, NoticeMedium::Email)
    }

    /// Outside § 9, without usable register data: any address the sender holds lawfully.
    pub(super) fn own_address_or_paper(&mut self, recipient: &ChannelRecipient) -> Route {
        if recipient.own_address == Some(true) {
            self.record(&steps::SERVICE_OWN_ADDRESS);
            return Route::digital(Channel::Email, ChannelReason::ServiceMessage);
        }
        self.record(&steps::SERVICE_NOTHING);
        Route::paper(ChannelReason::NothingUsable)
    }

    /// The register gave no usable answer: a letter under § 9 is never sent digitally.
    pub(super) fn unavailable(
        &mut self,
        recipient: &ChannelRecipient,
        code: &'static Code,
        path: &'static str,
        reason: ChannelReason,
    ) -> Route {
        if !self.reservation_counts() {
            self.findings.push(Finding::new(code, path).with_severity(Severity::Warning));
            return self.own_address_or_paper(recipient);
        }
        if self.sender.register_unavailable == Some(WithoutRegister::Paper) {
            self.findings.push(Finding::new(code, path).with_severity(Severity::Warning));
            self.record(&steps::UNAVAILABLE_PAPER);
            return Route::paper(reason);
        }
        self.hold(&steps::UNAVAILABLE_HOLD, code, path, reason)
    }

    /// A letter under § 9 without a mailbox.
    pub(super) fn no_mailbox(&mut self) -> Option<Route> {
        if self.sender.no_mailbox == Some(WithoutMailbox::Altinn) {
            self.record(&steps::NO_MAILBOX_ALTINN);
            return Some(Route::digital(Channel::Altinn, ChannelReason::NoMailbox));
        }
        None
    }

    /// The notices of a digital letter, and printing if it stays unread.
    pub(super) fn notified(&mut self, mut route: Route, medium: NoticeMedium) -> Route {
        if self.category.within_section_9() {
            self.steps.push(Step::new(&steps::NOTICE_FIRST).with("medium", Param::Word(medium.as_str())));
            route.notices.push(NoticePlan { medium, day: 0, if_unopened: false });
            let second = Day::from(self.context.on) >= law::SECOND_NOTICE_FROM;
            let mailbox = route.channel == Channel::DigitalMailbox;
            self.record(match (second, mailbox) {
                (false, _) => &steps::SECOND_NOT_YET,
                (true, true) => &steps::NOTICE_DAYS_0_AND_7,
                (true, false) => &steps::NOTICE_AFTER_A_WEEK,
            });
            if second {
                route.notices.push(NoticePlan { medium, day: law::SECOND_NOTICE_AFTER_DAYS, if_unopened: true });
            }
        }
        if let Some(days) = self.sender.print_unread_after_days {
            if self.no_paper().is_some() {
                self.findings.add(&codes::CHANNEL_NOT_PRINTED, "/sender/printUnreadAfterDays");
                return route;
            }
            self.steps.push(Step::new(&steps::PRINT_IF_UNREAD).with("days", Param::Integer(days)));
            route.print_after = Some(days);
        }
        route
    }

    /// Paper, and printing of unread letters, need an address and must not reveal a protected one.
    pub(super) fn on_paper(&mut self, mut route: Route) -> Route {
        match (route.channel, self.no_paper()) {
            (Channel::Paper, None) => {
                self.record(&steps::ON_PAPER);
                route
            }
            (Channel::Paper, Some(NoPaper::Protected)) => {
                let (said, code) = (&steps::PAPER_PROTECTED, &codes::CHANNEL_PROTECTED_ADDRESS);
                self.hold(said, code, "/recipient/protectedAddress", ChannelReason::ProtectedAddress)
            }
            (Channel::Paper, Some(NoPaper::Missing)) => {
                let (said, code) = (&steps::PAPER_NO_ADDRESS, &codes::CHANNEL_NO_ADDRESS);
                self.hold(said, code, "/recipient/hasAddress", ChannelReason::NoAddress)
            }
            (Channel::Hold, _) | (_, None) => route,
            (_, Some(closed)) => {
                self.record(match closed {
                    NoPaper::Protected => &steps::NO_PAPER_PROTECTED,
                    NoPaper::Missing => &steps::NO_PAPER_MISSING,
                });
                route.options.retain(|option| *option != Channel::Paper);
                route
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
