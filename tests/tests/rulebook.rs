//! The rule book gives the same rules in every query.

use postregler::law::{self, Area, Basis, Certainty, Country};
use postregler::rulebook::{list, list::Request, rule};
use postregler::text::Locale;
use postregler::wire::{Context, read_iso};
use proptest::prelude::*;

fn context() -> Context {
    Context::on(read_iso("2026-11-21").unwrap())
}

fn total(request: &Request) -> usize {
    usize::try_from(list(request).total).unwrap()
}

#[test]
fn every_rule_can_be_asked_for_by_its_name_and_is_explained() {
    for locale in Locale::ALL.iter().copied() {
        let context = Context { locale: Some(locale), ..context() };
        for known in law::rules() {
            let entry = rule(&rule::Request::new(known.id, context)).entry.unwrap();
            assert_eq!((entry.id, entry.title), (known.id, known.title));
            assert!(entry.text.is_some(), "{}", known.id);
        }
    }
}

#[test]
fn each_filter_parts_the_book() {
    let all = law::rules().count();
    let everything = || Request::everything(context());
    let sum = |parts: Vec<Request>| parts.iter().map(total).sum::<usize>();
    let areas = Area::ALL.iter().map(|area| Request { area: Some(*area), ..everything() });
    assert_eq!(sum(areas.collect()), all);
    let certainties = Certainty::ALL.iter().map(|certainty| Request { certainty: Some(*certainty), ..everything() });
    assert_eq!(sum(certainties.collect()), all);
    let bases = Basis::ALL.iter().map(|basis| Request { basis: Some(*basis), ..everything() });
    assert_eq!(sum(bases.collect()), all);
    let countries = Country::ALL.iter().map(|country| Request { country: Some(*country), ..everything() });
    assert_eq!(sum(countries.collect()) + law::rules().filter(|rule| rule.country().is_none()).count(), all);
}

proptest! {
    #[test]
    fn pages_make_up_the_whole_list(limit in 1_u32..=100) {
        let mut ids = Vec::new();
        let mut start = Some(0);
        while let Some(at) = start {
            let answer = list(&Request { start: Some(at), limit: Some(limit), ..Request::everything(context()) });
            prop_assert!(answer.accepted && answer.entries.len() <= limit as usize);
            ids.extend(answer.entries.iter().map(|entry| entry.id));
            start = answer.next;
        }
        prop_assert_eq!(ids, law::rules().map(|rule| rule.id).collect::<Vec<_>>());
    }

    #[test]
    fn any_words_are_searched_for(words in any::<String>(), locale in prop::sample::select(Locale::ALL.to_vec())) {
        let context = Context { locale: Some(locale), ..context() };
        let answer = list(&Request { search: Some(words.clone()), ..Request::everything(context) });
        prop_assert_eq!(answer.accepted, words.chars().count() <= 200);
    }
}
