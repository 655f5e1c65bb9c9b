//! `cost.price_books`: which books of prices there are, and what stands in them.

use super::bundled_books::books;
use super::field_parsers::{non_blank, parse_day};
use super::price_sources::{bundled_source, is_valid_on};
use super::vat_discrepancy::vat_discrepancy;
use super::{CostBook, Money};
use crate::answer::{Findings, codes};
use crate::law::{self, Country};
use crate::wire::{Context, Wire};

/// Which books are wanted. What is left out does not matter.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// Only books of this country.
    pub country: Option<Country>,
    /// Only books that hold on this day, as it was typed. A book whose first day is not known holds on none.
    pub holding_on: Option<String>,
    /// Only the book of this name.
    pub id: Option<String>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// The books that were found.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the question could be answered: true exactly when no finding is an error.
    pub accepted: bool,
    /// The books, by country and then by what they are about.
    pub entries: Vec<CostBookEntry>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found about the question.
    pub findings: Findings,
}

/// A book, and what is odd about it.
#[derive(Wire)]
#[wire(answer)]
pub struct CostBookEntry {
    /// The book as it stands in its file: it can be changed and given back as one's own.
    pub book: CostBook,
    /// Prices whose two columns do not fit together. They are shown, and never mended.
    pub vat_discrepancies: Vec<CostVatDiscrepancy>,
}

/// A price with value added tax that is not the price without it and the tax on it.
#[derive(Wire)]
#[wire(answer)]
pub struct CostVatDiscrepancy {
    /// Its place among the prices of the book, counted from 0.
    pub price: u32,
    /// How far apart they are.
    pub kind: CostVatDiscrepancyKind,
    /// What the column with value added tax would be by the rate, before any rounding.
    pub by_rate: Money,
}

/// How far two columns are apart.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostVatDiscrepancyKind {
    /// By a hundredth: rounded in another way.
    Rounding,
    /// By more.
    Inconsistent,
}

/// Lists the books of prices that come along, with what is odd about them.
///
/// A name that no book has, or a day that cannot be read, is a finding, and no book is given.
///
/// ```
/// # #[cfg(feature = "norway")] {
/// use postregler::cost::{self, price_books::Request};
/// use postregler::wire::{self, Context};
///
/// let context = Context::on(wire::read_iso("2026-11-21").ok_or("a day")?);
/// let id = Some("no.mailbox.2021".to_owned());
/// let answer = cost::price_books(&Request { country: None, holding_on: None, id, context });
/// assert_eq!(answer.entries[0].book.prices[0].without_vat.as_deref(), Some("0.72"));
/// # }
/// # Ok::<(), &str>(())
/// ```
pub fn price_books(request: &Request) -> Answer {
    let mut findings = Findings::default();
    let on = parse_day(request.holding_on.as_deref(), || "/holdingOn".to_owned(), &mut findings);
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
