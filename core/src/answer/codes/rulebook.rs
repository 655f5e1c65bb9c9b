//! Codes of the rule book.

codes! {
    // rulebook.list.
    /// `inForceOn` cannot be parsed as day, month and year.
    RULEBOOK_DAY_UNREADABLE = Error "rulebook.in-force-on.unreadable" [] "postregler.readable";
    /// `inForceOn` is not a calendar date.
    RULEBOOK_DAY_IMPOSSIBLE = Error "rulebook.in-force-on.impossible" [] "postregler.readable";
    /// `search` is too long.
    RULEBOOK_SEARCH_TOO_LONG = Error "rulebook.search.too-long" ["max"] "postregler.bounds";
    /// `limit` is 0 or above the maximum.
    RULEBOOK_LIMIT = Error "rulebook.limit.out-of-range" ["max"] "postregler.bounds";
    /// No rule matches the filters.
    RULEBOOK_NOTHING_FOUND = Hint "rulebook.nothing-found" [] "postregler.rule-book";

    // rulebook.rule.
    /// `id` is missing.
    RULEBOOK_ID_MISSING = Error "rulebook.id.missing" [] "postregler.answerable";
    /// `id` is not the id of a rule.
    RULEBOOK_ID_UNKNOWN = Error "rulebook.id.unknown" [] "postregler.rule-book";
}
