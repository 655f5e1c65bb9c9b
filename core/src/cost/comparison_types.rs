//! The types of a comparison: scenarios, their costs and the break-even share.

use super::{CostColumn, Money};
use crate::wire::Wire;

/// A scenario: one way to send the letters of a year.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostScenario {
    /// The kind of scenario.
    pub kind: CostScenarioKind,
    /// The index of the alternative, counted from 0.
    pub alternative: Option<u32>,
    /// The requested share of digital letters, in per cent.
    pub share: Option<Money>,
    /// The rule the share comes from, where it is a national goal. The goal counts people with a mailbox; here the share
    /// counts letters.
    pub rule: Option<&'static str>,
    /// The number of digital letters.
    pub digital: u64,
    /// The number of paper letters.
    pub paper: u64,
    /// The costs, one entry per currency and VAT column.
    pub costs: Vec<CostScenarioCost>,
}

/// The kind of a scenario.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostScenarioKind {
    /// The plan as it was given.
    Plan,
    /// Every letter on paper.
    AllPaper,
    /// The plan with another share of digital letters.
    Share,
    /// The plan with other prices.
    OtherPrices,
}

/// The costs of a scenario in one currency and VAT column.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostScenarioCost {
    /// The currency.
    pub currency: String,
    /// The VAT column.
    pub column: CostColumn,
    /// The running costs per year.
    pub running: Money,
    /// The one-off costs.
    pub one_off: Money,
    /// The exact costs of all years over which one-off costs are amortised.
    pub period: Money,
    /// The average per year, rounded up to hundredths.
    pub per_year: Money,
    /// The saving against all paper in those years; negative if the scenario costs more. Absent if prices are missing.
    pub saved: Option<Money>,
    /// Whether no price is missing from the total.
    pub complete: bool,
}

/// The lowest share of digital letters that costs no more than paper.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostBreakEven {
    /// The currency.
    pub currency: String,
    /// The VAT column that was compared.
    pub column: CostColumn,
    /// Whether such a share exists.
    pub outcome: CostBreakEvenOutcome,
    /// The share in per cent, rounded up to hundredths.
    pub share: Option<Money>,
}

/// Whether a break-even share exists.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostBreakEvenOutcome {
    /// It exists.
    Found,
    /// Even all digital letters cost more than paper.
    Never,
    /// It cannot be computed, because prices are missing.
    NotKnown,
}
