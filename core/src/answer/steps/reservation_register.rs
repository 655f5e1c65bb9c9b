//! Norway: the data of the contact and reservation register about a person.

steps! {
    /// The person is in the register.
    STATUS_ACTIVE = "no.register.status" "active" [];
    /// The person has been deleted from the register.
    STATUS_DELETED = "no.register.status" "deleted" [];
    /// The person is not in the register.
    STATUS_NOT_REGISTERED = "no.register.status" "not-registered" [];
    /// It is not known whether the person is in the register.
    STATUS_NOT_KNOWN = "no.register.status" "not-known" [];
    /// The person has reserved.
    RESERVED = "no.section-9.reserved" "reserved" [];
    /// The person has not reserved.
    NOT_RESERVED = "no.section-9.reserved" "not-reserved" [];
    /// It is not known whether the person has reserved.
    RESERVATION_NOT_KNOWN = "no.section-9.reserved" "not-known" [];
    /// E-mail address and mobile number are up to date.
    BOTH_UP_TO_DATE = "no.register.18-months" "both-up-to-date" [];
    /// The e-mail address is up to date, the mobile number is not, or there is none.
    EMAIL_UP_TO_DATE = "no.register.18-months" "email-up-to-date" [];
    /// The mobile number is up to date, the e-mail address is not, or there is none.
    MOBILE_UP_TO_DATE = "no.register.18-months" "mobile-up-to-date" [];
    /// E-mail address and mobile number were neither updated nor confirmed in the last 18 months.
    CONTACT_EXPIRED = "no.register.18-months" "expired" [];
    /// The e-mail address is too old, and there is no mobile number.
    EMAIL_EXPIRED = "no.register.18-months" "email-expired" [];
    /// The mobile number is too old, and there is no e-mail address.
    MOBILE_EXPIRED = "no.register.18-months" "mobile-expired" [];
    /// The days of the contact data are missing or cannot be read.
    CONTACT_UNDATED = "no.register.18-months" "days-not-known" [];
    /// The days of the contact data are not known, and the register itself says that the person can be notified.
    CONTACT_VOUCHED = "no.register.own-yes" "can-be-notified" [];
    /// It is not known which contact data there is.
    CONTACT_UNKNOWN = "no.register.scopes" "contact-not-known" [];
    /// There is neither an e-mail address nor a mobile number.
    CONTACT_ABSENT = "no.register.contact" "absent" [];
    /// The register states that the person cannot be notified, and no cause is known.
    NOTIFIABLE_NO = "no.register.not-notifiable" "cause-not-stated" [];
    /// The register's statement on whether the person can be notified has an unknown word, or two that differ.
    NOTIFIABLE_NOT_KNOWN = "no.register.not-notifiable" "not-known" [];
}
