//! Denmark: the case, from the request to the archive.

codes! {
    /// There are too many events.
    CASE_TOO_MANY = Error "exemption.case.too-many" ["max"] "postregler.bounds";
    /// The event lies before the preceding one.
    CASE_DAY_BACKWARDS = Error "exemption.case.day-backwards" [] "dk.exemption.case.replay";
    /// The event lies in the future.
    CASE_DAY_IN_FUTURE = Error "exemption.case.day-in-future" [] "dk.exemption.case.replay";
    /// The event lies before the day on which exemption could first be requested.
    CASE_DAY_BEFORE_IN_FORCE = Error "exemption.case.day-before-in-force" ["from"] "dk.exemption.in-force";
    /// The event lacks a mandatory member.
    CASE_FIELD_MISSING = Error "exemption.case.field-missing" [] "dk.exemption.case.replay";
    /// The event has a member that does not belong to it.
    CASE_FIELD_UNUSED = Warning "exemption.case.field-unused" [] "dk.exemption.case.replay";
    /// A person who does not act for the municipality cannot record this event.
    CASE_NOT_THEIRS = Error "exemption.case.role-not-municipality" [] "dk.exemption.case.decided-by-municipality";
    /// Registration requires the role Myndighedsmedarbejder.
    CASE_ROLE_2014 = Error "exemption.case.role-2014" [] "dk.exemption.case.role-2014";
    /// Registration requires an employee signature.
    CASE_LOGIN_2014 = Error "exemption.case.login-2014" [] "dk.exemption.case.role-2014";
    /// The role is not the one that the caller states as today's.
    CASE_ROLE_DIFFERS = Error "exemption.case.role-differs" [] "dk.exemption.case.role-today";
    /// The role that records this today was not found.
    CASE_ROLE_NOT_FOUND = Hint "exemption.case.role-not-found" [] "dk.exemption.case.role-today";
    /// The event cannot follow the state of the case.
    CASE_NOT_NOW = Error "exemption.case.not-now" ["case"] "dk.exemption.case.order";
    /// Something is missing before the request can be granted.
    CASE_GRANT_TOO_EARLY = Error "exemption.case.grant-too-early" ["need"] "dk.exemption.case.order";
    /// Something is missing before the exemption can be registered.
    CASE_REGISTER_TOO_EARLY = Error "exemption.case.register-too-early" ["need"] "dk.exemption.case.register-after-grant";
    /// There is no signed form to archive.
    CASE_ARCHIVE_UNSIGNED = Error "exemption.case.archive-unsigned" [] "dk.exemption.case.archive";
    /// Something is missing before the case can be closed.
    CASE_CLOSE_TOO_EARLY = Error "exemption.case.close-too-early" ["need"] "dk.exemption.case.archive";
    /// The case does not have this defect.
    CASE_REASON_NOT_ON_RECORD = Error "exemption.case.reason-not-on-record" [] "dk.exemption.case.refusal";
    /// The assessment under no. 9 lies before the day on which that ground was introduced.
    CASE_ASSESSMENT_NOT_YET = Error "exemption.case.assessment-not-yet" ["from"] "dk.exemption.case.assessment";
    /// A request from a person who no longer lives in Denmark cannot be refused.
    CASE_REFUSED_EMIGRATED = Error "exemption.case.refused-emigrated" [] "dk.exemption.abroad-always-granted";
    /// Exemptions could be extended until the end of September 2017.
    CASE_EXTENSION_ENDED = Error "exemption.case.extension-ended" ["until"] "dk.exemption.duration.extended";
    /// The exemption had expired before the extension.
    CASE_RAN_OUT = Error "exemption.case.ran-out" ["until"] "dk.exemption.duration.last-day";
    /// The exemption has no end date.
    CASE_PERMANENT = Error "exemption.case.permanent" [] "dk.exemption.duration.permanent";
    /// The exemption does not expire on that day.
    CASE_NOT_EXPIRED = Error "exemption.case.not-expired-yet" ["until"] "dk.exemption.duration.limited";
    /// The exemption did not expire: it became permanent first.
    CASE_BECAME_PERMANENT = Error "exemption.case.became-permanent" ["from"] "dk.exemption.duration.became-permanent";
    /// Only the exemption of a person who had left Denmark lapses on return.
    CASE_RETURN_NOT_EMIGRATED = Error "exemption.case.return-not-emigrated" [] "dk.exemption.end.returned";
    /// The refusal does not state its reasons.
    CASE_REASONS_OWED = Warning "exemption.case.reasons-owed" [] "dk.exemption.case.refusal-duties";
    /// The refusal has not been given in writing.
    CASE_WRITING_OWED = Warning "exemption.case.writing-owed" [] "dk.exemption.case.refusal-in-writing";
    /// A written refusal was requested and has not been given.
    CASE_WRITING_DEMANDED = Warning "exemption.case.writing-demanded" [] "dk.exemption.case.refusal-on-demand";
    /// An oral refusal: writing and reasons are given on request.
    CASE_WRITING_ON_DEMAND = Hint "exemption.case.writing-on-demand" [] "dk.exemption.case.refusal-on-demand";
    /// Guidance on complaints was given although there is no appeal.
    CASE_GUIDANCE_MISLEADS = Warning "exemption.case.complaint-guidance-misleads" [] "dk.exemption.case.complaint";
    /// Help to correct the form has not been offered.
    CASE_HELP_OWED = Warning "exemption.case.help-owed" [] "dk.exemption.case.refusal-duties";
    /// The refusal cannot be appealed to another administrative authority.
    CASE_NO_APPEAL = Hint "exemption.case.no-appeal" [] "dk.exemption.case.complaint";
    /// The exemption has ended, but the case was not closed.
    CASE_ARCHIVE_OWED = Warning "exemption.case.archive-owed" ["need"] "dk.exemption.case.archive";
    /// The citizen has not been informed that the exemption is lifted.
    CASE_CITIZEN_NOT_TOLD = Warning "exemption.case.citizen-not-told" [] "dk.read-access.told";
    /// The last day of the exemption has passed.
    CASE_TERM_PASSED = Warning "exemption.case.term-passed" ["until"] "dk.exemption.duration.limited";
    /// How another person proves that they may declare was not found.
    CASE_APPLICANT_PROOF = Hint "exemption.case.applicant-proof" [] "dk.exemption.declarant-proof";
    /// Another address than the registered one is only for people who live outside Denmark.
    CASE_UNOPENED_ELSEWHERE = Warning "exemption.case.unopened-elsewhere" [] "dk.exemption.effect.unopened-address";
    /// The exemption has effect from 1 November 2014 at the earliest.
    CASE_FIRST_EFFECT = Hint "exemption.case.first-effect" ["from"] "dk.exemption.first-effect";
    /// It is not stated whether the municipality decided that there is no end date; the main rule was applied.
    CASE_UNLIMITED_NOT_STATED = Hint "exemption.case.unlimited-not-stated" [] "dk.exemption.duration.permanent-variant";
    /// The exemption of an emigrant never has an end date.
    CASE_EMIGRATED_UNLIMITED = Warning "exemption.case.emigrated-unlimited" [] "dk.exemption.duration.emigrated";
}
