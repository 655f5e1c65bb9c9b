//! Denmark: the case, from the request to the archive.

codes! {
    /// There are more events than a case can have.
    CASE_TOO_MANY = Error "exemption.case.too-many" ["max"] "postregler.bounds";
    /// The event lies before the one it follows.
    CASE_DAY_BACKWARDS = Error "exemption.case.day-backwards" [] "dk.exemption.case.replay";
    /// The event lies in the future.
    CASE_DAY_IN_FUTURE = Error "exemption.case.day-in-future" [] "dk.exemption.case.replay";
    /// The event lies before the day exemption could first be asked for.
    CASE_DAY_BEFORE_IN_FORCE = Error "exemption.case.day-before-in-force" ["from"] "dk.exemption.in-force";
    /// The event lacks something that belongs to it.
    CASE_FIELD_MISSING = Error "exemption.case.field-missing" [] "dk.exemption.case.replay";
    /// The event carries something that does not belong to it.
    CASE_FIELD_UNUSED = Warning "exemption.case.field-unused" [] "dk.exemption.case.replay";
    /// Somebody who does not act for the municipality cannot do this.
    CASE_NOT_THEIRS = Error "exemption.case.role-not-municipality" [] "dk.exemption.case.decided-by-municipality";
    /// Whoever registers needs the role Myndighedsmedarbejder.
    CASE_ROLE_2014 = Error "exemption.case.role-2014" [] "dk.exemption.case.role-2014";
    /// Whoever registers needs an employee signature.
    CASE_LOGIN_2014 = Error "exemption.case.login-2014" [] "dk.exemption.case.role-2014";
    /// The role is not the one the caller names as today's.
    CASE_ROLE_DIFFERS = Error "exemption.case.role-differs" [] "dk.exemption.case.role-today";
    /// Which role does this today was not found.
    CASE_ROLE_NOT_FOUND = Hint "exemption.case.role-not-found" [] "dk.exemption.case.role-today";
    /// The event cannot follow where the case stands.
    CASE_NOT_NOW = Error "exemption.case.not-now" ["case"] "dk.exemption.case.order";
    /// Something is missing before the request can be granted.
    CASE_GRANT_TOO_EARLY = Error "exemption.case.grant-too-early" ["need"] "dk.exemption.case.order";
    /// Something is missing before the exemption can be registered.
    CASE_REGISTER_TOO_EARLY = Error "exemption.case.register-too-early" ["need"] "dk.exemption.case.register-after-grant";
    /// There is no signed form to archive.
    CASE_ARCHIVE_UNSIGNED = Error "exemption.case.archive-unsigned" [] "dk.exemption.case.archive";
    /// Something is missing before the case can be closed.
    CASE_CLOSE_TOO_EARLY = Error "exemption.case.close-too-early" ["need"] "dk.exemption.case.archive";
    /// The case shows no such fault of form.
    CASE_REASON_NOT_ON_RECORD = Error "exemption.case.reason-not-on-record" [] "dk.exemption.case.formal-only";
    /// A request from somebody who no longer lives in Denmark cannot be refused.
    CASE_REFUSED_EMIGRATED = Error "exemption.case.refused-emigrated" [] "dk.exemption.abroad-always-granted";
    /// Exemptions could be extended until the end of September 2017.
    CASE_EXTENSION_ENDED = Error "exemption.case.extension-ended" ["until"] "dk.exemption.duration.extended";
    /// The exemption had run out before it could be extended.
    CASE_RAN_OUT = Error "exemption.case.ran-out" ["until"] "dk.exemption.duration.last-day";
    /// The exemption has no date on which it ends.
    CASE_PERMANENT = Error "exemption.case.permanent" [] "dk.exemption.duration.permanent";
    /// The exemption has not run out on that day.
    CASE_NOT_EXPIRED = Error "exemption.case.not-expired-yet" ["until"] "dk.exemption.duration.limited";
    /// The exemption did not run out: it became permanent first.
    CASE_BECAME_PERMANENT = Error "exemption.case.became-permanent" ["from"] "dk.exemption.duration.became-permanent";
    /// Only the exemption of somebody who had left Denmark lapses on moving back.
    CASE_RETURN_NOT_EMIGRATED = Error "exemption.case.return-not-emigrated" [] "dk.exemption.end.returned";
    /// The refusal has not given its reasons.
    CASE_REASONS_OWED = Warning "exemption.case.reasons-owed" [] "dk.exemption.case.refusal-duties";
    /// The refusal has not said how to complain.
    CASE_COMPLAINT_GUIDANCE_OWED = Warning "exemption.case.complaint-guidance-owed" [] "dk.exemption.case.refusal-duties";
    /// Help to mend the form has not been offered.
    CASE_HELP_OWED = Warning "exemption.case.help-owed" [] "dk.exemption.case.refusal-duties";
    /// The body and the time limit for complaints were not found.
    CASE_COMPLAINT_NOT_FOUND = Hint "exemption.case.complaint-not-found" [] "dk.exemption.case.complaint";
    /// The exemption has ended, but the case was not put away.
    CASE_ARCHIVE_OWED = Warning "exemption.case.archive-owed" ["need"] "dk.exemption.case.archive";
    /// The citizen has not been told that the exemption is lifted.
    CASE_CITIZEN_NOT_TOLD = Warning "exemption.case.citizen-not-told" [] "dk.read-access.told";
    /// The day the exemption ran to has passed.
    CASE_TERM_PASSED = Warning "exemption.case.term-passed" ["until"] "dk.exemption.duration.limited";
    /// How somebody else shows that they may declare was not found.
    CASE_APPLICANT_PROOF = Hint "exemption.case.applicant-proof" [] "dk.exemption.declarant-proof";
    /// How far back unopened post went at that time was not found.
    CASE_UNOPENED_BEFORE = Hint "exemption.case.unopened-period" [] "dk.exemption.effect.unopened-before";
}
