//! The prices at hand, in the order in which they are asked: one's own, one's own books, the books that were named, and
//! those that hold on the day, the newest first.

use super::built_in;
use super::check_book::{Checked, Columns, Price, check, currency, prices};
use super::line::CostBookUsed;
use super::typed::{at_place, day, filled, within};
use super::{CostBorder, CostItem, CostNote, CostPlan, CostPostClass, CostSupplier, Money};
use crate::answer::{Finding, Findings, Param, codes};
use crate::law::{Certainty, Country, Day};
use crate::wire::Context;

/// Where prices are from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// Single prices in the plan.
    Prices,
    /// A book of one's own, by its place.
    Own(u32),
    /// A book that comes along.
    BuiltIn,
}

/// A book at hand.
pub(super) struct Held {
    pub(super) origin: Origin,
    pub(super) currency: String,
    /// What is told of it, if it is one that comes along.
    pub(super) used: Option<CostBookUsed>,
    pub(super) certainty: Option<Certainty>,
    pub(super) checked: Checked,
}

/// All books at hand.
pub(super) struct Shelf {
    pub(super) held: Vec<Held>,
    /// Books that hold on the day and are used only where they are named, since their sources disagree.
    pub(super) disputed: Vec<Held>,
    pub(super) on: Day,
}

/// The price that was found, and the book it stands in.
#[derive(Clone, Copy)]
pub(super) struct Found<'s> {
    pub(super) price: &'s Price,
    pub(super) held: &'s Held,
    /// Whether there were several suppliers, and this is the dearer one.
    pub(super) dearest: bool,
}

/// What is looked for.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    pub(super) item: CostItem,
    /// Megabytes in bytes, or grams; `None` for what has no size.
    pub(super) size: Option<u32>,
    /// How many bytes a megabyte has; 1 for grams.
    pub(super) unit: u32,
    pub(super) border: CostBorder,
    pub(super) supplier: Option<CostSupplier>,
    pub(super) post_class: Option<CostPostClass>,
}

impl Held {
    /// What has to be known about the book.
    pub(super) fn notes(&self) -> &[CostNote] {
        self.used.as_ref().and_then(|used| used.notes.as_deref()).unwrap_or_default()
    }
}

impl Shelf {
    /// Puts the books together.
    pub(super) fn of(plan: &CostPlan, context: Context, findings: &mut Findings) -> Self {
        let on = day(plan.prices_on.as_deref(), || "/plan/pricesOn".to_owned(), findings);
        let mut shelf = Self { held: Vec::new(), disputed: Vec::new(), on: on.unwrap_or_else(|| context.on.into()) };
        shelf.own_prices(plan, findings);
        shelf.own_books(plan, findings);
        shelf.named(plan.books.as_deref().unwrap_or_default(), "/plan", findings);
        shelf.holding(plan.country);
        shelf
    }

    fn own_prices(&mut self, plan: &CostPlan, findings: &mut Findings) {
        let currency_of = filled(plan.currency.as_deref()).map(str::trim);
        if let Some(given) = currency_of {
            currency(given, || "/plan/currency".to_owned(), findings);
        }
        let own = currency_of.unwrap_or(match plan.country {
            Country::Dk => "DKK",
            Country::No => "NOK",
        });
        let Some(list) = plan.prices.as_deref().filter(|list| !list.is_empty()) else { return };
        let mut prices = prices(list, "/plan", findings);
        // What could not be read has been found, and is no price.
        prices.retain(|price| price.columns != Columns::default());
        let checked = Checked { from: None, until: None, vat: None, prices, discounts: Vec::new() };
        let currency = own.to_owned();
        self.held.push(Held { origin: Origin::Prices, currency, used: None, certainty: None, checked });
    }

    fn own_books(&mut self, plan: &CostPlan, findings: &mut Findings) {
        let books = plan.own_books.as_deref().unwrap_or_default();
        if !within(books.len(), 5, "/plan/ownBooks", findings) {
            return;
        }
        for (place, book) in books.iter().enumerate() {
            let path = at_place("/plan", "ownBooks", place);
            let Some(checked) = check(book, &path, findings) else { continue };
            self.out_of_date(&checked, path, findings);
            let origin = Origin::Own(u32::try_from(place).unwrap_or(u32::MAX));
            self.held.push(Held { origin, currency: book.currency.clone(), used: None, certainty: None, checked });
        }
    }

    /// Books by their names, before the others.
    fn named(&mut self, names: &[String], base: &str, findings: &mut Findings) {
        for (place, name) in names.iter().enumerate() {
            let path = at_place(base, "books", place);
            let Some(held) = built_in::book(name.trim()).and_then(held) else {
                findings.add(&codes::COST_BOOK_UNKNOWN, path);
                continue;
            };
            self.out_of_date(&held.checked, path, findings);
            self.held.push(held);
        }
    }

