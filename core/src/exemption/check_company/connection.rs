//! The one ground: no connection at the registered address that is fast enough on ordinary terms.

use super::Trace;
use super::request::{BroadbandOffer, CompanyReason, Request};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::law;

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
    // One provider who can is enough.
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
            // The price alone speaks against it: that is guidance, not the regulation.
            Some(false) if is_fast(offer) && offer.ordinary_terms.is_none() => {
                by_price = true;
                let finding = Finding::new(&codes::COMPANY_PRICE_GUIDANCE, format!("/offers/{at}/priceDkk"));
                trace.findings.push(finding.with("price", Param::Integer(law::COMPANY_ORDINARY_PRICE)));
            }
            Some(false) => {}
            // It would rule the ground out if what is not known about it were good.
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
