//! The prices available to a plan, in order of precedence: the plan's own prices, its own books, the books it names, and
//! the bundled books valid on the day, newest first.

use super::bundled_books;
use super::estimate_types::CostBookUsed;
use super::field_parsers::{check_length, index_path, non_blank, parse_day};
use super::parsed_book::{ParsedBook, ParsedPrice, PriceColumns, check_currency, parse_book, parse_prices};
use super::{CostBorder, CostItem, CostNote, CostPlan, CostPostClass, CostSupplier, Money};
use crate::answer::{Finding, Findings, Param, codes};
use crate::law::{Certainty, Country, Day};
use crate::wire::Context;

/// Where the prices of a source come from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// Single prices in the plan.
    PlanPrices,
    /// A book in the plan, by its index.
    OwnBook(u32),
    /// A bundled book.
    Bundled,
}

/// A price book, or the plan's single prices, ready for look-ups.
pub(super) struct PriceSource {
    pub(super) origin: Origin,
    pub(super) currency: String,
    /// What an answer reports about a bundled book.
    pub(super) used: Option<CostBookUsed>,
    pub(super) certainty: Option<Certainty>,
    pub(super) book: ParsedBook,
}

/// All price sources of a plan.
pub(super) struct PriceSources {
    pub(super) active: Vec<PriceSource>,
    /// Valid books whose sources disagree. A plan has to name them; here they only serve as a suggestion.
    pub(super) disputed: Vec<PriceSource>,
    pub(super) on: Day,
}

/// A price and the source it was found in.
#[derive(Clone, Copy)]
pub(super) struct PriceMatch<'s> {
    pub(super) price: &'s ParsedPrice,
    pub(super) source: &'s PriceSource,
    /// Whether several suppliers have a price and this is the highest.
    pub(super) is_most_expensive: bool,
}

/// What a price is looked up for.
#[derive(Clone, Copy)]
pub(super) struct PriceQuery {
    pub(super) item: CostItem,
    /// Bytes or grams; `None` for an item without a size.
    pub(super) size: Option<u32>,
    /// Units of `size` per unit of the price classes: bytes per megabyte, or 1 for grams.
    pub(super) unit: u32,
    pub(super) border: CostBorder,
    pub(super) supplier: Option<CostSupplier>,
    pub(super) post_class: Option<CostPostClass>,
}

impl PriceSource {
    /// The reservations about the book.
    pub(super) fn notes(&self) -> &[CostNote] {
        self.used.as_ref().and_then(|used| used.notes.as_deref()).unwrap_or_default()
    }
}

impl PriceSources {
    /// Collects the sources of a plan.
    pub(super) fn new(plan: &CostPlan, context: Context, findings: &mut Findings) -> Self {
        let on = parse_day(plan.prices_on.as_deref(), || "/plan/pricesOn".to_owned(), findings);
        let on = on.unwrap_or_else(|| context.on.into());
        let mut sources = Self { active: Vec::new(), disputed: Vec::new(), on };
        sources.add_plan_prices(plan, findings);
        sources.add_own_books(plan, findings);
        sources.add_named_books(plan.books.as_deref().unwrap_or_default(), "/plan", findings);
        sources.add_valid_books(plan.country);
        sources
    }

    fn add_plan_prices(&mut self, plan: &CostPlan, findings: &mut Findings) {
        let given = non_blank(plan.currency.as_deref()).map(str::trim);
        if let Some(given) = given {
            check_currency(given, || "/plan/currency".to_owned(), findings);
        }
        let currency = given.unwrap_or(match plan.country {
            Country::Dk => "DKK",
            Country::No => "NOK",
        });
        let Some(list) = plan.prices.as_deref().filter(|list| !list.is_empty()) else { return };
        let mut prices = parse_prices(list, "/plan", findings);
        // An unreadable amount has its finding already; an empty price must not match.
        prices.retain(|price| price.columns != PriceColumns::default());
        let book = ParsedBook { from: None, until: None, vat: None, prices, discounts: Vec::new() };
        let currency = currency.to_owned();
        self.active.push(PriceSource { origin: Origin::PlanPrices, currency, used: None, certainty: None, book });
    }

    fn add_own_books(&mut self, plan: &CostPlan, findings: &mut Findings) {
        let books = plan.own_books.as_deref().unwrap_or_default();
        if !check_length(books.len(), 5, "/plan/ownBooks", findings) {
            return;
        }
        for (index, given) in books.iter().enumerate() {
            let path = index_path("/plan", "ownBooks", index);
            let Some(book) = parse_book(given, &path, findings) else { continue };
            self.warn_if_not_valid(&book, path, findings);
            let origin = Origin::OwnBook(u32::try_from(index).unwrap_or(u32::MAX));
            self.active.push(PriceSource {
                origin,
                currency: given.currency.clone(),
                used: None,
                certainty: None,
                book,
            });
        }
    }

