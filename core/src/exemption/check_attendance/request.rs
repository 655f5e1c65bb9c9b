//! What is asked: who came with what, and where.

use chrono::NaiveDate;

use crate::exemption::check_request::RepresentativeKind;
use crate::exemption::grounds;
use crate::wire::{Context, Wire};

/// A request as it came to a municipality.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// How it came.
    pub arrival: Option<Arrival>,
    /// Why attendance is not needed.
    pub absence: Option<Absence>,
    /// Whether the municipality has allowed the request to be sent: `abroad` and `special-circumstances`.
    pub allowed: Option<bool>,
    /// Whether the municipality itself knows the citizen's circumstances: `lasting-weakness`.
    pub own_knowledge: Option<bool>,
    /// The day it came. Left out: the day of the context.
    #[wire(personal)]
    pub attended_on: Option<NaiveDate>,
    /// Who came.
    pub attendee: Option<Attendee>,
    /// Which kind of ID was shown; its number is never asked for.
    pub id_shown: Option<IdShown>,
    /// Whose ID that was. Left out: the attendee's own.
    pub id_owner: Option<IdOwner>,
    /// Who holds the fuldmagt. Left out: a person.
    pub representative_kind: Option<RepresentativeKind>,
    /// Whether the representative has signed the declaration of representing the citizen.
    pub representation_signed: Option<bool>,
    /// The papers that are there; at most 20.
    pub papers: Option<Vec<AttendancePaper>>,
    /// Whether the form is complete: what `exemption.check_request` answered.
    pub form_complete: Option<bool>,
    /// Whether the citizen relies on ground 9, which the municipality assesses: since 25 November 2021.
    pub assessed_ground: Option<bool>,
    /// The date on the form, as it was typed.
    #[wire(personal)]
    pub form_date: Option<String>,
    /// The code of the municipality the request came to: `0101` or `101`.
    pub municipality: Option<String>,
    /// The municipalities the citizen has been registered in, from CPR, at most 200: Danish ones only. Empty if there
    /// has never been one. Left out if the look-up failed or was not made.
    pub registered: Option<Vec<MunicipalityPeriod>>,
    /// What was said about help to use Digital Post instead.
    pub help: Option<HelpToJoin>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request of which nothing is known yet.
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

    /// The day the request came.
    pub(super) fn day(&self) -> NaiveDate {
        self.attended_on.unwrap_or(self.context.on)
    }

    /// Whether CPR shows that the citizen has never been registered in a municipality.
    pub(super) fn was_never_registered(&self) -> bool {
        self.registered.as_ref().is_some_and(Vec::is_empty)
    }

    /// Whether the citizen relies on the ground that the municipality assesses, on a day when it is on the list.
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
    /// Somebody came.
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

/// Why attendance is not needed.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Absence {
    /// The citizen is in an institution of the prison service and can neither come nor give a fuldmagt: the prison service
    /// files the request.
    Inmate,
    /// The citizen has a lasting weakness and can neither come nor give a fuldmagt: the municipality may decide without a
    /// declaration, on what it knows itself.
    LastingWeakness,
    /// The citizen does not live in Denmark and stays abroad: the municipality may allow the request to be sent.
    Abroad,
    /// The citizen does not live in Denmark, and there are other quite exceptional circumstances: the municipality may
    /// allow the request to be sent.
    SpecialCircumstances,
}

/// Who came.
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
    /// A close relative with an attest of Familieretshuset (lov nr. 729 of 20 June 2025).
    RelativeWithAttest,
}

/// The kind of ID that was shown.
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
    /// Something else.
    Other,
    /// None.
    None,
}

/// Whose ID was shown.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum IdOwner {
    /// The attendee's own.
    Attendee,
    /// Only the citizen's, by somebody else.
    Citizen,
}

/// A paper that is there.
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
    /// FD 001K: the identity was checked by somebody else, since July 2014.
    #[wire(word = "fd-001-k")]
    Fd001K,
    /// A fuldmagt in a document of the citizen's own.
    OwnFuldmagt,
    /// What shows that the person who came belongs to the legal entity with the fuldmagt, such as an access card.
    ProofOfBelonging,
    /// The guardian's letter of appointment (værgebeskikkelse).
    LetterOfAppointment,
    /// Something meant to prove a ground. The municipality asks for none of grounds 1 to 8.
    ProofOfGround,
}

/// What was said about help to use Digital Post instead.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum HelpToJoin {
    /// Nothing.
    NotOffered,
    /// It was offered.
    Offered,
    /// It was offered and declined.
    Declined,
    /// It was offered and accepted.
    Accepted,
    /// It was made a condition. That is not allowed.
    Demanded,
}

/// A time in which the citizen was registered in a municipality.
#[derive(Wire)]
#[wire(request)]
pub struct MunicipalityPeriod {
    /// The municipality's code: `0101` or `101`.
    #[wire(personal)]
    pub municipality: String,
    /// The first day.
    #[wire(personal)]
    pub from: NaiveDate,
    /// The last day; left out while it lasts.
    #[wire(personal)]
    pub until: Option<NaiveDate>,
}
