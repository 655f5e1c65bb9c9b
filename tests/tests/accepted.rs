//! Every answer has a boolean `accepted`, which is true exactly when no finding is an error.

use postregler::OPERATIONS;
use postregler::wire::{Field, Kind};
use postregler_tests::{ask, files};
use serde_json::Value;

#[test]
fn every_answer_has_it() {
    for operation in OPERATIONS {
        let Kind::Object(fields) = &operation.answer.kind else {
            panic!("{}: the answer is not an object", operation.id())
        };
        let accepted: Vec<&Field> = fields.iter().filter(|field| field.name == "accepted").collect();
        let [accepted] = accepted[..] else { panic!("{}: no `accepted`", operation.id()) };
        assert!(matches!(accepted.schema.kind, Kind::Boolean) && accepted.required, "{}", operation.id());
        assert!(
            accepted.about.contains("no finding is an error"),
            "{}: its description does not say what it is",
            operation.id()
        );
        assert_eq!(fields.last().map(|field| field.name), Some("findings"), "{}", operation.id());
    }
}

#[test]
fn it_says_what_the_findings_say() {
    let (mut accepted, mut refused) = (0, 0);
    for file in files().unwrap() {
        for case in file.cases {
            let answer: Value = serde_json::from_str(&ask(&file.operation, &case.text)).unwrap();
            let Some(findings) = answer.get("findings").and_then(Value::as_array) else { continue };
            let errors = findings.iter().any(|finding| finding["severity"] == "error");
            assert_eq!(answer["accepted"], Value::Bool(!errors), "{}: {}", file.operation, case.name);
            *if errors { &mut refused } else { &mut accepted } += 1;
        }
    }
    assert!(accepted > 500 && refused > 200, "{accepted} accepted, {refused} refused");
}
