//! The items of all checklists, by stable word.

use crate::wire::Wire;

/// A checklist item. The word is stable; the answer holds its text.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadinessItem {
    /// The place where citizens apply in the municipality is decided.
    Place,
    /// The local procedure is documented.
    Procedure,
    /// Filing of the form and entry in the register are regulated.
    Archive,
    /// The caseworkers are appointed.
    Caseworkers,
    /// A caseworker is on duty at all opening hours.
    Cover,
    /// Every caseworker has an employee signature (medarbejdersignatur).
    Signatures,
    /// Every caseworker has the role in the portal.
    Roles,
    /// Every caseworker has both guidelines.
    Guides,
    /// The procedure has been rehearsed.
    WalkThrough,
    /// The web page states who may apply.
    WebWho,
    /// The web page states the formal requirements.
    WebRequirements,
    /// The web page has the form.
    WebForm,
    /// The web page explains the procedure.
    WebMore,
    /// Staff who meet citizens are informed.
    ContactStaff,
    /// The handling of questions is decided.
    Questions,
    /// Requests for read access can be handled.
    ReadAccess,
    /// A project leader is appointed.
    ProjectLeader,
    /// There is a project plan.
    ProjectPlan,
    /// The board is kept informed.
    BoardInformed,
    /// Resources are allocated.
    Resources,
    /// Citizens who cannot be expected to apply are helped.
    Vulnerable,
    /// The material of KL and Digitaliseringsstyrelsen is available.
    Material,
    /// There is a local campaign.
    Campaign,
    /// Extra staff is planned before the deadline.
    ExtraStaff,
    /// Today: the place where citizens apply is decided.
    PlaceToday,
    /// Today: the local procedure is documented.
    ProcedureToday,
    /// Today: filing of the form and entry in the register are regulated.
    ArchiveToday,
    /// Today: caseworkers can register exemptions.
    AccessToday,
    /// Today: caseworkers have the latest guidelines.
    TrainingToday,
    /// Today: the web page states who may apply.
    WebWhoToday,
    /// Today: the web page states the formal requirements.
    WebRequirementsToday,
    /// Today: the web page states the duration of an exemption.
    WebDurationToday,
    /// Today: unopened post can be sent on paper.
    UnopenedPostToday,
    /// Today: citizens are informed of the alternative to mandatory self-service.
    SelfServiceToday,
    /// Today: helpers with read and write access are informed.
    ReadAndWriteToday,
    /// Today: persons refused MitID are informed about exemption.
    MitidRefusedToday,
    /// Today: citizens who cannot be expected to apply are helped.
    VulnerableToday,
    /// Today: Digital Post about a child is sent to both holders of parental authority.
    BothParentsToday,
    /// Today: an agreement on paper letters exists, with its own price.
    PaperPostToday,
    /// Today: no CPR number is visible on the outside of a letter or through a window envelope.
    EnvelopesToday,
    /// Norway: Difi has been contacted.
    DifiContact,
    /// The letters to send digitally are selected.
    Services,
    /// An annual plan (årshjul) of services or mailings exists.
    AnnualWheel,
    /// Costs and benefits are mapped.
    CostsAndGains,
    /// The realisation of benefits is described.
    GainsRealisation,
    /// The connection method is decided.
    ConnectionMethod,
    /// A timeline exists.
    Timeline,
    /// The plan for the digital mailbox is made in consultation with Difi.
    MailboxPlan,
    /// The risk analysis (ROS-analyse) is completed.
    RiskAnalysis,
    /// A representative is authorised to accept the terms.
    Representative,
    /// The general terms are accepted.
    TermsGeneral,
    /// The terms of the contact register are accepted.
    TermsRegister,
    /// The terms of the digital mailbox are accepted.
    TermsMailbox,
    /// The terms of ID-porten are accepted.
    TermsIdPorten,
    /// An agreement with the supplier exists.
    SupplierAgreement,
    /// A data processing agreement (databehandleravtale) with the supplier exists.
    ProcessingAgreement,
    /// The supplier has accepted the terms that concern it.
    SupplierTerms,
    /// The supplier knows that Difi may inspect and audit.
    Inspection,
    /// The systems that perform look-ups are connected to the register.
    RegisterSystems,
    /// Notices are sent to the addresses in the register.
    RegisterNotices,
    /// The agency's systems are adapted.
    Integration,
    /// The agency's work processes are adapted.
    WorkProcesses,
    /// Testing is completed and approved.
    Testing,
    /// Letters are sent to the digital mailbox.
    InUse,
    /// Users log in with ID-porten.
    IdPorten,
    /// Digital letters to businesses are sent through Altinn.
    AltinnBusinesses,
    /// Difi's material is adapted to the agency's users.
    InformationMaterial,
    /// Citizens are informed in the agency's own channels.
    InformCitizens,
    /// Today: the integration is chosen and the form is sent to Digdir.
    DigdirContactToday,
    /// Today: Digdir is notified a month before the register is used.
    RegisterContactToday,
    /// Today: the risk analysis is completed.
    RiskAnalysisToday,
    /// Today: the terms are accepted.
    TermsToday,
    /// Today: an agreement with the supplier exists, and the supplier knows the terms.
    SupplierToday,
    /// Today: a data processing agreement with the supplier exists.
    ProcessingToday,
    /// Today: the supplier has delegated access in Altinn.
    DelegationToday,
    /// Today: notices are sent to the addresses in the register.
    RegisterNoticesToday,
    /// Today: the register is queried at every dispatch.
    LookupToday,
    /// Today: letters are sent to the digital mailbox.
    InUseToday,
    /// Today: digital letters to businesses are sent through Altinn.
    AltinnBusinessesToday,
    /// Today: citizens are informed in the agency's own channels.
    InformCitizensToday,
}
