//! `cost.estimate`: the cost of mailings, line by line.

pub use super::estimate_types::{CostBookUsed, CostLine, CostMissing, CostSensitivity, CostTotal};
use super::estimator::{Estimate, calculate};
use super::mailing::add_step;
use super::prepared_plan::{Assumptions, PreparedPlan};
use super::totals::{check_columns, totals};
use super::{CostBorder, CostItem, CostMegabyte, CostPlan, CostQuota};
use crate::answer::{Findings, Step};
use crate::law;
use crate::wire::{Context, Wire};

/// The plan to estimate.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// What is sent, and which prices apply.
    pub plan: CostPlan,
    /// The day, the environment and the language.
    pub context: Context,
}

/// The costs and the missing prices.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the totals can be used: the input is valid, no price is missing, and the requested VAT column (or, by default,
    /// one of them) is complete. True if and only if no finding is an error.
    pub accepted: bool,
    /// The totals, one per currency and VAT column.
    pub totals: Vec<CostTotal>,
    /// The cost lines, in the order of the mailings.
    pub lines: Vec<CostLine>,
    /// What the plan has to supply for the totals to be complete.
    pub missing: Vec<CostMissing>,
    /// How the totals would change under the other interpretation of what the sources leave open.
    pub sensitivity: Vec<CostSensitivity>,
    /// The bundled books used.
    pub books: Vec<CostBookUsed>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// Findings, in the order of the request.
    pub findings: Findings,
}

/// Estimates the cost of mailings line by line, with the source of each price and the prices still missing.
///
/// Amounts are exact decimal text with a dot; they are never rounded. A price no book has is reported as missing and never
/// assumed to be zero. Prices with and without VAT are kept apart as published; one is computed from the other only with a
/// given rate. Numbers may be text as the user wrote it; invalid text is a finding.
///
/// Sources: the rules `no.cost.*` and `dk.cost.*`, and the source of each book.
///
/// ```
/// # #[cfg(feature = "norway")] {
/// use postregler::cost::{self, CostMailing, CostPlan, Money, estimate::Request};
/// use postregler::law::Country;
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2021-11-21").ok_or("not a day")?;
/// let letters = CostMailing { letters: Some(10_000.into()), bytes: Some(80_000.into()), ..CostMailing::default() };
/// let request = Request { plan: CostPlan::new(Country::No, vec![letters]), context: Context::on(on) };
/// let answer = cost::estimate(&request);
/// assert_eq!(Some(answer.totals[0].amount), Money::parse("8800.00"));
/// assert_eq!(Some(answer.totals[1].amount), Money::parse("11000.00"));
/// # }
/// # Ok::<(), &str>(())
/// ```
pub fn estimate(request: &Request) -> Answer {
    let mut prepared = PreparedPlan::new(&request.plan, request.context);
    let mut findings = std::mem::take(&mut prepared.findings);
    let mut steps = std::mem::take(&mut prepared.steps);
    let mut estimate = calculate(&prepared, prepared.assumptions(), &prepared.volume);
    for step in std::mem::take(&mut estimate.steps) {
        add_step(&mut steps, step);
    }
    findings.extend(std::mem::take(&mut estimate.findings));
    let totals = totals(&estimate, prepared.volume.is_complete, &mut findings);
    check_columns(&request.plan, &mut estimate, &totals, &mut findings);
    let sensitivity = sensitivity(&prepared, &estimate);
    Answer {
        accepted: !findings.has_error(),
        totals,
        lines: estimate.lines,
        missing: estimate.missing,
        sensitivity,
        books: estimate.books,
        steps,
        rules: law::RULES_VERSION,
        findings,
    }
}

/// The totals under each alternative assumption.
fn sensitivity(prepared: &PreparedPlan<'_>, estimate: &Estimate) -> Vec<CostSensitivity> {
    let current = prepared.assumptions();
    let mut entries = Vec::new();
    if estimate.unit_prices.iter().any(Option::is_some) {
        let (megabyte, word) = match current.megabyte {
            CostMegabyte::Decimal => (CostMegabyte::Binary, "binary"),
            CostMegabyte::Binary => (CostMegabyte::Decimal, "decimal"),
        };
        entries.push(alternative_totals(prepared, estimate, Assumptions { megabyte, ..current }, ("megabyte", word)));
        let (border, word) = match current.border {
            CostBorder::Lower => (CostBorder::Upper, "upper"),
            CostBorder::Upper => (CostBorder::Lower, "lower"),
        };
        entries.push(alternative_totals(prepared, estimate, Assumptions { border, ..current }, ("border", word)));
    }
    let (quota, word) = match current.quota {
        CostQuota::AllOrNothing => (CostQuota::FirstFree, "first-free"),
        CostQuota::FirstFree => (CostQuota::AllOrNothing, "all-or-nothing"),
    };
    if estimate.lines.iter().any(|line| line.item == CostItem::Login) {
        let quota_entry = alternative_totals(prepared, estimate, Assumptions { quota, ..current }, ("quota", word));
        if quota_entry.affected > 0 {
            entries.push(quota_entry);
        }
    }
    entries
}

fn alternative_totals(
    prepared: &PreparedPlan<'_>,
    estimate: &Estimate,
    assumptions: Assumptions,
    (parameter, alternative): (&'static str, &'static str),
) -> CostSensitivity {
    let changed = calculate(prepared, assumptions, &prepared.volume);
    let mut affected = 0_u64;
    for ((mailing, before), after) in
        prepared.volume.mailings.iter().zip(&estimate.unit_prices).zip(&changed.unit_prices)
    {
        if let Some(mailing) = mailing.as_ref().filter(|_| before != after) {
            affected = affected.saturating_add(mailing.letters_priced_by_size());
        }
    }
    let logins = |estimate: &Estimate| {
        let mut lines = estimate.lines.iter();
        lines.find(|line| line.item == CostItem::Login).map_or(0, |line| line.quantity)
    };
    affected = affected.saturating_add(logins(estimate).abs_diff(logins(&changed)));
    CostSensitivity {
        parameter,
        alternative,
        affected,
        totals: totals(&changed, prepared.volume.is_complete, &mut Findings::default()),
    }
}
