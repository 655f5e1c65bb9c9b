//! The events of a case, and the members of each event.

use chrono::NaiveDate;

use crate::wire::Wire;

/// One event. Which members it has depends on its kind.
#[derive(Wire, Clone, Copy, Debug)]
#[wire(request)]
pub struct CaseEvent {
    /// The day of the event. The day of the registration is returned as the first day of effect.
    pub day: NaiveDate,
    /// The kind of event.
    pub kind: CaseEventKind,
    /// The role of the person who recorded it.
    pub role: Option<CaseRole>,
    /// How that person had signed in.
    pub login: Option<CaseLogin>,
    /// `received`: how the request came.
    pub channel: Option<CaseChannel>,
    /// `received`, `attended`: who made the request, or attended.
    pub applicant: Option<CaseApplicant>,
    /// `form-checked`: whether every mandatory field is filled in.
    pub filled: Option<bool>,
    /// `form-checked`: whether the solemn declaration (tro og love-erklæring) is affirmed.
    pub declared: Option<bool>,
    /// `form-checked`: whether the form is signed.
    pub signed: Option<bool>,
    /// `identity-checked`: the identification shown; never its number.
    pub identity: Option<CaseIdentity>,
    /// `papers-checked`: whether the fuldmagt or the letter of appointment is in order.
    pub valid: Option<bool>,
    /// `circumstances-assessed`: whether the municipality found very special circumstances (no. 9).
    pub very_special: Option<bool>,
    /// `forwarded`: the authority it was forwarded to.
    pub to: Option<CaseAuthority>,
    /// `refused`: the formal defect, or the assessment.
    pub reason: Option<FormalReason>,
    /// `refused`, `refusal-explained`: whether the refusal was given in writing.
    pub in_writing: Option<bool>,
    /// `refused`, `refusal-explained`: whether the citizen has asked for it in writing.
    pub writing_demanded: Option<bool>,
    /// `refused`, `refusal-explained`: whether reasons were given.
    pub reasons_given: Option<bool>,
    /// `refused`, `refusal-explained`: whether guidance on complaints was given. None is required, because there is no
    /// appeal.
    pub complaint_guidance_given: Option<bool>,
    /// `refused`, `refusal-explained`: whether help to correct the form was offered.
    pub help_offered: Option<bool>,
    /// `registered`: whether the municipality decided that the exemption has no end date, before October 2017.
    pub permanent: Option<bool>,
    /// `unopened-post-handled`: how it was handled.
    pub post: Option<UnopenedPost>,
    /// `revoked`: who revoked it.
    pub by: Option<CaseRevoker>,
    /// `lifted-by-read-access`: whether the citizen was informed.
    pub citizen_informed: Option<bool>,
}

impl CaseEvent {
    /// An event with a day and a kind alone.
    pub fn new(day: NaiveDate, kind: CaseEventKind) -> Self {
        Self {
            day,
            kind,
            role: None,
            login: None,
            channel: None,
            applicant: None,
            filled: None,
            declared: None,
            signed: None,
            identity: None,
            valid: None,
            very_special: None,
            to: None,
            reason: None,
            in_writing: None,
            writing_demanded: None,
            reasons_given: None,
            complaint_guidance_given: None,
            help_offered: None,
            permanent: None,
            post: None,
            by: None,
            citizen_informed: None,
        }
    }

    /// The members besides role and login, and whether each is present, in the order of the declaration.
    pub(super) fn present_fields(&self) -> [(&'static str, bool); 18] {
        [
            ("channel", self.channel.is_some()),
            ("applicant", self.applicant.is_some()),
            ("filled", self.filled.is_some()),
            ("declared", self.declared.is_some()),
            ("signed", self.signed.is_some()),
            ("identity", self.identity.is_some()),
            ("valid", self.valid.is_some()),
            ("verySpecial", self.very_special.is_some()),
            ("to", self.to.is_some()),
            ("reason", self.reason.is_some()),
            ("inWriting", self.in_writing.is_some()),
            ("writingDemanded", self.writing_demanded.is_some()),
            ("reasonsGiven", self.reasons_given.is_some()),
            ("complaintGuidanceGiven", self.complaint_guidance_given.is_some()),
            ("helpOffered", self.help_offered.is_some()),
            ("permanent", self.permanent.is_some()),
            ("post", self.post.is_some()),
            ("by", self.by.is_some()),
        ]
    }
}

/// The kinds of event.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseEventKind {
    /// A request was received. A case that has ended starts again with it.
    Received,
    /// A person attended with a request that had been sent.
    Attended,
    /// The form was checked; again after a correction.
    FormChecked,
    /// The identity of the person who attended was checked.
    IdentityChecked,
    /// The fuldmagt, the letter of appointment or another document was checked.
    PapersChecked,
    /// The municipality assessed whether there are very special circumstances: ground no. 9, since 25 November 2021.
    CircumstancesAssessed,
    /// The request was withdrawn.
    Withdrawn,
    /// The request was forwarded to the competent authority.
    Forwarded,
    /// The request was granted.
    Granted,
    /// The request was refused, for a formal defect or after the assessment under no. 9.
    Refused,
    /// The citizen was informed afterwards of something a refusal must contain.
    RefusalExplained,
    /// The part of the form reserved for the municipality was filled in.
    MunicipalPartFilled,
    /// The exemption was registered.
    Registered,
    /// Unopened post was handled.
    UnopenedPostHandled,
    /// The receipt and the important notices were handed over.
    ReceiptGiven,
    /// The signed form was archived.
    Archived,
    /// The form was entered in the records system.
    Journalised,
    /// The case was closed. A granted exemption remains in force.
    Closed,
    /// The receipt was printed again.
    ReceiptReprinted,
    /// The exemption was extended, until September 2017.
    Extended,
    /// The exemption expired, until September 2017.
    Expired,
    /// The exemption was ended on request.
    Revoked,
    /// The citizen logged in to Digital Post and connected voluntarily, which ends the exemption.
    Joined,
    /// Read access was granted, which lifts the exemption.
    LiftedByReadAccess,
    /// The exemption was deleted because it had been registered by mistake.
    Corrected,
    /// A citizen who had left Denmark moved back.
    Returned,
    /// The citizen died.
    Died,
}

