//! `cost.compare`: a plan against all paper, in other shares, with other prices, and where it breaks even.

use super::bill::bill;
pub use super::comparison::{CostBreakEven, CostBreakEvenOutcome, CostScenario, CostScenarioCost, CostScenarioKind};
use super::desk::{Desk, Load};
use super::letters::{Mailing, say};
use super::line::CostMissing;
use super::scenario::{Look, at_share, look};
use super::spread::{Spread, break_even, scenario_costs};
use super::totals::columns;
use super::typed::{amount, at_place, count_within, percent, within};
use super::{CostPlan, Money};
use crate::answer::{Findings, Step, codes, steps};
use crate::law::{self, Country};
use crate::wire::{Context, Count, Wire};

/// What is asked.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// What is sent in a year, and how prices are to be read.
    pub plan: CostPlan,
    /// Shares of digital letters to be looked at, in per cent as typed. Left out: in Norway the goals of 2014 to 2016, 15, 35
    /// and 60, in Denmark none. At most 20.
    pub shares: Option<Vec<String>>,
    /// Other prices to be looked at with the same letters. At most 20.
    pub alternatives: Option<Vec<CostAlternative>>,
    /// What is paid once to get connected, beside what the plan says of systems: an amount as it was typed.
    pub one_off: Option<String>,
    /// Over how many years that is spread, 1 to 30. Left out, one.
    pub years: Option<Count>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// Other prices.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct CostAlternative {
    /// Another day of the prices, as it was typed.
    pub prices_on: Option<String>,
    /// Other books to be used before those that hold on the day.
    pub books: Option<Vec<String>>,
}

/// The ways of sending, side by side.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether plan and paper can be compared: everything could be read, no price is missing, and the column that matters is
    /// whole (where none was named, one of them). True exactly when no finding is an error.
    pub accepted: bool,
    /// The plan, all paper, the shares and the other prices, in this order.
    pub scenarios: Vec<CostScenario>,
    /// From which share of digital letters on nothing is lost against paper, one a currency and column.
    pub break_even: Vec<CostBreakEven>,
    /// Over how many years one-off costs are spread.
    pub years: u32,
    /// What has to be given for the sums to be whole.
    pub missing: Vec<CostMissing>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found, in the order of the form.
    pub findings: Findings,
}

/// The goals of 2014, 2015 and 2016 for the digital mailbox in Norway, in hundredths of a per cent.
const GOALS: &[u32] = &[1_500, 3_500, 6_000];

/// Compares mailings with all paper, with other shares of digital letters and with other prices.
///
/// Sums are over the years across which one-off costs are spread, so that nothing has to be divided. Where a price is
/// missing, the scenarios that need it are not complete and nothing is said of saving or breaking even.
///
/// In another share the digital letters keep to the plan's ways in proportion, and notices, receipts and log-ins follow
/// their number.
///
/// Sources: the rules `no.cost.*`, `dk.cost.*` and `no.uptake.goals`.
///
/// ```
/// # #[cfg(feature = "norway")] {
/// use postregler::cost::{self, CostMailing, CostPlan, compare::Request};
/// use postregler::law::Country;
/// use postregler::wire::{self, Context};
///
/// let context = Context::on(wire::read_iso("2021-11-21").ok_or("a day")?);
/// let letters = CostMailing { letters: Some(10_000.into()), bytes: Some(80_000.into()), ..CostMailing::default() };
/// let plan = CostPlan::of(Country::No, vec![letters]);
/// let request = Request { plan, shares: None, alternatives: None, one_off: None, years: None, context };
/// let answer = cost::compare(&request);
/// assert_eq!(answer.scenarios.len(), 5);
/// assert!(!answer.accepted, "what a sheet costs is not known");
/// # }
/// # Ok::<(), &str>(())
/// ```
pub fn compare(request: &Request) -> Answer {
    let mut desk = Desk::of(&request.plan, request.context);
    let mut findings = std::mem::take(&mut desk.findings);
    let mut said = std::mem::take(&mut desk.steps);
    let shares = shares(request, &mut findings);
    let one_off = amount(request.one_off.as_deref(), "", "oneOff", &mut findings).unwrap_or_default();
    let years = count_within(request.years.as_ref(), (1, 30), "", "years", &mut findings).unwrap_or(1);
    let spread = Spread { one_off, years };
    let mut missing = Vec::new();

    // What is missing is told of the plan and of all paper: the other scenarios need nothing else.
    let plan = told(&desk, &desk.load, (&mut findings, &mut said, &mut missing));
    let on_paper = at_share(&desk.load, request.plan.country, 0);
    let paper = told(&desk, &on_paper, (&mut findings, &mut said, &mut missing));
    let saved_from = paper.totals.clone();
    let costs = |look: &Look, spread| scenario_costs(look, spread, &saved_from);
    let mut scenarios = vec![
        CostScenario { costs: costs(&plan, spread), ..CostScenario::of(CostScenarioKind::Plan, &plan) },
        CostScenario {
            costs: costs(&paper, Spread { one_off: Money::ZERO, years }),
            ..CostScenario::of(CostScenarioKind::AllPaper, &paper)
        },
    ];
    let scaled = desk.load.logins > 0 || desk.load.mailings.iter().flatten().any(Mailing::has_extras);
    if scaled && !shares.is_empty() {
        say(&mut said, Step::new(&steps::COST_EXTRAS_SCALED));
    }
    let rule = request.shares.is_none().then_some("no.uptake.goals");
    for share in shares {
        let look = look(&desk, &at_share(&desk.load, request.plan.country, share));
        let share = Money::whole(share).divided(100);
        scenarios.push(CostScenario {
            share,
            rule,
            costs: costs(&look, spread),
            ..CostScenario::of(CostScenarioKind::Share, &look)
        });
    }
    let alternatives = request.alternatives.as_deref().unwrap_or_default();
    if within(alternatives.len(), 20, "/alternatives", &mut findings) {
        for (place, other) in (0_u32..).zip(alternatives) {
            let look = with_other_prices(request, other, place, &mut findings);
            let alternative = Some(place);
            scenarios.push(CostScenario {
                alternative,
                costs: costs(&look, spread),
                ..CostScenario::of(CostScenarioKind::OtherPrices, &look)
            });
        }
    }
    let break_even = break_even(&desk, request.plan.country, &paper, spread);
    Answer {
        accepted: !findings.has_error(),
        scenarios,
        break_even,
        years,
        missing,
        steps: said,
        rules: law::RULES_VERSION,
        findings,
    }
}

