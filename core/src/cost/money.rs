//! Money as exact decimals, without floats and without rounding.

use std::cmp::Ordering;

use super::amount_parser;
use crate::wire::{Describe, Schema, Write, Writer};

const NANOS: u64 = 1_000_000_000;

/// An amount in whole units of a currency and billionths of one.
///
/// Operations are exact. A result that does not fit is `None`; it is never rounded and never wraps.
///
/// ```
/// use postregler::cost::Money;
///
/// let price = Money::parse("0,00085").ok_or("not an amount")?;
/// assert_eq!(price.times(1_000).ok_or("overflow")?.to_string(), "0.85");
/// assert_eq!(Money::parse("1.000"), None);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Money {
    /// Never true for zero.
    negative: bool,
    whole: u64,
    /// Below a billion.
    nanos: u32,
}

impl Money {
    /// Zero.
    pub const ZERO: Self = Self { negative: false, whole: 0, nanos: 0 };

    /// An amount in whole units.
    pub const fn whole(whole: u32) -> Self {
        Self { negative: false, whole: whole as u64, nanos: 0 }
    }

    /// Parses an unsigned amount as people and files write it: comma or dot as the decimal mark, and spaces, apostrophes or
    /// the other mark as the thousands separator. At most 12 digits before the mark and nine after it. `None` for invalid
    /// and for ambiguous text: `1.000` may mean a thousand or one.
    pub fn parse(text: &str) -> Option<Self> {
        amount_parser::parse(text).filter(|amount| !amount.is_ambiguous).map(|amount| amount.money)
    }

    /// An amount from whole units and billionths, which must be below a billion.
    pub(super) fn new(whole: u64, nanos: u32) -> Self {
        Self { negative: false, whole, nanos }
    }

    /// The product with a count.
    pub fn times(self, count: u32) -> Option<Self> {
        let count = u64::from(count);
        // Both below 2^32.
        let nanos = u64::from(self.nanos).checked_mul(count)?;
        let whole = self.whole.checked_mul(count)?.checked_add(nanos / NANOS)?;
        Some(Self::from_parts(self.negative, whole, nanos % NANOS))
    }

    /// The sum.
    pub fn plus(self, other: Self) -> Option<Self> {
        if self.negative == other.negative {
            let nanos = u64::from(self.nanos).checked_add(other.nanos.into())?;
            let whole = self.whole.checked_add(other.whole)?.checked_add(nanos / NANOS)?;
            return Some(Self::from_parts(self.negative, whole, nanos % NANOS));
        }
        let (larger, smaller) = if self.size() >= other.size() { (self, other) } else { (other, self) };
        let borrowed = u64::from(larger.nanos < smaller.nanos);
        let nanos = borrowed.checked_mul(NANOS)?.checked_add(larger.nanos.into())?.checked_sub(smaller.nanos.into())?;
        let whole = larger.whole.checked_sub(smaller.whole)?.checked_sub(borrowed)?;
        Some(Self::from_parts(larger.negative, whole, nanos))
    }

    /// The difference.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(other.negated())
    }

    /// The negated amount.
    #[must_use]
    pub fn negated(self) -> Self {
        Self::from_parts(!self.negative, self.whole, self.nanos.into())
    }

    /// A share in hundredths of a per cent. `None` if the result has more than nine decimals.
    pub fn hundredths_of_a_percent(self, hundredths: u32) -> Option<Self> {
        self.times(hundredths)?.divided(10_000)
    }

    /// The exact quotient; `None` if there is a remainder.
    pub fn divided(self, by: u32) -> Option<Self> {
        let (quotient, remainder) = self.divide(by)?;
        (remainder == 0).then_some(quotient)
    }

    /// The quotient rounded up to hundredths, for display only.
    pub fn divided_for_display(self, by: u32) -> Option<Self> {
        const HUNDREDTH: u32 = 10_000_000;
        let (quotient, remainder) = self.divide(by)?;
        let over = quotient.nanos.checked_rem(HUNDREDTH)?;
        if over == 0 && remainder == 0 {
            return Some(quotient);
        }
        let cut = Self::from_parts(quotient.negative, quotient.whole, quotient.nanos.checked_sub(over)?.into());
        if self.negative { Some(cut) } else { cut.plus(Self { negative: false, whole: 0, nanos: HUNDREDTH }) }
    }

    /// Quotient and remainder. `by` must be below a billion, so that the carry fits.
    fn divide(self, by: u32) -> Option<(Self, u64)> {
        let by = u64::from(by);
        let carried = self.whole.checked_rem(by)?.checked_mul(NANOS)?.checked_add(self.nanos.into())?;
        let quotient = Self::from_parts(self.negative, self.whole.checked_div(by)?, carried.checked_div(by)?);
        Some((quotient, carried.checked_rem(by)?))
    }

    fn from_parts(negative: bool, whole: u64, nanos: u64) -> Self {
        let negative = negative && (whole, nanos) != (0, 0);
        Self { negative, whole, nanos: u32::try_from(nanos).unwrap_or(0) }
    }

    fn size(self) -> (u64, u32) {
        (self.whole, self.nanos)
    }

    /// Whether the amount is below zero.
    pub fn is_negative(self) -> bool {
        self.negative
    }

    /// The whole units, without decimals.
    pub(super) fn units(self) -> u64 {
        self.whole
    }

    /// Whether there are no decimals.
    pub(super) fn is_whole(self) -> bool {
        self.nanos == 0
    }
}

