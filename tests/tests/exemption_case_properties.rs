//! What holds for every case and every exemption, not only for those in the vectors.

use chrono::{Datelike, NaiveDate};
use postregler::answer::Severity;
use postregler::exemption::advance::{
    Answer, CaseApplicant, CaseAuthority, CaseChannel, CaseEvent, CaseEventKind, CaseIdentity, CaseLogin, CaseRevoker,
    CaseRole, CaseState, FormalReason, MAX_EVENTS, Request, UnopenedPost,
};
use postregler::exemption::delivery::{self, DeliveryChannel, EnrolledLookup};
use postregler::exemption::term::{self, TermChange, TermChangeKind};
use postregler::wire::{Context, Count, Write, Writer, read_iso};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};

/// `POSTREGLER_CASES` asks for more than the everyday number. One case here tells a long story over and over.
fn config() -> Config {
    let cases = std::env::var("POSTREGLER_CASES").ok().and_then(|cases| cases.parse().ok());
    Config { cases: cases.unwrap_or(2_000) / 8, failure_persistence: None, ..Config::default() }
}

fn today() -> NaiveDate {
    read_iso("2026-11-21").unwrap()
}

fn some<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Option<T>> {
    prop_oneof![1 => Just(None), 6 => select(all).prop_map(Some)]
}

fn yes() -> impl Strategy<Value = Option<bool>> {
    prop_oneof![1 => Just(None), 6 => Just(Some(true)), 2 => Just(Some(false))]
}

/// An event with whatever it may carry; mostly what makes it possible.
fn event() -> impl Strategy<Value = CaseEvent> {
    let role = prop_oneof![4 => Just(Some(CaseRole::Myndighedsmedarbejder)), 1 => some(CaseRole::ALL)];
    let login = prop_oneof![4 => Just(Some(CaseLogin::EmployeeSignature)), 1 => some(CaseLogin::ALL)];
    let channel = prop_oneof![2 => Just(Some(CaseChannel::Attendance)), 1 => some(CaseChannel::ALL)];
    let applicant = prop_oneof![2 => Just(Some(CaseApplicant::Citizen)), 1 => some(CaseApplicant::ALL)];
    let identity = prop_oneof![2 => Just(Some(CaseIdentity::Passport)), 1 => some(CaseIdentity::ALL)];
    let first = (select(CaseEventKind::ALL), role, login, channel, applicant, identity);
    let second = (yes(), yes(), yes(), yes(), yes(), yes(), yes(), yes(), yes());
    let third = (some(CaseAuthority::ALL), some(FormalReason::ALL), some(UnopenedPost::ALL), some(CaseRevoker::ALL));
    let third = (third, yes(), yes(), yes());
    (first, second, third, prop_oneof![20 => 0_u32..40, 1 => 40_u32..5_000]).prop_map(|(first, second, third, days)| {
        let (kind, role, login, channel, applicant, identity) = first;
        let (filled, declared, signed, valid, reasons, guidance, help, permanent, informed) = second;
        let ((to, reason, post, by), very_special, in_writing, writing_demanded) = third;
        CaseEvent {
            role,
            login,
            channel,
            applicant,
            filled,
            declared,
            signed,
            identity,
            valid,
            very_special,
            to,
            reason,
            in_writing,
            writing_demanded,
            reasons_given: reasons,
            complaint_guidance_given: guidance,
            help_offered: help,
            permanent,
            post,
            by,
            citizen_informed: informed,
            // How long after the event before it; made a day of below.
            ..CaseEvent::new(read_iso("2014-03-01").unwrap() + chrono::Days::new(days.into()), kind)
        }
    })
}

/// Events one after the other, now and then out of order.
fn events() -> impl Strategy<Value = Vec<CaseEvent>> {
    (prop::collection::vec(event(), 0..60), any::<bool>()).prop_map(|(mut events, sorted)| {
        if sorted {
            events.sort_by_key(|event| event.day);
        }
        events
    })
}

/// A case in which everything goes as it should, up to its closing.
fn story() -> Vec<CaseEvent> {
    let day = read_iso("2014-04-08").unwrap();
    let of = |kind| CaseEvent { role: Some(CaseRole::Myndighedsmedarbejder), ..CaseEvent::new(day, kind) };
    let yes = Some(true);
    vec![
        CaseEvent {
            channel: Some(CaseChannel::Attendance),
            applicant: Some(CaseApplicant::Citizen),
            ..of(CaseEventKind::Received)
        },
        CaseEvent { filled: yes, declared: yes, signed: yes, ..of(CaseEventKind::FormChecked) },
        CaseEvent { identity: Some(CaseIdentity::Passport), ..of(CaseEventKind::IdentityChecked) },
        of(CaseEventKind::Granted),
        of(CaseEventKind::MunicipalPartFilled),
        CaseEvent { login: Some(CaseLogin::EmployeeSignature), ..of(CaseEventKind::Registered) },
        CaseEvent { post: Some(UnopenedPost::NotWanted), ..of(CaseEventKind::UnopenedPostHandled) },
        of(CaseEventKind::ReceiptGiven),
        of(CaseEventKind::Archived),
        of(CaseEventKind::Journalised),
        of(CaseEventKind::Closed),
    ]
}

