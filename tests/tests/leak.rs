//! No answer to any vector contains a personal value of its request.

use postregler::OPERATIONS;
use postregler::wire::{Kind, Schema};
use postregler_tests::{ask, files};
use serde_json::Value;

/// Shorter values occur in ordinary words.
const SHORTEST: usize = 4;

#[test]
fn no_answer_holds_a_personal_value_of_its_request() {
    let mut looked_for = 0;
    for file in files().unwrap() {
        let operation = OPERATIONS.iter().find(|operation| operation.id() == file.operation).unwrap();
        for case in &file.cases {
            let answer = ask(&file.operation, &case.text);
            let mut values = Vec::new();
            match serde_json::from_str::<Value>(&case.text) {
                Ok(request) => collect(&request, Some(operation.request), &mut values),
                // The text is not JSON, so any run of digits in it may be a number.
                Err(_) => values.extend(digit_runs(&case.text)),
            }
            for value in &values {
                looked_for += 1;
                assert!(
                    !holds(&answer, value),
                    "{}: {}: a value of the request is in {answer}",
                    file.operation,
                    case.name
                );
            }
        }
    }
    assert!(looked_for > 200, "only {looked_for} values were looked for: does the test still see the shapes?");
}

#[test]
fn a_leak_would_be_seen() {
    for answer in ["…010180-0002…", "…0101800002…", "…01 01 80 00 02…", "…NORA PRØVESEN…"] {
        assert!(holds(answer, "010180-0002") || holds(answer, "Nora Prøvesen"), "{answer}");
    }
    assert!(!holds("…070761-4285…", "010180-0002"));
}

/// Every personal value, and every unknown key, which is input as well.
fn collect(value: &Value, schema: Option<&Schema>, values: &mut Vec<String>) {
    match (value, schema.map(|schema| &schema.kind)) {
        (Value::Object(members), Some(Kind::Object(fields))) => {
            for (key, value) in members {
                match fields.iter().find(|field| field.name == key) {
                    Some(field) if field.personal => everything(value, values),
                    Some(field) => collect(value, Some(field.schema), values),
                    None => {
                        keep(key, values);
                        everything(value, values);
                    }
                }
            }
        }
        // A value without a schema is unknown and counts as personal.
        (Value::Object(_) | Value::Array(_), None | Some(Kind::Text | Kind::Date)) => everything(value, values),
        (Value::Array(items), Some(Kind::List(item))) => {
            for value in items {
                collect(value, Some(item), values);
            }
        }
        (Value::String(text), Some(Kind::Object(_) | Kind::List(_) | Kind::Boolean)) => keep(text, values),
        (Value::String(text), Some(Kind::Choice(choices))) if choices.iter().all(|choice| choice.name != text) => {
            keep(text, values);
        }
        _ => {}
    }
}

/// Every text and every long number below a value, including keys.
fn everything(value: &Value, values: &mut Vec<String>) {
    match value {
        Value::String(text) => keep(text, values),
        Value::Number(number) => keep(&number.to_string(), values),
        Value::Array(items) => items.iter().for_each(|item| everything(item, values)),
        Value::Object(members) => members.iter().for_each(|(key, value)| {
            if !is_field_of_ours(key) {
                keep(key, values);
            }
            everything(value, values);
        }),
        Value::Null | Value::Bool(_) => {}
    }
}

/// The name of a known field in the wrong object reveals no personal data.
fn is_field_of_ours(key: &str) -> bool {
    fn has(schema: &Schema, key: &str) -> bool {
        matches!(&schema.kind, Kind::Object(fields) if fields.iter().any(|field| field.name == key || has(field.schema, key)))
    }
    OPERATIONS.iter().any(|operation| has(operation.request, key))
}

fn keep(text: &str, values: &mut Vec<String>) {
    if text.trim().chars().count() >= SHORTEST {
        values.push(text.trim().to_owned());
    }
}

fn digit_runs(text: &str) -> Vec<String> {
    let runs = text.split(|character: char| !character.is_ascii_digit());
    runs.filter(|run| run.len() >= SHORTEST).map(str::to_owned).collect()
}

/// Whether an answer contains a value, with or without separators, ignoring case.
fn holds(answer: &str, value: &str) -> bool {
    let plain = |text: &str| text.to_lowercase();
    let bare =
        |text: &str| text.chars().filter(|character| character.is_alphanumeric()).collect::<String>().to_lowercase();
    let (bare_answer, bare_value) = (bare(answer), bare(value));
    plain(answer).contains(&plain(value))
        || (bare_value.chars().count() >= SHORTEST && bare_answer.contains(&bare_value))
}
