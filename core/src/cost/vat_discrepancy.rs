//! Two published columns that do not fit together.

use super::Money;
use super::price_books::CostVatDiscrepancyKind;

/// How far the price with value added tax is from what the rate gives, and that amount; `None` where it fits, rounded half
/// up to hundredths as price lists do.
pub(super) fn vat_discrepancy(without: Money, with: Money, rate: u32) -> Option<(CostVatDiscrepancyKind, Money)> {
    let by_rate = without.plus(without.hundredths_of_a_percent(rate)?)?;
    let hundredth = Money::whole(1).divided(100)?;
    let half = hundredth.divided(2)?;
    // Half up: from half a hundredth below up to, but not at, half a hundredth above.
    let apart = by_rate.minus(with)?;
    if apart < half && apart >= half.negated() {
        return None;
    }
    let size = if apart.is_negative() { apart.negated() } else { apart };
    let kind = if size <= hundredth { CostVatDiscrepancyKind::Rounding } else { CostVatDiscrepancyKind::Inconsistent };
    Some((kind, by_rate))
}
