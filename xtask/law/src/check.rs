//! Constraints on the files beyond their schemas.

use std::collections::BTreeSet;

use crate::files::{Basis, Certainty, Period, Place, SourceType, When};
use crate::read::{Data, Located, Problem};
use crate::{Date, Rule, Source};

/// The audiences whose operations look rules up: features of the core.
const AUDIENCES: [&str; 5] = ["always", "citizen", "casework", "sending", "planning"];

const AREAS: [&str; 6] = ["identity", "exemption", "reservation", "readiness", "cost", "project"];

pub(crate) fn all(data: &Data) -> Vec<Problem> {
    let mut problems = Vec::new();
    sources(data, &mut problems);
    days(data, &mut problems);
    values(data, &mut problems);
    parts(data, &mut problems);
    let mut known = BTreeSet::new();
    for (part, rules) in &data.parts {
        for rule in rules {
            if !known.insert(&rule.id) {
                problems.push(rule.problem(format!("a second rule {}", rule.id)));
            }
            let country = part.file.split('/').next().unwrap_or_default().replace("project", "postregler");
            if !rule.id.starts_with(&format!("{country}.")) {
                problems.push(rule.problem(format!("{}: rules of this folder begin with `{country}.`", rule.id)));
            }
            self::rule(data, rule, &mut problems);
        }
    }
    problems
}

fn sources(data: &Data, problems: &mut Vec<Problem>) {
    let mut known = BTreeSet::new();
    for source in &data.sources {
        let mut wrong = |text: String| problems.push(source.problem(format!("{}: {text}", source.id)));
        if !known.insert(&source.id) {
            wrong("a second source of this id".into());
        }
        if let Some(next) = source.replaced_by.as_ref().filter(|next| data.source(next).is_none()) {
            wrong(format!("there is no source {next} that replaces it"));
        }
        if source.from.zip(source.until).is_some_and(|(from, until)| until < from) {
            wrong("it ends before it begins".into());
        }
        if source.date.zip(source.from).is_some_and(|(date, from)| from < date) {
            wrong("it is in force before its date".into());
        }
        if is_instrument(source) && source.number.is_none() && source.kind != SourceType::Circular {
            wrong("an act or a regulation has a number".into());
        }
        if !source.sections.is_empty() && !source.starts_by_order {
            wrong("`sections` belong to acts that start by order".into());
        }
        if source.date.is_some_and(|date| source.read < date) {
            wrong("it was read before its date".into());
        }
    }
}

fn is_instrument(source: &Source) -> bool {
    matches!(source.kind, SourceType::Act | SourceType::Regulation | SourceType::Circular)
}

fn days(data: &Data, problems: &mut Vec<Problem>) {
    let mut known = BTreeSet::new();
    for day in &data.days {
        let mut wrong = |text: String| problems.push(day.problem(format!("{}: {text}", day.id)));
        if !known.insert(&day.id) {
            wrong("a second day of this name".into());
        }
        if !is_name(&day.id) {
            wrong("a name is lower-case words with hyphens between them".into());
        }
        if data.day(&day.id).is_none() {
            wrong("give `on`, or `before` with the name of a day that has `on`".into());
        }
        places(data, &day.sources, &mut wrong);
    }
}

fn values(data: &Data, problems: &mut Vec<Problem>) {
    let mut known: BTreeSet<&String> = data.days.iter().map(|day| &day.id).collect();
    for value in &data.values {
        let mut wrong = |text: String| problems.push(value.problem(format!("{}: {text}", value.id)));
        if !known.insert(&value.id) {
            wrong("a second value or day of this name".into());
        }
        if !is_name(&value.id) {
            wrong("a name is lower-case words with hyphens between them".into());
        }
        if value.periods.is_empty() {
            wrong("a value has a period".into());
        }
        for period in &value.periods {
            for when in [&period.from, &period.until].into_iter().flatten() {
                named(data, when, &mut wrong);
            }
            if period.sources.is_empty() {
                wrong("a period says where it stands".into());
            }
            places(data, &period.sources, &mut wrong);
        }
        for pair in value.periods.windows(2) {
            if let [one, next] = pair
                && !follows(data, one, next)
            {
                wrong("each period ends before the next one begins".into());
            }
        }
    }
}

