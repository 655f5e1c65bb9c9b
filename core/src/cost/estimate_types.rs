//! What an estimate is made of: sums, lines, what is missing, other readings, the books that were used.

use super::{CostChannel, CostColumn, CostItem, CostNote, CostPostClass, CostPricePlace, CostSupplier, Money};
use crate::law::Certainty;
use crate::wire::Wire;

/// A sum. Nothing in it is rounded.
#[derive(Wire, Clone, PartialEq, Eq, Debug)]
#[wire(answer)]
pub struct CostTotal {
    /// The currency.
    pub currency: String,
    /// The column that was added up.
    pub column: CostColumn,
    /// The sum of all lines that have this column.
    pub amount: Money,
    /// How much of it is paid once only.
    pub one_off: Money,
    /// Whether every line has this column, and so nothing is missing from the sum.
    pub complete: bool,
}

/// Something that is paid for.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostLine {
    /// Which mailing, counted from 1; absent for what belongs to all.
    pub mailing: Option<u32>,
    /// Which way the letters go; absent for what belongs to no way.
    pub channel: Option<CostChannel>,
    /// What is paid for.
    pub item: CostItem,
    /// The same in the language of the context; absent where none was named.
    pub text: Option<String>,
    /// How many.
    pub quantity: u64,
    /// The currency; absent where the price is missing.
    pub currency: Option<String>,
    /// The price of one without value added tax.
    pub unit_without_vat: Option<Money>,
    /// The price of one with value added tax.
    pub unit_with_vat: Option<Money>,
    /// The price of one, where nothing is said of value added tax.
    pub unit_vat_not_stated: Option<Money>,
    /// The amount without value added tax.
    pub amount_without_vat: Option<Money>,
    /// The amount with value added tax.
    pub amount_with_vat: Option<Money>,
    /// The amount, where nothing is said of value added tax.
    pub amount_vat_not_stated: Option<Money>,
    /// The column that was not published but computed with the rate that was given.
    pub computed: Option<CostColumn>,
    /// The class the price is for, above this size, in megabytes or grams.
    pub over: Option<String>,
    /// The class the price is for, up to this size.
    pub up_to: Option<String>,
    /// The supplier the price is for.
    pub supplier: Option<CostSupplier>,
    /// The class of post the price is for.
    pub post_class: Option<CostPostClass>,
    /// Whether it is paid once only.
    pub one_off: Option<bool>,
    /// The book the price is from; absent for prices of one's own.
    pub book: Option<String>,
    /// Which of one's own books it is from, counted from 0.
    pub own_book: Option<u32>,
    /// Whether it is a single price of one's own.
    pub own_price: Option<bool>,
    /// Where it was published; absent for prices of one's own.
    pub source: Option<String>,
    /// How sure we are of the price; absent for prices of one's own.
    pub certainty: Option<Certainty>,
}

/// Something that has to be given.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostMissing {
    /// What: the word of an item whose price is missing, or the name of a field.
    pub what: &'static str,
    /// The same in the language of the context; absent where none was named.
    pub text: Option<String>,
    /// The column that is missing; absent where the whole price is.
    pub column: Option<CostColumn>,
    /// Which mailing, counted from 1.
    pub mailing: Option<u32>,
    /// JSON Pointer to where it can be given.
    pub path: String,
    /// Where the sender finds the price; absent where it is no price that is missing.
    pub place: Option<CostPricePlace>,
    /// The same in the language of the context; absent where none was named.
    pub place_text: Option<String>,
    /// A book that has a price for it and is used only where it is named, since its sources disagree.
    pub book: Option<String>,
}

impl CostMissing {
    /// Something that has to be given at a path.
    pub(super) fn new(what: &'static str, path: String) -> Self {
        Self { what, text: None, column: None, mailing: None, path, place: None, place_text: None, book: None }
    }
}

/// What would change in another reading.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostSensitivity {
    /// What would be read in another way: `megabyte`, `border`, `quota`.
    pub parameter: &'static str,
    /// How it would be read: the other word of the choice.
    pub instead: &'static str,
    /// How many letters would have another price, or how many log-ins.
    pub affected: u64,
    /// The sums in that reading.
    pub totals: Vec<CostTotal>,
}

/// A book that was used.
#[derive(Wire, Clone)]
#[wire(answer)]
pub struct CostBookUsed {
    /// Its name.
    pub id: String,
    /// The first day it holds, where that is known.
    pub from: Option<String>,
    /// The last day it holds, where that is known.
    pub until: Option<String>,
    /// Where it was published.
    pub source: String,
    /// How sure we are of it.
    pub certainty: Certainty,
    /// What has to be known about it.
    pub notes: Option<Vec<CostNote>>,
}
