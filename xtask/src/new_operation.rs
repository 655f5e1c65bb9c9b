//! `cargo xtask new operation AREA.NAME`: the skeleton of a new operation, which builds and passes at once.
//!
//! It writes the row in the table of operations, the module, one finding code with its message in every language, and
//! the vector file. The vectors come next, then the rules.

use std::fs;
use std::path::Path;

use postregler::text::Locale;
use serde_json::{Map, Value, json};

use crate::exec;
use crate::options::{Error, Options};
use crate::paths;

const MODULE: &str = include_str!("new_operation/module.txt");

/// The text that the message of the skeleton reuses, in every language: fill in the field.
const MESSAGE: &str = "finding.reservation.print.address.missing";

/// The operation to create.
struct New {
    area: String,
    name: String,
    /// The features of its countries, as in the row.
    countries: &'static str,
}

pub(crate) fn run(args: &[String]) -> Result<(), Error> {
    let options = Options::parse(args, &[], &["--country"])?;
    let new = New::parse(&options)?;
    if paths::at(&new.module()).exists() {
        return Err(Error::Failed(format!("{} exists already", new.module())));
    }
    new.write()?;
    exec::run(&mut exec::command("cargo", ["fmt", "--all"]))?;
    println!("new: the frame of {}.{} stands in {}", new.area, new.name, new.module());
    println!("new: next, write vectors in {} and run `cargo xtask vectors --host native --fill`", new.vectors());
    println!("new: then the rules, then `cargo xtask generate` and `cargo xtask test`");
    Ok(())
}

impl New {
    fn parse(options: &Options) -> Result<Self, Error> {
        let usage = |text: &str| Error::Usage(format!("{text}: `new operation AREA.NAME [--country denmark|norway]`"));
        let [id] = options.rest.as_slice() else { return Err(usage("one operation is wanted")) };
        let (area, name) = id.split_once('.').ok_or_else(|| usage("the name has no dot"))?;
        let is_word = |word: &str| {
            word.starts_with(|first: char| first.is_ascii_lowercase())
                && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
        };
        if !is_word(area) || !is_word(name) {
            return Err(usage("names are in snake case"));
        }
        let countries = match options.value("--country") {
            None => "\"denmark\", \"norway\"",
            Some("denmark") => "\"denmark\"",
            Some("norway") => "\"norway\"",
            Some(_) => return Err(usage("there is no such country here")),
        };
        Ok(Self { area: area.to_owned(), name: name.to_owned(), countries })
    }

    fn module(&self) -> String {
        format!("core/src/{}/{}.rs", self.area, self.name)
    }

    fn vectors(&self) -> String {
        format!("tests/vectors/{}/{}.json", self.area, self.name)
    }

    fn code_id(&self) -> String {
        format!("{}.{}.text.missing", self.area, self.name.replace('_', "-"))
    }

    fn code_name(&self) -> String {
        format!("{}_{}_TEXT_MISSING", self.area, self.name).to_uppercase()
    }

    fn write(&self) -> Result<(), String> {
        let Self { area, name, countries } = self;
        let module = MODULE.replace("AREA", area).replace("NAME", name).replace("CODE", &self.code_name());
        create(&self.module(), &module)?;
        let area_file = format!("core/src/{area}/mod.rs");
        if paths::at(&area_file).exists() {
            change(&area_file, |text| Ok(format!("{text}\npub mod {name};\npub use {name}::{name};\n")))?;
        } else {
            let text = format!("//! What `{area}` is about.\n\npub mod {name};\n\npub use {name}::{name};\n");
            create(&area_file, &text)?;
            change("core/src/lib.rs", |text| {
                let features: Vec<_> = countries.split(", ").map(|country| format!("feature = {country}")).collect();
                let module = format!("#[cfg(any({}))]\npub mod {area};\n", features.join(", "));
                after(text, "pub mod answer;\n", &module)
            })?;
        }
        let row = format!(
            "    {area}::{name} for \"citizen\" in [{countries}],\n        \"What it answers, in one line.\";\n"
        );
        change("core/src/operations.rs", |text| at_the_end_of(text, "operations! {\n", &row))?;
        let code = format!(
            "\n    // {area}.{name}.\n    /// The text is missing.\n    {} = Error \"{}\" [] \"postregler.answerable\";\n",
            self.code_name(),
            self.code_id(),
        );
        self.add_code(&code)?;
        for locale in Locale::ALL {
            let key = format!("finding.{}", self.code_id());
            change(&format!("core/locales/{}.json", locale.as_str()), |text| with_text_of(text, &key, MESSAGE))?;
        }
        create(&self.vectors(), &self.first_vectors()?)
    }

