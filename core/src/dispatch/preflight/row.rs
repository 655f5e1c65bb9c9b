//! One row: its country and its look-ups.

use super::Letter;
#[cfg(feature = "denmark")]
use super::denmark;
use super::outcome::RowOutcome;
use super::recipient_number::RecipientScope;
#[cfg(feature = "denmark")]
use super::request::DanishLookup;
use super::tally::Tally;
#[cfg(feature = "norway")]
use super::{misplaced_members, norway};
use crate::law::Country;
#[cfg(feature = "norway")]
use crate::reservation::{decide_channel::ChannelRecipient, read_register};
#[cfg(feature = "norway")]
use crate::wire::{Describe, Kind, Schema};
use crate::wire::{ErrorCode, Json, Read, ReadError, RequestError, Wire, parse_value};

/// One recipient: a line of the list. A Norwegian row has `recipient` or `response`, a Danish row has `lookup`. A line
/// may also be one person as the Norwegian register returned it, with `number`, `recipient` and `lookedUp` beside the
/// register's own members. The members of a row have no place inside the register's response: such a row is refused.
#[derive(Wire)]
#[wire(request)]
pub struct Row {
    /// The identity number. It may be left out; if present, it must be of a kind that can receive this letter.
    #[wire(personal)]
    pub number: Option<String>,
    /// Norway: the recipient, as in `reservation.decide_channel`. Beside a response it has no `register`, and it is a
    /// person unless it states otherwise.
    #[cfg(feature = "norway")]
    pub recipient: Option<ChannelRecipient>,
    /// Norway: the register's response about this one person, unchanged: an object, or its text. It must identify the
    /// person as text, and by the same number as `number` where that is present.
    #[cfg(feature = "norway")]
    #[wire(personal)]
    pub response: Option<RegisterResponse>,
    /// Norway: when the register was consulted, as a day or a time. Of this day, the one in `recipient.register` and
    /// the letter's own, the strictest counts: a day other than the day of dispatch, and the earliest of those.
    #[cfg(feature = "norway")]
    pub looked_up: Option<String>,
    /// Denmark: the look-ups, as in `exemption.delivery`.
    #[cfg(feature = "denmark")]
    pub lookup: Option<DanishLookup>,
}

/// A response of the register. It is read leniently, by known names, so it is kept as it is here.
#[cfg(feature = "norway")]
pub struct RegisterResponse;

#[cfg(feature = "norway")]
impl Read for RegisterResponse {
    fn read(_: &Json<'_>, _: &mut ReadError) -> Self {
        Self
    }

    const EXPECTED: &'static str = "a response of the register, or its text";
}

#[cfg(feature = "norway")]
impl Describe for RegisterResponse {
    const SCHEMA: &'static Schema = &Schema { name: "", about: "", kind: Kind::Any };
}

/// The outcome of a row. Only a line that is not a valid row is an error.
pub(super) fn decide_row(bytes: &[u8], letter: &Letter, tally: &mut Tally) -> Result<RowOutcome, RequestError> {
    let text = std::str::from_utf8(bytes).map_err(|_| RequestError::new(ErrorCode::NotJson, "JSON text in UTF-8"))?;
    let json = parse_value(text)?;
    #[cfg(feature = "norway")]
    if read_register::is_person(&json) {
        let (around, person) = json.partition(|key| misplaced_members::ROW_MEMBERS.contains(&key));
        require_country(Country::No, letter)?;
        let row = read(&around)?;
        // One response a row: neither a second one of the register nor a Danish look-up beside it.
        if row.response.is_some() || country_of(&row, letter)? == Some(Country::Dk) {
            return Err(RequestError::new(ErrorCode::UnknownField, "number | recipient | lookedUp"));
        }
        return norwegian(row, Some(&person), letter, tally);
    }
    let row = read(&json)?;
    match country_of(&row, letter)? {
        #[cfg(feature = "norway")]
        Some(Country::No) => {
            let response = row.response.as_ref().and_then(|_| member(&json, "response"));
            norwegian(row, response, letter, tally)
        }
        #[cfg(feature = "denmark")]
        Some(Country::Dk) => Ok(denmark::decide_row(row.number.as_deref(), row.lookup, letter, tally)),
        _ => {
            let findings = row.number.map(|number| letter.numbers.check(&number, accepted_kinds(letter)));
            let wrong = findings.is_some_and(|findings| {
                tally.found(&findings);
                findings.has_error()
            });
            Ok(if wrong { RowOutcome::NumberWrong } else { RowOutcome::NotLookedUp })
        }
    }
}

fn read(json: &Json<'_>) -> Result<Row, RequestError> {
    let mut error = ReadError::default();
    let row = Row::read(json, &mut error);
    error.into_result(row)
}

#[cfg(feature = "norway")]
fn norwegian(
    row: Row,
    response: Option<&Json<'_>>,
    letter: &Letter,
    tally: &mut Tally,
) -> Result<RowOutcome, RequestError> {
    let Row { number, recipient, looked_up, .. } = row;
    if response.is_some() && recipient.as_ref().is_some_and(|recipient| recipient.register.is_some()) {
        let error = RequestError::new(ErrorCode::UnknownField, "either this or the response");
        return Err(error.at_field("register").at_field("recipient"));
    }
    let looked_up = super::request::day_of(looked_up.as_deref())?;
    norway::decide_row(norway::Row { number, recipient, response, looked_up }, letter, tally)
}

/// The kinds of number that a row with a number alone can have.
fn accepted_kinds(letter: &Letter) -> RecipientScope {
    match letter.request.country {
        #[cfg(feature = "denmark")]
        Some(Country::Dk) => RecipientScope::Dane,
        #[cfg(feature = "norway")]
        Some(Country::No) => RecipientScope::Norwegian,
        _ => RecipientScope::Anybody,
    }
}

/// The country of a row, derived from its look-ups; `None` if there are none.
fn country_of(row: &Row, letter: &Letter) -> Result<Option<Country>, RequestError> {
    #[cfg(feature = "norway")]
    let norwegian = row.recipient.is_some() || row.response.is_some() || row.looked_up.is_some();
    #[cfg(not(feature = "norway"))]
    let norwegian = false;
    #[cfg(feature = "denmark")]
    let danish = row.lookup.is_some();
    #[cfg(not(feature = "denmark"))]
    let danish = false;
    let country = match (norwegian, danish) {
        (true, true) => {
            return Err(RequestError::new(ErrorCode::UnknownField, "a Norwegian recipient or a Danish look-up"));
        }
        (true, false) => Country::No,
        (false, true) => Country::Dk,
        (false, false) => return Ok(None),
    };
    require_country(country, letter)?;
    Ok(Some(country))
}

/// A letter for one country accepts no rows of the other.
fn require_country(country: Country, letter: &Letter) -> Result<(), RequestError> {
    match letter.request.country {
        Some(Country::Dk) if country == Country::No => {
            Err(RequestError::new(ErrorCode::UnknownField, "number | lookup"))
        }
        Some(Country::No) if country == Country::Dk => {
            Err(RequestError::new(ErrorCode::UnknownField, "number | recipient | response | lookedUp"))
        }
        _ => Ok(()),
    }
}

#[cfg(feature = "norway")]
fn member<'t, 'a>(json: &'t Json<'a>, name: &str) -> Option<&'t Json<'a>> {
    let Json::Object(members) = json else { return None };
    members.entries().iter().find(|(key, _)| key == name).map(|(_, value)| value)
}
