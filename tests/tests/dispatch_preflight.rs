//! A list is judged row by row, each as a single question would be, however its bytes are cut.

use std::collections::BTreeSet;
use std::path::PathBuf;

use postregler::dispatch::preflight::{MAX_ROW_BYTES, RowOutcome};
use postregler::wire::{Kind, Schema};
use postregler::{OPERATIONS, STREAMS, Stream, open};
use postregler_tests::ask;
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Map, Value, json};

fn config() -> Config {
    let cases = std::env::var("POSTREGLER_CASES").ok().and_then(|cases| cases.parse().ok());
    Config { cases: cases.unwrap_or(400), failure_persistence: None, ..Config::default() }
}

fn opened(request: &Value) -> Box<dyn Stream> {
    let index = STREAMS.iter().position(|stream| stream.id() == "dispatch.preflight").unwrap();
    open(u32::try_from(index).unwrap(), &request.to_string(), 2026_11_21).unwrap_or_else(|error| panic!("{error}"))
}

/// The codes and the summary of a list in portions of these sizes, and what is left over at once.
fn run(request: &Value, bytes: &[u8], cuts: &[usize]) -> (Vec<u8>, String) {
    let (mut stream, mut codes, mut rest) = (opened(request), Vec::new(), bytes);
    for cut in cuts {
        let (chunk, behind) = rest.split_at(rest.len().min(*cut));
        stream.push(chunk, &mut codes);
        rest = behind;
    }
    stream.push(rest, &mut codes);
    stream.end(&mut codes);
    (codes, stream.summary())
}

fn lines(rows: &[Value]) -> Vec<u8> {
    format!("{}\n", rows.iter().map(line).collect::<Vec<_>>().join("\n")).into_bytes()
}

/// A row is an object, the text of a line that may be none, or a long line described instead of written out.
fn line(row: &Value) -> String {
    match (row, row.get("repeat")) {
        (Value::String(text), _) => text.clone(),
        (_, Some(repeat)) => {
            let part = |name: &str| row[name].as_str().unwrap();
            let times = usize::try_from(row["times"].as_u64().unwrap()).unwrap();
            format!("{}{}{}", part("prefix"), repeat.as_str().unwrap().repeat(times), part("suffix"))
        }
        _ => row.to_string(),
    }
}

/// The file with a line for each row.
fn written(file: &Value) -> String {
    let case = |case: &Value| {
        let rows: Vec<String> = rows_of(case).iter().map(|row| format!("        {row}")).collect();
        format!(
            "    {{\n      \"name\": {},\n      \"source\": {},\n      \"request\": {},\n      \"rows\": [\n{}\n      ],\n      \"codes\": {},\n      \"summary\": {}\n    }}",
            case["name"],
            case["source"],
            case["request"],
            rows.join(",\n"),
            case["codes"],
            case["summary"]
        )
    };
    let cases: Vec<String> = file["cases"].as_array().unwrap().iter().map(case).collect();
    format!("{{\n  \"stream\": {},\n  \"cases\": [\n{}\n  ]\n}}\n", file["stream"], cases.join(",\n"))
}

fn cases_file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("streams/preflight.json")
}

fn file() -> Value {
    serde_json::from_str(&std::fs::read_to_string(cases_file()).unwrap()).unwrap()
}

fn cases() -> Vec<Value> {
    file()["cases"].as_array().unwrap().clone()
}

fn rows_of(case: &Value) -> Vec<Value> {
    case["rows"].as_array().unwrap().clone()
}

/// With `POSTREGLER_FILL` set, a case without a summary is given the one the core makes now, for you to read.
#[test]
fn every_case_has_its_codes_and_its_summary() {
    let mut file = file();
    for case in file["cases"].as_array_mut().unwrap() {
        let (codes, summary) = run(&case["request"], &lines(&rows_of(case)), &[]);
        assert_eq!(json!(codes), case["codes"], "{}", case["name"]);
        let summary: Value = serde_json::from_str(&summary).unwrap();
        if case.get("summary").is_none() && std::env::var_os("POSTREGLER_FILL").is_some() {
            case["summary"] = summary.clone();
        }
        assert_eq!(summary.to_string(), case["summary"].to_string(), "{}", case["name"]);
    }
    if std::env::var_os("POSTREGLER_FILL").is_some() {
        std::fs::write(cases_file(), written(&file)).unwrap();
    }
}

