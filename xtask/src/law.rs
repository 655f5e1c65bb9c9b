//! `cargo xtask law` and `cargo xtask rule ID`: the sources of the law, and everything that rests on a rule.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use postregler::answer::{codes, steps};
use postregler::law::{self, Certainty, Day};
use postregler::text::Locale;
use postregler::wire::Context;
use postregler::{OPERATIONS, rulebook};
use xtask_law::{Located, Source};

use crate::generate;
use crate::generate::rule_vectors::Vectors;
use crate::options::{Error, Options};
use crate::paths;

/// The sources by the day they were last read, the oldest first, and all rules that are not verified.
pub(crate) fn list(args: &[String]) -> Result<(), Error> {
    Options::parse(args, &[], &[])?.no_rest()?;
    let data = generate::law::read()?;
    let mut by_day: BTreeMap<xtask_law::Date, Vec<&Located<Source>>> = BTreeMap::new();
    for source in &data.sources {
        by_day.entry(source.read).or_default().push(source);
    }
    for (day, sources) in by_day {
        println!("read on {day}:");
        for source in sources {
            let uses = data.rules().filter(|rule| rule.sources.iter().any(|place| place.id == source.id)).count();
            println!("  {} ({} rules, {}): {}", source.id, uses, source.copy, source.title);
        }
    }
    for certainty in [Certainty::Secondary, Certainty::Inferred, Certainty::Chosen, Certainty::NotFound] {
        let unsure: Vec<_> = law::rules().filter(|rule| rule.certainty == certainty).collect();
        println!("{}: {} rules", certainty.as_str(), unsure.len());
        for rule in unsure {
            println!("  {}: {}", rule.id, rule.title);
        }
    }
    println!("{} sources, {} rules", data.sources.len(), law::rules().count());
    Ok(())
}

/// Everything that rests on a rule.
pub(crate) fn rule(args: &[String]) -> Result<(), Error> {
    let options = Options::parse(args, &[], &[])?;
    let [id] = options.rest.as_slice() else {
        return Err(Error::Usage("`rule` is followed by the id of a rule".into()));
    };
    let data = generate::law::read()?;
    let Some(entry) = data.rules().find(|rule| rule.id == *id) else {
        let near: Vec<_> =
            data.rules().filter(|rule| rule.id.contains(id.as_str())).map(|rule| rule.id.as_str()).collect();
        let hint = if near.is_empty() { String::new() } else { format!("; there are {}", near.join(", ")) };
        return Err(Error::Failed(format!("there is no rule {id}{hint}")));
    };
    println!("{id} ({}:{})\n{}", entry.path, entry.line, entry.sentence);
    let compiled = law::rule(id).ok_or_else(|| format!("{id} is not compiled in yet: run `cargo xtask generate`"))?;
    let day = |day: Option<Day>| day.and_then(Day::date).map_or_else(|| "–".to_owned(), |day| day.to_string());
    let (basis, certainty) = (compiled.basis.as_str(), compiled.certainty.as_str());
    println!("{basis}, {certainty}, from {} until {}", day(compiled.from), day(compiled.until));
    for place in &entry.sources {
        let source = data.source(&place.id).ok_or_else(|| format!("there is no source {}", place.id))?;
        let section = place.section.as_ref().map(|section| format!(", {section}")).unwrap_or_default();
        println!(
            "  {}{section} (read {} in {}; {}:{})",
            source.title, source.read, source.copy, source.path, source.line
        );
    }
    explanations(id)?;
    let found = codes::all().filter(|code| code.rule == id).map(|code| code.id);
    heading("findings", found);
    heading("steps", steps::all().filter(|step| step.rule == id).map(|step| step.result));
    places(id);
    let vectors = Vectors::read()?;
    let shown = vectors.showing(id);
    heading("vectors", shown.iter().map(|(file, name, _)| format!("{file}: {name}")));
    let operations = OPERATIONS.iter().map(|operation| operation.name);
    heading("operations", operations.filter(|name| shown.iter().any(|(_, _, operation)| operation == name)));
    Ok(())
}

/// The plain explanation in each language.
fn explanations(id: &str) -> Result<(), String> {
    let on = law::RULES_FROM.date().ok_or("the rules begin on a day")?;
    println!("explanations:");
    for locale in Locale::ALL.iter().copied() {
        let context = Context { locale: Some(locale), ..Context::on(on) };
        let answer = rulebook::rule(&rulebook::rule::Request::new(id, context));
        let text = answer.entry.and_then(|entry| entry.text).unwrap_or_else(|| "none".to_owned());
        println!("  {}: {text}", locale.as_str());
    }
    Ok(())
}

fn heading(name: &str, lines: impl Iterator<Item = impl AsRef<str>>) {
    let lines: Vec<_> = lines.collect();
    println!("{name}: {}", lines.len());
    for line in lines {
        println!("  {}", line.as_ref());
    }
}

/// The places where code, guides, checklists, terms, price lists and the page name the rule: file and line.
fn places(id: &str) {
    let mut found = Vec::new();
    for folder in [
        "core/src",
        "core/data",
        "facade",
        "bindings-wasm/js",
        "bindings-node",
        "web-demo/src",
        "tests/tests",
        "docs/how-to",
    ] {
        search(&paths::at(folder), id, &mut found);
    }
    heading("named in", found.into_iter());
}

fn search(folder: &Path, id: &str, found: &mut Vec<String>) {
    let mut entries: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            // Generated files contain nothing that their sources do not.
            if !["generated", "node_modules", "dist", "schemas"].contains(&name.as_str()) {
                search(&path, id, found);
            }
            continue;
        }
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let shown = path.strip_prefix(paths::at("")).unwrap_or(&path).display().to_string();
        if shown == "facade/rule-book.json" {
            continue;
        }
        let names = |line: &str| ['"', '`', '\''].iter().any(|quote| line.contains(&format!("{quote}{id}{quote}")));
        let lines = text.lines().enumerate().filter(|(_, line)| names(line));
        found.extend(lines.map(|(at, line)| format!("{shown}:{}: {}", at + 1, line.trim())));
    }
}
