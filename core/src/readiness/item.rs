//! What is to be done.

use crate::wire::Wire;

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
    /// Today: Digital Post about a child goes to both holders of parental authority.
    BothParentsToday,
    /// Today: there is an agreement on letters on paper, with a price of its own.
    PaperPostToday,
    /// Today: no CPR number can be read on the outside of a letter or in a window envelope.
    EnvelopesToday,
    /// Norway: Difi has been contacted.
    DifiContact,
    /// It is decided which letters go digitally.
    Services,
    /// There is an annual wheel (årshjul) of services or mailings.
    AnnualWheel,
    /// Costs and gains are mapped.
    CostsAndGains,
    /// It is described how the gains are realised.
    GainsRealisation,
    /// It is decided how to connect.
    ConnectionMethod,
    /// There is a timeline.
    Timeline,
    /// The plan for the digital mailbox is made in consultation with Difi.
    MailboxPlan,
    /// The risk analysis (ROS-analyse) is made.
    RiskAnalysis,
    /// Somebody is authorised to accept the terms.
    Representative,
    /// The general terms are accepted.
    TermsGeneral,
    /// The terms of the contact register are accepted.
    TermsRegister,
    /// The terms of the digital mailbox are accepted.
    TermsMailbox,
    /// The terms of ID-porten are accepted.
    TermsIdPorten,
    /// There is an agreement with the supplier.
    SupplierAgreement,
    /// There is a data processing agreement (databehandleravtale) with the supplier.
    ProcessingAgreement,
    /// The supplier has accepted the terms that concern it.
    SupplierTerms,
    /// The supplier knows that Difi may inspect and audit.
    Inspection,
    /// The systems that look people up are connected to the register.
    RegisterSystems,
    /// Notices go to the addresses of the register.
    RegisterNotices,
    /// One's own systems are adapted.
    Integration,
    /// One's own ways of working are adapted.
    WorkProcesses,
    /// Testing is done and approved.
    Testing,
    /// Letters go to the digital mailbox.
    InUse,
    /// People log in with ID-porten.
    IdPorten,
    /// Digital letters to businesses go through Altinn.
    AltinnBusinesses,
    /// Difi's material is adapted to one's own users.
    InformationMaterial,
    /// Citizens are informed in one's own channels.
    InformCitizens,
    /// Today: an integration is chosen and the form is sent to Digdir.
    DigdirContactToday,
    /// Today: Digdir has been told a month before the register is used.
    RegisterContactToday,
    /// Today: the risk analysis is made.
    RiskAnalysisToday,
    /// Today: the terms are accepted.
    TermsToday,
    /// Today: there is an agreement with the supplier, who knows the terms.
    SupplierToday,
    /// Today: there is a data processing agreement with the supplier.
    ProcessingToday,
    /// Today: the supplier has been given access in Altinn.
    DelegationToday,
    /// Today: notices go to the addresses of the register.
    RegisterNoticesToday,
    /// Today: the register is asked at every dispatch.
    LookupToday,
    /// Today: letters go to the digital mailbox.
    InUseToday,
    /// Today: digital letters to businesses go through Altinn.
    AltinnBusinessesToday,
    /// Today: citizens are informed in one's own channels.
    InformCitizensToday,
}