#[test]
fn the_schemas_allow_what_is_read_and_what_comes_out() {
    let schema = |end: &str| {
        let path = format!("{}/../facade/schemas/dispatch.preflight.{end}.json", env!("CARGO_MANIFEST_DIR"));
        let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
    };
    let (request, row, summary) = (schema("request"), schema("row"), schema("summary"));
    for case in cases() {
        assert!(request.is_valid(&case["request"]), "{}", case["request"]);
        assert!(summary.is_valid(&case["summary"]), "{}", case["summary"]);
        for (line, code) in rows_of(&case).iter().zip(case["codes"].as_array().unwrap()) {
            // One person as the register gave it is read by names that are known, and has no schema.
            let ours = line.is_object() && line.get("repeat").is_none() && line.get("personidentifikator").is_none();
            let read = *code != json!(RowOutcome::LineUnreadable as u8);
            assert!(!ours || !read || row.is_valid(line), "{line}");
        }
    }
}

#[test]
fn every_code_is_shown_by_a_case() {
    let shown: BTreeSet<u64> = cases()
        .iter()
        .flat_map(|case| case["codes"].as_array().unwrap().clone())
        .filter_map(|code| code.as_u64())
        .collect();
    for outcome in RowOutcome::ALL.iter().copied().filter(|outcome| *outcome != RowOutcome::Other) {
        assert!(shown.contains(&u64::from(outcome as u8)), "no case shows {outcome:?}");
    }
    let codes: BTreeSet<u8> = RowOutcome::ALL.iter().map(|outcome| *outcome as u8).collect();
    assert_eq!(codes.len(), RowOutcome::ALL.len());
}

#[test]
fn the_words_of_norwegian_reasons_are_those_of_the_single_answer() {
    use postregler::reservation::decide_channel::ChannelReason;
    for reason in ChannelReason::ALL {
        assert!(RowOutcome::ALL.iter().any(|outcome| outcome.reason() == reason.as_str()), "{reason:?} has no code");
    }
}

#[test]
fn every_reason_and_channel_has_a_word_in_every_language() {
    for case in cases() {
        for locale in postregler::text::Locale::ALL.iter().map(|locale| locale.as_str()) {
            let mut request = case["request"].clone();
            request["context"]["locale"] = json!(locale);
            let summary: Value = serde_json::from_str(&run(&request, &lines(&rows_of(&case)), &[]).1).unwrap();
            for entry in ["channels", "reasons"].iter().flat_map(|list| summary[list].as_array().unwrap()) {
                assert!(entry["message"].is_string(), "{locale}: {entry}");
            }
        }
    }
}

#[test]
fn nothing_depends_on_how_the_bytes_are_cut() {
    for case in cases() {
        let bytes =
            lines(&rows_of(&case).into_iter().filter(|row| row.get("repeat").is_none()).take(8).collect::<Vec<_>>());
        let whole = run(&case["request"], &bytes, &[]);
        for cut in 0..bytes.len() {
            assert!(run(&case["request"], &bytes, &[cut]) == whole, "{}: cut at {cut}", case["name"]);
        }
        for size in [1, 2, 3, 7, 64, 1_000] {
            let cuts = vec![size; bytes.len() / size];
            assert!(run(&case["request"], &bytes, &cuts) == whole, "{}: in portions of {size}", case["name"]);
        }
    }
}

#[test]
fn line_ends_a_byte_order_mark_and_offsets_change_nothing() {
    for case in cases() {
        let rows = rows_of(&case);
        let bytes = lines(&rows);
        let whole = run(&case["request"], &bytes, &[]);
        let text = String::from_utf8(bytes.clone()).unwrap();
        let other = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        assert!(run(&case["request"], other.as_bytes(), &[2, 1]) == whole, "{}", case["name"]);

        let (mut all, mut offsets) = (Vec::new(), vec![0]);
        for line in text.lines() {
            all.extend_from_slice(line.as_bytes());
            offsets.push(u32::try_from(all.len()).unwrap());
        }
        let (mut stream, mut codes) = (opened(&case["request"]), Vec::new());
        stream.push_offsets(&all, &offsets, &mut codes);
        stream.end(&mut codes);
        assert!((codes, stream.summary()) == whole, "{}", case["name"]);
    }
}

