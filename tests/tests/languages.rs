//! Every language of the list answers with its own texts, and no text is empty.

use postregler::text::Locale;
use serde_json::{Value, json};

fn ask(operation: &str, locale: Locale, request: &Value) -> Value {
    let mut request = request.clone();
    request["context"] = json!({ "on": "2026-11-21", "locale": locale.as_str() });
    let index = postregler::index_of(operation).unwrap();
    serde_json::from_str(&postregler::call(index, &request.to_string(), 0)).unwrap()
}

fn texts(locale: Locale) -> Value {
    let path = format!("{}/../core/locales/{}.json", env!("CARGO_MANIFEST_DIR"), locale.as_str());
    serde_json::from_str::<Value>(&std::fs::read_to_string(path).unwrap()).unwrap()["texts"].take()
}

fn listed() -> Vec<String> {
    let path = format!("{}/../core/locales/languages.json", env!("CARGO_MANIFEST_DIR"));
    let list: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let offered = list.as_array().unwrap().iter().filter(|row| row["draft"] != true);
    offered.map(|row| row["code"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_core_knows_the_languages_of_the_list_and_no_other() {
    let known: Vec<_> = Locale::ALL.iter().map(|locale| locale.as_str()).collect();
    assert_eq!(known, listed());
}

#[test]
fn each_answers_in_its_own_words() {
    for locale in Locale::ALL.iter().copied() {
        let texts = texts(locale);
        let check = ask("identity.check", locale, &json!({ "number": "0101" }));
        let code = check["findings"][0]["code"].as_str().unwrap();
        let digits = check["findings"][0]["params"]["digits"].to_string();
        let own = texts[format!("finding.{code}")].as_str().unwrap().replace("{digits}", &digits);
        assert_eq!(check["findings"][0]["message"], own, "{locale:?}");

        let guide = ask("guidance.start", locale, &json!({ "country": "dk" }));
        assert_eq!(guide["guides"][0]["title"], texts["guide.dk-paper.title"], "{locale:?}");
        let rule = ask("rulebook.rule", locale, &json!({ "id": "dk.cpr.layout" }));
        assert_eq!(rule["entry"]["text"], texts["rule.dk.cpr.layout"], "{locale:?}");
    }
}

/// Dates use the language's names of months.
#[test]
fn no_message_is_empty_or_left_with_a_place() {
    for locale in Locale::ALL.iter().copied() {
        for (operation, request) in [
            ("exemption.check_request", json!({})),
            ("reservation.check_notice", json!({})),
            ("cost.estimate", json!({})),
            ("readiness.check", json!({ "country": "dk" })),
        ] {
            let answer = ask(operation, locale, &request);
            let findings = answer["findings"].as_array().map(Vec::as_slice).unwrap_or_default();
            for finding in findings {
                let message = finding["message"].as_str().unwrap_or_default();
                assert!(!message.trim().is_empty() && !message.contains('{'), "{locale:?}: {finding}");
            }
        }
    }
}

/// The names of params that are counts, and words after them with the same singular and plural.
const COUNTS: [&str; 9] = ["age", "count", "days", "digits", "free", "letters", "megabytes", "rows", "weeks"];
const SAME_FOR_ONE: [&str; 4] = ["MB", "kbit", "tegn", "teikn"];
/// Counts fixed by a rule, which are never 1.
const FIXED: [&str; 9] = [
    "finding.exemption.number.under-15",
    "finding.reservation.notice.text.too-long",
    "step.dk.enrolment.age-15.too-young",
    "step.dk.enrolment.automatic.connected",
    "step.dk.enrolment.entry-30-days.over",
    "step.dk.enrolment.entry-30-days.waits",
    "finding.reservation.entry.mobile.",
    "step.no.appeal.six-weeks",
    "step.no.appeal.three-weeks",
];

#[test]
fn a_count_of_one_has_a_text_that_fits_it() {
    for locale in Locale::ALL.iter().copied() {
        let texts = texts(locale);
        let texts = texts.as_object().unwrap();
        for (key, text) in texts {
            let text = text.as_str().unwrap();
            let is_fixed = FIXED.iter().any(|fixed| key.starts_with(fixed));
            if is_fixed || key.strip_suffix(".one").is_some() || texts.contains_key(&format!("{key}.one")) {
                continue;
            }
            for count in COUNTS {
                let Some((_, behind)) = text.split_once(&format!("{{{count}}} ")) else { continue };
                let word: String = behind.chars().take_while(|letter| letter.is_alphabetic()).collect();
                // In Danish and Norwegian the singular and plural of the word for year are the same.
                let is_year = word == "år" && locale != Locale::En;
                assert!(SAME_FOR_ONE.contains(&word.as_str()) || is_year, "{locale:?} {key}: {text}");
            }
        }
    }
}

#[test]
fn one_is_not_spoken_of_as_many() {
    for (locale, expected) in
        [("da", "1 uge udløber"), ("nb", "1 uke utløper"), ("nn", "1 veke går ut"), ("en", "1 week expires")]
    {
        let locale = Locale::ALL.iter().copied().find(|known| known.as_str() == locale).unwrap();
        let request = json!({
            "category": "enkeltvedtak", "delivery": "paper", "arrived": "2026-11-12", "act": "other", "weeks": 1,
        });
        let answer = ask("reservation.deadlines", locale, &request);
        let steps = answer["steps"].to_string();
        assert!(steps.contains(expected), "{steps}");
    }
}
