//! Norway: what holds of every recipient, category, reservation, freshness, mailbox and policy.

use chrono::NaiveDate;
use postregler::reservation::decide_channel::{
    Answer, Channel, ChannelMessage, ChannelReason, ChannelRecipient, ChannelSender, NoticeMedium, PartyNotice,
    RecipientKind, Representation, Request, WithoutMailbox, WithoutRegister,
};
use postregler::reservation::{
    Category, ContactDays, ContactState, MailboxData, RegisterData, RegisterReply, RegisterStatus, decide_channel,
    read_register,
};
use postregler::wire::{Context, read_iso};
use proptest::prelude::*;

fn today() -> NaiveDate {
    read_iso("2026-11-21").unwrap()
}

fn contact(state: ContactState) -> Option<ContactDays> {
    let days = |updated| Some(ContactDays { updated: read_iso(updated), verified: None });
    match state {
        ContactState::UpToDate => days("2026-10-01"),
        ContactState::Expired => days("2020-10-01"),
        ContactState::Undated => Some(ContactDays::default()),
        ContactState::Absent | ContactState::Unknown => None,
    }
}

/// What the register says, with contact data in these states.
fn with_contact(register: RegisterData, email: ContactState, mobile: ContactState) -> RegisterData {
    let unknown = [email, mobile].contains(&ContactState::Unknown);
    RegisterData {
        email: contact(email),
        mobile: contact(mobile),
        contact_unknown: unknown.then_some(true),
        ..register
    }
}

fn ask(request: &Request) -> Answer {
    decide_channel(request)
}

/// What has to hold of every answer, whatever was asked.
fn holds(request: &Request, answer: &Answer) {
    let recipient = request.recipient.clone().unwrap_or_default();
    let category = request.message.and_then(|message| message.category).unwrap_or(Category::Undecided);
    let register = recipient.register.unwrap_or_default();
    let unit = recipient.kind == Some(RecipientKind::RegisteredUnit);
    assert_eq!(answer.accepted, answer.channel != Channel::Hold);
    assert_eq!(answer.options.first(), Some(&answer.channel));
    if !answer.channel.is_digital() {
        assert!(answer.notices.is_empty());
        assert!(answer.print_if_unread_after_days.is_none());
        return;
    }
    assert!(!answer.steps.is_empty());
    if recipient.protected_address == Some(true) || recipient.has_address == Some(false) {
        assert!(!answer.options.contains(&Channel::Paper), "paper to an address that is protected or missing");
        assert!(answer.print_if_unread_after_days.is_none());
    }
    if !category.within_section_9() {
        assert!(answer.notices.is_empty());
        return;
    }
    // Never digital when reserved, nor when that is not known.
    let by_register = matches!(answer.channel, Channel::DigitalMailbox | Channel::Altinn) && !unit;
    if by_register {
        assert_eq!(register.reservation, Some(RegisterReply::No));
        assert_eq!(register.status, Some(RegisterStatus::Active));
        assert_ne!(recipient.register_failed, Some(true));
        assert!(matches!(register.notifiable, None | Some(RegisterReply::Yes)));
        assert_eq!(register.looked_up, Some(request.context.on), "a day of look-up that is old or not stated");
        assert_eq!(register.contact_unknown, None);
        assert_eq!(register.mailbox_unknown, None);
    } else {
        assert_eq!(recipient.own_address, Some(true));
    }
    // Never digital without a lawful notice, at once and, since July 2014, once more after a week.
    let days: Vec<_> = answer.notices.iter().map(|notice| (notice.day, notice.if_unopened)).collect();
    let second = request.context.on >= read_iso("2014-07-01").unwrap();
    let expected: &[(u32, bool)] = if second { &[(0, false), (7, true)] } else { &[(0, false)] };
    assert_eq!(days, expected);
    for notice in answer.notices.iter().filter(|_| by_register) {
        let days = if notice.medium == NoticeMedium::Email { register.email } else { register.mobile };
        let vouched = register.notifiable == Some(RegisterReply::Yes) && days == contact(ContactState::Undated);
        assert!(vouched || days == contact(ContactState::UpToDate), "a notice to an address that is not up to date");
    }
    assert!(!matches!(answer.channel, Channel::Email | Channel::Sms), "a decision as ordinary e-mail or SMS");
}