#[test]
fn a_line_of_the_greatest_length_is_read_and_a_longer_one_is_not_however_it_is_cut() {
    let request = json!({ "country": "dk" });
    let row = r#"{"lookup":{"enrolled":"yes"}}"#;
    let connected = RowOutcome::Connected as u8;
    for (length, code) in [(MAX_ROW_BYTES, connected), (MAX_ROW_BYTES + 1, RowOutcome::LineTooLong as u8)] {
        for (front, end) in [("", "\n"), ("\u{feff}", "\r\n"), ("", "")] {
            let text = format!("{front}{row}{}{end}{row}", " ".repeat(length - row.len()));
            let text = if end.is_empty() { text.trim_end_matches(row).to_owned() } else { text };
            for size in [1_000, 32_767, 32_768, 32_769, 32_770, 100_000] {
                let (codes, _) = run(&request, text.as_bytes(), &vec![size; text.len() / size]);
                assert_eq!(codes.first(), Some(&code), "{length} {end:?} in portions of {size}");
                assert_eq!(codes.get(1), (!end.is_empty()).then_some(&connected));
            }
        }
    }
}

#[test]
fn a_line_without_end_takes_no_memory_and_what_is_no_text_is_counted() {
    let mut codes = Vec::new();
    let mut stream = opened(&json!({}));
    for _ in 0..1_000 {
        stream.push(&[b'['; 10_000], &mut codes);
    }
    stream.push(b"\n\xff\xfe\n{\"number\":\"\xf0\"}\n", &mut codes);
    stream.push("[".repeat(30_000).as_bytes(), &mut codes);
    stream.end(&mut codes);
    let unreadable = RowOutcome::LineUnreadable as u8;
    assert_eq!(codes, [RowOutcome::LineTooLong as u8, unreadable, unreadable, unreadable]);
}

#[test]
fn the_first_thousand_rows_that_wait_are_named_and_all_are_counted() {
    let rows: String =
        (0..5_000).map(|at| if at % 2 == 0 { "?\n" } else { "{\"lookup\":{\"enrolled\":\"failed\"}}\n" }).collect();
    let summary: Value = serde_json::from_str(&run(&json!({}), rows.as_bytes(), &[]).1).unwrap();
    for (list, first, last) in [("needsReview", 1, 1_999), ("needsLookup", 2, 2_000)] {
        assert_eq!(summary[list]["rows"], 2_500);
        let named = summary[list]["first"].as_array().unwrap();
        assert_eq!(named.len(), 1_000);
        assert_eq!((&named[0]["row"], &named[999]["row"]), (&json!(first), &json!(last)));
    }
}

