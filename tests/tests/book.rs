//! Codes, rules, texts and vectors are consistent with each other.

use std::collections::{BTreeMap, BTreeSet};

use postregler::OPERATIONS;
use postregler::answer::{codes, steps};
use postregler::law;
use postregler::text::Locale;
use postregler_tests::files;
use serde_json::Value;

/// The texts of every language.
fn catalogues() -> impl Iterator<Item = (&'static str, BTreeMap<String, String>)> {
    Locale::ALL.iter().map(|locale| (locale.as_str(), texts(locale.as_str())))
}

fn texts(language: &str) -> BTreeMap<String, String> {
    let path = format!("{}/../core/locales/{language}.json", env!("CARGO_MANIFEST_DIR"));
    let value: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let texts = value["texts"].as_object().unwrap();
    texts.iter().map(|(key, text)| (key.clone(), text.as_str().unwrap().to_owned())).collect()
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).map(|rest| rest.split_once('}').unwrap().0).collect()
}

#[test]
fn published_codes_stay_what_they_are() {
    let codes = codes::all().map(|code| format!("{} [{}] {}", code.id, code.params.join(" "), code.rule));
    let steps = steps::all().map(|said| format!("{} = {} [{}]", said.rule, said.result, said.params.join(" ")));
    let current: BTreeSet<String> = codes.chain(steps).collect();
    let locked: BTreeSet<String> = include_str!("../codes.lock").lines().map(str::to_owned).collect();
    let gone: Vec<_> = locked.difference(&current).collect();
    let unlocked: Vec<_> = current.difference(&locked).collect();
    assert!(gone.is_empty(), "published codes have changed or vanished: {gone:?}");
    assert!(unlocked.is_empty(), "new codes are not locked yet, run `cargo xtask generate`: {unlocked:?}");
}

#[test]
fn every_id_is_there_once() {
    let codes: BTreeSet<_> = codes::all().map(|code| code.id).collect();
    let rules: BTreeSet<_> = law::rules().map(|rule| rule.id).collect();
    assert_eq!((codes.len(), rules.len()), (codes::all().count(), law::rules().count()));
}

#[test]
fn every_code_rests_on_a_rule_of_the_book() {
    for code in codes::all() {
        assert!(law::rule(code.rule).is_some(), "{}: there is no rule {}", code.id, code.rule);
    }
    assert_eq!(codes::with_descriptions().count(), codes::all().count());
    for (code, about) in codes::with_descriptions() {
        assert!(!about.is_empty(), "{}", code.id);
    }
}

/// The key of the text for any count; the text for a count of one has the suffix `.one`.
fn for_many(key: &str) -> &str {
    key.strip_suffix(".one").unwrap_or(key)
}

/// The text of a key, and the text for a count of one if there is one.
fn for_any_count<'t>(texts: &'t BTreeMap<String, String>, key: &str) -> impl Iterator<Item = &'t String> {
    [texts.get(key), texts.get(&format!("{key}.one"))].into_iter().flatten()
}

#[test]
fn everything_a_step_can_say_is_there_once_with_its_rule_and_its_texts() {
    let said: BTreeSet<_> = steps::all().map(|said| (said.rule, said.result)).collect();
    assert_eq!(said.len(), steps::all().count());
    let catalogues: Vec<_> = catalogues().collect();
    for said in steps::all() {
        assert!(law::rule(said.rule).is_some(), "there is no rule {}", said.rule);
        for (language, texts) in &catalogues {
            let key = format!("step.{}.{}", said.rule, said.result);
            assert!(texts.contains_key(&key), "{language} has no text for {key}");
            for text in for_any_count(texts, &key) {
                assert!(placeholders(text).iter().all(|place| said.params.contains(place)), "{language}: {key}");
            }
        }
    }
    let known: BTreeSet<String> = steps::all().map(|said| format!("step.{}.{}", said.rule, said.result)).collect();
    for (language, texts) in &catalogues {
        let is_stray = |key: &&String| key.starts_with("step.") && !known.contains(for_many(key));
        let stray: Vec<_> = texts.keys().filter(is_stray).collect();
        assert!(stray.is_empty(), "{language} has sentences that no step says: {stray:?}");
    }
}

