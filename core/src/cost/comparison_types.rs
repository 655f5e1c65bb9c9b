//! What a comparison is made of: ways of sending, what each costs, and where they break even.

use super::{CostColumn, Money};
use crate::wire::Wire;

/// One way of sending the letters of a year.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostScenario {
    /// What it is.
    pub kind: CostScenarioKind,
    /// Which alternative, counted from 0.
    pub alternative: Option<u32>,
    /// The share of digital letters that was asked about, in per cent.
    pub share: Option<Money>,
    /// The rule that share is from, where it is a goal of the country: there, of people with a mailbox; here, of letters.
    pub rule: Option<&'static str>,
    /// How many letters go digitally.
    pub digital: u64,
    /// How many go on paper.
    pub paper: u64,
    /// What it costs, one a currency and column.
    pub costs: Vec<CostScenarioCost>,
}

/// What a way of sending is.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostScenarioKind {
    /// The plan as it was given.
    Plan,
    /// Every letter on paper.
    AllPaper,
    /// A share of the letters digitally.
    Share,
    /// The plan with other prices.
    OtherPrices,
}

/// What it costs in one column.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostScenarioCost {
    /// The currency.
    pub currency: String,
    /// The column that was added up.
    pub column: CostColumn,
    /// What is paid each year.
    pub running: Money,
    /// What is paid once.
    pub one_off: Money,
    /// All that is paid in the years over which one-off costs are spread: exact.
    pub period: Money,
    /// The same a year, rounded up to hundredths.
    pub per_year: Money,
    /// What is saved against all paper in those years; below nothing where it costs more. Absent where the two cannot be
    /// compared.
    pub saved: Option<Money>,
    /// Whether nothing is missing from the sum.
    pub complete: bool,
}

/// From which share on nothing is lost against paper.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostBreakEven {
    /// The currency.
    pub currency: String,
    /// The column that was compared.
    pub column: CostColumn,
    /// Whether there is such a share.
    pub outcome: CostBreakEvenOutcome,
    /// The share in per cent, rounded up to hundredths.
    pub share: Option<Money>,
}

/// Whether there is such a share.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostBreakEvenOutcome {
    /// There is.
    Found,
    /// Not even with every letter digitally.
    Never,
    /// Prices are missing.
    NotKnown,
}
