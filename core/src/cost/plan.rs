//! The plan that `cost.estimate` and `cost.compare` take: volumes, price books and assumptions.

use super::preflight_summary::CostPreflight;
use super::{
    CostBook, CostBorder, CostChannel, CostColumn, CostMegabyte, CostPostClass, CostPrice, CostQuota, CostSupplier,
    CostVatTreatment,
};
use crate::law::Country;
use crate::wire::{Count, Wire};

/// What is sent in a period, which prices apply and how to interpret them.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct CostPlan {
    /// The country of sender and prices.
    pub country: Country,
    /// The mailings of the period. At most 100.
    pub mailings: Option<Vec<CostMailing>>,
    /// Norway: log-ins with ID-porten in the billing year, 1 October to 30 September.
    pub logins: Option<Count>,
    /// Norway: look-ups in the contact register, which are free.
    pub lookups: Option<Count>,
    /// The number of systems to connect, a one-off cost.
    pub systems: Option<Count>,
    /// Norway: months with KS SvarUt, at a fixed fee per month.
    pub svarut_months: Option<Count>,
    /// The day whose prices apply, as the user wrote it. Default: the day of the context.
    pub prices_on: Option<String>,
    /// Ids of bundled books that take precedence over those valid on the day.
    pub books: Option<Vec<String>>,
    /// Own price books, which take precedence over all bundled ones. At most five.
    pub own_books: Option<Vec<CostBook>>,
    /// Own single prices, which take precedence over all books. At most 100.
    pub prices: Option<Vec<CostPrice>>,
    /// The currency of the single prices. Default: that of the country.
    pub currency: Option<String>,
    /// The VAT column that must be complete, such as `without-vat` for a sender who deducts VAT. By default, one of them must
    /// be.
    pub column: Option<CostColumn>,
    /// The VAT rate in per cent, as the user wrote it: `25`. With it, a column that was not published is computed.
    pub vat_percent: Option<String>,
    /// How to treat prices that do not state VAT. By default they stay in a column of their own.
    pub vat_not_stated_is: Option<CostVatTreatment>,
    /// The size of a megabyte. Default: 1,000,000 bytes.
    pub megabyte: Option<CostMegabyte>,
    /// The class of a letter whose size is exactly on a border. Default: the lower class.
    pub border: Option<CostBorder>,
    /// Norway: the mailbox supplier. Default: the more expensive one.
    pub supplier: Option<CostSupplier>,
    /// Norway: whether the sender uses KS Fiks.
    pub fiks: Option<bool>,
    /// Norway: how to interpret the number of free log-ins. Default: the more expensive interpretation.
    pub quota: Option<CostQuota>,
}

impl CostPlan {
    /// A plan with mailings and defaults for everything else.
    pub fn new(country: Country, mailings: Vec<CostMailing>) -> Self {
        Self {
            country,
            mailings: Some(mailings),
            logins: None,
            lookups: None,
            systems: None,
            svarut_months: None,
            prices_on: None,
            books: None,
            own_books: None,
            prices: None,
            currency: None,
            column: None,
            vat_percent: None,
            vat_not_stated_is: None,
            megabyte: None,
            border: None,
            supplier: None,
            fiks: None,
            quota: None,
        }
    }
}

/// One letter sent to many recipients.
#[derive(Wire, Clone, Default)]
#[wire(request)]
pub struct CostMailing {
    /// The number of letters each time. Default: the sum of `preflight` or `channels`.
    pub letters: Option<Count>,
    /// How many times it is sent in the period. Default: once.
    pub times: Option<Count>,
    /// The month, 1 to 12. Mailings of the same month count together for a volume discount.
    pub month: Option<Count>,
    /// The size of one message in bytes. In Norway: the unpacked content with manifest and signatures.
    pub bytes: Option<Count>,
    /// The letters per channel; the rest are sent on paper. By default, all are sent digitally.
    pub channels: Option<Vec<CostMailingChannel>>,
    /// The unchanged summary of `dispatch.preflight`, used in place of `channels`.
    pub preflight: Option<CostPreflight>,
    /// The number of sheets of one paper letter.
    pub sheets: Option<Count>,
    /// The weight of one paper letter in grams.
    pub grams: Option<Count>,
    /// The post class.
    pub post_class: Option<CostPostClass>,
    /// Notices by SMS, each time. Default: those of `preflight`.
    pub sms: Option<Count>,
    /// Notices by e-mail, each time. Default: those of `preflight`.
    pub emails: Option<Count>,
    /// Norway: opening receipts, each time.
    pub opening_receipts: Option<Count>,
}

/// The letters sent on one channel, as a number or a share.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct CostMailingChannel {
    /// The channel.
    pub channel: CostChannel,
    /// The number of letters. Takes precedence over `share`.
    pub letters: Option<Count>,
    /// The share of the letters in per cent, as the user wrote it: `34,5`.
    pub share: Option<String>,
}
