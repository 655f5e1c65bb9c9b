//! Where a sender finds a price that no price book has.

use super::CostItem;
use crate::law::{Country, DAO_FROM, Day};
use crate::wire::Wire;

/// Where a sender finds a price that no price book has.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostPricePlace {
    /// Denmark: Digitaliseringsstyrelsen's prices for Digital Post, or its invoice.
    DigitalPostPrices,
    /// Denmark until 2025: the agreement with PostNord, or its invoice.
    PostnordAgreement,
    /// Denmark from 2026: dao's prices for businesses, or the agreement with dao.
    DaoAgreement,
    /// Norway: Bring's price list, or the agreement with Bring.
    BringPrices,
    /// The agreement on printing and dispatch, or its invoice.
    PrintAgreement,
    /// Norway: Digdir's cost model for the digital mailbox, or its invoice.
    DigitalMailboxPrices,
    /// Norway: Digdir's cost model for ID-porten, or its yearly invoice.
    IdPortenPrices,
    /// Norway: KS's prices for SvarUt.
    SvarutPrices,
    /// Norway: Digdir's terms for service owners in Altinn.
    AltinnPrices,
    /// Norway: the agreement with the sender's own SMS supplier, or Digdir's invoice for notices of the digital mailbox.
    SmsAgreement,
    /// The sender's own supplier or accounts.
    OwnSupplier,
}

/// Where the price of an item is found, for letters sent on a day.
pub(super) fn external_source(item: CostItem, country: Country, on: Day) -> CostPricePlace {
    use CostItem as Item;
    use CostPricePlace as Place;
    match (item, country) {
        (Item::Postage, Country::Dk) if on < DAO_FROM => Place::PostnordAgreement,
        (Item::Postage, Country::Dk) => Place::DaoAgreement,
        (Item::Postage, Country::No) => Place::BringPrices,
        (Item::PrintFirstSheet | Item::PrintExtraSheet, _) => Place::PrintAgreement,
        (Item::Email | Item::OwnSystem, _) => Place::OwnSupplier,
        (_, Country::Dk) => Place::DigitalPostPrices,
        (Item::Login, _) => Place::IdPortenPrices,
        (Item::SvarutMonth, _) => Place::SvarutPrices,
        (Item::Altinn, _) => Place::AltinnPrices,
        (Item::Sms, _) => Place::SmsAgreement,
        (Item::Connection, _) => Place::OwnSupplier,
        _ => Place::DigitalMailboxPrices,
    }
}
