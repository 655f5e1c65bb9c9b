//! Computes an estimate: its lines, the missing prices and the rules applied.

use super::estimate_types::{CostBookUsed, CostLine, CostMissing};
use super::external_price_sources::external_source;
use super::field_parsers::{index_path, member_path};
use super::mailing::{Mailing, add_step};
use super::parsed_book::PriceColumns;
use super::prepared_plan::{Assumptions, PreparedPlan, Volume};
use super::price_sources::{Origin, PriceMatch, PriceQuery, possibly_outdated};
use super::{CostChannel, CostColumn, CostItem, CostNote, CostPricePlace, CostQuota, Money};
use crate::answer::{Code, Finding, Findings, Param, Step, codes, steps};
use crate::text;

/// The result of a calculation.
#[derive(Default)]
pub(super) struct Estimate {
    pub(super) lines: Vec<CostLine>,
    pub(super) missing: Vec<CostMissing>,
    pub(super) books: Vec<CostBookUsed>,
    pub(super) steps: Vec<Step>,
    pub(super) findings: Findings,
    /// The price of one message of each mailing, where it depends on the size.
    pub(super) unit_prices: Vec<Option<PriceColumns>>,
    /// Prices whose VAT discrepancy has a finding already.
    pub(super) reported_discrepancies: Vec<(CostItem, PriceColumns)>,
}

/// Builds an estimate under one set of assumptions.
pub(super) struct Estimator<'d> {
    pub(super) prepared: &'d PreparedPlan<'d>,
    pub(super) assumptions: Assumptions,
    pub(super) volume: &'d Volume,
    pub(super) estimate: Estimate,
}

/// What a line is for: everything but its price.
#[derive(Clone, Copy)]
pub(super) struct LineKey {
    /// The index of the mailing.
    pub(super) mailing: Option<usize>,
    pub(super) channel: Option<CostChannel>,
    pub(super) item: CostItem,
    pub(super) quantity: u32,
    /// Priced units per piece, such as kilobytes or sheets.
    pub(super) each: u32,
}

/// Calculates an estimate.
pub(super) fn calculate(prepared: &PreparedPlan<'_>, assumptions: Assumptions, volume: &Volume) -> Estimate {
    let mut estimator = Estimator { prepared, assumptions, volume, estimate: Estimate::default() };
    for (index, mailing) in volume.mailings.iter().enumerate() {
        estimator.estimate.unit_prices.push(None);
        if let Some(mailing) = mailing {
            estimator.add_mailing(index, mailing);
        }
    }
    estimator.add_shared(CostItem::RegisterLookup, volume.lookups);
    estimator.add_logins(volume.logins);
    estimator.add_shared(CostItem::Connection, volume.systems);
    estimator.add_svarut(volume.svarut_months);
    estimator.estimate
}

