//! What is said of an item: where it stands, how much it weighs, who sees to it, what proves it.

use crate::wire::Wire;

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
    /// Not done, and it does not concern this authority.
    NotApplicable,
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
    /// The management of a state agency.
    Management,
    /// Whoever is authorised to accept terms for the agency (bemyndiget representant).
    AuthorisedRepresentative,
    /// Whoever is in charge of information security.
    Security,
    /// The agency's supplier.
    Supplier,
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
    /// A signed risk analysis.
    RiskReport,
    /// An acceptance, with name and day.
    Acceptance,
    /// A signed agreement.
    Agreement,
    /// A list of systems.
    SystemList,
    /// An approved test report.
    TestReport,
    /// A receipt of delivery.
    Receipt,
}
