//! What has to hold of every tree.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has found something"
)]

use std::collections::BTreeSet;

use super::guides::guides;
use super::tree::{Guide, Line, Question, To, Voice, Way};
use crate::answer::StepKind;
use crate::law;
use crate::text::Locale;

/// No way through a guide is longer.
const DEPTH: u32 = 8;

const VOICES: [Voice; 3] = [Voice::Citizen, Voice::Helper, Voice::Guardian];

/// Every place that can be reached, each in every voice in which it is.
fn reached(guide: &'static Guide) -> Vec<(To, Voice)> {
    let mut places = vec![(To::Question(guide.questions[0].id), Voice::Citizen)];
    let mut at = 0;
    while let Some((to, voice)) = places.get(at).copied() {
        at += 1;
        let To::Question(id) = to else { continue };
        for way in guide.question(id).unwrap().ways {
            let voice = way.voice.unwrap_or(voice);
            let next = (way.leads(voice), voice);
            if !places.contains(&next) {
                places.push(next);
            }
        }
    }
    places
}

fn voices_of(guide: &'static Guide, to: To) -> Vec<Voice> {
    let places = reached(guide);
    VOICES.into_iter().filter(|voice| places.contains(&(to, *voice))).collect()
}

#[test]
fn answers_lead_only_onwards_and_every_way_ends() {
    for guide in guides() {
        let place = |id: &str| guide.questions.iter().position(|question| question.id == id);
        for (at, question) in guide.questions.iter().enumerate() {
            for way in question.ways {
                for to in [Some(way.to), way.guardian].into_iter().flatten() {
                    let onwards = match to {
                        To::Question(id) => place(id).is_some_and(|next| next > at),
                        To::Result(id) => guide.outcome(id).is_some(),
                    };
                    assert!(onwards, "{}: {} = {} leads to {to:?}", guide.id, question.id, way.answer);
                }
            }
        }
        let most = guide.most_left(To::Question(guide.questions[0].id), Voice::Citizen);
        assert!((2..=DEPTH).contains(&most), "{}: {most} questions", guide.id);
    }
}

#[test]
fn every_question_and_every_result_can_be_reached() {
    for guide in guides() {
        for question in guide.questions {
            assert!(!voices_of(guide, To::Question(question.id)).is_empty(), "{}: {}", guide.id, question.id);
        }
        for result in guide.results {
            assert!(!voices_of(guide, To::Result(result.id)).is_empty(), "{}: {}", guide.id, result.id);
        }
        for way in ways(guide).filter(|way| way.guardian.is_some() && way.voice.is_none()) {
            let asked = guide.questions.iter().find(|question| question.ways.iter().any(|own| std::ptr::eq(own, way)));
            let voices = voices_of(guide, To::Question(asked.unwrap().id));
            assert!(voices.contains(&Voice::Guardian), "{}: a way no guardian comes by: {}", guide.id, way.answer);
        }
    }
}

#[test]
fn names_are_there_once() {
    fn once(names: impl Iterator<Item = &'static str>) -> bool {
        let names: Vec<_> = names.collect();
        names.iter().collect::<BTreeSet<_>>().len() == names.len()
    }
    assert!(once(guides().map(|guide| guide.id)));
    for guide in guides() {
        assert!(once(guide.questions.iter().map(|question| question.id)), "{}", guide.id);
        assert!(once(guide.results.iter().map(|result| result.id)), "{}", guide.id);
        for question in guide.questions {
            assert!(once(question.ways.iter().map(|way| way.answer)), "{}: {}", guide.id, question.id);
        }
    }
}

/// Whoever does not know goes on or comes to a careful result: never to one that a clear answer alone leads to, unless
/// it is there for them.
#[test]
fn whoever_does_not_know_can_always_say_so() {
    let careful =
        ["ask", "compare", "abroad", "special", "bring-special", "already", "phone", "stay-reserved", "no-login"];
    for guide in guides() {
        for question in guide.questions {
            let last = question.ways.last().unwrap();
            assert_eq!(last.answer, "unsure", "{}: {}", guide.id, question.id);
            assert!(question.ways.len() >= 3, "{}: {}", guide.id, question.id);
            if let To::Result(id) = last.to {
                assert!(careful.contains(&id), "{}: {} leads the unsure to {id}", guide.id, question.id);
            }
        }
    }
}

#[test]
fn whoever_goes_on_instead_comes_elsewhere() {
    for guide in guides() {
        for result in guide.results {
            let Some((question, answer)) = result.otherwise else { continue };
            let question = guide.question(question).unwrap();
            let other = question.ways.iter().find(|way| way.answer == answer).unwrap();
            let here = |way: &&Way| [Some(way.to), way.guardian].contains(&Some(To::Result(result.id)));
            assert!(question.ways.iter().any(|way| here(&way)), "{}: {}", guide.id, result.id);
            assert!(!here(&other), "{}: {}", guide.id, result.id);
        }
    }
}

