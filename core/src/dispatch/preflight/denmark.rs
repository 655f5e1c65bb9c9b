//! A Danish row: the answer of `exemption.delivery` as an outcome.

use super::Letter;
use super::outcome::RowOutcome;
use super::recipient_number::RecipientScope;
use super::request::DanishLookup;
use super::tally::Tally;
use crate::answer::{Code, Severity, codes};
use crate::exemption::delivery::{self, Answer, DeliveryChannel, EnrolledLookup, NotEnrolled};
use crate::identity::{Details, NumberKind};
use crate::law::CONNECTED_FROM_AGE;
use crate::wire::Context;

/// The outcome for each error that keeps a letter from being sent.
static ERRORS: &[(&Code, RowOutcome)] = &[
    (&codes::DELIVERY_LOOKUP_MISSING, RowOutcome::LookupMissing),
    (&codes::DELIVERY_LOOKUP_FAILED, RowOutcome::LookupFailed),
    (&codes::DELIVERY_LOOKUP_UNKNOWN, RowOutcome::LookupUnknown),
    (&codes::DELIVERY_LOOKUPS_DIFFER, RowOutcome::LookupsDiffer),
    (&codes::DELIVERY_CPR_FAILED, RowOutcome::LookupFailed),
    (&codes::DELIVERY_CPR_CONTRADICTS, RowOutcome::LookupsDiffer),
    (&codes::DELIVERY_AGE_CONTRADICTS, RowOutcome::LookupsDiffer),
    (&codes::DELIVERY_ENTERED_CONTRADICTS, RowOutcome::LookupsDiffer),
    (&codes::DELIVERY_ENTERED_FUTURE, RowOutcome::LookupsDiffer),
    (&codes::DELIVERY_MAILBOX_CLOSED, RowOutcome::MailboxClosed),
    (&codes::DELIVERY_CURRENT_NUMBER, RowOutcome::NumberReplaced),
    (&codes::DELIVERY_ANNULLED, RowOutcome::NumberAnnulled),
    (&codes::DELIVERY_STATUS_UNKNOWN, RowOutcome::StatusUnknown),
    (&codes::DELIVERY_ADDRESS_MISSING, RowOutcome::NoAddress),
    (&codes::DELIVERY_NO_ORDINARY_ADDRESS, RowOutcome::NoOrdinaryAddress),
    (&codes::DELIVERY_SIZE_TOO_LARGE, RowOutcome::MessageTooLarge),
    (&codes::DELIVERY_TOO_MANY_FILES, RowOutcome::MessageTooLarge),
    (&codes::DELIVERY_DEAD, RowOutcome::Dead),
];

pub(super) fn decide_row(
    number: Option<&str>,
    lookup: Option<DanishLookup>,
    letter: &Letter,
    tally: &mut Tally,
) -> RowOutcome {
    let mut findings = number.map(|number| letter.numbers.check(number, RecipientScope::Dane)).unwrap_or_default();
    let wrong = findings.has_error();
    let against = number.filter(|_| !wrong).zip(lookup.as_ref()).and_then(|(number, lookup)| {
        contradiction(&letter.numbers.danish_details(number), lookup, letter.request.context)
    });
    let answer = delivery::delivery(&request(lookup, letter));
    let mut outcome = if wrong { RowOutcome::NumberWrong } else { outcome(&answer) };
    findings.extend(answer.findings);
    if let Some(code) = against.filter(|_| outcome.is_ready()) {
        findings.add(code, "/number");
        outcome = RowOutcome::LookupsDiffer;
    }
    tally.found(&findings);
    outcome
}

/// Contradictions between the number and the look-up: a company has no status in CPR and no age, a child has no Digital
/// Post, and a person's age follows from the number.
fn contradiction(number: &Details, lookup: &DanishLookup, context: Context) -> Option<&'static Code> {
    let DanishLookup { enrolled, enrolled_in_cpr, cpr_status, cpr_failed, age, entered, has_address: _ } = lookup;
    let of_person = enrolled_in_cpr.is_some()
        || cpr_status.is_some()
        || *cpr_failed == Some(true)
        || age.is_some()
        || entered.is_some();
    if number.kind == Some(NumberKind::Cvr) {
        return of_person.then_some(&codes::DELIVERY_LOOKUPS_DIFFER);
    }
    let born = number.birth_date?.date()?;
    let years = context.on.years_since(born)?;
    if *enrolled == Some(EnrolledLookup::Yes) && years < CONNECTED_FROM_AGE {
        return Some(&codes::DELIVERY_AGE_CONTRADICTS);
    }
    let entered_before_birth = entered.is_some_and(|entered| entered < born);
    // The age may have been looked up on another day than the letter's.
    let other_age = age.is_some_and(|age| age.abs_diff(years) > 1);
    (other_age || entered_before_birth).then_some(&codes::DELIVERY_LOOKUPS_DIFFER)
}

/// Every field of the operation is named here, so that the compiler reports a new one. A letter that has not been sent
/// has not been made available.
fn request(lookup: Option<DanishLookup>, letter: &Letter) -> delivery::Request {
    let (message, context) = (letter.request.digital_post, letter.request.context);
    let Some(lookup) = lookup else { return delivery::Request { message, ..delivery::Request::blank(context) } };
    let DanishLookup { enrolled, enrolled_in_cpr, cpr_status, cpr_failed, age, entered, has_address } = lookup;
    delivery::Request {
        enrolled,
        enrolled_in_cpr,
        cpr_status,
        cpr_failed,
        age,
        entered,
        has_address,
        message,
        available: None,
        context,
    }
}

/// The outcome for an answer.
fn outcome(answer: &Answer) -> RowOutcome {
    if !answer.accepted {
        let error = answer.findings.iter().find(|finding| finding.severity() == Severity::Error);
        let known = |(code, _): &&(&'static Code, RowOutcome)| error.is_some_and(|error| error.code().id == code.id);
        return ERRORS.iter().find(known).map_or(RowOutcome::Other, |(_, outcome)| *outcome);
    }
    match (answer.channel, answer.not_enrolled) {
        (DeliveryChannel::Digital, _) => RowOutcome::Connected,
        (DeliveryChannel::Paper, Some(why)) => match why {
            NotEnrolled::Under15 => RowOutcome::Under15,
            NotEnrolled::NewlyArrived => RowOutcome::NewlyArrived,
            NotEnrolled::Emigrated => RowOutcome::Emigrated,
            NotEnrolled::NotResident => RowOutcome::NotResident,
            NotEnrolled::NotStated => RowOutcome::NotStated,
        },
        _ => RowOutcome::Other,
    }
}
