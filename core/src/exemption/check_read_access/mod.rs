//! `exemption.check_read_access`: FD 011 and FD 014, access to another person's Digital Post.

mod documents;
mod grantee;
mod grantor;
mod request;
mod rights;

pub use request::{ExemptionStatus, ReadAccessForm, ReadAccessGrantee, ReadAccessMethod, ReadAccessRights, Request};
pub use rights::Ability;

use chrono::NaiveDate;

use crate::answer::{Findings, Param, Step, codes, steps};
use crate::exemption::{duration, form_input};
use crate::law;
use crate::wire::Wire;

/// Whether the access can be established, and what it permits.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the access can be established now: true exactly when no finding is an error.
    pub accepted: bool,
    /// Whether establishing it lifts the grantor's exemption. Absent where that is not known.
    pub lifts_exemption: Option<bool>,
    /// The first day on which an access established on the day has effect, if that is a later day.
    pub effective_from: Option<NaiveDate>,
    /// What the grantee may do on that day. Whether the access can be established at all is stated by `accepted` alone.
    pub permitted: Vec<Ability>,
    /// What the access does not permit. An ability in neither list was not found in the sources.
    pub not_permitted: Vec<Ability>,
    /// The rules that were applied, in order, with the result of each.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings.
    pub findings: Findings,
}

/// The steps and findings so far.
#[derive(Default)]
struct Trace {
    steps: Vec<Step>,
    findings: Findings,
}

/// Checks whether access to another person's Digital Post (læseadgang, since 6 November 2024 also læse- og
/// skriveadgang) can be established, and what it permits on the day.
///
/// Access needs an active mailbox: if the grantor is exempt, establishing it lifts the exemption, and the grantor must
/// be informed first. It ends when the grantor dies. It covers post from authorities, not from private senders, and is
/// not a fuldmagt in itself.
///
/// Municipalities accepted requests from 1 March 2014, with effect from 1 November 2014; an access that the grantor
/// establishes by logging in is outside the regulation and rests on the act of 2012. Companies can be grantees from the
/// beginning, and at most ten accesses can be registered. The regulation has had full access since 25 November 2021;
/// the solution has offered it since 6 November 2024.
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
/// assert!(answer.permitted.contains(&Ability::Reply));
/// # Ok::<(), &str>(())
/// ```
pub fn check_read_access(request: &Request) -> Answer {
    let mut trace = Trace::default();
    let on = request.context.on;
    let alone = request.method == Some(ReadAccessMethod::SelfService);
    let (since, first) = if alone {
        (law::DIGITAL_POST_ACT_FROM, law::DIGITAL_POST_ACT_FROM)
    } else {
        (law::EXEMPTION_IN_FORCE, law::FIRST_EFFECT)
    };
    let early = form_input::before(on, since, &codes::READ_ACCESS_BEFORE_KNOWN, "/context/on");
    let known = early.is_none();
    trace.findings.extend(early);
    documents::check(request, &mut trace);
    let lifts_exemption = grantor::check(request, &mut trace);
    grantee::check(request, &mut trace);
    let (permitted, not_permitted) = rights::check(request, &mut trace);
    trace.steps.extend([&steps::READ_ACCESS_PUBLIC_POST_ONLY, &steps::READ_ACCESS_UNTIL_TAKEN_BACK].map(Step::new));
    let effective_from = Some(duration::effective_from(on, first)).filter(|from| known && *from > on);
    trace
        .steps
        .extend(effective_from.map(|from| Step::new(&steps::READ_ACCESS_FIRST_EFFECT).with("from", Param::Day(from))));
    Answer {
        accepted: !trace.findings.has_error(),
        lifts_exemption,
        effective_from,
        permitted: if known { permitted } else { Vec::new() },
        not_permitted: if known { not_permitted } else { Vec::new() },
        steps: trace.steps,
        rules: law::RULES_VERSION,
        findings: trace.findings,
    }
}
