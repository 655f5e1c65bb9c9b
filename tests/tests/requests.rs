//! Cases that vectors cannot express: the host's date, and operations that do not exist.

use postregler::{call, index_of};
use serde_json::{Value, json};

const REQUEST: &str = r#"{"number":"010180-0002"}"#;

fn check(text: &str, today: u32) -> Value {
    serde_json::from_str(&call(index_of("identity.check").unwrap(), text, today)).unwrap()
}

#[test]
fn the_hosts_day_stands_in_for_one_that_was_left_out() {
    for text in
        [REQUEST, r#"{"number":"010180-0002","context":null}"#, r#"{"number":"010180-0002","context":{"on":null}}"#]
    {
        assert_eq!(check(text, 2026_11_21)["accepted"], true, "{text}");
        assert_eq!(check(text, 1979_12_31)["accepted"], false, "{text}");
    }
}

#[test]
fn a_day_that_was_given_is_not_overruled() {
    let text = r#"{"number":"010180-0002","context":{"on":"1979-12-31"}}"#;
    assert_eq!(check(text, 2026_11_21)["accepted"], false);
}

#[test]
fn without_any_day_the_request_says_what_is_missing() {
    for today in [0, 1, 2026_02_30, u32::MAX] {
        assert_eq!(
            check(REQUEST, today),
            json!({"error":{"code":"request.missing-field","path":"/context","expected":"an object"}}),
        );
    }
    assert_eq!(
        check(r#"{"context":{}}"#, 0),
        json!({"error":{"code":"request.missing-field","path":"/context/on","expected":"a date, YYYY-MM-DD"}}),
    );
}

#[test]
fn an_operation_that_is_not_there_is_an_error_like_any_other() {
    assert_eq!(index_of("identity.chek"), None);
    let answer: Value = serde_json::from_str(&call(u32::MAX, REQUEST, 2026_11_21)).unwrap();
    assert_eq!(answer["error"]["code"], "request.unknown-operation");
}
