//! Any input: no panic, and always a canonical answer.

use postregler::{OPERATIONS, call};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::Value;

/// `POSTREGLER_CASES` sets a higher number of cases than the everyday one.
fn config() -> Config {
    let cases = std::env::var("POSTREGLER_CASES").ok().and_then(|cases| cases.parse().ok());
    Config { cases: cases.unwrap_or(2_000), failure_persistence: None, ..Config::default() }
}

/// An answer is canonical if parsing and writing it changes nothing, and if `accepted` agrees with its findings.
fn is_sound(answer: &str) -> bool {
    let value: Value = serde_json::from_str(answer).unwrap();
    let is_error = value.get("error").is_some_and(|error| error["code"].is_string());
    let last = value.as_object().unwrap().keys().next_back().unwrap();
    let again = value.to_string();
    again == answer && (is_error || last == "findings" && value["accepted"] == !has_error(&value))
}

fn has_error(answer: &Value) -> bool {
    answer["findings"].as_array().unwrap().iter().any(|finding| finding["severity"] == "error")
}

/// JSON made of the words of requests and of other words.
fn json() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("number"),
        Just("context"),
        Just("on"),
        Just("locale"),
        Just("environment"),
        Just("accept"),
        Just("name"),
        Just("address"),
        Just("date"),
        Just("signature"),
        Just("capacity"),
        Just("declaration"),
        Just("telephone"),
        Just("ground"),
        Just("unopenedPost"),
        Just("otherAddress"),
        Just("country"),
        Just("checklist"),
        Just("done"),
        Just("item"),
        Just("id"),
        Just("search"),
        Just("start"),
        Just("limit"),
        Just("inForceOn"),
        Just("guide"),
        Just("answers"),
        Just("__proto__"),
    ];
    let text = prop_oneof![
        Just("2026-11-21".to_owned()),
        Just("da".to_owned()),
        Just("self".to_owned()),
        Just("cpr".to_owned()),
        Just("dk".to_owned()),
        Just("march-2014".to_owned()),
        Just("dk-paper".to_owned()),
        Just("web-who".to_owned()),
        Just("dk.cpr.layout".to_owned()),
        "[0-9]{6}-?[0-9]{4,5}",
        "[0-9 .\\-/]{0,12}",
        any::<String>(),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text.prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 8, move |inner| {
        let key = prop_oneof![9 => word.clone().prop_map(str::to_owned), 1 => any::<String>()];
        prop_oneof![
            4 => prop::collection::hash_map(key, inner.clone(), 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
            1 => prop::collection::vec(inner, 0..4).prop_map(Value::Array),
        ]
    })
}

fn indices() -> std::ops::Range<u32> {
    0..u32::try_from(OPERATIONS.len()).unwrap() + 1
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_gets_an_answer(index in indices(), text in any::<String>(), today in any::<u32>()) {
        prop_assert!(is_sound(&call(index, &text, today)));
    }

    #[test]
    fn any_json_gets_an_answer(index in indices(), json in json(), today in prop_oneof![Just(0), Just(2026_11_21)]) {
        prop_assert!(is_sound(&call(index, &json.to_string(), today)));
    }

    #[test]
    fn any_number_text_gets_findings(number in any::<String>(), test in any::<bool>()) {
        let environment = if test { "test" } else { "production" };
        let request = serde_json::json!({ "number": number, "context": { "environment": environment, "locale": "nn" } });
        let answer: Value = serde_json::from_str(&call(0, &request.to_string(), 2026_11_21)).unwrap();
        prop_assert_eq!(answer["accepted"].as_bool(), Some(!has_error(&answer)));
    }

    #[test]
    fn one_wrong_digit_in_a_norwegian_number_is_found(which in 0_usize..4, at in 0_usize..11, by in 1_u8..10) {
        let number = ["17912099997", "57912075186", "01818010083", "29820050043"][which];
        let mut digits = number.as_bytes().to_vec();
        digits[at] = b'0' + (digits[at] - b'0' + by) % 10;
        let request = serde_json::json!({ "number": String::from_utf8(digits).unwrap(), "context": { "environment": "test" } });
        let answer: Value = serde_json::from_str(&call(0, &request.to_string(), 2026_11_21)).unwrap();
        prop_assert_eq!(answer["accepted"].as_bool(), Some(false));
    }
}