/// Every combination of recipient, category, reservation, status, freshness, mailbox and policy.
#[test]
fn the_whole_cross_product_keeps_to_the_rules() {
    let mut asked = 0_u32;
    let replies = [Some(RegisterReply::Yes), Some(RegisterReply::No), Some(RegisterReply::Unknown), None];
    let mailboxes = [None, Some(false), Some(true)];
    let policies = [None, Some(WithoutMailbox::Altinn), Some(WithoutMailbox::Paper)];
    for kind in RecipientKind::ALL.iter().copied() {
        for category in Category::ALL.iter().copied() {
            for (reservation, status) in
                replies.iter().flat_map(|one| RegisterStatus::ALL.iter().map(move |two| (*one, *two)))
            {
                for (email, mobile) in
                    ContactState::ALL.iter().flat_map(|one| ContactState::ALL.iter().map(move |two| (*one, *two)))
                {
                    for (mailbox, no_mailbox) in
                        mailboxes.iter().flat_map(|one| policies.iter().map(move |two| (*one, *two)))
                    {
                        let register = RegisterData {
                            looked_up: Some(today()),
                            status: Some(status),
                            reservation,
                            mailbox: mailbox.map(|active| MailboxData { active, provider: None }),
                            ..RegisterData::default()
                        };
                        let register = with_contact(register, email, mobile);
                        let request = Request {
                            message: Some(ChannelMessage { category: Some(category), ..ChannelMessage::default() }),
                            recipient: Some(ChannelRecipient {
                                kind: Some(kind),
                                register: Some(register),
                                ..ChannelRecipient::default()
                            }),
                            sender: Some(ChannelSender { no_mailbox, ..ChannelSender::default() }),
                            context: Context::on(today()),
                        };
                        let answer = ask(&request);
                        holds(&request, &answer);
                        if category == Category::Other && kind != RecipientKind::RegisteredUnit {
                            // Reservation alone changes nothing of how a service message goes.
                            let mut free = request.clone();
                            if let Some(recipient) = &mut free.recipient {
                                recipient.register =
                                    Some(RegisterData { reservation: Some(RegisterReply::No), ..register });
                            }
                            let free = ask(&free);
                            assert_eq!((answer.channel, answer.reason), (free.channel, free.reason));
                        }
                        asked += 1;
                    }
                }
            }
        }
    }
    assert_eq!(asked, 3 * 6 * 16 * 25 * 9);
}

fn some<T: Copy + std::fmt::Debug + 'static>(choices: &'static [T]) -> impl Strategy<Value = Option<T>> {
    prop_oneof![1 => Just(None), 3 => prop::sample::select(choices).prop_map(Some)]
}

fn flag() -> impl Strategy<Value = Option<bool>> {
    prop_oneof![2 => Just(None), 1 => Just(Some(true)), 1 => Just(Some(false))]
}

fn register() -> impl Strategy<Value = RegisterData> {
    let day = prop_oneof![6 => Just(Some(today())), 1 => Just(read_iso("2026-11-20")), 1 => Just(None)];
    let state = || prop_oneof![1 => Just(ContactState::Absent), 2 => prop::sample::select(ContactState::ALL)];
    let contacts = (state(), state());
    let status = prop_oneof![3 => Just(Some(RegisterStatus::Active)), 1 => some(RegisterStatus::ALL)];
    let reservation = prop_oneof![2 => Just(Some(RegisterReply::No)), 1 => some(RegisterReply::ALL)];
    (day, status, reservation, some(RegisterReply::ALL), contacts, flag()).prop_map(
        |(looked_up, status, reservation, notifiable, (email, mobile), mailbox)| {
            let register = RegisterData {
                looked_up,
                status,
                reservation,
                notifiable,
                mailbox: mailbox.map(|active| MailboxData { active, provider: None }),
                ..RegisterData::default()
            };
            with_contact(register, email, mobile)
        },
    )
}

/// Requests hold personal fields and so have no `Debug`; the runner wants one, and gets the answer's words.
#[derive(Clone)]
struct Asked(Request);

impl std::fmt::Debug for Asked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let answer = ask(&self.0);
        let steps: Vec<_> = answer.steps.iter().map(|step| (step.kind().rule, step.kind().result)).collect();
        write!(f, "{:?} {:?} {steps:?}", answer.channel, answer.reason)
    }
}

