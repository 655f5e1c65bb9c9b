//! `cost.estimate`: what mailings cost, line by line.

pub use super::estimate_types::{CostBookUsed, CostLine, CostMissing, CostSensitivity, CostTotal};
use super::estimator::{Estimate, calculate};
use super::mailing::add_step;
use super::prepared_plan::{Assumptions, PreparedPlan};
use super::totals::{check_columns, totals};
use super::{CostBorder, CostItem, CostMegabyte, CostPlan, CostQuota};
use crate::answer::{Findings, Step};
use crate::law;
use crate::wire::{Context, Wire};

/// What is asked.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// What is to be sent, and how prices are to be read.
    pub plan: CostPlan,
    /// The day, the environment and the language.
    pub context: Context,
}

/// What it costs, and what is missing.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the sum can be used: everything could be read, no price is missing, and the column that matters is whole (where
    /// none was named, one of them). True exactly when no finding is an error.
    pub accepted: bool,
    /// The sums, one a currency and column.
    pub totals: Vec<CostTotal>,
    /// Everything that is paid for, in the order of the mailings.
    pub lines: Vec<CostLine>,
    /// What has to be given for the sums to be whole.
    pub missing: Vec<CostMissing>,
    /// What would change if what the sources leave open were read in the other way.
    pub sensitivity: Vec<CostSensitivity>,
    /// The books that were used.
    pub books: Vec<CostBookUsed>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found, in the order of the form.
    pub findings: Findings,
}

/// What mailings cost, line by line, with the source of each price, and what has to be given for the sum to be whole.
///
/// Nothing is rounded and nothing is guessed: a price that was not found is missing, not nothing. Amounts are text with a
/// dot. Columns without and with value added tax stay apart as they were published; one is computed from the other only
/// with a rate that is given. Numbers may be typed text; what cannot be read is found.
///
/// Sources: the rules `no.cost.*` and `dk.cost.*`, and the source of each book.
///
/// ```
/// # #[cfg(feature = "norway")] {
/// use postregler::cost::{self, CostMailing, CostPlan, Money, estimate::Request};
/// use postregler::law::Country;
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2021-11-21").ok_or("a day")?;
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

/// What would change in the other reading of what the sources leave open.
fn sensitivity(prepared: &PreparedPlan<'_>, estimate: &Estimate) -> Vec<CostSensitivity> {
    let current = prepared.assumptions();
    let mut found = Vec::new();
    if estimate.unit_prices.iter().any(Option::is_some) {
        let (megabyte, word) = match current.megabyte {
            CostMegabyte::Decimal => (CostMegabyte::Binary, "binary"),
            CostMegabyte::Binary => (CostMegabyte::Decimal, "decimal"),
        };
        found.push(other(prepared, estimate, Assumptions { megabyte, ..current }, ("megabyte", word)));
        let (border, word) = match current.border {
            CostBorder::Lower => (CostBorder::Upper, "upper"),
            CostBorder::Upper => (CostBorder::Lower, "lower"),
        };
        found.push(other(prepared, estimate, Assumptions { border, ..current }, ("border", word)));
    }
    let (quota, word) = match current.quota {
        CostQuota::AllOrNothing => (CostQuota::FirstFree, "first-free"),
        CostQuota::FirstFree => (CostQuota::AllOrNothing, "all-or-nothing"),
    };
    if estimate.lines.iter().any(|line| line.item == CostItem::Login) {
        let other = other(prepared, estimate, Assumptions { quota, ..current }, ("quota", word));
        if other.affected > 0 {
            found.push(other);
        }
    }
    found
}

fn other(
    prepared: &PreparedPlan<'_>,
    estimate: &Estimate,
    assumptions: Assumptions,
    (parameter, instead): (&'static str, &'static str),
) -> CostSensitivity {
    let changed = calculate(prepared, assumptions, &prepared.volume);
    let mut affected = 0_u64;
    for ((mailing, before), after) in
        prepared.volume.mailings.iter().zip(&estimate.unit_prices).zip(&changed.unit_prices)
    {
        if let Some(mailing) = mailing.as_ref().filter(|_| before != after) {
            affected = affected.saturating_add(mailing.sized());
        }
    }
    let logins = |estimate: &Estimate| {
        let mut lines = estimate.lines.iter();
        lines.find(|line| line.item == CostItem::Login).map_or(0, |line| line.quantity)
    };
    affected = affected.saturating_add(logins(estimate).abs_diff(logins(&changed)));
    CostSensitivity {
        parameter,
        instead,
        affected,
        totals: totals(&changed, prepared.volume.is_complete, &mut Findings::default()),
    }
}