impl Estimator<'_> {
    fn add_mailing(&mut self, index: usize, mailing: &Mailing) {
        for (channel, letters) in &mailing.digital {
            let quantity = letters.saturating_mul(mailing.times);
            let key =
                LineKey { mailing: Some(index), channel: Some(*channel), item: CostItem::Email, quantity, each: 1 };
            match channel {
                _ if quantity == 0 => {}
                CostChannel::DigitalMailbox => self.add_mailbox(key, mailing),
                CostChannel::Digital => self.add_digital_post(key, mailing),
                CostChannel::Altinn => {
                    self.add_once(&codes::COST_UNREAD_ON_PAPER, "/plan/mailings");
                    self.flat_price(LineKey { item: CostItem::Altinn, ..key });
                }
                CostChannel::OwnSystem => self.flat_price(LineKey { item: CostItem::OwnSystem, ..key }),
                CostChannel::Sms => self.flat_price(LineKey { item: CostItem::Sms, ..key }),
                CostChannel::Email | CostChannel::Paper => self.flat_price(key),
            }
        }
        let paper = mailing.paper.saturating_mul(mailing.times);
        if paper > 0 {
            self.add_paper(index, mailing, paper);
        }
        let extras = [
            (CostItem::Email, mailing.emails),
            (CostItem::Sms, mailing.sms),
            (CostItem::OpeningReceipt, mailing.receipts),
        ];
        for (item, number) in extras.into_iter().filter(|(_, number)| *number > 0) {
            let quantity = number.saturating_mul(mailing.times);
            self.flat_price(LineKey { mailing: Some(index), channel: None, item, quantity, each: 1 });
        }
    }

    fn add_shared(&mut self, item: CostItem, quantity: u32) {
        if quantity > 0 {
            self.flat_price(LineKey { mailing: None, channel: None, item, quantity, each: 1 });
        }
    }

    /// KS SvarUt: the fixed fee. The price per dispatch depends on the channel and is in no book.
    fn add_svarut(&mut self, months: u32) {
        if months > 0 {
            let place = CostPricePlace::SvarutPrices.as_str();
            let finding = Finding::new(&codes::COST_SVARUT_DISPATCH, "/plan/svarutMonths");
            self.estimate.findings.push(finding.with("cost-place", Param::Word(place)));
        }
        self.add_shared(CostItem::SvarutMonth, months);
    }

    /// Log-ins, some of which may be free.
    fn add_logins(&mut self, logins: u32) {
        let item = CostItem::Login;
        let key = LineKey { mailing: None, channel: None, item, quantity: logins, each: 1 };
        if logins == 0 {
            return;
        }
        let prepared = self.prepared;
        let Ok(matched) = prepared.sources.find(self.query(item, None)) else { return self.flat_price(key) };
        let Some(quota) = matched.price.free_under else { return self.flat_price(key) };
        let (kind, paid) = match self.assumptions.quota {
            _ if logins < quota => (&steps::COST_LOGINS_FREE, 0),
            CostQuota::AllOrNothing => (&steps::COST_LOGINS_ALL, logins),
            CostQuota::FirstFree => (&steps::COST_LOGINS_ABOVE, logins.saturating_sub(quota)),
        };
        add_step(&mut self.estimate.steps, Step::new(kind).with("free", Param::Integer(quota)));
        if paid > 0 {
            let columns = self.price_columns(matched);
            self.push_line(LineKey { quantity: paid, ..key }, matched, columns);
        } else {
            self.push_line(key, matched, (FREE, None));
        }
    }

    /// Adds a line for an item whose price does not depend on size.
    pub(super) fn flat_price(&mut self, key: LineKey) {
        let prepared = self.prepared;
        match prepared.sources.find(self.query(key.item, None)) {
            Ok(matched) => {
                let columns = self.price_columns(matched);
                self.push_line(key, matched, columns);
            }
            Err(_) => self.missing_price(key),
        }
    }

    pub(super) fn query(&self, item: CostItem, size: Option<u32>) -> PriceQuery {
        let unit = if item == CostItem::Postage { 1 } else { self.assumptions.bytes().0 };
        let plan = self.prepared.plan;
        PriceQuery { item, size, unit, border: self.assumptions.border, supplier: plan.supplier, post_class: None }
    }

    /// Adds a line with a price.
    pub(super) fn push_line(
        &mut self,
        key: LineKey,
        matched: PriceMatch<'_>,
        (unit, computed): (PriceColumns, Option<CostColumn>),
    ) {
        self.record_book(matched, unit == FREE);
        let amount = |unit: Option<Money>| unit.and_then(|unit| unit.times(key.each)?.times(key.quantity));
        let (without, with, not_stated) = (amount(unit.without), amount(unit.with), amount(unit.not_stated));
        let lost = |unit: Option<Money>, amount: Option<Money>| unit.is_some() && amount.is_none();
        if lost(unit.without, without) || lost(unit.with, with) || lost(unit.not_stated, not_stated) {
            self.add_once(&codes::COST_SUM_TOO_LARGE, "/plan");
        }
        let (price, source) = (matched.price, matched.source);
        let size = |one: Option<Money>, other: Option<Money>| one.or(other).map(|size| size.to_string());
        let line = CostLine {
            currency: Some(source.currency.clone()),
            unit_without_vat: unit.without,
            unit_with_vat: unit.with,
            unit_vat_not_stated: unit.not_stated,
            amount_without_vat: without,
            amount_with_vat: with,
            amount_vat_not_stated: not_stated,
            computed,
            over: size(price.over, price.from),
            up_to: size(price.up_to, price.under),
            supplier: price.supplier,
            post_class: price.post_class,
            one_off: (key.item == CostItem::Connection).then_some(true),
            book: source.used.as_ref().map(|used| used.id.clone()),
            own_book: if let Origin::OwnBook(index) = source.origin { Some(index) } else { None },
            own_price: (source.origin == Origin::PlanPrices).then_some(true),
            source: source.used.as_ref().map(|used| used.source.clone()),
            certainty: price.certainty.or(source.certainty),
            ..self.unpriced_line(key)
        };
        self.estimate.lines.push(line);
    }

    /// A line without a price.
    fn unpriced_line(&self, key: LineKey) -> CostLine {
        let text = |locale| text::render(locale, &["word.cost-item.", key.item.as_str()], &[]);
        CostLine {
            mailing: key.mailing.map(one_based),
            channel: key.channel,
            item: key.item,
            text: self.prepared.locale.and_then(text),
            quantity: u64::from(key.quantity).saturating_mul(key.each.into()),
            currency: None,
            unit_without_vat: None,
            unit_with_vat: None,
            unit_vat_not_stated: None,
            amount_without_vat: None,
            amount_with_vat: None,
            amount_vat_not_stated: None,
            computed: None,
            over: None,
            up_to: None,
            supplier: None,
            post_class: None,
            one_off: None,
            book: None,
            own_book: None,
            own_price: None,
            source: None,
            certainty: None,
        }
    }

    /// Adds the book of a price to the answer, once, with the findings its notes call for.
    fn record_book(&mut self, matched: PriceMatch<'_>, free: bool) {
        let Some(used) = &matched.source.used else { return };
        if self.estimate.books.iter().any(|known| known.id == used.id) {
            return;
        }
        self.estimate.books.push(used.clone());
        for note in matched.source.notes() {
            self.apply_note(*note, matched.price.item);
        }
        // A free item needs no warning that its book may be outdated.
        if let Some(finding) = possibly_outdated(matched.source, self.prepared.sources.on).filter(|_| !free) {
            self.push_if_new(finding);
        }
    }

    /// Adds a finding unless one with the same code and params exists.
    fn push_if_new(&mut self, finding: Finding) {
        let same = |known: &Finding| std::ptr::eq(known.code(), finding.code()) && known.params() == finding.params();
        if !self.estimate.findings.iter().any(same) {
            self.estimate.findings.push(finding);
        }
    }

    /// Adds the finding that a note of a book calls for.
    fn apply_note(&mut self, note: CostNote, item: CostItem) {
        match note {
            CostNote::SourcesDisagree => {
                let finding = Finding::new(&codes::COST_SOURCES_DISAGREE, "/plan/books");
                self.push_if_new(finding.with("cost-item", Param::Word(item.as_str())));
            }
            CostNote::ConsumerPrice => {
                let place = external_source(item, self.prepared.plan.country, self.prepared.sources.on);
                let finding = Finding::new(&codes::COST_CONSUMER_PRICE, "/plan/books");
                self.push_if_new(finding.with("cost-place", Param::Word(place.as_str())));
            }
            CostNote::TimeDiscounts => self.add_once(&codes::COST_TIME_DISCOUNTS, "/plan/mailings"),
            _ => {}
        }
    }

    /// Adds a line without a price, and the price to the missing ones.
    pub(super) fn missing_price(&mut self, key: LineKey) {
        let line = self.unpriced_line(key);
        let (what, path) = (key.item.as_str(), "/plan/prices");
        if !self.estimate.missing.iter().any(|known| known.what == what && known.path == path) {
            let finding = Finding::new(&codes::COST_PRICE_MISSING, path);
            self.estimate.findings.push(finding.with("cost-item", Param::Word(what)));
            let missing = CostMissing { text: line.text.clone(), ..CostMissing::new(what, path.to_owned()) };
            self.push_missing_with_source(key.item, missing);
        }
        self.estimate.lines.push(line);
    }

    /// Adds a missing price with the place where the sender can find it, and a disputed book that has one.
    fn push_missing_with_source(&mut self, item: CostItem, missing: CostMissing) {
        let place = external_source(item, self.prepared.plan.country, self.prepared.sources.on);
        let finding = Finding::new(&codes::COST_PRICE_PLACE, missing.path.clone());
        let finding = finding.with("cost-item", Param::Word(item.as_str()));
        self.estimate.findings.push(finding.with("cost-place", Param::Word(place.as_str())));
        let book = self.prepared.sources.disputed(item).map(str::to_owned);
        if book.is_some() {
            self.apply_note(CostNote::SourcesDisagree, item);
        }
        let text = |locale| text::render(locale, &["word.cost-place.", place.as_str()], &[]);
        let place_text = self.prepared.locale.and_then(text);
        self.estimate.missing.push(CostMissing { place: Some(place), place_text, book, ..missing });
    }

    /// Adds a line whose price depends on a field of the mailing that has to be filled in or changed. Where no class fits,
    /// the plan can give a price of its own instead.
    pub(super) fn missing_field(&mut self, key: LineKey, field: &'static str, code: &'static Code) {
        let line = self.unpriced_line(key);
        self.estimate.lines.push(line);
        let Some(mailing) = key.mailing else { return };
        let path = member_path(&index_path("/plan", "mailings", mailing), field);
        if self.estimate.missing.iter().any(|known| known.path == path) {
            return;
        }
        let text = self.prepared.locale.and_then(|locale| text::render(locale, &["word.cost-field.", field], &[]));
        self.estimate.findings.add(code, path.clone());
        let missing = CostMissing { text, mailing: Some(one_based(mailing)), ..CostMissing::new(field, path) };
        if std::ptr::eq(code, &raw const codes::COST_CLASS_UNKNOWN) {
            self.push_missing_with_source(key.item, missing);
        } else {
            self.estimate.missing.push(missing);
        }
    }

    pub(super) fn add_once(&mut self, code: &'static Code, path: &'static str) {
        if !self.estimate.findings.iter().any(|known| std::ptr::eq(known.code(), code)) {
            self.estimate.findings.add(code, path);
        }
    }
}

/// Zero in every column.
pub(super) const FREE: PriceColumns =
    PriceColumns { without: Some(Money::ZERO), with: Some(Money::ZERO), not_stated: Some(Money::ZERO) };

/// The position counted from 1, as answers state it.
fn one_based(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1)
}