#[test]
fn every_step_is_shown_by_a_vector_with_the_params_it_declares() {
    let mut shown = BTreeSet::new();
    for case in files().unwrap().into_iter().flat_map(|file| file.cases) {
        let answer: Value = serde_json::from_str(case.answer.as_deref().unwrap()).unwrap();
        for step in answer["steps"].as_array().into_iter().flatten().filter(|step| step.get("result").is_some()) {
            let said = steps::all().find(|said| step["rule"] == said.rule && step["result"] == said.result).unwrap();
            let params: Vec<_> = step["params"].as_object().unwrap().keys().cloned().collect();
            assert_eq!(params, said.params, "{}: {} {}", case.name, said.rule, said.result);
            shown.insert((said.rule, said.result));
        }
    }
    for said in steps::all() {
        assert!(shown.contains(&(said.rule, said.result)), "no vector shows {} = {}", said.rule, said.result);
    }
}

#[test]
fn every_rule_has_a_source_unless_it_is_our_own() {
    for rule in law::rules() {
        let own = rule.basis == law::Basis::Assumption;
        assert_eq!(rule.sections.is_empty(), own, "{}", rule.id);
        assert!(!own || rule.certainty == law::Certainty::Chosen, "{}: our own choice is no law", rule.id);
        for day in [rule.from, rule.until].into_iter().flatten() {
            assert!(day.date().is_some(), "{}: there is no day {day:?}", rule.id);
        }
    }
}

/// Each rule has a text `rule.ID`: one to three sentences for caseworkers, lawyers and finance staff.
#[test]
fn every_rule_is_explained_in_every_language() {
    let known: BTreeSet<String> = law::rules().map(|rule| format!("rule.{}", rule.id)).collect();
    for (language, texts) in catalogues() {
        let missing: Vec<_> = known.iter().filter(|key| !texts.contains_key(*key)).collect();
        assert!(missing.is_empty(), "core/locales/{language}.json has no explanation under the keys {missing:#?}");
        let explanations = || texts.keys().filter(|key| key.starts_with("rule."));
        let stray: Vec<_> = explanations().filter(|key| !known.contains(*key)).collect();
        assert!(stray.is_empty(), "{language} explains rules that are not in the book: {stray:?}");
        let with_places: Vec<_> = explanations().filter(|key| !placeholders(&texts[*key]).is_empty()).collect();
        assert!(with_places.is_empty(), "{language}: an explanation has no params to put in: {with_places:?}");
    }
}

/// A rule without codes or steps can be shown by a vector whose source names it. `cargo xtask generate` lists both.
#[test]
fn every_rule_that_says_something_is_shown_by_a_vector() {
    let files = files().unwrap();
    let answers: String = files.iter().flat_map(|file| &file.cases).filter_map(|case| case.answer.clone()).collect();
    for rule in law::rules() {
        let speaks = codes::all().any(|code| code.rule == rule.id) || steps::all().any(|said| said.rule == rule.id);
        let shown = answers.contains(&format!("\"rule\":\"{}\"", rule.id));
        assert!(shown || !speaks, "no vector shows {} at work", rule.id);
    }
}