/// The role of the person who recorded an event.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseRole {
    /// Authority employee: the role that registered exemptions in Administrationsportalen.
    Myndighedsmedarbejder,
    /// A role of Administrativ Adgang.
    Systemadministrator,
    /// A role of Administrativ Adgang.
    Kontaktstrukturadministrator,
    /// An employee of the municipality without a role in the portal.
    Caseworker,
    /// The citizen.
    Citizen,
    /// A person with a fuldmagt.
    Proxy,
    /// The guardian.
    Guardian,
    /// A register or a system, automatically.
    Register,
}

/// How a person had signed in.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseLogin {
    /// An employee signature (medarbejdersignatur).
    EmployeeSignature,
    /// MitID Erhverv.
    MitidErhverv,
    /// Another method.
    Other,
}

/// How a request came.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseChannel {
    /// In person.
    Attendance,
    /// By post; a person still has to attend.
    Post,
    /// By e-mail; a person still has to attend.
    Email,
    /// Through a web page; a person still has to attend.
    Web,
    /// From an institution of Kriminalforsorgen, for an inmate.
    Institution,
    /// With FD 001K: another person has checked the citizen's identity.
    IdentityCheckedElsewhere,
    /// Digitally or by letter, as the municipality has allowed for a person without residence in Denmark who is staying
    /// abroad, or in other very special circumstances.
    SentAsAllowed,
    /// On the municipality's own initiative and knowledge: the citizen has a lasting weakness and can neither attend
    /// nor give a fuldmagt. There is no signed declaration.
    OwnKnowledge,
}

/// Who made the request, or attended.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseApplicant {
    /// The citizen.
    Citizen,
    /// A person with a fuldmagt.
    Proxy,
    /// The guardian.
    Guardian,
    /// Another person who makes the declaration for a citizen who cannot, such as a relative.
    Other,
}

/// The identification shown. Never its number.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseIdentity {
    /// A passport.
    Passport,
    /// A driving licence.
    DrivingLicence,
    /// A health card.
    HealthCard,
    /// Other identification that was accepted.
    Other,
    /// None.
    None,
    /// It shows another person than the one who has to attend.
    OtherPerson,
}

/// The competent authority.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseAuthority {
    /// The municipality of the current or the last registered address.
    Municipality,
    /// The state: the person has never lived in Denmark according to CPR.
    State,
    /// Erhvervsstyrelsen: the request is about a company.
    Erhvervsstyrelsen,
}

/// The reason for a refusal: a formal defect or, since 25 November 2021, the assessment under no. 9. Grounds 1 to 8
/// rest on the citizen's declaration and are not tested.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum FormalReason {
    /// The request was sent, and no one attended.
    NoAttendance,
    /// A mandatory field is not filled in.
    FormNotFilled,
    /// The solemn declaration (tro og love-erklæring) is not affirmed.
    DeclarationMissing,
    /// The form is not signed.
    NotSigned,
    /// The person who attended did not show identification.
    IdentityNotShown,
    /// The fuldmagt is missing or not valid.
    FuldmagtNotInOrder,
    /// The guardian did not show the letter of appointment.
    LetterOfAppointmentMissing,
    /// The person who attended is not entitled to make the request for this citizen.
    WrongPerson,
    /// The municipality assessed no. 9 and found no very special circumstances.
    NoSpecialCircumstances,
}

/// How unopened post was handled.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnopenedPost {
    /// It is sent on paper, to the registered address.
    OnPaper,
    /// It is sent on paper, to another address that the citizen has stated.
    OnPaperElsewhere,
    /// The citizen does not want it sent.
    NotWanted,
}

/// Who ended an exemption.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseRevoker {
    /// The citizen.
    Citizen,
    /// A person with a fuldmagt.
    Proxy,
    /// The guardian.
    Guardian,
}
