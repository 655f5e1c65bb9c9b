//! What can happen in a case, and what belongs to each event.

use chrono::NaiveDate;

use crate::wire::Wire;

/// One thing that happened. What belongs to it depends on its kind.
#[derive(Wire, Clone, Copy, Debug)]
#[wire(request)]
pub struct CaseEvent {
    /// The day it happened. That of the registration comes back as the first day of effect.
    pub day: NaiveDate,
    /// What happened.
    pub kind: CaseEventKind,
    /// The role of whoever recorded it.
    pub role: Option<CaseRole>,
    /// How they had signed in.
    pub login: Option<CaseLogin>,
    /// `received`: how the request came.
    pub channel: Option<CaseChannel>,
    /// `received`, `attended`: who asks, or came.
    pub applicant: Option<CaseApplicant>,
    /// `form-checked`: whether everything that must be filled in is.
    pub filled: Option<bool>,
    /// `form-checked`: whether the declaration on faith and honour is affirmed.
    pub declared: Option<bool>,
    /// `form-checked`: whether the form is signed.
    pub signed: Option<bool>,
    /// `identity-checked`: what was shown; never its number.
    pub identity: Option<CaseIdentity>,
    /// `papers-checked`: whether the fuldmagt or the letter of appointment is in order.
    pub valid: Option<bool>,
    /// `circumstances-assessed`: whether the municipality found very special circumstances (no. 9).
    pub very_special: Option<bool>,
    /// `forwarded`: where it went.
    pub to: Option<CaseAuthority>,
    /// `refused`: the fault of form, or the assessment.
    pub reason: Option<FormalReason>,
    /// `refused`, `refusal-explained`: whether the refusal was given in writing.
    pub in_writing: Option<bool>,
    /// `refused`, `refusal-explained`: whether the citizen has asked for it in writing.
    pub writing_demanded: Option<bool>,
    /// `refused`, `refusal-explained`: whether the reasons were given.
    pub reasons_given: Option<bool>,
    /// `refused`, `refusal-explained`: whether guidance on complaints was given. None is due: there is no appeal.
    pub complaint_guidance_given: Option<bool>,
    /// `refused`, `refusal-explained`: whether help to mend the form was offered.
    pub help_offered: Option<bool>,
    /// `registered`: whether the municipality decided that it has no end date, before October 2017.
    pub permanent: Option<bool>,
    /// `unopened-post-handled`: what happened to it.
    pub post: Option<UnopenedPost>,
    /// `revoked`: by whom.
    pub by: Option<CaseRevoker>,
    /// `lifted-by-read-access`: whether the citizen was told.
    pub citizen_informed: Option<bool>,
}

impl CaseEvent {
    /// An event that carries nothing yet.
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

    /// What the event can carry beside role and login, and whether it does, in the order of the declaration.
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

/// What can happen.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseEventKind {
    /// A request came. A case that has ended begins anew with it.
    Received,
    /// Somebody came with a request that had been sent.
    Attended,
    /// The form was looked through; again after it was mended.
    FormChecked,
    /// Whoever came was asked who they are.
    IdentityChecked,
    /// The fuldmagt, the letter of appointment or the like was looked at.
    PapersChecked,
    /// The municipality assessed whether there are very special circumstances: ground no. 9, since 25 November 2021.
    CircumstancesAssessed,
    /// The request was taken back.
    Withdrawn,
    /// The request was sent on to the right authority.
    Forwarded,
    /// The request was granted.
    Granted,
    /// The request was refused, for a fault of form or after the assessment under no. 9.
    Refused,
    /// Something a refusal owes was told afterwards.
    RefusalExplained,
    /// The part of the form reserved for the municipality was filled in.
    MunicipalPartFilled,
    /// The exemption was registered.
    Registered,
    /// Unopened post was dealt with.
    UnopenedPostHandled,
    /// Receipt and important notices were handed over.
    ReceiptGiven,
    /// The signed form was archived.
    Archived,
    /// The form was entered in the register.
    Journalised,
    /// The case was closed. A granted exemption goes on.
    Closed,
    /// The receipt was printed again.
    ReceiptReprinted,
    /// The exemption was extended, until September 2017.
    Extended,
    /// The exemption ran out, until September 2017.
    Expired,
    /// The exemption was ended on request.
    Revoked,
    /// The citizen logged in to Digital Post and joined voluntarily, which ends the exemption.
    Joined,
    /// Read access was created, which lifts the exemption.
    LiftedByReadAccess,
    /// The exemption was taken out: it had been created by mistake.
    Corrected,
    /// A citizen who had left Denmark moved back.
    Returned,
    /// The citizen died.
    Died,
}

