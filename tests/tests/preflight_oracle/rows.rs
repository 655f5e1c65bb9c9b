//! Rows that may go digitally, and what the field does to them: members removed, doubled, respelled, moved, of other types
//! and contradicting. All numbers are synthetic, or the project's own Danish samples.

use crate::random::Random;
use crate::tree::{Members, Node, object, text};

/// A synthetic fødselsnummer, and a synthetic d-number of another person.
pub(crate) const PERSON: &str = "17912099997";
pub(crate) const OTHER_PERSON: &str = "57912075186";
/// A CPR number that cannot belong to a living person, of one who would be 65, and a company's number.
pub(crate) const DANE: &str = "0707614285";
pub(crate) const COMPANY: &str = "13748136";

/// A row to which nothing has been done.
pub(crate) fn clean(random: &mut Random) -> Node {
    match random.below(8) {
        0 | 1 => danish(random),
        2 => object([("number", text(PERSON)), ("recipient", recipient(random, true))]),
        3 if random.one_in(3) => {
            object([("recipient", object([("kind", text("registered-unit")), ("ownAddress", Node::Bool(true))]))])
        }
        3 => object([("recipient", recipient(random, true)), ("lookedUp", text("2026-11-21"))]),
        4 => around(random, person()),
        5 => around(random, Node::Embedded(Box::new(object([("personer", Node::List(vec![person()]))])))),
        6 => around(random, object([("personer", Node::List(vec![person()]))])),
        _ => person(),
    }
}

fn around(random: &mut Random, response: Node) -> Node {
    let mut row: Members = vec![("number".to_owned(), text(PERSON)), ("response".to_owned(), response)];
    if random.one_in(3) {
        row.push(("recipient".to_owned(), recipient(random, false)));
    }
    if random.one_in(3) {
        row.push(("lookedUp".to_owned(), text("2026-11-21")));
    }
    if random.one_in(4) {
        row.remove(0);
    }
    Node::Object(row)
}

fn recipient(random: &mut Random, with_register: bool) -> Node {
    let mut members: Members = vec![("kind".to_owned(), text("person")), ("age".to_owned(), Node::Int(40))];
    if random.one_in(4) {
        members.push(("deceased".to_owned(), Node::Bool(false)));
    }
    if random.one_in(6) {
        let proxy = random.one_in(2);
        members.push(("representedBy".to_owned(), text(if proxy { "proxy" } else { "guardian" })));
        members.push(("mandateKnown".to_owned(), Node::Bool(true)));
        if proxy && random.one_in(2) {
            members.push(("mandateCovers".to_owned(), Node::Bool(false)));
        } else if proxy {
            members.push(("partyNotice".to_owned(), text("beside")));
        }
    }
    if with_register {
        let register = object([
            ("lookedUp", text("2026-11-21")),
            ("status", text("active")),
            ("reservation", text("no")),
            ("notifiable", text("yes")),
            ("email", object([("updated", text("2020-01-01")), ("verified", text("2026-10-01"))])),
            ("mobile", object([("updated", text("2026-10-01"))])),
            ("mailbox", object([("active", Node::Bool(true)), ("provider", text("digipost"))])),
        ]);
        members.push(("register".to_owned(), register));
    }
    Node::Object(members)
}

/// One person as the register answers.
fn person() -> Node {
    object([
        ("personidentifikator", text(PERSON)),
        ("reservasjon", text("NEI")),
        ("status", text("AKTIV")),
        ("varslingsstatus", text("KAN_VARSLES")),
        (
            "kontaktinformasjon",
            object([
                ("epostadresse", text("nora.provesen@example.org")),
                ("epostadresse_oppdatert", text("2026-06-29T10:14:52+02")),
                ("epostadresse_sist_verifisert", text("2026-10-01")),
                ("mobiltelefonnummer", text("+4790000000")),
                ("mobiltelefonnummer_oppdatert", text("2026-10-01")),
            ]),
        ),
        (
            "digital_post",
            object([
                ("postkasseadresse", text("nora.provesen#9YDT")),
                ("postkasseleverandoeradresse", text("984661185")),
            ]),
        ),
        ("sertifikat", text("MIID")),
    ])
}

