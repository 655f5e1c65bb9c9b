//! Norway: the channel of one letter to one recipient.

steps! {
    /// The recipient is deceased: a person has to handle the estate.
    DECEASED = "no.channel.deceased" "hold" [];
    /// A representative acts for the recipient, and the extent of the mandate is not known.
    REPRESENTED = "no.channel.represented" "hold" [];
    /// The representative's fullmakt covers the message, which goes to the representative.
    TO_PROXY = "no.channel.represented" "to-proxy" [];
    /// The fullmakt does not cover the message, which goes to the party.
    OUTSIDE_MANDATE = "no.channel.represented" "outside-mandate" [];
    /// The party is notified in addition to the representative.
    PARTY_BESIDE = "no.channel.represented" "beside" [];
    /// The party is notified instead of the representative.
    PARTY_INSTEAD = "no.channel.represented" "instead" [];
    /// Information to voters: reservation and the age of the contact data apply.
    IS_ELECTION = "no.channel.election" "reservation-counts" [];
    /// Information to voters goes to the digital mailbox.
    MAILBOX_ELECTION = "no.channel.election" "mailbox" [];
    /// A unit that is not registered is treated like a person.
    UNIT_LIKE_PERSON = "no.section-9.who" "like-a-person" [];
    /// A registered unit cannot reserve.
    UNIT_CANNOT_RESERVE = "no.section-9.who" "cannot-reserve" [];
    /// The unit has given an electronic address: Altinn, with a notice to that address.
    UNIT_ADDRESS = "no.channel.registered-unit" "altinn" [];
    /// The unit has given no electronic address.
    UNIT_NO_ADDRESS = "no.channel.registered-unit" "no-address" [];
    /// The sender has an age limit, and the age is not known.
    AGE_UNKNOWN = "no.channel.age-limit" "not-known" ["age"];
    /// The recipient is younger than the sender's age limit.
    UNDER_AGE_LIMIT = "no.channel.age-limit" "under" ["age"];
    /// The letter is larger than the sender's limit, or its size is not known.
    OVER_SIZE_LIMIT = "no.channel.size-limit" "over" [];
    /// The register has been mandatory since 2016.
    REGISTER_MANDATORY = "no.register.mandatory-2016" "not-connected" [];
    /// The recipient has consented and given an address.
    CONSENTED = "no.channel.consent" "consented" [];
    /// The consent is valid although the recipient has reserved since: the sender is not connected.
    CONSENT_HOLDS = "no.channel.consent-holds" "holds" [];
    /// The recipient has not consented, or has given no address.
    NOT_CONSENTED = "no.channel.consent" "not-consented" [];
    /// The register gave no usable answer: the letter is held.
    UNAVAILABLE_HOLD = "no.channel.register-unavailable" "hold" [];
    /// The register gave no usable answer: the letter goes on paper.
    UNAVAILABLE_PAPER = "no.channel.register-unavailable" "paper" [];
    /// There is a mailbox, and the recipient can be notified.
    MAILBOX_DECISION = "no.channel.decision-flow" "mailbox" [];
    /// There is a mailbox, which is sufficient for other messages.
    MAILBOX_INFORMATION = "no.channel.information-flow" "mailbox" [];
    /// There is no mailbox: the sender has chosen Altinn.
    NO_MAILBOX_ALTINN = "no.channel.no-mailbox" "altinn" [];
    /// There is no mailbox: paper, unless the sender chooses Altinn.
    NO_MAILBOX_PAPER = "no.channel.no-mailbox" "paper" [];
    /// Reservation does not stop other messages.
    RESERVED_OTHER = "no.section-9.other" "reservation-does-not-block" [];
    /// Contact data of the register is sufficient for other messages, even if it is old.
    SERVICE_CONTACT = "no.register.use" "service-message" [];
    /// Another address that the sender holds lawfully is sufficient for other messages.
    SERVICE_OWN_ADDRESS = "no.channel.own-address" "service-message" [];
    /// The recipient has no usable contact data.
    SERVICE_NOTHING = "no.channel.own-address" "nothing-usable" [];
    /// A notice is sent at once.
    NOTICE_FIRST = "no.notice.first" "on-day-0" ["medium"];
    /// In the digital mailbox the notices are ordered for days 0 and 7.
    NOTICE_DAYS_0_AND_7 = "no.notice.0-and-7" "days-0-and-7" [];
    /// A second notice is sent after one week if the letter is not opened.
    NOTICE_AFTER_A_WEEK = "no.notice.second" "after-one-week" [];
    /// Before 1 July 2014 a second notice was not required.
    SECOND_NOT_YET = "no.notice.second" "not-yet" [];
    /// The sender prints letters that stay unread.
    PRINT_IF_UNREAD = "no.channel.unread" "printed" ["days"];
    /// The address is protected: a person has to review the letter.
    PAPER_PROTECTED = "no.channel.paper-address" "protected" [];
    /// No address is known.
    PAPER_NO_ADDRESS = "no.channel.paper-address" "missing" [];
    /// Paper and printing are not open to the letter: the address is protected.
    NO_PAPER_PROTECTED = "no.channel.paper-address" "no-paper-protected" [];
    /// Paper and printing are not open to the letter: no address is known.
    NO_PAPER_MISSING = "no.channel.paper-address" "no-paper-missing" [];
    /// The letter goes on paper.
    ON_PAPER = "no.channel.paper" "on-paper" [];
}
