//! `exemption.check_read_access`: FD 011 and FD 014, access to another person's Digital Post.

mod giver;
mod paper;
mod receiver;
mod request;
mod rights;

pub use request::{ExemptionStatus, ReadAccessForm, ReadAccessReceiver, ReadAccessRights, ReadAccessWay, Request};
pub use rights::Ability;

use chrono::NaiveDate;

use crate::answer::{Findings, Param, Step, codes, steps};
use crate::exemption::{duration, typed};
use crate::law;
use crate::wire::Wire;

/// Whether the access can be made, and what it allows.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the access can be made now: true exactly when no finding is an error.
    pub accepted: bool,
    /// Whether making it lifts the giver's exemption. Left out where that is not known.
    pub lifts_exemption: Option<bool>,
    /// The first day on which an access made on the day has effect, where that is a later day.
    pub effective_from: Option<NaiveDate>,
    /// What whoever gets it may do on that day. Whether it can be made at all is said by `allowed` alone.
    pub may: Vec<Ability>,
    /// What it does not allow. What is in neither list was not found.
    pub may_not: Vec<Ability>,
    /// The rules that were applied, in order, and what each of them said.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found.
    pub findings: Findings,
}

/// What was found and what the rules said.
#[derive(Default)]
struct Found {
    steps: Vec<Step>,
    findings: Findings,
}

/// Checks whether access to somebody's Digital Post (læseadgang, since 6 November 2024 also læse- og skriveadgang) can be
/// made, and says what it allows on the day.
///
/// Access needs a live mailbox: for a giver who is exempt, making it lifts the exemption, and the citizen must be told
/// first. It ends at death. It covers post from authorities, not from private senders, and is no fuldmagt in itself.
///
/// Requests at a municipality were taken from 1 March 2014, with effect from 1 November 2014; an access that the giver
/// makes by logging in is outside the regulation and rests on the act of 2012. Companies can have access from the
/// beginning, and at most ten accesses can be registered. The regulation has had full access since 25 November 2021; the
/// solution offers it since 6 November 2024.
///
/// Sources: the rules `dk.read-access.*`.
///
/// ```
/// use postregler::exemption::{self, check_read_access::{Ability, ReadAccessRights, Request}};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let request = Request { rights: Some(ReadAccessRights::ReadAndWrite), ..Request::blank(Context::on(on)) };
/// let answer = exemption::check_read_access(&request);
/// assert!(answer.may.contains(&Ability::Reply));
/// # Ok::<(), &str>(())
/// ```
pub fn check_read_access(request: &Request) -> Answer {
    let mut found = Found::default();
    let on = request.context.on;
    let alone = request.way == Some(ReadAccessWay::SelfService);
    let (since, first) = if alone {
        (law::DIGITAL_POST_ACT_FROM, law::DIGITAL_POST_ACT_FROM)
    } else {
        (law::EXEMPTION_IN_FORCE, law::FIRST_EFFECT)
    };
    let early = typed::before(on, since, &codes::READ_ACCESS_BEFORE_KNOWN, "/context/on");
    let known = early.is_none();
    found.findings.extend(early);
    paper::check(request, &mut found);
    let lifts_exemption = giver::check(request, &mut found);
    receiver::check(request, &mut found);
    let (may, may_not) = rights::check(request, &mut found);
    found.steps.extend([&steps::READ_ACCESS_PUBLIC_POST_ONLY, &steps::READ_ACCESS_UNTIL_TAKEN_BACK].map(Step::new));
    let effective_from = Some(duration::effective_from(on, first)).filter(|from| known && *from > on);
    found
        .steps
        .extend(effective_from.map(|from| Step::new(&steps::READ_ACCESS_FIRST_EFFECT).with("from", Param::Day(from))));
    Answer {
        accepted: !found.findings.has_error(),
        lifts_exemption,
        effective_from,
        may: if known { may } else { Vec::new() },
        may_not: if known { may_not } else { Vec::new() },
        steps: found.steps,
        rules: law::RULES_VERSION,
        findings: found.findings,
    }
}
