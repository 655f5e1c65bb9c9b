//! Norway: what holds of an answer of the register when a member is taken out of it, or stands in it twice.
//!
//! The answers made here agree with themselves, as the register's do: `KAN_VARSLES` and `KAN_IKKE_VARSLES` follow from status,
//! reservation and days. Where the two contradict each other the stricter holds (the vectors show it), and taking the
//! contradiction out may leave an answer that is fine.

use postregler::reservation::decide_channel::{
    Channel, ChannelMessage, ChannelReason, ChannelRecipient, ChannelSender, RecipientKind, Request, WithoutMailbox,
    WithoutRegister,
};
use postregler::reservation::read_register::{self, RegisterReading};
use postregler::reservation::{Category, ContactState, RegisterReply, RegisterStatus, decide_channel};
use postregler::wire::{Context, read_iso};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

const TODAY: &str = "2026-11-21";

/// What a day of the contact data can look like: new enough, too old, unreadable, to come, or not there.
const DAYS: &[&str] = &[
    "\"2026-10-01T10:14:52+02\"",
    "\"2025-06-01T12:00:00.5+02:00[Europe/Oslo]\"",
    "1768518000000",
    "[2026,1,15,23,59]",
    "\"2020-01-01\"",
    "[2019,2,3]",
    "\"i fjor\"",
    "\"2027-01-01\"",
    "\"\"",
    "null",
];
/// How many of them, from the first, are new enough, and how many can be read.
const FRESH: usize = 4;
const READABLE: usize = 6;

/// One of the two channels: its address if it can be used, and the places of its days in the list.
type Channel2 = Option<(bool, usize, usize)>;

fn channel() -> impl Strategy<Value = Channel2> {
    prop::option::weighted(0.7, (prop::bool::weighted(0.9), 0..DAYS.len(), 0..DAYS.len()))
}

fn is_fresh(channel: Channel2) -> bool {
    channel.is_some_and(|(usable, updated, verified)| usable && (updated < FRESH || verified < FRESH))
}

fn is_undated(channel: Channel2) -> bool {
    channel.is_some_and(|(usable, updated, verified)| usable && updated >= READABLE && verified >= READABLE)
}

fn put(members: &mut Map<String, Value>, name: &str, address: &str, channel: Channel2) {
    let Some((usable, updated, verified)) = channel else { return };
    members.insert(name.to_owned(), json!(if usable { address } else { "?" }));
    let day = |at: usize| serde_json::from_str::<Value>(DAYS[at]).unwrap();
    members.insert(format!("{name}_oppdatert"), day(updated));
    members.insert(format!("{name}_sist_verifisert"), day(verified));
}

fn person() -> impl Strategy<Value = Value> {
    let words = (
        prop_oneof![6 => Just("AKTIV"), 1 => Just("SLETTET"), 1 => Just("IKKE_REGISTRERT"), 1 => Just("SOVER")],
        prop_oneof![6 => Just("NEI"), 1 => Just("JA"), 1 => Just("KANSKJE")],
        prop::bool::weighted(0.7),
    );
    let mailbox = (prop::bool::weighted(0.8), prop::bool::weighted(0.9), prop::bool::weighted(0.9));
    (words, prop::bool::weighted(0.9), channel(), channel(), mailbox).prop_map(
        |((status, reservation, says), asked, email, mobile, (mailbox, address, certificate))| {
            let mut person = Map::new();
            person.insert("personidentifikator".to_owned(), json!("17912099997"));
            person.insert("status".to_owned(), json!(status));
            person.insert("reservasjon".to_owned(), json!(reservation));
            if says {
                let may = status == "AKTIV" && reservation == "NEI";
                let fresh = is_fresh(email) || is_fresh(mobile);
                // Days that cannot be read leave it to the register.
                let yes = may && (fresh || is_undated(email) || is_undated(mobile));
                person
                    .insert("varslingsstatus".to_owned(), json!(if yes { "KAN_VARSLES" } else { "KAN_IKKE_VARSLES" }));
            }
            if asked {
                let mut contact = Map::new();
                put(&mut contact, "epostadresse", "ola@eksempel.test", email);
                put(&mut contact, "mobiltelefonnummer", "+4799999999", mobile);
                person.insert("kontaktinformasjon".to_owned(), Value::Object(contact));
            }
            if mailbox {
                let mut mailbox = Map::new();
                if address {
                    mailbox.insert("postkasseadresse".to_owned(), json!("ola.nordmann#9YDT"));
                }
                mailbox.insert("postkasseleverandoeradresse".to_owned(), json!("984661185"));
                person.insert("digital_post".to_owned(), Value::Object(mailbox));
            }
            if certificate {
                person.insert("sertifikat".to_owned(), json!("MIIC"));
            }
            person.insert("spraak".to_owned(), json!("nn"));
            Value::Object(person)
        },
    )
}

/// The places of all members: a name, or a name and one below it.
fn places(person: &Value) -> Vec<(String, Option<String>)> {
    let mut places = Vec::new();
    for (name, value) in person.as_object().unwrap() {
        places.push((name.clone(), None));
        let below = value.as_object().into_iter().flat_map(Map::keys);
        places.extend(below.map(|below| (name.clone(), Some(below.clone()))));
    }
    places
}

fn parent<'t>(person: &'t mut Value, place: &(String, Option<String>)) -> &'t mut Map<String, Value> {
    match &place.1 {
        None => person.as_object_mut().unwrap(),
        Some(_) => person[&place.0].as_object_mut().unwrap(),
    }
}

fn without(person: &Value, place: &(String, Option<String>)) -> Value {
    let mut person = person.clone();
    parent(&mut person, place).remove(place.1.as_ref().unwrap_or(&place.0));
    person
}

