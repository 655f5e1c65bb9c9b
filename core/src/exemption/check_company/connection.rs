//! The one ground: no connection at the seat that is fast enough and cheap enough.

use super::Found;
use super::request::{BroadbandOffer, CompanyReason, Request};
use crate::answer::{Finding, Param, Step, codes, steps};

/// The slowest connection that counts, in kbit/s: kilobits, not kilobytes (`dk.exemption.company-ground`).
pub(super) const ENOUGH_KBIT: u32 = 512;

/// The highest price a company has to pay for it, in kroner (`dk.exemption.company-ground`).
pub(super) const AT_MOST_DKK: u32 = 3_000;

/// More offers than there are providers.
const MAX_OFFERS: u32 = 100;

/// Whether the ground can hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    /// Nothing says that it does not.
    MayFit,
    /// It does not.
    DoesNotFit,
    /// Something else is said that Erhvervsstyrelsen looks at.
    Other,
}

pub(super) fn check(request: &Request, found: &mut Found) -> Ground {
    match request.reason {
        Some(CompanyReason::NoComputer) => {
            found.steps.push(Step::new(&steps::COMPANY_NO_COMPUTER));
            found.findings.add(&codes::COMPANY_NO_COMPUTER, "/reason");
            return Ground::DoesNotFit;
        }
        Some(CompanyReason::NobodyCanReceive) => {
            found.steps.push(Step::new(&steps::COMPANY_OTHER_REASON));
            found.findings.add(&codes::COMPANY_TO_ERHVERVSSTYRELSEN, "/reason");
            return Ground::Other;
        }
        None => {}
    }
    if request.declaration != Some(true) {
        found.findings.add(&codes::COMPANY_DECLARATION_MISSING, "/declaration");
    }
    let Some(offers) = &request.offers else {
        found.steps.push(Step::new(&steps::COMPANY_GROUND_DECLARED));
        return Ground::MayFit;
    };
    if u32::try_from(offers.len()).map_or(true, |count| count > MAX_OFFERS) {
        let finding = Finding::new(&codes::COMPANY_OFFERS_TOO_MANY, "/offers");
        found.findings.push(finding.with("max", Param::Integer(MAX_OFFERS)));
        return Ground::MayFit;
    }
    // One provider who can is enough.
    if let Some(at) = offers.iter().position(fits) {
        found.steps.push(bounds(Step::new(&steps::COMPANY_CONNECTION_THERE)));
        let finding = Finding::new(&codes::COMPANY_HAS_CONNECTION, format!("/offers/{at}"));
        let finding = finding.with("kbit", Param::Integer(ENOUGH_KBIT)).with("price", Param::Integer(AT_MOST_DKK));
        found.findings.push(finding);
        return Ground::DoesNotFit;
    }
    for (at, _) in offers.iter().enumerate().filter(|(_, offer)| may_fit(offer)) {
        found.findings.push(Finding::new(&codes::COMPANY_OFFER_UNKNOWN, format!("/offers/{at}")));
    }
    found.steps.push(bounds(Step::new(&steps::COMPANY_NO_CONNECTION)));
    Ground::MayFit
}

fn bounds(step: Step) -> Step {
    step.with("kbit", Param::Integer(ENOUGH_KBIT)).with("price", Param::Integer(AT_MOST_DKK))
}

fn fits(offer: &BroadbandOffer) -> bool {
    offer.downstream_kbit.is_some_and(|kbit| kbit >= ENOUGH_KBIT)
        && offer.price_dkk.is_some_and(|price| price <= AT_MOST_DKK)
}

/// Whether the offer would rule the ground out if what is not known about it were good.
fn may_fit(offer: &BroadbandOffer) -> bool {
    offer.downstream_kbit.is_none_or(|kbit| kbit >= ENOUGH_KBIT)
        && offer.price_dkk.is_none_or(|price| price <= AT_MOST_DKK)
}
