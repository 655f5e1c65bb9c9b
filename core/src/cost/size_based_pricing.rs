//! Lines whose price depends on size: mailboxes by class, Digital Post by kilobyte, paper by sheets and weight.

use super::estimator::{Estimator, LineKey};
use super::mailing::{Mailing, add_step};
use super::parsed_book::PriceColumns;
use super::price_sources::{PriceMatch, PriceQuery, is_match};
use super::{CostChannel, CostItem, CostPostClass, Money};
use crate::answer::{Param, Step, codes, steps};
use crate::law::{Country, DAO_FROM, POSTNORD_LETTERS_UNTIL};

impl Estimator<'_> {
    /// Norway: transport, and the mailbox by size class.
    pub(super) fn add_mailbox(&mut self, key: LineKey, mailing: &Mailing) {
        let fiks = self.prepared.plan.fiks == Some(true);
        let item = if fiks { CostItem::TransportFiks } else { CostItem::Transport };
        self.flat_price(LineKey { item, ..key });
        let key = LineKey { item: CostItem::Mailbox, ..key };
        let Some(bytes) = mailing.bytes else { return self.missing_field(key, "bytes", &codes::COST_FIELD_MISSING) };
        let prepared = self.prepared;
        let matched = match prepared.sources.find(self.query(CostItem::Mailbox, Some(bytes))) {
            Ok(matched) => matched,
            Err(true) => return self.missing_field(key, "bytes", &codes::COST_CLASS_UNKNOWN),
            Err(false) => return self.missing_price(key),
        };
        add_step(&mut self.estimate.steps, Step::new(&steps::COST_SIZE_CLASS));
        if matched.is_most_expensive {
            add_step(&mut self.estimate.steps, Step::new(&steps::COST_DEAREST));
        }
        let columns = self.price_columns(matched);
        self.push_line(key, matched, columns);
        let above = self.add_extra_megabytes(matched, bytes, key);
        let all = above.map_or(Some(columns.0), |above| columns.0.plus(above));
        self.record_unit_price(key, all);
    }

    /// Norway: each commenced megabyte above the largest class, with the same supplier.
    fn add_extra_megabytes(&mut self, mailbox: PriceMatch<'_>, bytes: u32, key: LineKey) -> Option<PriceColumns> {
        let mut query = self.query(CostItem::MailboxExtraMb, Some(bytes));
        query.supplier = mailbox.price.supplier;
        let mut prices = mailbox.source.book.prices.iter();
        let price = prices.find(|price| price.item == query.item && is_match(price, query))?;
        let border = price.over.or(price.from).unwrap_or(Money::ZERO).times(query.unit)?.units();
        let above = u64::from(bytes).saturating_sub(border).div_ceil(u64::from(query.unit).max(1));
        let each = u32::try_from(above).ok().filter(|each| *each > 0)?;
        add_step(
            &mut self.estimate.steps,
            Step::new(&steps::COST_EXTRA_MEGABYTES).with("megabytes", Param::Integer(each)),
        );
        let matched = PriceMatch { price, source: mailbox.source, is_most_expensive: false };
        let columns = self.price_columns(matched);
        self.push_line(LineKey { item: query.item, each, ..key }, matched, columns);
        columns.0.times(each)
    }

    /// Denmark: base price and commenced kilobytes, limited by the cap, less the volume discount.
    pub(super) fn add_digital_post(&mut self, key: LineKey, mailing: &Mailing) {
        let key = LineKey { item: CostItem::DigitalBase, ..key };
        let Some(bytes) = mailing.bytes else { return self.missing_field(key, "bytes", &codes::COST_FIELD_MISSING) };
        let prepared = self.prepared;
        let Ok(base) = prepared.sources.find(self.query(CostItem::DigitalBase, None)) else {
            return self.missing_price(key);
        };
        let cap = match prepared.sources.find(self.query(CostItem::DigitalCap, Some(bytes))) {
            Ok(cap) => Some(cap),
            Err(true) => return self.missing_field(key, "bytes", &codes::COST_CLASS_UNKNOWN),
            Err(false) => None,
        };
        let per_kilobyte = prepared.sources.find(self.query(CostItem::DigitalKb, None)).ok();
        let each = bytes.div_ceil(self.assumptions.bytes().1);
        let base_columns = self.price_columns(base);
        let kilobyte_columns = per_kilobyte.map(|matched| self.price_columns(matched));
        let of_size = kilobyte_columns.and_then(|(unit, _)| unit.times(each));
        let unit = match of_size {
            Some(of_size) => base_columns.0.plus(of_size),
            None => Some(base_columns.0),
        };
        let capped = cap.map(|cap| (cap, self.price_columns(cap)));
        let unit = match (capped, unit) {
            (Some((cap, columns)), Some(unit)) if unit.is_above(columns.0) => {
                add_step(&mut self.estimate.steps, Step::new(&steps::COST_CAPPED));
                self.push_line(LineKey { item: CostItem::DigitalCap, ..key }, cap, columns);
                Some(columns.0)
            }
            _ => {
                self.push_line(key, base, base_columns);
                if let (Some(matched), Some(columns)) = (per_kilobyte, kilobyte_columns) {
                    add_step(&mut self.estimate.steps, Step::new(&steps::COST_STARTED_KILOBYTE));
                    self.push_line(LineKey { item: CostItem::DigitalKb, each, ..key }, matched, columns);
                }
                unit
            }
        };
        self.record_unit_price(key, unit);
        if let Some(unit) = unit {
            self.add_discount(key, mailing, base, unit);
        }
    }

    /// Denmark: the discount for the number of messages in a month.
    fn add_discount(&mut self, key: LineKey, mailing: &Mailing, base: PriceMatch<'_>, unit: PriceColumns) {
        let volume = self.monthly_volume(mailing);
        let discounts = &base.source.book.discounts;
        let reached = |from: u32, up_to: Option<u32>| from <= volume && up_to.is_none_or(|up_to| volume <= up_to);
        let Some(discount) = discounts.iter().find(|discount| reached(discount.from, discount.up_to)) else { return };
        let part = |price: Option<Money>| {
            let off = price?.hundredths_of_a_percent(discount.percent.checked_mul(100)?)?;
            Some(off.negated())
        };
        let off =
            PriceColumns { without: part(unit.without), with: part(unit.with), not_stated: part(unit.not_stated) };
        let step = Step::new(&steps::COST_DISCOUNT).with("letters", Param::Integer(volume));
        add_step(&mut self.estimate.steps, step.with("percent", Param::Integer(discount.percent)));
        self.push_line(LineKey { item: CostItem::VolumeDiscount, ..key }, base, (off, None));
    }

    /// The number of Digital Post letters in the month of a mailing, or in the mailing alone if it has no month.
    fn monthly_volume(&self, mailing: &Mailing) -> u32 {
        let digital = |mailing: &Mailing| {
            let channels = mailing.digital.iter().filter(|(channel, _)| *channel == CostChannel::Digital);
            channels.fold(0_u32, |sum, (_, letters)| sum.saturating_add(*letters))
        };
        if mailing.month.is_none() {
            return digital(mailing);
        }
        let same = self.volume.mailings.iter().flatten().filter(|other| other.month == mailing.month);
        same.fold(0, |sum, other| sum.saturating_add(digital(other).saturating_mul(other.times)))
    }

    /// Print, extra sheets and postage.
    pub(super) fn add_paper(&mut self, index: usize, mailing: &Mailing, quantity: u32) {
        let item = CostItem::PrintFirstSheet;
        let key = LineKey { mailing: Some(index), channel: Some(CostChannel::Paper), item, quantity, each: 1 };
        self.flat_price(key);
        let further = LineKey { item: CostItem::PrintExtraSheet, ..key };
        match mailing.sheets {
            None => self.missing_field(further, "sheets", &codes::COST_FIELD_MISSING),
            Some(1) => {}
            Some(sheets) => self.flat_price(LineKey { each: sheets.saturating_sub(1), ..further }),
        }
        let postage = LineKey { item: CostItem::Postage, ..key };
        let on = self.prepared.sources.on;
        if self.prepared.plan.country == Country::Dk && on > POSTNORD_LETTERS_UNTIL && on < DAO_FROM {
            self.add_once(&codes::COST_LAST_LETTERS, "/plan/pricesOn");
        }
        let mut query = self.query(CostItem::Postage, mailing.grams);
        query.post_class = mailing.post_class;
        let prepared = self.prepared;
        match prepared.sources.find(query) {
            Ok(matched) if mailing.grams.is_some() || !matched.price.is_by_size() => {
                let columns = self.price_columns(matched);
                self.push_line(postage, matched, columns);
            }
            Ok(_) => self.missing_field(postage, "grams", &codes::COST_FIELD_MISSING),
            Err(false) => self.missing_price(postage),
            Err(true) => {
                // A price in another post class means the class is wrong; otherwise the letter is too heavy.
                let in_class = |class| prepared.sources.find(PriceQuery { post_class: Some(class), ..query }).is_ok();
                let in_another = CostPostClass::ALL.iter().any(|class| in_class(*class));
                let (field, code) = match mailing.post_class {
                    None if in_another => ("postClass", &codes::COST_FIELD_MISSING),
                    Some(_) if in_another => ("postClass", &codes::COST_CLASS_UNKNOWN),
                    _ => ("grams", &codes::COST_CLASS_UNKNOWN),
                };
                self.missing_field(postage, field, code);
            }
        }
    }

    /// Keeps the price of one message, so that estimates under other assumptions can be compared.
    fn record_unit_price(&mut self, key: LineKey, unit: Option<PriceColumns>) {
        if let Some(slot) = key.mailing.and_then(|index| self.estimate.unit_prices.get_mut(index)) {
            *slot = unit;
        }
    }
}

impl PriceColumns {
    /// Adds the columns that both have; `None` on overflow.
    fn plus(self, other: Self) -> Option<Self> {
        let sum = |one: Option<Money>, other: Option<Money>| match (one, other) {
            (Some(one), Some(other)) => one.plus(other).map(Some),
            _ => Some(None),
        };
        Some(Self {
            without: sum(self.without, other.without)?,
            with: sum(self.with, other.with)?,
            not_stated: sum(self.not_stated, other.not_stated)?,
        })
    }

    fn times(self, count: u32) -> Option<Self> {
        let times = |amount: Option<Money>| amount.map_or(Some(None), |amount| amount.times(count).map(Some));
        Some(Self { without: times(self.without)?, with: times(self.with)?, not_stated: times(self.not_stated)? })
    }

    /// Whether any column that both have is higher.
    fn is_above(self, other: Self) -> bool {
        let above =
            |one: Option<Money>, other: Option<Money>| matches!((one, other), (Some(one), Some(other)) if one > other);
        above(self.without, other.without) || above(self.with, other.with) || above(self.not_stated, other.not_stated)
    }
}
