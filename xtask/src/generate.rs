//! `cargo xtask generate`: everything that is generated from the table of operations, the codes, the rule book, the
//! vectors and the list of languages.
//!
//! The generated files are committed, so that a change of the core shows its effect on every host; `--check` fails if
//! the committed files are out of date.

mod codes_lock;
mod glossary;
mod identity;
mod javascript;
mod languages;
pub(crate) mod law;
mod operations;
mod preflight;
mod rule_book;
pub(crate) mod rule_vectors;
mod schema;
mod shared;
mod types;
mod typescript;

use std::fs;

use crate::options::Error;
use crate::{exec, npm, paths};

/// A file and its expected contents.
struct Made {
    path: String,
    text: String,
}

/// The scope of the generation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    Everything,
    /// The files that need no core with the present languages.
    Languages,
}

/// Writes files that differ; with `check`, only reports them.
pub(crate) fn run(check: bool, what: What) -> Result<(), Error> {
    let languages = languages::List::read(read)?;
    let from_list = languages::files(&languages, read)?;
    let from_law = if what == What::Languages { Vec::new() } else { law::files(&law::read()?)? };
    if check {
        return if what == What::Languages {
            compare(&from_list)
        } else {
            compare(&all(from_list, from_law, &languages)?)
        };
    }
    languages::tell(&languages, read)?;
    // The core in this program has the languages and the law that it was built with.
    let is_built = from_list.iter().all(|made| made.path != languages::CHOICE || made.text == languages::BUILT_WITH)
        && from_law.iter().all(|made| read(&made.path) == made.text);
    update(&from_list)?;
    if what == What::Languages {
        return Ok(());
    }
    if !is_built {
        update(&from_law)?;
        println!("generate: once more, with the core of these languages and this law");
        return Ok(exec::run(&mut exec::command("cargo", ["run", "--quiet", "--package", "xtask", "--", "generate"]))?);
    }
    update(&all(from_list, from_law, &languages)?)
}

/// All generated files.
fn all(mut made: Vec<Made>, law: Vec<Made>, languages: &languages::List) -> Result<Vec<Made>, String> {
    made.extend(law);
    let vectors = rule_vectors::Vectors::read()?;
    made.extend([
        Made { path: "facade/operations.js".into(), text: javascript::facade() },
        Made { path: "facade/operation-descriptions.json".into(), text: javascript::about()? },
        Made { path: "facade/operations.d.ts".into(), text: typescript::declarations("")? },
        Made { path: "facade/operations-dk.d.ts".into(), text: typescript::declarations("denmark")? },
        Made { path: "facade/operations-no.d.ts".into(), text: typescript::declarations("norway")? },
        Made { path: "facade/identity-codes.js".into(), text: identity::codes() },
        Made { path: "facade/identity-code-types.d.ts".into(), text: identity::code_types() },
        Made { path: "facade/identity-request.d.ts".into(), text: identity::request_types()? },
        Made { path: "facade/preflight-codes.js".into(), text: preflight::codes() },
        Made { path: "facade/preflight-code-types.d.ts".into(), text: preflight::code_types() },
        Made { path: "tests/codes.lock".into(), text: codes_lock::text(&read("tests/codes.lock"))? },
        Made { path: "facade/rule-book.json".into(), text: rule_book::lines()? },
        Made { path: "GLOSSARY.md".into(), text: glossary::text(&languages.offered, read)? },
        Made { path: "docs/rules.md".into(), text: rule_book::rules(&vectors) },
        Made { path: "docs/findings.md".into(), text: rule_book::findings() },
        Made { path: "docs/rule-vectors.json".into(), text: rule_vectors::all(&vectors)? },
        Made { path: "web-demo/src/generated/rule-vectors.json".into(), text: rule_vectors::chosen(&vectors)? },
    ]);
    made.extend(shared::readmes(read)?);
    made.extend(operations::pages(&vectors)?);
    made.extend(schema::files()?.into_iter().map(|(path, text)| Made { path, text }));
    Ok(made)
}

fn compare(made: &[Made]) -> Result<(), Error> {
    let differing = made.iter().filter(|made| read(&made.path) != made.text).map(|made| made.path.clone());
    let names: Vec<String> = differing.chain(leftovers(made)).collect();
    if names.is_empty() {
        println!("generate: {} files are as the core says", made.len());
        return Ok(());
    }
    Err(Error::Failed(format!("out of date: {}; run `cargo xtask generate`", names.join(", "))))
}

fn update(made: &[Made]) -> Result<(), Error> {
    let differing: Vec<&Made> = made.iter().filter(|made| read(&made.path) != made.text).collect();
    for made in &differing {
        let path = paths::at(&made.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        fs::write(&path, &made.text).map_err(|error| format!("{}: {error}", made.path))?;
        println!("generate: wrote {}", made.path);
    }
    for path in leftovers(made) {
        fs::remove_file(paths::at(&path)).map_err(|error| format!("{path}: {error}"))?;
        println!("generate: removed {path}");
    }
    if differing.iter().any(|made| made.path == languages::LISTED) {
        // The command names the languages, so its manual does too.
        exec::run(&mut npm::node(&["bindings-node/man.mjs"]))?;
    }
    Ok(())
}

fn read(path: &str) -> String {
    fs::read_to_string(paths::at(path)).unwrap_or_default()
}

/// Schemas of removed operations, and modules of removed languages.
fn leftovers(made: &[Made]) -> Vec<String> {
    let folders = ["facade/schemas", operations::FOLDER, xtask_law::GENERATED, languages::PAGE, languages::FORMS];
    // A partial generation cannot tell which files are obsolete.
    let folders = folders.into_iter().filter(|folder| made.iter().any(|made| made.path.starts_with(folder)));
    let mut names: Vec<String> =
        folders.flat_map(files_in).filter(|name| made.iter().all(|made| made.path != *name)).collect();
    names.sort();
    names
}

/// The files of a folder, by their paths below the root.
fn files_in(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(paths::at(folder)).into_iter().flatten().flatten();
    let files = entries.map(|entry| entry.path()).filter(|path| path.is_file());
    files.filter_map(|file| Some(format!("{folder}/{}", file.file_name()?.to_str()?))).collect()
}
