//! What may go digitally, stated once more from the rules and without a line of the core. Each function names what forbids
//! a digital channel, or nothing. The statements are necessary conditions: whatever they allow may still go on paper.

use crate::letters::{Letter, ON};
use crate::rows::{COMPANY, DANE, OTHER_PERSON, PERSON};
use crate::tree::Node;

type Forbidden = Option<&'static str>;

/// What forbids that a row goes out by the channel of this code.
pub(crate) fn forbids(code: u8, row: &Node, letter: &Letter) -> Forbidden {
    match code {
        16 => danish_message(letter).or_else(|| danish_row(row)),
        0..=5 => norwegian_row(code, row, letter),
        _ => Some("there is no such digital code"),
    }
}

/// The name of a member without prefix, capitals and signs.
fn loose(key: &str) -> String {
    let own = key.rsplit(':').next().unwrap_or_default();
    own.chars().filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Whether a value states nothing: `null`, an empty text, or an object of such values, as converters from XML make of an
/// empty element.
fn is_blank(node: &Node) -> bool {
    match node {
        Node::Null => true,
        Node::Text(text) => text.trim().is_empty(),
        Node::Object(members) => members.iter().all(|(_, value)| is_blank(value)),
        _ => false,
    }
}

/// Whether two values state the same: spaces around a word and capitals do not count.
fn is_same(one: &Node, other: &Node) -> bool {
    match (one, other) {
        (Node::Text(one), Node::Text(other)) => one.trim().eq_ignore_ascii_case(other.trim()),
        (Node::List(one), Node::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Node::Object(one), Node::Object(other)) => {
            let same =
                |((key, one), (name, other)): (&(String, Node), &(String, Node))| key == name && is_same(one, other);
            one.len() == other.len() && one.iter().zip(other).all(same)
        }
        _ => one == other,
    }
}

/// Everything stated under one of these names, anywhere and in any spelling.
fn said<'n>(node: &'n Node, names: &[&str]) -> Vec<&'n Node> {
    let mut found = Vec::new();
    collect(node, names, &mut found);
    found
}

fn collect<'n>(node: &'n Node, names: &[&str], found: &mut Vec<&'n Node>) {
    match node {
        Node::Object(members) => {
            for (key, value) in members {
                if names.contains(&loose(key).as_str()) && !is_blank(value) {
                    found.push(value);
                }
                collect(value, names, found);
            }
        }
        Node::List(items) => items.iter().for_each(|item| collect(item, names, found)),
        Node::Embedded(value) => collect(value, names, found),
        _ => {}
    }
}

/// Whether something is said under a name, and nothing but words like these.
fn only(node: &Node, names: &[&str], fits: impl Fn(&str) -> bool) -> bool {
    let said = said(node, names);
    !said.is_empty() && said.into_iter().all(|value| word(value).is_some_and(&fits))
}

