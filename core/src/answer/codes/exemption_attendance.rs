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
    /// Nobody has to come, but FD 001K is missing.
    ATTENDANCE_IDENTITY_CHECK_MISSING = Error "exemption.attendance.identity-check-missing" [] "dk.exemption.attendance-exceptions";
    /// It is not said who came.
    ATTENDANCE_WHO_MISSING = Error "exemption.attendance.who-missing" [] "postregler.answerable";
    /// No ID was shown.
    ATTENDANCE_ID_MISSING = Error "exemption.attendance.id-missing" [] "dk.exemption.id";
    /// Another kind of ID was shown.
    ATTENDANCE_ID_UNUSUAL = Warning "exemption.attendance.id-unusual" [] "dk.exemption.id";
    /// Whoever came showed the citizen's ID and not their own.
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
    /// The fuldmagt is a document people wrote themselves.
    ATTENDANCE_OWN_FULDMAGT = Warning "exemption.attendance.own-fuldmagt" [] "dk.exemption.proxy-own-document";
    /// A guardian came without the letter of appointment.
    ATTENDANCE_GUARDIAN_PAPER_MISSING = Error "exemption.attendance.guardian-paper-missing" [] "dk.exemption.guardian";
    /// A guardian came with another form than FD 001A.
    ATTENDANCE_GUARDIAN_FORM = Warning "exemption.attendance.guardian-form" [] "dk.exemption.guardian-form";
    /// A parent came: whether a parent may ask was not found.
    ATTENDANCE_PARENT = Warning "exemption.attendance.parent" [] "dk.exemption.parent";
    /// Somebody makes the declaration for the citizen: how that is shown was not found.
    ATTENDANCE_DECLARANT = Warning "exemption.attendance.declarant" [] "dk.exemption.declarant-proof";
    /// Proof of a ground was brought: nobody may ask for it.
    ATTENDANCE_PROOF_NOT_NEEDED = Warning "exemption.attendance.proof-not-needed" [] "dk.exemption.ground-not-required";
    /// More periods are listed than anybody has.
    ATTENDANCE_PERIODS_TOO_MANY = Error "exemption.attendance.periods-too-many" ["max"] "postregler.bounds";
    /// The citizen came to another municipality than the one that decides.
    ATTENDANCE_OTHER_MUNICIPALITY = Warning "exemption.attendance.other-municipality" [] "dk.exemption.competence";
    /// The citizen has never been registered in a municipality: the state decides.
    ATTENDANCE_STATE_DECIDES = Warning "exemption.attendance.state-decides" [] "dk.exemption.competence-state";
    /// It cannot be said which municipality decides.
    ATTENDANCE_COMPETENCE_UNKNOWN = Warning "exemption.attendance.competence-unknown" [] "dk.exemption.competence";
    /// Help to use Digital Post was made a condition.
    ATTENDANCE_HELP_DEMANDED = Warning "exemption.attendance.help-demanded" [] "dk.exemption.help";
}
