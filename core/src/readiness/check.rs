//! `readiness.check`: a checklist, and what of it is still missing.

use std::borrow::Cow;

use super::denmark::LINES;
use super::item::Line;
use super::{Checklist, ReadinessEvidence, ReadinessItem, ReadinessOwner, ReadinessState, ReadinessWeight};
use crate::answer::{Finding, Findings, Param, Severity, codes};
use crate::law::{self, Basis, Certainty, Country, Day, NEW_DIGITAL_POST};
use crate::text::{self, NoDate, read_typed_date};
use crate::wire::{Context, Wire};

/// Which checklist, and what of it is done.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The country of the authority.
    pub country: Country,
    /// Which list. Left out, those that are meant on the day of the context: both of 2014 until the solution of that
    /// year was replaced, from then on today's.
    pub checklist: Option<Checklist>,
    /// The day by which one wants to be ready, as it was typed: `01-11-2014`, `2014-11-01`. Left out, it is the day of
    /// the context.
    pub by: Option<String>,
    /// What is done.
    pub done: Option<Vec<DoneItem>>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// The lists meant on a day, with nothing done.
    pub fn about(country: Country, context: Context) -> Self {
        Self { country, checklist: None, by: None, done: None, context }
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
    pub ready: bool,
    /// The items, in the order of the lists.
    pub items: Vec<ChecklistItem>,
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
    /// What has taken its place on today's list, where that is known.
    pub today: Option<ReadinessItem>,
    /// The id of the rule it rests on, in the rule book.
    pub rule: &'static str,
    /// What that rule rests on.
    pub basis: Option<Basis>,
    /// How sure we are of that rule.
    pub certainty: Option<Certainty>,
}

/// More than any list has items.
const MOST_DONE: usize = 100;

/// Checks what of an authority's checklist is done, missing, overdue or yet to come, with owner, proof and day.
///
/// An item is overdue from its day on: on that day it must be there. Days are those of `context.on` and `by`.
///
/// Sources: the rules `dk.readiness.*`, which tell how sure we are; what is not verified is never required.
///
/// ```
/// use postregler::law::Country;
/// use postregler::readiness::{self, ReadinessItem, check::{DoneItem, Request}};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2014-02-01").ok_or("a day")?;
/// let done = vec![DoneItem { item: ReadinessItem::Place, evidence: Some(true) }];
/// let request = Request { by: Some("01-03-2014".into()), done: Some(done), ..Request::about(Country::Dk, Context::on(on)) };
/// assert!(!readiness::check(&request).ready);
/// # Ok::<(), &str>(())
/// ```
pub fn check(request: &Request) -> Answer {
    let mut findings = Findings::default();
    let on = Day::from(request.context.on);
    let by = by(request, on, &mut findings);
    let lines: Vec<&Line> = LINES.iter().filter(|line| is_asked_for(request, line.checklist)).collect();
    if lines.is_empty() {
        let path = if request.checklist.is_some() { "/checklist" } else { "/country" };
        findings.add(&codes::READINESS_NO_CHECKLIST, path);
    }
    let done = Done(request.done.as_deref().unwrap_or_default());
    done.find(&lines, &mut findings);
    let mut items = Vec::new();
    for line in lines {
        let state = done.state(line.item).unwrap_or_else(|| line.undone(on, by));
        findings.append(finding(line, state));
        items.push(ChecklistItem::new(line, state, request.context));
    }
    Answer { ready: !findings.has_error(), items, rules: law::RULES_VERSION, findings }
}

fn is_asked_for(request: &Request, checklist: Checklist) -> bool {
    let of_today = Day::from(request.context.on) >= NEW_DIGITAL_POST;
    let meant = request.checklist.map_or((checklist == Checklist::Today) == of_today, |asked| asked == checklist);
    meant && checklist.country() == request.country
}