#[test]
fn every_word_of_a_checklist_has_a_text() {
    use postregler::readiness::{
        Checklist, GoalOutcome, ReadinessAuthority, ReadinessEvidence, ReadinessItem, ReadinessOwner, ReadinessState,
        ReadinessWeight,
    };
    let words = (ReadinessItem::ALL.iter().map(|word| format!("item.{}", word.as_str())))
        .chain(ReadinessEvidence::ALL.iter().map(|word| format!("evidence.{}", word.as_str())))
        .chain(ReadinessOwner::ALL.iter().map(|word| format!("owner.{}", word.as_str())))
        .chain(ReadinessState::ALL.iter().map(|word| format!("readiness.{}", word.as_str())))
        .chain(ReadinessWeight::ALL.iter().map(|word| format!("weight.{}", word.as_str())))
        .chain(Checklist::ALL.iter().map(|word| format!("checklist.{}", word.as_str())))
        .chain(GoalOutcome::ALL.iter().map(|word| format!("goal.{}", word.as_str())))
        .chain(ReadinessAuthority::ALL.iter().map(|word| format!("whose-list.{}", word.as_str())))
        .chain(law::Area::ALL.iter().map(|word| format!("area.{}", word.as_str())))
        .chain(law::Basis::ALL.iter().map(|word| format!("basis.{}", word.as_str())))
        .chain(law::Certainty::ALL.iter().map(|word| format!("certainty.{}", word.as_str())));
    let danish = texts("da");
    for word in words {
        assert!(danish.contains_key(&format!("word.{word}")), "there is no text for {word}");
    }
}

#[test]
fn all_languages_have_the_same_keys_and_places() {
    let danish = texts("da");
    for (language, texts) in catalogues() {
        let differing: Vec<_> = danish
            .keys()
            .chain(texts.keys())
            .filter(|key| match (danish.get(*key), texts.get(*key)) {
                (Some(danish), Some(text)) => placeholders(danish) != placeholders(text),
                _ => true,
            })
            .collect();
        assert!(differing.is_empty(), "{language} differs from Danish in {differing:?}");
        assert!(texts.values().all(|text| !text.trim().is_empty()), "{language} has an empty text");
    }
}

#[test]
fn every_code_has_a_message_and_its_places_are_its_params() {
    for (language, texts) in catalogues() {
        for code in codes::all() {
            let key = format!("finding.{}", code.id);
            assert!(texts.contains_key(&key), "{language} has no message for {}", code.id);
            for place in for_any_count(&texts, &key).flat_map(|text| placeholders(text)) {
                assert!(code.params.contains(&place), "{language}: {} has no param {place}", code.id);
            }
        }
        let known: BTreeSet<String> = codes::all().map(|code| format!("finding.{}", code.id)).collect();
        let is_stray = |key: &&String| key.starts_with("finding.") && !known.contains(for_many(key));
        let stray: Vec<_> = texts.keys().filter(is_stray).collect();
        assert!(stray.is_empty(), "{language} has messages of no code: {stray:?}");
    }
}

#[test]
fn every_operation_and_every_code_is_shown_by_a_vector() {
    let files = files().unwrap();
    for operation in OPERATIONS {
        assert!(files.iter().any(|file| file.operation == operation.id()), "no vectors for {}", operation.id());
    }
    let answers: String = files.iter().flat_map(|file| &file.cases).filter_map(|case| case.answer.clone()).collect();
    for code in codes::all() {
        assert!(answers.contains(&format!("\"code\":\"{}\"", code.id)), "no vector shows {}", code.id);
    }
    for code in postregler::wire::ErrorCode::ALL {
        // These need a host without texts, a name that is none, a host without a clock: tests/requests.rs shows them.
        let elsewhere = [
            "request.locale-not-loaded",
            "request.rule-book-not-loaded",
            "request.unknown-operation",
            "request.missing-field",
        ];
        let elsewhere = elsewhere.contains(&code.id());
        assert!(elsewhere || answers.contains(code.id()), "no vector shows {}", code.id());
    }
}

#[test]
fn findings_carry_exactly_the_params_their_code_declares() {
    for file in files().unwrap() {
        for case in file.cases {
            let answer: Value = serde_json::from_str(case.answer.as_deref().unwrap()).unwrap();
            for finding in answer["findings"].as_array().into_iter().flatten() {
                let code = codes::all().find(|code| finding["code"] == code.id).unwrap();
                let params: Vec<_> = finding["params"].as_object().unwrap().keys().cloned().collect();
                assert_eq!(params, code.params, "{}: {}", case.name, code.id);
            }
        }
    }
}