fn read(person: &Value) -> RegisterReading {
    let context =
        Context { environment: Some(postregler::wire::Environment::Test), ..Context::on(read_iso(TODAY).unwrap()) };
    let request = read_register::Request {
        response: Some(json!({ "personer": [person] }).to_string()),
        looked_up: Some(TODAY.to_owned()),
        ..read_register::Request::blank(context)
    };
    postregler::reservation::read_register(&request).people.pop().unwrap()
}

fn decide(reading: &RegisterReading, category: Category, sender: ChannelSender) -> (Channel, ChannelReason) {
    let request = Request {
        message: Some(ChannelMessage { category: Some(category), ..ChannelMessage::default() }),
        recipient: Some(ChannelRecipient {
            kind: Some(RecipientKind::Person),
            register: Some(reading.register),
            ..ChannelRecipient::default()
        }),
        sender: Some(sender),
        context: Context::on(read_iso(TODAY).unwrap()),
    };
    let answer = decide_channel(&request);
    assert_eq!(answer.accepted, answer.channel != Channel::Hold);
    (answer.channel, answer.reason)
}

fn senders() -> impl Iterator<Item = ChannelSender> {
    [None, Some(WithoutMailbox::Altinn)].into_iter().flat_map(|no_mailbox| {
        [None, Some(WithoutRegister::Paper)].map(|register_unavailable| ChannelSender {
            no_mailbox,
            register_unavailable,
            ..ChannelSender::default()
        })
    })
}

const CATEGORIES: [Category; 3] = [Category::Enkeltvedtak, Category::Undecided, Category::Other];

/// Whether a reading claims that there is no contact data.
fn has_none(reading: &RegisterReading) -> bool {
    (reading.email, reading.mobile) == (ContactState::Absent, ContactState::Absent)
        && reading.register.status == Some(RegisterStatus::Active)
}

/// Whether a reading leaves something open.
fn is_open(reading: &RegisterReading) -> bool {
    [reading.email, reading.mobile].iter().any(|state| matches!(state, ContactState::Unknown | ContactState::Undated))
        || matches!(reading.register.status, Some(RegisterStatus::Unknown) | None)
        || matches!(reading.register.reservation, Some(RegisterReply::Unknown) | None)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_member_less_never_makes_a_letter_more_digital(person in person()) {
        let before = read(&person);
        for place in places(&person) {
            let after = read(&without(&person, &place));
            for category in CATEGORIES {
                for sender in senders() {
                    let (was, _) = decide(&before, category, sender);
                    let (is, reason) = decide(&after, category, sender);
                    prop_assert!(was.is_digital() || !is.is_digital(), "{:?}: {:?} became {:?}", place, was, is);
                    prop_assert!(reason != ChannelReason::ContactAbsent, "{:?}", place);
                }
            }
        }
    }

    #[test]
    fn a_member_less_never_turns_what_is_open_into_nothing(person in person()) {
        let before = read(&person);
        for place in places(&person) {
            let after = read(&without(&person, &place));
            prop_assert!(!has_none(&after), "{:?}", place);
            if is_open(&before) {
                let status = after.register.status == before.register.status || after.register.status == Some(RegisterStatus::Unknown);
                prop_assert!(status, "{:?}", place);
                let reservation = [before.register.reservation, Some(RegisterReply::Unknown)];
                prop_assert!(reservation.contains(&after.register.reservation), "{:?}", place);
            }
        }
    }

    #[test]
    fn a_member_that_says_two_things_never_makes_a_letter_digital(person in person(), other in 0_usize..5) {
        let values = [json!("NEI"), json!("SLETTET"), json!({ "a": 1 }), json!(["x"]), json!(7)];
        let before = read(&person);
        for place in places(&person) {
            let name = place.1.as_ref().unwrap_or(&place.0);
            let mut doubled = person.clone();
            let members = parent(&mut doubled, &place);
            let value = values[other].clone();
            if members[name] == value || members[name].is_null() || members[name] == "" {
                continue;
            }
            members.insert(format!("ns2:{name}"), value);
            let after = read(&doubled);
            // The mailbox is only looked at once there is an address for notices; the language decides nothing.
            let decides = !matches!(name.as_str(), "personidentifikator" | "spraak")
                && (name != "sertifikat" || person.get("digital_post").is_some());
            for sender in senders() {
                let (was, _) = decide(&before, Category::Enkeltvedtak, sender);
                let (is, _) = decide(&after, Category::Enkeltvedtak, sender);
                prop_assert!(was.is_digital() || !is.is_digital(), "{:?}: {:?} became {:?}", place, was, is);
                prop_assert!(!decides || !is.is_digital(), "{:?}: {:?}", place, is);
            }
        }
    }
}

#[test]
fn the_answers_made_here_go_every_way() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut ways = Vec::new();
    for _ in 0..600 {
        let person = person().new_tree(&mut runner).unwrap().current();
        ways.push(decide(&read(&person), Category::Enkeltvedtak, ChannelSender::default()));
    }
    for way in [
        (Channel::DigitalMailbox, ChannelReason::MailboxReady),
        (Channel::Paper, ChannelReason::NoMailbox),
        (Channel::Paper, ChannelReason::Reserved),
        (Channel::Paper, ChannelReason::ContactExpired),
        (Channel::Paper, ChannelReason::NotNotifiable),
        (Channel::Paper, ChannelReason::Deleted),
        (Channel::Paper, ChannelReason::NotRegistered),
        (Channel::Hold, ChannelReason::RegisterUnavailable),
    ] {
        assert!(ways.contains(&way), "{way:?}");
    }
}
