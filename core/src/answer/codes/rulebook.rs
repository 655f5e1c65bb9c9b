//! The rule book.

codes! {
    // rulebook.list.
    /// The day cannot be read as day, month and year.
    RULEBOOK_DAY_UNREADABLE = Error "rulebook.in-force-on.unreadable" [] "postregler.readable";
    /// There is no such day in the calendar.
    RULEBOOK_DAY_IMPOSSIBLE = Error "rulebook.in-force-on.impossible" [] "postregler.readable";
    /// The words to look for are longer than any question to the book.
    RULEBOOK_SEARCH_TOO_LONG = Error "rulebook.search.too-long" ["max"] "postregler.bounds";
    /// None, or more rules than are given at once, were asked for.
    RULEBOOK_LIMIT = Error "rulebook.limit.out-of-range" ["max"] "postregler.bounds";
    /// No rule fits all that was asked for.
    RULEBOOK_NOTHING_FOUND = Hint "rulebook.nothing-found" [] "postregler.rule-book";

    // rulebook.rule.
    /// The name of the rule is missing.
    RULEBOOK_ID_MISSING = Error "rulebook.id.missing" [] "postregler.answerable";
    /// No rule has this name.
    RULEBOOK_ID_UNKNOWN = Error "rulebook.id.unknown" [] "postregler.rule-book";
}