fn danish(random: &mut Random) -> Node {
    let mut lookup: Members = vec![("enrolled".to_owned(), text("yes"))];
    let company = random.one_in(3);
    if !company {
        let optional = [
            ("enrolledInCpr", text("yes")),
            ("cprStatus", Node::Int([1, 3, 5, 7, 20, 70, 80][random.below(7)])),
            ("cprFailed", Node::Bool(false)),
            ("age", Node::Int(65)),
            ("entered", text("2020-01-01")),
        ];
        let kept = optional.into_iter().filter(|_| !random.one_in(3));
        lookup.extend(kept.map(|(key, value)| (key.to_owned(), value)));
    }
    let mut row: Members = vec![("lookup".to_owned(), Node::Object(lookup))];
    if company || random.one_in(2) {
        row.insert(0, ("number".to_owned(), text(if company { COMPANY } else { DANE })));
    }
    Node::Object(row)
}

/// Does something to a row that may make it worse; never meant to make it better.
pub(crate) fn disturb(row: &mut Node, random: &mut Random) {
    let mut count = 0_usize;
    row.objects(&mut |_| count += 1);
    let (chosen, mut at) = (random.below(count), 0_usize);
    row.objects(&mut |members| {
        if at == chosen {
            disturb_object(members, random);
        }
        at += 1;
    });
}

fn disturb_object(members: &mut Members, random: &mut Random) {
    let at = random.below(members.len());
    let what = random.below(12);
    if what < 2 || members.is_empty() {
        let place = random.below(members.len() + 1);
        let member = if members.iter().any(|(key, _)| key == "enrolled") && random.one_in(2) {
            let key = random.pick(&["enrolledInCpr", "cprStatus", "cprFailed", "age", "entered"]);
            (key.to_owned(), other_value(key, random))
        } else {
            foreign(random)
        };
        members.insert(place, member);
        return;
    }
    let (key, value) = members[at].clone();
    let place = random.below(members.len() + 1);
    match what {
        10 => drop(members.remove(at)),
        2 => members[at].1 = other_type(&value, random),
        3 | 11 => members[at].1 = other_value(&key, random),
        4 => members[at].0 = respelled(&key, random),
        5 => members.insert(place, (key.clone(), other_value(&key, random))),
        6 => members.insert(place, (respelled(&key, random), other_value(&key, random))),
        7 => members.insert(place, (respelled(&key, random), value)),
        8 => members.insert(place, (respelled(&key, random), other_type(&value, random))),
        _ => {
            let (from, to) = (at, random.below(members.len()));
            let moved = members[from].1.clone();
            members[to].1 = moved;
        }
    }
}

fn other_type(value: &Node, random: &mut Random) -> Node {
    match (random.below(9), value) {
        (0, _) => Node::Null,
        (1, _) => text(""),
        (2, _) => Node::List(Vec::new()),
        (3, _) => Node::Object(Vec::new()),
        (4, _) => Node::List(vec![value.clone()]),
        (5, _) => object([("#text", value.clone())]),
        (6, _) => Node::Bool(random.one_in(2)),
        (7, Node::Text(digits)) => digits.parse().map_or(Node::Int(7), Node::Int),
        (7, Node::Int(number)) => Node::Text(number.to_string()),
        (8, Node::Text(word)) => Node::Text(format!("{word} x")),
        _ => Node::Int(0),
    }
}