fn request() -> impl Strategy<Value = Asked> {
    let recipient = (
        some(RecipientKind::ALL),
        prop::option::weighted(0.8, register()),
        (prop::bool::weighted(0.1), prop::bool::weighted(0.1), prop::bool::weighted(0.1)),
        prop::option::of(0_u32..30),
        (
            prop::option::weighted(0.2, prop::sample::select(Representation::ALL)),
            flag(),
            flag(),
            some(PartyNotice::ALL),
        ),
        (flag(), flag(), flag(), flag()),
    );
    let sender =
        (flag(), some(WithoutMailbox::ALL), some(WithoutRegister::ALL), prop::option::weighted(0.3, 0_u32..20));
    let sizes = (prop::option::of(0_u32..100), prop::option::weighted(0.3, 0_u32..100), prop::option::of(0_u32..9));
    let on =
        prop_oneof![5 => Just("2026-11-21"), 1 => Just("2014-01-31"), 1 => Just("2014-11-21"), 1 => Just("2016-01-01")];
    (some(Category::ALL), recipient, sender, sizes, on).prop_map(|(category, recipient, sender, sizes, on)| {
        let (kind, register, (deceased, failed, protected), age, represented, rest) = recipient;
        let (represented_by, mandate_known, mandate_covers, party_notice) = represented;
        let (connected, no_mailbox, register_unavailable, age_limit) = sender;
        let (bytes, max_bytes, print_unread_after_days) = sizes;
        let (has_address, own_address, consented, election_information) = rest;
        Asked(Request {
            message: Some(ChannelMessage { category, bytes, attachments: None, election_information }),
            recipient: Some(ChannelRecipient {
                kind,
                register,
                register_failed: Some(failed),
                age,
                deceased: Some(deceased),
                represented_by,
                mandate_known,
                mandate_covers,
                party_notice,
                protected_address: Some(protected),
                has_address,
                own_address,
                consented,
            }),
            sender: Some(ChannelSender {
                connected,
                no_mailbox,
                register_unavailable,
                age_limit,
                max_bytes,
                max_attachments: None,
                print_unread_after_days,
            }),
            context: Context::on(read_iso(on).unwrap()),
        })
    })
}

/// One restriction more. Each takes something away that spoke for a digital letter, or adds what speaks against it.
type Restriction = fn(&mut ChannelMessage, &mut ChannelRecipient, &mut ChannelSender);

const RESTRICTIONS: &[Restriction] = &[
    |_, recipient, _| recipient.deceased = Some(true),
    |_, recipient, _| (recipient.represented_by, recipient.mandate_known) = (Some(Representation::Guardian), None),
    |_, recipient, _| (recipient.mandate_covers, recipient.party_notice) = (None, None),
    |message, _, _| message.election_information = Some(true),
    |_, recipient, _| recipient.protected_address = Some(true),
    |_, recipient, _| recipient.has_address = Some(false),
    |_, recipient, _| recipient.own_address = None,
    |_, recipient, _| recipient.consented = None,
    |_, recipient, _| recipient.register_failed = Some(true),
    |_, recipient, _| recipient.register = None,
    |_, _, sender| sender.age_limit = Some(sender.age_limit.unwrap_or(0).saturating_add(9)),
    |message, _, sender| (message.bytes, sender.max_bytes) = (None, Some(0)),
    |_, _, sender| sender.no_mailbox = None,
    |message, _, _| {
        if message.category == Some(Category::Other) {
            message.category = None;
        }
    },
    |_, recipient, _| change(recipient, |register| register.reservation = Some(RegisterReply::Yes)),
    |_, recipient, _| change(recipient, |register| register.reservation = None),
    |_, recipient, _| change(recipient, |register| register.notifiable = Some(RegisterReply::No)),
    |_, recipient, _| change(recipient, |register| register.status = Some(RegisterStatus::Deleted)),
    |_, recipient, _| change(recipient, |register| register.email = None),
    |_, recipient, _| {
        change(recipient, |register| register.mobile = register.mobile.and(contact(ContactState::Expired)));
    },
    |_, recipient, _| change(recipient, |register| register.mailbox = None),
    |_, recipient, _| change(recipient, |register| register.looked_up = read_iso("2026-11-01")),
    |_, recipient, _| change(recipient, |register| register.looked_up = None),
    |_, recipient, _| change(recipient, |register| register.contact_unknown = Some(true)),
    |_, recipient, _| change(recipient, |register| register.mailbox_unknown = Some(true)),
    |_, recipient, _| change(recipient, |register| register.notifiable = Some(RegisterReply::Unknown)),
    |_, recipient, _| change(recipient, |register| register.email = register.email.and(contact(ContactState::Expired))),
];

