//! Denmark: attendance.

steps! {
    /// Somebody came.
    ATTENDANCE_ATTENDED = "dk.exemption.attendance" "attended" [];
    /// Nobody has come yet.
    ATTENDANCE_STILL_AWAITED = "dk.exemption.attendance" "awaited" [];
    /// The prison service may file the request of an inmate.
    ATTENDANCE_EXCEPTED_INMATE = "dk.exemption.attendance-exceptions" "inmate" [];
    /// The municipality may decide on what it knows itself.
    ATTENDANCE_EXCEPTED_WEAKNESS = "dk.exemption.attendance-exceptions" "lasting-weakness" [];
    /// Digitaliseringsstyrelsen takes the request of a person who has never been registered, digitally or by letter.
    ATTENDANCE_EXCEPTED_AGENCY = "dk.exemption.competence-state" "sent-to-agency" [];
    /// The municipality has allowed the request to be sent.
    ATTENDANCE_ALLOWED = "dk.exemption.abroad" "allowed" [];
    /// The municipality may allow the request to be sent.
    ATTENDANCE_MAY_BE_ALLOWED = "dk.exemption.abroad" "may-be-allowed" [];
    /// A usual kind of ID was shown.
    ID_SHOWN = "dk.exemption.id" "shown" [];
    /// Another kind of ID was shown: the municipality judges.
    ID_OF_ANOTHER_KIND = "dk.exemption.id" "another-kind" [];
    /// No ID was shown.
    ID_NOT_SHOWN = "dk.exemption.id" "not-shown" [];
    /// The health card shown is not valid or not Danish.
    ID_CARD_NOT_VALID = "dk.exemption.id-valid-card" "not-valid" [];
    /// The person who came for the citizen showed their own ID.
    ID_OWN = "dk.exemption.own-id" "own" [];
    /// Whoever came for the citizen showed the citizen's ID only.
    ID_NOT_OWN = "dk.exemption.own-id" "not-own" [];
    /// The citizen's ID is not asked for.
    CITIZEN_ID_NOT_ASKED = "dk.exemption.citizen-id-not-needed" "not-asked" [];
    /// The papers are there.
    PAPERS_ALL_THERE = "dk.exemption.papers" "all-there" [];
    /// A paper is missing or not complete.
    PAPERS_MISSING = "dk.exemption.papers" "missing" [];
    /// No declaration and no form is needed.
    PAPERS_NOT_NEEDED = "dk.exemption.attendance-exceptions" "no-declaration" [];
    /// The municipality assesses the circumstances of ground 9.
    GROUND_ASSESSED = "dk.exemption.ground-assessed" "to-assess" [];
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
    /// In practice another municipality may handle the request too; the regulation reads otherwise.
    OTHER_MUNICIPALITY_MAY = "dk.exemption.other-municipality" "may-handle" [];
    /// The request belongs in another municipality; a written one is forwarded as far as possible.
    WRONG_MUNICIPALITY = "dk.exemption.wrong-municipality" "forward" [];
    /// The municipality gives help to use Digital Post before it decides.
    HELP_TO_BE_GIVEN = "dk.exemption.help" "to-be-given" [];
    /// Help was offered; the request stands all the same.
    HELP_OFFERED = "dk.exemption.help" "offered" [];
    /// Help was declined; the request stands all the same.
    HELP_DECLINED = "dk.exemption.help" "declined" [];
    /// Help was accepted; the request stands until the citizen takes it back.
    HELP_ACCEPTED = "dk.exemption.help" "accepted" [];
    /// Help is no condition.
    HELP_NO_CONDITION = "dk.exemption.help-no-condition" "no-condition" [];
}
