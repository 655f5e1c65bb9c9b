//! `cost.compare`: a plan compared with all paper, other digital shares and other prices, with the break-even share.

use super::amortisation::{Amortisation, break_even, scenario_costs};
pub use super::comparison_types::{
    CostBreakEven, CostBreakEvenOutcome, CostScenario, CostScenarioCost, CostScenarioKind,
};
use super::estimate_types::CostMissing;
use super::estimator::calculate;
use super::field_parsers::{check_length, index_path, parse_amount, parse_count_in, parse_percent};
use super::mailing::{Mailing, add_step};
use super::prepared_plan::{PreparedPlan, Volume};
use super::scenario_totals::{ScenarioTotals, scenario_totals, with_digital_share};
use super::totals::check_columns;
use super::{CostPlan, Money};
use crate::answer::{Findings, Step, codes, steps};
use crate::law::{self, Country};
use crate::wire::{Context, Count, Wire};

/// The plan and the scenarios to compare it with.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// What is sent in a year, and which prices apply.
    pub plan: CostPlan,
    /// Shares of digital letters to compare, in per cent as the user wrote them. Default: in Norway the goals of 2014 to 2016
    /// (15, 35 and 60), in Denmark none. At most 20.
    pub shares: Option<Vec<String>>,
    /// Other prices to compare for the same letters. At most 20.
    pub alternatives: Option<Vec<CostAlternative>>,
    /// One-off costs of connecting beyond the systems of the plan: an amount as the user wrote it.
    pub one_off: Option<String>,
    /// The years over which one-off costs are amortised, 1 to 30. Default: 1.
    pub years: Option<Count>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// Other prices for the same letters.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct CostAlternative {
    /// Another day whose prices apply, as the user wrote it.
    pub prices_on: Option<String>,
    /// Ids of other books that take precedence over those valid on the day.
    pub books: Option<Vec<String>>,
}

/// The scenarios, side by side.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether plan and paper can be compared: the input is valid, no price is missing, and the requested VAT column (or, by
    /// default, one of them) is complete. True if and only if no finding is an error.
    pub accepted: bool,
    /// The plan, all paper, the shares and the other prices, in this order.
    pub scenarios: Vec<CostScenario>,
    /// The break-even share of digital letters, one entry per currency and VAT column.
    pub break_even: Vec<CostBreakEven>,
    /// The years over which one-off costs are amortised.
    pub years: u32,
    /// What the plan has to supply for the totals to be complete.
    pub missing: Vec<CostMissing>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// Findings, in the order of the request.
    pub findings: Findings,
}

/// The goals of 2014, 2015 and 2016 for the digital mailbox in Norway, in hundredths of a per cent.
const GOALS: &[u32] = &[1_500, 3_500, 6_000];

/// Compares mailings with all paper, with other shares of digital letters and with other prices.
///
/// Totals cover the years over which one-off costs are amortised, so that they stay exact. Where a price is missing, the
/// scenarios that need it are incomplete and have no saving and no break-even share.
///
/// With another share, the digital letters keep the plan's proportions between channels. Notices, receipts and log-ins scale
/// with the number of digital letters.
///
/// Sources: the rules `no.cost.*`, `dk.cost.*` and `no.uptake.goals`.
///
/// ```
/// # #[cfg(feature = "norway")] {
/// use postregler::cost::{self, CostMailing, CostPlan, compare::Request};
/// use postregler::law::Country;
/// use postregler::wire::{self, Context};
///
/// let context = Context::on(wire::read_iso("2021-11-21").ok_or("not a day")?);
/// let letters = CostMailing { letters: Some(10_000.into()), bytes: Some(80_000.into()), ..CostMailing::default() };
/// let plan = CostPlan::new(Country::No, vec![letters]);
/// let request = Request { plan, shares: None, alternatives: None, one_off: None, years: None, context };
/// let answer = cost::compare(&request);
/// assert_eq!(answer.scenarios.len(), 5);
/// assert!(!answer.accepted, "the price of a printed sheet is missing");
/// # }
/// # Ok::<(), &str>(())
/// ```
pub fn compare(request: &Request) -> Answer {
    let mut prepared = PreparedPlan::new(&request.plan, request.context);
    let mut findings = std::mem::take(&mut prepared.findings);
    let mut steps = std::mem::take(&mut prepared.steps);
    let shares = shares(request, &mut findings);
    let one_off = parse_amount(request.one_off.as_deref(), "", "oneOff", &mut findings).unwrap_or_default();
    let years = parse_count_in(request.years.as_ref(), (1, 30), "", "years", &mut findings).unwrap_or(1);
    let amortisation = Amortisation { one_off, years };
    let mut missing = Vec::new();

    // Findings come from the plan and from all paper only; the other scenarios need no further prices.
    let plan = collect(&prepared, &prepared.volume, (&mut findings, &mut steps, &mut missing));
    let on_paper = with_digital_share(&prepared.volume, request.plan.country, 0);
    let paper = collect(&prepared, &on_paper, (&mut findings, &mut steps, &mut missing));
    let saved_from = paper.totals.clone();
    let costs = |totals: &ScenarioTotals, amortisation| scenario_costs(totals, amortisation, &saved_from);
    let mut scenarios = vec![
        CostScenario { costs: costs(&plan, amortisation), ..CostScenario::new(CostScenarioKind::Plan, &plan) },
        CostScenario {
            costs: costs(&paper, Amortisation { one_off: Money::ZERO, years }),
            ..CostScenario::new(CostScenarioKind::AllPaper, &paper)
        },
    ];
    let scaled = prepared.volume.logins > 0 || prepared.volume.mailings.iter().flatten().any(Mailing::has_extras);
    if scaled && !shares.is_empty() {
        add_step(&mut steps, Step::new(&steps::COST_EXTRAS_SCALED));
    }
    let rule = request.shares.is_none().then_some("no.uptake.goals");
    for share in shares {
        let totals = scenario_totals(&prepared, &with_digital_share(&prepared.volume, request.plan.country, share));
        let share = Money::whole(share).divided(100);
        scenarios.push(CostScenario {
            share,
            rule,
            costs: costs(&totals, amortisation),
            ..CostScenario::new(CostScenarioKind::Share, &totals)
        });
    }
    let alternatives = request.alternatives.as_deref().unwrap_or_default();
    if check_length(alternatives.len(), 20, "/alternatives", &mut findings) {
        for (index, other) in (0_u32..).zip(alternatives) {
            let totals = with_other_prices(request, other, index, &mut findings);
            let alternative = Some(index);
            scenarios.push(CostScenario {
                alternative,
                costs: costs(&totals, amortisation),
                ..CostScenario::new(CostScenarioKind::OtherPrices, &totals)
            });
        }
    }
    let break_even = break_even(&prepared, request.plan.country, &paper, amortisation);
    Answer {
        accepted: !findings.has_error(),
        scenarios,
        break_even,
        years,
        missing,
        steps,
        rules: law::RULES_VERSION,
        findings,
    }
}

