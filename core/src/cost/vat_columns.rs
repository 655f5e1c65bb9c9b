//! The VAT columns of a price: as published, and computed only where the plan gives a rate or a treatment.

use super::estimator::{Estimator, FREE};
use super::mailing::{FULL_SHARE, add_step};
use super::parsed_book::PriceColumns;
use super::price_books::CostVatDiscrepancyKind;
use super::price_sources::PriceMatch;
use super::vat_discrepancy::vat_discrepancy;
use super::{CostColumn, CostVatTreatment, Money};
use crate::answer::{Finding, Param, Step, codes, steps};

impl Estimator<'_> {
    /// The columns of a price, and the column that was computed, if any.
    pub(super) fn price_columns(&mut self, matched: PriceMatch<'_>) -> (PriceColumns, Option<CostColumn>) {
        let mut columns = matched.price.columns;
        self.report_vat_discrepancy(matched);
        if [columns.without, columns.with, columns.not_stated].contains(&Some(Money::ZERO)) {
            return (FREE, None);
        }
        if let (Some(price), Some(treatment)) = (columns.not_stated, self.prepared.plan.vat_not_stated_is) {
            add_step(&mut self.estimate.steps, Step::new(&steps::COST_VAT_READ));
            columns.not_stated = None;
            if treatment != CostVatTreatment::WithVat {
                columns.without = columns.without.or(Some(price));
            }
            if treatment != CostVatTreatment::WithoutVat {
                columns.with = columns.with.or(Some(price));
            }
        }
        let Some(rate) = self.prepared.vat else { return (columns, None) };
        let (computed, amount) = match (columns.without, columns.with) {
            (Some(without), None) => (CostColumn::WithVat, with_vat(without, rate)),
            (None, Some(with)) => (CostColumn::WithoutVat, without_vat(with, rate)),
            _ => return (columns, None),
        };
        if amount.is_none() {
            self.add_once(&codes::COST_VAT_NOT_EXACT, "/plan/vatPercent");
            return (columns, None);
        }
        add_step(&mut self.estimate.steps, Step::new(&steps::COST_VAT_COMPUTED));
        match computed {
            CostColumn::WithoutVat => columns.without = amount,
            _ => columns.with = amount,
        }
        (columns, Some(computed))
    }

    /// Adds a finding, once per price, if the published columns contradict each other.
    fn report_vat_discrepancy(&mut self, matched: PriceMatch<'_>) {
        let columns = matched.price.columns;
        let (Some(without), Some(with), Some(rate)) = (columns.without, columns.with, matched.source.book.vat) else {
            return;
        };
        let key = (matched.price.item, columns);
        let Some((kind, _)) =
            vat_discrepancy(without, with, rate).filter(|_| !self.estimate.reported_discrepancies.contains(&key))
        else {
            return;
        };
        self.estimate.reported_discrepancies.push(key);
        let code = match kind {
            CostVatDiscrepancyKind::Rounding => &codes::COST_VAT_ROUNDING,
            CostVatDiscrepancyKind::Inconsistent => &codes::COST_VAT_INCONSISTENT,
        };
        let finding = Finding::new(code, "/plan/books");
        self.estimate.findings.push(finding.with("cost-item", Param::Word(matched.price.item.as_str())));
    }
}

fn with_vat(without: Money, rate: u32) -> Option<Money> {
    without.plus(without.hundredths_of_a_percent(rate)?)
}

/// `None` if the result is not exact: 18 at 25 % is 14.40, but at 12 % the decimals do not end.
fn without_vat(with: Money, rate: u32) -> Option<Money> {
    with.times(FULL_SHARE)?.divided(FULL_SHARE.checked_add(rate)?)
}
