//! Norway: the second notice and the appeal deadline.

steps! {
    /// The letter was made available after the notice, or on the same day: that day counts.
    CLOCK_FROM_AVAILABLE = "no.appeal.start" "from-available" ["start"];
    /// The notice was sent later than the letter was made available: that day counts.
    CLOCK_FROM_NOTICE = "no.appeal.start" "from-notice" ["start"];
    /// A paper letter counts from its arrival.
    CLOCK_FROM_ARRIVAL = "no.appeal.paper" "from-arrival" ["start"];
    /// The letter was opened within the week: no second notice.
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
    /// Six weeks under the act as amended from 2027.
    APPEAL_SIX_WEEKS_2027 = "no.appeal.six-weeks-2027" "weeks" ["weeks"];
    /// Six weeks under another act.
    APPEAL_SIX_WEEKS_CHILD = "no.appeal.six-weeks-child" "weeks" ["weeks"];
    /// The number of weeks that the caller states.
    APPEAL_OTHER_WEEKS = "no.appeal.other-weeks" "weeks" ["weeks"];
    /// The deadline has no certain start: no day is returned.
    APPEAL_NO_CERTAIN_START = "no.appeal.no-certain-start" "no-day" [];
    /// Weeks end on the weekday on which they began.
    APPEAL_SAME_WEEKDAY = "no.appeal.weekday" "counted" ["weeks", "day"];
    /// A day on which no deadline ends.
    APPEAL_DAY_OFF = "no.appeal.working-day" "moved" ["day", "holiday"];
    /// The last day.
    APPEAL_LAST_DAY = "no.appeal.working-day" "last-day" ["day"];
    /// A paper appeal must be submitted by that day.
    APPEAL_PAPER_BY = "no.appeal.paper-handed-in" "handed-in-by" ["day"];
    /// An electronic appeal must have arrived by that day.
    APPEAL_ELECTRONIC_BY = "no.appeal.electronic" "arrived-by" ["day"];
    /// The body has not arranged to receive appeals electronically.
    APPEAL_NOT_ELECTRONIC = "no.appeal.electronic" "not-arranged" [];
    /// The decision must state whether appeals are received electronically, where, and that the receipt is to be
    /// checked.
    APPEAL_STATE_HOW = "no.appeal.information" "state-how" [];
    /// The electronic appeal arrived in time.
    APPEAL_ARRIVED_IN_TIME = "no.appeal.electronic" "in-time" [];
    /// The electronic appeal arrived too late, or was sent too late.
    APPEAL_ARRIVED_LATE = "no.appeal.electronic" "late" [];
    /// The paper appeal was submitted in time.
    APPEAL_HANDED_IN_IN_TIME = "no.appeal.paper-handed-in" "in-time" [];
    /// The paper appeal was submitted too late.
    APPEAL_HANDED_IN_LATE = "no.appeal.paper-handed-in" "late" [];
    /// Circumstances that may change the deadline are not computed.
    APPEAL_NOT_COMPUTED = "no.appeal.not-computed" "named-only" [];
}
