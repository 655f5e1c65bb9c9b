//! `rulebook.rule`: returns one rule by its id.

use super::RuleEntry;
use crate::answer::{Findings, codes};
use crate::law;
use crate::wire::{Context, Wire};

/// The rule to return.
#[derive(Wire)]
#[wire(request, rule_book)]
pub struct Request {
    /// The id of the rule, as in a finding or a step.
    pub id: Option<String>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request for the rule with an id.
    pub fn new(id: impl Into<String>, context: Context) -> Self {
        Self { id: Some(id.into()), context }
    }
}

/// The rule, if it exists.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the rule exists: true exactly when no finding is an error.
    pub accepted: bool,
    /// The rule.
    pub entry: Option<RuleEntry>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings about the request.
    pub findings: Findings,
}

/// Returns one rule of the book by its id. A missing or unknown id is an error.
///
/// ```
/// use postregler::rulebook::{self, rule::Request};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let answer = rulebook::rule(&Request::new("dk.cpr.modulus-11", Context::on(on)));
/// let entry = answer.entry.ok_or("a rule")?;
/// assert_eq!(entry.from, wire::read_iso("2007-10-01"));
/// # Ok::<(), &str>(())
/// ```
pub fn rule(request: &Request) -> Answer {
    let mut findings = Findings::default();
    let id = request.id.as_deref().map(str::trim).unwrap_or_default();
    let found = law::rules_with_area().find(|(_, rule)| rule.id == id);
    if id.is_empty() {
        findings.add(&codes::RULEBOOK_ID_MISSING, "/id");
    } else if found.is_none() {
        findings.add(&codes::RULEBOOK_ID_UNKNOWN, "/id");
    }
    let entry = found.map(|(area, rule)| RuleEntry::new(area, rule, request.context));
    Answer { accepted: !findings.has_error(), entry, rules: law::RULES_VERSION, findings }
}