#[test]
fn a_letter_that_is_none_is_refused() {
    let index = STREAMS.iter().position(|stream| stream.id() == "dispatch.preflight").unwrap();
    for (text, path) in [
        (r#"{"lookedUp":"0707614285"}"#, "/lookedUp"),
        (r#"{"country":"se"}"#, "/country"),
        (r#"{"message":{"category":"0707614285"}}"#, "/message/category"),
        (r#"{"0707614285":1}"#, ""),
    ] {
        let error = open(u32::try_from(index).unwrap(), text, 2026_11_21).err().unwrap();
        assert_eq!(serde_json::from_str::<Value>(&error).unwrap()["error"]["path"], path);
        assert!(!error.contains("0707614285"), "{error}");
    }
}

/// Values that fit a shape; days, states and ages near those that matter.
fn fitting(schema: &'static Schema, name: &'static str) -> BoxedStrategy<Value> {
    match &schema.kind {
        Kind::Date => prop::sample::select(vec!["2026-11-21", "2026-11-21", "2026-10-30", "2020-01-01", "2027-01-01"])
            .prop_map(Value::from)
            .boxed(),
        Kind::Count if name == "cprStatus" => prop_oneof![
            4 => prop::sample::select(vec![1, 1, 1, 3, 5, 20, 30, 50, 60, 70, 80, 90, 2]).prop_map(Value::from),
            1 => prop::sample::select(vec!["01", "1", "80", "90", "001", "1.0", ""]).prop_map(Value::from),
        ]
        .boxed(),
        Kind::Integer => (0_u32..30).prop_map(Value::from).boxed(),
        Kind::Boolean => any::<bool>().prop_map(Value::from).boxed(),
        Kind::Choice(choices) => prop::sample::select(choices.iter().map(|choice| choice.name).collect::<Vec<_>>())
            .prop_map(Value::from)
            .boxed(),
        Kind::Object(fields) => {
            let field = |field: &'static postregler::wire::Field| {
                let value = fitting(field.schema, field.name);
                let likely = if matches!(field.name, "kind" | "register" | "status" | "enrolled") { 0.95 } else { 0.4 };
                let value = if field.required {
                    value.prop_map(Some).boxed()
                } else {
                    prop::option::weighted(likely, value).boxed()
                };
                (Just(field.name), value)
            };
            let fields = fields.iter().map(field).collect::<Vec<_>>();
            fields
                .prop_map(|fields| {
                    let given = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
                    Value::Object(given.collect::<Map<_, _>>())
                })
                .boxed()
        }
        _ => Just(Value::Null).boxed(),
    }
}

fn member(schema: &'static Schema, name: &str) -> BoxedStrategy<Value> {
    let Kind::Object(fields) = &schema.kind else { panic!("no object") };
    let field = fields.iter().find(|field| field.name == name).unwrap();
    fitting(field.schema, field.name)
}

fn of_decide_channel(name: &str) -> BoxedStrategy<Value> {
    let operation = OPERATIONS.iter().find(|one| one.id() == "reservation.decide_channel").unwrap();
    member(operation.request, name)
}

fn lookup() -> BoxedStrategy<Value> {
    member(STREAMS.iter().find(|one| one.id() == "dispatch.preflight").unwrap().row.unwrap(), "lookup")
}

/// One person as the register gives it, now and then with words it does not have.
fn person() -> impl Strategy<Value = Value> {
    let one = |words: &'static [&'static str]| prop::option::weighted(0.85, prop::sample::select(words));
    let day = || one(&["2026-10-01T10:14:52+02", "2026-11-21T23:30Z", "2020-01-01", "2027-01-01", "yesterday"]);
    let contact = (one(&["nora@example.org", "90000000", "?"]), day(), one(&["+4790000000", "x"]), day());
    let words = (one(&["AKTIV", "AKTIV", "SLETTET", "IKKE_REGISTRERT", "NY"]), one(&["NEI", "NEI", "JA", "KANSKJE"]));
    let mailbox = (one(&["nora#9YDT"]), one(&["984661185"]), one(&["MIID"]));
    (words, one(&["KAN_VARSLES", "KAN_IKKE_VARSLES", "VET_IKKE"]), contact, mailbox).prop_map(
        |(
            (status, reservation),
            notifiable,
            (email, email_day, mobile, mobile_day),
            (address, provider, certificate),
        )| {
            json!({ "personidentifikator": "17912099997", "status": status, "reservasjon": reservation,
                "varslingsstatus": notifiable, "sertifikat": certificate,
                "kontaktinformasjon": { "epostadresse": email, "epostadresse_oppdatert": email_day,
                    "mobiltelefonnummer": mobile, "mobiltelefonnummer_sist_verifisert": mobile_day },
                "digital_post": { "postkasseadresse": address, "postkasseleverandoeradresse": provider } })
        },
    )
}

/// What a row becomes, and what the single answer says of it.
fn compare(code: u8, answer: &Value) {
    let outcome = RowOutcome::ALL.iter().copied().find(|outcome| *outcome as u8 == code).unwrap();
    assert_ne!(outcome, RowOutcome::Other, "{answer}");
    assert_eq!(json!(outcome.is_ready()), answer["accepted"], "{outcome:?} {answer}");
    assert_eq!(Some(outcome.channel().as_str()), answer["channel"].as_str(), "{outcome:?} {answer}");
    let reason = match (&answer["reason"], &answer["notEnrolled"]) {
        (Value::String(reason), _) if outcome != RowOutcome::RegisterUnknown => Some(reason),
        (Value::Null, Value::String(reason)) if outcome.is_ready() => Some(reason),
        _ => None,
    };
    assert!(reason.is_none_or(|reason| reason == outcome.reason()), "{outcome:?} {answer}");
}

/// The counts belong together, and each code of a finding was said by as many single answers.
fn add_up(codes: &[u8], summary: &Value, answers: &[Value]) {
    let outcomes: Vec<RowOutcome> =
        codes.iter().map(|code| *RowOutcome::ALL.iter().find(|outcome| **outcome as u8 == *code).unwrap()).collect();
    let count = |which: fn(RowOutcome) -> bool| json!(outcomes.iter().filter(|outcome| which(**outcome)).count());
    assert_eq!(summary["rows"], codes.len());
    assert_eq!(summary["ready"], count(RowOutcome::is_ready));
    assert_eq!(summary["needsLookup"]["rows"], count(RowOutcome::needs_lookup));
    assert_eq!(summary["needsReview"]["rows"], count(RowOutcome::needs_review));
    assert_eq!(summary["blank"], count(|outcome| outcome == RowOutcome::Blank));
    let sum =
        |list: &str| summary[list].as_array().unwrap().iter().map(|entry| entry["rows"].as_u64().unwrap()).sum::<u64>();
    let counted = summary["rows"].as_u64().unwrap() - summary["blank"].as_u64().unwrap();
    assert_eq!((sum("channels"), sum("reasons")), (counted, counted));
    for reason in summary["reasons"].as_array().unwrap() {
        assert_eq!(reason["rows"], codes.iter().filter(|code| json!(code) == reason["code"]).count());
    }
    for found in summary["findingCounts"].as_array().unwrap() {
        let same = |finding: &Value| finding["code"] == found["code"] && finding["severity"] == found["severity"];
        let said = answers.iter().filter(|answer| answer["findings"].as_array().unwrap().iter().any(same)).count();
        assert_eq!(found["rows"], said, "{found}");
    }
    for notice in summary["notices"].as_array().unwrap() {
        let same = |planned: &&Value| planned["day"] == notice["day"] && planned["medium"] == notice["medium"];
        let planned = answers.iter().filter_map(|answer| answer["notices"].as_array()).flatten().filter(same).count();
        assert_eq!(notice["rows"], planned, "{notice}");
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_norwegian_row_gets_what_the_single_question_gives(
        recipients in prop::collection::vec(of_decide_channel("recipient"), 1..12),
        message in of_decide_channel("message"),
        sender in of_decide_channel("sender"),
        on in prop::sample::select(vec!["2026-11-21", "2015-03-02", "2013-06-01"]),
        cut in 1_usize..3_000,
    ) {
        let context = json!({ "on": on });
        let rows: Vec<Value> = recipients.iter().map(|recipient| json!({ "recipient": recipient })).collect();
        let request = json!({ "message": message, "sender": sender, "context": context });
        let (codes, summary) = run(&request, &lines(&rows), &[cut]);
        let answers: Vec<Value> = recipients.iter().map(|recipient| {
            let single = json!({ "message": message, "recipient": recipient, "sender": sender, "context": context });
            serde_json::from_str(&ask("reservation.decide_channel", &single.to_string())).unwrap()
        }).collect();
        prop_assert_eq!(codes.len(), rows.len());
        codes.iter().zip(&answers).for_each(|(code, answer)| compare(*code, answer));
        add_up(&codes, &serde_json::from_str(&summary).unwrap(), &answers);
    }

    #[test]
    fn a_response_as_it_came_gets_what_reading_and_then_deciding_gives(
        people in prop::collection::vec(person(), 1..8),
        message in of_decide_channel("message"),
        sender in of_decide_channel("sender"),
        looked_up in prop::sample::select(vec!["2026-11-21", "2026-11-20T12:00+01", "2026-11-22"]),
        form in 0_usize..3,
    ) {
        let context = json!({ "on": "2026-11-21", "environment": "test" });
        let request = json!({ "message": message, "sender": sender, "lookedUp": looked_up, "context": context });
        let row = |person: &Value| match form {
            0 => person.clone(),
            1 => json!({ "response": person, "number": "17912099997" }),
            _ => json!({ "response": json!({ "personer": [person] }).to_string() }),
        };
        let rows: Vec<Value> = people.iter().map(row).collect();
        let (codes, _) = run(&request, &lines(&rows), &[]);
        prop_assert_eq!(codes.len(), rows.len());
        for (person, code) in people.iter().zip(codes) {
            let response = json!({ "response": person.to_string(), "lookedUp": looked_up, "context": context });
            let read: Value = serde_json::from_str(&ask("reservation.read_register", &response.to_string())).unwrap();
            let recipient = json!({ "kind": "person", "register": read["people"][0]["register"] });
            let single = json!({ "message": message, "recipient": recipient, "sender": sender, "context": context });
            compare(code, &serde_json::from_str(&ask("reservation.decide_channel", &single.to_string())).unwrap());
        }
    }

    #[test]
    fn a_danish_row_gets_what_the_single_question_gives(lookups in prop::collection::vec(lookup(), 1..12), cut in 1_usize..3_000) {
        let context = json!({ "on": "2026-11-21" });
        let rows: Vec<Value> = lookups.iter().map(|lookup| json!({ "lookup": lookup })).collect();
        let (codes, summary) = run(&json!({ "context": context }), &lines(&rows), &[cut]);
        let answers: Vec<Value> = lookups.iter().map(|lookup| {
            let mut single = lookup.clone();
            single["context"] = context.clone();
            serde_json::from_str(&ask("exemption.delivery", &single.to_string())).unwrap()
        }).collect();
        prop_assert_eq!(codes.len(), rows.len());
        codes.iter().zip(&answers).for_each(|(code, answer)| compare(*code, answer));
        add_up(&codes, &serde_json::from_str(&summary).unwrap(), &answers);
    }

    #[test]
    fn whatever_comes_gets_a_code_a_line_and_sound_counts(
        rows in prop::collection::vec(prop_oneof![
            2 => any::<String>(),
            1 => Just(r#"{"lookup":{"enrolled":"yes"}}"#.to_owned()),
            1 => Just(String::new()),
            1 => "[0-9]{6}-?[0-9]{4,5}".prop_map(|number| json!({ "number": number }).to_string()),
        ], 0..20),
        cuts in prop::collection::vec(0_usize..60, 0..10),
    ) {
        let mut text = rows.iter().map(|row| row.replace('\n', " ")).collect::<Vec<_>>().join("\n");
        text.push('\n');
        let (codes, summary) = run(&json!({}), text.as_bytes(), &cuts);
        prop_assert_eq!(codes.len(), rows.len().max(1));
        prop_assert_eq!(&codes, &run(&Value::Object(Map::new()), text.as_bytes(), &[]).0);
        let summary: Value = serde_json::from_str(&summary).unwrap();
        let of = |name: &str| summary[name].as_u64().or(summary[name]["rows"].as_u64()).unwrap();
        prop_assert_eq!(of("rows"), of("ready") + of("needsLookup") + of("needsReview") + of("blank"));
    }

    /// Numbers, names, addresses and keys that are none: nothing of it is in the summary.
    #[test]
    fn nothing_personal_comes_back(
        numbers in prop::collection::vec("[0-9]{6}-[0-9]{4}|[0-9]{11}", 1..6),
        names in prop::collection::vec("[A-Z][a-z]{8,12}@[a-z]{5}\\.example", 1..6),
        locale in prop::sample::select(vec!["da", "en"]),
    ) {
        let mut rows = Vec::new();
        for (number, name) in numbers.iter().zip(names.iter().cycle()) {
            let raw = json!({ "personidentifikator": number, "reservasjon": name, "status": name,
                "kontaktinformasjon": { "epostadresse": name, "epostadresse_oppdatert": name } });
            rows.extend([
                json!({ "number": number, "lookup": { "enrolled": "no" } }),
                json!({ "number": name }),
                json!({ number.as_str(): name }),
                json!({ "lookup": { name.as_str(): number } }),
                json!({ "recipient": { "kind": name } }),
                json!({ "lookup": { "enrolled": number } }),
                json!({ "response": raw, "number": number, "lookedUp": number }),
                json!({ "response": raw.to_string() }),
                json!({ "response": name }),
                json!(format!("{number}; {name}")),
                raw,
            ]);
        }
        let (_, summary) = run(&json!({ "context": { "on": "2026-11-21", "locale": locale } }), &lines(&rows), &[]);
        for value in numbers.iter().chain(&names) {
            let bare = value.replace('-', "");
            prop_assert!(!summary.contains(value.as_str()) && !summary.contains(&bare), "{} in {}", value, summary);
        }
    }
}