/// The day by which one wants to be ready: not before today, since what is done is known as of today.
fn by(request: &Request, on: Day, findings: &mut Findings) -> Day {
    let typed = request.by.as_deref().filter(|typed| !typed.trim().is_empty());
    let code = match typed.map(read_typed_date) {
        None => return on,
        Some(Ok(by)) if Day::from(by) >= on => return by.into(),
        Some(Ok(_)) => &codes::READINESS_DAY_PAST,
        Some(Err(NoDate::Unreadable)) => &codes::READINESS_DAY_UNREADABLE,
        Some(Err(NoDate::Impossible)) => &codes::READINESS_DAY_IMPOSSIBLE,
    };
    findings.add(code, "/by");
    on
}

/// What is said to be done.
struct Done<'a>(&'a [DoneItem]);

impl Done<'_> {
    /// Where an item stands that is done. Said twice, the proof counts if it is there once.
    fn state(&self, item: ReadinessItem) -> Option<ReadinessState> {
        let mut said = self.0.iter().filter(|done| done.item == item).peekable();
        said.peek()?;
        let proven = said.any(|done| done.evidence == Some(true));
        Some(if proven { ReadinessState::Done } else { ReadinessState::DoneWithoutEvidence })
    }

    /// What is wrong with what is said to be done, in its order.
    fn find(&self, lines: &[&Line], findings: &mut Findings) {
        if self.0.len() > MOST_DONE {
            let most = u32::try_from(MOST_DONE).unwrap_or(u32::MAX);
            findings.push(Finding::new(&codes::READINESS_TOO_MANY, "/done").with("max", Param::Integer(most)));
            return;
        }
        for (at, done) in self.0.iter().enumerate() {
            let path = |member: &str| Cow::Owned(format!("/done/{at}/{member}"));
            let item = |item: ReadinessItem| Param::Word(item.word());
            let Some(line) = lines.iter().find(|line| line.item == done.item) else {
                let finding = Finding::new(&codes::READINESS_ELSEWHERE, path("item"));
                findings.push(finding.with("item", item(done.item)));
                continue;
            };
            if let Some(first) = line.after.filter(|first| self.state(*first).is_none()) {
                findings.push(Finding::new(&codes::READINESS_ORDER, path("item")).with("item", item(first)));
            }
            if self.state(done.item) == Some(ReadinessState::DoneWithoutEvidence) {
                let finding = Finding::new(&codes::READINESS_NO_EVIDENCE, path("evidence"));
                let finding = finding.with("evidence", Param::Word(line.evidence.word()));
                findings.push(finding.with("item", item(done.item)));
            }
        }
    }
}

/// What is wrong with an item that is not done. What may be left out is no finding.
fn finding(line: &Line, state: ReadinessState) -> Option<Finding> {
    let severity = match line.weight {
        ReadinessWeight::Required => Severity::Error,
        ReadinessWeight::Recommended => Severity::Warning,
        ReadinessWeight::Optional => return None,
    };
    let code = match (state, line.due) {
        (ReadinessState::Overdue, _) => &codes::READINESS_OVERDUE,
        (ReadinessState::Missing, Some(_)) => &codes::READINESS_DUE,
        (ReadinessState::Missing, None) => &codes::READINESS_MISSING,
        _ => return None,
    };
    let mut finding = Finding::new(code, "/done").weighing(severity);
    if let Some(due) = line.due.and_then(Day::date) {
        finding = finding.with("due", Param::Day(due));
    }
    Some(finding.with("item", Param::Word(line.item.word())))
}

impl ChecklistItem {
    fn new(line: &Line, state: ReadinessState, context: Context) -> Self {
        let text = |locale| text::render(locale, &["word.item.", line.item.word()], &[]);
        Self {
            item: line.item,
            checklist: line.checklist,
            state,
            weight: line.weight,
            text: context.locale.and_then(text),
            owner: line.owner,
            owner_certainty: line.owner_certainty(),
            evidence: line.evidence,
            due: line.due.and_then(Day::date),
            after: line.after,
            today: line.today,
            rule: line.rule,
            basis: line.rule().map(|rule| rule.basis),
            certainty: line.rule().map(|rule| rule.certainty),
        }
    }
}
