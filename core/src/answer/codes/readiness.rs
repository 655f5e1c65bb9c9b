//! Checklists.

codes! {
    /// This country has no such checklist, or none at all.
    READINESS_NO_CHECKLIST = Error "readiness.checklist.none" [] "postregler.answerable";
    /// The day cannot be read as day, month and year.
    READINESS_DAY_UNREADABLE = Error "readiness.by.unreadable" [] "postregler.readable";
    /// There is no such day in the calendar.
    READINESS_DAY_IMPOSSIBLE = Error "readiness.by.impossible" [] "postregler.readable";
    /// The day has been: what is done is known as of today, so the list is shown as of today.
    READINESS_DAY_PAST = Warning "readiness.by.past" [] "postregler.readiness";
    /// More is said to be done than any checklist has items.
    READINESS_TOO_MANY = Error "readiness.done.too-many" ["max"] "postregler.bounds";
    /// An item that is said to be done is on another checklist.
    READINESS_ELSEWHERE = Hint "readiness.item.elsewhere" ["item"] "postregler.readiness";
    /// An item is said to be done, but there is no proof of it.
    READINESS_NO_EVIDENCE = Warning "readiness.item.no-evidence" ["evidence", "item"] "postregler.readiness";
    /// An item is said to be done before another one that it needs; the other one is named.
    READINESS_ORDER = Warning "readiness.item.order" ["item"] "postregler.readiness";
    /// An item is not done, and its day has come. What is only recommended weighs less.
    READINESS_OVERDUE = Error "readiness.item.overdue" ["due", "item"] "postregler.readiness";
    /// An item is not done, and its day comes by the day asked about. What is only recommended weighs less.
    READINESS_DUE = Error "readiness.item.due" ["due", "item"] "postregler.readiness";
    /// An item that must stand all the time is not done. What is only recommended weighs less.
    READINESS_MISSING = Error "readiness.item.missing" ["item"] "postregler.readiness";
    /// Connected before the risk analysis was made.
    READINESS_RISK_FIRST = Error "readiness.item.risk-analysis-first" ["item"] "no.readiness.risk-analysis";
    /// Connected before the terms were accepted, or terms accepted by nobody who was authorised.
    READINESS_TERMS_FIRST = Error "readiness.item.terms-first" ["item"] "no.readiness.terms";
    /// Letters were sent before testing was done and approved.
    READINESS_TEST_FIRST = Error "readiness.item.test-first" ["item"] "no.readiness.send";
    /// What was given concerns only Norwegian agencies.
    READINESS_ONLY_NORWAY = Hint "readiness.only-norway" [] "postregler.readiness";
    /// The share cannot be read as per cent from 0 to 100.
    READINESS_SHARE_UNREADABLE = Error "readiness.share.unreadable" [] "postregler.readable";
    /// The share is below the goal the country had for that year.
    READINESS_BELOW_GOAL = Hint "readiness.share.below-goal" ["due", "goal"] "no.uptake.goals";
    /// The country had no goal for that year, as far as is known.
    READINESS_NO_GOAL = Hint "readiness.share.no-goal" [] "no.uptake.goals";
}