/// The role of whoever recorded an event.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseRole {
    /// Authority employee: the role that registered exemptions in Administrationsportalen.
    Myndighedsmedarbejder,
    /// A role of Administrativ Adgang.
    Systemadministrator,
    /// A role of Administrativ Adgang.
    Kontaktstrukturadministrator,
    /// Somebody in the municipality without a role in the portal.
    Caseworker,
    /// The citizen.
    Citizen,
    /// Somebody with a fuldmagt.
    Proxy,
    /// The guardian.
    Guardian,
    /// A register or a system, of itself.
    Register,
}

/// How somebody had signed in.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseLogin {
    /// An employee signature (medarbejdersignatur).
    EmployeeSignature,
    /// MitID Erhverv.
    MitidErhverv,
    /// Anything else.
    Other,
}

/// How a request came.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseChannel {
    /// Somebody came with it.
    Attendance,
    /// By post: somebody still has to come.
    Post,
    /// By e-mail: somebody still has to come.
    Email,
    /// Through a web page: somebody still has to come.
    Web,
    /// From an institution of Kriminalforsorgen, for an inmate.
    Institution,
    /// With FD 001K: somebody else has checked who the citizen is.
    IdentityCheckedElsewhere,
    /// Digitally or by letter, as the municipality has allowed for a person without residence in Denmark who stays abroad,
    /// or in other very special circumstances.
    SentAsAllowed,
    /// The municipality takes the case up on what it knows itself: a lasting weakness, so that the citizen can neither come
    /// nor give a fuldmagt. There is no signed declaration.
    OwnKnowledge,
}

/// Who asks, or came.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseApplicant {
    /// The citizen.
    Citizen,
    /// Somebody with a fuldmagt.
    Proxy,
    /// The guardian.
    Guardian,
    /// Somebody else who makes the declaration for a citizen who cannot, such as a relative.
    Other,
}

/// What was shown to say who somebody is. Never its number.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseIdentity {
    /// A passport.
    Passport,
    /// A driving licence.
    DrivingLicence,
    /// A health card.
    HealthCard,
    /// Something else that was accepted.
    Other,
    /// Nothing.
    None,
    /// It shows somebody else than who has to come.
    OtherPerson,
}

/// The right authority.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseAuthority {
    /// The municipality of the current or the last registered address.
    Municipality,
    /// The state: the person never lived in Denmark according to CPR.
    State,
    /// Erhvervsstyrelsen: it is about a company.
    Erhvervsstyrelsen,
}

/// The reason for a refusal: a fault of form or, since 25 November 2021, the assessment under no. 9. Grounds 1 to 8 are
/// declared and not tested.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum FormalReason {
    /// The request was sent and nobody came.
    NoAttendance,
    /// Something that must be filled in is not.
    FormNotFilled,
    /// The declaration on faith and honour is not affirmed.
    DeclarationMissing,
    /// The form is not signed.
    NotSigned,
    /// Whoever came did not show who they are.
    IdentityNotShown,
    /// The fuldmagt is missing or does not hold.
    FuldmagtNotInOrder,
    /// The guardian did not show the letter of appointment.
    LetterOfAppointmentMissing,
    /// Whoever came may not ask for this citizen.
    WrongPerson,
    /// The municipality assessed no. 9 and found no very special circumstances.
    NoSpecialCircumstances,
}

/// What happened to unopened post.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnopenedPost {
    /// It goes on paper, to the registered address.
    OnPaper,
    /// It goes on paper, to another address that the citizen has stated.
    OnPaperElsewhere,
    /// The citizen does not want it.
    NotWanted,
}

/// Who ended an exemption.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseRevoker {
    /// The citizen.
    Citizen,
    /// Somebody with a fuldmagt.
    Proxy,
    /// The guardian.
    Guardian,
}
