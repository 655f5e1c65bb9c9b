//! Norway: the second notice and the appeal deadline.

codes! {
    /// A time that cannot be read.
    DEADLINES_TIME_UNREADABLE = Error "reservation.deadlines.time.unreadable" [] "no.time.oslo";
    /// A time more than a year after the day of the context: possibly a typing error.
    DEADLINES_TIME_FAR_AHEAD = Warning "reservation.deadlines.time.far-ahead" [] "postregler.calendar";
    /// A day would come after the year 9999.
    DEADLINES_BEYOND_CALENDAR = Error "reservation.deadlines.beyond-calendar" [] "postregler.calendar";
    /// The request does not state when the letter was made available.
    DEADLINES_AVAILABLE_MISSING = Error "reservation.deadlines.available.missing" [] "no.appeal.start";
    /// The request does not state when the notice was sent: no deadline starts without a notice.
    DEADLINES_NOTICE_MISSING = Error "reservation.deadlines.notice.missing" [] "no.appeal.start";
    /// The request does not state when a paper letter arrived.
    DEADLINES_ARRIVED_MISSING = Error "reservation.deadlines.arrived.missing" [] "no.appeal.paper";
    /// The letter was opened before the deadline started.
    DEADLINES_OPENED_EARLY = Hint "reservation.deadlines.opened.early" [] "no.appeal.start";
    /// The second notice is due.
    DEADLINES_SECOND_DUE = Warning "reservation.deadlines.second.due" ["from"] "no.notice.second";
    /// The second notice was sent before the week had passed.
    DEADLINES_SECOND_EARLY = Warning "reservation.deadlines.second.early" ["from"] "no.notice.second";
    /// The notice could not lawfully be sent: the deadline has no certain start.
    DEADLINES_NOTICE_UNLAWFUL = Warning "reservation.deadlines.notice.unlawful" [] "no.appeal.no-certain-start";
    /// It is not stated whether the notice could lawfully be sent.
    DEADLINES_LAWFUL_NOT_SAID = Warning "reservation.deadlines.notice.lawful-not-stated" [] "no.appeal.no-certain-start";
    /// The letter itself was sent to an address the party gave, which is subject to four conditions.
    DEADLINES_PARTY_ADDRESS = Hint "reservation.deadlines.party-address" [] "no.notice.party-address";
    /// The electronic appeal was not confirmed and has to be sent again.
    DEADLINES_APPEAL_UNCONFIRMED = Warning "reservation.deadlines.appeal.unconfirmed" [] "no.appeal.receipt";
    /// The appeal was made electronically to a body that has not arranged for it.
    DEADLINES_APPEAL_NOT_ELECTRONIC = Warning "reservation.deadlines.appeal.not-electronic" [] "no.appeal.electronic";
    /// The request does not state when the electronic appeal arrived, which decides whether it was made in time.
    DEADLINES_APPEAL_ARRIVAL_MISSING = Warning "reservation.deadlines.appeal.arrival-missing" [] "no.appeal.electronic";
    /// The request does not state when the paper appeal was submitted, which decides whether it was made in time.
    DEADLINES_APPEAL_SENT_MISSING = Warning "reservation.deadlines.appeal.sent-missing" [] "no.appeal.paper-handed-in";
    /// The number of weeks under the other act is not stated.
    DEADLINES_WEEKS_MISSING = Error "reservation.deadlines.weeks.missing" ["max"] "no.appeal.other-weeks";
}
