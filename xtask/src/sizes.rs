//! `cargo xtask sizes`: the bytes that a page loads, compared with the budgets.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use postregler::text::Locale;
use serde_json::Value;

use crate::browsers::CHROMIUM;
use crate::compressed_size::{self, As};
use crate::options::{Error, Options};
use crate::{build, exec, npm, paths, size_per_operation, wasm};

/// The committed snapshot.
const SNAPSHOT: &str = "docs/sizes.md";

const ABOUT: &str = "\
# Sizes

What `cargo xtask sizes` measured last, in bytes. A page loads the compressed form, so budgets are for gzip (level 9).
Another compiler version gives slightly other numbers; `cargo xtask sizes --check` only fails when a budget is broken.

";

const ABOUT_LOADS: &str = "
## What the demo page loads

Everything that a browser requests for each entry page in one language. Its server sends brotli: at most 250,000 bytes.

";

/// After brotli.
const FIRST_LOAD: u64 = 250_000;

const ABOUT_OPERATIONS: &str = "
## What each operation adds

By how much the module is larger than one built without it. What several operations share counts for none of them.

";

/// A line of the table.
struct Line {
    name: String,
    /// Raw, gzip, brotli.
    sizes: [u64; 3],
    budget: Option<Budget>,
}

/// Bytes after gzip.
#[derive(Clone, Copy)]
struct Budget {
    most: u64,
    aim: u64,
}

/// The parts of the entry of both countries as modules, read beside their sources because they are shipped inside
/// scripts.
const CASEWORK: &str = "../pkg-casework/optimized.wasm";
const SENDING: &str = "../pkg-sending/optimized.wasm";
const PLANNING: &str = "../pkg-planning/optimized.wasm";

const CODE: Budget = Budget { most: 120_000, aim: 100_000 };
const COUNTRY: Budget = Budget { most: 90_000, aim: 60_000 };
const IDENTITY: Budget = Budget { most: 6_000, aim: 4_000 };
const LANGUAGE: Budget = Budget { most: 21_000, aim: 12_000 };
/// Explanations for lawyers and caseworkers, which state sections. Only the rule book loads them.
const RULES: Budget = Budget { most: 26_000, aim: 20_000 };

/// The texts that a page loads in one language: those of a country's operations, and more where it shows more.
const LANGUAGE_PARTS: [(&str, &[&str]); 6] = [
    ("the texts of Denmark", &["common", "dk"]),
    ("the texts of Norway", &["common", "no"]),
    ("checklists besides", &["readiness"]),
    ("costs besides", &["cost"]),
    ("guides besides", &["guides"]),
    ("explanations of the rules besides", &["rules"]),
];

/// Measures and writes the snapshot, or with `--check` only compares with the budgets.
pub(crate) fn run(args: &[String]) -> Result<(), Error> {
    let options = Options::parse(args, &["--check"], &[])?.no_rest()?;
    wasm::package()?;
    build::page()?;
    let lines = measure()?;
    let loads = first_loads()?;
    print!("{}{ABOUT_LOADS}{}", table(&lines), table(&loads));
    if !options.has("--check") {
        // It takes a build per operation, and no budget depends on it.
        let operations = size_per_operation::measure()?;
        let operations: Vec<Line> = operations.iter().map(|one| line(&one.operation, &one.sizes)).collect();
        let text =
            format!("{ABOUT}{}{ABOUT_LOADS}{}{ABOUT_OPERATIONS}{}", table(&lines), table(&loads), table(&operations));
        write(&text)?;
    }
    let too_large = |line: &&Line| line.budget.is_some_and(|budget| line.sizes[1] > budget.most);
    if let Some(load) = loads.iter().find(|load| load.sizes[2] > FIRST_LOAD) {
        return Err(Error::Failed(format!(
            "{} is {} bytes to begin with: more than {FIRST_LOAD}",
            load.name, load.sizes[2]
        )));
    }
    match lines.iter().find(too_large) {
        Some(line) => {
            Err(Error::Failed(format!("{} is over its budget: {} bytes after gzip", line.name, line.sizes[1])))
        }
        None => Ok(()),
    }
}

fn write(text: &str) -> Result<(), String> {
    let file = paths::at(SNAPSHOT);
    fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))
}

