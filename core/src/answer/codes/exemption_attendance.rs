//! Denmark: attendance, in the order of the checks.

codes! {
    /// The day of attendance lies in the future.
    ATTENDANCE_DAY_IN_FUTURE = Error "exemption.attendance.day-in-future" [] "dk.exemption.date-not-in-future";
    /// The form is dated later than it was submitted.
    ATTENDANCE_FORM_DATED_LATER = Error "exemption.attendance.form-dated-later" [] "dk.exemption.form-before-attendance";
    /// The request does not state how the form was received.
    ATTENDANCE_ARRIVAL_MISSING = Error "exemption.attendance.arrival-missing" [] "postregler.answerable";
    /// No one has attended yet: the request cannot be sent.
    ATTENDANCE_AWAITED = Error "exemption.attendance.awaited" [] "dk.exemption.attendance";
    /// Outside Denmark: the municipality must permit the request to be sent.
    ATTENDANCE_NOT_ALLOWED_YET = Error "exemption.attendance.not-allowed-yet" [] "dk.exemption.abroad";
    /// Permission to send the request is for people who live outside Denmark.
    ATTENDANCE_STILL_RESIDENT = Warning "exemption.attendance.still-resident" [] "dk.exemption.abroad";
    /// Lasting weakness: the municipality does not know the circumstances and cannot decide on them.
    ATTENDANCE_KNOWLEDGE_MISSING = Error "exemption.attendance.knowledge-missing" [] "dk.exemption.attendance-exceptions";
    /// Lasting weakness: whether the municipality knows the circumstances is not stated.
    ATTENDANCE_KNOWLEDGE_NOT_STATED = Warning "exemption.attendance.knowledge-not-stated" [] "dk.exemption.attendance-exceptions";
    /// The attendee is not stated.
    ATTENDANCE_WHO_MISSING = Error "exemption.attendance.who-missing" [] "postregler.answerable";
    /// No identification was shown.
    ATTENDANCE_ID_MISSING = Error "exemption.attendance.id-missing" [] "dk.exemption.id";
    /// Another kind of identification was shown.
    ATTENDANCE_ID_UNUSUAL = Warning "exemption.attendance.id-unusual" [] "dk.exemption.id";
    /// The health card is not valid or not Danish.
    ATTENDANCE_HEALTH_CARD_INVALID = Error "exemption.attendance.health-card-invalid" [] "dk.exemption.id-valid-card";
    /// The representative showed the citizen's identification and not their own.
    ATTENDANCE_ID_NOT_OWN = Error "exemption.attendance.id-not-own" [] "dk.exemption.own-id";
    /// Too many documents are listed.
    ATTENDANCE_PAPERS_TOO_MANY = Error "exemption.attendance.papers-too-many" ["max"] "postregler.bounds";
    /// The form is missing.
    ATTENDANCE_FORM_MISSING = Error "exemption.attendance.form-missing" [] "dk.exemption.papers";
    /// The form is incomplete.
    ATTENDANCE_FORM_INCOMPLETE = Error "exemption.attendance.form-incomplete" [] "dk.exemption.papers";
    /// It is not stated whether the form is complete.
    ATTENDANCE_FORM_UNCHECKED = Warning "exemption.attendance.form-unchecked" [] "dk.exemption.papers";
    /// A representative attended without a fuldmagt.
    ATTENDANCE_PROXY_PAPER_MISSING = Error "exemption.attendance.proxy-paper-missing" [] "dk.exemption.papers";
    /// The representative is a legal entity, and there is no proof that the attendee belongs to it.
    ATTENDANCE_BELONGING_MISSING = Error "exemption.attendance.belonging-missing" [] "dk.exemption.proxy-entity";
    /// The representative has not signed the declaration of representing the citizen.
    ATTENDANCE_REPRESENTATION_UNSIGNED = Error "exemption.attendance.representation-unsigned" [] "dk.exemption.proxy-holder-signs";
    /// The fuldmagt is the citizen's own document, which the municipality may accept.
    ATTENDANCE_OWN_FULDMAGT = Warning "exemption.attendance.own-fuldmagt" [] "dk.exemption.proxy-own-document";
    /// A guardian attended without the letter of appointment.
    ATTENDANCE_GUARDIAN_PAPER_MISSING = Error "exemption.attendance.guardian-paper-missing" [] "dk.exemption.guardian";
    /// A guardian attended with another form than FD 001A.
    ATTENDANCE_GUARDIAN_FORM = Warning "exemption.attendance.guardian-form" [] "dk.exemption.guardian-form";
    /// A parent attended: the regulation does not mention parents.
    ATTENDANCE_PARENT = Warning "exemption.attendance.parent" [] "dk.exemption.parent";
    /// A close relative attended with a certificate: whether it covers the request is not stated.
    ATTENDANCE_ATTEST = Warning "exemption.attendance.attest" [] "dk.exemption.attest";
    /// A relative or a carer makes the declaration: the regulation does not mention them.
    ATTENDANCE_DECLARANT = Warning "exemption.attendance.declarant" [] "dk.exemption.declarant-proof";
    /// Documentation of a ground was brought: the municipality does not require it.
    ATTENDANCE_PROOF_NOT_NEEDED = Warning "exemption.attendance.proof-not-needed" [] "dk.exemption.ground-not-required";
    /// Too many periods of registration are listed.
    ATTENDANCE_PERIODS_TOO_MANY = Error "exemption.attendance.periods-too-many" ["max"] "postregler.bounds";
    /// The citizen attended in another municipality than the competent one.
    ATTENDANCE_OTHER_MUNICIPALITY = Warning "exemption.attendance.other-municipality" [] "dk.exemption.wrong-municipality";
    /// The citizen has never been registered in a municipality: Digitaliseringsstyrelsen decides.
    ATTENDANCE_STATE_DECIDES = Warning "exemption.attendance.state-decides" [] "dk.exemption.competence-state";
    /// The competent municipality is not known.
    ATTENDANCE_COMPETENCE_UNKNOWN = Warning "exemption.attendance.competence-unknown" [] "dk.exemption.competence";
    /// Help to use Digital Post was made a condition.
    ATTENDANCE_HELP_DEMANDED = Warning "exemption.attendance.help-demanded" [] "dk.exemption.help-no-condition";
    /// Help has not been offered: the municipality offers it before it decides.
    ATTENDANCE_HELP_FIRST = Hint "exemption.attendance.help-first" [] "dk.exemption.help";
}
