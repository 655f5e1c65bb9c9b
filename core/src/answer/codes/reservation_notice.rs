//! Norway: notices and open titles.

codes! {
    /// The origin of the address is not stated.
    NOTICE_ADDRESS_NOT_SAID = Warning "reservation.notice.address.not-stated" [] "no.notice.address";
    /// A notice to a person goes to another address than the register's.
    NOTICE_ADDRESS_PERSON = Error "reservation.notice.address.person" [] "no.notice.address";
    /// A notice to a registered unit goes to another address than the unit's own.
    NOTICE_ADDRESS_UNIT = Error "reservation.notice.address.unit" [] "no.notice.address";
    /// The notice has no text.
    NOTICE_TEXT_MISSING = Error "reservation.notice.text.missing" [] "postregler.answerable";
    /// The text is empty.
    NOTICE_TEXT_EMPTY = Error "reservation.notice.text.empty" [] "no.notice.lengths";
    /// The text is too long.
    NOTICE_TEXT_TOO_LONG = Error "reservation.notice.text.too-long" ["max", "count"] "no.notice.lengths";
    /// The text contains a link.
    NOTICE_LINK = Warning "reservation.notice.link" [] "no.notice.no-link";
    /// No keyword states that a decision has been made.
    NOTICE_NO_DECISION = Warning "reservation.notice.says-no-decision" [] "no.notice.words";
    /// No keyword states that a decision may come.
    NOTICE_NO_ADVANCE = Warning "reservation.notice.says-no-advance" [] "no.notice.words";
    /// No keyword states where the letter is available.
    NOTICE_NO_WHERE = Warning "reservation.notice.says-no-where" [] "no.notice.words";
    /// No keyword states how to read it.
    NOTICE_NO_HOW = Warning "reservation.notice.says-no-how" [] "no.notice.words";
    /// The list of days is empty.
    REPETITIONS_EMPTY = Error "reservation.notice.repetitions.empty" [] "no.notice.repetitions";
    /// There are too many days.
    REPETITIONS_TOO_MANY = Error "reservation.notice.repetitions.too-many" ["max"] "no.notice.repetitions";
    /// A day is too late.
    REPETITIONS_RANGE = Error "reservation.notice.repetitions.range" ["max"] "no.notice.repetitions";
    /// A day is listed twice.
    REPETITIONS_TWICE = Error "reservation.notice.repetitions.twice" [] "no.notice.repetitions";
    /// For a letter under § 8 in the digital mailbox the days are 0 and 7.
    REPETITIONS_0_AND_7 = Warning "reservation.notice.repetitions.0-and-7" [] "no.notice.0-and-7";
    /// Days of repetition apply to the digital mailbox only.
    REPETITIONS_ONLY_MAILBOX = Hint "reservation.notice.repetitions.only-mailbox" [] "no.notice.0-and-7";
    /// The letter has no open title.
    TITLE_MISSING = Error "reservation.title.missing" [] "no.title.length";
    /// The open title is too long.
    TITLE_TOO_LONG = Error "reservation.title.too-long" ["max"] "no.title.length";
    /// A word in the open title may reveal too much.
    TITLE_SENSITIVE = Warning "reservation.title.sensitive" ["word"] "no.title.sensitive";
}
