//! The request of `exemption.check_attendance`: who attended, with which documents, and where.

use chrono::NaiveDate;

use crate::exemption::check_request::RepresentativeKind;
use crate::exemption::grounds;
use crate::wire::{Context, Wire};

/// A request as a municipality received it.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// How it was received.
    pub arrival: Option<Arrival>,
    /// The reason why attendance is not required.
    pub absence: Option<Absence>,
    /// Whether the municipality has allowed the request to be sent: `abroad` and `special-circumstances`.
    pub allowed: Option<bool>,
    /// Whether the municipality knows the citizen's circumstances itself: `lasting-weakness`.
    pub own_knowledge: Option<bool>,
    /// The day of receipt. Left out: the day of the context.
    #[wire(personal)]
    pub attended_on: Option<NaiveDate>,
    /// Who attended.
    pub attendee: Option<Attendee>,
    /// The kind of identification that was shown; its number is not part of the request.
    pub id_shown: Option<IdShown>,
    /// Whose identification that was. Left out: the attendee's own.
    pub id_owner: Option<IdOwner>,
    /// What the representative is. Left out: a person.
    pub representative_kind: Option<RepresentativeKind>,
    /// Whether the representative has signed the declaration of representing the citizen.
    pub representation_signed: Option<bool>,
    /// The documents that were shown; at most 20.
    pub papers: Option<Vec<AttendancePaper>>,
    /// Whether the form is complete: the `accepted` of `exemption.check_request`.
    pub form_complete: Option<bool>,
    /// Whether the citizen relies on ground 9, which the municipality assesses: since 25 November 2021.
    pub assessed_ground: Option<bool>,
    /// The date on the form, as typed.
    #[wire(personal)]
    pub form_date: Option<String>,
    /// The code of the municipality that received the request: `0101` or `101`.
    pub municipality: Option<String>,
    /// The municipalities in which the citizen has been registered, from CPR, at most 200: Danish ones only. Empty if
    /// there is none. Left out if the look-up failed or was not made.
    pub registered: Option<Vec<MunicipalityPeriod>>,
    /// How the citizen was offered help to use Digital Post.
    pub help: Option<HelpToJoin>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request without any details.
    pub fn blank(context: Context) -> Self {
        Self {
            arrival: None,
            absence: None,
            allowed: None,
            own_knowledge: None,
            attended_on: None,
            attendee: None,
            id_shown: None,
            id_owner: None,
            representative_kind: None,
            representation_signed: None,
            papers: None,
            form_complete: None,
            assessed_ground: None,
            form_date: None,
            municipality: None,
            registered: None,
            help: None,
            context,
        }
    }

    /// The day of receipt.
    pub(super) fn day(&self) -> NaiveDate {
        self.attended_on.unwrap_or(self.context.on)
    }

    /// Whether CPR shows that the citizen has never been registered in a municipality.
    pub(super) fn was_never_registered(&self) -> bool {
        self.registered.as_ref().is_some_and(Vec::is_empty)
    }

    /// Whether the citizen relies on the ground that the municipality assesses, on a day on which it is listed.
    pub(super) fn relies_on_assessed_ground(&self) -> bool {
        self.assessed_ground == Some(true) && grounds::has_assessed(self.day())
    }

    pub(super) fn has(&self, paper: AttendancePaper) -> bool {
        self.papers.as_ref().is_some_and(|papers| papers.contains(&paper))
    }
}

/// How a request came to the municipality.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arrival {
    /// In person.
    InPerson,
    /// By letter.
    Post,
    /// By e-mail.
    Email,
    /// Through a web form.
    Web,
    /// By telephone.
    Telephone,
}

/// The reason why attendance is not required.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Absence {
    /// The citizen is in an institution of the prison service and can neither attend nor give a fuldmagt: the prison
    /// service files the request.
    Inmate,
    /// The citizen has a lasting weakness and can neither attend nor give a fuldmagt: the municipality may decide
    /// without a declaration, on its own knowledge.
    LastingWeakness,
    /// The citizen lives outside Denmark and is staying abroad: the municipality may allow the request to be sent.
    Abroad,
    /// The citizen lives outside Denmark, and there are other very special circumstances: the municipality may allow
    /// the request to be sent.
    SpecialCircumstances,
}

/// Who attended.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Attendee {
    /// The citizen.
    Citizen,
    /// A representative with a fuldmagt.
    Proxy,
    /// The citizen's guardian (værge).
    Guardian,
    /// A parent with custody of a citizen of 15 to 17. The regulation does not mention parents.
    Parent,
    /// A relative or a carer who makes the declaration for a citizen who cannot. The regulation does not mention them.
    Declarant,
    /// A close relative with a certificate from Familieretshuset (lov nr. 729 of 20 June 2025).
    RelativeWithAttest,
}

/// The kind of identification that was shown.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum IdShown {
    /// A passport.
    Passport,
    /// A driving licence.
    DrivingLicence,
    /// A health card (sundhedskort).
    HealthCard,
    /// A health card that is not valid or not Danish.
    InvalidHealthCard,
    /// Other identification.
    Other,
    /// None.
    None,
}

/// Whose identification was shown.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum IdOwner {
    /// The attendee's own.
    Attendee,
    /// The citizen's only, shown by another person.
    Citizen,
}

/// A document that was shown.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum AttendancePaper {
    /// FD 001 of March 2014, page 1.
    #[wire(word = "fd-001")]
    Fd001,
    /// FD 001 of March 2014, page 2: the fuldmagt.
    #[wire(word = "fd-001-page-2")]
    Fd001Page2,
    /// FD 001A: the request, since July 2014.
    #[wire(word = "fd-001-a")]
    Fd001A,
    /// FD 001F: the fuldmagt, since July 2014.
    #[wire(word = "fd-001-f")]
    Fd001F,
    /// FD 001K: another person checked the identity, since July 2014.
    #[wire(word = "fd-001-k")]
    Fd001K,
    /// A fuldmagt in the citizen's own document.
    OwnFuldmagt,
    /// Proof that the attendee belongs to the legal entity with the fuldmagt, such as an access card.
    ProofOfBelonging,
    /// The guardian's letter of appointment (værgebeskikkelse).
    LetterOfAppointment,
    /// Documentation of a ground. The municipality requires none for grounds 1 to 8.
    ProofOfGround,
}

/// How the citizen was offered help to use Digital Post.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum HelpToJoin {
    /// Not offered.
    NotOffered,
    /// Offered.
    Offered,
    /// Offered and declined.
    Declined,
    /// Offered and accepted.
    Accepted,
    /// Made a condition, which is not allowed.
    Demanded,
}

/// A period in which the citizen was registered in a municipality.
#[derive(Wire)]
#[wire(request)]
pub struct MunicipalityPeriod {
    /// The municipality's code: `0101` or `101`.
    #[wire(personal)]
    pub municipality: String,
    /// The first day.
    #[wire(personal)]
    pub from: NaiveDate,
    /// The last day; left out for the current period.
    #[wire(personal)]
    pub until: Option<NaiveDate>,
}
