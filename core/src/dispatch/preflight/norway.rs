//! A Norwegian row: the answer of `reservation.decide_channel` as an outcome.

use chrono::NaiveDate;

use super::outcome::RowOutcome;
use super::recipient_number::RecipientScope;
use super::tally::Tally;
use super::{Letter, misplaced_members};
use crate::answer::{Finding, Findings, codes};
use crate::reservation::Category;
use crate::reservation::decide_channel as decide;
use crate::reservation::decide_channel::{self, Channel, ChannelRecipient, RecipientKind, minor_notified_too};
use crate::reservation::read_register::{self, OnePerson};
use crate::wire::{ErrorCode, Json, RequestError};

/// The contents of a row.
#[derive(Default)]
pub(super) struct Row<'t, 'a> {
    pub(super) number: Option<String>,
    pub(super) recipient: Option<ChannelRecipient>,
    pub(super) response: Option<&'t Json<'a>>,
    pub(super) looked_up: Option<NaiveDate>,
}

pub(super) fn decide_row(row: Row<'_, '_>, letter: &Letter, tally: &mut Tally) -> Result<RowOutcome, RequestError> {
    let Row { mut number, mut recipient, response, looked_up } = row;
    let context = letter.request.context;
    let days = [looked_up, letter.looked_up];
    let mut findings = Findings::default();
    let mut fault = None;
    if let Some(response) = response {
        let day = strictest(&days, context.on);
        match read_register::one_person(response, day, context, misplaced_members::found_in, &mut findings) {
            OnePerson::Misplaced => {
                let error = RequestError::new(ErrorCode::UnknownField, "the register's own members alone");
                return Err(error.at_field("response"));
            }
            OnePerson::Read { register, number: Some(named) } => {
                let recipient = recipient.get_or_insert_default();
                recipient.kind = recipient.kind.or(Some(RecipientKind::Person));
                recipient.register = Some(register);
                if number.as_deref().is_some_and(|number| differ(number, &named)) {
                    fault = Some(RowOutcome::NumberDiffers);
                } else if number.is_some() && letter.numbers.check(&named, RecipientScope::NorwegianPerson).has_error()
                {
                    fault = Some(RowOutcome::ResponseUnreadable);
                }
                number = number.or(Some(named));
            }
            // A response that names no person cannot be attributed to this person.
            OnePerson::Read { number: None, .. } | OnePerson::Unreadable => {
                fault = Some(RowOutcome::ResponseUnreadable);
            }
        }
    } else if let Some(register) = recipient.as_mut().and_then(|recipient| recipient.register.as_mut()) {
        let [row, letter] = days;
        register.looked_up = strictest(&[row, register.looked_up, letter], context.on);
    }
    // An unreadable response is not an answer of the register: there is no basis for a decision.
    let readable = fault != Some(RowOutcome::ResponseUnreadable);
    if let Some(number) = number {
        findings.extend(minor(&number, recipient.as_ref(), letter));
        let found = letter.numbers.check(&number, accepted_kinds(recipient.as_ref()));
        if found.has_error() {
            fault = Some(RowOutcome::NumberWrong);
        }
        findings.extend(found);
    }
    let request = decide_channel::Request {
        message: letter.request.message,
        recipient,
        sender: letter.request.sender,
        context: letter.request.context,
    };
    let answer = readable.then(|| decide(&request));
    let outcome = match (fault, &answer) {
        (None, Some(answer)) => {
            tally.notices(&answer.notices);
            outcome(answer)
        }
        (fault, _) => fault.unwrap_or(RowOutcome::Other),
    };
    findings.extend(answer.into_iter().flat_map(|answer| answer.findings));
    tally.found(&findings);
    Ok(outcome)
}

/// The finding that follows from the age in a number where the row states none: a minor over 15 is notified in addition
/// to the guardian.
fn minor(number: &str, recipient: Option<&ChannelRecipient>, letter: &Letter) -> Option<Finding> {
    let recipient = recipient.filter(|it| it.kind == Some(RecipientKind::Person) && it.age.is_none())?;
    let category = letter.request.message.unwrap_or_default().category.unwrap_or(Category::Undecided);
    if !category.notifies_minors() {
        return None;
    }
    minor_notified_too(category, recipient.represented_by, letter.numbers.norwegian_age(number)?)
}

/// The look-up day that counts: the earliest of those that are not the day of dispatch, or else the day of dispatch. It
/// is the strictest of several days.
fn strictest(days: &[Option<NaiveDate>], on: NaiveDate) -> Option<NaiveDate> {
    let given = || days.iter().flatten().copied();
    given().filter(|day| *day != on).min().or(given().next())
}

/// The outcome for a decision.
fn outcome(answer: &decide_channel::Answer) -> RowOutcome {
    let open = [&codes::CHANNEL_REGISTER_UNKNOWN, &codes::CHANNEL_CONTACT_UNKNOWN, &codes::CHANNEL_CONTACT_UNDATED];
    let unknown = |code| open.into_iter().any(|open| std::ptr::eq(code, open));
    if answer.channel == Channel::Hold && answer.findings.iter().any(|finding| unknown(finding.code())) {
        // A new look-up would give the same result.
        return RowOutcome::RegisterUnknown;
    }
    let is = |outcome: &&RowOutcome| {
        outcome.reason() == answer.reason.as_str() && outcome.channel().as_str() == answer.channel.as_str()
    };
    let outcome = RowOutcome::ALL.iter().find(is).copied().unwrap_or(RowOutcome::Other);
    if outcome.is_ready() == answer.accepted { outcome } else { RowOutcome::Other }
}

/// The kinds of number that a recipient can have.
fn accepted_kinds(recipient: Option<&ChannelRecipient>) -> RecipientScope {
    match recipient.and_then(|recipient| recipient.kind) {
        Some(RecipientKind::Person) => RecipientScope::NorwegianPerson,
        Some(RecipientKind::RegisteredUnit) => RecipientScope::NorwegianUnit,
        Some(RecipientKind::UnregisteredUnit) | None => RecipientScope::Norwegian,
    }
}

/// Whether a row and the response in it name different people.
fn differ(row: &str, response: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    digits(row) != digits(response)
}
