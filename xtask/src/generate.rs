//! `cargo xtask generate`: everything that is made from the table of operations, the codes, the rule book and the vectors.
//!
//! What is made is committed, so that a change of the core shows what it changes for everybody else; `--check` fails
//! where the committed files lag behind.

mod codes_lock;
mod glossary;
mod identity;
mod javascript;
mod preflight;
mod rule_book;
mod rule_vectors;
mod schema;
mod types;
mod typescript;

use std::fs;
use std::path::PathBuf;

use crate::options::Stop;
use crate::paths;

/// One file and what it must hold.
struct Made {
    path: String,
    text: String,
}

/// Writes what differs; with `check`, only says what does.
pub(crate) fn run(check: bool) -> Result<(), Stop> {
    let vectors = rule_vectors::Vectors::read()?;
    let mut made = vec![
        Made { path: "facade/operations.js".into(), text: javascript::facade() },
        Made { path: "facade/about.json".into(), text: javascript::about()? },
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
        Made { path: "GLOSSARY.md".into(), text: glossary::text(read)? },
        Made { path: "docs/rules.md".into(), text: rule_book::rules(&vectors) },
        Made { path: "docs/findings.md".into(), text: rule_book::findings() },
        Made { path: "docs/rule-vectors.json".into(), text: rule_vectors::all(&vectors)? },
        Made { path: "web-demo/src/generated/rule-vectors.json".into(), text: rule_vectors::chosen(&vectors)? },
    ];
    made.extend(schema::files()?.into_iter().map(|(path, text)| Made { path, text }));
    let differing: Vec<&Made> = made.iter().filter(|made| read(&made.path) != made.text).collect();
    let forgotten = leftovers(&made);
    if check {
        let names: Vec<&str> = differing.iter().map(|made| made.path.as_str()).collect();
        return if names.is_empty() && forgotten.is_empty() {
            println!("generate: {} files are as the core says", made.len());
            Ok(())
        } else {
            let names = [names, forgotten.iter().map(String::as_str).collect()].concat().join(", ");
            Err(Stop::Failed(format!("out of date: {names}; run `cargo xtask generate`")))
        };
    }
    for made in differing {
        let path = paths::at(&made.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        fs::write(&path, &made.text).map_err(|error| format!("{}: {error}", made.path))?;
        println!("generate: wrote {}", made.path);
    }
    for path in forgotten {
        fs::remove_file(paths::at(&path)).map_err(|error| format!("{path}: {error}"))?;
        println!("generate: removed {path}");
    }
    Ok(())
}

fn read(path: &str) -> String {
    fs::read_to_string(paths::at(path)).unwrap_or_default()
}

/// Schemas of operations that are gone.
fn leftovers(made: &[Made]) -> Vec<String> {
    let entries = fs::read_dir(paths::at("facade/schemas")).into_iter().flatten().flatten();
    let files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    let name = |file: PathBuf| Some(format!("facade/schemas/{}", file.file_name()?.to_str()?));
    let mut names: Vec<String> =
        files.into_iter().filter_map(name).filter(|name| made.iter().all(|made| made.path != *name)).collect();
    names.sort();
    names
}
