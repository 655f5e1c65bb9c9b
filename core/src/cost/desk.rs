//! A plan made ready for adding up: numbers read, books on the shelf.

use super::letters::{Mailing, read, too_large};
use super::shelf::Shelf;
use super::typed::{at_place, count, percent, within};
use super::{CostBorder, CostMegabyte, CostPlan, CostQuota};
use crate::answer::{Findings, Step, codes};
use crate::law::Day;
use crate::text::Locale;
use crate::wire::Context;

/// A plan made ready.
pub(super) struct Desk<'p> {
    pub(super) plan: &'p CostPlan,
    pub(super) shelf: Shelf,
    /// Value added tax in hundredths of a per cent.
    pub(super) vat: Option<u32>,
    pub(super) locale: Option<Locale>,
    pub(super) load: Load,
    /// What was found while reading.
    pub(super) findings: Findings,
    pub(super) steps: Vec<Step>,
}

/// What is to be sent.
#[derive(Clone)]
pub(super) struct Load {
    /// `None` for a mailing of which it is not known how many letters it has.
    pub(super) mailings: Vec<Option<Mailing>>,
    pub(super) logins: u32,
    pub(super) lookups: u32,
    pub(super) systems: u32,
    pub(super) svarut_months: u32,
    /// Whether everything that was given could be read and fits: if not, no sum is whole.
    pub(super) whole: bool,
}

/// How is read what the sources leave open.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    pub(super) megabyte: CostMegabyte,
    pub(super) border: CostBorder,
    pub(super) quota: CostQuota,
}

/// More mailings than a year's wheel has.
const MAX_MAILINGS: u32 = 100;

impl<'p> Desk<'p> {
    /// Reads a plan.
    pub(super) fn of(plan: &'p CostPlan, context: Context) -> Self {
        let mut findings = Findings::default();
        let mut steps = Vec::new();
        let given = plan.mailings.as_deref().unwrap_or_default();
        let mut mailings = Vec::new();
        if within(given.len(), MAX_MAILINGS, "/plan/mailings", &mut findings) {
            for (place, mailing) in given.iter().enumerate() {
                let path = at_place("/plan", "mailings", place);
                let mailing = read(mailing, plan.country, &path, &mut findings, &mut steps);
                let on = Day::from(context.on);
                findings.extend(mailing.as_ref().and_then(|mailing| too_large(mailing, on, &path)));
                mailings.push(mailing);
            }
        }
        let mut number = |given, name| count(given, "/plan", name, &mut findings);
        let logins = number(plan.logins.as_ref(), "logins");
        let lookups = number(plan.lookups.as_ref(), "lookups");
        let systems = number(plan.systems.as_ref(), "systems");
        let svarut_months = number(plan.svarut_months.as_ref(), "svarutMonths");
        if given.is_empty() && [logins, lookups, systems, svarut_months].iter().all(Option::is_none) {
            findings.add(&codes::COST_NOTHING, "/plan/mailings");
        }
        let shelf = Shelf::of(plan, context, &mut findings);
        let vat = percent(plan.vat_percent.as_deref(), || "/plan/vatPercent".to_owned(), &mut findings);
        let load = Load {
            mailings,
            logins: logins.unwrap_or(0),
            lookups: lookups.unwrap_or(0),
            systems: systems.unwrap_or(0),
            svarut_months: svarut_months.unwrap_or(0),
            whole: !findings.has_error(),
        };
        Self { plan, shelf, vat, locale: context.locale, load, findings, steps }
    }

    /// The reading that was asked for.
    pub(super) fn reading(&self) -> Reading {
        Reading {
            megabyte: self.plan.megabyte.unwrap_or(CostMegabyte::Decimal),
            border: self.plan.border.unwrap_or(CostBorder::Lower),
            quota: self.plan.quota.unwrap_or(CostQuota::AllOrNothing),
        }
    }
}

impl Reading {
    /// How many bytes a megabyte has, and a kilobyte.
    pub(super) fn bytes(self) -> (u32, u32) {
        match self.megabyte {
            CostMegabyte::Decimal => (1_000_000, 1_000),
            CostMegabyte::Binary => (1 << 20, 1 << 10),
        }
    }
}
