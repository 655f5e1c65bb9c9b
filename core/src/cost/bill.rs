//! Adding up: every line, what is missing, which rules were applied.

use super::check_book::Columns;
use super::desk::{Desk, Load, Reading};
use super::letters::{Mailing, say};
use super::line::{CostBookUsed, CostLine, CostMissing};
use super::place::place;
use super::shelf::{Found, Origin, Wanted, may_be_old};
use super::typed::{at, at_place};
use super::{CostChannel, CostColumn, CostItem, CostNote, CostPricePlace, CostQuota, Money};
use crate::answer::{Code, Finding, Findings, Param, Step, codes, steps};
use crate::text;

/// What came out.
#[derive(Default)]
pub(super) struct Bill {
    pub(super) lines: Vec<CostLine>,
    pub(super) missing: Vec<CostMissing>,
    pub(super) books: Vec<CostBookUsed>,
    pub(super) steps: Vec<Step>,
    pub(super) findings: Findings,
    /// What one message of each mailing costs where that depends on its size.
    pub(super) by_size: Vec<Option<Columns>>,
    /// Prices whose columns were found odd: each is told once.
    pub(super) odd: Vec<(CostItem, Columns)>,
}

/// Adding up, in one reading.
pub(super) struct Billing<'d> {
    pub(super) desk: &'d Desk<'d>,
    pub(super) reading: Reading,
    pub(super) load: &'d Load,
    pub(super) bill: Bill,
}

/// What a line is about.
#[derive(Clone, Copy)]
pub(super) struct About {
    /// Counted from 0.
    pub(super) mailing: Option<usize>,
    pub(super) channel: Option<CostChannel>,
    pub(super) item: CostItem,
    pub(super) quantity: u32,
    /// How many units belong to each of the quantity: kilobytes, sheets.
    pub(super) each: u32,
}

/// Adds everything up.
pub(super) fn bill(desk: &Desk<'_>, reading: Reading, load: &Load) -> Bill {
    let mut billing = Billing { desk, reading, load, bill: Bill::default() };
    for (place, mailing) in load.mailings.iter().enumerate() {
        billing.bill.by_size.push(None);
        if let Some(mailing) = mailing {
            billing.mailing(place, mailing);
        }
    }
    billing.shared(CostItem::RegisterLookup, load.lookups);
    billing.logins(load.logins);
    billing.shared(CostItem::Connection, load.systems);
    billing.svarut(load.svarut_months);
    billing.bill
}

