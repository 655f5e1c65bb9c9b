//! Totals by currency and VAT column, and findings about incomplete columns.

use super::estimate_types::{CostLine, CostMissing, CostTotal};
use super::estimator::Estimate;
use super::{CostColumn, CostPlan, Money};
use crate::answer::{Code, Finding, Findings, Param, Severity, codes};

impl CostLine {
    /// The amount in a column.
    pub(super) fn amount(&self, column: CostColumn) -> Option<Money> {
        match column {
            CostColumn::WithoutVat => self.amount_without_vat,
            CostColumn::WithVat => self.amount_with_vat,
            CostColumn::VatNotStated => self.amount_vat_not_stated,
        }
    }

    /// The unit price in a column.
    fn unit(&self, column: CostColumn) -> Option<Money> {
        match column {
            CostColumn::WithoutVat => self.unit_without_vat,
            CostColumn::WithVat => self.unit_with_vat,
            CostColumn::VatNotStated => self.unit_vat_not_stated,
        }
    }

    /// Whether the line is free, and so belongs to every column.
    fn is_free(&self) -> bool {
        CostColumn::ALL.iter().all(|column| self.amount(*column) == Some(Money::ZERO))
    }
}

/// The totals, in order of first occurrence of each currency. A column without a published price has no total.
pub(super) fn totals(estimate: &Estimate, whole: bool, findings: &mut Findings) -> Vec<CostTotal> {
    let whole = whole && estimate.missing.is_empty();
    let mut totals: Vec<CostTotal> = Vec::new();
    for line in &estimate.lines {
        let Some(currency) = &line.currency else { continue };
        if totals.iter().any(|total| total.currency == *currency) {
            continue;
        }
        let of_currency = || estimate.lines.iter().filter(|line| line.currency.as_ref() == Some(currency));
        let all_free = of_currency().all(CostLine::is_free);
        for column in CostColumn::ALL {
            let has_total = if all_free {
                *column != CostColumn::VatNotStated
            } else {
                of_currency().any(|line| !line.is_free() && line.amount(*column).is_some())
            };
            if !has_total {
                continue;
            }
            let (mut sum, mut one_off, mut complete) = (Some(Money::ZERO), Money::ZERO, whole);
            for line in of_currency() {
                let Some(amount) = line.amount(*column) else {
                    complete = false;
                    continue;
                };
                sum = sum.and_then(|sum| sum.plus(amount));
                if line.one_off == Some(true) {
                    one_off = one_off.plus(amount).unwrap_or(one_off);
                }
            }
            let Some(amount) = sum else {
                findings.add(&codes::COST_SUM_TOO_LARGE, "/plan");
                continue;
            };
            totals.push(CostTotal { currency: currency.clone(), column: *column, amount, one_off, complete });
        }
    }
    totals
}

/// Adds prices missing in single columns, and findings about columns and currencies.
pub(super) fn check_columns(plan: &CostPlan, estimate: &mut Estimate, totals: &[CostTotal], findings: &mut Findings) {
    let first = totals.first().map(|total| total.currency.as_str());
    if totals.iter().any(|total| Some(total.currency.as_str()) != first) {
        findings.add(&codes::COST_CURRENCY_MIXED, "/plan");
    }
    let priced = || estimate.lines.iter().filter(|line| line.currency.is_some());
    let is_whole = |column: CostColumn| priced().all(|line| line.unit(column).is_some());
    let has_total = |column: CostColumn| totals.iter().any(|total| total.column == column);
    let some_whole = CostColumn::ALL.iter().any(|column| has_total(*column) && is_whole(*column));
    let mut missing = Vec::new();
    for column in CostColumn::ALL {
        let (required, severity) = match plan.column {
            Some(required) => (required == *column, Severity::Error),
            // With one complete column, gaps in the others are warnings; with none, VAT has to be clarified.
            None if some_whole => (has_total(*column) && *column != CostColumn::VatNotStated, Severity::Warning),
            None => (*column != CostColumn::VatNotStated, Severity::Error),
        };
        for line in priced().filter(|line| required && line.unit(*column).is_none()) {
            let (code, path) = missing_column_reason(line, *column);
            let what = line.item.as_str();
            let known = |known: &CostMissing| known.what == what && known.column == Some(*column);
            if missing.iter().any(known) {
                continue;
            }
            let finding =
                Finding::new(code, path).with_severity(severity).with("cost-column", Param::Word(column.as_str()));
            findings.push(finding.with("cost-item", Param::Word(what)));
            let (text, path) = (line.text.clone(), path.to_owned());
            missing.push(CostMissing { text, column: Some(*column), ..CostMissing::new(what, path) });
        }
    }
    let only_not_stated = has_total(CostColumn::VatNotStated) && some_whole && plan.column.is_none();
    if only_not_stated && !has_total(CostColumn::WithoutVat) && !has_total(CostColumn::WithVat) {
        findings.add(&codes::COST_VAT_NOT_STATED, "/plan/vatNotStatedIs");
    }
    estimate.missing.extend(missing);
}

/// Why a line lacks a column, and the field that resolves it.
fn missing_column_reason(line: &CostLine, column: CostColumn) -> (&'static Code, &'static str) {
    if line.unit_vat_not_stated.is_some() && column != CostColumn::VatNotStated {
        (&codes::COST_VAT_UNCLEAR, "/plan/vatNotStatedIs")
    } else {
        (&codes::COST_VAT_MISSING, "/plan/vatPercent")
    }
}