/// The beginning of that case, and then what may follow: cases that chance alone seldom makes.
fn likely() -> impl Strategy<Value = Vec<CaseEvent>> {
    let choices = prop::collection::vec((event(), any::<prop::sample::Index>()), 0..16);
    (0..=story().len(), prop::bool::weighted(0.3), choices).prop_map(|(informed, unsigned, choices)| {
        let mut events = story();
        if unsigned {
            events[1].signed = Some(false);
        }
        events.truncate(informed);
        for (mut event, which) in choices {
            let answer = tell(&events, false);
            let possible: Vec<_> = answer.next.iter().filter(|next| next.needs.is_empty()).collect();
            if !possible.is_empty() {
                event.kind = which.get(&possible).kind;
            }
            if unsigned && event.kind == CaseEventKind::Refused {
                event.reason = Some(FormalReason::NotSigned);
            }
            event.day = events.last().map_or(event.day, |last| last.day);
            events.push(event);
        }
        events
    })
}

fn case() -> impl Strategy<Value = Vec<CaseEvent>> {
    prop_oneof![events(), likely()]
}

fn tell(events: &[CaseEvent], emigrated: bool) -> Answer {
    let (events, emigrated) = (events.to_vec(), Some(emigrated));
    postregler::exemption::advance(&Request { events, emigrated, todays_role: None, context: Context::on(today()) })
}

fn text(answer: &Answer) -> String {
    let mut out = Writer::new(None);
    answer.write(&mut out);
    out.finish()
}

