//! One row: of which country it is, and what was looked up.

use super::Letter;
#[cfg(feature = "denmark")]
use super::denmark;
use super::number::Whose;
use super::outcome::RowOutcome;
#[cfg(feature = "denmark")]
use super::request::DanishLookup;
use super::tally::Tally;
#[cfg(feature = "norway")]
use super::{misplaced, norway};
use crate::law::Country;
#[cfg(feature = "norway")]
use crate::reservation::{decide_channel::ChannelRecipient, read_register};
#[cfg(feature = "norway")]
use crate::wire::{Describe, Kind, Schema};
use crate::wire::{ErrorCode, Json, Read, ReadError, RequestError, Wire, parse_value};

/// One recipient: a line of the list. A Norwegian one has `recipient` or `response`, a Danish one `lookup`. A line may
/// also be one person as the Norwegian register gave it, with `number`, `recipient` and `lookedUp` beside the register's
/// own members or without them. The names of a row have no place inside the register's answer: such a row is refused.
#[derive(Wire)]
#[wire(request)]
pub struct Row {
    /// The identity number. It need not be there; if it is, it has to be one that can get this letter.
    #[wire(personal)]
    pub number: Option<String>,
    /// Norway: the recipient, as `reservation.decide_channel` takes it. Beside a response it holds no `register`, and is a
    /// person unless it says otherwise.
    #[cfg(feature = "norway")]
    pub recipient: Option<ChannelRecipient>,
    /// Norway: what the register answered about this one person, as it came: an object, or its text. It has to name the
    /// person as text, and the same one as `number` where that is given.
    #[cfg(feature = "norway")]
    #[wire(personal)]
    pub response: Option<RegisterResponse>,
    /// Norway: when the register was asked, as a day or a time. Of this day, the one in `recipient.register` and the
    /// letter's own the strictest counts: one that is not the day of dispatch, and the earliest of those.
    #[cfg(feature = "norway")]
    pub looked_up: Option<String>,
    /// Denmark: what the look-ups said, as `exemption.delivery` takes it.
    #[cfg(feature = "denmark")]
    pub lookup: Option<DanishLookup>,
}

/// A response of the register. It is read by the names that are known and not strictly, so it stays what it is here.
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

/// What becomes of a row. Only a line that is no row is an error.
pub(super) fn judge(bytes: &[u8], letter: &Letter, tally: &mut Tally) -> Result<RowOutcome, RequestError> {
    let text = std::str::from_utf8(bytes).map_err(|_| RequestError::new(ErrorCode::NotJson, "JSON text in UTF-8"))?;
    let json = parse_value(text)?;
    #[cfg(feature = "norway")]
    if read_register::is_person(&json) {
        let (around, person) = json.partition(|key| misplaced::AROUND.contains(&key));
        must_be(Country::No, letter)?;
        let row = read(&around)?;
        // One answer a row: neither another one of the register nor a Danish look-up beside it.
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
        Some(Country::Dk) => Ok(denmark::judge(row.number.as_deref(), row.lookup, letter, tally)),
        _ => {
            let findings = row.number.map(|number| letter.numbers.check(&number, whose(letter)));
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
    norway::judge(norway::Row { number, recipient, response, looked_up }, letter, tally)
}

/// Which numbers a row can have in which nothing else stands.
fn whose(letter: &Letter) -> Whose {
    match letter.request.country {
        #[cfg(feature = "denmark")]
        Some(Country::Dk) => Whose::Dane,
        #[cfg(feature = "norway")]
        Some(Country::No) => Whose::Norwegian,
        _ => Whose::Anybody,
    }
}

/// The country of a row, told by what was looked up; `None` if nothing was.
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
    must_be(country, letter)?;
    Ok(Some(country))
}

/// A letter for one country takes no rows of the other.
fn must_be(country: Country, letter: &Letter) -> Result<(), RequestError> {
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
