//! A Norwegian row: what `reservation.decide_channel` says of it.

use chrono::NaiveDate;

use super::Letter;
use super::number::Whose;
use super::outcome::RowOutcome;
use super::tally::Tally;
use crate::answer::{Findings, codes};
use crate::reservation::decide_channel::{self, Channel, ChannelRecipient, RecipientKind};
use crate::reservation::{decide_channel as decide, read_register};
use crate::wire::Json;

/// What a row says.
#[derive(Default)]
pub(super) struct Row<'t, 'a> {
    pub(super) number: Option<String>,
    pub(super) recipient: Option<ChannelRecipient>,
    pub(super) response: Option<&'t Json<'a>>,
    pub(super) looked_up: Option<NaiveDate>,
}

pub(super) fn judge(row: Row<'_, '_>, letter: &Letter, tally: &mut Tally) -> RowOutcome {
    let Row { mut number, mut recipient, response, looked_up } = row;
    let mut findings = Findings::default();
    let mut fault = None;
    if let Some(response) = response {
        match read_register::one_person(response, looked_up, letter.request.context, &mut findings) {
            None => fault = Some(RowOutcome::ResponseUnreadable),
            Some(person) => {
                let recipient = recipient.get_or_insert_default();
                recipient.kind = recipient.kind.or(Some(RecipientKind::Person));
                recipient.register = Some(person.register);
                if differ(number.as_deref(), person.number.as_deref()) {
                    fault = Some(RowOutcome::NumberDiffers);
                }
                number = number.or(person.number);
            }
        }
    }
    // A response that cannot be read is no answer of the register: there is nothing to decide by.
    let readable = fault != Some(RowOutcome::ResponseUnreadable);
    if let Some(number) = number {
        let found = letter.numbers.check(&number, whose(recipient.as_ref()));
        if found.has_error() {
            fault = Some(RowOutcome::NumberWrong);
        }
        findings.append(found);
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
    findings.append(answer.into_iter().flat_map(|answer| answer.findings));
    tally.found(&findings);
    outcome
}

/// The code of a decision.
fn outcome(answer: &decide_channel::Answer) -> RowOutcome {
    let unknown = |code| std::ptr::eq(code, &raw const codes::CHANNEL_REGISTER_UNKNOWN);
    if answer.channel == Channel::Hold && answer.findings.iter().any(|finding| unknown(finding.code())) {
        // Asking once more would give the same words once more.
        return RowOutcome::RegisterUnknown;
    }
    let is = |outcome: &&RowOutcome| {
        outcome.reason() == answer.reason.word() && outcome.channel().word() == answer.channel.word()
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
fn differ(row: Option<&str>, response: Option<&str>) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    row.zip(response).is_some_and(|(row, response)| digits(row) != digits(response))
}
