//! Norway: a response of the contact and reservation register, and contact data as a person enters it.

codes! {
    /// The request has nothing to read.
    REGISTER_NOTHING_ASKED = Error "reservation.register.nothing-asked" [] "postregler.answerable";
    /// The time of the look-up is not stated.
    REGISTER_TIME_MISSING = Warning "reservation.register.looked-up.missing" [] "no.register.every-dispatch";
    /// The time of the look-up cannot be read.
    REGISTER_TIME_UNREADABLE = Error "reservation.register.looked-up.unreadable" [] "no.time.oslo";
    /// The look-up was made on an earlier day.
    REGISTER_TIME_OLD = Warning "reservation.register.looked-up.old" [] "no.register.every-dispatch";
    /// The look-up lies in the future.
    REGISTER_TIME_FUTURE = Error "reservation.register.looked-up.in-future" [] "no.register.every-dispatch";
    /// The text is not JSON.
    REGISTER_NOT_JSON = Error "reservation.register.not-json" [] "no.register.lenient";
    /// The text is JSON apart from surplus commas.
    REGISTER_TRAILING_COMMA = Hint "reservation.register.trailing-comma" [] "no.register.lenient";
    /// The response has no list of people.
    REGISTER_NO_PEOPLE = Error "reservation.register.no-people" [] "no.register.fields";
    /// The response has more people than the register returns at once.
    REGISTER_TOO_MANY = Error "reservation.register.too-many" ["max"] "no.register.lookup-size";
    /// The text is the answer of NAV's proxy, which has other names and omits values.
    REGISTER_NAV_PROXY = Error "reservation.register.nav-proxy" [] "no.register.other-answers";
    /// The text is the register's log of changes, not an answer to a look-up.
    REGISTER_CHANGE_LOG = Error "reservation.register.change-log" [] "no.register.other-answers";
    /// The text is the request to the register, a list of numbers.
    REGISTER_QUESTION = Error "reservation.register.question" [] "no.register.other-answers";
    /// The text is an error message, not an answer.
    REGISTER_ERROR_MESSAGE = Error "reservation.register.error-message" [] "no.register.other-answers";
    /// The text is XML or HTML.
    REGISTER_MARKUP = Error "reservation.register.markup" [] "no.register.other-answers";
    /// An entry is not a person.
    REGISTER_NO_PERSON = Error "reservation.register.no-person" [] "no.register.fields";
    /// The field names are those of the SOAP service, which was closed in 2022.
    REGISTER_OLD_NAMES = Hint "reservation.register.old-names" [] "no.register.soap";
    /// A member occurs twice with different values: it counts as not known.
    REGISTER_CONTRADICTION = Error "reservation.register.contradiction" [] "no.register.contradiction";
    /// The number of a person is missing or not well-formed.
    REGISTER_NUMBER = Warning "reservation.register.number" [] "no.register.fields";
    /// The person's status in the register is missing or not known.
    REGISTER_STATUS_UNKNOWN = Error "reservation.register.status.unknown" [] "no.register.status";
    /// The person's reservation is missing or not known.
    REGISTER_RESERVATION_UNKNOWN = Error "reservation.register.reservation.unknown" [] "no.section-9.reserved";
    /// The register's statement on whether the person can be notified has an unknown word.
    REGISTER_NOTIFIABLE_UNKNOWN = Warning "reservation.register.notifiable.unknown" [] "no.register.not-notifiable";
    /// The register and the days of the contact data disagree on whether the person can be notified.
    REGISTER_NOTIFIABLE_DIFFERS = Warning "reservation.register.notifiable.differs" [] "no.register.18-months";
    /// A person who is not in the register has contact data or a mailbox, which is not used.
    REGISTER_CONTACT_UNEXPECTED = Warning "reservation.register.contact.unexpected" [] "no.register.status";
    /// There is no contact data, and the register does not state that the person has none: it was not requested.
    REGISTER_CONTACT_NOT_ASKED = Warning "reservation.register.contact.not-asked" [] "no.register.scopes";
    /// An invalid e-mail address, which is not used.
    REGISTER_EMAIL_UNUSABLE = Warning "reservation.register.email.unusable" [] "no.register.email";
    /// An invalid mobile number, which is not used.
    REGISTER_MOBILE_UNUSABLE = Warning "reservation.register.mobile.unusable" [] "no.register.mobile";
    /// A mobile number of a country in which text messages may fail.
    REGISTER_MOBILE_ABROAD = Warning "reservation.register.mobile.abroad" [] "no.register.mobile-abroad";
    /// An e-mail address or a mobile number without the days of update and confirmation.
    REGISTER_DAYS_MISSING = Warning "reservation.register.days.missing" [] "no.register.18-months";
    /// A time that cannot be read: it counts as missing.
    REGISTER_TIMESTAMP_UNREADABLE = Warning "reservation.register.timestamp.unreadable" [] "no.time.oslo";
    /// A time in the future, which counts as missing.
    REGISTER_TIMESTAMP_FUTURE = Warning "reservation.register.timestamp.in-future" [] "no.register.18-months";
    /// A mailbox without address, provider or certificate, which is not used.
    REGISTER_MAILBOX_INCOMPLETE = Warning "reservation.register.mailbox.incomplete" [] "no.register.mailbox";
    /// The number of people to look up is zero.
    LOOKUPS_NONE = Error "reservation.register.to-look-up.none" [] "no.register.lookup-size";
    /// An e-mail address that is too short or too long.
    ENTRY_EMAIL_LENGTH = Error "reservation.entry.email.length" ["min", "max"] "no.register.email";
    /// An invalid e-mail address.
    ENTRY_EMAIL_FORM = Error "reservation.entry.email.form" [] "no.register.email";
    /// A mobile number that is too short or too long.
    ENTRY_MOBILE_LENGTH = Error "reservation.entry.mobile.length" ["min", "max"] "no.register.mobile";
    /// A Norwegian number with too few digits.
    ENTRY_MOBILE_TOO_SHORT = Error "reservation.entry.mobile.too-short" ["digits"] "no.register.mobile-norwegian";
    /// A Norwegian number with too many digits.
    ENTRY_MOBILE_TOO_LONG = Error "reservation.entry.mobile.too-long" ["digits"] "no.register.mobile-norwegian";
    /// A mobile number with characters other than digits, a leading plus sign and separators.
    ENTRY_MOBILE_CHARACTERS = Error "reservation.entry.mobile.characters" [] "no.register.mobile-entry";
    /// A Norwegian number that does not begin with 4 or 9.
    ENTRY_MOBILE_NORWEGIAN = Error "reservation.entry.mobile.norwegian" [] "no.register.mobile-norwegian";
    /// Text messages to this country may fail.
    ENTRY_MOBILE_ABROAD = Warning "reservation.entry.mobile.abroad" [] "no.register.mobile-abroad";
}