    fn add_named_books(&mut self, names: &[String], base: &str, findings: &mut Findings) {
        for (index, name) in names.iter().enumerate() {
            let path = index_path(base, "books", index);
            let Some(source) = bundled_books::book(name.trim()).and_then(bundled_source) else {
                findings.add(&codes::COST_BOOK_UNKNOWN, path);
                continue;
            };
            self.warn_if_not_valid(&source.book, path, findings);
            self.active.push(source);
        }
    }

    /// Adds the bundled books valid on the day, the latest first day first. A book whose sources disagree is set aside.
    fn add_valid_books(&mut self, country: Country) {
        let first = self.active.len();
        let prefix = match country {
            Country::Dk => "dk.",
            Country::No => "no.",
        };
        for source in bundled_books::books(prefix).filter_map(bundled_source) {
            if !is_valid_on(&source.book, self.on) {
                continue;
            }
            if source.notes().contains(&CostNote::SourcesDisagree) {
                self.disputed.push(source);
                continue;
            }
            let from = source.book.from;
            let newer = self.active.iter().skip(first).take_while(|other| other.book.from >= from).count();
            self.active.insert(first.saturating_add(newer), source);
        }
    }

    fn warn_if_not_valid(&self, book: &ParsedBook, path: String, findings: &mut Findings) {
        let begins_later = book.from.is_some_and(|from| self.on < from);
        if begins_later || book.until.is_some_and(|until| until < self.on) {
            findings.add(&codes::COST_BOOK_OUT_OF_DATE, path);
        }
    }

    /// The id of a disputed book that has a price for the item.
    pub(super) fn disputed(&self, item: CostItem) -> Option<&str> {
        let has = |source: &&PriceSource| source.book.prices.iter().any(|price| price.item == item);
        self.disputed.iter().find(has)?.used.as_ref().map(|used| used.id.as_str())
    }

    /// Looks up a price in the first source that has one for this item, size and class. `Err` holds whether any source
    /// knows the item.
    pub(super) fn find(&self, query: PriceQuery) -> Result<PriceMatch<'_>, bool> {
        let mut known = false;
        for source in &self.active {
            let mut best: Option<PriceMatch<'_>> = None;
            for price in source.book.prices.iter().filter(|price| price.item == query.item) {
                known = true;
                if !is_match(price, query) {
                    continue;
                }
                best = Some(match best {
                    None => PriceMatch { price, source, is_most_expensive: false },
                    Some(best) if best.price.supplier == price.supplier => best,
                    Some(best) if is_more_expensive(price.columns, best.price.columns) => {
                        PriceMatch { price, source, is_most_expensive: true }
                    }
                    Some(best) => PriceMatch { is_most_expensive: true, ..best },
                });
            }
            if let Some(best) = best {
                return Ok(best);
            }
        }
        Err(known)
    }
}

/// A bundled book ready for look-ups.
pub(super) fn bundled_source(book: super::CostBook) -> Option<PriceSource> {
    let parsed = parse_book(&book, "", &mut Findings::default())?;
    Some(PriceSource {
        origin: Origin::Bundled,
        currency: book.currency,
        certainty: Some(book.certainty),
        book: parsed,
        used: Some(CostBookUsed {
            id: book.id,
            from: book.from,
            until: book.until,
            source: book.source,
            certainty: book.certainty,
            notes: book.notes,
        }),
    })
}

/// Whether a book is valid on a day. A book without a first day never is.
pub(super) fn is_valid_on(book: &ParsedBook, on: Day) -> bool {
    book.from.is_some_and(|from| from <= on) && book.until.is_none_or(|until| on <= until)
}

pub(super) fn is_match(price: &ParsedPrice, query: PriceQuery) -> bool {
    let of_class = price.post_class.is_none() || price.post_class == query.post_class;
    let of_supplier = price.supplier.is_none() || query.supplier.is_none() || price.supplier == query.supplier;
    let Some(size) = query.size.map(Money::whole) else { return of_class && of_supplier };
    // A border that overflows is above every size.
    let border =
        |border: Option<Money>| border.map(|border| border.times(query.unit).unwrap_or(Money::whole(u32::MAX)));
    let lower = query.border == CostBorder::Lower;
    let above = border(price.over).is_none_or(|over| over < size || (over == size && !lower));
    let below = border(price.up_to).is_none_or(|up_to| size < up_to || (size == up_to && lower));
    let from = border(price.from).is_none_or(|from| from <= size);
    let under = border(price.under).is_none_or(|under| size < under);
    of_class && of_supplier && above && below && from && under
}

fn is_more_expensive(one: PriceColumns, other: PriceColumns) -> bool {
    let (one, other) = (one.without.or(one.with).or(one.not_stated), other.without.or(other.with).or(other.not_stated));
    one > other
}

/// The hint that a book may be outdated: its last day is unknown, and the day of the prices is in a later year.
pub(super) fn possibly_outdated(source: &PriceSource, on: Day) -> Option<Finding> {
    let from = source.book.from.filter(|from| from.0 < on.0 && source.book.until.is_none())?;
    let finding = Finding::new(&codes::COST_BOOK_MAY_BE_OLD, "/plan/pricesOn");
    Some(finding.with("from", Param::Day(from.date()?)))
}
