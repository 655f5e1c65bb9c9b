//! The totals of a scenario, and the volume with another share of digital letters.

use super::estimate_types::CostTotal;
use super::estimator::{Estimate, calculate};
use super::mailing::{Mailing, main_channel, share_of};
use super::prepared_plan::{PreparedPlan, Volume};
use super::totals::totals;
use crate::answer::Findings;
use crate::law::Country;

/// The totals of a scenario and its number of letters.
pub(super) struct ScenarioTotals {
    pub(super) totals: Vec<CostTotal>,
    pub(super) digital: u64,
    pub(super) paper: u64,
    /// Whether no price and no field is missing.
    pub(super) is_complete: bool,
}

impl ScenarioTotals {
    pub(super) fn new(estimate: &Estimate, volume: &Volume, findings: &mut Findings) -> Self {
        let (mut digital, mut paper) = (0_u64, 0_u64);
        for mailing in volume.mailings.iter().flatten() {
            let times = u64::from(mailing.times);
            digital = digital.saturating_add(u64::from(mailing.digital_letters()).saturating_mul(times));
            paper = paper.saturating_add(u64::from(mailing.paper).saturating_mul(times));
        }
        let totals = totals(estimate, volume.is_complete, findings);
        Self { totals, digital, paper, is_complete: estimate.missing.is_empty() && volume.is_complete }
    }
}

/// The totals for a volume.
pub(super) fn scenario_totals(prepared: &PreparedPlan<'_>, volume: &Volume) -> ScenarioTotals {
    ScenarioTotals::new(&calculate(prepared, prepared.assumptions(), volume), volume, &mut Findings::default())
}

/// The volume with another share of digital letters, in hundredths of a per cent.
pub(super) fn with_digital_share(volume: &Volume, country: Country, share: u32) -> Volume {
    let (mut before, mut after) = (0_u64, 0_u64);
    let mut other = volume.clone();
    for mailing in other.mailings.iter_mut().flatten() {
        let times = u64::from(mailing.times);
        before = before.saturating_add(u64::from(mailing.digital_letters()).saturating_mul(times));
        other.is_complete &= change(mailing, country, share);
        after = after.saturating_add(u64::from(mailing.digital_letters()).saturating_mul(times));
    }
    other.is_complete &= in_proportion(&mut other.logins, after, before, share);
    other.lookups = if share == 0 { 0 } else { volume.lookups };
    other.systems = if share == 0 { 0 } else { volume.systems };
    other.svarut_months = if share == 0 { 0 } else { volume.svarut_months };
    other
}

/// Changes the share of one mailing. False on overflow.
fn change(mailing: &mut Mailing, country: Country, share: u32) -> bool {
    let before = mailing.digital_letters();
    let all = before.saturating_add(mailing.paper);
    let (after, _) = share_of(all, share);
    let mut rest = after;
    for (_, letters) in &mut mailing.digital {
        let part = u64::from(*letters).saturating_mul(after.into()).checked_div(before.into());
        *letters = part.and_then(|part| u32::try_from(part).ok()).unwrap_or(0);
        rest = rest.saturating_sub(*letters);
    }
    // The rounding remainder, or all letters if none were digital before.
    match mailing.digital.first_mut() {
        Some((_, letters)) if before > 0 => *letters = letters.saturating_add(rest),
        _ => mailing.digital = vec![(main_channel(country), rest)],
    }
    mailing.paper = all.saturating_sub(after);
    let mut fits = true;
    for number in [&mut mailing.sms, &mut mailing.emails, &mut mailing.receipts] {
        fits &= in_proportion(number, after.into(), before.into(), share);
        fits &= number.checked_mul(mailing.times).is_some();
    }
    fits
}

/// Scales a number with the digital letters, rounded up. Without digital letters before, it stays as it is. False on
/// overflow.
fn in_proportion(number: &mut u32, after: u64, before: u64, share: u32) -> bool {
    if share == 0 {
        *number = 0;
    }
    if before == 0 || *number == 0 {
        return true;
    }
    let scaled = u64::from(*number).checked_mul(after).map(|product| product.div_ceil(before));
    let fits = scaled.and_then(|scaled| u32::try_from(scaled).ok());
    *number = fits.unwrap_or(u32::MAX);
    fits.is_some()
}