/// The word of a member; converters from XML write it into an object.
fn word(node: &Node) -> Option<&str> {
    match node {
        Node::Text(text) => Some(text.trim()),
        Node::Object(members) => members.iter().find_map(|(key, value)| match value {
            Node::Text(text) if matches!(key.as_str(), "#text" | "$" | "_" | "value" | "content") => Some(text.trim()),
            _ => None,
        }),
        _ => None,
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Whether an object has only these keys, each once, in this spelling; what is `null` is not there.
fn keys_are(node: &Node, keys: &[&str]) -> bool {
    let mut seen: Vec<&str> = Vec::new();
    let Node::Object(members) = node else { return false };
    members.iter().all(|(key, _)| {
        let fresh = keys.contains(&key.as_str()) && !seen.contains(&key.as_str());
        seen.push(key);
        fresh
    })
}

/// A member that is there and not `null`.
fn given<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    node.get(key).filter(|value| **value != Node::Null)
}

const ROW: [&str; 5] = ["number", "recipient", "response", "lookedUp", "lookup"];

const RECIPIENT: [&str; 13] = [
    "kind",
    "register",
    "registerFailed",
    "age",
    "deceased",
    "representedBy",
    "mandateKnown",
    "mandateCovers",
    "partyNotice",
    "protectedAddress",
    "hasAddress",
    "ownAddress",
    "consented",
];

const LOOKUP: [&str; 7] = ["enrolled", "enrolledInCpr", "cprStatus", "cprFailed", "age", "entered", "hasAddress"];

/// What a caller says of a recipient; none of it has a place inside the register's own answer.
const OWN: [&str; 22] = [
    "number",
    "recipient",
    "response",
    "lookedup",
    "lookup",
    "register",
    "registerfailed",
    "age",
    "deceased",
    "representedby",
    "mandateknown",
    "mandatecovers",
    "partynotice",
    "protectedaddress",
    "hasaddress",
    "ownaddress",
    "consented",
    "enrolled",
    "enrolledincpr",
    "cprstatus",
    "cprfailed",
    "entered",
];

// Denmark.

/// What Digital Post takes: 99.5 MB, in the larger reading of a megabyte, and ten attached files.
pub(crate) fn danish_message(letter: &Letter) -> Forbidden {
    if letter.bytes.is_some_and(|bytes| bytes * 10 > 995 * 1_048_576) {
        return Some("larger than Digital Post takes");
    }
    letter.attachments.is_some_and(|files| files > 10).then_some("more attached files than Digital Post takes")
}

fn danish_row(row: &Node) -> Forbidden {
    if !keys_are(row, &ROW) {
        return Some("a member that a row does not have, or one twice");
    }
    if ["recipient", "response", "lookedUp"].iter().any(|key| given(row, key).is_some()) {
        return Some("a Norwegian member in a Danish row");
    }
    let Some(lookup) = given(row, "lookup") else { return Some("nothing was looked up") };
    danish_lookup(lookup).or_else(|| danish_number(given(row, "number")?, lookup))
}

/// The rules of `exemption.delivery` for a letter that goes digitally.
pub(crate) fn danish_lookup(lookup: &Node) -> Forbidden {
    if !keys_are(lookup, &LOOKUP) {
        return Some("a member that a look-up does not have, or one twice");
    }
    let is = |key: &str, fits: &dyn Fn(&Node) -> bool| given(lookup, key).is_none_or(fits);
    if given(lookup, "enrolled") != Some(&Node::Text("yes".to_owned())) {
        return Some("the look-up did not say that the receiver is connected");
    }
    if !is("enrolledInCpr", &|value| *value == Node::Text("yes".to_owned())) {
        return Some("CPR does not say that the receiver is connected");
    }
    let alive = |value: &Node| match value {
        Node::Int(status) => matches!(status, 1 | 3 | 5 | 7 | 20 | 70 | 80),
        Node::Text(status) => {
            matches!(status.trim(), "1" | "01" | "3" | "03" | "5" | "05" | "7" | "07" | "20" | "70" | "80")
        }
        _ => false,
    };
    if !is("cprStatus", &alive) {
        return Some("dead, replaced, annulled, or a status that is not known");
    }
    if !is("cprFailed", &|value| *value == Node::Bool(false)) {
        return Some("the look-up in CPR failed");
    }
    if !is("age", &|value| matches!(value, Node::Int(15..))) {
        return Some("no age of 15 or more");
    }
    // Written so, days are in the order of the calendar. The generator writes no other form of day.
    let entered = |value: &Node| matches!(value, Node::Text(day) if day.len() == 10 && day.as_str() <= "2026-10-22");
    if !is("entered", &entered) {
        return Some("entered fewer than 30 days ago, or on no day that can be read");
    }
    None
}

fn danish_number(number: &Node, lookup: &Node) -> Forbidden {
    let Node::Text(number) = number else { return Some("a number that is no text") };
    let digits = digits(number);
    if digits == COMPANY {
        let of_person = ["enrolledInCpr", "cprStatus", "age", "entered"].iter().any(|key| given(lookup, key).is_some());
        return of_person.then_some("a person's look-up under a company's number");
    }
    if digits != DANE {
        return Some("another number, or none");
    }
    if given(lookup, "age").is_some_and(|age| !matches!(age, Node::Int(64..=66))) {
        return Some("an age that the number contradicts");
    }
    let before_birth = matches!(given(lookup, "entered"), Some(Node::Text(day)) if day.as_str() < "1961-07-07");
    before_birth.then_some("an entry before birth")
}

// Norway.

fn norwegian_row(code: u8, row: &Node, letter: &Letter) -> Forbidden {
    let bare = row.members().iter().any(|(key, _)| loose(key) == "personidentifikator");
    let around: Vec<&(String, Node)> =
        row.members().iter().filter(|(key, _)| !bare || ROW.contains(&key.as_str())).collect();
    let mut keys: Vec<&str> = around.iter().map(|(key, _)| key.as_str()).collect();
    keys.sort_unstable();
    if keys.windows(2).any(|pair| pair[0] == pair[1]) || keys.iter().any(|key| !ROW.contains(key)) {
        return Some("a member that a row does not have, or one twice");
    }
    if given(row, "lookup").is_some() {
        return Some("a Danish look-up in a Norwegian row");
    }
    let recipient = given(row, "recipient");
    if recipient.is_some_and(|recipient| !keys_are(recipient, &RECIPIENT)) {
        return Some("a member that a recipient does not have, or one twice");
    }
    let response = given(row, "response");
    if bare && response.is_some() {
        return Some("two answers");
    }
    let answer = response.or(bare.then_some(row));
    if let Some(answer) = answer {
        let inside = answer.members().iter().filter(|(key, _)| !bare || !ROW.contains(&key.as_str()));
        let inside = Node::Object(inside.cloned().collect());
        let inside = if answer.members().is_empty() { answer } else { &inside };
        if named(inside, &OWN) {
            return Some("a member of the caller's inside the register's answer");
        }
        if recipient.and_then(|recipient| given(recipient, "register")).is_some() {
            return Some("two answers of the register");
        }
        let number = given(row, "number").and_then(word).map(digits);
        let whose = |person: &str| {
            number.as_ref().is_none_or(|number| number == person)
                && only(inside, &["personidentifikator"], |identity| digits(identity) == person)
        };
        if !whose(PERSON) && !whose(OTHER_PERSON) {
            return Some("an answer that does not name this person and no other");
        }
        let is_list = |key: &str| matches!(loose(key).as_str(), "personer" | "person" | "hentpersonerrespons");
        let mut lists = answer_members(answer).iter().filter(|(key, value)| is_list(key) && !is_blank(value));
        let first = lists.next();
        if lists.any(|(_, other)| first.is_some_and(|(_, first)| !is_same(first, other))) {
            return Some("two lists of people");
        }
    }
    if let Some(number) = given(row, "number") {
        let Node::Text(number) = number else { return Some("a number that is no text") };
        if digits(number) != PERSON && digits(number) != OTHER_PERSON {
            return Some("another number, or none");
        }
    }
    norwegian_person(code, row, answer.is_some(), letter, letter.looked_up)
}

/// The members of an answer, also of one that is written as text.
fn answer_members(answer: &Node) -> &[(String, Node)] {
    if let Node::Embedded(inner) = answer { inner.members() } else { answer.members() }
}

/// Whether a member of one of these names is there, `null` included.
fn named(node: &Node, names: &[&str]) -> bool {
    match node {
        Node::Object(members) => {
            members.iter().any(|(key, value)| names.contains(&loose(key).as_str()) || named(value, names))
        }
        Node::List(items) => items.iter().any(|item| named(item, names)),
        Node::Embedded(value) => named(value, names),
        _ => false,
    }
}

/// The rules of `reservation.decide_channel` for a letter that goes digitally by the channel of this code.
pub(crate) fn norwegian_person(
    code: u8,
    row: &Node,
    has_answer: bool,
    letter: &Letter,
    looked_up: Option<&str>,
) -> Forbidden {
    let all_are = |name: &str, wanted: &Node| said(row, &[name]).into_iter().all(|value| value == wanted);
    if !all_are("deceased", &Node::Bool(false)) {
        return Some("the recipient is dead");
    }
    let known = said(row, &["mandateknown"]);
    let mandate = !known.is_empty() && known.into_iter().all(|value| *value == Node::Bool(true));
    if !said(row, &["representedby"]).is_empty() && !mandate {
        return Some("represented, and how far is not known");
    }
    let proxy = said(row, &["representedby"]).into_iter().any(|by| word(by) != Some("guardian"));
    let covers = said(row, &["mandatecovers"]);
    let outside = !covers.is_empty() && covers.into_iter().all(|value| *value == Node::Bool(false));
    if proxy && !outside && said(row, &["partynotice"]).is_empty() {
        return Some("it goes to the proxy, or whether it does is not known");
    }
    let kinds = said(row, &["kind"]);
    let kind = kinds.first().and_then(|kind| word(kind));
    let unit = kind == Some("registered-unit");
    if !has_answer && !matches!(kind, Some("person" | "registered-unit" | "unregistered-unit")) {
        return Some("it is not stated who the recipient is");
    }
    let own_address = said(row, &["ownaddress"]).into_iter().any(|value| *value == Node::Bool(true));
    if unit || code == 2 {
        return (!unit || !own_address || code != 2).then_some("no registered unit with an electronic address");
    }
    if let Some(limit) = letter.age_limit.filter(|_| kind != Some("unregistered-unit")) {
        let ages = said(row, &["age"]);
        if ages.is_empty() || !ages.into_iter().all(|age| matches!(age, Node::Int(years) if *years >= limit)) {
            return Some("younger than the sender's limit, or of no known age");
        }
    }
    if letter.reservation_counts() {
        section_9(row, looked_up).or_else(|| channel(code, row, letter, own_address))
    } else {
        channel(code, row, letter, own_address)
    }
}

/// A letter of § 9: not reserved, can be notified, looked up on the day, in the register.
fn section_9(row: &Node, looked_up: Option<&str>) -> Forbidden {
    if !said(row, &["registerfailed"]).into_iter().all(|value| *value == Node::Bool(false)) {
        return Some("asking the register failed");
    }
    let today = |day: &str| day == ON || day == "2026-11-21T08:00:00+01:00" || day == "2026-11-20T23:00:00Z";
    let asked = said(row, &["lookedup"]);
    if asked.is_empty() && looked_up.is_none() {
        return Some("no day of look-up");
    }
    if !asked.into_iter().all(|day| word(day).is_some_and(today)) || !looked_up.is_none_or(today) {
        return Some("looked up on another day");
    }
    if !only(row, &["status"], |status| status.eq_ignore_ascii_case("AKTIV") || status == "active") {
        return Some("not in the register, or that is not known");
    }
    if !only(row, &["reservasjon", "reservation"], |reply| reply.eq_ignore_ascii_case("NEI") || reply == "no") {
        return Some("reserved, or that is not known");
    }
    let yes = |reply: &str| reply.eq_ignore_ascii_case("KAN_VARSLES") || reply == "yes";
    let notifiable = ["varslingsstatus", "notifiable"];
    if !said(row, &notifiable).is_empty() && !only(row, &notifiable, yes) {
        return Some("the register says that a notice cannot be sent, or nothing that is known");
    }
    let days = [
        "epostadresseoppdatert",
        "epostadressesistverifisert",
        "epostadressesistoppdatert",
        "epostadresseverifisert",
        "mobiltelefonnummeroppdatert",
        "mobiltelefonnummersistverifisert",
        "mobiltelefonnummersistoppdatert",
        "mobiltelefonnummerverifisert",
        "updated",
        "verified",
    ];
    let fresh = |day: &&Node| matches!(word(day), Some("2026-10-01" | "2026-06-29T10:14:52+02"));
    let dated = said(row, &days).iter().any(fresh);
    if !has_contact(row) || !(dated || only(row, &notifiable, yes)) {
        return Some("no address that a notice may be sent to");
    }
    None
}

/// What the channel itself needs.
fn channel(code: u8, row: &Node, letter: &Letter, own_address: bool) -> Forbidden {
    let possible = match code {
        0 => has_mailbox(row),
        1 => letter.altinn,
        4 => !letter.within_section_9() && (own_address || has_contact(row)),
        5 => !letter.within_section_9() && has_contact(row),
        _ => false,
    };
    (!possible).then_some("nothing that this channel needs")
}

fn has_contact(row: &Node) -> bool {
    let addresses = said(row, &["epostadresse", "mobiltelefonnummer"]);
    addresses.into_iter().any(|address| word(address).is_some_and(|address| address.len() > 5)) || has_object(row)
}

/// Whether there is an object under `email` or `mobile`. An empty one is an address of which no day is known.
fn has_object(node: &Node) -> bool {
    node.members().iter().any(|(key, value)| {
        matches!(key.as_str(), "email" | "mobile") && matches!(value, Node::Object(_)) || has_object(value)
    })
}

/// A mailbox has an address, a provider and a certificate, each stated in one way, and its owner is in the register.
fn has_mailbox(row: &Node) -> bool {
    if !only(row, &["status"], |status| status.eq_ignore_ascii_case("AKTIV") || status == "active") {
        return false;
    }
    let active = said(row, &["active"]);
    if !active.is_empty() {
        return active.into_iter().all(|value| *value == Node::Bool(true));
    }
    let posts = said(row, &["digitalpost", "sikkerdigitalpostadresse"]);
    let in_posts = |name: &str| posts.iter().flat_map(|post| said(post, &[name])).collect::<Vec<_>>();
    let mut certificates = in_posts("sertifikat");
    beside_identity(row, "sertifikat", &mut certificates);
    [in_posts("postkasseadresse"), in_posts("postkasseleverandoeradresse"), certificates].into_iter().all(|stated| {
        let words: Vec<Option<&str>> = stated.into_iter().map(word).collect();
        words.first().is_some_and(Option::is_some)
            && words.windows(2).all(|pair| pair[0].map(str::to_ascii_lowercase) == pair[1].map(str::to_ascii_lowercase))
    })
}

/// What is stated under a name among a person's own members.
fn beside_identity<'n>(node: &'n Node, name: &str, found: &mut Vec<&'n Node>) {
    match node {
        Node::Object(members) => {
            let person = members.iter().any(|(key, _)| loose(key) == "personidentifikator");
            for (key, value) in members {
                if person && loose(key) == name && !is_blank(value) {
                    found.push(value);
                }
                beside_identity(value, name, found);
            }
        }
        Node::List(items) => items.iter().for_each(|item| beside_identity(item, name, found)),
        Node::Embedded(value) => beside_identity(value, name, found),
        _ => {}
    }
}
