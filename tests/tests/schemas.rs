//! The committed JSON Schemas of requests allow exactly what the reader accepts.

use postregler::{OPERATIONS, Operation, call, index_of};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};

use postregler::wire::{Kind, Schema};

fn schema(operation: &Operation, end: &str) -> jsonschema::Validator {
    let path = format!("{}/../facade/schemas/{}.{end}.json", env!("CARGO_MANIFEST_DIR"), operation.id());
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

#[test]
fn schema_and_reader_agree_on_generated_requests() {
    for operation in OPERATIONS {
        let validator = schema(operation, "request");
        let index = index_of(&operation.id()).unwrap();
        let (mut allowed, mut refused) = (0, 0);
        // A cost plan contains whole price books, so generating one takes as long as ten other requests.
        // A random plan is seldom valid in all its parts, so more of them are generated.
        let (cases, samples) = if fields_of(operation.request) > 70 { (400, 1_000) } else { (4_000, 400) };
        let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&value(operation.request), |request| {
            let answer: Value = serde_json::from_str(&call(index, &request.to_string(), 2026_11_21)).unwrap();
            let accepted = answer.get("error").is_none();
            prop_assert_eq!(validator.is_valid(&request), accepted, "{}: {}", request, answer);
            Ok(())
        });
        outcome.unwrap_or_else(|error| panic!("{}: {error}", operation.id()));
        // The generator must produce both valid and invalid requests, otherwise the agreement is meaningless.
        let mut runner = TestRunner::deterministic();
        for _ in 0..samples {
            let request = value(operation.request).new_tree(&mut runner).unwrap().current();
            if validator.is_valid(&request) { allowed += 1 } else { refused += 1 }
        }
        assert!(allowed > 20 && refused > 20, "{}: {allowed} allowed, {refused} refused", operation.id());
    }
}

#[test]
fn every_answer_of_a_vector_fits_its_schema() {
    for file in postregler_tests::files().unwrap() {
        let operation = OPERATIONS.iter().find(|operation| operation.id() == file.operation).unwrap();
        let validator = schema(operation, "answer");
        for case in file.cases {
            let answer: Value = serde_json::from_str(case.answer.as_deref().unwrap()).unwrap();
            if answer.get("error").is_none() {
                assert!(validator.is_valid(&answer), "{}: {answer}", case.name);
            }
        }
    }
}

/// The number of fields of a schema, including nested ones.
fn fields_of(schema: &Schema) -> usize {
    match &schema.kind {
        Kind::Object(fields) => fields.iter().map(|field| 1 + fields_of(field.schema)).sum(),
        Kind::List(item) => fields_of(item),
        _ => 0,
    }
}

/// Values of a schema, and occasionally of another one.
fn value(schema: &'static Schema) -> BoxedStrategy<Value> {
    let fitting = match &schema.kind {
        Kind::Text => any::<String>().prop_map(Value::from).boxed(),
        Kind::Date => prop_oneof![4 => Just("2026-11-21"), 1 => Just("2026-02-30"), 1 => Just("21-11-2026")]
            .prop_map(Value::from)
            .boxed(),
        Kind::Integer => {
            prop_oneof![4 => any::<u32>().prop_map(Value::from), 1 => any::<i64>().prop_map(Value::from)].boxed()
        }
        Kind::Count => {
            prop_oneof![any::<i64>().prop_map(Value::from), Just(json!(1.5)), any::<String>().prop_map(Value::from)]
                .boxed()
        }
        Kind::Boolean => any::<bool>().prop_map(Value::from).boxed(),
        Kind::Choice(choices) => prop::sample::select(choices.iter().map(|choice| choice.name).collect::<Vec<_>>())
            .prop_map(Value::from)
            .boxed(),
        Kind::List(item) => prop::collection::vec(value(item), 0..4).prop_map(Value::Array).boxed(),
        Kind::Params | Kind::Any => Just(json!({})).boxed(),
        Kind::Object(fields) => {
            let fields = fields
                .iter()
                .map(|field| (Just(field.name), prop::option::of(value(field.schema))))
                .collect::<Vec<_>>();
            let stray = prop_oneof![30 => Just(None), 1 => Just(Some(("stray".to_owned(), json!(1))))];
            (fields, stray)
                .prop_map(|(fields, stray)| {
                    let given = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
                    Value::Object(given.chain(stray).collect::<Map<_, _>>())
                })
                .boxed()
        }
    };
    let other = prop_oneof![
        Just(json!(1)),
        Just(json!(1.5)),
        Just(json!([])),
        Just(json!({})),
        Just(json!("other")),
        Just(json!(true))
    ];
    prop_oneof![60 => fitting, 3 => Just(Value::Null), 1 => other].boxed()
}
