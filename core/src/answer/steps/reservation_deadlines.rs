//! Norway: the second notice and the appeal clock.

steps! {
    /// The letter was made available after the notice, or on the same day: that day counts.
    CLOCK_FROM_AVAILABLE = "no.appeal.start" "from-available" ["start"];
    /// The notice was sent later than the letter was made available: that day counts.
    CLOCK_FROM_NOTICE = "no.appeal.start" "from-notice" ["start"];
    /// Paper counts from its arrival.
    CLOCK_FROM_ARRIVAL = "no.appeal.paper" "from-arrival" ["start"];
    /// Opened within the week: no second notice.
    SECOND_OPENED = "no.notice.second" "opened-in-time" [];
    /// The second notice is due from that day.
    SECOND_FROM = "no.notice.second" "due-from" ["from"];
    /// No second notice where the letter was sent to an address the party gave.
    SECOND_NOT_FOR_PARTY_ADDRESS = "no.notice.second" "party-address" [];
    /// Only an enkeltvedtak can be appealed.
    APPEAL_NONE = "no.appeal.only-enkeltvedtak" "none" [];
    /// Three weeks.
    APPEAL_THREE_WEEKS = "no.appeal.three-weeks" "weeks" ["weeks"];
    /// Six weeks.
    APPEAL_SIX_WEEKS = "no.appeal.six-weeks" "weeks" ["weeks"];
    /// Six weeks by another act, which a secondary source says.
    APPEAL_SIX_WEEKS_CHILD = "no.appeal.six-weeks-child" "weeks" ["weeks"];
    /// As many weeks as the caller says.
    APPEAL_OTHER_WEEKS = "no.appeal.other-weeks" "weeks" ["weeks"];
    /// The clock has no certain start: no day is given.
    APPEAL_NO_CERTAIN_START = "no.appeal.no-certain-start" "no-day" [];
    /// Weeks end on the weekday they began on.
    APPEAL_SAME_WEEKDAY = "no.appeal.weekday" "counted" ["weeks", "day"];
    /// A day on which no deadline ends.
    APPEAL_DAY_OFF = "no.appeal.working-day" "moved" ["day", "holiday"];
    /// The last day.
    APPEAL_LAST_DAY = "no.appeal.working-day" "last-day" ["day"];
    /// What may change it is not computed.
    APPEAL_NOT_COMPUTED = "no.appeal.not-computed" "named-only" [];
}
