//! `readiness.check`: a checklist and the state of its items.

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

/// The checklist and the completed items.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The country of the authority.
    pub country: Country,
    /// The type of authority. Default: a municipality in Denmark, a state agency in Norway.
    pub authority: Option<ReadinessAuthority>,
    /// The checklist. Default: the lists of 2014 for days before the solution (Denmark) or the directorate (Norway) of that
    /// year was replaced, today's list from then on.
    pub checklist: Option<Checklist>,
    /// The day by which the authority wants to be ready, as the user wrote it: `01-11-2014`, `2014-11-01`. Default: the day
    /// of the context.
    pub by: Option<String>,
    /// The completed items.
    pub done: Option<Vec<DoneItem>>,
    /// Facts that decide whether some items apply to a Norwegian agency.
    pub agency: Option<ReadinessAgency>,
    /// Norway: among the agency's recipients in the contact register, the share with a digital mailbox in per cent, as the
    /// user wrote it: `34,5`. It is compared with the national goals.
    pub mailbox_share: Option<String>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request for the default checklists, with no completed items.
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

/// A completed item.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
#[wire(request)]
pub struct DoneItem {
    /// The item.
    pub item: ReadinessItem,
    /// Whether there is evidence of completion.
    pub evidence: Option<bool>,
}

/// The checklist with the state of each item.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether all items required by the day are completed. True if and only if no finding is an error. Recommended items
    /// and missing evidence give warnings only.
    pub accepted: bool,
    /// The items, in the order of the lists.
    pub items: Vec<ChecklistItem>,
    /// Norway: national goals and figures for the uptake of digital mailboxes.
    pub uptake: Option<ReadinessUptake>,
    /// The version of the rules.
    pub rules: &'static str,
    /// Findings, in the order of the lists.
    pub findings: Findings,
}

/// An item of a checklist and its state.
#[derive(Wire)]
#[wire(answer)]
pub struct ChecklistItem {
    /// The item.
    pub item: ReadinessItem,
    /// The checklist it belongs to.
    pub checklist: Checklist,
    /// Its state.
    pub state: ReadinessState,
    /// Whether it is required, recommended or optional.
    pub weight: ReadinessWeight,
    /// The item in the language of the context; absent without a language.
    pub text: Option<String>,
    /// The person or unit responsible.
    pub owner: ReadinessOwner,
    /// Whether the source names the owner (`verified`) or the owner is our own suggestion (`chosen`).
    pub owner_certainty: Certainty,
    /// The evidence of completion, our own suggestion.
    pub evidence: ReadinessEvidence,
    /// The deadline; absent if the item applies at all times.
    pub due: Option<chrono::NaiveDate>,
    /// The item to complete first.
    pub after: Option<ReadinessItem>,
    /// The number of the step it belongs to, where the source has numbered steps.
    pub step: Option<u32>,
    /// Open items to complete first, where the source gives the order; absent if there are none.
    pub blocked_by: Option<Vec<ReadinessItem>>,
    /// The item that replaced it on today's list, if known.
    pub today: Option<ReadinessItem>,
    /// The id of the rule it rests on.
    pub rule: &'static str,
    /// The legal basis of that rule.
    pub basis: Option<Basis>,
    /// The certainty of that rule.
    pub certainty: Option<Certainty>,
}

/// Checks an authority's checklist: which items are done, missing, overdue or upcoming, with owner, evidence and deadline.
///
/// An item is overdue from the day of its deadline. States are computed for `context.on` and `by`.
///
/// In Norway an item lists the open items that block it, and items that do not apply to the agency do not count. Connecting
/// before the risk analysis or the acceptance of the terms is an error, and so is sending before testing is completed.
///
/// Sources: the rules `dk.readiness.*`, `no.readiness.*` and `no.uptake.*` with their certainty. Only verified rules make an
/// item required.
///
/// ```
/// use postregler::law::Country;
/// use postregler::readiness::{self, ReadinessItem, check::{DoneItem, Request}};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2014-02-01").ok_or("not a day")?;
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

/// The Norwegian uptake. For Denmark, fields that only concern Norway give a hint.
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

/// Whether the item is open for this authority.
fn can_be_blocked(state: ReadinessState) -> bool {
    use ReadinessState::{Done, DoneWithoutEvidence, NotApplicable};
    !matches!(state, Done | DoneWithoutEvidence | NotApplicable)
}

/// The day of `by`. A past day counts as today, because completion is only known as of today.
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

/// The finding for an open item. An optional item has none.
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
