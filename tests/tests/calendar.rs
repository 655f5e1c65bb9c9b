//! Dates in answers have a year of four digits, whatever dates a request contains.

use postregler::{OPERATIONS, call, index_of};

/// Replaces every date in a text by the last representable one, or one shortly before.
fn moved(text: &str, day: &str) -> String {
    let bytes = text.as_bytes();
    let is_day = |at: usize| {
        bytes.get(at..at + 10).is_some_and(|ten| {
            ten.iter()
                .enumerate()
                .all(|(at, byte)| if matches!(at, 4 | 7) { *byte == b'-' } else { byte.is_ascii_digit() })
        })
    };
    let (mut moved, mut at) = (String::new(), 0);
    while at < text.len() {
        if is_day(at) {
            moved.push_str(day);
            at += 10;
        } else {
            let letter = text[at..].chars().next().unwrap();
            moved.push(letter);
            at += letter.len_utf8();
        }
    }
    moved
}

/// Whether a text contains a date with a year of five digits.
fn has_long_year(text: &str) -> bool {
    text.match_indices('-').any(|(at, _)| {
        let before = text[..at].bytes().rev().take_while(u8::is_ascii_digit).count();
        let behind = text.as_bytes().get(at + 1..at + 4);
        before > 4
            && behind
                .is_some_and(|behind| behind[0].is_ascii_digit() && behind[1].is_ascii_digit() && behind[2] == b'-')
    })
}

/// Whether a text contains a date with a negative year.
fn has_negative_year(text: &str) -> bool {
    text.match_indices("\"-")
        .any(|(at, _)| text[at + 2..].trim_start_matches(|digit: char| digit.is_ascii_digit()).starts_with('-'))
}

#[test]
fn no_answer_has_a_year_of_five_digits() {
    assert!(has_negative_year("\"-001-12-31\"") && !has_negative_year("\"-99483.2\""));
    assert!(has_long_year("\"10000-01-10\"") && !has_long_year("\"9999-12-31\""));
    let mut asked = 0;
    for file in postregler_tests::files().unwrap() {
        let Some(index) = index_of(&file.operation).filter(|_| OPERATIONS.iter().any(|one| one.id() == file.operation))
        else {
            continue;
        };
        for case in file.cases {
            let Some(request) = case.request else { continue };
            for day in ["9999-12-31", "9999-12-20", "9998-06-30", "0000-01-01"] {
                let answer = call(index, &moved(&request.to_string(), day), 2026_11_21);
                assert!(!has_long_year(&answer), "{} {}: {answer}", file.operation, case.name);
                assert!(!has_negative_year(&answer), "{} {}: {answer}", file.operation, case.name);
                asked += 1;
            }
        }
    }
    assert!(asked > 3_000, "{asked}");
}