fn shares(request: &Request, findings: &mut Findings) -> Vec<u32> {
    let Some(given) = request.shares.as_deref() else {
        return if request.plan.country == Country::No { GOALS.to_vec() } else { Vec::new() };
    };
    if !check_length(given.len(), 20, "/shares", findings) {
        return Vec::new();
    }
    let mut shares = Vec::new();
    for (index, input) in given.iter().enumerate() {
        shares.extend(parse_percent(Some(input), || index_path("", "shares", index), findings));
    }
    shares
}

/// The totals of a scenario. Its findings, steps and missing prices are added to those of the answer.
fn collect(
    prepared: &PreparedPlan<'_>,
    volume: &Volume,
    (findings, steps, missing): (&mut Findings, &mut Vec<Step>, &mut Vec<CostMissing>),
) -> ScenarioTotals {
    let mut estimate = calculate(prepared, prepared.assumptions(), volume);
    let mut new_findings = std::mem::take(&mut estimate.findings);
    let totals = ScenarioTotals::new(&estimate, volume, &mut new_findings);
    check_columns(prepared.plan, &mut estimate, &totals.totals, &mut new_findings);
    for step in std::mem::take(&mut estimate.steps) {
        add_step(steps, step);
    }
    for finding in new_findings {
        let known = findings.iter().any(|known| {
            std::ptr::eq(known.code(), finding.code())
                && known.path() == finding.path()
                && known.params() == finding.params()
        });
        if !known {
            findings.push(finding);
        }
    }
    for one in estimate.missing {
        if !missing.iter().any(|known| known.what == one.what && known.path == one.path && known.column == one.column) {
            missing.push(one);
        }
    }
    totals
}

/// The totals of the plan with other books or another day. Findings point into the alternative.
fn with_other_prices(
    request: &Request,
    other: &CostAlternative,
    index: u32,
    findings: &mut Findings,
) -> ScenarioTotals {
    let plan = CostPlan {
        prices_on: other.prices_on.clone().or_else(|| request.plan.prices_on.clone()),
        books: other.books.clone().or_else(|| request.plan.books.clone()),
        ..request.plan.clone()
    };
    let prepared = PreparedPlan::new(&plan, request.context);
    let base = index_path("", "alternatives", index as usize);
    for finding in &prepared.findings {
        let here =
            finding.path().strip_prefix("/plan/pricesOn").filter(|_| other.prices_on.is_some()).map(|_| "/pricesOn");
        let book =
            finding.path().strip_prefix("/plan").filter(|path| path.starts_with("/books/") && other.books.is_some());
        if let Some(path) = here.or(book) {
            findings.push(finding.at_path(base.clone() + path));
        }
    }
    let totals = scenario_totals(&prepared, &prepared.volume);
    // An alternative with errors has its findings already.
    if !totals.is_complete && !prepared.findings.has_error() {
        findings.add(&codes::COST_ALTERNATIVE_INCOMPLETE, base);
    }
    totals
}

impl CostScenario {
    fn new(kind: CostScenarioKind, totals: &ScenarioTotals) -> Self {
        Self {
            kind,
            alternative: None,
            share: None,
            rule: None,
            digital: totals.digital,
            paper: totals.paper,
            costs: Vec::new(),
        }
    }
}
