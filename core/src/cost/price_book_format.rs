//! A book of prices, as it stands in a file.

use super::{CostItem, CostNote, CostPostClass, CostSupplier};
use crate::law::{Certainty, Country};
use crate::wire::Wire;

/// A book of prices: dated, with its source. The books that come along and a user's own have the same form.
#[derive(Wire, Clone)]
#[wire(request, answer)]
pub struct CostBook {
    /// Its name: `no.mailbox.2021`.
    pub id: String,
    /// Whose prices they are.
    pub country: Country,
    /// The currency: three capitals, `NOK`.
    pub currency: String,
    /// The first day the prices hold: `2021-01-01`. Left out, it is not known.
    pub from: Option<String>,
    /// The last day they hold. Left out, it is not known, or they hold still.
    pub until: Option<String>,
    /// Where they were published.
    pub source: String,
    /// How sure we are of them.
    pub certainty: Certainty,
    /// What has to be known about them.
    pub notes: Option<Vec<CostNote>>,
    /// Value added tax in per cent, where both columns are published: `25`. With it the two are compared.
    pub vat_percent: Option<String>,
    /// The prices.
    pub prices: Vec<CostPrice>,
    /// What is taken off for many messages.
    pub discounts: Option<Vec<CostDiscount>>,
}

/// A price, in the columns in which it was published. Amounts are text: `0.72`.
///
/// For mailboxes and Digital Post `over`, `from`, `upTo` and `under` are megabytes of one message, for postage grams of one
/// letter.
#[derive(Wire, Clone)]
#[wire(request, answer)]
pub struct CostPrice {
    /// What it is the price of.
    pub item: CostItem,
    /// Only with this supplier of mailboxes.
    pub supplier: Option<CostSupplier>,
    /// Only in this class of post.
    pub post_class: Option<CostPostClass>,
    /// Only above this size. It is not said where the border itself belongs.
    pub over: Option<String>,
    /// Only from this size on.
    pub from: Option<String>,
    /// Only up to this size. It is not said where the border itself belongs.
    pub up_to: Option<String>,
    /// Only below this size.
    pub under: Option<String>,
    /// Nothing is paid for fewer than this many in the billing year.
    pub free_under: Option<u32>,
    /// The price without value added tax.
    pub without_vat: Option<String>,
    /// The price with value added tax.
    pub with_vat: Option<String>,
    /// The price, where it is not said whether value added tax is in it.
    pub vat_not_stated: Option<String>,
    /// How sure we are of it, where that is another than for the book.
    pub certainty: Option<Certainty>,
}

/// What is taken off for many messages in a month.
#[derive(Wire, Clone, Copy)]
#[wire(request, answer)]
pub struct CostDiscount {
    /// From so many messages in the month.
    pub from: u32,
    /// Up to so many; left out, without end.
    pub up_to: Option<u32>,
    /// How many per cent are taken off.
    pub percent: u32,
}
