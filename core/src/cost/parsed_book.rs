//! Parses and validates a price book: amounts, sizes and days. Findings point into the book.

use super::field_parsers::{index_path, member_path, non_blank, parse_amount, parse_day, parse_percent};
use super::{CostBook, CostDiscount, CostItem, CostPostClass, CostPrice, CostSupplier, Money};
use crate::answer::{Finding, Findings, Param, codes};
use crate::law::{Certainty, Day};

/// Above the number of prices in any published list.
pub(super) const MAX_PRICES: u32 = 100;

/// A price in the three VAT columns.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct PriceColumns {
    pub(super) without: Option<Money>,
    pub(super) with: Option<Money>,
    pub(super) not_stated: Option<Money>,
}

/// A price ready for look-ups.
pub(super) struct ParsedPrice {
    pub(super) item: CostItem,
    pub(super) supplier: Option<CostSupplier>,
    pub(super) post_class: Option<CostPostClass>,
    pub(super) over: Option<Money>,
    pub(super) from: Option<Money>,
    pub(super) up_to: Option<Money>,
    pub(super) under: Option<Money>,
    pub(super) free_under: Option<u32>,
    pub(super) columns: PriceColumns,
    pub(super) certainty: Option<Certainty>,
}

impl ParsedPrice {
    /// Whether the price is limited to a range of sizes.
    pub(super) fn is_by_size(&self) -> bool {
        [self.over, self.from, self.up_to, self.under].iter().any(Option::is_some)
    }
}

/// The part of a book that look-ups need.
pub(super) struct ParsedBook {
    pub(super) from: Option<Day>,
    pub(super) until: Option<Day>,
    pub(super) vat: Option<u32>,
    pub(super) prices: Vec<ParsedPrice>,
    pub(super) discounts: Vec<CostDiscount>,
}

/// Parses a book. `None` if anything in it is invalid, because a partly parsed book would give incomplete costs.
pub(super) fn parse_book(book: &CostBook, base: &str, findings: &mut Findings) -> Option<ParsedBook> {
    let mut book_findings = Findings::default();
    for (name, text) in [("id", &book.id), ("source", &book.source)] {
        if text.trim().is_empty() {
            book_findings.add(&codes::COST_BOOK_EMPTY, member_path(base, name));
        }
    }
    check_currency(&book.currency, || member_path(base, "currency"), &mut book_findings);
    let from = parse_day(book.from.as_deref(), || member_path(base, "from"), &mut book_findings);
    let until = parse_day(book.until.as_deref(), || member_path(base, "until"), &mut book_findings);
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        book_findings.add(&codes::COST_BOOK_PERIOD, member_path(base, "until"));
    }
    let vat = parse_percent(book.vat_percent.as_deref(), || member_path(base, "vatPercent"), &mut book_findings);
    if book.prices.is_empty() {
        book_findings.add(&codes::COST_BOOK_EMPTY, member_path(base, "prices"));
    }
    let prices = parse_prices(&book.prices, base, &mut book_findings);
    let discounts = book.discounts.clone().unwrap_or_default();
    for (index, discount) in discounts.iter().enumerate() {
        if discount.percent > 100 || discount.up_to.is_some_and(|up_to| up_to < discount.from) {
            book_findings.add(&codes::COST_SIZE_RANGE, index_path(base, "discounts", index));
        }
    }
    let usable = !book_findings.has_error();
    findings.extend(book_findings);
    usable.then_some(ParsedBook { from, until, vat, prices, discounts })
}

pub(super) fn parse_prices(list: &[CostPrice], base: &str, findings: &mut Findings) -> Vec<ParsedPrice> {
    let mut prices = Vec::new();
    if list.len() > MAX_PRICES as usize {
        let finding = Finding::new(&codes::COST_TOO_MANY, member_path(base, "prices"));
        findings.push(finding.with("max", Param::Integer(MAX_PRICES)));
        return prices;
    }
    for (index, given) in list.iter().enumerate() {
        prices.push(parse_price(given, &index_path(base, "prices", index), findings));
    }
    prices
}

fn parse_price(given: &CostPrice, path: &str, findings: &mut Findings) -> ParsedPrice {
    let mut read = |text: &Option<String>, name: &str| parse_amount(text.as_deref(), path, name, findings);
    let columns = PriceColumns {
        without: read(&given.without_vat, "withoutVat"),
        with: read(&given.with_vat, "withVat"),
        not_stated: read(&given.vat_not_stated, "vatNotStated"),
    };
    let (over, from) = (read(&given.over, "over"), read(&given.from, "from"));
    let (up_to, under) = (read(&given.up_to, "upTo"), read(&given.under, "under"));
    let texts = [&given.without_vat, &given.with_vat, &given.vat_not_stated];
    if texts.iter().all(|text| non_blank(text.as_deref()).is_none()) {
        findings.add(&codes::COST_PRICE_NO_AMOUNT, path.to_owned());
    }
    let (least, most) = (over.or(from), up_to.or(under));
    if let (Some(least), Some(most)) = (least, most)
        && least >= most
    {
        findings.add(&codes::COST_SIZE_RANGE, path.to_owned());
    }
    ParsedPrice {
        item: given.item,
        supplier: given.supplier,
        post_class: given.post_class,
        over,
        from,
        up_to,
        under,
        free_under: given.free_under,
        columns,
        certainty: given.certainty,
    }
}

/// Adds a finding unless the currency is three capital letters.
pub(super) fn check_currency(given: &str, path: impl FnOnce() -> String, findings: &mut Findings) {
    if given.len() != 3 || !given.bytes().all(|byte| byte.is_ascii_uppercase()) {
        findings.add(&codes::COST_CURRENCY, path());
    }
}
