//! The file format of a price book.

use super::{CostItem, CostNote, CostPostClass, CostSupplier};
use crate::law::{Certainty, Country};
use crate::wire::Wire;

/// A dated price book with its source. The bundled books and a user's own books have the same format.
#[derive(Wire, Clone)]
#[wire(request, answer)]
pub struct CostBook {
    /// The id of the book: `no.mailbox.2021`.
    pub id: String,
    /// The country of the prices.
    pub country: Country,
    /// The ISO 4217 code of the currency: `NOK`.
    pub currency: String,
    /// The first day the prices are valid: `2021-01-01`. Absent if it is not known.
    pub from: Option<String>,
    /// The last day the prices are valid. Absent if it is not known or the prices are still valid.
    pub until: Option<String>,
    /// Where the prices were published.
    pub source: String,
    /// The certainty of the prices.
    pub certainty: Certainty,
    /// Reservations about the prices.
    pub notes: Option<Vec<CostNote>>,
    /// The VAT rate in per cent, where prices are published both with and without VAT: `25`. The two are checked against it.
    pub vat_percent: Option<String>,
    /// The prices.
    pub prices: Vec<CostPrice>,
    /// Volume discounts.
    pub discounts: Option<Vec<CostDiscount>>,
}

/// A price, with and without VAT as it was published. Amounts are text: `0.72`.
///
/// For mailboxes and Digital Post, `over`, `from`, `upTo` and `under` are megabytes per message; for postage they are grams
/// per letter.
#[derive(Wire, Clone)]
#[wire(request, answer)]
pub struct CostPrice {
    /// The item the price is for.
    pub item: CostItem,
    /// Limits the price to this mailbox supplier.
    pub supplier: Option<CostSupplier>,
    /// Limits the price to this post class.
    pub post_class: Option<CostPostClass>,
    /// Limits the price to sizes above this one. The source leaves open whether the border is included.
    pub over: Option<String>,
    /// Limits the price to sizes from this one, inclusive.
    pub from: Option<String>,
    /// Limits the price to sizes up to this one. The source leaves open whether the border is included.
    pub up_to: Option<String>,
    /// Limits the price to sizes below this one.
    pub under: Option<String>,
    /// Fewer than this number in the billing year are free.
    pub free_under: Option<u32>,
    /// The price without VAT.
    pub without_vat: Option<String>,
    /// The price with VAT.
    pub with_vat: Option<String>,
    /// The price, where the source does not state whether VAT is included.
    pub vat_not_stated: Option<String>,
    /// The certainty of this price, where it differs from that of the book.
    pub certainty: Option<Certainty>,
}

/// A discount for the number of messages in a month.
#[derive(Wire, Clone, Copy)]
#[wire(request, answer)]
pub struct CostDiscount {
    /// The lowest number of messages in the month.
    pub from: u32,
    /// The highest number of messages. Absent for no upper limit.
    pub up_to: Option<u32>,
    /// The discount in per cent.
    pub percent: u32,
}
