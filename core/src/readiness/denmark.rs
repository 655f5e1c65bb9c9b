//! The checklists of a Danish municipality: what the slides of 2014 ask for, and its counterpart today.
//!
//! What, by when and how much it weighs is from the source that the rule names. Owners are from there where it names
//! them. What proves an item, and most of the order, is our suggestion (`postregler.readiness`).

use super::Checklist::{March2014, November2014, Today};
use super::ReadinessEvidence::{
    Agreement, Copy, Decision, Minutes, Notice, Plan, Rota, StaffList, UserList, WebPage, WrittenProcedure,
};
use super::ReadinessOwner::{
    CitizenService, Communication, DigitalPostAdministrator, ExecutiveBoard, It, KlAndDigst, MunicipalCouncil, Records,
    WebEditor,
};
use super::ReadinessWeight::{Optional, Recommended, Required};
use super::line::{Line, PLAIN};
use super::{ReadinessItem as Item, ReadinessOwner};
use crate::law::{
    BOTH_PARENTS_FROM, Day, EXEMPTION_IN_FORCE, NEW_EXEMPTION_REGULATION, POSTNORD_LETTERS_UNTIL, READ_AND_WRITE_FROM,
    READY_BY_NOVEMBER, SELF_SERVICE_FROM,
};

/// The material was to come in February or March 2014.
const MATERIAL_BY: Day = Day(2014, 3, 31);

/// A month before everybody was connected.
const EXTRA_STAFF_BY: Day = Day(2014, 10, 1);

const BY_MARCH: Option<Day> = Some(EXEMPTION_IN_FORCE);
const BY_NOVEMBER: Option<Day> = Some(READY_BY_NOVEMBER);

