//! `readiness.check`: a checklist, and what of it is still missing.

use super::all_items::all_items;
use super::completion::Completion;
use super::item_definition::ItemDefinition;
use super::uptake::{ReadinessUptake, uptake};
use super::{
    Checklist, ReadinessAgency, ReadinessAuthority, ReadinessEvidence, ReadinessItem, ReadinessOwner, ReadinessState,
    ReadinessWeight,
};
use crate::answer::{Finding, Findings, Param, Severity, codes};
use crate::law::{self, Basis, Certainty, Country, Day};
use crate::text::{self, DateError, parse_date};
use crate::wire::{Context, Wire};

/// Which checklist, and what of it is done.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The country of the authority.
    pub country: Country,
    /// Whose list. Left out, the one this country has lists for: a municipality in Denmark, a state agency in Norway.
    pub authority: Option<ReadinessAuthority>,
    /// Which list. Left out, those that are meant on the day of the context: those of 2014 until the solution, or the
    /// directorate, of that year was replaced, from then on today's.
    pub checklist: Option<Checklist>,
    /// The day by which one wants to be ready, as it was typed: `01-11-2014`, `2014-11-01`. Left out, it is the day of
    /// the context.
    pub by: Option<String>,
    /// What is done.
    pub done: Option<Vec<DoneItem>>,
    /// What some items for a Norwegian agency depend on.
    pub agency: Option<ReadinessAgency>,
    /// Norway: of the people the agency writes to who are in the contact register, how many per cent have chosen a
    /// digital mailbox, as it was typed: `34,5`. The country had goals for that share.
    pub mailbox_share: Option<String>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// The lists meant on a day, with nothing done.
    pub fn new(country: Country, context: Context) -> Self {
        Self {
            country,
            authority: None,
            checklist: None,
            by: None,
            done: None,
            agency: None,
            mailbox_share: None,
            context,
        }
    }
}

/// Something that is done.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
#[wire(request)]
pub struct DoneItem {
    /// What.
    pub item: ReadinessItem,
    /// Whether there is proof of it.
    pub evidence: Option<bool>,
}

/// The list, line by line.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether all that must be there by the day is done: true exactly when no finding is an error. What is only
    /// recommended, or not proven, does not stand in the way.
    pub accepted: bool,
    /// The items, in the order of the lists.
    pub items: Vec<ChecklistItem>,
    /// Norway: how far the digital mailbox was to spread, and how far it did.
    pub uptake: Option<ReadinessUptake>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found, in the order of the lists.
    pub findings: Findings,
}

/// One line of a checklist, and where it stands.
#[derive(Wire)]
#[wire(answer)]
pub struct ChecklistItem {
    /// What is to be done.
    pub item: ReadinessItem,
    /// On which list it stands.
    pub checklist: Checklist,
    /// Where it stands.
    pub state: ReadinessState,
    /// How much it weighs.
    pub weight: ReadinessWeight,
    /// What is to be done, in the language of the context; absent where none was named.
    pub text: Option<String>,
    /// Who sees to it.
    pub owner: ReadinessOwner,
    /// Whether the source names the owner (`verified`), or we suggest one (`inferred`).
    pub owner_certainty: Certainty,
    /// What proves it: our suggestion.
    pub evidence: ReadinessEvidence,
    /// The day by which it must be there; absent if it must stand all the time.
    pub due: Option<chrono::NaiveDate>,
    /// What has to be done first.
    pub after: Option<ReadinessItem>,
    /// The step it belongs to, where the source counts steps.
    pub step: Option<u32>,
    /// What has to be done first and is not, where the source gives the order; absent if nothing stands in the way.
    pub blocked_by: Option<Vec<ReadinessItem>>,
    /// What has taken its place on today's list, where that is known.
    pub today: Option<ReadinessItem>,
    /// The id of the rule it rests on, in the rule book.
    pub rule: &'static str,
    /// What that rule rests on.
    pub basis: Option<Basis>,
    /// How sure we are of that rule.
    pub certainty: Option<Certainty>,
}