/// A value that members of this name may have, often another than the one that stands there.
fn other_value(key: &str, random: &mut Random) -> Node {
    let letters: String =
        key.chars().filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase()).collect();
    let words: &[&str] = match letters.as_str() {
        "reservasjon" => &["JA", "NEI", "KANSKJE", "ja", " NEI "],
        "reservation" | "notifiable" => &["yes", "no", "unknown"],
        "status" => &["AKTIV", "SLETTET", "IKKE_REGISTRERT", "NY", "active", "deleted", "not-registered", "unknown"],
        "varslingsstatus" => &["KAN_IKKE_VARSLES", "KAN_VARSLES", "VET_IKKE"],
        "personidentifikator" | "number" => &[OTHER_PERSON, PERSON, DANE, COMPANY, "179120 99997", "3002991003", "1"],
        "lookedup" => &["2020-01-01", "2026-11-21", "2026-11-22", "2026-11-20T23:00:00Z", "yesterday"],
        "enrolled" | "enrolledincpr" => &["yes", "no", "failed", "unknown", "closed", "Yes"],
        "entered" => {
            &["2020-01-01", "2026-10-22", "2026-10-23", "2026-11-20", "2026-11-21", "2026-11-22", "1961-07-06", "x"]
        }
        "kind" => &["person", "registered-unit", "unregistered-unit"],
        "representedby" => &["guardian", "proxy"],
        "partynotice" => &["beside", "instead"],
        "epostadresse" | "mobiltelefonnummer" => &["nora@example.org", "90000000", "?", ""],
        "postkasseadresse" | "postkasseleverandoeradresse" | "sertifikat" => &["", "984661185", "x"],
        name if name.starts_with("epostadresse") || name.starts_with("mobil") => {
            &["2026-10-01", "2020-01-01", "2027-01-01", "yesterday", ""]
        }
        "updated" | "verified" => &["2026-10-01", "2020-01-01", "2027-01-01"],
        "cprstatus" if random.one_in(3) => &["01", "1", "80", "90", " 05", "001", "1.0", "x"],
        "cprstatus" => {
            return [1, 3, 5, 7, 20, 30, 50, 60, 70, 80, 90, 2, -1].map(Node::Int)[random.below(13)].clone();
        }
        "age" => return [0, 14, 15, 17, 18, 40, 64, 66, 67, -1].map(Node::Int)[random.below(10)].clone(),
        _ => return Node::Bool(random.one_in(2)),
    };
    text(random.pick(words))
}

fn respelled(key: &str, random: &mut Random) -> String {
    match random.below(6) {
        0 => format!("ns2:{key}"),
        1 => key.to_uppercase(),
        2 => key.replace('_', ""),
        3 => format!("@{key}"),
        4 => key.to_owned(),
        _ => {
            let (first, rest) = key.split_at(1.min(key.len()));
            format!("{}{rest}", first.to_uppercase())
        }
    }
}

/// A member of a row that does not belong where it is put, unless by chance.
fn foreign(random: &mut Random) -> (String, Node) {
    let members = [
        ("deceased", Node::Bool(true)),
        ("lookedUp", text("2020-01-01")),
        ("number", text(OTHER_PERSON)),
        ("personidentifikator", text(OTHER_PERSON)),
        ("reservasjon", text("JA")),
        ("status", text("SLETTET")),
        ("protectedAddress", Node::Bool(true)),
        ("registerFailed", Node::Bool(true)),
        ("representedBy", text("guardian")),
        ("representedBy", text("proxy")),
        ("mandateCovers", Node::Bool(true)),
        ("partyNotice", text("beside")),
        ("recipient", object([("deceased", Node::Bool(true))])),
        ("register", object([("reservation", text("yes"))])),
        ("response", object([("personer", Node::List(vec![]))])),
        ("personer", Node::List(vec![object([("reservasjon", text("JA"))])])),
        ("lookup", object([("enrolled", text("no"))])),
        ("enrolled", text("no")),
        ("enrolledInCpr", text("no")),
        ("cprStatus", Node::Int(90)),
        ("cprFailed", Node::Bool(true)),
        ("age", Node::Int(3)),
        ("entered", text("2026-11-20")),
        ("somethingNew", text("x")),
    ];
    let (key, value) = members[random.below(members.len())].clone();
    let key = if random.one_in(3) { respelled(key, random) } else { key.to_owned() };
    (key, value)
}
