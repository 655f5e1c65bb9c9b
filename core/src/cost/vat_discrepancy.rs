//! Detects published prices whose VAT columns contradict the rate.

use super::Money;
use super::price_books::CostVatDiscrepancyKind;

/// The discrepancy of a published price, and the price with VAT by the rate. `None` where the published price equals the
/// computed one rounded half up to hundredths, as price lists do.
pub(super) fn vat_discrepancy(without: Money, with: Money, rate: u32) -> Option<(CostVatDiscrepancyKind, Money)> {
    let by_rate = without.plus(without.hundredths_of_a_percent(rate)?)?;
    let hundredth = Money::whole(1).divided(100)?;
    let half = hundredth.divided(2)?;
    // Rounding half up: the difference is in the interval from -0.005 up to, but excluding, 0.005.
    let apart = by_rate.minus(with)?;
    if apart < half && apart >= half.negated() {
        return None;
    }
    let size = if apart.is_negative() { apart.negated() } else { apart };
    let kind = if size <= hundredth { CostVatDiscrepancyKind::Rounding } else { CostVatDiscrepancyKind::Inconsistent };
    Some((kind, by_rate))
}
