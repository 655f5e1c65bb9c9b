//! Denmark: attendance.

steps! {
    /// A person attended.
    ATTENDANCE_ATTENDED = "dk.exemption.attendance" "attended" [];
    /// No one has attended yet.
    ATTENDANCE_STILL_AWAITED = "dk.exemption.attendance" "awaited" [];
    /// The prison service may file the request of an inmate.
    ATTENDANCE_EXCEPTED_INMATE = "dk.exemption.attendance-exceptions" "inmate" [];
    /// The municipality may decide on its own knowledge.
    ATTENDANCE_EXCEPTED_WEAKNESS = "dk.exemption.attendance-exceptions" "lasting-weakness" [];
    /// Digitaliseringsstyrelsen receives the request of a person who has never been registered, digitally or by letter.
    ATTENDANCE_EXCEPTED_AGENCY = "dk.exemption.competence-state" "sent-to-agency" [];
    /// The municipality has allowed the request to be sent.
    ATTENDANCE_ALLOWED = "dk.exemption.abroad" "allowed" [];
    /// The municipality may allow the request to be sent.
    ATTENDANCE_MAY_BE_ALLOWED = "dk.exemption.abroad" "may-be-allowed" [];
    /// An ordinary kind of identification was shown.
    ID_SHOWN = "dk.exemption.id" "shown" [];
    /// Another kind of identification was shown: the municipality assesses it.
    ID_OF_ANOTHER_KIND = "dk.exemption.id" "another-kind" [];
    /// No identification was shown.
    ID_NOT_SHOWN = "dk.exemption.id" "not-shown" [];
    /// The health card shown is not valid or not Danish.
    ID_CARD_NOT_VALID = "dk.exemption.id-valid-card" "not-valid" [];
    /// The representative showed their own identification.
    ID_OWN = "dk.exemption.own-id" "own" [];
    /// The representative showed the citizen's identification only.
    ID_NOT_OWN = "dk.exemption.own-id" "not-own" [];
    /// The citizen's identification is not required.
    CITIZEN_ID_NOT_ASKED = "dk.exemption.citizen-id-not-needed" "not-asked" [];
    /// The documents are complete.
    PAPERS_ALL_THERE = "dk.exemption.papers" "all-there" [];
    /// A document is missing or incomplete.
    PAPERS_MISSING = "dk.exemption.papers" "missing" [];
    /// No declaration and no form is required.
    PAPERS_NOT_NEEDED = "dk.exemption.attendance-exceptions" "no-declaration" [];
    /// The municipality assesses the circumstances of ground 9.
    GROUND_ASSESSED = "dk.exemption.ground-assessed" "to-assess" [];
    /// No ground is required or tested.
    GROUND_NOT_ASKED = "dk.exemption.ground-not-required" "not-asked" [];
    /// The municipality the citizen is registered in decides.
    COMPETENCE_CURRENT = "dk.exemption.competence" "current" [];
    /// The municipality the citizen was last registered in decides.
    COMPETENCE_LAST = "dk.exemption.competence" "last" [];
    /// The competent municipality is not known.
    COMPETENCE_UNKNOWN = "dk.exemption.competence" "unknown" [];
    /// The state decides.
    COMPETENCE_STATE = "dk.exemption.competence-state" "state" [];
    /// In practice another municipality may handle the request too; the regulation reads otherwise.
    OTHER_MUNICIPALITY_MAY = "dk.exemption.other-municipality" "may-handle" [];
    /// The request belongs in another municipality; a written one is forwarded as far as possible.
    WRONG_MUNICIPALITY = "dk.exemption.wrong-municipality" "forward" [];
    /// The municipality offers help to use Digital Post before it decides.
    HELP_TO_BE_GIVEN = "dk.exemption.help" "to-be-given" [];
    /// Help was offered; the request is maintained.
    HELP_OFFERED = "dk.exemption.help" "offered" [];
    /// Help was declined; the request is maintained.
    HELP_DECLINED = "dk.exemption.help" "declined" [];
    /// Help was accepted; the request is maintained until the citizen withdraws it.
    HELP_ACCEPTED = "dk.exemption.help" "accepted" [];
    /// Help is not a condition.
    HELP_NO_CONDITION = "dk.exemption.help-no-condition" "no-condition" [];
}
