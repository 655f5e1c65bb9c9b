//! What holds of every checklist, whatever is done and whatever day it is.

use postregler::answer::Severity;
use postregler::law::{Certainty, Country};
use postregler::readiness::check::{DoneItem, Request};
use postregler::readiness::{Checklist, ReadinessAgency, ReadinessItem, ReadinessState, ReadinessWeight, check};
use postregler::wire::{Context, read_iso};
use proptest::prelude::*;

const DANISH: [Checklist; 3] = [Checklist::March2014, Checklist::November2014, Checklist::Today];

fn days() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["2014-02-28", "2014-03-01", "2014-10-31", "2014-11-01", "2022-03-21", "2026-11-21"])
}

fn done() -> impl Strategy<Value = Vec<DoneItem>> {
    let item = (prop::sample::select(ReadinessItem::ALL), prop::option::of(any::<bool>()));
    prop::collection::vec(item.prop_map(|(item, evidence)| DoneItem { item, evidence }), 0..40)
}

fn request(on: &str, by: &str, checklist: Option<Checklist>, done: Vec<DoneItem>) -> Request {
    let context = Context::on(read_iso(on).unwrap());
    Request { checklist, by: Some(by.to_owned()), done: Some(done), ..Request::new(Country::Dk, context) }
}

proptest! {
    #[test]
    fn an_item_is_done_exactly_if_it_is_said_to_be(
        on in days(), by in days(), done in done(),
        checklist in prop::option::of(prop::sample::select(&DANISH[..])),
    ) {
        let answer = check(&request(on, by, checklist, done.clone()));
        prop_assert!(!answer.items.is_empty());
        for item in &answer.items {
            let said = done.iter().any(|done| done.item == item.item);
            let is_done = matches!(item.state, ReadinessState::Done | ReadinessState::DoneWithoutEvidence);
            prop_assert_eq!(said, is_done);
        }
        let errors = answer.findings.iter().filter(|finding| finding.severity() == Severity::Error).count();
        prop_assert_eq!(answer.accepted, errors == 0);
    }

    #[test]
    fn doing_more_never_makes_it_worse(on in days(), by in days(), done in done(), more in done()) {
        let before = check(&request(on, by, None, done.clone())).accepted;
        let after = check(&request(on, by, None, done.into_iter().chain(more).collect())).accepted;
        prop_assert!(!before || after);
    }

    #[test]
    fn nothing_that_is_not_verified_stands_in_the_way(on in days(), by in days(), done in done()) {
        let answer = check(&request(on, by, None, done));
        let in_the_way = |state| matches!(state, ReadinessState::Overdue | ReadinessState::Missing);
        let blocking = answer.items.iter().filter(|item| in_the_way(item.state) && item.weight == ReadinessWeight::Required);
        let certainties: Vec<_> = blocking.map(|item| item.certainty).collect();
        prop_assert!(certainties.iter().all(|certainty| *certainty == Some(Certainty::Verified)));
        prop_assert_eq!(answer.accepted, certainties.is_empty());
    }
}

/// What a Norwegian agency asks on its way to the digital mailbox.
fn of_an_agency(on: &str, done: Vec<DoneItem>, agency: ReadinessAgency) -> Request {
    let context = Context::on(read_iso(on).unwrap());
    Request {
        checklist: Some(Checklist::Agency2014),
        done: Some(done),
        agency: Some(agency),
        ..Request::new(Country::No, context)
    }
}

fn agencies() -> impl Strategy<Value = ReadinessAgency> {
    let said = || prop::option::of(any::<bool>());
    (said(), said(), said(), said()).prop_map(|(id_porten, supplier, processor, businesses)| ReadinessAgency {
        id_porten,
        supplier,
        processor,
        businesses,
    })
}

fn days_of_norway() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["2014-12-01", "2015-06-30", "2015-07-01", "2016-02-01", "2016-03-31", "2026-11-22"])
}

fn proven(items: impl IntoIterator<Item = ReadinessItem>) -> Vec<DoneItem> {
    items.into_iter().map(|item| DoneItem { item, evidence: Some(true) }).collect()
}

proptest! {
    /// Doing the items that are not blocked, one by one, completes the list without a finding.
    #[test]
    fn nothing_but_what_is_blocked_stands_in_the_way(agency in agencies(), picks in prop::collection::vec(0..28_usize, 28)) {
        let mut done = Vec::new();
        for pick in picks {
            let answer = check(&of_an_agency("2014-12-01", proven(done.clone()), agency));
            prop_assert!(answer.findings.iter().next().is_none());
            let free: Vec<_> = answer.items.iter().filter(|item| {
                item.blocked_by.is_none() && item.state == ReadinessState::Upcoming
            }).collect();
            if free.is_empty() {
                break;
            }
            done.push(free[pick % free.len()].item);
        }
        let answer = check(&of_an_agency("2016-03-31", proven(done), agency));
        prop_assert!(answer.accepted && answer.findings.iter().next().is_none());
    }

    /// To have less to do with others never makes more items count.
    #[test]
    fn what_does_not_concern_the_agency_does_not_count(on in days_of_norway(), done in done(), agency in agencies()) {
        let all = check(&of_an_agency(on, done.clone(), ReadinessAgency::default()));
        let own = check(&of_an_agency(on, done, agency));
        prop_assert!(own.accepted || !all.accepted);
        for (all, own) in all.items.iter().zip(&own.items) {
            prop_assert!(own.state == all.state || own.state == ReadinessState::NotApplicable);
        }
    }

    #[test]
    fn a_share_of_any_kind_is_read_or_found(share in "\\PC{0,12}", on in days_of_norway()) {
        let request = Request { mailbox_share: Some(share), ..of_an_agency(on, Vec::new(), ReadinessAgency::default()) };
        let answer = check(&request);
        let found = answer.findings.iter().any(|finding| finding.path() == "/mailboxShare");
        let nothing_typed = request.mailbox_share.is_some_and(|share| share.trim().is_empty());
        prop_assert!(found || nothing_typed || answer.uptake.and_then(|uptake| uptake.reached).is_some());
    }
}
