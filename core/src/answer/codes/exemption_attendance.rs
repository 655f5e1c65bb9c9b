//! Denmark: attendance, in the order in which it is looked at.

codes! {
    /// The day of attendance has not come yet.
    ATTENDANCE_DAY_IN_FUTURE = Error "exemption.attendance.day-in-future" [] "dk.exemption.date-not-in-future";
    /// The form is dated later than it was handed in.
    ATTENDANCE_FORM_DATED_LATER = Error "exemption.attendance.form-dated-later" [] "dk.exemption.form-before-attendance";
    /// It is not said how the request came.
    ATTENDANCE_ARRIVAL_MISSING = Error "exemption.attendance.arrival-missing" [] "postregler.answerable";
    /// Nobody has come yet: the request cannot be sent.
    ATTENDANCE_AWAITED = Error "exemption.attendance.awaited" [] "dk.exemption.attendance";
    /// Outside Denmark: the municipality has to allow the request to be sent.
    ATTENDANCE_NOT_ALLOWED_YET = Error "exemption.attendance.not-allowed-yet" [] "dk.exemption.abroad";
    /// Permission to send the request is for people who do not live in Denmark.
    ATTENDANCE_STILL_RESIDENT = Warning "exemption.attendance.still-resident" [] "dk.exemption.abroad";
    /// Lasting weakness: the municipality does not know the circumstances, so that it cannot decide on them.
    ATTENDANCE_KNOWLEDGE_MISSING = Error "exemption.attendance.knowledge-missing" [] "dk.exemption.attendance-exceptions";
    /// Lasting weakness: whether the municipality knows the circumstances is not stated.
    ATTENDANCE_KNOWLEDGE_NOT_STATED = Warning "exemption.attendance.knowledge-not-stated" [] "dk.exemption.attendance-exceptions";
    /// It is not said who came.
    ATTENDANCE_WHO_MISSING = Error "exemption.attendance.who-missing" [] "postregler.answerable";
    /// No ID was shown.
    ATTENDANCE_ID_MISSING = Error "exemption.attendance.id-missing" [] "dk.exemption.id";
    /// Another kind of ID was shown.
    ATTENDANCE_ID_UNUSUAL = Warning "exemption.attendance.id-unusual" [] "dk.exemption.id";
    /// The health card is not valid or not Danish.
    ATTENDANCE_HEALTH_CARD_INVALID = Error "exemption.attendance.health-card-invalid" [] "dk.exemption.id-valid-card";
    /// The person who came showed the citizen's ID and not their own.
    ATTENDANCE_ID_NOT_OWN = Error "exemption.attendance.id-not-own" [] "dk.exemption.own-id";
    /// More papers are listed than can be.
    ATTENDANCE_PAPERS_TOO_MANY = Error "exemption.attendance.papers-too-many" ["max"] "postregler.bounds";
    /// There is no form.
    ATTENDANCE_FORM_MISSING = Error "exemption.attendance.form-missing" [] "dk.exemption.papers";
    /// The form is not complete.
    ATTENDANCE_FORM_INCOMPLETE = Error "exemption.attendance.form-incomplete" [] "dk.exemption.papers";
    /// It is not said whether the form is complete.
    ATTENDANCE_FORM_UNCHECKED = Warning "exemption.attendance.form-unchecked" [] "dk.exemption.papers";
    /// Somebody came for the citizen without a fuldmagt.
    ATTENDANCE_PROXY_PAPER_MISSING = Error "exemption.attendance.proxy-paper-missing" [] "dk.exemption.papers";
    /// A legal entity holds the fuldmagt, and nothing shows that the person who came belongs to it.
    ATTENDANCE_BELONGING_MISSING = Error "exemption.attendance.belonging-missing" [] "dk.exemption.proxy-entity";
    /// The representative has not signed the declaration of representing the citizen.
    ATTENDANCE_REPRESENTATION_UNSIGNED = Error "exemption.attendance.representation-unsigned" [] "dk.exemption.proxy-holder-signs";
    /// The fuldmagt is a document of the citizen's own: the municipality may allow it.
    ATTENDANCE_OWN_FULDMAGT = Warning "exemption.attendance.own-fuldmagt" [] "dk.exemption.proxy-own-document";
    /// A guardian came without the letter of appointment.
    ATTENDANCE_GUARDIAN_PAPER_MISSING = Error "exemption.attendance.guardian-paper-missing" [] "dk.exemption.guardian";
    /// A guardian came with another form than FD 001A.
    ATTENDANCE_GUARDIAN_FORM = Warning "exemption.attendance.guardian-form" [] "dk.exemption.guardian-form";
    /// A parent came: the regulation does not mention parents.
    ATTENDANCE_PARENT = Warning "exemption.attendance.parent" [] "dk.exemption.parent";
    /// A close relative came with an attest: whether it covers the request is not stated.
    ATTENDANCE_ATTEST = Warning "exemption.attendance.attest" [] "dk.exemption.attest";
    /// A relative or a carer makes the declaration: the regulation does not mention them.
    ATTENDANCE_DECLARANT = Warning "exemption.attendance.declarant" [] "dk.exemption.declarant-proof";
    /// Proof of a ground was brought: the municipality does not ask for it.
    ATTENDANCE_PROOF_NOT_NEEDED = Warning "exemption.attendance.proof-not-needed" [] "dk.exemption.ground-not-required";
    /// More periods are listed than anybody has.
    ATTENDANCE_PERIODS_TOO_MANY = Error "exemption.attendance.periods-too-many" ["max"] "postregler.bounds";
    /// The citizen came to another municipality than the one that decides.
    ATTENDANCE_OTHER_MUNICIPALITY = Warning "exemption.attendance.other-municipality" [] "dk.exemption.wrong-municipality";
    /// The citizen has never been registered in a municipality: Digitaliseringsstyrelsen decides.
    ATTENDANCE_STATE_DECIDES = Warning "exemption.attendance.state-decides" [] "dk.exemption.competence-state";
    /// It cannot be said which municipality decides.
    ATTENDANCE_COMPETENCE_UNKNOWN = Warning "exemption.attendance.competence-unknown" [] "dk.exemption.competence";
    /// Help to use Digital Post was made a condition.
    ATTENDANCE_HELP_DEMANDED = Warning "exemption.attendance.help-demanded" [] "dk.exemption.help-no-condition";
    /// Help has not been offered: the municipality gives it before it decides.
    ATTENDANCE_HELP_FIRST = Hint "exemption.attendance.help-first" [] "dk.exemption.help";
}
