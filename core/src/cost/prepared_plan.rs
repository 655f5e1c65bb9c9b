//! A plan made ready for adding up: numbers read, books on the shelf.

use super::field_parsers::{check_length, index_path, parse_count, parse_percent};
use super::mailing::{Mailing, exceeds_size_limit, parse_mailing};
use super::price_sources::PriceSources;
use super::{CostBorder, CostMegabyte, CostPlan, CostQuota};
use crate::answer::{Findings, Step, codes};
use crate::law::Day;
use crate::text::Locale;
use crate::wire::Context;

/// A plan made ready.
pub(super) struct PreparedPlan<'p> {
    pub(super) plan: &'p CostPlan,
    pub(super) sources: PriceSources,
    /// Value added tax in hundredths of a per cent.
    pub(super) vat: Option<u32>,
    pub(super) locale: Option<Locale>,
    pub(super) volume: Volume,
    /// What was found while reading.
    pub(super) findings: Findings,
    pub(super) steps: Vec<Step>,
}

/// What is to be sent.
#[derive(Clone)]
pub(super) struct Volume {
    /// `None` for a mailing of which it is not known how many letters it has.
    pub(super) mailings: Vec<Option<Mailing>>,
    pub(super) logins: u32,
    pub(super) lookups: u32,
    pub(super) systems: u32,
    pub(super) svarut_months: u32,
    /// Whether everything that was given could be read and fits: if not, no sum is whole.
    pub(super) is_complete: bool,
}

/// How is read what the sources leave open.
#[derive(Clone, Copy)]
pub(super) struct Assumptions {
    pub(super) megabyte: CostMegabyte,
    pub(super) border: CostBorder,
    pub(super) quota: CostQuota,
}

/// More mailings than a year's wheel has.
const MAX_MAILINGS: u32 = 100;

impl<'p> PreparedPlan<'p> {
    /// Reads a plan.
    pub(super) fn new(plan: &'p CostPlan, context: Context) -> Self {
        let mut findings = Findings::default();
        let mut steps = Vec::new();
        let given = plan.mailings.as_deref().unwrap_or_default();
        let mut mailings = Vec::new();
        if check_length(given.len(), MAX_MAILINGS, "/plan/mailings", &mut findings) {
            for (index, mailing) in given.iter().enumerate() {
                let path = index_path("/plan", "mailings", index);
                let mailing = parse_mailing(mailing, plan.country, &path, &mut findings, &mut steps);
                let on = Day::from(context.on);
                findings.extend(mailing.as_ref().and_then(|mailing| exceeds_size_limit(mailing, on, &path)));
                mailings.push(mailing);
            }
        }
        let mut number = |given, name| parse_count(given, "/plan", name, &mut findings);
        let logins = number(plan.logins.as_ref(), "logins");
        let lookups = number(plan.lookups.as_ref(), "lookups");
        let systems = number(plan.systems.as_ref(), "systems");
        let svarut_months = number(plan.svarut_months.as_ref(), "svarutMonths");
        if given.is_empty() && [logins, lookups, systems, svarut_months].iter().all(Option::is_none) {
            findings.add(&codes::COST_NOTHING, "/plan/mailings");
        }
        let sources = PriceSources::new(plan, context, &mut findings);
        let vat = parse_percent(plan.vat_percent.as_deref(), || "/plan/vatPercent".to_owned(), &mut findings);
        let volume = Volume {
            mailings,
            logins: logins.unwrap_or(0),
            lookups: lookups.unwrap_or(0),
            systems: systems.unwrap_or(0),
            svarut_months: svarut_months.unwrap_or(0),
            is_complete: !findings.has_error(),
        };
        Self { plan, sources, vat, locale: context.locale, volume, findings, steps }
    }

    /// The reading that was asked for.
    pub(super) fn assumptions(&self) -> Assumptions {
        Assumptions {
            megabyte: self.plan.megabyte.unwrap_or(CostMegabyte::Decimal),
            border: self.plan.border.unwrap_or(CostBorder::Lower),
            quota: self.plan.quota.unwrap_or(CostQuota::AllOrNothing),
        }
    }
}

impl Assumptions {
    /// How many bytes a megabyte has, and a kilobyte.
    pub(super) fn bytes(self) -> (u32, u32) {
        match self.megabyte {
            CostMegabyte::Decimal => (1_000_000, 1_000),
            CostMegabyte::Binary => (1 << 20, 1 << 10),
        }
    }
}
