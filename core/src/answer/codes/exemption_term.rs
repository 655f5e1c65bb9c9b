//! Denmark: the period of an exemption.

codes! {
    /// The day of registration is missing.
    TERM_REGISTERED_MISSING = Error "exemption.term.registered.missing" [] "postregler.answerable";
    /// The registration lies before the day on which exemption could first be requested.
    TERM_REGISTERED_BEFORE = Error "exemption.term.registered.before-in-force" ["from"] "dk.exemption.in-force";
    /// The registration lies in the future.
    TERM_REGISTERED_FUTURE = Error "exemption.term.registered.in-future" [] "dk.exemption.case.replay";
    /// It is not stated whether the exemption was given without limit; the main rule was applied.
    TERM_UNLIMITED_NOT_STATED = Warning "exemption.term.permanent.not-stated" [] "dk.exemption.duration.permanent-variant";
    /// The exemption of an emigrant never had an end date.
    TERM_EMIGRATED_UNLIMITED = Warning "exemption.term.permanent.emigrated" [] "dk.exemption.duration.emigrated";
    /// From October 2017 every exemption is permanent.
    TERM_PERMANENT_ALWAYS = Warning "exemption.term.permanent.always" ["from"] "dk.exemption.duration.permanent";
    /// There are too many changes.
    TERM_CHANGES_TOO_MANY = Error "exemption.term.changes.too-many" ["max"] "postregler.bounds";
    /// The change lies before the registration.
    TERM_CHANGE_BEFORE = Error "exemption.term.change.before-registration" [] "dk.exemption.case.replay";
    /// The change lies in the future.
    TERM_CHANGE_FUTURE = Error "exemption.term.change.in-future" [] "dk.exemption.case.replay";
    /// The exemption had ended before the change.
    TERM_CHANGE_AFTER_END = Warning "exemption.term.change.after-end" [] "dk.exemption.case.replay";
    /// Exemptions could be extended until the end of September 2017.
    TERM_EXTENSION_ENDED = Warning "exemption.term.extension.ended" ["until"] "dk.exemption.duration.extended";
    /// A permanent exemption needs no extension.
    TERM_EXTENSION_PERMANENT = Warning "exemption.term.extension.permanent" [] "dk.exemption.duration.permanent-variant";
    /// Many exemptions became permanent before they expired.
    TERM_MAY_HAVE_MOVED = Hint "exemption.term.ended.check" [] "dk.exemption.duration.became-permanent";
}
