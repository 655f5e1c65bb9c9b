//! Numbers and weighted sums from digits.

/// Two digits as a number.
#[expect(clippy::arithmetic_side_effects, reason = "two digits")]
pub(super) fn two_digits(tens: u8, ones: u8) -> u32 {
    u32::from(tens) * 10 + u32::from(ones)
}

/// A mask for every other byte.
pub(super) const LANES: u64 = 0x00ff_00ff_00ff_00ff;

/// The weighted sum of eight digits, with weights of at most 9. Two multiplications add four products each.
#[inline(always)]
pub(super) fn weighted(digits: [u8; 8], weights: [u64; 8]) -> u32 {
    let digits = u64::from_le_bytes(digits);
    let [w1, w2, w3, w4, w5, w6, w7, w8] = weights;
    let odd = (w1 << 48) | (w3 << 32) | (w5 << 16) | w7;
    let even = (w2 << 48) | (w4 << 32) | (w6 << 16) | w8;
    let odd = (digits & LANES).wrapping_mul(odd);
    let even = ((digits >> 8) & LANES).wrapping_mul(even);
    (odd.wrapping_add(even) >> 48) as u32
}

#[cfg(test)]
mod tests {
    use super::weighted;

    #[test]
    fn a_weighted_sum_is_the_sum_of_the_products() {
        let weights = [3, 7, 6, 1, 8, 9, 4, 5];
        for digits in [[0; 8], [9; 8], [1, 2, 3, 4, 5, 6, 7, 8], [9, 0, 8, 0, 7, 0, 6, 0], [0, 9, 0, 9, 0, 9, 0, 9]] {
            let products = digits.iter().zip(weights).map(|(digit, weight)| u64::from(*digit) * weight);
            assert_eq!(u64::from(weighted(digits, weights)), products.sum::<u64>());
        }
    }
}
