//! Denmark: attendance.

steps! {
    /// Somebody came.
    ATTENDANCE_ATTENDED = "dk.exemption.attendance" "attended" [];
    /// Nobody has come yet.
    ATTENDANCE_STILL_AWAITED = "dk.exemption.attendance" "awaited" [];
    /// The institution of an inmate may send the request.
    ATTENDANCE_EXCEPTED_INMATE = "dk.exemption.attendance-exceptions" "inmate" [];
    /// Somebody else has checked the identity on FD 001K.
    ATTENDANCE_EXCEPTED_WEAKNESS = "dk.exemption.attendance-exceptions" "lasting-weakness" [];
    /// A usual kind of ID was shown.
    ID_SHOWN = "dk.exemption.id" "shown" [];
    /// Another kind of ID was shown: the municipality judges.
    ID_OF_ANOTHER_KIND = "dk.exemption.id" "another-kind" [];
    /// No ID was shown.
    ID_NOT_SHOWN = "dk.exemption.id" "not-shown" [];
    /// Whoever came for the citizen showed their own ID.
    ID_OWN = "dk.exemption.own-id" "own" [];
    /// Whoever came for the citizen showed the citizen's ID only.
    ID_NOT_OWN = "dk.exemption.own-id" "not-own" [];
    /// The citizen's ID is not asked for.
    CITIZEN_ID_NOT_ASKED = "dk.exemption.citizen-id-not-needed" "not-asked" [];
    /// The papers are there.
    PAPERS_ALL_THERE = "dk.exemption.papers" "all-there" [];
    /// A paper is missing or not complete.
    PAPERS_MISSING = "dk.exemption.papers" "missing" [];
    /// No ground is asked for or tested.
    GROUND_NOT_ASKED = "dk.exemption.ground-not-required" "not-asked" [];
    /// The municipality the citizen is registered in decides.
    COMPETENCE_CURRENT = "dk.exemption.competence" "current" [];
    /// The municipality the citizen was last registered in decides.
    COMPETENCE_LAST = "dk.exemption.competence" "last" [];
    /// It cannot be said which municipality decides.
    COMPETENCE_UNKNOWN = "dk.exemption.competence" "unknown" [];
    /// The state decides.
    COMPETENCE_STATE = "dk.exemption.competence-state" "state" [];
    /// Another municipality may handle the request too, says one source.
    OTHER_MUNICIPALITY_MAY = "dk.exemption.other-municipality" "may-handle" [];
    /// What another municipality did with a request in 2014 was not found.
    OTHER_MUNICIPALITY_NOT_KNOWN = "dk.exemption.wrong-municipality" "not-known" [];
    /// Help to use Digital Post may be offered.
    HELP_MAY_BE_OFFERED = "dk.exemption.help" "may-be-offered" [];
    /// Help was offered; the request stands all the same.
    HELP_OFFERED = "dk.exemption.help" "offered" [];
    /// Help was declined; the request stands all the same.
    HELP_DECLINED = "dk.exemption.help" "declined" [];
    /// Help was accepted; the request stands until the citizen takes it back.
    HELP_ACCEPTED = "dk.exemption.help" "accepted" [];
    /// Help is no condition.
    HELP_NO_CONDITION = "dk.exemption.help" "no-condition" [];
}