#[rustfmt::skip] // One line an item: a table is read by its columns.
pub(super) static LINES: &[Line] = &[
    Line { checklist: March2014,    item: Item::Place,                rule: "dk.readiness.place",                weight: Required,    owner: MunicipalCouncil,              owner_named: true,  evidence: Decision,         due: BY_MARCH,                         after: None,                      today: Some(Item::PlaceToday), ..PLAIN },
    Line { checklist: March2014,    item: Item::Procedure,            rule: "dk.readiness.procedure",            weight: Required,    owner: CitizenService,                owner_named: false, evidence: WrittenProcedure, due: BY_MARCH,                         after: None,                      today: Some(Item::ProcedureToday), ..PLAIN },
    Line { checklist: March2014,    item: Item::Archive,              rule: "dk.readiness.archive",              weight: Required,    owner: Records,                       owner_named: false, evidence: WrittenProcedure, due: BY_MARCH,                         after: None,                      today: Some(Item::ArchiveToday), ..PLAIN },
    Line { checklist: March2014,    item: Item::Caseworkers,          rule: "dk.readiness.staff",                weight: Required,    owner: CitizenService,                owner_named: false, evidence: StaffList,        due: BY_MARCH,                         after: None,                      today: None, ..PLAIN },
    Line { checklist: March2014,    item: Item::Cover,                rule: "dk.readiness.staff",                weight: Required,    owner: CitizenService,                owner_named: false, evidence: Rota,             due: BY_MARCH,                         after: Some(Item::Caseworkers),   today: None, ..PLAIN },
    Line { checklist: March2014,    item: Item::Signatures,           rule: "dk.readiness.access",               weight: Required,    owner: It,                            owner_named: true,  evidence: UserList,         due: BY_MARCH,                         after: Some(Item::Caseworkers),   today: Some(Item::AccessToday), ..PLAIN },
    Line { checklist: March2014,    item: Item::Roles,                rule: "dk.readiness.access",               weight: Required,    owner: DigitalPostAdministrator,      owner_named: true,  evidence: UserList,         due: BY_MARCH,                         after: Some(Item::Signatures),    today: Some(Item::AccessToday), ..PLAIN },
    Line { checklist: March2014,    item: Item::Guides,               rule: "dk.readiness.training",             weight: Recommended, owner: CitizenService,                owner_named: false, evidence: StaffList,        due: BY_MARCH,                         after: None,                      today: Some(Item::TrainingToday), ..PLAIN },
    Line { checklist: March2014,    item: Item::WalkThrough,          rule: "dk.readiness.training",             weight: Recommended, owner: CitizenService,                owner_named: false, evidence: Minutes,          due: BY_MARCH,                         after: Some(Item::Procedure),     today: Some(Item::TrainingToday), ..PLAIN },
    Line { checklist: March2014,    item: Item::WebWho,               rule: "dk.readiness.web-minimum",          weight: Required,    owner: WebEditor,                     owner_named: false, evidence: WebPage,          due: BY_MARCH,                         after: None,                      today: Some(Item::WebWhoToday), ..PLAIN },
    Line { checklist: March2014,    item: Item::WebRequirements,      rule: "dk.readiness.web-minimum",          weight: Required,    owner: WebEditor,                     owner_named: false, evidence: WebPage,          due: BY_MARCH,                         after: None,                      today: Some(Item::WebRequirementsToday), ..PLAIN },
    Line { checklist: March2014,    item: Item::WebForm,              rule: "dk.readiness.web-more",             weight: Recommended, owner: WebEditor,                     owner_named: false, evidence: WebPage,          due: BY_MARCH,                         after: None,                      today: None, ..PLAIN },
    Line { checklist: March2014,    item: Item::WebMore,              rule: "dk.readiness.web-more",             weight: Recommended, owner: WebEditor,                     owner_named: false, evidence: WebPage,          due: BY_MARCH,                         after: None,                      today: Some(Item::WebDurationToday), ..PLAIN },
    Line { checklist: March2014,    item: Item::ContactStaff,         rule: "dk.readiness.contact-staff",        weight: Required,    owner: CitizenService,                owner_named: false, evidence: Notice,           due: BY_MARCH,                         after: None,                      today: None, ..PLAIN },
    Line { checklist: March2014,    item: Item::Questions,            rule: "dk.readiness.questions",            weight: Recommended, owner: CitizenService,                owner_named: false, evidence: WrittenProcedure, due: BY_MARCH,                         after: None,                      today: None, ..PLAIN },
    Line { checklist: March2014,    item: Item::ReadAccess,           rule: "dk.readiness.read-access",          weight: Required,    owner: CitizenService,                owner_named: false, evidence: WrittenProcedure, due: BY_MARCH,                         after: None,                      today: Some(Item::ReadAndWriteToday), ..PLAIN },
    Line { checklist: November2014, item: Item::ProjectLeader,        rule: "dk.readiness.project",              weight: Recommended, owner: ExecutiveBoard,                owner_named: false, evidence: Decision,         due: BY_NOVEMBER,                      after: None,                      today: None, ..PLAIN },
    Line { checklist: November2014, item: Item::ProjectPlan,          rule: "dk.readiness.project",              weight: Recommended, owner: ReadinessOwner::ProjectLeader, owner_named: false, evidence: Plan,             due: BY_NOVEMBER,                      after: Some(Item::ProjectLeader), today: None, ..PLAIN },
    Line { checklist: November2014, item: Item::BoardInformed,        rule: "dk.readiness.project",              weight: Recommended, owner: ReadinessOwner::ProjectLeader, owner_named: false, evidence: Minutes,          due: BY_NOVEMBER,                      after: Some(Item::ProjectLeader), today: None, ..PLAIN },
    Line { checklist: November2014, item: Item::Resources,            rule: "dk.readiness.vulnerable",           weight: Recommended, owner: ExecutiveBoard,                owner_named: false, evidence: Decision,         due: BY_NOVEMBER,                      after: None,                      today: None, ..PLAIN },
    Line { checklist: November2014, item: Item::Vulnerable,           rule: "dk.readiness.vulnerable",           weight: Required,    owner: ReadinessOwner::ProjectLeader, owner_named: false, evidence: Plan,             due: BY_NOVEMBER,                      after: None,                      today: Some(Item::VulnerableToday), ..PLAIN },
    Line { checklist: November2014, item: Item::Material,             rule: "dk.readiness.material",             weight: Recommended, owner: KlAndDigst,                    owner_named: true,  evidence: Copy,             due: Some(MATERIAL_BY),                after: None,                      today: Some(Item::VulnerableToday), ..PLAIN },
    Line { checklist: November2014, item: Item::Campaign,             rule: "dk.readiness.campaign",             weight: Optional,    owner: Communication,                 owner_named: false, evidence: Plan,             due: BY_NOVEMBER,                      after: None,                      today: None, ..PLAIN },
    Line { checklist: November2014, item: Item::ExtraStaff,           rule: "dk.readiness.extra-staff",          weight: Recommended, owner: CitizenService,                owner_named: false, evidence: Rota,             due: Some(EXTRA_STAFF_BY),             after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::PlaceToday,           rule: "dk.readiness.today.place",          weight: Recommended, owner: MunicipalCouncil,              owner_named: true,  evidence: Decision,         due: None,                             after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::ProcedureToday,       rule: "dk.readiness.today.procedure",      weight: Recommended, owner: CitizenService,                owner_named: false, evidence: WrittenProcedure, due: Some(NEW_EXEMPTION_REGULATION),    after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::ArchiveToday,         rule: "dk.readiness.today.archive",        weight: Recommended, owner: Records,                       owner_named: false, evidence: WrittenProcedure, due: None,                             after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::AccessToday,          rule: "dk.readiness.today.access",         weight: Recommended, owner: DigitalPostAdministrator,      owner_named: false, evidence: UserList,         due: None,                             after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::TrainingToday,        rule: "dk.readiness.today.training",       weight: Recommended, owner: CitizenService,                owner_named: false, evidence: StaffList,        due: None,                             after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::WebWhoToday,          rule: "dk.readiness.today.web",            weight: Recommended, owner: WebEditor,                     owner_named: false, evidence: WebPage,          due: None,                             after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::WebRequirementsToday, rule: "dk.readiness.today.web",            weight: Recommended, owner: WebEditor,                     owner_named: false, evidence: WebPage,          due: None,                             after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::WebDurationToday,     rule: "dk.readiness.today.duration",       weight: Recommended, owner: WebEditor,                     owner_named: false, evidence: WebPage,          due: None,                             after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::UnopenedPostToday,    rule: "dk.readiness.today.unopened-post",  weight: Recommended, owner: CitizenService,                owner_named: false, evidence: WrittenProcedure, due: Some(NEW_EXEMPTION_REGULATION),    after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::SelfServiceToday,     rule: "dk.readiness.today.self-service",   weight: Recommended, owner: CitizenService,                owner_named: false, evidence: WrittenProcedure, due: Some(SELF_SERVICE_FROM),          after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::ReadAndWriteToday,    rule: "dk.readiness.today.read-and-write", weight: Required,    owner: CitizenService,                owner_named: false, evidence: WrittenProcedure, due: Some(READ_AND_WRITE_FROM), after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::MitidRefusedToday,    rule: "dk.readiness.today.mitid-refused",  weight: Recommended, owner: CitizenService,                owner_named: false, evidence: WrittenProcedure, due: None,                             after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::VulnerableToday,      rule: "dk.readiness.today.vulnerable",     weight: Recommended, owner: CitizenService,                owner_named: false, evidence: Plan,             due: None,                             after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::BothParentsToday,     rule: "dk.readiness.today.both-parents",   weight: Recommended, owner: DigitalPostAdministrator,      owner_named: false, evidence: WrittenProcedure, due: Some(BOTH_PARENTS_FROM),          after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::PaperPostToday,       rule: "dk.readiness.today.paper-post",     weight: Recommended, owner: DigitalPostAdministrator,      owner_named: false, evidence: Agreement,        due: Some(POSTNORD_LETTERS_UNTIL),      after: None,                      today: None, ..PLAIN },
    Line { checklist: Today,        item: Item::EnvelopesToday,       rule: "dk.readiness.today.envelopes",      weight: Recommended, owner: DigitalPostAdministrator,      owner_named: false, evidence: WrittenProcedure, due: None,                             after: None,                      today: None, ..PLAIN },
];
