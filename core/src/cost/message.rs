//! What depends on the size of a letter: mailboxes by class, Digital Post by the kilobyte, paper by sheets and grams.

use super::bill::{About, Billing};
use super::check_book::Columns;
use super::letters::{Mailing, say};
use super::shelf::{Found, Wanted, fits};
use super::{CostChannel, CostItem, CostPostClass, Money};
use crate::answer::{Param, Step, codes, steps};
use crate::law::{Country, DAO_FROM, POSTNORD_LETTERS_UNTIL};

impl Billing<'_> {
    /// Norway: transport, and the mailbox by size.
    pub(super) fn mailbox(&mut self, about: About, mailing: &Mailing) {
        let fiks = self.desk.plan.fiks == Some(true);
        let item = if fiks { CostItem::TransportFiks } else { CostItem::Transport };
        self.plain(About { item, ..about });
        let about = About { item: CostItem::Mailbox, ..about };
        let Some(bytes) = mailing.bytes else { return self.no_field(about, "bytes", &codes::COST_FIELD_MISSING) };
        let desk = self.desk;
        let found = match desk.shelf.find(self.wanted(CostItem::Mailbox, Some(bytes))) {
            Ok(found) => found,
            Err(true) => return self.no_field(about, "bytes", &codes::COST_CLASS_UNKNOWN),
            Err(false) => return self.no_price(about),
        };
        say(&mut self.bill.steps, Step::new(&steps::COST_SIZE_CLASS));
        if found.dearest {
            say(&mut self.bill.steps, Step::new(&steps::COST_DEAREST));
        }
        let columns = self.columns(found);
        self.put(about, found, columns);
        let above = self.above(found, bytes, about);
        let all = above.map_or(Some(columns.0), |above| columns.0.plus(above));
        self.by_size(about, all);
    }

    /// Norway: each started megabyte above the size the price says, with the same supplier.
    fn above(&mut self, mailbox: Found<'_>, bytes: u32, about: About) -> Option<Columns> {
        let mut wanted = self.wanted(CostItem::MailboxExtraMb, Some(bytes));
        wanted.supplier = mailbox.price.supplier;
        let mut prices = mailbox.held.checked.prices.iter();
        let price = prices.find(|price| price.item == wanted.item && fits(price, wanted))?;
        let border = price.over.or(price.from).unwrap_or(Money::ZERO).times(wanted.unit)?.units();
        let above = u64::from(bytes).saturating_sub(border).div_ceil(u64::from(wanted.unit).max(1));
        let each = u32::try_from(above).ok().filter(|each| *each > 0)?;
        say(&mut self.bill.steps, Step::new(&steps::COST_EXTRA_MEGABYTES).with("megabytes", Param::Integer(each)));
        let found = Found { price, held: mailbox.held, dearest: false };
        let columns = self.columns(found);
        self.put(About { item: wanted.item, each, ..about }, found, columns);
        columns.0.times(each)
    }

    /// Denmark: the base, each started kilobyte, at most the cap, less what is taken off for many.
    pub(super) fn digital(&mut self, about: About, mailing: &Mailing) {
        let about = About { item: CostItem::DigitalBase, ..about };
        let Some(bytes) = mailing.bytes else { return self.no_field(about, "bytes", &codes::COST_FIELD_MISSING) };
        let desk = self.desk;
        let Ok(base) = desk.shelf.find(self.wanted(CostItem::DigitalBase, None)) else { return self.no_price(about) };
        let cap = match desk.shelf.find(self.wanted(CostItem::DigitalCap, Some(bytes))) {
            Ok(cap) => Some(cap),
            Err(true) => return self.no_field(about, "bytes", &codes::COST_CLASS_UNKNOWN),
            Err(false) => None,
        };
        let per_kilobyte = desk.shelf.find(self.wanted(CostItem::DigitalKb, None)).ok();
        let each = bytes.div_ceil(self.reading.bytes().1);
        let base_columns = self.columns(base);
        let kilobyte_columns = per_kilobyte.map(|found| self.columns(found));
        let of_size = kilobyte_columns.and_then(|(unit, _)| unit.times(each));
        let unit = match of_size {
            Some(of_size) => base_columns.0.plus(of_size),
            None => Some(base_columns.0),
        };
        let capped = cap.map(|cap| (cap, self.columns(cap)));
        let unit = match (capped, unit) {
            (Some((cap, columns)), Some(unit)) if unit.is_above(columns.0) => {
                say(&mut self.bill.steps, Step::new(&steps::COST_CAPPED));
                self.put(About { item: CostItem::DigitalCap, ..about }, cap, columns);
                Some(columns.0)
            }
            _ => {
                self.put(about, base, base_columns);
                if let (Some(found), Some(columns)) = (per_kilobyte, kilobyte_columns) {
                    say(&mut self.bill.steps, Step::new(&steps::COST_STARTED_KILOBYTE));
                    self.put(About { item: CostItem::DigitalKb, each, ..about }, found, columns);
                }
                unit
            }
        };
        self.by_size(about, unit);
        if let Some(unit) = unit {
            self.discount(about, mailing, base, unit);
        }
    }

    /// Denmark: what is taken off for many messages in a month.
    fn discount(&mut self, about: About, mailing: &Mailing, base: Found<'_>, unit: Columns) {
        let volume = self.in_the_month(mailing);
        let discounts = &base.held.checked.discounts;
        let reached = |from: u32, up_to: Option<u32>| from <= volume && up_to.is_none_or(|up_to| volume <= up_to);
        let Some(discount) = discounts.iter().find(|discount| reached(discount.from, discount.up_to)) else { return };
        let part = |price: Option<Money>| {
            let off = price?.hundredths_of_a_percent(discount.percent.checked_mul(100)?)?;
            Some(off.negated())
        };
        let off = Columns { without: part(unit.without), with: part(unit.with), not_stated: part(unit.not_stated) };
        let step = Step::new(&steps::COST_DISCOUNT).with("letters", Param::Integer(volume));
        say(&mut self.bill.steps, step.with("percent", Param::Integer(discount.percent)));
        self.put(About { item: CostItem::VolumeDiscount, ..about }, base, (off, None));
    }

    /// How many letters go to Digital Post in the month of a mailing; its own alone where no month is given.
    fn in_the_month(&self, mailing: &Mailing) -> u32 {
        let digital = |mailing: &Mailing| {
            let ways = mailing.digital.iter().filter(|(channel, _)| *channel == CostChannel::Digital);
            ways.fold(0_u32, |sum, (_, letters)| sum.saturating_add(*letters))
        };
        if mailing.month.is_none() {
            return digital(mailing);
        }
        let same = self.load.mailings.iter().flatten().filter(|other| other.month == mailing.month);
        same.fold(0, |sum, other| sum.saturating_add(digital(other).saturating_mul(other.times)))
    }

    /// Print, further sheets, postage.
    pub(super) fn paper(&mut self, place: usize, mailing: &Mailing, quantity: u32) {
        let item = CostItem::PrintFirstSheet;
        let about = About { mailing: Some(place), channel: Some(CostChannel::Paper), item, quantity, each: 1 };
        self.plain(about);
        let further = About { item: CostItem::PrintExtraSheet, ..about };
        match mailing.sheets {
            None => self.no_field(further, "sheets", &codes::COST_FIELD_MISSING),
            Some(1) => {}
            Some(sheets) => self.plain(About { each: sheets.saturating_sub(1), ..further }),
        }
        let postage = About { item: CostItem::Postage, ..about };
        let on = self.desk.shelf.on;
        if self.desk.plan.country == Country::Dk && on > POSTNORD_LETTERS_UNTIL && on < DAO_FROM {
            self.once(&codes::COST_LAST_LETTERS, "/plan/pricesOn");
        }
        let mut wanted = self.wanted(CostItem::Postage, mailing.grams);
        wanted.post_class = mailing.post_class;
        let desk = self.desk;
        match desk.shelf.find(wanted) {
            Ok(found) if mailing.grams.is_some() || !found.price.is_by_size() => {
                let columns = self.columns(found);
                self.put(postage, found, columns);
            }
            Ok(_) => self.no_field(postage, "grams", &codes::COST_FIELD_MISSING),
            Err(false) => self.no_price(postage),
            Err(true) => {
                // It is the class, if there is a price in another one; else the letter is too heavy.
                let in_class = |class| desk.shelf.find(Wanted { post_class: Some(class), ..wanted }).is_ok();
                let in_another = CostPostClass::ALL.iter().any(|class| in_class(*class));
                let (field, code) = match mailing.post_class {
                    None if in_another => ("postClass", &codes::COST_FIELD_MISSING),
                    Some(_) if in_another => ("postClass", &codes::COST_CLASS_UNKNOWN),
                    _ => ("grams", &codes::COST_CLASS_UNKNOWN),
                };
                self.no_field(postage, field, code);
            }
        }
    }

    /// Keeps what one message costs, for the comparison of readings.
    fn by_size(&mut self, about: About, unit: Option<Columns>) {
        if let Some(slot) = about.mailing.and_then(|place| self.bill.by_size.get_mut(place)) {
            *slot = unit;
        }
    }
}

impl Columns {
    /// The sums of the columns that both have.
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

    /// Whether it is more in any column that both have.
    fn is_above(self, other: Self) -> bool {
        let above =
            |one: Option<Money>, other: Option<Money>| matches!((one, other), (Some(one), Some(other)) if one > other);
        above(self.without, other.without) || above(self.with, other.with) || above(self.not_stated, other.not_stated)
    }
}