fn shares(request: &Request, findings: &mut Findings) -> Vec<u32> {
    let Some(typed) = request.shares.as_deref() else {
        return if request.plan.country == Country::No { GOALS.to_vec() } else { Vec::new() };
    };
    if !within(typed.len(), 20, "/shares", findings) {
        return Vec::new();
    }
    let mut shares = Vec::new();
    for (place, typed) in typed.iter().enumerate() {
        shares.extend(percent(Some(typed), || at_place("", "shares", place), findings));
    }
    shares
}

/// A look at a scenario of which everything is told that is found and missing.
fn told(
    desk: &Desk<'_>,
    load: &Load,
    (findings, steps, missing): (&mut Findings, &mut Vec<Step>, &mut Vec<CostMissing>),
) -> Look {
    let mut bill = bill(desk, desk.reading(), load);
    let mut found = std::mem::take(&mut bill.findings);
    let look = Look::of(&bill, load, &mut found);
    columns(desk.plan, &mut bill, &look.totals, &mut found);
    for step in std::mem::take(&mut bill.steps) {
        say(steps, step);
    }
    for finding in found {
        let known = findings.iter().any(|known| {
            std::ptr::eq(known.code(), finding.code())
                && known.path() == finding.path()
                && known.params() == finding.params()
        });
        if !known {
            findings.push(finding);
        }
    }
    for one in bill.missing {
        if !missing.iter().any(|known| known.what == one.what && known.path == one.path && known.column == one.column) {
            missing.push(one);
        }
    }
    look
}

/// The plan with other books or on another day. What is wrong with those is found where they stand.
fn with_other_prices(request: &Request, other: &CostAlternative, place: u32, findings: &mut Findings) -> Look {
    let plan = CostPlan {
        prices_on: other.prices_on.clone().or_else(|| request.plan.prices_on.clone()),
        books: other.books.clone().or_else(|| request.plan.books.clone()),
        ..request.plan.clone()
    };
    let desk = Desk::of(&plan, request.context);
    let base = at_place("", "alternatives", place as usize);
    for finding in &desk.findings {
        let here =
            finding.path().strip_prefix("/plan/pricesOn").filter(|_| other.prices_on.is_some()).map(|_| "/pricesOn");
        let book =
            finding.path().strip_prefix("/plan").filter(|path| path.starts_with("/books/") && other.books.is_some());
        if let Some(path) = here.or(book) {
            findings.push(finding.at_path(base.clone() + path));
        }
    }
    let look = look(&desk, &desk.load);
    // What is wrong with them has been found already.
    if !look.whole && !desk.findings.has_error() {
        findings.add(&codes::COST_ALTERNATIVE_INCOMPLETE, base);
    }
    look
}

impl CostScenario {
    fn of(kind: CostScenarioKind, look: &Look) -> Self {
        Self {
            kind,
            alternative: None,
            share: None,
            rule: None,
            digital: look.digital,
            paper: look.paper,
            costs: Vec::new(),
        }
    }
}
