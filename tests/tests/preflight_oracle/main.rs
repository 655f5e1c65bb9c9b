//! A random oracle over preflight rows, register answers and Danish look-ups: nothing that the stated rules forbid goes
//! digitally, whatever is removed, doubled, respelled, moved, of another type or contradicting.
//!
//! `POSTREGLER_CASES` asks for more than the everyday number of cases, `POSTREGLER_SEED` for other ones or for one again.

mod letters;
mod random;
mod rows;
mod rules;
mod tree;

use letters::{Letter, ON};
use postregler::{STREAMS, Stream, open};
use postregler_tests::ask;
use random::Random;
use serde_json::Value;
use tree::{Node, object, text};

/// Rows below this code go digitally.
const DIGITAL: u8 = 32;

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(otherwise)
}

/// A case: its seed, the letter and the row.
struct Case {
    seed: u64,
    letter: Letter,
    row: Node,
    /// Whether something was done to the row.
    disturbed: bool,
}

/// So many rows in a row are put to the same letter.
const ROWS_A_LETTER: u64 = 64;

fn letter(seed: u64) -> Letter {
    Letter::any(&mut Random(!(seed / ROWS_A_LETTER)))
}

fn case(seed: u64) -> Case {
    let mut random = Random(seed);
    let mut row = rows::clean(&mut random);
    let times = random.below(4);
    for _ in 0..times {
        rows::disturb(&mut row, &mut random);
    }
    Case { seed, letter: letter(seed), row, disturbed: times > 0 }
}

fn cases() -> impl Iterator<Item = Case> {
    let (first, count) = (number("POSTREGLER_SEED", 1), number("POSTREGLER_CASES", 20_000));
    (first..first.saturating_add(count)).map(case)
}

fn opened(letter: &Letter) -> Box<dyn Stream> {
    let index = STREAMS.iter().position(|stream| stream.id() == "dispatch.preflight").unwrap();
    let text = letter.request().write();
    open(u32::try_from(index).unwrap(), &text, 2026_11_21).unwrap_or_else(|error| panic!("{error}"))
}

fn code_of(case: &Case, stream: &mut dyn Stream) -> u8 {
    let (mut line, mut codes) = (case.row.write(), Vec::new());
    line.push('\n');
    stream.push(line.as_bytes(), &mut codes);
    assert_eq!(codes.len(), 1, "seed {}: {}", case.seed, case.row.write());
    codes[0]
}

#[track_caller]
fn fail(case: &Case, what: &str, why: &str) -> ! {
    let (letter, row) = (case.letter.request().write(), case.row.write());
    panic!("{what}, though: {why}\nPOSTREGLER_SEED={} POSTREGLER_CASES=1\nletter {letter}\nrow {row}", case.seed);
}

#[test]
fn no_row_goes_digitally_that_the_rules_forbid() {
    let (mut all, mut digital, mut undisturbed) = (0_u64, 0_u64, 0_u64);
    let (mut stream, mut of_letter) = (None, None);
    for case in cases() {
        let letter = case.seed / ROWS_A_LETTER;
        if of_letter.replace(letter) != Some(letter) {
            stream = Some(opened(&case.letter));
        }
        let code = code_of(&case, stream.as_deref_mut().unwrap());
        all += 1;
        if code >= DIGITAL {
            continue;
        }
        digital += 1;
        undisturbed += u64::from(!case.disturbed);
        if let Some(why) = rules::forbids(code, &case.row, &case.letter) {
            fail(&case, &format!("code {code} is digital"), why);
        }
    }
    // An oracle that never sees a digital letter finds nothing.
    if all >= 1_000 {
        assert!(digital > all / 10 && undisturbed > all / 20, "{digital} digital of {all}, {undisturbed} undisturbed");
    }
}

#[test]
fn no_single_answer_is_digital_that_the_rules_forbid() {
    for case in cases() {
        let digital = |operation: &str, request: &Node| -> Option<u8> {
            let answer: Value = serde_json::from_str(&ask(operation, &request.write())).unwrap();
            match answer["channel"].as_str()? {
                "digital" => Some(16),
                "digital-mailbox" => Some(0),
                "altinn" if answer["reason"] == "unit-address" => Some(2),
                "altinn" => Some(1),
                "own-system" => Some(3),
                "email" => Some(4),
                "sms" => Some(5),
                _ => None,
            }
        };
        if let Some(Node::Object(lookup)) = case.row.get("lookup") {
            let mut request = lookup.clone();
            request.push(("message".to_owned(), case.letter.digital_post()));
            request.push(("context".to_owned(), object([("on", text(ON))])));
            let why = digital("exemption.delivery", &Node::Object(request)).and_then(|_| {
                rules::danish_message(&case.letter).or_else(|| rules::danish_lookup(&Node::Object(lookup.clone())))
            });
            if let Some(why) = why {
                fail(&case, "exemption.delivery says digital", why);
            }
        }
        if let Some(recipient @ Node::Object(_)) = case.row.get("recipient") {
            let request = object([
                ("message", case.letter.message()),
                ("recipient", recipient.clone()),
                ("sender", case.letter.sender()),
                ("context", Letter::context()),
            ]);
            let why = digital("reservation.decide_channel", &request)
                .and_then(|code| rules::norwegian_person(code, recipient, false, &case.letter, None));
            if let Some(why) = why {
                fail(&case, "reservation.decide_channel says digital", why);
            }
        }
    }
}

/// Rows as they should be go digitally: the oracle is not kept quiet by a core that holds everything.
#[test]
fn a_clean_row_of_a_clean_letter_is_digital() {
    for seed in 0..200 {
        let mut random = Random(seed);
        let letter = Letter {
            category: Some("enkeltvedtak"),
            election: false,
            altinn: false,
            age_limit: None,
            looked_up: Some(ON),
            bytes: Some(99_500_000),
            attachments: Some(10),
        };
        let row = rows::clean(&mut random);
        let case = Case { seed, letter, row, disturbed: false };
        let code = code_of(&case, &mut *opened(&case.letter));
        assert!(code < DIGITAL, "code {code}: {}", case.row.write());
        assert_eq!(rules::forbids(code, &case.row, &case.letter), None, "{}", case.row.write());
    }
}
