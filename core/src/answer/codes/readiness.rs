//! Checklists.

codes! {
    /// The country has no such checklist.
    READINESS_NO_CHECKLIST = Error "readiness.checklist.none" [] "postregler.answerable";
    /// The day is not readable as day, month and year.
    READINESS_DAY_UNREADABLE = Error "readiness.by.unreadable" [] "postregler.readable";
    /// The day does not exist in the calendar.
    READINESS_DAY_IMPOSSIBLE = Error "readiness.by.impossible" [] "postregler.readable";
    /// The day is in the past. Completion is only known as of today, so the list is returned as of today.
    READINESS_DAY_PAST = Warning "readiness.by.past" [] "postregler.readiness";
    /// The list of completed items is longer than any checklist.
    READINESS_TOO_MANY = Error "readiness.done.too-many" ["max"] "postregler.bounds";
    /// A completed item belongs to another checklist.
    READINESS_ELSEWHERE = Hint "readiness.item.elsewhere" ["item"] "postregler.readiness";
    /// A completed item has no evidence.
    READINESS_NO_EVIDENCE = Warning "readiness.item.no-evidence" ["evidence", "item"] "postregler.readiness";
    /// A completed item has an open prerequisite, which is named.
    READINESS_ORDER = Warning "readiness.item.order" ["item"] "postregler.readiness";
    /// An item is not completed and its deadline has come. For a recommended item this is a warning.
    READINESS_OVERDUE = Error "readiness.item.overdue" ["due", "item"] "postregler.readiness";
    /// An item is not completed and due by the requested day. For a recommended item this is a warning.
    READINESS_DUE = Error "readiness.item.due" ["due", "item"] "postregler.readiness";
    /// An item that applies at all times is not completed. For a recommended item this is a warning.
    READINESS_MISSING = Error "readiness.item.missing" ["item"] "postregler.readiness";
    /// Systems were connected before the risk analysis was completed.
    READINESS_RISK_FIRST = Error "readiness.item.risk-analysis-first" ["item"] "no.readiness.risk-analysis";
    /// Systems were connected before the terms were accepted, or terms were accepted without an authorised representative.
    READINESS_TERMS_FIRST = Error "readiness.item.terms-first" ["item"] "no.readiness.terms";
    /// Letters were sent before testing was completed and approved.
    READINESS_TEST_FIRST = Error "readiness.item.test-first" ["item"] "no.readiness.send";
    /// The field only concerns Norwegian agencies.
    READINESS_ONLY_NORWAY = Hint "readiness.only-norway" [] "postregler.readiness";
    /// The share is not a percentage from 0 to 100.
    READINESS_SHARE_UNREADABLE = Error "readiness.share.unreadable" [] "postregler.readable";
    /// The share is below the national goal for that year.
    READINESS_BELOW_GOAL = Hint "readiness.share.below-goal" ["due", "goal"] "no.uptake.goals";
    /// No national goal is known for that year.
    READINESS_NO_GOAL = Hint "readiness.share.no-goal" [] "no.uptake.goals";
}