fn follows(data: &Data, one: &Period, next: &Period) -> bool {
    let day = |when: &Option<When>| when.as_ref().and_then(|when| data.when(when));
    day(&one.until).zip(day(&next.from)).is_some_and(|(until, from)| until < from)
}

fn is_name(id: &str) -> bool {
    let word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    id.split('-').all(word) && id.starts_with(|first: char| first.is_ascii_lowercase())
}

fn parts(data: &Data, problems: &mut Vec<Problem>) {
    let mut known = BTreeSet::new();
    for (part, _) in &data.parts {
        let mut wrong = |text: String| problems.push(part.problem(format!("{}: {text}", part.file)));
        if !known.insert(&part.file) {
            wrong("listed twice".into());
        }
        if !AREAS.contains(&part.area.as_str()) {
            wrong(format!("there is no area `{}`; areas are {}", part.area, AREAS.join(", ")));
        }
        for audience in part.looked_up_by.iter().filter(|audience| !AUDIENCES.contains(&audience.as_str())) {
            wrong(format!("there is no audience `{audience}`; audiences are {}", AUDIENCES.join(", ")));
        }
    }
}

fn rule(data: &Data, rule: &Located<Rule>, problems: &mut Vec<Problem>) {
    let mut wrong = |text: String| problems.push(rule.problem(format!("{}: {text}", rule.id)));
    for (language, texts) in &data.explanations {
        if !texts.contains_key(&format!("rule.{}", rule.id)) {
            wrong(format!("no explanation `rule.{}` in core/locales/{language}.json", rule.id));
        }
    }
    places(data, &rule.sources, &mut wrong);
    for when in [&rule.from, &rule.until].into_iter().flatten() {
        named(data, when, &mut wrong);
    }
    if rule.sources.is_empty() && rule.basis != Basis::Assumption {
        wrong("only an assumption has no source".into());
    }
    if (rule.basis == Basis::Assumption) != (rule.certainty == Certainty::Chosen) {
        wrong("the basis `assumption` and the certainty `chosen` belong together: the project's own choice".into());
    }
    let day = |when: &Option<When>| when.as_ref().and_then(|when| data.when(when));
    let (from, until) = (day(&rule.from), day(&rule.until));
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        wrong("it ends before it begins".into());
    }
    outside(data, rule, from, until, &mut wrong);
}

/// A rule must not outlast the instruments that it cites. Rules without a citation, or with a source without dates, are
/// not compared.
fn outside(data: &Data, rule: &Rule, from: Option<Date>, until: Option<Date>, wrong: &mut impl FnMut(String)) {
    let cited =
        || rule.sources.iter().filter_map(|place| data.source(&place.id)).filter(|source| is_instrument(source));
    if cited().next().is_none() {
        return;
    }
    let first = cited().map(|source| source.from).min().flatten();
    if let Some(first) = first.filter(|first| from.is_some_and(|from| from < *first)) {
        wrong(format!("it holds before the first of its instruments is in force, {first}"));
    }
    if cited().all(|source| source.until.is_some()) {
        let last = cited().filter_map(|source| source.until).max();
        if let Some(last) = last.filter(|last| until.is_none_or(|until| until > *last)) {
            wrong(format!("it holds after the last of its instruments has ended, {last}"));
        }
    }
}

fn places(data: &Data, places: &[Place], wrong: &mut impl FnMut(String)) {
    for place in places {
        if data.source(&place.id).is_none() {
            wrong(format!("there is no source {}", place.id));
        }
        if place.section.as_ref().is_some_and(String::is_empty) {
            wrong(format!("the section of {} is empty; leave it out for the whole", place.id));
        }
    }
}

fn named(data: &Data, when: &When, wrong: &mut impl FnMut(String)) {
    let name = match when {
        When::On(_) => return,
        When::Named(name) => name,
        When::Before(day) => &day.before,
    };
    if data.day(name).is_none() {
        wrong(format!("days.toml names no day `{name}`"));
    }
}
