//! The state, weight, owner and evidence of a checklist item.

use crate::wire::Wire;

/// The state of an item.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadinessState {
    /// Completed, with evidence.
    Done,
    /// Completed, without evidence.
    DoneWithoutEvidence,
    /// Not completed, and the deadline has come.
    Overdue,
    /// Not completed, and due by the requested day.
    Missing,
    /// Not completed, and due after the requested day.
    Upcoming,
    /// Not completed, and optional.
    LeftOut,
    /// Not completed, and not applicable to this authority.
    NotApplicable,
}

/// The weight of an item.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadinessWeight {
    /// The source requires it.
    Required,
    /// The source recommends it, or the requirement is not verified.
    Recommended,
    /// The source leaves it to the authority.
    Optional,
}

/// The person or unit responsible for an item.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadinessOwner {
    /// The municipal council (kommunalbestyrelsen).
    MunicipalCouncil,
    /// The board of directors (direktionen).
    ExecutiveBoard,
    /// The head of Borgerservice.
    CitizenService,
    /// Records management and archive.
    Records,
    /// The unit that orders and issues digital signatures, often IT.
    It,
    /// The administrators of Digital Post (Digital Post Administrator, Superadministrator).
    DigitalPostAdministrator,
    /// The web editor.
    WebEditor,
    /// The communication department.
    Communication,
    /// The project leader.
    ProjectLeader,
    /// KL and Digitaliseringsstyrelsen, on which the municipality depends.
    KlAndDigst,
    /// The management of a state agency.
    Management,
    /// The representative authorised to accept terms for the agency (bemyndiget representant).
    AuthorisedRepresentative,
    /// The information security officer.
    Security,
    /// The agency's supplier.
    Supplier,
}

/// The evidence that an item is completed, our own suggestion.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadinessEvidence {
    /// A dated decision.
    Decision,
    /// A written procedure.
    WrittenProcedure,
    /// A staff list.
    StaffList,
    /// A rota.
    Rota,
    /// A list of users with their roles.
    UserList,
    /// A copy of the material.
    Copy,
    /// Minutes of a meeting.
    Minutes,
    /// The web page, with the date it was viewed.
    WebPage,
    /// The notification that was sent.
    Notice,
    /// A plan.
    Plan,
    /// A signed risk analysis.
    RiskReport,
    /// An acceptance with name and date.
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
