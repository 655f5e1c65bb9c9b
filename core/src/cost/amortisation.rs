//! One-off costs amortised over years, savings against paper, and the break-even share of digital letters.

use super::Money;
use super::comparison_types::{CostBreakEven, CostBreakEvenOutcome, CostScenarioCost};
use super::estimate_types::CostTotal;
use super::mailing::FULL_SHARE;
use super::prepared_plan::PreparedPlan;
use super::scenario_totals::{ScenarioTotals, scenario_totals, with_digital_share};
use crate::law::Country;

/// One-off costs and the years over which they are amortised.
#[derive(Clone, Copy)]
pub(super) struct Amortisation {
    pub(super) one_off: Money,
    pub(super) years: u32,
}

impl Amortisation {
    /// Yearly costs, one-off costs, and all costs of the period.
    fn costs_over_period(self, total: &CostTotal) -> Option<(Money, Money, Money)> {
        let running = total.amount.minus(total.one_off)?;
        let one_off = total.one_off.plus(self.one_off)?;
        Some((running, one_off, running.times(self.years)?.plus(one_off)?))
    }
}

/// The costs of a scenario over the period, and the saving against paper.
pub(super) fn scenario_costs(
    digital: &ScenarioTotals,
    amortisation: Amortisation,
    paper: &[CostTotal],
) -> Vec<CostScenarioCost> {
    let mut costs = Vec::new();
    for total in &digital.totals {
        let Some((running, one_off, period)) = amortisation.costs_over_period(total) else { continue };
        let Some(per_year) = period.divided_for_display(amortisation.years) else { continue };
        let same = |other: &&CostTotal| other.currency == total.currency && other.column == total.column;
        let against = paper.iter().find(same).filter(|other| other.complete && total.complete);
        let saved = against.and_then(|paper| paper.amount.times(amortisation.years)?.minus(period));
        costs.push(CostScenarioCost {
            currency: total.currency.clone(),
            column: total.column,
            running,
            one_off,
            period,
            per_year,
            saved,
            complete: total.complete,
        });
    }
    costs
}

/// Finds the lowest share of digital letters that costs no more than paper. Bisection is valid because each further digital
/// letter saves as much as the previous one or, with a discount, more.
pub(super) fn break_even(
    prepared: &PreparedPlan<'_>,
    country: Country,
    paper: &ScenarioTotals,
    amortisation: Amortisation,
) -> Vec<CostBreakEven> {
    let mut break_evens = Vec::new();
    for total in paper.totals.iter().filter(|_| paper.paper > 0) {
        // Whether a share costs no more than paper; `None` where prices are missing.
        let pays = |share: u32| {
            let digital = scenario_totals(prepared, &with_digital_share(&prepared.volume, country, share));
            let same = |other: &&CostTotal| other.currency == total.currency && other.column == total.column;
            let digital = digital.totals.iter().find(same).filter(|digital| digital.complete && total.complete)?;
            let (_, _, period) = amortisation.costs_over_period(digital)?;
            Some(period <= total.amount.times(amortisation.years)?)
        };
        let (outcome, share) = match pays(FULL_SHARE) {
            None => (CostBreakEvenOutcome::NotKnown, None),
            Some(false) => (CostBreakEvenOutcome::Never, None),
            Some(true) => {
                let (mut loses, mut wins) = (0, FULL_SHARE);
                while wins.saturating_sub(loses) > 1 {
                    let middle = u32::midpoint(loses, wins);
                    if pays(middle) == Some(true) { wins = middle } else { loses = middle }
                }
                let always = pays(1) == Some(true) && pays(0) == Some(true);
                (CostBreakEvenOutcome::Found, Money::whole(if always { 0 } else { wins }).divided(100))
            }
        };
        break_evens.push(CostBreakEven { currency: total.currency.clone(), column: total.column, outcome, share });
    }
    break_evens
}
