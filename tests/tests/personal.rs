//! Which fields of requests are personal: every field that can hold text, a number or a date is either marked or
//! listed here with a reason. A new field fails this test until it is one of the two.

use std::collections::BTreeSet;

use postregler::wire::{Field, Kind, Schema};
use postregler::{OPERATIONS, STREAMS};

/// Fields that are not personal, as `Type.field`; a request has the name of its operation. Each group has a reason.
const NOT_PERSONAL: &[(&str, &[&str])] = &[
    (
        "the day, the language and the limits of the question itself",
        &["Context.on", "identity.check.newRuleFrom", "identity.check_column.width"],
    ),
    ("how many samples, and of which series", &["identity.sample.count", "identity.sample.seed"]),
    (
        "names and words of this library",
        &[
            "GivenAnswer.answer",
            "GivenAnswer.question",
            "cost.price_books.id",
            "guidance.next.guide",
            "guidance.start.guide",
            "rulebook.list.inForceOn",
            "rulebook.list.limit",
            "rulebook.list.search",
            "rulebook.list.start",
            "rulebook.rule.id",
        ],
    ),
    (
        "what an authority plans: numbers of letters, prices, shares, days",
        &[
            "CostAlternative.books",
            "CostAlternative.pricesOn",
            "CostBook.currency",
            "CostBook.from",
            "CostBook.id",
            "CostBook.source",
            "CostBook.until",
            "CostBook.vatPercent",
            "CostDiscount.from",
            "CostDiscount.percent",
            "CostDiscount.upTo",
            "CostMailing.bytes",
            "CostMailing.emails",
            "CostMailing.grams",
            "CostMailing.letters",
            "CostMailing.month",
            "CostMailing.openingReceipts",
            "CostMailing.preflight",
            "CostMailing.sheets",
            "CostMailing.sms",
            "CostMailing.times",
            "CostMailingChannel.letters",
            "CostMailingChannel.share",
            "CostPlan.books",
            "CostPlan.currency",
            "CostPlan.logins",
            "CostPlan.lookups",
            "CostPlan.pricesOn",
            "CostPlan.svarutMonths",
            "CostPlan.systems",
            "CostPlan.vatPercent",
            "CostPrice.freeUnder",
            "CostPrice.from",
            "CostPrice.over",
            "CostPrice.under",
            "CostPrice.upTo",
            "CostPrice.vatNotStated",
            "CostPrice.withVat",
            "CostPrice.withoutVat",
            "cost.compare.oneOff",
            "cost.compare.shares",
            "cost.compare.years",
            "cost.price_books.validOn",
            "readiness.check.by",
            "readiness.check.mailboxShare",
        ],
    ),
    (
        "the letter and its sender, the same for every recipient",
        &[
            "ChannelMessage.attachments",
            "ChannelMessage.bytes",
            "DeliveryMessage.attachments",
            "DeliveryMessage.bytes",
            "ChannelSender.ageLimit",
            "ChannelSender.maxAttachments",
            "ChannelSender.maxBytes",
            "ChannelSender.printUnreadAfterDays",
            "MailboxDocument.bytes",
            "MailboxMessage.effectiveDate",
            "MailboxMessage.effectiveTime",
            "MailboxMessage.language",
            "MailboxMessage.packageBytes",
            "MailboxMessage.repetitions",
            "MailboxMessage.securityLevel",
            "PrintOrder.ink",
            "PrintOrder.leftMarginMm",
            "PrintOrder.pdfVersion",
            "PrintOrder.postClass",
            "PrintOrder.returns",
            "exemption.delivery.available",
            "reservation.check_notice.repetitions",
        ],
    ),
    (
        "when something was looked up, confirmed in a register or happened to a letter, which says nothing about who it was",
        &[
            // `reservation.read_register` returns them.
            "ContactDays.updated",
            "ContactDays.verified",
            "RegisterData.lookedUp",
            "dispatch.preflight row.lookedUp",
            "dispatch.preflight.lookedUp",
            "reservation.deadlines.appealArrived",
            "reservation.deadlines.appealSent",
            "reservation.deadlines.arrived",
            "reservation.deadlines.madeAvailable",
            "reservation.deadlines.noticeSent",
            "reservation.deadlines.opened",
            "reservation.deadlines.secondNoticeSent",
            "reservation.deadlines.weeks",
            "reservation.read_register.lookedUp",
            "reservation.read_register.toLookUp",
        ],
    ),
    (
        "the authority that was asked",
        &["exemption.check_attendance.municipality", "exemption.check_company.municipality"],
    ),
    (
        "what happened to an exemption of no one who is named: the registration is the first day of effect, which answers state",
        &["CaseEvent.day", "TermChange.day", "exemption.term.registered"],
    ),
    ("offers of a company to a company", &["BroadbandOffer.downstreamKbit", "BroadbandOffer.priceDkk"]),
];

