//! A Norwegian row: what `reservation.decide_channel` says of it.

use chrono::NaiveDate;

use super::number::Whose;
use super::outcome::RowOutcome;
use super::tally::Tally;
use super::{Letter, misplaced};
use crate::answer::{Finding, Findings, codes};
use crate::reservation::Category;
use crate::reservation::decide_channel as decide;
use crate::reservation::decide_channel::{self, Channel, ChannelRecipient, RecipientKind, minor_notified_too};
use crate::reservation::read_register::{self, OnePerson};
use crate::wire::{ErrorCode, Json, RequestError};

/// What a row says.
#[derive(Default)]
pub(super) struct Row<'t, 'a> {
    pub(super) number: Option<String>,
    pub(super) recipient: Option<ChannelRecipient>,
    pub(super) response: Option<&'t Json<'a>>,
    pub(super) looked_up: Option<NaiveDate>,
}

pub(super) fn judge(row: Row<'_, '_>, letter: &Letter, tally: &mut Tally) -> Result<RowOutcome, RequestError> {
    let Row { mut number, mut recipient, response, looked_up } = row;
    let context = letter.request.context;
    let days = [looked_up, letter.looked_up];
    let mut findings = Findings::default();
    let mut fault = None;
    if let Some(response) = response {
        let day = strictest(&days, context.on);
        match read_register::one_person(response, day, context, misplaced::stand_in, &mut findings) {
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
                } else if number.is_some() && letter.numbers.check(&named, Whose::NorwegianPerson).has_error() {
                    fault = Some(RowOutcome::ResponseUnreadable);
                }
                number = number.or(Some(named));
            }
            // An answer that names no person cannot be taken for one about this person.
            OnePerson::Read { number: None, .. } | OnePerson::Unreadable => {
                fault = Some(RowOutcome::ResponseUnreadable);
            }
        }
    } else if let Some(register) = recipient.as_mut().and_then(|recipient| recipient.register.as_mut()) {
        let [row, letter] = days;
        register.looked_up = strictest(&[row, register.looked_up, letter], context.on);
    }
    // A response that cannot be read is no answer of the register: there is nothing to decide by.
    let readable = fault != Some(RowOutcome::ResponseUnreadable);
    if let Some(number) = number {
        findings.extend(minor(&number, recipient.as_ref(), letter));
        let found = letter.numbers.check(&number, whose(recipient.as_ref()));
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

/// What the age in a number adds where the row gives none: a minor over 15 is notified beside the guardian.
fn minor(number: &str, recipient: Option<&ChannelRecipient>, letter: &Letter) -> Option<Finding> {
    let recipient = recipient.filter(|it| it.kind == Some(RecipientKind::Person) && it.age.is_none())?;
    let category = letter.request.message.unwrap_or_default().category.unwrap_or(Category::Undecided);
    if !category.notifies_minors() {
        return None;
    }
    minor_notified_too(category, recipient.represented_by, letter.numbers.norwegian_age(number)?)
}

/// The day of look-up that counts, of those that are given: one on which the register was not asked for this dispatch, and
/// the earliest of these. The same day given in two places is one; two days contradict each other.
fn strictest(days: &[Option<NaiveDate>], on: NaiveDate) -> Option<NaiveDate> {
    let given = || days.iter().flatten().copied();
    given().filter(|day| *day != on).min().or(given().next())
}

/// The code of a decision.
fn outcome(answer: &decide_channel::Answer) -> RowOutcome {
    let open = [&codes::CHANNEL_REGISTER_UNKNOWN, &codes::CHANNEL_CONTACT_UNKNOWN, &codes::CHANNEL_CONTACT_UNDATED];
    let unknown = |code| open.into_iter().any(|open| std::ptr::eq(code, open));
    if answer.channel == Channel::Hold && answer.findings.iter().any(|finding| unknown(finding.code())) {
        // Asking once more would give the same words once more.
        return RowOutcome::RegisterUnknown;
    }
    let is = |outcome: &&RowOutcome| {
        outcome.reason() == answer.reason.as_str() && outcome.channel().as_str() == answer.channel.as_str()
    };
    let outcome = RowOutcome::ALL.iter().find(is).copied().unwrap_or(RowOutcome::Other);
    if outcome.is_ready() == answer.accepted { outcome } else { RowOutcome::Other }
}

/// Which numbers a recipient can have.
fn whose(recipient: Option<&ChannelRecipient>) -> Whose {
    match recipient.and_then(|recipient| recipient.kind) {
        Some(RecipientKind::Person) => Whose::NorwegianPerson,
        Some(RecipientKind::RegisteredUnit) => Whose::NorwegianUnit,
        Some(RecipientKind::UnregisteredUnit) | None => Whose::Norwegian,
    }
}

/// Whether a row and the response in it name different people.
fn differ(row: &str, response: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    digits(row) != digits(response)
}
