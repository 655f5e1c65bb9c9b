//! What holds of every checklist, whatever is done and whatever day it is.

use postregler::answer::Severity;
use postregler::law::{Certainty, Country};
use postregler::readiness::check::{DoneItem, Request};
use postregler::readiness::{Checklist, ReadinessItem, ReadinessState, ReadinessWeight, check};
use postregler::wire::{Context, read_iso};
use proptest::prelude::*;

fn days() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["2014-02-28", "2014-03-01", "2014-10-31", "2014-11-01", "2022-03-21", "2026-11-21"])
}

fn done() -> impl Strategy<Value = Vec<DoneItem>> {
    let item = (prop::sample::select(ReadinessItem::ALL), prop::option::of(any::<bool>()));
    prop::collection::vec(item.prop_map(|(item, evidence)| DoneItem { item, evidence }), 0..40)
}

fn request(on: &str, by: &str, checklist: Option<Checklist>, done: Vec<DoneItem>) -> Request {
    let context = Context::on(read_iso(on).unwrap());
    Request { checklist, by: Some(by.to_owned()), done: Some(done), ..Request::about(Country::Dk, context) }
}

proptest! {
    #[test]
    fn an_item_is_done_exactly_if_it_is_said_to_be(
        on in days(), by in days(), done in done(),
        checklist in prop::option::of(prop::sample::select(Checklist::ALL)),
    ) {
        let answer = check(&request(on, by, checklist, done.clone()));
        prop_assert!(!answer.items.is_empty());
        for item in &answer.items {
            let said = done.iter().any(|done| done.item == item.item);
            let is_done = matches!(item.state, ReadinessState::Done | ReadinessState::DoneWithoutEvidence);
            prop_assert_eq!(said, is_done);
        }
        let errors = answer.findings.iter().filter(|finding| finding.severity() == Severity::Error).count();
        prop_assert_eq!(answer.ready, errors == 0);
    }

    #[test]
    fn doing_more_never_makes_it_worse(on in days(), by in days(), done in done(), more in done()) {
        let before = check(&request(on, by, None, done.clone())).ready;
        let after = check(&request(on, by, None, done.into_iter().chain(more).collect())).ready;
        prop_assert!(!before || after);
    }

    #[test]
    fn nothing_that_is_not_verified_stands_in_the_way(on in days(), by in days(), done in done()) {
        let answer = check(&request(on, by, None, done));
        let in_the_way = |state| matches!(state, ReadinessState::Overdue | ReadinessState::Missing);
        let blocking = answer.items.iter().filter(|item| in_the_way(item.state) && item.weight == ReadinessWeight::Required);
        let certainties: Vec<_> = blocking.map(|item| item.certainty).collect();
        prop_assert!(certainties.iter().all(|certainty| *certainty == Some(Certainty::Verified)));
        prop_assert_eq!(answer.ready, certainties.is_empty());
    }
}
