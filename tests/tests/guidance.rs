//! The guides as a page meets them: through `guidance.start` and `guidance.next` alone.

use std::collections::BTreeSet;

use postregler::guidance::next::{Answer, GivenAnswer, Request};
use postregler::guidance::{GuideQuestion, GuideResult, GuideText, next, start};
use postregler::law::Country;
use postregler::text::Locale;
use postregler::wire::{Context, read_iso};
use postregler_tests::files;
use proptest::prelude::*;
use serde_json::Value;

/// No guide has more questions on one way.
const DEPTH: usize = 8;

const DAYS: [&str; 7] =
    ["2014-03-01", "2014-07-01", "2016-01-01", "2017-10-01", "2022-03-21", "2023-06-01", "2026-11-21"];

fn context(on: &str, locale: Locale) -> Context {
    Context { locale: Some(locale), ..Context::on(read_iso(on).unwrap()) }
}

fn given(question: &str, answer: &str) -> GivenAnswer {
    GivenAnswer { question: Some(question.to_owned()), answer: Some(answer.to_owned()) }
}

fn asked(guide: &str, answers: &[GivenAnswer], context: Context) -> Answer {
    next(&Request { guide: Some(guide.to_owned()), answers: Some(answers.to_vec()), context })
}

fn names() -> Vec<&'static str> {
    let guides = |country| start(&start::Request { country, guide: None, context: context("2026-11-21", Locale::En) });
    Country::ALL.iter().flat_map(|country| guides(*country).guides).map(|guide| guide.id).collect()
}

/// Shows every place of a guide to `see`, once for each answer to who asks: from there on the words are the same.
fn walk(guide: &str, context: Context, see: &mut impl FnMut(&[GivenAnswer], &Answer)) {
    let (mut waiting, mut seen) = (vec![Vec::new()], BTreeSet::new());
    while let Some(answers) = waiting.pop() {
        assert!(answers.len() <= DEPTH, "{guide} does not end");
        let answer = asked(guide, &answers, context);
        let here = answer.question.as_ref().map(|question| question.id);
        let who = answers.first().and_then(|first: &GivenAnswer| first.answer.clone());
        if !seen.insert((who, here.or(answer.result.as_ref().map(|result| result.id)))) {
            continue;
        }
        see(&answers, &answer);
        for option in answer.question.iter().flat_map(|question| &question.answers) {
            let next = given(here.unwrap(), option.id);
            waiting.push(answers.iter().cloned().chain([next]).collect());
        }
    }
}

fn lines(result: &GuideResult) -> impl Iterator<Item = &GuideText> {
    let parts = [&result.notes, &result.bring, &result.steps, &result.then, &result.on_paper, &result.not_covered];
    parts.into_iter().chain([&result.undo, &result.phone.notes]).flatten()
}

fn sentences_of_question(question: &GuideQuestion) -> Vec<String> {
    let options = question.answers.iter().map(|option| option.text.clone());
    let lines = question.notes.iter().chain(&question.points).map(|line| line.text.clone());
    let all = [question.text.clone()].into_iter().chain(options).chain(lines);
    all.map(|text| text.unwrap_or_else(|| panic!("{} lacks a text", question.id)))
        .chain(question.help.clone())
        .collect()
}

fn sentences_of_result(result: &GuideResult) -> Vec<String> {
    let otherwise = result.otherwise.iter().map(|otherwise| otherwise.text.clone());
    let all = [result.sentence.clone(), result.phone.who.clone()].into_iter().chain(otherwise);
    all.chain(lines(result).map(|line| line.text.clone()))
        .map(|text| text.unwrap_or_else(|| panic!("{} lacks a text", result.id)))
        .collect()
}

#[test]
fn every_way_ends_and_says_all_in_four_languages() {
    for guide in names() {
        for day in DAYS {
            for locale in Locale::ALL {
                walk(guide, context(day, *locale), &mut |answers, answer| {
                    let progress = answer.progress.unwrap();
                    assert!(answer.accepted && answer.used as usize == answers.len());
                    assert_eq!(answer.question.is_some(), answer.result.is_none());
                    assert_eq!(progress.at_most == 0, answer.result.is_some());
                    assert!(answers.len() + progress.at_most as usize <= DEPTH);
                    let said = answer.steps.iter().all(|step| step.message(*locale).is_some());
                    assert!(said && answer.guide.as_ref().unwrap().title.is_some());
                    answer.question.iter().for_each(|question| drop(sentences_of_question(question)));
                    answer.result.iter().for_each(|result| drop(sentences_of_result(result)));
                });
            }
        }
    }
}

#[test]
fn progress_never_promises_too_few() {
    fn deepest(guide: &str, answers: &mut Vec<GivenAnswer>) -> u32 {
        let answer = asked(guide, answers, context("2026-11-21", Locale::En));
        let mut most = 0;
        for option in answer.question.iter().flat_map(|question| &question.answers) {
            answers.push(given(answer.question.as_ref().unwrap().id, option.id));
            most = most.max(deepest(guide, answers) + 1);
            answers.pop();
        }
        assert_eq!(answer.progress.unwrap().at_most, most, "{guide}");
        most
    }
    for guide in names() {
        assert!(deepest(guide, &mut Vec::new()) >= 4, "{guide}");
    }
}

