//! What a checklist is made of.

use crate::law::{self, Certainty, Country, Day, Rule};
use crate::wire::Wire;

/// A checklist.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Checklist {
    /// Denmark, 1 March 2014: ready to handle requests.
    #[wire(word = "march-2014")]
    March2014,
    /// Denmark, 1 November 2014: ready for the day on which everybody is connected.
    #[wire(word = "november-2014")]
    November2014,
    /// Denmark, the counterpart today, as far as it is known.
    Today,
}

impl Checklist {
    pub(super) const fn country(self) -> Country {
        match self {
            Self::March2014 | Self::November2014 | Self::Today => Country::Dk,
        }
    }
}

/// Something to be done. The word is stable; its text is in the answer.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadinessItem {
    /// Where in the municipality people can ask is decided.
    Place,
    /// The local procedure is written down.
    Procedure,
    /// How the form is archived and entered in the register is laid down.
    Archive,
    /// The caseworkers are named.
    Caseworkers,
    /// One of them is there whenever the desk is open.
    Cover,
    /// Every caseworker has an employee signature.
    Signatures,
    /// Every caseworker has the role in the portal.
    Roles,
    /// Every caseworker has both guides.
    Guides,
    /// The procedure has been gone through.
    WalkThrough,
    /// The web page says who may ask.
    WebWho,
    /// The web page says which formal requirements there are.
    WebRequirements,
    /// The web page has the form.
    WebForm,
    /// The web page has more, so that people know the procedure.
    WebMore,
    /// Staff who meet citizens are informed.
    ContactStaff,
    /// It is decided how questions are met.
    Questions,
    /// Requests for read access can be handled.
    ReadAccess,
    /// A project leader is named.
    ProjectLeader,
    /// There is a project plan.
    ProjectPlan,
    /// The board is kept informed.
    BoardInformed,
    /// Time and money are set aside.
    Resources,
    /// Those who cannot be expected to ask are helped.
    Vulnerable,
    /// The material of KL and Digitaliseringsstyrelsen is there.
    Material,
    /// There is a local campaign.
    Campaign,
    /// There is extra staff before the day.
    ExtraStaff,
    /// Today: where people can ask is decided.
    PlaceToday,
    /// Today: the local procedure is written down.
    ProcedureToday,
    /// Today: how the form is archived and entered in the register is laid down.
    ArchiveToday,
    /// Today: caseworkers can register exemptions.
    AccessToday,
    /// Today: caseworkers have the latest guides.
    TrainingToday,
    /// Today: the web page says who may ask.
    WebWhoToday,
    /// Today: the web page says which formal requirements there are.
    WebRequirementsToday,
    /// Today: the web page says how long exemption lasts.
    WebDurationToday,
    /// Today: unopened post can be had on paper.
    UnopenedPostToday,
    /// Today: people are told of the alternative to mandatory self-service.
    SelfServiceToday,
    /// Today: helpers who write are informed.
    ReadAndWriteToday,
    /// Today: somebody who is refused MitID is told of exemption.
    MitidRefusedToday,
    /// Today: those who cannot be expected to ask are helped.
    VulnerableToday,
}

/// Where an item stands.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadinessState {
    /// Done, and there is proof.
    Done,
    /// Said to be done, without proof.
    DoneWithoutEvidence,
    /// Not done, and its day has come.
    Overdue,
    /// Not done, and wanted by the day asked about.
    Missing,
    /// Not done, and its day comes later.
    Upcoming,
    /// Not done, and it need not be.
    LeftOut,
}

/// How much an item weighs.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadinessWeight {
    /// The source says that it must be.
    Required,
    /// The source recommends it, or it is not verified that it must be.
    Recommended,
    /// The source says that it may be.
    Optional,
}

/// Who sees to it.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadinessOwner {
    /// The municipal council (kommunalbestyrelsen).
    MunicipalCouncil,
    /// The board of directors (direktionen).
    ExecutiveBoard,
    /// The head of Borgerservice.
    CitizenService,
    /// Whoever keeps the register and the archive.
    Records,
    /// Whoever orders and hands out signatures, often IT.
    It,
    /// The administrators of Digital Post (Digital Post Administrator, Superadministrator).
    DigitalPostAdministrator,
    /// Whoever edits the web page.
    WebEditor,
    /// Whoever is in charge of communication.
    Communication,
    /// The project leader.
    ProjectLeader,
    /// KL and Digitaliseringsstyrelsen: the municipality waits for them.
    KlAndDigst,
}

/// What proves that an item is done: our suggestion.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadinessEvidence {
    /// A decision, with its day.
    Decision,
    /// A written procedure.
    WrittenProcedure,
    /// A list of names.
    StaffList,
    /// A rota.
    Rota,
    /// A list of users with their roles.
    UserList,
    /// A copy of the text in question.
    Copy,
    /// Minutes of a meeting.
    Minutes,
    /// The web page, with the day it was seen.
    WebPage,
    /// The notice that was given.
    Notice,
    /// A plan.
    Plan,
}

/// One line of a checklist.
pub(super) struct Line {
    pub(super) checklist: Checklist,
    pub(super) item: ReadinessItem,
    pub(super) rule: &'static str,
    pub(super) weight: ReadinessWeight,
    pub(super) owner: ReadinessOwner,
    /// Whether the source names the owner; otherwise it is our suggestion.
    pub(super) owner_named: bool,
    pub(super) evidence: ReadinessEvidence,
    /// The day by which it must be there; `None` if it must stand all the time.
    pub(super) due: Option<Day>,
    /// What has to be done first.
    pub(super) after: Option<ReadinessItem>,
    /// What has taken its place today.
    pub(super) today: Option<ReadinessItem>,
}

impl Line {
    /// The rule it rests on; a test proves that each is in the book.
    pub(super) fn rule(&self) -> Option<&'static Rule> {
        law::rule(self.rule)
    }

    pub(super) const fn owner_certainty(&self) -> Certainty {
        if self.owner_named { Certainty::Verified } else { Certainty::Inferred }
    }

    /// Where it stands if it is not done.
    pub(super) fn undone(&self, on: Day, by: Day) -> ReadinessState {
        match self.due {
            _ if self.weight == ReadinessWeight::Optional => ReadinessState::LeftOut,
            Some(due) if due <= on => ReadinessState::Overdue,
            Some(due) if due <= by => ReadinessState::Missing,
            None if self.rule().is_none_or(|rule| rule.holds_on(by)) => ReadinessState::Missing,
            _ => ReadinessState::Upcoming,
        }
    }
}
