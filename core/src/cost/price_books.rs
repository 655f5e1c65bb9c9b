//! `cost.price_books`: the bundled price books and their VAT discrepancies.

use super::bundled_books::books;
use super::field_parsers::{non_blank, parse_day};
use super::price_sources::{bundled_source, is_valid_on};
use super::vat_discrepancy::vat_discrepancy;
use super::{CostBook, Money};
use crate::answer::{Findings, codes};
use crate::law::{self, Country};
use crate::wire::{Context, Wire};

/// Filters for the bundled price books. Filters left out match every book.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// Limits the list to books of this country.
    pub country: Option<Country>,
    /// Limits the list to books valid on this day, as the user wrote it: `21-11-2026`, `2026-11-21`. A book without a known
    /// first day never matches.
    pub valid_on: Option<String>,
    /// Limits the list to the book with this id.
    pub id: Option<String>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// The matching price books.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the filters are valid. True if and only if no finding is an error.
    pub accepted: bool,
    /// The books, by country and subject.
    pub entries: Vec<CostBookEntry>,
    /// The version of the rules.
    pub rules: &'static str,
    /// Findings about the request.
    pub findings: Findings,
}

/// A price book and its VAT discrepancies.
#[derive(Wire)]
#[wire(answer)]
pub struct CostBookEntry {
    /// The book as it is bundled. A changed copy can be sent in `plan.ownBooks`.
    pub book: CostBook,
    /// Prices whose published amounts with and without VAT contradict the rate. They are reported and used unchanged.
    pub vat_discrepancies: Vec<CostVatDiscrepancy>,
}

/// A published price with VAT that differs from the price without VAT plus the tax.
#[derive(Wire)]
#[wire(answer)]
pub struct CostVatDiscrepancy {
    /// The index of the price in the book, counted from 0.
    pub price: u32,
    /// The kind of discrepancy.
    pub kind: CostVatDiscrepancyKind,
    /// The price with VAT computed from the rate, before rounding.
    pub by_rate: Money,
}

/// The size of a VAT discrepancy.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostVatDiscrepancyKind {
    /// At most a hundredth: a different rounding.
    Rounding,
    /// More than a hundredth.
    Inconsistent,
}

/// Lists the bundled price books, with VAT discrepancies reported.
///
/// An unknown id or an invalid day is a finding, and the list is empty.
///
/// ```
/// # #[cfg(feature = "norway")] {
/// use postregler::cost::{self, price_books::Request};
/// use postregler::wire::{self, Context};
///
/// let context = Context::on(wire::read_iso("2026-11-21").ok_or("not a day")?);
/// let id = Some("no.mailbox.2021".to_owned());
/// let answer = cost::price_books(&Request { country: None, valid_on: None, id, context });
/// assert_eq!(answer.entries[0].book.prices[0].without_vat.as_deref(), Some("0.72"));
/// # }
/// # Ok::<(), &str>(())
/// ```
pub fn price_books(request: &Request) -> Answer {
    let mut findings = Findings::default();
    let on = parse_day(request.valid_on.as_deref(), || "/validOn".to_owned(), &mut findings);
    let id = non_blank(request.id.as_deref()).map(str::trim);
    if id.is_some_and(|id| books(id).all(|book| book.id != id)) {
        findings.add(&codes::COST_BOOK_UNKNOWN, "/id");
    }
    let mut entries = Vec::new();
    for book in books("").filter(|_| !findings.has_error()) {
        let is_requested =
            request.country.is_none_or(|country| book.country == country) && id.is_none_or(|id| book.id == id);
        let Some(source) = bundled_source(book.clone()).filter(|_| is_requested) else { continue };
        if on.is_some_and(|on| !is_valid_on(&source.book, on)) {
            continue;
        }
        let mut vat_discrepancies = Vec::new();
        for (index, price) in (0_u32..).zip(&source.book.prices) {
            let (Some(without), Some(with), Some(rate)) = (price.columns.without, price.columns.with, source.book.vat)
            else {
                continue;
            };
            if let Some((kind, by_rate)) = vat_discrepancy(without, with, rate) {
                vat_discrepancies.push(CostVatDiscrepancy { price: index, kind, by_rate });
            }
        }
        entries.push(CostBookEntry { book, vat_discrepancies });
    }
    if entries.is_empty() && !findings.has_error() {
        findings.add(&codes::COST_NO_BOOK, "");
    }
    Answer { accepted: !findings.has_error(), entries, rules: law::RULES_VERSION, findings }
}
