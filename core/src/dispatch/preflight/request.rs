//! The request of `dispatch.preflight`: the letter.

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

/// One letter, and how its rows are read.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct Request {
    /// The country of every row. Left out: the members of each row decide.
    pub country: Option<Country>,
    /// Norway: the message, as in `reservation.decide_channel`.
    #[cfg(feature = "norway")]
    pub message: Option<ChannelMessage>,
    /// Norway: the sender's choices, as in `reservation.decide_channel`.
    #[cfg(feature = "norway")]
    pub sender: Option<ChannelSender>,
    /// Norway: when the register was consulted, as a day or a time. It applies to every row with a response of the
    /// register; where a row states a day too, the stricter of the two counts.
    #[cfg(feature = "norway")]
    pub looked_up: Option<String>,
    /// Denmark: the message, as in `exemption.delivery`.
    #[cfg(feature = "denmark")]
    pub digital_post: Option<DeliveryMessage>,
    /// The day of dispatch, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A letter without any details.
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

    /// The texts the stream needs. In a list with rows of both countries the host may have loaded the texts of either.
    pub(super) fn part(&self) -> CataloguePart {
        match self.country {
            Some(Country::Dk) => CataloguePart::Dk,
            Some(Country::No) => CataloguePart::No,
            None => CataloguePart::Common,
        }
    }

    /// A build with one country cannot process rows of the other.
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

/// The day of a look-up. Text that cannot be read is an invalid request, because a machine has written it.
#[cfg(feature = "norway")]
pub(super) fn day_of(text: Option<&str>) -> Result<Option<chrono::NaiveDate>, RequestError> {
    let Some(text) = text else { return Ok(None) };
    let unreadable = || RequestError::new(ErrorCode::UnknownValue, "a day or a time: 2026-11-21T10:14:52+02");
    read_register::day_of(text).map(Some).ok_or_else(|| unreadable().at_field("lookedUp"))
}

/// The look-ups about a Danish recipient, as in `exemption.delivery`.
#[cfg(feature = "denmark")]
#[derive(Wire)]
#[wire(request)]
pub struct DanishLookup {
    /// The answer of PostForespoerg: whether the recipient is connected. Left out: not looked up.
    pub enrolled: Option<EnrolledLookup>,
    /// The value of `tilmeldtDigitalpost` in CPR's data, where it was looked up too.
    pub enrolled_in_cpr: Option<EnrolledLookup>,
    /// The status in CPR: 1, 3, 5, 7, 20, 30, 50, 60, 70, 80, 90, as a number or as text with two digits, `"01"`. The
    /// road code that status 3 and 7 rest on is not part of the request.
    #[wire(personal)]
    pub cpr_status: Option<Count>,
    /// Whether the look-up of the status in CPR failed.
    pub cpr_failed: Option<bool>,
    /// The age in whole years.
    #[wire(personal)]
    pub age: Option<u32>,
    /// The day on which the recipient last moved to Denmark, if they did.
    #[wire(personal)]
    pub entered: Option<NaiveDate>,
    /// Whether there is a postal address.
    pub has_address: Option<bool>,
}
