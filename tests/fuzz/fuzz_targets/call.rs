//! Calls any operation with any text. It must not panic, and the answer must be canonical.
//!
//! The input is the operation's index, a byte that says whether the host's date is known, and the request.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|input: &[u8]| {
    let [index, knows_today, text @ ..] = input else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let today = if *knows_today > 0 { 2026_11_21 } else { 0 };
    let answer = postregler::call((*index).into(), text, today);
    let value: Value = serde_json::from_str(&answer).expect("an answer is JSON");
    assert_eq!(value.to_string(), answer, "an answer is canonical");
    if let Some(findings) = value.get("findings").and_then(Value::as_array) {
        let errors = findings.iter().any(|finding| finding["severity"] == "error");
        // `accepted` must agree with the findings.
        assert_eq!(value["accepted"], Value::Bool(!errors));
    } else {
        assert!(value["error"]["code"].is_string(), "what has no findings is an error");
    }
});
