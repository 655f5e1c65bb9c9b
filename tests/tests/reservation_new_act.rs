//! The new forvaltningslov of 2025: adopted, not in force. Nothing depends on it until its first day is entered in the one
//! place there is for it.

use postregler::answer::{codes, steps};
use postregler::law::{self, Basis, Certainty, Country, Day, Rule, Section, SectionStart, Source, SourceType};
use postregler::rulebook::{list, rule};
use postregler::text::Locale;
use postregler::wire::{Context, read_iso};
use postregler_tests::files;
use serde_json::Value;

fn of_the_new_act() -> Vec<&'static Rule> {
    law::rules().filter(|rule| rule.adopted_section().is_some()).collect()
}

/// An act like the new forvaltningslov, with the days given.
fn act(from: Option<Day>, starts: &'static [SectionStart]) -> &'static Source {
    Box::leak(Box::new(Source {
        id: "no.test-act",
        title: "",
        kind: SourceType::Act,
        number: "",
        date: Some(Day(2025, 6, 20)),
        address: "",
        from,
        until: None,
        starts_by_order: true,
        starts,
        replaced_by: "",
        read: Day(2026, 11, 30),
        copy: "",
    }))
}

/// A rule that stands in these sections, with a first day of its own.
fn rule_of(sections: Vec<Section>) -> Rule {
    Rule {
        id: "no.test",
        title: "",
        sections: Vec::leak(sections),
        from: Some(Day(2014, 2, 7)),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    }
}

#[test]
fn it_is_a_dated_source_without_a_first_day() {
    let rules = of_the_new_act();
    assert!(!rules.is_empty());
    for rule in rules {
        let section = rule.adopted_section().unwrap();
        assert_eq!((section.source.id, section.source.date), ("no.lov-2025-81", Some(Day(2025, 6, 20))));
        // When a day is entered, the rules of today are to be read again: which of them ends, and what the regulation says then.
        assert_eq!(section.first_day(), None);
    }
}

#[test]
fn its_rules_hold_on_no_day() {
    for rule in of_the_new_act() {
        for year in (2014..2200).step_by(3) {
            assert!(!rule.is_in_force_on(Day(year, 7, 1)), "{} holds in {year}", rule.id);
        }
        assert!(rule.from.is_none(), "{}: the day is entered with the act, not with the rule", rule.id);
    }
}

#[test]
fn nothing_depends_on_it() {
    for rule in of_the_new_act() {
        assert!(codes::all().all(|code| code.rule != rule.id), "a finding rests on {}", rule.id);
        assert!(steps::all().all(|said| said.rule != rule.id), "a step rests on {}", rule.id);
        for case in files()
            .unwrap()
            .into_iter()
            .filter(|file| !file.operation.starts_with("rulebook."))
            .flat_map(|file| file.cases)
        {
            assert!(!case.answer.unwrap().contains(rule.id), "{} names {}", case.name, rule.id);
        }
    }
}

#[test]
fn with_a_day_it_holds_from_that_day_on() {
    let rule = rule_of(vec![Section { source: act(Some(Day(2028, 1, 1)), &[]), section: "§ 10" }]);
    assert!(!rule.is_in_force_on(Day(2027, 12, 31)));
    assert!(rule.is_in_force_on(Day(2028, 1, 1)));
}

#[test]
fn a_section_may_start_on_a_day_of_its_own() {
    let starts = &[SectionStart { section: "§ 10", from: Day(2027, 7, 1) }];
    let holds = |from, section, day| rule_of(vec![Section { source: act(from, starts), section }]).is_in_force_on(day);
    assert!(holds(None, "§ 10 tredje ledd", Day(2027, 7, 1)));
    assert!(!holds(None, "§ 10 tredje ledd", Day(2027, 6, 30)));
    assert!(!holds(None, "§ 100", Day(2027, 7, 1)), "§ 10 is not the beginning of § 100");
    assert!(!holds(None, "§ 63", Day(2099, 1, 1)));
    assert!(holds(Some(Day(2028, 1, 1)), "§ 63", Day(2028, 1, 1)));
}

/// Whatever days a rule carries itself: if an act that starts by order is its source, the act's day decides.
#[test]
fn no_day_of_its_own_brings_a_rule_of_the_act_into_force() {
    let of_the_act = law::rules().find_map(Rule::adopted_section).unwrap().source;
    let other = law::rule("no.section-9.who").unwrap().sections.first().unwrap().source;
    let old = || Section { source: other, section: "§ 15 a" };
    assert!(rule_of(vec![old()]).is_in_force_on(Day(2030, 1, 1)));
    assert!(!rule_of(vec![old(), Section { source: of_the_act, section: "§ 10" }]).is_in_force_on(Day(2030, 1, 1)));
}

#[test]
fn the_book_lists_none_of_its_rules_as_in_force() {
    for day in ["2014-02-07", "2025-06-20", "2026-11-22", "2099-12-31"] {
        let on = read_iso(day).unwrap();
        let ids = |in_force_on: Option<&str>| {
            let in_force_on = in_force_on.map(str::to_owned);
            let search = Some("no.new-act".to_owned());
            let request = list::Request { search, in_force_on, ..list::Request::everything(Context::on(on)) };
            list(&request).entries.iter().map(|entry| (entry.id, entry.in_force)).collect::<Vec<_>>()
        };
        assert_eq!(ids(None).len(), of_the_new_act().len());
        assert!(ids(None).iter().all(|(_, in_force)| !in_force));
        assert!(ids(Some(day)).iter().all(|(id, _)| !id.starts_with("no.new-act")));
    }
}

/// The status of the act stands with the act alone, so that no sentence has to be changed when its day is entered.
#[test]
fn no_sentence_says_that_it_is_not_in_force() {
    for rule in of_the_new_act() {
        assert!(!rule.title.contains("not in force"), "{}", rule.id);
        for locale in Locale::ALL.iter().copied() {
            let context = Context { locale: Some(locale), ..Context::on(read_iso("2026-11-22").unwrap()) };
            let entry = postregler::rulebook::rule(&rule::Request::new(rule.id, context)).entry.unwrap();
            let text = entry.text.unwrap().to_lowercase();
            let status = ["endnu", "ennå", "enno", "not yet", "hold yet"];
            assert!(status.iter().all(|word| !text.contains(word)), "{text}");
        }
    }
}

/// What `docs/rule-vectors.json` links: every rule of Norway to a vector that shows it at work. Those of an act that is
/// not in force can show none.
#[test]
fn every_other_rule_of_norway_is_linked_to_a_vector_that_shows_it() {
    let linked: Value = serde_json::from_str(include_str!("../../docs/rule-vectors.json")).unwrap();
    let of_norway = || law::rules().filter(|rule| rule.country() == Some(Country::No));
    let shown = |rule: &Rule| linked[rule.id].as_object().is_some_and(|files| !files.is_empty());
    let missing: Vec<_> =
        of_norway().filter(|rule| rule.adopted_section().is_none() && !shown(rule)).map(|rule| rule.id).collect();
    assert!(missing.is_empty(), "no vector shows {missing:?}: name them in the source of one that does");
    assert!(of_the_new_act().into_iter().all(|rule| !shown(rule)), "a rule that holds on no day is at work");
}
