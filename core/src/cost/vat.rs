//! Prices in their columns, with and without value added tax: as published, and computed only where the plan says how.

use super::bill::{Billing, NOTHING};
use super::check_book::Columns;
use super::letters::{WHOLE, say};
use super::oddity::oddity;
use super::price_books::CostOddity;
use super::shelf::Found;
use super::{CostColumn, CostVatReading, Money};
use crate::answer::{Finding, Param, Step, codes, steps};

impl Billing<'_> {
    /// The price in the columns, with what was not published computed where the plan says how.
    pub(super) fn columns(&mut self, found: Found<'_>) -> (Columns, Option<CostColumn>) {
        let mut columns = found.price.columns;
        self.odd(found);
        if [columns.without, columns.with, columns.not_stated].contains(&Some(Money::ZERO)) {
            return (NOTHING, None);
        }
        if let (Some(price), Some(reading)) = (columns.not_stated, self.desk.plan.vat_not_stated_is) {
            say(&mut self.bill.steps, Step::new(&steps::COST_VAT_READ));
            columns.not_stated = None;
            if reading != CostVatReading::WithVat {
                columns.without = columns.without.or(Some(price));
            }
            if reading != CostVatReading::WithoutVat {
                columns.with = columns.with.or(Some(price));
            }
        }
        let Some(rate) = self.desk.vat else { return (columns, None) };
        let (computed, amount) = match (columns.without, columns.with) {
            (Some(without), None) => (CostColumn::WithVat, with_vat(without, rate)),
            (None, Some(with)) => (CostColumn::WithoutVat, without_vat(with, rate)),
            _ => return (columns, None),
        };
        if amount.is_none() {
            self.once(&codes::COST_VAT_NOT_EXACT, "/plan/vatPercent");
            return (columns, None);
        }
        say(&mut self.bill.steps, Step::new(&steps::COST_VAT_COMPUTED));
        match computed {
            CostColumn::WithoutVat => columns.without = amount,
            _ => columns.with = amount,
        }
        (columns, Some(computed))
    }

    /// Tells once that the published columns of a price do not fit together.
    fn odd(&mut self, found: Found<'_>) {
        let columns = found.price.columns;
        let (Some(without), Some(with), Some(rate)) = (columns.without, columns.with, found.held.checked.vat) else {
            return;
        };
        let key = (found.price.item, columns);
        let Some((kind, _)) = oddity(without, with, rate).filter(|_| !self.bill.odd.contains(&key)) else { return };
        self.bill.odd.push(key);
        let code = match kind {
            CostOddity::Rounding => &codes::COST_VAT_ROUNDING,
            CostOddity::Inconsistent => &codes::COST_VAT_INCONSISTENT,
        };
        let finding = Finding::new(code, "/plan/books");
        self.bill.findings.push(finding.with("cost-item", Param::Word(found.price.item.as_str())));
    }
}

fn with_vat(without: Money, rate: u32) -> Option<Money> {
    without.plus(without.hundredths_of_a_percent(rate)?)
}

/// Exact or not at all: 18 at 25 % is 14.40, at 12 % it is no number that ends.
fn without_vat(with: Money, rate: u32) -> Option<Money> {
    with.times(WHOLE)?.divided(WHOLE.checked_add(rate)?)
}
