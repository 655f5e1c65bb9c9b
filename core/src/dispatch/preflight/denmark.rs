//! A Danish row: what `exemption.delivery` says of it.

use super::Letter;
use super::number::Whose;
use super::outcome::RowOutcome;
use super::request::DanishLookup;
use super::tally::Tally;
use crate::answer::{Code, Severity, codes};
use crate::exemption::delivery::{self, Answer, DeliveryChannel, NotEnrolled};
use crate::wire::Context;

/// What stands in the way of a letter, by the error that says so.
static ERRORS: &[(&Code, RowOutcome)] = &[
    (&codes::DELIVERY_LOOKUP_MISSING, RowOutcome::LookupMissing),
    (&codes::DELIVERY_LOOKUP_FAILED, RowOutcome::LookupFailed),
    (&codes::DELIVERY_LOOKUP_UNKNOWN, RowOutcome::LookupUnknown),
    (&codes::DELIVERY_LOOKUPS_DIFFER, RowOutcome::LookupsDiffer),
    (&codes::DELIVERY_MAILBOX_CLOSED, RowOutcome::MailboxClosed),
    (&codes::DELIVERY_CURRENT_NUMBER, RowOutcome::NumberReplaced),
    (&codes::DELIVERY_ANNULLED, RowOutcome::NumberAnnulled),
    (&codes::DELIVERY_STATUS_UNKNOWN, RowOutcome::StatusUnknown),
    (&codes::DELIVERY_ADDRESS_MISSING, RowOutcome::NoAddress),
    (&codes::DELIVERY_DEAD, RowOutcome::Dead),
];

pub(super) fn judge(
    number: Option<&str>,
    lookup: Option<DanishLookup>,
    letter: &Letter,
    tally: &mut Tally,
) -> RowOutcome {
    let found = number.map(|number| letter.numbers.check(number, Whose::Dane)).unwrap_or_default();
    let wrong = found.has_error();
    let answer = delivery::delivery(&request(lookup, letter.request.context));
    let outcome = if wrong { RowOutcome::NumberWrong } else { outcome(&answer) };
    let mut findings = found;
    findings.append(answer.findings);
    tally.found(&findings);
    outcome
}

/// Every field of the operation is named here, so that none can be forgotten. A letter that has not been sent has not
/// been made available.
fn request(lookup: Option<DanishLookup>, context: Context) -> delivery::Request {
    let Some(lookup) = lookup else { return delivery::Request::blank(context) };
    let DanishLookup { enrolled, enrolled_in_cpr, cpr_status, cpr_failed, age, entered, has_address } = lookup;
    delivery::Request {
        enrolled,
        enrolled_in_cpr,
        cpr_status,
        cpr_failed,
        age,
        entered,
        has_address,
        available: None,
        context,
    }
}

/// The code of an answer.
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
            NotEnrolled::NotSaid => RowOutcome::NotSaid,
        },
        _ => RowOutcome::Other,
    }
}
