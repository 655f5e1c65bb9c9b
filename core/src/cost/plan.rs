//! What is to be sent, and how prices are to be read: what is asked in `cost.estimate` and `cost.compare`.

use super::preflight_summary::CostPreflight;
use super::{
    CostBook, CostBorder, CostChannel, CostColumn, CostMegabyte, CostPostClass, CostPrice, CostQuota, CostSupplier,
    CostVatTreatment,
};
use crate::law::Country;
use crate::wire::{Count, Wire};

/// What is to be sent, and how prices are to be read.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct CostPlan {
    /// Whose prices.
    pub country: Country,
    /// What is sent: one mailing, or all of a year. At most 100.
    pub mailings: Option<Vec<CostMailing>>,
    /// Norway: log-ins with ID-porten in the billing year, 1 October to 30 September.
    pub logins: Option<Count>,
    /// Norway: look-ups in the contact register. They are free.
    pub lookups: Option<Count>,
    /// How many systems are connected, once.
    pub systems: Option<Count>,
    /// Norway: months with KS SvarUt, each at its fixed fee.
    pub svarut_months: Option<Count>,
    /// The day of the prices, as it was typed. Left out, it is the day of the context.
    pub prices_on: Option<String>,
    /// Books to be used before those that hold on the day, by their names.
    pub books: Option<Vec<String>>,
    /// Books of one's own. They come before all others. At most five.
    pub own_books: Option<Vec<CostBook>>,
    /// Single prices of one's own. They come before all books. At most 100.
    pub prices: Option<Vec<CostPrice>>,
    /// The currency of those prices. Left out, that of the country.
    pub currency: Option<String>,
    /// The column that matters, such as `without-vat` for a sender who gets the tax back. Left out: one of them has to be whole.
    pub column: Option<CostColumn>,
    /// Value added tax in per cent, as it was typed: `25`. With it a column is computed that was not published.
    pub vat_percent: Option<String>,
    /// How prices are read that say nothing of value added tax. Left out, they stay in a column of their own.
    pub vat_not_stated_is: Option<CostVatTreatment>,
    /// What a megabyte is. Left out, 1,000,000 bytes.
    pub megabyte: Option<CostMegabyte>,
    /// Where a letter belongs whose size is exactly a border. Left out, to the class below.
    pub border: Option<CostBorder>,
    /// Norway: the supplier of the mailboxes. Left out, the dearer one.
    pub supplier: Option<CostSupplier>,
    /// Norway: whether the sender uses KS Fiks.
    pub fiks: Option<bool>,
    /// Norway: how the number of free log-ins is read. Left out, the dearer reading.
    pub quota: Option<CostQuota>,
}

impl CostPlan {
    /// A plan with some mailings, everything else left out.
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

/// A letter to many.
#[derive(Wire, Clone, Default)]
#[wire(request)]
pub struct CostMailing {
    /// How many letters go out each time. Left out, those of `preflight` or of `channels`.
    pub letters: Option<Count>,
    /// How many times in the period. Left out, once.
    pub times: Option<Count>,
    /// The month, 1 to 12, if what goes out in the same month is to count together for a discount.
    pub month: Option<Count>,
    /// The size of one message in bytes. In Norway that is the content unpacked, with manifest and signatures.
    pub bytes: Option<Count>,
    /// Which way the letters go. What is left of them goes on paper. Left out, all go digitally.
    pub channels: Option<Vec<CostMailingChannel>>,
    /// The summary of `dispatch.preflight`, as it came, in the place of `channels`.
    pub preflight: Option<CostPreflight>,
    /// Sheets of one letter on paper.
    pub sheets: Option<Count>,
    /// The weight of one letter on paper in grams.
    pub grams: Option<Count>,
    /// The class of post.
    pub post_class: Option<CostPostClass>,
    /// Notices by SMS, each time. Left out, those of `preflight`.
    pub sms: Option<Count>,
    /// Notices by e-mail, each time. Left out, those of `preflight`.
    pub emails: Option<Count>,
    /// Norway: opening receipts, each time.
    pub opening_receipts: Option<Count>,
}

/// How many letters go one way.
#[derive(Wire, Clone)]
#[wire(request)]
pub struct CostMailingChannel {
    /// The way.
    pub channel: CostChannel,
    /// How many letters; or a share.
    pub letters: Option<Count>,
    /// How many per cent of the letters, as it was typed: `34,5`.
    pub share: Option<String>,
}