fn counted(answer: &Answer, result: &str) -> Vec<usize> {
    let steps = answer.steps.iter().enumerate();
    steps.filter(|(_, step)| step.kind().result == result).map(|(at, _)| at).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_same_events_give_the_same_answer(events in case(), emigrated in any::<bool>()) {
        let answer = tell(&events, emigrated);
        prop_assert_eq!(text(&answer), text(&tell(&events, emigrated)));
        prop_assert_eq!(answer.steps.len(), events.len());
        let errors = answer.findings.iter().any(|finding| finding.severity() == Severity::Error);
        prop_assert_eq!(answer.accepted, !errors);
    }

    #[test]
    fn a_case_told_in_part_is_the_beginning_of_the_whole(events in case(), emigrated in any::<bool>(), cut in any::<prop::sample::Index>()) {
        let cut = if events.is_empty() { 0 } else { cut.index(events.len()) };
        let (whole, part) = (tell(&events, emigrated), tell(&events[..cut], emigrated));
        for (one, other) in whole.steps.iter().zip(&part.steps) {
            prop_assert!(std::ptr::eq(one.kind(), other.kind()));
        }
        // What did not count changes nothing.
        let skipped = counted(&whole, "skipped");
        let possible: Vec<_> = events.iter().enumerate().filter(|(at, _)| !skipped.contains(at)).map(|(_, event)| *event).collect();
        let only = tell(&possible, emigrated);
        prop_assert_eq!(only.state, whole.state);
        prop_assert!(only.accepted);
        prop_assert_eq!(only.receipt_until, whole.receipt_until);
    }

    #[test]
    fn nothing_happens_before_what_it_needs(events in case(), emigrated in any::<bool>()) {
        let answer = tell(&events, emigrated);
        let happened = |result: &str, before: usize, check: &dyn Fn(&CaseEvent) -> bool| {
            counted(&answer, result).into_iter().any(|at| at < before && check(&events[at]))
        };
        for at in counted(&answer, "archived") {
            let signed = happened("form-in-order", at, &|_| true) || happened("form-to-mend", at, &|event| event.signed == Some(true));
            prop_assert!(signed, "archived before it was signed");
        }
        for at in counted(&answer, "registered") {
            prop_assert!(happened("granted", at, &|_| true), "registered before it was granted");
            prop_assert!(happened("municipal-part-filled", at, &|_| true));
        }
        for at in counted(&answer, "granted") {
            let known = happened("own-knowledge", at, &|_| true);
            prop_assert!(known || happened("form-in-order", at, &|_| true), "granted without a form in order");
        }
        if answer.state == Some(CaseState::Active) {
            for result in ["archived", "journalised", "given", "registered"] {
                prop_assert!(!counted(&answer, result).is_empty(), "active without {}", result);
            }
        }
        if emigrated {
            for at in counted(&answer, "refused") {
                prop_assert_eq!(events[at].reason, Some(FormalReason::WrongPerson), "an emigrant was refused");
            }
        }
    }

    #[test]
    fn what_may_follow_can_follow(events in case(), event in event()) {
        let answer = tell(&events, false);
        let offered: Vec<_> = answer.next.iter().map(|next| next.kind).collect();
        let mut longer = events.clone();
        longer.push(event);
        prop_assume!(longer.len() <= MAX_EVENTS);
        let counts = tell(&longer, false).steps.last().is_some_and(|step| step.kind().result != "skipped");
        if counts {
            let on = postregler::law::LIMITED_UNTIL.date().unwrap();
            // Extending and running out depend on the day of the event, what is offered on today's.
            let dated = matches!(event.kind, CaseEventKind::Extended | CaseEventKind::Expired) && event.day <= on;
            prop_assert!(dated || offered.contains(&event.kind), "{:?} was not offered in {:?}", event.kind, answer.state);
            let next = answer.next.iter().find(|next| next.kind == event.kind);
            prop_assert!(next.is_none_or(|next| next.needs.is_empty()));
        }
    }

    #[test]
    fn an_exemption_has_a_date_exactly_until_october_2017(days in 0_u32..4_600, variant in any::<bool>(), emigrated in any::<bool>()) {
        let registered = read_iso("2014-03-01").unwrap() + chrono::Days::new(days.into());
        let answer = postregler::exemption::term(&term::Request {
            registered: Some(registered),
            permanent: Some(variant),
            emigrated: Some(emigrated),
            changes: None,
            context: Context::on(today()),
        });
        let limited = registered < read_iso("2017-10-01").unwrap() && !variant && !emigrated;
        prop_assert_eq!(answer.receipt_until.is_some(), limited);
        if let Some(until) = answer.receipt_until {
            prop_assert_eq!((until.year(), until.month(), until.day()), (registered.year() + 2, 11, 1));
        }
        // Only what was registered in 2014 could really run out.
        prop_assert_eq!(answer.in_force, Some(!limited || registered.year() > 2014));
    }

    #[test]
    fn what_ended_stays_ended(days in prop::collection::vec((0_u64..4_600, select(TermChangeKind::ALL)), 0..8), on in 0_u64..4_600) {
        let begin = read_iso("2014-03-01").unwrap();
        let on = begin + chrono::Days::new(on);
        let changes: Vec<_> = days.into_iter().map(|(days, kind)| TermChange { day: begin + chrono::Days::new(days), kind })
            .filter(|change| change.day <= on).collect();
        let ask = |on| postregler::exemption::term(&term::Request { registered: Some(begin), permanent: None, emigrated: None, changes: Some(changes.clone()), context: Context::on(on) });
        let (then, now) = (ask(on), ask(today().max(on)));
        prop_assert!(then.in_force.is_some());
        if then.ended_by.is_some() {
            prop_assert_eq!(now.in_force, Some(false));
            prop_assert_eq!(now.ended_by, then.ended_by);
        }
        if then.in_force == Some(false) {
            prop_assert!(then.brings.is_empty());
            // Without an end it is only that the first effect is still to come.
            prop_assert!(then.ended_by.is_some() || on < read_iso("2014-11-01").unwrap());
        }
    }

    #[test]
    fn only_a_plain_yes_goes_digitally(
        enrolled in some(EnrolledLookup::ALL),
        enrolled_in_cpr in some(EnrolledLookup::ALL),
        cpr_status in prop_oneof![Just(None), select(vec![1, 3, 5, 7, 20, 30, 50, 60, 70, 80, 90]).prop_map(Some), any::<u32>().prop_map(Some)],
        age in prop::option::of(0_u32..110),
        cpr_failed in prop::option::of(any::<bool>()),
        has_address in prop::option::of(any::<bool>()),
    ) {
        let context = Context::on(today());
        let status = cpr_status.map(Count::from);
        let request = delivery::Request { enrolled, enrolled_in_cpr, cpr_status: status, age, cpr_failed, has_address, ..delivery::Request::blank(context) };
        let answer = postregler::exemption::delivery(&request);
        let sent = matches!(answer.channel, DeliveryChannel::Digital | DeliveryChannel::Paper);
        prop_assert_eq!(answer.accepted, sent);
        if answer.channel == DeliveryChannel::Digital {
            prop_assert_eq!(enrolled, Some(EnrolledLookup::Yes));
        }
        if answer.channel == DeliveryChannel::Paper {
            prop_assert_eq!(enrolled, Some(EnrolledLookup::No));
        }
        prop_assert_eq!(answer.channel == DeliveryChannel::Closed, cpr_status == Some(90));
    }
}

#[test]
fn the_cases_made_here_go_all_the_way() {
    let mut runner = TestRunner::deterministic();
    let mut informed = |result: &str| {
        let events = (0..200).map(|_| likely().new_tree(&mut runner).unwrap().current());
        events.filter(|events| !counted(&tell(events, false), result).is_empty()).count()
    };
    // Otherwise the properties above would hold for want of cases.
    for result in ["registered", "archived", "refused", "lifted", "closed"] {
        let informed = informed(result);
        assert!(informed > 5, "{result}: {informed}");
    }
}