fn change(recipient: &mut ChannelRecipient, what: fn(&mut RegisterData)) {
    if let Some(register) = &mut recipient.register {
        what(register);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_asked_the_rules_hold(request in request()) {
        holds(&request.0, &ask(&request.0));
    }

    #[test]
    fn more_restrictions_never_make_a_letter_more_digital(request in request(), which in 0..RESTRICTIONS.len()) {
        let mut restricted = request.0.clone();
        if let (Some(message), Some(recipient), Some(sender)) =
            (&mut restricted.message, &mut restricted.recipient, &mut restricted.sender)
        {
            RESTRICTIONS[which](message, recipient, sender);
        }
        let (before, after) = (ask(&request.0), ask(&restricted));
        prop_assert!(before.channel.is_digital() || !after.channel.is_digital(), "{:?} became {:?}", before.channel, after.channel);
    }
}

#[test]
fn every_reason_is_reached_by_the_requests_made_here() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let reasons: Vec<_> =
        (0..6_000).map(|_| ask(&request().new_tree(&mut runner).unwrap().current().0).reason).collect();
    for reason in ChannelReason::ALL {
        assert!(reasons.contains(reason), "{reason:?} never came out");
    }
}

/// The response is one personal text to the leak test; here its parts are looked for one by one.
#[test]
fn nothing_personal_of_a_response_comes_back() {
    let mut looked_for = 0;
    for file in
        postregler_tests::files().unwrap().into_iter().filter(|file| file.operation == "reservation.read_register")
    {
        for case in file.cases {
            // A case of a text that is far too long has no request.
            let Some(request) = case.request else { continue };
            let response = request["response"].as_str().unwrap_or_default().to_owned();
            let answer = case.answer.unwrap();
            let personal = |text: &&str| {
                let digits = text.chars().filter(char::is_ascii_digit).count();
                text.contains('@') || text.contains('#') || (digits >= 8 && !text.contains('T') && !text.contains('-'))
            };
            for text in response.split('"').filter(personal) {
                looked_for += 1;
                assert!(!answer.contains(text), "{}: part of the response is in the answer", case.name);
            }
        }
    }
    assert!(looked_for > 40, "{looked_for}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_too_odd_to_be_read(response in "[\\[\\]{},:\"a-z0-9 @#]{0,60}|\\PC{0,40}") {
        let request = read_register::Request { response: Some(response), ..read_register::Request::blank(Context::on(today())) };
        let answer = postregler::reservation::read_register(&request);
        for person in &answer.people {
            prop_assert_eq!(person.can_be_notified, person.reasons.is_empty());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_appeal_ends_on_a_working_day_soon_after_the_weeks(available in 0_u64..40_000, later in 0_u64..30, weeks in 1_u32..520) {
        use chrono::{Datelike, Days, Weekday};
        use postregler::reservation::deadlines::{AppealAct, Request, SecondNotice};

        let available = read_iso("2014-02-07").unwrap() + Days::new(available);
        let notice = available + Days::new(later);
        let ask = |available: NaiveDate, notice: NaiveDate| postregler::reservation::deadlines(&Request {
            made_available: Some(available.to_string()),
            notice_sent: Some(notice.to_string()),
            notice_lawful: Some(true),
            act: Some(AppealAct::Other),
            weeks: Some(weeks),
            ..Request::blank(Context::on(notice))
        });
        let answer = ask(available, notice);
        let (counted, end) = (answer.appeal_counted.unwrap(), answer.appeal_end.unwrap());
        prop_assert_eq!(answer.appeal_start, Some(notice));
        prop_assert_eq!(counted.weekday(), notice.weekday());
        prop_assert_eq!(counted, notice + Days::new(u64::from(weeks) * 7));
        // The longest row of days off: a Thursday to a Monday, or Christmas and a weekend.
        prop_assert!(end >= counted && end <= counted + Days::new(5), "{} became {}", counted, end);
        prop_assert!(!matches!(end.weekday(), Weekday::Sat | Weekday::Sun));
        prop_assert!(!matches!((end.month(), end.day()), (1 | 5, 1) | (5, 17) | (12, 25 | 26)));
        let since = notice >= read_iso("2014-07-01").unwrap();
        let second = if since { (SecondNotice::Later, Some(notice + Days::new(7))) } else { (SecondNotice::None, None) };
        prop_assert_eq!((answer.second_notice, answer.second_notice_from), second);
        // Which of the two was later makes no difference, and a day later never ends earlier.
        prop_assert_eq!(ask(notice, available).appeal_end, Some(end));
        prop_assert!(ask(available, notice + Days::new(1)).appeal_end >= Some(end));
    }
}