fn measure() -> Result<Vec<Line>, String> {
    let dist = paths::at("bindings-wasm/dist");
    // The same loader, without the module in it.
    let loader = dist.join("slim.mjs");
    let code = |name: &str, module: &str, budget| -> Result<Line, String> {
        let sizes = compressed_size::sizes(&[&dist.join(module), &loader], As::Written)?;
        Ok(Line { budget: Some(budget), ..line(name, &sizes) })
    };
    let sizes = |module: &str| compressed_size::sizes(&[&dist.join(module)], As::Written);
    let mut lines = vec![
        code("code of both countries: module and loader", CASEWORK, CODE)?,
        code("code of Denmark, for citizens' pages", "dk.wasm", COUNTRY)?,
        code("code of Norway, for citizens' pages", "no.wasm", COUNTRY)?,
        line("the module of senders besides: registers, channels, messages, lists", &sizes(SENDING)?),
        line("the module of costs and checklists besides", &sizes(PLANNING)?),
        line("the module of everything alone, for hosts that load it themselves", &sizes("postregler.wasm")?),
        line("the loader alone", &compressed_size::sizes(&[&loader], As::Written)?),
    ];
    for file in files(&dist, &["mjs", "cjs", "js"])? {
        let name = file.strip_prefix(&dist).unwrap_or(&file).display().to_string();
        if name.starts_with("locales") {
            continue;
        }
        let measured =
            line(&format!("`@postregler/wasm` dist/{name}"), &compressed_size::sizes(&[&file], As::Written)?);
        lines.push(Line { budget: (name == "identity.mjs").then_some(IDENTITY), ..measured });
    }
    for language in Locale::ALL.iter().map(|locale| locale.as_str()) {
        for (about, parts) in LANGUAGE_PARTS {
            let files: Vec<PathBuf> =
                parts.iter().map(|part| dist.join(format!("locales/{language}-{part}.mjs"))).collect();
            let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
            let measured = line(&format!("{language}: {about}"), &compressed_size::sizes(&files, As::Written)?);
            let budget = if parts == ["rules"] { RULES } else { LANGUAGE };
            lines.push(Line { budget: Some(budget), ..measured });
        }
    }
    let demo = paths::at("web-demo/dist");
    let mut page = files(&demo, &["html", "js", "css"])?;
    // The static guides, the reference of operations, the elements for other pages and the styles of themes are not loaded by every visitor.
    page.retain(|file| {
        !["guides", "forms", "operations", "themes"].iter().any(|folder| file.starts_with(demo.join(folder)))
    });
    let page: Vec<&Path> = page.iter().map(PathBuf::as_path).collect();
    lines.push(line("the demo page, all its files", &compressed_size::sizes(&page, As::Written)?));
    Ok(lines)
}

/// The files that the page loads at first, as observed in a browser.
fn first_loads() -> Result<Vec<Line>, String> {
    let demo = paths::at("web-demo/dist");
    let mut node = npm::node(&["tests/page/loaded.mjs"]);
    CHROMIUM.tell(&mut node)?;
    let loaded: Value = serde_json::from_str(&exec::output(&mut node)?).map_err(|error| error.to_string())?;
    let places = loaded.as_array().ok_or("tests/page/loaded.mjs does not write what it should")?;
    places
        .iter()
        .map(|place| {
            let files: Vec<PathBuf> = place["files"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(|file| demo.join(file))
                .collect();
            let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
            let name = format!("{}, {} files", place["name"].as_str().unwrap_or("?"), files.len());
            Ok(line(&name, &compressed_size::sizes(&files, As::Written)?))
        })
        .collect()
}

fn line(name: &str, sizes: &[u64; 3]) -> Line {
    Line { name: name.to_owned(), sizes: *sizes, budget: None }
}

/// The files with these extensions in a folder and its subfolders, sorted by name.
fn files(folder: &Path, endings: &[&str]) -> Result<Vec<PathBuf>, String> {
    let read = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut entries: Vec<PathBuf> = read.filter_map(|entry| Some(entry.ok()?.path())).collect();
    entries.sort();
    let mut found = Vec::new();
    for entry in entries {
        if entry.is_dir() {
            found.append(&mut files(&entry, endings)?);
        } else if entry.extension().is_some_and(|end| endings.iter().any(|wanted| end == *wanted)) {
            found.push(entry);
        }
    }
    Ok(found)
}

/// With the columns of budgets if there are any.
fn table(lines: &[Line]) -> String {
    let budgets = lines.iter().any(|line| line.budget.is_some());
    let (head, rule) = if budgets { (" at most | aim |", "--:|--:|") } else { ("", "") };
    let mut table = format!("| what | raw | gzip | brotli |{head}\n|---|--:|--:|--:|{rule}\n");
    for Line { name, sizes: [raw, gzip, brotli], budget } in lines {
        let budget = match budget {
            Some(Budget { most, aim, .. }) if *gzip > *most => format!(" **over {most}** | {aim} |"),
            Some(Budget { most, aim, .. }) => format!(" {most} | {aim} |"),
            None if budgets => "  |  |".to_owned(),
            None => String::new(),
        };
        // Writing to a String cannot fail.
        let _ = writeln!(table, "| {name} | {raw} | {gzip} | {brotli} |{budget}");
    }
    table
}