    /// Into the codes of the area, or a new file of them.
    fn add_code(&self, code: &str) -> Result<(), String> {
        let Self { area, .. } = self;
        let file = format!("core/src/answer/codes/{area}.rs");
        if paths::at(&file).exists() {
            return change(&file, |text| at_the_end_of(text, "codes! {\n", code));
        }
        create(&file, &format!("//! What `{area}` is about.\n\ncodes! {{{code}}}\n"))?;
        change("core/src/answer/codes/mod.rs", |text| {
            let text = after(text, "mod exemption;\n", &format!("mod {area};\n"))?;
            let text = after(&text, "pub use exemption::*;\n", &format!("pub use {area}::*;\n"))?;
            let text = in_list(&text, "static AREAS: &[&[&Code]] = &[", &format!("{area}::ALL"))?;
            in_list(&text, "static ABOUT: &[&[&str]] = &[", &format!("{area}::ABOUT"))
        })
    }

    fn first_vectors(&self) -> Result<String, String> {
        let finding = json!({
            "code": self.code_id(), "severity": "error", "path": "/text", "params": {}, "rule": "postregler.answerable",
        });
        pretty(&json!({
            "operation": format!("{}.{}", self.area, self.name),
            "about": "What these vectors show.",
            "cases": [{
                "name": "the text is missing",
                "source": "rule postregler.answerable",
                "request": { "context": { "on": "2026-11-21" } },
                "answer": { "accepted": false, "findings": [finding] },
            }],
        }))
    }
}

fn create(path: &str, text: &str) -> Result<(), String> {
    let path = paths::at(path);
    fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).map_err(|error| error.to_string())?;
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn change(path: &str, with: impl FnOnce(&str) -> Result<String, String>) -> Result<(), String> {
    let text = fs::read_to_string(paths::at(path)).map_err(|error| format!("{path}: {error}"))?;
    create(path, &with(&text).map_err(|error| format!("{path}: {error}"))?)
}

/// Inserts `new` after the first `mark`.
fn after(text: &str, mark: &str, new: &str) -> Result<String, String> {
    let (before, behind) = text.split_once(mark).ok_or_else(|| format!("`{}` is not there", mark.trim()))?;
    Ok(format!("{before}{mark}{new}{behind}"))
}

/// Inserts `new` at the end of the block that the last `mark` opens: before the next closing brace at the beginning of
/// a line.
fn at_the_end_of(text: &str, mark: &str, new: &str) -> Result<String, String> {
    let (before, behind) = text.rsplit_once(mark).ok_or_else(|| format!("`{}` is not there", mark.trim()))?;
    let (block, rest) = behind.split_once("\n}").ok_or("the block has no end")?;
    Ok(format!("{before}{mark}{block}\n{new}}}{rest}"))
}

/// Inserts `new` as the first item of the list that `mark` opens; the formatter sorts it.
fn in_list(text: &str, mark: &str, new: &str) -> Result<String, String> {
    after(text, mark, &format!("{new}, "))
}

/// Adds a text to a catalogue, with sorted keys: a copy of the text of another key.
fn with_text_of(catalogue: &str, key: &str, other: &str) -> Result<String, String> {
    let mut value: Value = serde_json::from_str(catalogue).map_err(|error| error.to_string())?;
    let texts = value["texts"].as_object_mut().ok_or("no texts")?;
    let text = texts.get(other).cloned().ok_or_else(|| format!("{other} is not there"))?;
    texts.insert(key.to_owned(), text);
    let mut sorted: Vec<_> = std::mem::take(texts).into_iter().collect();
    sorted.sort_by(|one, other| one.0.cmp(&other.0));
    *texts = sorted.into_iter().collect::<Map<_, _>>();
    pretty(&value)
}

fn pretty(value: &Value) -> Result<String, String> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::{after, at_the_end_of, with_text_of};

    #[test]
    fn a_row_goes_to_the_end_of_its_table() {
        let table = "macro!{\n}\nrows! {\n    one;\n}\nrest\n";
        assert_eq!(
            at_the_end_of(table, "rows! {\n", "    two;\n").unwrap(),
            "macro!{\n}\nrows! {\n    one;\n    two;\n}\nrest\n"
        );
        assert!(at_the_end_of(table, "columns! {\n", "").is_err());
    }

    #[test]
    fn a_module_goes_behind_its_mark() {
        assert_eq!(after("a\nb\n", "a\n", "new\n").unwrap(), "a\nnew\nb\n");
    }

    #[test]
    fn texts_stay_in_order() {
        let catalogue = r#"{"locale":"da","texts":{"a":"1","c":"3"}}"#;
        let text = with_text_of(catalogue, "b", "c").unwrap();
        let keys: Vec<_> = text.lines().filter(|line| line.contains("\": \"") && line.starts_with("    ")).collect();
        assert_eq!(keys, ["    \"a\": \"1\",", "    \"b\": \"3\",", "    \"c\": \"3\""]);
    }
}