#[test]
fn every_result_is_reached_by_a_vector() {
    let mut wanted = BTreeSet::new();
    for guide in names() {
        walk(guide, context("2026-11-21", Locale::Da), &mut |_, answer| {
            wanted.extend(answer.result.iter().map(|result| (guide.to_owned(), result.id.to_owned())));
            wanted.extend(answer.question.iter().map(|question| (guide.to_owned(), question.id.to_owned())));
        });
    }
    for case in files().unwrap().into_iter().filter(|file| file.operation.starts_with("guidance.")) {
        for case in case.cases {
            let answer: Value = serde_json::from_str(case.answer.as_deref().unwrap()).unwrap();
            let id = |part: &str| answer[part]["id"].as_str().map(str::to_owned);
            let Some(guide) = id("guide") else { continue };
            for part in ["question", "result"] {
                if let Some(id) = id(part) {
                    wanted.remove(&(guide.clone(), id));
                }
            }
        }
    }
    assert!(wanted.is_empty(), "no vector shows {wanted:?}");
}

/// What is asked of a citizen is asked in words for everybody: a whole result reads no harder than LIX 30.
#[test]
fn every_result_is_easy_to_read() {
    for guide in names() {
        for locale in Locale::ALL {
            let mut hard = BTreeSet::new();
            walk(guide, context("2026-11-21", *locale), &mut |_, answer| {
                let Some(result) = &answer.result else { return };
                let lix = lix(&sentences_of_result(result));
                if lix > 30 {
                    hard.insert((result.id, lix));
                }
            });
            assert!(hard.is_empty(), "{guide} in {locale:?}: {hard:?}");
        }
    }
}

/// Words a sentence, and how many of a hundred have more than six letters; a line without a full stop is a sentence.
fn lix(texts: &[String]) -> usize {
    let (mut words, mut long, mut sentences) = (0, 0, 0);
    for text in texts {
        sentences += text.split(['.', '?', '!']).filter(|part| part.chars().any(char::is_alphabetic)).count();
        for word in
            text.split(|letter: char| letter.is_whitespace()).filter(|word| word.chars().any(char::is_alphanumeric))
        {
            words += 1;
            long += usize::from(word.chars().filter(|letter| letter.is_alphabetic()).count() > 6);
        }
    }
    words / sentences.max(1) + 100 * long / words.max(1)
}

/// What a guide must never ask about.
#[test]
fn no_question_takes_anything_but_a_choice() {
    for guide in names() {
        walk(guide, context("2026-11-21", Locale::Da), &mut |_, answer| {
            let Some(question) = &answer.question else { return };
            assert!(question.answers.len() >= 3 && question.answers.last().unwrap().id == "unsure");
            // The grounds are read together: none of them is an answer.
            assert!(question.points.iter().all(|line| question.answers.iter().all(|option| option.id != line.id)));
        });
    }
}

fn word() -> impl Strategy<Value = Option<String>> {
    let known = prop::sample::select(vec![
        "who",
        "age",
        "home",
        "help",
        "ground",
        "attend",
        "sign",
        "guardian",
        "want",
        "contact",
        "nav",
        "login",
        "reserved",
        "unreserve",
        "attend-abroad",
        "self",
        "helper",
        "company",
        "yes",
        "no",
        "unsure",
        "paper",
        "moved-away",
        "denmark",
    ]);
    prop_oneof![8 => known.prop_map(|word| Some(word.to_owned())), 1 => any::<String>().prop_map(Some), 1 => Just(None)]
}

fn anything() -> impl Strategy<Value = Vec<(Option<String>, Option<String>)>> {
    prop::collection::vec((word(), word()), 0..30)
}

fn guide() -> impl Strategy<Value = String> {
    prop_oneof![9 => prop::sample::select(names()).prop_map(str::to_owned), 1 => any::<String>()]
}

proptest! {
    #[test]
    fn a_random_walk_always_ends(guide in prop::sample::select(names()), picks in prop::collection::vec(any::<usize>(), DEPTH)) {
        let mut answers = Vec::new();
        for pick in picks {
            let answer = asked(guide, &answers, context("2026-11-21", Locale::Nn));
            let Some(question) = answer.question else { break };
            answers.push(given(question.id, question.answers[pick % question.answers.len()].id));
        }
        let end = asked(guide, &answers, context("2026-11-21", Locale::Nn));
        prop_assert!(end.accepted && end.result.is_some());
        // Back is fewer answers, and what was found stays found.
        for fewer in 0..answers.len() {
            let back = asked(guide, &answers[..fewer], context("2026-11-21", Locale::Nn));
            prop_assert!(back.accepted && back.question.map(|question| question.id.to_owned()) == answers[fewer].question);
        }
    }

    #[test]
    fn any_answers_get_a_question_or_a_result(guide in guide(), answers in anything(), day in prop::sample::select(&DAYS[..])) {
        let answers: Vec<_> = answers.into_iter().map(|(question, answer)| GivenAnswer { question, answer }).collect();
        let answer = asked(&guide, &answers, context(day, Locale::En));
        let errors = answer.findings.iter().filter(|finding| finding.severity() == postregler::answer::Severity::Error);
        prop_assert_eq!(answer.accepted, errors.count() == 0);
        let shown = usize::from(answer.question.is_some()) + usize::from(answer.result.is_some());
        prop_assert_eq!(shown, usize::from(answer.guide.is_some()));
        // The answers that count lead to the same place without the others.
        let used = answer.used as usize;
        prop_assert!(used <= answers.len());
        if answer.guide.is_some() {
            let again = asked(&guide, &answers[..used], context(day, Locale::En));
            prop_assert!(again.accepted && again.used == answer.used);
            prop_assert_eq!(again.question.map(|question| question.id), answer.question.map(|question| question.id));
            prop_assert_eq!(again.result.map(|result| result.id), answer.result.map(|result| result.id));
        }
    }
}
