//! Norway: the answer of the register for as many people as it answers at once.

use serde_json::{Value, json};

/// A person with all there is: contact data with days, a mailbox, a certificate of 2,400 characters.
fn person() -> Value {
    json!({
        "personidentifikator": "17912099997",
        "reservasjon": "NEI",
        "reservasjon_oppdatert": "2023-06-13T13:42:34+02",
        "status": "AKTIV",
        "varslingsstatus": "KAN_VARSLES",
        "kontaktinformasjon": {
            "epostadresse": "ola.nordmann.med.et.langt.navn@eksempel.test",
            "epostadresse_oppdatert": "2026-10-01T10:14:52+02",
            "epostadresse_sist_verifisert": "2026-10-01T10:14:52+02",
            "epostadresse_sist_validert": "2026-10-01T10:14:52+02",
            "epostadresse_duplisert": "NEI",
            "mobiltelefonnummer": "+4799999999",
            "mobiltelefonnummer_oppdatert": "2026-10-01T10:14:52+02",
            "mobiltelefonnummer_sist_verifisert": "2026-10-01T10:14:52+02",
            "mobiltelefonnummer_duplisert": "NEI",
        },
        "digital_post": {
            "postkasseadresse": "ola.nordmann#9YDT",
            "postkasseleverandoeradresse": "984661185",
        },
        "sertifikat": format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----", "A".repeat(2_400)),
        "spraak": "nn",
        "spraak_oppdatert": "2026-10-01T10:14:52+02",
    })
}

/// The text of a request about the answer for so many people.
fn request(people: usize) -> String {
    let response = json!({ "personer": vec![person(); people] }).to_string();
    let context = json!({ "on": "2026-11-21", "environment": "test" });
    json!({ "response": response, "lookedUp": "2026-11-21T08:00:00+01", "context": context }).to_string()
}

fn ask(text: &str) -> Value {
    let index = postregler::index_of("reservation.read_register").unwrap();
    serde_json::from_str(&postregler::call(index, text, 2026_11_21)).unwrap()
}

#[test]
fn a_thousand_people_are_read_in_one_call() {
    let text = request(1_000);
    assert!(text.len() > 3_000_000 && text.len() < 4_000_000, "{}", text.len());
    let answer = ask(&text);
    let people = answer["people"].as_array().unwrap();
    assert_eq!(people.len(), 1_000);
    assert_eq!(answer["findings"], json!([]));
    assert!(
        people.iter().all(|person| person["canBeNotified"] == true && person["register"]["mailbox"]["active"] == true)
    );
}

#[test]
fn more_than_a_thousand_people_are_a_finding() {
    let answer = ask(&request(1_001));
    assert_eq!(answer["people"], json!([]));
    assert_eq!(answer["findings"][0]["code"], "reservation.register.too-many");
}