fn ways(guide: &'static Guide) -> impl Iterator<Item = &'static Way> {
    guide.questions.iter().flat_map(|question| question.ways)
}

fn said(guide: &'static Guide) -> impl Iterator<Item = &'static StepKind> {
    let ways = ways(guide).flat_map(|way| way.said.iter().copied());
    ways.chain(guide.results.iter().flat_map(|result| result.said.iter().copied()))
}

/// Each line with the voices in which it is read.
fn lines(guide: &'static Guide) -> Vec<(&'static Line, Vec<Voice>)> {
    let mut all = Vec::new();
    for Question { id, points, ways } in guide.questions {
        all.extend(points.iter().map(|line| (*line, voices_of(guide, To::Question(id)))));
        for way in *ways {
            let from = voices_of(guide, To::Question(id));
            let voices: Vec<_> = way.voice.map_or(from, |voice| vec![voice]);
            all.extend(way.notes.iter().map(|line| (*line, voices.clone())));
        }
    }
    for result in guide.results {
        let parts =
            [result.bring, result.steps, result.know, result.then, result.on_paper, result.not_covered, result.undo];
        let voices = voices_of(guide, To::Result(result.id));
        all.extend(parts.into_iter().flatten().map(|line| (*line, voices.clone())));
        all.extend(guide.phone.notes.iter().map(|line| (*line, voices.clone())));
    }
    all
}

#[test]
fn all_that_is_told_rests_on_rules_of_the_country() {
    for guide in guides() {
        let of_lines = lines(guide).into_iter().map(|(line, _)| line.rule);
        for id in of_lines.chain(said(guide).map(|said| said.rule)).chain([guide.phone.rule]) {
            let rule = law::compiled_rule(id).unwrap_or_else(|| panic!("{}: there is no rule {id}", guide.id));
            assert!(rule.country().is_none_or(|country| country == guide.country), "{}: {id}", guide.id);
        }
        assert!(guide.results.iter().all(|result| {
            let told = [result.said.len(), result.steps.len(), result.know.len(), result.then.len()];
            told.iter().sum::<usize>() > 0
        }));
    }
}

/// The keys of a guide's texts, with the voices in which each is read; `true` if a text has to be there.
fn keys(guide: &'static Guide) -> Vec<(String, Vec<Voice>, bool)> {
    let country = guide.country.as_str();
    let of = |kind: &str, id: &str, part: &str| format!("guide.{country}.{kind}{id}{part}");
    let citizen = || vec![Voice::Citizen];
    let mut keys = vec![
        (format!("guide.{}.title", guide.id), citizen(), true),
        (format!("guide.{}.about", guide.id), citizen(), true),
    ];
    for question in guide.questions {
        let voices = voices_of(guide, To::Question(question.id));
        keys.push((of("question.", question.id, ""), voices.clone(), true));
        keys.push((of("question.", question.id, ".help"), voices.clone(), false));
        for way in question.ways {
            if ["yes", "no", "unsure"].contains(&way.answer) {
                keys.push((format!("guide.answer.{}", way.answer), citizen(), true));
            } else {
                keys.push((of("answer.", question.id, &format!(".{}", way.answer)), voices.clone(), true));
            }
        }
    }
    for result in guide.results {
        let voices = voices_of(guide, To::Result(result.id));
        keys.push((of("result.", result.id, ""), voices.clone(), true));
        if result.otherwise.is_some() {
            keys.push((of("result.", result.id, ".otherwise"), voices.clone(), true));
        }
        keys.push((of("phone", "", ""), voices, true));
    }
    keys.extend(lines(guide).into_iter().map(|(line, voices)| (of("line.", line.key, ""), voices, true)));
    keys
}

fn texts(locale: Locale) -> Vec<(String, String)> {
    let value: serde_json::Value = serde_json::from_str(locale.catalogue()).unwrap();
    let texts = value["texts"].as_object().unwrap().iter();
    texts.map(|(key, text)| (key.clone(), text.as_str().unwrap().to_owned())).collect()
}

#[test]
#[cfg(all(feature = "denmark", feature = "norway"))]
fn every_text_is_there_in_every_language_and_none_is_left_over() {
    for locale in Locale::ALL {
        let texts = texts(*locale);
        let has = |key: &str| texts.iter().any(|(known, _)| known == key);
        let mut known = BTreeSet::new();
        for (key, voices, needed) in guides().flat_map(keys) {
            assert!(has(&key) || !needed, "there is no text for {key}");
            for ending in voices.into_iter().flat_map(Voice::endings) {
                known.insert(format!("{key}{ending}"));
            }
            known.insert(key);
        }
        let stray: Vec<_> =
            texts.iter().map(|(key, _)| key).filter(|key| key.starts_with("guide.") && !known.contains(*key)).collect();
        assert!(stray.is_empty(), "texts that nobody reads: {stray:?}");
    }
}

/// A text that says "you" to the citizen has words of its own for those who help: they are somebody else.
#[test]
fn you_is_always_who_reads() {
    // Every other language has the same keys as these.
    let you = [
        (Locale::Da, &["du", "dig", "din", "dit", "dine"][..]),
        (Locale::Nb, &["du", "deg", "din", "di", "ditt", "dine"]),
        (Locale::Nn, &["du", "deg", "din", "di", "ditt", "dine"]),
        (Locale::En, &["you", "your", "yours"]),
    ];
    for (locale, you) in you {
        let texts = texts(locale);
        let text = |key: &str| texts.iter().find(|(known, _)| known == key).map(|(_, text)| text.as_str());
        let shared = |voices: &[Voice]| voices.contains(&Voice::Citizen);
        for (key, voices, _) in guides().flat_map(keys).filter(|(_, voices, _)| shared(voices)) {
            for voice in voices.into_iter().filter(|voice| *voice != Voice::Citizen) {
                let own = voice.endings().iter().filter(|ending| !ending.is_empty());
                let has_own = own.into_iter().any(|ending| text(&format!("{key}{ending}")).is_some());
                let said = text(&key).unwrap_or_default().to_lowercase();
                let mut words = said.split(|letter: char| !letter.is_alphabetic());
                assert!(has_own || words.all(|word| !you.contains(&word)), "{key} in the voice of {voice:?}: {said}");
            }
        }
    }
}