impl Ord for Money {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.size().cmp(&other.size()),
            (true, true) => other.size().cmp(&self.size()),
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
        }
    }
}

impl PartialOrd for Money {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl std::fmt::Display for Money {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text())
    }
}

impl Money {
    /// The canonical text: a dot and no more decimals than needed. Three decimals after a number below a thousand get a
    /// fourth; otherwise the text would be ambiguous and refused when it is sent back.
    fn text(self) -> String {
        let mut text = if self.negative { "-".to_owned() } else { String::new() };
        text.push_str(&self.whole.to_string());
        if self.nanos > 0 {
            text.push('.');
            let digits = self.nanos.to_string();
            (digits.len()..9).for_each(|_| text.push('0'));
            let decimals = digits.trim_end_matches('0');
            text.push_str(decimals);
            // The number of decimals, including leading zeros.
            let length = decimals.len().saturating_add(9).saturating_sub(digits.len());
            if length == 3 && (1..1_000).contains(&self.whole) {
                text.push('0');
            }
        }
        text
    }
}

impl Write for Money {
    fn write(&self, out: &mut Writer) {
        self.text().write(out);
    }
}

impl Describe for Money {
    const SCHEMA: &'static Schema = <String as Describe>::SCHEMA;
}

#[cfg(test)]
mod tests {
    use super::Money;

    fn money(text: &str) -> Money {
        match text.strip_prefix('-') {
            Some(text) => Money::parse(text).unwrap_or_default().negated(),
            None => Money::parse(text).unwrap_or_default(),
        }
    }

    #[test]
    fn sums_and_products_are_exact() {
        assert_eq!(money("0.00085").times(4_000_000_000).map(|money| money.to_string()).as_deref(), Some("3400000"));
        assert_eq!(money("0.1").plus(money("0.2")), Some(money("0.3")));
        assert_eq!(money("1").minus(money("1.000000001")), Some(money("-0.000000001")));
        assert_eq!(money("-0.5").plus(money("0.5")), Some(Money::ZERO));
        assert_eq!(money("0.5").minus(money("0.5")).map(Money::is_negative), Some(false));
        assert_eq!(money("-2.5").plus(money("-2.75")), Some(money("-5.25")));
        assert_eq!(money("0.20").hundredths_of_a_percent(2_500), Some(money("0.05")));
        assert_eq!(money("1").divided(3), None);
        assert_eq!(money("1000").divided_for_display(3), Some(money("333.34")));
        assert_eq!(money("999999999999").times(u32::MAX).and_then(|money| money.times(u32::MAX)), None);
        assert!(money("-2") < money("-1") && money("-1") < money("0") && money("0.1") < money("0.11"));
    }

    #[test]
    fn shares_for_display_are_rounded_up_to_hundredths_and_no_further() {
        for (amount, by, shown) in [
            ("0.02", 2, "0.01"),
            // A whole number of hundredths with a remainder beyond the ninth decimal.
            ("0.020000001", 2, "0.02"),
            // No remainder, but not a whole number of hundredths.
            ("0.03", 2, "0.02"),
            ("0.010000001", 1, "0.02"),
            ("-0.03", 2, "-0.01"),
        ] {
            assert_eq!(money(amount).divided_for_display(by), Some(money(shown)), "{amount} by {by}");
        }
    }

    #[test]
    fn written_amounts_are_unambiguous() {
        for (amount, text) in [
            ("1,0750", "1.0750"),
            ("999.9990", "999.9990"),
            ("1.0010", "1.0010"),
            ("0.075", "0.075"),
            ("1000.075", "1000.075"),
            ("1.07", "1.07"),
            ("1.0755", "1.0755"),
        ] {
            assert_eq!(money(amount).to_string(), text);
            assert_eq!(Money::parse(text), Some(money(amount)));
        }
    }

    #[test]
    fn signs_and_fractions_are_reported() {
        assert!(money("-0.000000001").is_negative());
        assert!(!money("0").is_negative() && !money("0.000000001").is_negative());
        assert!(money("1").is_whole() && money("0").is_whole());
        assert!(!money("1.000000001").is_whole() && !money("0.5").is_whole());
        assert_eq!(money("12.5").units(), 12);
    }
}
