//! A plan ready for calculation: parsed numbers, price sources and assumptions.

use super::field_parsers::{check_length, index_path, parse_count, parse_percent};
use super::mailing::{Mailing, exceeds_size_limit, parse_mailing};
use super::price_sources::PriceSources;
use super::{CostBorder, CostMegabyte, CostPlan, CostQuota};
use crate::answer::{Findings, Step, codes};
use crate::law::Day;
use crate::text::Locale;
use crate::wire::Context;

/// A plan ready for calculation.
pub(super) struct PreparedPlan<'p> {
    pub(super) plan: &'p CostPlan,
    pub(super) sources: PriceSources,
    /// The VAT rate in hundredths of a per cent.
    pub(super) vat: Option<u32>,
    pub(super) locale: Option<Locale>,
    pub(super) volume: Volume,
    /// Findings from parsing.
    pub(super) findings: Findings,
    pub(super) steps: Vec<Step>,
}

/// What is sent and used in the period.
#[derive(Clone)]
pub(super) struct Volume {
    /// `None` for a mailing whose number of letters is unknown.
    pub(super) mailings: Vec<Option<Mailing>>,
    pub(super) logins: u32,
    pub(super) lookups: u32,
    pub(super) systems: u32,
    pub(super) svarut_months: u32,
    /// Whether all input is valid. If not, no total is complete.
    pub(super) is_complete: bool,
}

/// How to interpret what the sources leave open.
#[derive(Clone, Copy)]
pub(super) struct Assumptions {
    pub(super) megabyte: CostMegabyte,
    pub(super) border: CostBorder,
    pub(super) quota: CostQuota,
}

/// Above the number of mailings in a year's plan.
const MAX_MAILINGS: u32 = 100;

impl<'p> PreparedPlan<'p> {
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

    /// The assumptions of the plan, with defaults.
    pub(super) fn assumptions(&self) -> Assumptions {
        Assumptions {
            megabyte: self.plan.megabyte.unwrap_or(CostMegabyte::Decimal),
            border: self.plan.border.unwrap_or(CostBorder::Lower),
            quota: self.plan.quota.unwrap_or(CostQuota::AllOrNothing),
        }
    }
}

impl Assumptions {
    /// Bytes per megabyte and per kilobyte.
    pub(super) fn bytes(self) -> (u32, u32) {
        match self.megabyte {
            CostMegabyte::Decimal => (1_000_000, 1_000),
            CostMegabyte::Binary => (1 << 20, 1 << 10),
        }
    }
}