/// Checks what of an authority's checklist is done, missing, overdue or yet to come, with owner, proof and day.
///
/// An item is overdue from its day on: on that day it must be there. Days are those of `context.on` and `by`.
///
/// In Norway an item says what stands in its way, and what does not concern the agency does not count. It is an
/// error to be connected before the risk analysis or the terms, or to send before testing is done.
///
/// Sources: the rules `dk.readiness.*`, `no.readiness.*` and `no.uptake.*`, which tell how sure we are; what is not verified is never required.
///
/// ```
/// use postregler::law::Country;
/// use postregler::readiness::{self, ReadinessItem, check::{DoneItem, Request}};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2014-02-01").ok_or("a day")?;
/// let done = vec![DoneItem { item: ReadinessItem::Place, evidence: Some(true) }];
/// let request = Request { by: Some("01-03-2014".into()), done: Some(done), ..Request::new(Country::Dk, Context::on(on)) };
/// assert!(!readiness::check(&request).accepted);
/// # Ok::<(), &str>(())
/// ```
pub fn check(request: &Request) -> Answer {
    let mut findings = Findings::default();
    let on = Day::from(request.context.on);
    let by = by(request, on, &mut findings);
    let definitions: Vec<&ItemDefinition> =
        all_items().filter(|definition| is_requested(request, definition.checklist)).collect();
    if definitions.is_empty() {
        let elsewhere = request.authority.is_some_and(|authority| authority.country() != request.country);
        findings.add(&codes::READINESS_NO_CHECKLIST, if elsewhere { "/authority" } else { "/checklist" });
    }
    let completion =
        Completion { done: request.done.as_deref().unwrap_or_default(), agency: request.agency.unwrap_or_default() };
    completion.check(&definitions, &mut findings);
    let uptake = norwegian_uptake(request, &mut findings).filter(|_| !definitions.is_empty());
    let mut items = Vec::new();
    for definition in definitions {
        let state = completion.state(definition.item).unwrap_or_else(|| completion.state_when_open(definition, on, by));
        findings.extend(finding(definition, state));
        let blocked_by = if can_be_blocked(state) { completion.blockers(definition) } else { Vec::new() };
        items.push(ChecklistItem::new(definition, state, blocked_by, request.context));
    }
    Answer { accepted: !findings.has_error(), items, uptake, rules: law::RULES_VERSION, findings }
}

fn is_requested(request: &Request, checklist: Checklist) -> bool {
    let is_selected = match request.checklist {
        Some(given) => given == checklist,
        None => checklist.is_default_on(Day::from(request.context.on)),
    };
    let authority = checklist.authority();
    is_selected && authority.country() == request.country && request.authority.is_none_or(|given| given == authority)
}

/// What only Norway has: told where it is asked about elsewhere.
fn norwegian_uptake(request: &Request, findings: &mut Findings) -> Option<ReadinessUptake> {
    let share = request.mailbox_share.as_deref();
    if request.country == Country::No {
        return Some(uptake(request.context.on, share, findings));
    }
    let given = [("/agency", request.agency.is_some()), ("/mailboxShare", share.is_some())];
    for (path, _) in given.into_iter().filter(|(_, given)| *given) {
        findings.add(&codes::READINESS_ONLY_NORWAY, path);
    }
    None
}

/// Whether it is still to be done by this authority.
fn can_be_blocked(state: ReadinessState) -> bool {
    use ReadinessState::{Done, DoneWithoutEvidence, NotApplicable};
    !matches!(state, Done | DoneWithoutEvidence | NotApplicable)
}

/// The day by which one wants to be ready: not before today, since what is done is known as of today.
fn by(request: &Request, on: Day, findings: &mut Findings) -> Day {
    let input = request.by.as_deref().filter(|input| !input.trim().is_empty());
    let code = match input.map(parse_date) {
        None => return on,
        Some(Ok(by)) if Day::from(by) >= on => return by.into(),
        Some(Ok(_)) => &codes::READINESS_DAY_PAST,
        Some(Err(DateError::Unreadable)) => &codes::READINESS_DAY_UNREADABLE,
        Some(Err(DateError::Impossible)) => &codes::READINESS_DAY_IMPOSSIBLE,
    };
    findings.add(code, "/by");
    on
}

/// What is wrong with an item that is not done. What may be left out is no finding.
fn finding(definition: &ItemDefinition, state: ReadinessState) -> Option<Finding> {
    let severity = match definition.weight {
        ReadinessWeight::Required => Severity::Error,
        ReadinessWeight::Recommended => Severity::Warning,
        ReadinessWeight::Optional => return None,
    };
    let code = match (state, definition.due) {
        (ReadinessState::Overdue, _) => &codes::READINESS_OVERDUE,
        (ReadinessState::Missing, Some(_)) => &codes::READINESS_DUE,
        (ReadinessState::Missing, None) => &codes::READINESS_MISSING,
        _ => return None,
    };
    let mut finding = Finding::new(code, "/done").with_severity(severity);
    if let Some(due) = definition.due.and_then(Day::date) {
        finding = finding.with("due", Param::Day(due));
    }
    Some(finding.with("item", Param::Word(definition.item.as_str())))
}

impl ChecklistItem {
    fn new(
        definition: &ItemDefinition,
        state: ReadinessState,
        blocked_by: Vec<ReadinessItem>,
        context: Context,
    ) -> Self {
        let text = |locale| text::render(locale, &["word.item.", definition.item.as_str()], &[]);
        Self {
            item: definition.item,
            checklist: definition.checklist,
            state,
            weight: definition.weight,
            text: context.locale.and_then(text),
            owner: definition.owner,
            owner_certainty: definition.owner_certainty(),
            evidence: definition.evidence,
            due: definition.due.and_then(Day::date),
            after: definition.after,
            step: definition.step,
            blocked_by: Some(blocked_by).filter(|items| !items.is_empty()),
            today: definition.today,
            rule: definition.rule,
            basis: definition.rule().map(|rule| rule.basis),
            certainty: definition.rule().map(|rule| rule.certainty),
        }
    }
}
