//! The types of an estimate: totals, lines, missing prices, sensitivity and the books used.

use super::{CostChannel, CostColumn, CostItem, CostNote, CostPostClass, CostPricePlace, CostSupplier, Money};
use crate::law::Certainty;
use crate::wire::Wire;

/// An exact total in one currency and VAT column.
#[derive(Wire, Clone, PartialEq, Eq, Debug)]
#[wire(answer)]
pub struct CostTotal {
    /// The currency.
    pub currency: String,
    /// The VAT column of the total.
    pub column: CostColumn,
    /// The sum of the lines that have this column.
    pub amount: Money,
    /// The one-off part of the amount.
    pub one_off: Money,
    /// Whether every line has this column and no price is missing.
    pub complete: bool,
}

/// A line of an estimate.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostLine {
    /// The mailing, counted from 1; absent for costs shared by all.
    pub mailing: Option<u32>,
    /// The channel; absent for costs that belong to none.
    pub channel: Option<CostChannel>,
    /// The item.
    pub item: CostItem,
    /// The item in the language of the context; absent without a language.
    pub text: Option<String>,
    /// The quantity.
    pub quantity: u64,
    /// The currency; absent where the price is missing.
    pub currency: Option<String>,
    /// The unit price without VAT.
    pub unit_without_vat: Option<Money>,
    /// The unit price with VAT.
    pub unit_with_vat: Option<Money>,
    /// The unit price, where the source does not state VAT.
    pub unit_vat_not_stated: Option<Money>,
    /// The amount without VAT.
    pub amount_without_vat: Option<Money>,
    /// The amount with VAT.
    pub amount_with_vat: Option<Money>,
    /// The amount, where the source does not state VAT.
    pub amount_vat_not_stated: Option<Money>,
    /// The column that was computed with the given VAT rate, if any.
    pub computed: Option<CostColumn>,
    /// The lower limit of the size class, in megabytes or grams.
    pub over: Option<String>,
    /// The upper limit of the size class.
    pub up_to: Option<String>,
    /// The supplier of the price.
    pub supplier: Option<CostSupplier>,
    /// The post class of the price.
    pub post_class: Option<CostPostClass>,
    /// Whether it is a one-off cost.
    pub one_off: Option<bool>,
    /// The id of the bundled book the price is from; absent for own prices.
    pub book: Option<String>,
    /// The index of the own book the price is from, counted from 0.
    pub own_book: Option<u32>,
    /// Whether it is an own single price.
    pub own_price: Option<bool>,
    /// Where the price was published; absent for own prices.
    pub source: Option<String>,
    /// The certainty of the price; absent for own prices.
    pub certainty: Option<Certainty>,
}

/// A price or a field the plan has to supply.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostMissing {
    /// The item whose price is missing, or the name of a field.
    pub what: &'static str,
    /// The item or field in the language of the context; absent without a language.
    pub text: Option<String>,
    /// The missing VAT column; absent if the whole price is missing.
    pub column: Option<CostColumn>,
    /// The mailing, counted from 1.
    pub mailing: Option<u32>,
    /// The JSON Pointer of the field that supplies it.
    pub path: String,
    /// Where the sender can find the price; absent if a field is missing.
    pub place: Option<CostPricePlace>,
    /// The place in the language of the context; absent without a language.
    pub place_text: Option<String>,
    /// The id of a book that has the price but must be named in the plan, because its sources disagree.
    pub book: Option<String>,
}

impl CostMissing {
    pub(super) fn new(what: &'static str, path: String) -> Self {
        Self { what, text: None, column: None, mailing: None, path, place: None, place_text: None, book: None }
    }
}

/// How the totals would change under another assumption.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostSensitivity {
    /// The assumption: `megabyte`, `border` or `quota`.
    pub parameter: &'static str,
    /// The alternative value of the assumption.
    pub alternative: &'static str,
    /// The number of letters or log-ins whose price would change.
    pub affected: u64,
    /// The totals under that assumption.
    pub totals: Vec<CostTotal>,
}

/// A bundled book used in an estimate.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostBookUsed {
    /// The id of the book.
    pub id: String,
    /// The first day it is valid, if known.
    pub from: Option<String>,
    /// The last day it is valid, if known.
    pub until: Option<String>,
    /// Where it was published.
    pub source: String,
    /// Its certainty.
    pub certainty: Certainty,
    /// Reservations about it.
    pub notes: Option<Vec<CostNote>>,
}
