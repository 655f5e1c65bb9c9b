//! One-off costs spread over years, and from which share of digital letters on nothing is lost.

use super::Money;
use super::comparison::{CostBreakEven, CostBreakEvenOutcome, CostScenarioCost};
use super::desk::Desk;
use super::letters::WHOLE;
use super::line::CostTotal;
use super::scenario::{Look, at_share, look};
use crate::law::Country;

/// What is paid once, and over how many years that is spread.
#[derive(Clone, Copy)]
pub(super) struct Spread {
    pub(super) one_off: Money,
    pub(super) years: u32,
}

impl Spread {
    /// What is paid each year, once, and in all the years.
    fn over(self, total: &CostTotal) -> Option<(Money, Money, Money)> {
        let running = total.amount.minus(total.one_off)?;
        let one_off = total.one_off.plus(self.one_off)?;
        Some((running, one_off, running.times(self.years)?.plus(one_off)?))
    }
}

/// What a scenario costs over the years, and what it saves against paper.
pub(super) fn scenario_costs(look: &Look, spread: Spread, paper: &[CostTotal]) -> Vec<CostScenarioCost> {
    let mut costs = Vec::new();
    for total in &look.totals {
        let Some((running, one_off, period)) = spread.over(total) else { continue };
        let Some(per_year) = period.divided_for_display(spread.years) else { continue };
        let same = |other: &&CostTotal| other.currency == total.currency && other.column == total.column;
        let against = paper.iter().find(same).filter(|other| other.complete && total.complete);
        let saved = against.and_then(|paper| paper.amount.times(spread.years)?.minus(period));
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

/// Looks for the least share, in hundredths of a per cent, from which on nothing is lost: by halves, since each digital
/// letter saves as much as the one before or, with a discount, more.
pub(super) fn break_even(desk: &Desk<'_>, country: Country, paper: &Look, spread: Spread) -> Vec<CostBreakEven> {
    let mut found = Vec::new();
    for total in paper.totals.iter().filter(|_| paper.paper > 0) {
        // Whether nothing is lost at a share; `None` where prices are missing.
        let pays = |share: u32| {
            let look = look(desk, &at_share(&desk.load, country, share));
            let same = |other: &&CostTotal| other.currency == total.currency && other.column == total.column;
            let digital = look.totals.iter().find(same).filter(|digital| digital.complete && total.complete)?;
            let (_, _, period) = spread.over(digital)?;
            Some(period <= total.amount.times(spread.years)?)
        };
        let (outcome, share) = match pays(WHOLE) {
            None => (CostBreakEvenOutcome::NotKnown, None),
            Some(false) => (CostBreakEvenOutcome::Never, None),
            Some(true) => {
                let (mut loses, mut wins) = (0, WHOLE);
                while wins.saturating_sub(loses) > 1 {
                    let middle = u32::midpoint(loses, wins);
                    if pays(middle) == Some(true) { wins = middle } else { loses = middle }
                }
                let always = pays(1) == Some(true) && pays(0) == Some(true);
                (CostBreakEvenOutcome::Found, Money::whole(if always { 0 } else { wins }).divided(100))
            }
        };
        found.push(CostBreakEven { currency: total.currency.clone(), column: total.column, outcome, share });
    }
    found
}