impl Billing<'_> {
    fn mailing(&mut self, place: usize, mailing: &Mailing) {
        for (channel, letters) in &mailing.digital {
            let quantity = letters.saturating_mul(mailing.times);
            let about =
                About { mailing: Some(place), channel: Some(*channel), item: CostItem::Email, quantity, each: 1 };
            match channel {
                _ if quantity == 0 => {}
                CostChannel::DigitalMailbox => self.mailbox(about, mailing),
                CostChannel::Digital => self.digital(about, mailing),
                CostChannel::Altinn => {
                    self.once(&codes::COST_UNREAD_ON_PAPER, "/plan/mailings");
                    self.plain(About { item: CostItem::Altinn, ..about });
                }
                CostChannel::OwnSystem => self.plain(About { item: CostItem::OwnSystem, ..about }),
                CostChannel::Sms => self.plain(About { item: CostItem::Sms, ..about }),
                CostChannel::Email | CostChannel::Paper => self.plain(about),
            }
        }
        let paper = mailing.paper.saturating_mul(mailing.times);
        if paper > 0 {
            self.paper(place, mailing, paper);
        }
        let extras = [
            (CostItem::Email, mailing.emails),
            (CostItem::Sms, mailing.sms),
            (CostItem::OpeningReceipt, mailing.receipts),
        ];
        for (item, number) in extras.into_iter().filter(|(_, number)| *number > 0) {
            let quantity = number.saturating_mul(mailing.times);
            self.plain(About { mailing: Some(place), channel: None, item, quantity, each: 1 });
        }
    }

    fn shared(&mut self, item: CostItem, quantity: u32) {
        if quantity > 0 {
            self.plain(About { mailing: None, channel: None, item, quantity, each: 1 });
        }
    }

    /// KS SvarUt: the fixed fee. What each dispatch costs depends on its channel, and no book has it.
    fn svarut(&mut self, months: u32) {
        if months > 0 {
            let place = CostPricePlace::SvarutPrices.as_str();
            let finding = Finding::new(&codes::COST_SVARUT_DISPATCH, "/plan/svarutMonths");
            self.bill.findings.push(finding.with("cost-place", Param::Word(place)));
        }
        self.shared(CostItem::SvarutMonth, months);
    }

    /// Log-ins: a number of them may be free.
    fn logins(&mut self, logins: u32) {
        let item = CostItem::Login;
        let about = About { mailing: None, channel: None, item, quantity: logins, each: 1 };
        if logins == 0 {
            return;
        }
        let desk = self.desk;
        let Ok(found) = desk.shelf.find(self.wanted(item, None)) else { return self.plain(about) };
        let Some(quota) = found.price.free_under else { return self.plain(about) };
        let (said, paid) = match self.reading.quota {
            _ if logins < quota => (&steps::COST_LOGINS_FREE, 0),
            CostQuota::AllOrNothing => (&steps::COST_LOGINS_ALL, logins),
            CostQuota::FirstFree => (&steps::COST_LOGINS_ABOVE, logins.saturating_sub(quota)),
        };
        say(&mut self.bill.steps, Step::new(said).with("free", Param::Integer(quota)));
        if paid > 0 {
            let columns = self.columns(found);
            self.put(About { quantity: paid, ..about }, found, columns);
        } else {
            self.put(about, found, (NOTHING, None));
        }
    }

    /// What has one price and no size.
    pub(super) fn plain(&mut self, about: About) {
        let desk = self.desk;
        match desk.shelf.find(self.wanted(about.item, None)) {
            Ok(found) => {
                let columns = self.columns(found);
                self.put(about, found, columns);
            }
            Err(_) => self.no_price(about),
        }
    }

    pub(super) fn wanted(&self, item: CostItem, size: Option<u32>) -> Wanted {
        let unit = if item == CostItem::Postage { 1 } else { self.reading.bytes().0 };
        let plan = self.desk.plan;
        Wanted { item, size, unit, border: self.reading.border, supplier: plan.supplier, post_class: None }
    }

    /// Adds a line with its price.
    pub(super) fn put(&mut self, about: About, found: Found<'_>, (unit, computed): (Columns, Option<CostColumn>)) {
        self.uses(found, unit == NOTHING);
        let amount = |unit: Option<Money>| unit.and_then(|unit| unit.times(about.each)?.times(about.quantity));
        let (without, with, not_stated) = (amount(unit.without), amount(unit.with), amount(unit.not_stated));
        let lost = |unit: Option<Money>, amount: Option<Money>| unit.is_some() && amount.is_none();
        if lost(unit.without, without) || lost(unit.with, with) || lost(unit.not_stated, not_stated) {
            self.once(&codes::COST_SUM_TOO_LARGE, "/plan");
        }
        let (price, held) = (found.price, found.held);
        let size = |one: Option<Money>, other: Option<Money>| one.or(other).map(|size| size.to_string());
        let line = CostLine {
            currency: Some(held.currency.clone()),
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
            one_off: (about.item == CostItem::Connection).then_some(true),
            book: held.used.as_ref().map(|used| used.id.clone()),
            own_book: if let Origin::Own(place) = held.origin { Some(place) } else { None },
            own_price: (held.origin == Origin::Prices).then_some(true),
            source: held.used.as_ref().map(|used| used.source.clone()),
            certainty: price.certainty.or(held.certainty),
            ..self.line(about)
        };
        self.bill.lines.push(line);
    }

    /// A line without a price.
    fn line(&self, about: About) -> CostLine {
        let text = |locale| text::render(locale, &["word.cost-item.", about.item.as_str()], &[]);
        CostLine {
            mailing: about.mailing.map(counted),
            channel: about.channel,
            item: about.item,
            text: self.desk.locale.and_then(text),
            quantity: u64::from(about.quantity).saturating_mul(about.each.into()),
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

    /// The book a line rests on, told once.
    fn uses(&mut self, found: Found<'_>, free: bool) {
        let Some(used) = &found.held.used else { return };
        if self.bill.books.iter().any(|known| known.id == used.id) {
            return;
        }
        self.bill.books.push(used.clone());
        for note in found.held.notes() {
            self.noted(*note, found.price.item);
        }
        // What is free needs no asking whether it still applies.
        if let Some(finding) = may_be_old(found.held, self.desk.shelf.on).filter(|_| !free) {
            self.unless_known(finding);
        }
    }

    /// Adds a finding, once for the same params.
    fn unless_known(&mut self, finding: Finding) {
        let same = |known: &Finding| std::ptr::eq(known.code(), finding.code()) && known.params() == finding.params();
        if !self.bill.findings.iter().any(same) {
            self.bill.findings.push(finding);
        }
    }

    /// What a note of a book means for the sum.
    fn noted(&mut self, note: CostNote, item: CostItem) {
        match note {
            CostNote::SourcesDisagree => {
                let finding = Finding::new(&codes::COST_SOURCES_DISAGREE, "/plan/books");
                self.unless_known(finding.with("cost-item", Param::Word(item.as_str())));
            }
            CostNote::ConsumerPrice => {
                let place = place(item, self.desk.plan.country, self.desk.shelf.on);
                let finding = Finding::new(&codes::COST_CONSUMER_PRICE, "/plan/books");
                self.unless_known(finding.with("cost-place", Param::Word(place.as_str())));
            }
            CostNote::TimeDiscounts => self.once(&codes::COST_TIME_DISCOUNTS, "/plan/mailings"),
            _ => {}
        }
    }

    /// A line whose price is not known: it has to be given.
    pub(super) fn no_price(&mut self, about: About) {
        let line = self.line(about);
        let (what, path) = (about.item.as_str(), "/plan/prices");
        if !self.bill.missing.iter().any(|known| known.what == what && known.path == path) {
            let finding = Finding::new(&codes::COST_PRICE_MISSING, path);
            self.bill.findings.push(finding.with("cost-item", Param::Word(what)));
            let missing = CostMissing { text: line.text.clone(), ..CostMissing::of(what, path.to_owned()) };
            self.found_elsewhere(about.item, missing);
        }
        self.bill.lines.push(line);
    }

    /// Something is missing whose price the sender finds elsewhere: says where, and whether a book has one all the same.
    fn found_elsewhere(&mut self, item: CostItem, missing: CostMissing) {
        let place = place(item, self.desk.plan.country, self.desk.shelf.on);
        let finding = Finding::new(&codes::COST_PRICE_PLACE, missing.path.clone());
        let finding = finding.with("cost-item", Param::Word(item.as_str()));
        self.bill.findings.push(finding.with("cost-place", Param::Word(place.as_str())));
        let book = self.desk.shelf.disputed(item).map(str::to_owned);
        if book.is_some() {
            self.noted(CostNote::SourcesDisagree, item);
        }
        let text = |locale| text::render(locale, &["word.cost-place.", place.as_str()], &[]);
        let place_text = self.desk.locale.and_then(text);
        self.bill.missing.push(CostMissing { place: Some(place), place_text, book, ..missing });
    }

    /// A line whose price cannot be found before a field of the mailing is filled in or changed. Where no class fits, a price
    /// of one's own does as well.
    pub(super) fn no_field(&mut self, about: About, field: &'static str, code: &'static Code) {
        let line = self.line(about);
        self.bill.lines.push(line);
        let Some(mailing) = about.mailing else { return };
        let path = at(&at_place("/plan", "mailings", mailing), field);
        if self.bill.missing.iter().any(|known| known.path == path) {
            return;
        }
        let text = self.desk.locale.and_then(|locale| text::render(locale, &["word.cost-field.", field], &[]));
        self.bill.findings.add(code, path.clone());
        let missing = CostMissing { text, mailing: Some(counted(mailing)), ..CostMissing::of(field, path) };
        if std::ptr::eq(code, &raw const codes::COST_CLASS_UNKNOWN) {
            self.found_elsewhere(about.item, missing);
        } else {
            self.bill.missing.push(missing);
        }
    }

    pub(super) fn once(&mut self, code: &'static Code, path: &'static str) {
        if !self.bill.findings.iter().any(|known| std::ptr::eq(known.code(), code)) {
            self.bill.findings.add(code, path);
        }
    }
}

/// Nothing, in every column.
pub(super) const NOTHING: Columns =
    Columns { without: Some(Money::ZERO), with: Some(Money::ZERO), not_stated: Some(Money::ZERO) };

/// Places are shown counted from 1.
fn counted(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1)
}
