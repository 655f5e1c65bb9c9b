//! Norway: the channel of one letter to one recipient.

codes! {
    /// The category of the message is undecided: it counts as an enkeltvedtak.
    CHANNEL_CATEGORY_UNDECIDED = Warning "reservation.channel.category.undecided" [] "no.section-9.undecided";
    /// The recipient is not identified.
    CHANNEL_RECIPIENT_MISSING = Error "reservation.channel.recipient.missing" [] "postregler.answerable";
    /// The recipient is deceased.
    CHANNEL_DECEASED = Error "reservation.channel.deceased" [] "no.channel.deceased";
    /// A representative acts for the recipient, and the extent of the mandate is not known.
    CHANNEL_MANDATE_UNKNOWN = Error "reservation.channel.mandate-unknown" [] "no.channel.represented";
    /// The message goes to the recipient's representative, whose fullmakt covers it.
    CHANNEL_TO_PROXY = Error "reservation.channel.to-proxy" [] "no.channel.represented";
    /// The recipient has asked to be notified in addition to the representative, who gets the message as well.
    CHANNEL_ALSO_TO_PROXY = Warning "reservation.channel.also-to-proxy" [] "no.channel.represented";
    /// A minor over 15 and the guardian are both notified; a hint where it is not known whether a guardian acts.
    CHANNEL_MINOR_TOO = Warning "reservation.channel.minor-too" [] "no.channel.minor";
    /// The regulation on information to voters was not in force yet: the message counts as any other outside § 9.
    CHANNEL_ELECTION_BEFORE = Hint "reservation.channel.election.before-regulation" [] "no.channel.election";
    /// The sender has an age limit, and the age is not known.
    CHANNEL_AGE_UNKNOWN = Warning "reservation.channel.age-unknown" [] "no.channel.age-limit";
    /// The sender is not connected to the register.
    CHANNEL_NOT_CONNECTED = Warning "reservation.channel.not-connected" [] "no.register.mandatory-2016";
    /// The register was not consulted, or did not answer.
    CHANNEL_REGISTER_UNAVAILABLE = Error "reservation.channel.register.unavailable" [] "no.channel.register-unavailable";
    /// The register was consulted on another day than the day of dispatch.
    CHANNEL_LOOKUP_OLD = Error "reservation.channel.register.old" [] "no.register.every-dispatch";
    /// The day on which the register was consulted is not stated.
    CHANNEL_LOOKUP_MISSING = Error "reservation.channel.register.no-day" [] "no.register.every-dispatch";
    /// The response of the register leaves the contact data open.
    CHANNEL_CONTACT_UNKNOWN = Error "reservation.channel.contact.unknown" [] "no.register.scopes";
    /// The days of the contact data are missing or cannot be read.
    CHANNEL_CONTACT_UNDATED = Error "reservation.channel.contact.undated" [] "no.register.18-months";
    /// The response of the register lacks a required value.
    CHANNEL_REGISTER_UNKNOWN = Error "reservation.channel.register.unknown" [] "no.channel.register-unavailable";
    /// The letter would go on paper, and the address is protected.
    CHANNEL_PROTECTED_ADDRESS = Error "reservation.channel.protected-address" [] "no.channel.paper-address";
    /// The letter would go on paper, and no address is known.
    CHANNEL_NO_ADDRESS = Error "reservation.channel.no-address" [] "no.channel.paper-address";
    /// The letter was to be printed if it stays unread, and the address is protected or missing.
    CHANNEL_NOT_PRINTED = Warning "reservation.channel.not-printed" [] "no.channel.paper-address";
}
