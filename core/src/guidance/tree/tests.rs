//! Invariants of every guide's tree.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a panicking test is a failing test"
)]

use std::collections::BTreeSet;

use super::{Answer, Audience, Guide, Next, Question, Text};
use crate::answer::StepKind;
use crate::guidance::guides::guides;
use crate::law;
use crate::text::Locale;

/// The longest permitted path through a guide, in questions.
const DEPTH: u32 = 8;

const AUDIENCES: [Audience; 3] = [Audience::Citizen, Audience::Helper, Audience::Guardian];

/// Every reachable question and result, with each audience that reaches it.
fn reached(guide: &'static Guide) -> Vec<(Next, Audience)> {
    let mut places = vec![(Next::Question(guide.questions[0].id), Audience::Citizen)];
    let mut at = 0;
    while let Some((to, audience)) = places.get(at).copied() {
        at += 1;
        let Next::Question(id) = to else { continue };
        for answer in guide.question(id).unwrap().answers {
            let audience = answer.audience.unwrap_or(audience);
            let next = (answer.next_for(audience), audience);
            if !places.contains(&next) {
                places.push(next);
            }
        }
    }
    places
}

fn audiences_of(guide: &'static Guide, to: Next) -> Vec<Audience> {
    let places = reached(guide);
    AUDIENCES.into_iter().filter(|audience| places.contains(&(to, *audience))).collect()
}

#[test]
fn answers_lead_forward_and_every_path_ends() {
    for guide in guides() {
        let place = |id: &str| guide.questions.iter().position(|question| question.id == id);
        for (at, question) in guide.questions.iter().enumerate() {
            for answer in question.answers {
                for to in [Some(answer.next), answer.guardian].into_iter().flatten() {
                    let onwards = match to {
                        Next::Question(id) => place(id).is_some_and(|next| next > at),
                        Next::Result(id) => guide.result(id).is_some(),
                    };
                    assert!(onwards, "{}: {} = {} leads to {to:?}", guide.id, question.id, answer.id);
                }
            }
        }
        let most = guide.max_remaining(Next::Question(guide.questions[0].id), Audience::Citizen);
        assert!((2..=DEPTH).contains(&most), "{}: {most} questions", guide.id);
    }
}

#[test]
fn every_question_and_result_is_reachable() {
    for guide in guides() {
        for question in guide.questions {
            assert!(!audiences_of(guide, Next::Question(question.id)).is_empty(), "{}: {}", guide.id, question.id);
        }
        for result in guide.results {
            assert!(!audiences_of(guide, Next::Result(result.id)).is_empty(), "{}: {}", guide.id, result.id);
        }
        for answer in answers(guide).filter(|answer| answer.guardian.is_some() && answer.audience.is_none()) {
            let asked =
                guide.questions.iter().find(|question| question.answers.iter().any(|own| std::ptr::eq(own, answer)));
            let audiences = audiences_of(guide, Next::Question(asked.unwrap().id));
            assert!(
                audiences.contains(&Audience::Guardian),
                "{}: no guardian reaches the answer {}",
                guide.id,
                answer.id
            );
        }
    }
}

#[test]
fn ids_are_unique() {
    fn once(names: impl Iterator<Item = &'static str>) -> bool {
        let names: Vec<_> = names.collect();
        names.iter().collect::<BTreeSet<_>>().len() == names.len()
    }
    assert!(once(guides().map(|guide| guide.id)));
    for guide in guides() {
        assert!(once(guide.questions.iter().map(|question| question.id)), "{}", guide.id);
        assert!(once(guide.results.iter().map(|result| result.id)), "{}", guide.id);
        for question in guide.questions {
            assert!(once(question.answers.iter().map(|answer| answer.id)), "{}: {}", guide.id, question.id);
        }
    }
}

/// Answering `unsure` continues the guide or ends in a cautious result.
#[test]
fn every_question_offers_unsure() {
    let careful =
        ["ask", "compare", "abroad", "special", "bring-special", "already", "phone", "stay-reserved", "no-login"];
    for guide in guides() {
        for question in guide.questions {
            let last = question.answers.last().unwrap();
            assert_eq!(last.id, "unsure", "{}: {}", guide.id, question.id);
            assert!(question.answers.len() >= 3, "{}: {}", guide.id, question.id);
            if let Next::Result(id) = last.next {
                assert!(careful.contains(&id), "{}: {} leads the unsure to {id}", guide.id, question.id);
            }
        }
    }
}

#[test]
fn the_alternative_answer_leads_elsewhere() {
    for guide in guides() {
        for result in guide.results {
            let Some((question, id)) = result.otherwise else { continue };
            let question = guide.question(question).unwrap();
            let other = question.answers.iter().find(|answer| answer.id == id).unwrap();
            let here = |answer: &&Answer| [Some(answer.next), answer.guardian].contains(&Some(Next::Result(result.id)));
            assert!(question.answers.iter().any(|answer| here(&answer)), "{}: {}", guide.id, result.id);
            assert!(!here(&other), "{}: {}", guide.id, result.id);
        }
    }
}

