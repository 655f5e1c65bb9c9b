//! The events that may follow: the actor who records each, and its members.

use super::Request;
use super::case::Case;
use super::event::{CaseEventKind, FormalReason};
use super::state::CaseNeed;
use crate::exemption::duration;
use crate::law::{self, Day};
use crate::wire::Wire;

/// An event that may follow.
#[derive(Wire)]
#[wire(answer)]
pub struct NextEvent {
    /// The kind of event.
    pub kind: CaseEventKind,
    /// The actor who records it.
    pub actor: CaseActor,
    /// The conditions that are not met yet. Empty: the event can be recorded now.
    pub needs: Vec<CaseNeed>,
    /// The members that the event must have.
    pub required_fields: Vec<&'static str>,
    /// The members that the event may have.
    pub optional_fields: Vec<&'static str>,
}

/// Who records an event.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseActor {
    /// A caseworker of the municipality.
    Caseworker,
    /// A caseworker with the role that the portal requires.
    PortalUser,
    /// The citizen, a person who acts for the citizen, a register or the municipality.
    Anyone,
}

/// The events that may follow, in the order of the case.
pub(super) fn events(case: &Case, request: &Request) -> Vec<NextEvent> {
    let fits = |kind: &&CaseEventKind| case.may_be_followed_by(**kind) && is_offered(case, **kind, request);
    let next = |kind: &CaseEventKind| NextEvent {
        kind: *kind,
        actor: actor(*kind),
        needs: case.needs(*kind),
        required_fields: required_fields(*kind).to_vec(),
        optional_fields: optional_fields(*kind).to_vec(),
    };
    CaseEventKind::ALL.iter().filter(fits).map(next).collect()
}

/// An event that would be refused on this day with any members is not offered.
fn is_offered(case: &Case, kind: CaseEventKind, request: &Request) -> bool {
    let on = request.context.on;
    let limited = case.receipt_until.filter(|until| !duration::outlived(*until));
    match kind {
        CaseEventKind::Refused => {
            let may_be = |reason: &&FormalReason| !case.emigrated || **reason == FormalReason::WrongPerson;
            FormalReason::ALL.iter().filter(may_be).any(|reason| case.has_defect(*reason))
        }
        CaseEventKind::Extended => {
            let running = case.receipt_until.is_some_and(|until| on < until || duration::outlived(until));
            running && Day::from(on) <= law::LIMITED_UNTIL
        }
        CaseEventKind::CircumstancesAssessed => duration::since_2021(on),
        CaseEventKind::Expired => limited.is_some_and(|until| until <= on),
        CaseEventKind::Returned => case.emigrated,
        _ => true,
    }
}

/// The actor who records an event.
pub(super) fn actor(kind: CaseEventKind) -> CaseActor {
    match kind {
        CaseEventKind::Registered | CaseEventKind::Extended | CaseEventKind::Corrected => CaseActor::PortalUser,
        CaseEventKind::Received
        | CaseEventKind::Attended
        | CaseEventKind::Withdrawn
        | CaseEventKind::Expired
        | CaseEventKind::Revoked
        | CaseEventKind::Joined
        | CaseEventKind::LiftedByReadAccess
        | CaseEventKind::Returned
        | CaseEventKind::Died => CaseActor::Anyone,
        _ => CaseActor::Caseworker,
    }
}

/// The members that an event must have.
pub(super) fn required_fields(kind: CaseEventKind) -> &'static [&'static str] {
    match kind {
        CaseEventKind::Received => &["channel", "applicant"],
        CaseEventKind::Attended => &["applicant"],
        CaseEventKind::FormChecked => &["filled", "declared", "signed"],
        CaseEventKind::IdentityChecked => &["identity"],
        CaseEventKind::PapersChecked => &["valid"],
        CaseEventKind::CircumstancesAssessed => &["verySpecial"],
        CaseEventKind::Forwarded => &["to"],
        CaseEventKind::Refused => &["reason"],
        CaseEventKind::UnopenedPostHandled => &["post"],
        CaseEventKind::Revoked => &["by"],
        CaseEventKind::LiftedByReadAccess => &["citizenInformed"],
        CaseEventKind::Registered | CaseEventKind::Extended | CaseEventKind::Corrected => &["role"],
        _ => &[],
    }
}

/// The members that an event may have.
pub(super) fn optional_fields(kind: CaseEventKind) -> &'static [&'static str] {
    match kind {
        CaseEventKind::Refused | CaseEventKind::RefusalExplained => {
            &["inWriting", "writingDemanded", "reasonsGiven", "helpOffered"]
        }
        CaseEventKind::Registered => &["login", "permanent"],
        CaseEventKind::Extended | CaseEventKind::Corrected => &["login"],
        _ => &[],
    }
}