/// Names of fields that hold personal data, regardless of the list.
const TELLING: [&str; 21] = [
    "name",
    "number",
    "address",
    "email",
    "mobile",
    "telephone",
    "phone",
    "sms",
    "ground",
    "title",
    "lines",
    "postcode",
    "city",
    "street",
    "birth",
    "age",
    "signature",
    "response",
    "person",
    "holder",
    "giver",
];

/// Every field of the requests that can hold typed or looked-up data, with whether it is personal.
fn fields() -> Vec<(String, &'static Field)> {
    let mut found = Vec::new();
    for operation in OPERATIONS {
        collect(&operation.id(), operation.request, &mut found);
    }
    for stream in STREAMS {
        collect(&stream.id(), stream.request, &mut found);
        if let Some(row) = stream.row {
            collect(&format!("{} row", stream.id()), row, &mut found);
        }
    }
    found
}

fn collect(name: &str, schema: &'static Schema, found: &mut Vec<(String, &'static Field)>) {
    match &schema.kind {
        Kind::List(item) => collect(item.name, item, found),
        Kind::Object(fields) => {
            for field in *fields {
                if holds_data(field.schema) {
                    found.push((format!("{name}.{}", field.name), field));
                } else if !field.personal {
                    collect(field.schema.name, field.schema, found);
                }
            }
        }
        _ => {}
    }
}

fn holds_data(schema: &Schema) -> bool {
    match &schema.kind {
        Kind::Text | Kind::Date | Kind::Integer | Kind::Count | Kind::Params | Kind::Any => true,
        Kind::List(item) => holds_data(item),
        Kind::Boolean | Kind::Choice(_) | Kind::Object(_) => false,
    }
}

#[test]
fn every_field_is_marked_personal_or_listed_with_a_reason() {
    let listed: BTreeSet<&str> = NOT_PERSONAL.iter().flat_map(|(_, fields)| *fields).copied().collect();
    let fields = fields();
    assert!(fields.len() > 150, "only {} fields: does the test still see the shapes?", fields.len());
    let undecided: BTreeSet<&str> = fields
        .iter()
        .filter(|(name, field)| !field.personal && !listed.contains(name.as_str()))
        .map(|(name, _)| name.as_str())
        .collect();
    assert!(undecided.is_empty(), "mark with #[wire(personal)], or list with a reason: {undecided:#?}");
    let open: BTreeSet<&str> =
        fields.iter().filter(|(_, field)| !field.personal).map(|(name, _)| name.as_str()).collect();
    let gone: Vec<_> = listed.difference(&open).collect();
    assert!(gone.is_empty(), "listed, but marked or gone: {gone:#?}");
}

#[test]
fn a_field_that_is_called_after_a_person_is_marked() {
    for (name, field) in fields() {
        let words = words(field.name);
        let telling = TELLING.iter().any(|word| words.iter().any(|other| other == word));
        // The sender decides these, or the word has another meaning.
        let exempt = ["ChannelSender.ageLimit", "CostMailing.sms"].contains(&name.as_str());
        assert!(field.personal || !telling || exempt, "{name} is not marked with #[wire(personal)]");
    }
}

/// `holderName` → `holder`, `name`.
fn words(camel: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in camel.chars() {
        if letter.is_uppercase() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
    }
    words
}
