//! The letter.

#[cfg(feature = "denmark")]
use chrono::NaiveDate;

#[cfg(feature = "denmark")]
use crate::exemption::delivery::{DeliveryMessage, EnrolledLookup};
use crate::law::Country;
#[cfg(feature = "norway")]
use crate::reservation::decide_channel::{ChannelMessage, ChannelSender};
#[cfg(feature = "norway")]
use crate::reservation::read_register;
use crate::text::CataloguePart;
#[cfg(feature = "denmark")]
use crate::wire::Count;
use crate::wire::{Context, ErrorCode, RequestError, Wire};

/// One letter, and how the rows are to be understood.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct Request {
    /// Only rows of this country. Left out: each row tells by what is in it.
    pub country: Option<Country>,
    /// Norway: the letter, as `reservation.decide_channel` takes it.
    #[cfg(feature = "norway")]
    pub message: Option<ChannelMessage>,
    /// Norway: what the sender has chosen, as `reservation.decide_channel` takes it.
    #[cfg(feature = "norway")]
    pub sender: Option<ChannelSender>,
    /// Norway: when the register was asked, as a day or a time. It holds for every row with an answer of the register; a row
    /// that gives a day too is judged by the stricter of the two.
    #[cfg(feature = "norway")]
    pub looked_up: Option<String>,
    /// Denmark: the message, as `exemption.delivery` takes it.
    #[cfg(feature = "denmark")]
    pub digital_post: Option<DeliveryMessage>,
    /// The day of dispatch, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A letter of which nothing is said.
    pub fn blank(context: Context) -> Self {
        Self {
            country: None,
            #[cfg(feature = "norway")]
            message: None,
            #[cfg(feature = "norway")]
            sender: None,
            #[cfg(feature = "norway")]
            looked_up: None,
            #[cfg(feature = "denmark")]
            digital_post: None,
            context,
        }
    }

    /// The texts it needs. With rows of both countries each country's are there or not, as the host has loaded them.
    pub(super) fn part(&self) -> CataloguePart {
        match self.country {
            Some(Country::Dk) => CataloguePart::Dk,
            Some(Country::No) => CataloguePart::No,
            None => CataloguePart::Common,
        }
    }

    /// A build with one country cannot judge rows of the other.
    pub(super) fn check(&self) -> Result<(), RequestError> {
        let here = |country| match country {
            Country::Dk => cfg!(feature = "denmark"),
            Country::No => cfg!(feature = "norway"),
        };
        if self.country.is_none_or(here) {
            return Ok(());
        }
        Err(RequestError::new(ErrorCode::UnknownValue, "a country of this build").at_field("country"))
    }

    #[cfg(feature = "norway")]
    pub(super) fn looked_up_day(&self) -> Result<Option<chrono::NaiveDate>, RequestError> {
        day_of(self.looked_up.as_deref())
    }
}

/// The day of a look-up; what cannot be read is no request: a machine has written it.
#[cfg(feature = "norway")]
pub(super) fn day_of(text: Option<&str>) -> Result<Option<chrono::NaiveDate>, RequestError> {
    let Some(text) = text else { return Ok(None) };
    let unreadable = || RequestError::new(ErrorCode::UnknownValue, "a day or a time: 2026-11-21T10:14:52+02");
    read_register::day_of(text).map(Some).ok_or_else(|| unreadable().at_field("lookedUp"))
}

/// What the look-ups said of a Danish receiver, as `exemption.delivery` takes it.
#[cfg(feature = "denmark")]
#[derive(Wire)]
#[wire(request)]
pub struct DanishLookup {
    /// What PostForespoerg said: whether the receiver is connected. Absent: not looked up, which is no answer.
    pub enrolled: Option<EnrolledLookup>,
    /// What `tilmeldtDigitalpost` in CPR's data said, where that was asked too.
    pub enrolled_in_cpr: Option<EnrolledLookup>,
    /// The status in CPR: 1, 3, 5, 7, 20, 30, 50, 60, 70, 80, 90, as a number or as text with two digits, `"01"`. The road
    /// code behind 3 and 7 is not asked for.
    #[wire(personal)]
    pub cpr_status: Option<Count>,
    /// Whether looking up the status in CPR failed.
    pub cpr_failed: Option<bool>,
    /// The age in whole years.
    #[wire(personal)]
    pub age: Option<u32>,
    /// The day the receiver last moved to Denmark, if they did.
    #[wire(personal)]
    pub entered: Option<NaiveDate>,
    /// Whether there is an address to send paper to.
    pub has_address: Option<bool>,
}