    /// The books that hold on the day, the one that began last first. A book whose sources disagree has to be named.
    fn holding(&mut self, country: Country) {
        let first = self.held.len();
        let beginning = match country {
            Country::Dk => "dk.",
            Country::No => "no.",
        };
        for book in built_in::books(beginning).filter_map(held) {
            if !holds_on(&book.checked, self.on) {
                continue;
            }
            if book.notes().contains(&CostNote::SourcesDisagree) {
                self.disputed.push(book);
                continue;
            }
            let began = book.checked.from;
            let newer = self.held.iter().skip(first).take_while(|other| other.checked.from >= began).count();
            self.held.insert(first.saturating_add(newer), book);
        }
    }

    fn out_of_date(&self, book: &Checked, path: String, findings: &mut Findings) {
        let begins_later = book.from.is_some_and(|from| self.on < from);
        if begins_later || book.until.is_some_and(|until| until < self.on) {
            findings.add(&codes::COST_BOOK_OUT_OF_DATE, path);
        }
    }

    /// The name of a book that has the item and has to be named, since its sources disagree.
    pub(super) fn disputed(&self, item: CostItem) -> Option<&str> {
        let has = |held: &&Held| held.checked.prices.iter().any(|price| price.item == item);
        self.disputed.iter().find(has)?.used.as_ref().map(|used| used.id.as_str())
    }

    /// Looks a price up: in the first book that knows the item for this size and class. `Err` tells whether a book knows
    /// the item at all.
    pub(super) fn find(&self, wanted: Wanted) -> Result<Found<'_>, bool> {
        let mut known = false;
        for held in &self.held {
            let mut best: Option<Found<'_>> = None;
            for price in held.checked.prices.iter().filter(|price| price.item == wanted.item) {
                known = true;
                if !fits(price, wanted) {
                    continue;
                }
                best = Some(match best {
                    None => Found { price, held, dearest: false },
                    Some(best) if best.price.supplier == price.supplier => best,
                    Some(best) if is_dearer(price.columns, best.price.columns) => Found { price, held, dearest: true },
                    Some(best) => Found { dearest: true, ..best },
                });
            }
            if let Some(best) = best {
                return Ok(best);
            }
        }
        Err(known)
    }
}

/// A book that comes along, ready for use.
pub(super) fn held(book: super::CostBook) -> Option<Held> {
    let checked = check(&book, "", &mut Findings::default())?;
    Some(Held {
        origin: Origin::BuiltIn,
        currency: book.currency,
        certainty: Some(book.certainty),
        checked,
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

/// Whether a book holds on a day. One whose first day is not known holds on none.
pub(super) fn holds_on(book: &Checked, on: Day) -> bool {
    book.from.is_some_and(|from| from <= on) && book.until.is_none_or(|until| on <= until)
}

pub(super) fn fits(price: &Price, wanted: Wanted) -> bool {
    let of_class = price.post_class.is_none() || price.post_class == wanted.post_class;
    let of_supplier = price.supplier.is_none() || wanted.supplier.is_none() || price.supplier == wanted.supplier;
    let Some(size) = wanted.size.map(Money::whole) else { return of_class && of_supplier };
    // A border that does not fit in a number is above every size.
    let border =
        |border: Option<Money>| border.map(|border| border.times(wanted.unit).unwrap_or(Money::whole(u32::MAX)));
    let lower = wanted.border == CostBorder::Lower;
    let above = border(price.over).is_none_or(|over| over < size || (over == size && !lower));
    let below = border(price.up_to).is_none_or(|up_to| size < up_to || (size == up_to && lower));
    let from = border(price.from).is_none_or(|from| from <= size);
    let under = border(price.under).is_none_or(|under| size < under);
    of_class && of_supplier && above && below && from && under
}

fn is_dearer(one: Columns, other: Columns) -> bool {
    let (one, other) = (one.without.or(one.with).or(one.not_stated), other.without.or(other.with).or(other.not_stated));
    one > other
}

/// A hint that a book may be out of date: its last day is not known, and the day asked about is in a later year.
pub(super) fn may_be_old(held: &Held, on: Day) -> Option<Finding> {
    let from = held.checked.from.filter(|from| from.0 < on.0 && held.checked.until.is_none())?;
    let finding = Finding::new(&codes::COST_BOOK_MAY_BE_OLD, "/plan/pricesOn");
    Some(finding.with("from", Param::Day(from.date()?)))
}
