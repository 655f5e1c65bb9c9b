//! The new forvaltningslov of 2025: adopted, not in force. Nothing depends on it until its first day is entered in the one
//! place there is for it.

use std::fs;
use std::path::Path;

use postregler::answer::{codes, steps};
use postregler::law::{self, AdoptedAct, Day, NEW_FORVALTNINGSLOV, Rule};
use postregler_tests::files;

fn of_the_new_act() -> Vec<&'static Rule> {
    law::rules().filter(|rule| rule.adopted_act().is_some()).collect()
}

#[test]
fn it_is_a_dated_source_without_a_first_day() {
    assert_eq!(NEW_FORVALTNINGSLOV.adopted, Day(2025, 6, 20));
    // Whoever enters the day sees the rules of today again: which of them ends, and what the regulation says then.
    assert_eq!(NEW_FORVALTNINGSLOV.in_force, None);
    assert_eq!(of_the_new_act().len(), 2);
}

#[test]
fn its_rules_hold_on_no_day() {
    for rule in of_the_new_act() {
        for year in (2014..2200).step_by(3) {
            assert!(!rule.holds_on(Day(year, 7, 1)), "{} holds in {year}", rule.id);
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
    let act = AdoptedAct { source: "", adopted: Day(2025, 6, 20), in_force: Some(Day(2028, 1, 1)) };
    assert!(!act.holds_on(Day(2027, 12, 31)));
    assert!(act.holds_on(Day(2028, 1, 1)));
}

#[test]
fn the_day_has_one_place() {
    fn count(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                count(&path, found);
            } else if fs::read_to_string(&path).unwrap().contains("2025 nr. 81") {
                found.push(path.file_name().unwrap().to_string_lossy().into_owned());
            }
        }
    }
    let mut found = Vec::new();
    count(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src"), &mut found);
    assert_eq!(found, ["adopted.rs"]);
}
