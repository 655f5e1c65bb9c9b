//! The books of prices that come along: each fits the schema, can be read, and does what a user's own book does.

use std::fs;
use std::path::PathBuf;

use postregler::cost::CostChannel;
use postregler::dispatch::preflight::PreflightChannel;
use serde_json::{Value, json};

fn root(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn read(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(root(path)).unwrap()).unwrap()
}

fn ask(operation: &str, request: &Value) -> Value {
    let index = postregler::index_of(operation).unwrap();
    serde_json::from_str(&postregler::call(index, &request.to_string(), 0)).unwrap()
}

fn files() -> Vec<(String, Value)> {
    let files = fs::read_dir(root("core/data/prices")).unwrap().map(|file| file.unwrap().file_name());
    let mut names: Vec<String> = files.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names.into_iter().map(|name| (name.clone(), read(&format!("core/data/prices/{name}")))).collect()
}

#[test]
fn every_file_fits_the_schema_and_is_part_of_the_core_unchanged() {
    let schema = jsonschema::options().build(&read("facade/schemas/price-book.json")).unwrap();
    let all = ask("cost.price_books", &json!({ "context": { "on": "2026-11-22" } }));
    let entries = all["entries"].as_array().unwrap();
    let files = files();
    assert_eq!(entries.len(), files.len());
    for (name, book) in files {
        assert!(schema.is_valid(&book), "{name}");
        assert_eq!(name, format!("{}.json", book["id"].as_str().unwrap()));
        let entry = entries.iter().find(|entry| entry["book"]["id"] == book["id"]).expect(&name);
        assert_eq!(entry["book"], book, "{name}");
    }
}

#[test]
fn a_book_given_back_as_ones_own_has_nothing_wrong_with_it() {
    for (name, book) in files() {
        let plan = json!({ "country": book["country"], "ownBooks": [book], "systems": 0 });
        let answer = ask("cost.estimate", &json!({ "plan": plan, "context": { "on": "2026-11-22" } }));
        let findings = answer["findings"].as_array().unwrap();
        assert!(findings.iter().all(|finding| finding["code"] == "cost.book.out-of-date"), "{name}: {findings:?}");
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let schema = jsonschema::options().build(&read("facade/schemas/price-book.json")).unwrap();
    let (_, good) = files().swap_remove(0);
    for (change, value) in
        [("prices", json!({})), ("certainty", json!("maybe")), ("currency", json!(1)), ("stray", json!(1))]
    {
        let mut book = good.clone();
        book[change] = value;
        assert!(!schema.is_valid(&book), "{change}");
        let plan = json!({ "country": "dk", "ownBooks": [book], "systems": 1 });
        let answer = ask("cost.estimate", &json!({ "plan": plan, "context": { "on": "2026-11-22" } }));
        let path = answer["error"]["path"].as_str().unwrap();
        assert!(path.starts_with("/plan/ownBooks/0"), "{change}: {path}");
    }
}

/// What is asked about costs are the letters that are ready; what waits or is closed has no way.
#[test]
fn the_ways_are_those_of_a_list_that_was_gone_through() {
    let waits = [PreflightChannel::Hold, PreflightChannel::Closed];
    let ready = PreflightChannel::ALL.iter().filter(|channel| !waits.contains(channel));
    let ready: Vec<_> = ready.map(|channel| channel.as_str()).collect();
    let ways: Vec<_> = CostChannel::ALL.iter().map(|channel| channel.as_str()).collect();
    assert_eq!(ways, ready);
}

/// Days of a book, its last one open where none is known.
fn period(book: &Value) -> Option<(&str, &str)> {
    Some((book["from"].as_str()?, book["until"].as_str().unwrap_or("9999-12-31")))
}

/// Two lists that hold on one day must not have a price of the same item and class: which one counts would be chance.
#[test]
fn no_two_books_of_a_day_have_the_same_price() {
    let files = files();
    for (at, (name, book)) in files.iter().enumerate() {
        for (other_name, other) in files.iter().skip(at + 1) {
            let (Some((from, until)), Some((other_from, other_until))) = (period(book), period(other)) else {
                continue;
            };
            if until < other_from || other_until < from || book["country"] != other["country"] {
                continue;
            }
            for price in book["prices"].as_array().unwrap() {
                let same = |known: &&Value| known["item"] == price["item"] && known["postClass"] == price["postClass"];
                let known = other["prices"].as_array().unwrap().iter().find(same);
                assert!(known.is_none(), "{name} and {other_name}: {price}");
            }
        }
    }
}

/// Whatever is sent on a day of any year, each line has its price or the answer names where it is found.
#[test]
fn each_line_has_a_price_or_a_place() {
    for year in 2013..=2030 {
        for day in ["01-01", "06-30", "10-01", "12-19"] {
            for (country, digital) in [("dk", "digital"), ("no", "digital-mailbox")] {
                let channels =
                    json!([{ "channel": digital, "share": "50" }, { "channel": "own-system", "share": "10" }]);
                let mailing = json!({
                    "letters": 1000, "bytes": 80_000, "channels": channels, "sheets": 2, "grams": 20, "postClass": "b",
                    "sms": 10, "emails": 10, "openingReceipts": 10,
                });
                let norwegian = if country == "no" { 250_000 } else { 0 };
                let plan = json!({
                    "country": country, "mailings": [mailing], "systems": 1, "logins": norwegian, "lookups": norwegian,
                    "svarutMonths": norwegian / 20_000,
                });
                let context = json!({ "on": format!("{year}-{day}"), "locale": "nn" });
                let answer = ask("cost.estimate", &json!({ "plan": plan, "context": context }));
                let missing = answer["missing"].as_array().unwrap();
                for line in answer["lines"].as_array().unwrap().iter().filter(|line| line.get("currency").is_none()) {
                    let found = missing.iter().any(|gap| {
                        let of_line = gap["what"] == line["item"] || gap["mailing"] == line["mailing"];
                        of_line && gap["place"].is_string() && gap["placeText"].is_string()
                    });
                    assert!(found, "{country} {year}-{day}: {line}");
                }
            }
        }
    }
}