fn answers(guide: &'static Guide) -> impl Iterator<Item = &'static Answer> {
    guide.questions.iter().flat_map(|question| question.answers)
}

fn step_kinds(guide: &'static Guide) -> impl Iterator<Item = &'static StepKind> {
    let answers = answers(guide).flat_map(|answer| answer.step_kinds.iter().copied());
    answers.chain(guide.results.iter().flat_map(|result| result.step_kinds.iter().copied()))
}

/// Each text with the audiences that read it.
fn guide_texts(guide: &'static Guide) -> Vec<(&'static Text, Vec<Audience>)> {
    let mut all = Vec::new();
    for Question { id, points, answers } in guide.questions {
        all.extend(points.iter().map(|text| (*text, audiences_of(guide, Next::Question(id)))));
        for answer in *answers {
            let from = audiences_of(guide, Next::Question(id));
            let audiences: Vec<_> = answer.audience.map_or(from, |audience| vec![audience]);
            all.extend(answer.notes.iter().map(|text| (*text, audiences.clone())));
        }
    }
    for result in guide.results {
        let parts =
            [result.bring, result.steps, result.notes, result.then, result.on_paper, result.not_covered, result.undo];
        let audiences = audiences_of(guide, Next::Result(result.id));
        all.extend(parts.into_iter().flatten().map(|text| (*text, audiences.clone())));
        all.extend(guide.phone.notes.iter().map(|text| (*text, audiences.clone())));
    }
    all
}

#[test]
fn every_text_cites_a_rule_of_its_country() {
    for guide in guides() {
        let of_texts = guide_texts(guide).into_iter().map(|(text, _)| text.rule);
        for id in of_texts.chain(step_kinds(guide).map(|kind| kind.rule)).chain([guide.phone.rule]) {
            let rule = law::compiled_rule(id).unwrap_or_else(|| panic!("{}: there is no rule {id}", guide.id));
            assert!(rule.country().is_none_or(|country| country == guide.country), "{}: {id}", guide.id);
        }
        assert!(guide.results.iter().all(|result| {
            let lengths = [result.step_kinds.len(), result.steps.len(), result.notes.len(), result.then.len()];
            lengths.iter().sum::<usize>() > 0
        }));
    }
}

/// The catalogue keys of a guide, with the audiences that read each and whether the text is mandatory.
fn keys(guide: &'static Guide) -> Vec<(String, Vec<Audience>, bool)> {
    let country = guide.country.as_str();
    let of = |kind: &str, id: &str, part: &str| format!("guide.{country}.{kind}{id}{part}");
    let citizen = || vec![Audience::Citizen];
    let mut keys = vec![
        (format!("guide.{}.title", guide.id), citizen(), true),
        (format!("guide.{}.about", guide.id), citizen(), true),
    ];
    for question in guide.questions {
        let audiences = audiences_of(guide, Next::Question(question.id));
        keys.push((of("question.", question.id, ""), audiences.clone(), true));
        keys.push((of("question.", question.id, ".help"), audiences.clone(), false));
        for answer in question.answers {
            if ["yes", "no", "unsure"].contains(&answer.id) {
                keys.push((format!("guide.answer.{}", answer.id), citizen(), true));
            } else {
                keys.push((of("answer.", question.id, &format!(".{}", answer.id)), audiences.clone(), true));
            }
        }
    }
    for result in guide.results {
        let audiences = audiences_of(guide, Next::Result(result.id));
        keys.push((of("result.", result.id, ""), audiences.clone(), true));
        if result.otherwise.is_some() {
            keys.push((of("result.", result.id, ".otherwise"), audiences.clone(), true));
        }
        keys.push((of("phone", "", ""), audiences, true));
    }
    keys.extend(guide_texts(guide).into_iter().map(|(text, audiences)| (of("line.", text.key, ""), audiences, true)));
    keys
}

fn texts(locale: Locale) -> Vec<(String, String)> {
    let value: serde_json::Value = serde_json::from_str(locale.catalogue()).unwrap();
    let texts = value["texts"].as_object().unwrap().iter();
    texts.map(|(key, text)| (key.clone(), text.as_str().unwrap().to_owned())).collect()
}

#[test]
#[cfg(all(feature = "denmark", feature = "norway"))]
fn catalogues_have_every_text_and_no_unused_one() {
    for locale in Locale::ALL {
        let texts = texts(*locale);
        let has = |key: &str| texts.iter().any(|(known, _)| known == key);
        let mut known = BTreeSet::new();
        for (key, audiences, needed) in guides().flat_map(keys) {
            assert!(has(&key) || !needed, "missing text: {key}");
            for ending in audiences.into_iter().flat_map(Audience::endings) {
                known.insert(format!("{key}{ending}"));
            }
            known.insert(key);
        }
        let stray: Vec<_> =
            texts.iter().map(|(key, _)| key).filter(|key| key.starts_with("guide.") && !known.contains(*key)).collect();
        assert!(stray.is_empty(), "unused texts: {stray:?}");
    }
}

/// A text that addresses the citizen as "you" needs its own wording for helpers and guardians.
#[test]
fn you_always_means_the_reader() {
    // The keys are the same in every language, so these four cover the rest.
    let you = [
        (Locale::Da, &["du", "dig", "din", "dit", "dine"][..]),
        (Locale::Nb, &["du", "deg", "din", "di", "ditt", "dine"]),
        (Locale::Nn, &["du", "deg", "din", "di", "ditt", "dine"]),
        (Locale::En, &["you", "your", "yours"]),
    ];
    for (locale, you) in you {
        let texts = texts(locale);
        let text = |key: &str| texts.iter().find(|(known, _)| known == key).map(|(_, text)| text.as_str());
        let shared = |audiences: &[Audience]| audiences.contains(&Audience::Citizen);
        for (key, audiences, _) in guides().flat_map(keys).filter(|(_, audiences, _)| shared(audiences)) {
            for audience in audiences.into_iter().filter(|audience| *audience != Audience::Citizen) {
                let own = audience.endings().iter().filter(|ending| !ending.is_empty());
                let has_own = own.into_iter().any(|ending| text(&format!("{key}{ending}")).is_some());
                let common = text(&key).unwrap_or_default().to_lowercase();
                let mut words = common.split(|letter: char| !letter.is_alphabetic());
                assert!(
                    has_own || words.all(|word| !you.contains(&word)),
                    "{key} for the audience {audience:?}: {common}"
                );
            }
        }
    }
}
