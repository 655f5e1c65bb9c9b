//! The one ground: no connection at the registered office that is fast enough and available on ordinary terms.

use super::Trace;
use super::request::{BroadbandOffer, CompanyReason, Request};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::law;

/// The maximum number of offers; there are fewer providers.
const MAX_OFFERS: u32 = 100;

/// Whether the ground applies.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    /// Nothing speaks against the ground.
    MayFit,
    /// The ground does not apply.
    DoesNotFit,
    /// Another reason is stated, which Erhvervsstyrelsen considers.
    Other,
}

pub(super) fn check(request: &Request, trace: &mut Trace) -> Ground {
    match request.reason {
        Some(CompanyReason::NoComputer) => {
            trace.steps.push(Step::new(&steps::COMPANY_NO_COMPUTER));
            trace.findings.add(&codes::COMPANY_NO_COMPUTER, "/reason");
            return Ground::DoesNotFit;
        }
        Some(CompanyReason::NobodyCanReceive) => {
            trace.steps.push(Step::new(&steps::COMPANY_OTHER_REASON));
            trace.findings.add(&codes::COMPANY_TO_ERHVERVSSTYRELSEN, "/reason");
            return Ground::Other;
        }
        None => {}
    }
    if request.declaration != Some(true) {
        trace.findings.add(&codes::COMPANY_DECLARATION_MISSING, "/declaration");
    }
    let Some(offers) = &request.offers else {
        trace.steps.push(Step::new(&steps::COMPANY_GROUND_DECLARED));
        return Ground::MayFit;
    };
    if u32::try_from(offers.len()).map_or(true, |count| count > MAX_OFFERS) {
        let finding = Finding::new(&codes::COMPANY_OFFERS_TOO_MANY, "/offers");
        trace.findings.push(finding.with("max", Param::Integer(MAX_OFFERS)));
        return Ground::MayFit;
    }
    // One provider with a sufficient offer is enough.
    if let Some(at) = offers.iter().position(fits) {
        trace.steps.push(
            Step::new(&steps::COMPANY_CONNECTION_THERE).with("kbit", Param::Integer(law::COMPANY_DOWNLOAD_SPEED)),
        );
        let by_price = offers.get(at).is_some_and(|offer| offer.ordinary_terms.is_none());
        trace.steps.extend(by_price.then(price_step));
        let finding = Finding::new(&codes::COMPANY_HAS_CONNECTION, format!("/offers/{at}"));
        trace.findings.push(finding.with("kbit", Param::Integer(law::COMPANY_DOWNLOAD_SPEED)));
        return Ground::DoesNotFit;
    }
    trace
        .steps
        .push(Step::new(&steps::COMPANY_NO_CONNECTION).with("kbit", Param::Integer(law::COMPANY_DOWNLOAD_SPEED)));
    let mut by_price = false;
    for (at, offer) in offers.iter().enumerate() {
        match is_ordinary(offer) {
            // The ground fails on the price alone, which is guidance and not in the regulation.
            Some(false) if is_fast(offer) && offer.ordinary_terms.is_none() => {
                by_price = true;
                let finding = Finding::new(&codes::COMPANY_PRICE_GUIDANCE, format!("/offers/{at}/priceDkk"));
                trace.findings.push(finding.with("price", Param::Integer(law::COMPANY_ORDINARY_PRICE)));
            }
            Some(false) => {}
            // The offer would rule the ground out if its unknown properties were sufficient.
            _ if offer.downstream_kbit.is_none_or(|kbit| kbit >= law::COMPANY_DOWNLOAD_SPEED) => {
                trace.findings.push(Finding::new(&codes::COMPANY_OFFER_UNKNOWN, format!("/offers/{at}")));
            }
            _ => {}
        }
    }
    trace.steps.extend(by_price.then(price_step));
    Ground::MayFit
}

fn price_step() -> Step {
    Step::new(&steps::COMPANY_PRICE).with("price", Param::Integer(law::COMPANY_ORDINARY_PRICE))
}

fn is_fast(offer: &BroadbandOffer) -> bool {
    offer.downstream_kbit.is_some_and(|kbit| kbit >= law::COMPANY_DOWNLOAD_SPEED)
}

/// Whether the terms are ordinary: as stated, or else by the amount in the guides. `None` if neither is known.
fn is_ordinary(offer: &BroadbandOffer) -> Option<bool> {
    offer.ordinary_terms.or_else(|| offer.price_dkk.map(|price| price <= law::COMPANY_ORDINARY_PRICE))
}

fn fits(offer: &BroadbandOffer) -> bool {
    is_fast(offer) && is_ordinary(offer) == Some(true)
}
