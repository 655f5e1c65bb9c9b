//! Each error is reported with its file and line.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{FOLDER, read, schemas};

const SOURCES: &str = "[[source]]\nid = \"dk.act\"\ntitle = \"Lov\"\ntype = \"act\"\nnumber = \"1\"\nfrom = 2014-03-01\nuntil = \
                       2021-11-24\nread = 2026-11-30\ncopy = \"a copy\"\n";

const RULE: &str = "[[rule]]\nid = \"dk.one\"\nsentence = \"A sentence.\"\nsources = [{ id = \"dk.act\", section = \"§ 1\" }]\nfrom = \
                    \"start\"\nuntil = 2021-11-24\nbasis = \"statute\"\ncertainty = \"verified\"\n";

/// A repository with one source, one day and one rule.
fn problems(name: &str, sources: &str, rules: &str) -> Vec<String> {
    let root = std::env::temp_dir().join(format!("postregler-law-{}-{name}", std::process::id()));
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(&format!("{FOLDER}/sources.toml"), sources);
    write(&format!("{FOLDER}/days.toml"), "[[day]]\nid = \"start\"\non = 2014-03-01\nmeaning = \"It starts.\"\n");
    write(&format!("{FOLDER}/values.toml"), "value = []\n");
    write(&format!("{FOLDER}/book.toml"), "[[part]]\nfile = \"dk/one\"\narea = \"exemption\"\n");
    write(&format!("{FOLDER}/dk/one.toml"), rules);
    write("core/locales/languages.json", r#"[{ "code": "da" }, { "code": "xx", "draft": true }]"#);
    write("core/locales/da.json", r#"{ "texts": { "rule.dk.one": "En sætning." } }"#);
    let found = read(&root).err().unwrap_or_default().iter().map(ToString::to_string).collect();
    fs::remove_dir_all(&root).unwrap();
    found
}

#[test]
fn what_is_right_is_read() {
    assert_eq!(problems("right", SOURCES, RULE), Vec::<String>::new());
}

#[test]
fn each_fault_has_its_file_and_line() {
    let faults = [
        ("key", RULE.replace("basis", "basics"), "dk/one.toml:7: unknown field `basics`"),
        ("source", RULE.replace("dk.act", "dk.other"), "dk/one.toml:1: dk.one: there is no source dk.other"),
        ("day", RULE.replace("\"start\"", "\"begin\""), "dk/one.toml:1: dk.one: days.toml names no day `begin`"),
        (
            "early",
            RULE.replace("\"start\"", "2014-02-28"),
            "dk/one.toml:1: dk.one: it holds before the first of its instruments",
        ),
        (
            "late",
            RULE.replace("2021-11-24", "2021-11-25"),
            "dk/one.toml:1: dk.one: it holds after the last of its instruments",
        ),
        (
            "explained",
            RULE.replace("dk.one", "dk.two"),
            "dk/one.toml:1: dk.two: no explanation `rule.dk.two` in core/locales/da.json",
        ),
        ("certainty", RULE.replace("verified", "sure"), "dk/one.toml:8: unknown variant `sure`"),
        ("date", RULE.replace("2021-11-24", "2021-11-31"), "dk/one.toml:6: "),
        (
            "country",
            RULE.replace("\"dk.one\"", "\"no.one\""),
            "dk/one.toml:1: no.one: rules of this folder begin with `dk.`",
        ),
        ("twice", format!("{RULE}\n{RULE}"), "dk/one.toml:10: a second rule dk.one"),
        (
            "unsourced",
            RULE.replace("sources = [{ id = \"dk.act\", section = \"§ 1\" }]\n", ""),
            "only an assumption has no source",
        ),
    ];
    for (name, rules, expected) in faults {
        let found = problems(name, SOURCES, &rules);
        assert!(found.iter().any(|problem| problem.contains(expected)), "{name}: {found:?}");
    }
}

#[test]
fn an_instrument_has_a_number_and_days_in_order() {
    let found = problems("number", &SOURCES.replace("number = \"1\"\n", ""), RULE);
    assert!(
        found.iter().any(|problem| problem.contains("sources.toml:1: dk.act: an act or a regulation has a number")),
        "{found:?}"
    );
    let found = problems("order", &SOURCES.replace("2021-11-24", "2013-11-24"), RULE);
    assert!(found.iter().any(|problem| problem.contains("it ends before it begins")), "{found:?}");
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The schemas and the reader accept the same files.
#[test]
fn the_files_are_valid_by_the_bundled_schemas() {
    let data = read(&root()).unwrap_or_else(|problems| panic!("{problems:?}"));
    let rules: Vec<String> = data.parts.iter().map(|(part, _)| part.file.clone()).collect();
    for (path, text) in schemas().unwrap() {
        assert_eq!(fs::read_to_string(root().join(&path)).unwrap(), text, "{path}: run `cargo xtask generate`");
        let schema = serde_json::from_str(&text).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let name = path.rsplit('/').next().unwrap().trim_end_matches(".json");
        let names = if name == "rules" { rules.clone() } else { vec![name.to_owned()] };
        for name in names {
            let text = fs::read_to_string(root().join(FOLDER).join(format!("{name}.toml"))).unwrap();
            let file = as_json(toml::from_str::<toml::Value>(&text).unwrap());
            let faults: Vec<String> = validator.iter_errors(&file).map(|fault| fault.to_string()).collect();
            assert!(faults.is_empty(), "{name}.toml: {faults:?}");
            let mut wrong = file;
            wrong["another-key"] = true.into();
            assert!(!validator.is_valid(&wrong), "{name}: an unknown key is refused");
        }
    }
}

/// Editors validate dates as text.
fn as_json(value: toml::Value) -> serde_json::Value {
    match value {
        toml::Value::Datetime(day) => day.to_string().into(),
        toml::Value::Array(items) => items.into_iter().map(as_json).collect(),
        toml::Value::Table(members) => members.into_iter().map(|(name, value)| (name, as_json(value))).collect(),
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(is) => is.into(),
    }
}
