//! `cost.estimate`: what mailings cost, line by line.

use super::bill::{Bill, bill};
use super::desk::{Desk, Reading};
use super::letters::say;
pub use super::line::{CostBookUsed, CostLine, CostMissing, CostSensitivity, CostTotal};
use super::totals::{columns, totals};
use super::{CostBorder, CostItem, CostMegabyte, CostPlan, CostQuota};
use crate::answer::{Findings, Step};
use crate::law;
use crate::wire::{Context, Wire};

/// What is asked.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// What is to be sent, and how prices are to be read.
    pub plan: CostPlan,
    /// The day, the environment and the language.
    pub context: Context,
}

/// What it costs, and what is missing.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the sum can be used: everything could be read, no price is missing, and the column that matters is whole (where
    /// none was named, one of them). True exactly when no finding is an error.
    pub accepted: bool,
    /// The sums, one a currency and column.
    pub totals: Vec<CostTotal>,
    /// Everything that is paid for, in the order of the mailings.
    pub lines: Vec<CostLine>,
    /// What has to be given for the sums to be whole.
    pub missing: Vec<CostMissing>,
    /// What would change if what the sources leave open were read in the other way.
    pub sensitivity: Vec<CostSensitivity>,
    /// The books that were used.
    pub books: Vec<CostBookUsed>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// What was found, in the order of the form.
    pub findings: Findings,
}

/// What mailings cost, line by line, with the source of each price, and what has to be given for the sum to be whole.
///
/// Nothing is rounded and nothing is guessed: a price that was not found is missing, not nothing. Amounts are text with a
/// dot. Columns without and with value added tax stay apart as they were published; one is computed from the other only
/// with a rate that is given. Numbers may be typed text; what cannot be read is found.
///
/// Sources: the rules `no.cost.*` and `dk.cost.*`, and the source of each book.
///
/// ```
/// # #[cfg(feature = "norway")] {
/// use postregler::cost::{self, CostMailing, CostPlan, Money, estimate::Request};
/// use postregler::law::Country;
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2021-11-21").ok_or("a day")?;
/// let letters = CostMailing { letters: Some(10_000.into()), bytes: Some(80_000.into()), ..CostMailing::default() };
/// let request = Request { plan: CostPlan::of(Country::No, vec![letters]), context: Context::on(on) };
/// let answer = cost::estimate(&request);
/// assert_eq!(Some(answer.totals[0].amount), Money::read("8800.00"));
/// assert_eq!(Some(answer.totals[1].amount), Money::read("11000.00"));
/// # }
/// # Ok::<(), &str>(())
/// ```
pub fn estimate(request: &Request) -> Answer {
    let mut desk = Desk::of(&request.plan, request.context);
    let mut findings = std::mem::take(&mut desk.findings);
    let mut steps = std::mem::take(&mut desk.steps);
    let mut bill = bill(&desk, desk.reading(), &desk.load);
    for step in std::mem::take(&mut bill.steps) {
        say(&mut steps, step);
    }
    findings.extend(std::mem::take(&mut bill.findings));
    let totals = totals(&bill, desk.load.whole, &mut findings);
    columns(&request.plan, &mut bill, &totals, &mut findings);
    let sensitivity = sensitivity(&desk, &bill);
    Answer {
        accepted: !findings.has_error(),
        totals,
        lines: bill.lines,
        missing: bill.missing,
        sensitivity,
        books: bill.books,
        steps,
        rules: law::RULES_VERSION,
        findings,
    }
}

/// What would change in the other reading of what the sources leave open.
fn sensitivity(desk: &Desk<'_>, as_asked: &Bill) -> Vec<CostSensitivity> {
    let asked = desk.reading();
    let mut found = Vec::new();
    if as_asked.by_size.iter().any(Option::is_some) {
        let (megabyte, word) = match asked.megabyte {
            CostMegabyte::Decimal => (CostMegabyte::Binary, "binary"),
            CostMegabyte::Binary => (CostMegabyte::Decimal, "decimal"),
        };
        found.push(other(desk, as_asked, Reading { megabyte, ..asked }, ("megabyte", word)));
        let (border, word) = match asked.border {
            CostBorder::Lower => (CostBorder::Upper, "upper"),
            CostBorder::Upper => (CostBorder::Lower, "lower"),
        };
        found.push(other(desk, as_asked, Reading { border, ..asked }, ("border", word)));
    }
    let (quota, word) = match asked.quota {
        CostQuota::AllOrNothing => (CostQuota::FirstFree, "first-free"),
        CostQuota::FirstFree => (CostQuota::AllOrNothing, "all-or-nothing"),
    };
    if as_asked.lines.iter().any(|line| line.item == CostItem::Login) {
        let other = other(desk, as_asked, Reading { quota, ..asked }, ("quota", word));
        if other.affected > 0 {
            found.push(other);
        }
    }
    found
}

fn other(
    desk: &Desk<'_>,
    as_asked: &Bill,
    reading: Reading,
    (parameter, instead): (&'static str, &'static str),
) -> CostSensitivity {
    let bill = bill(desk, reading, &desk.load);
    let mut affected = 0_u64;
    for ((mailing, before), after) in desk.load.mailings.iter().zip(&as_asked.by_size).zip(&bill.by_size) {
        if let Some(mailing) = mailing.as_ref().filter(|_| before != after) {
            affected = affected.saturating_add(mailing.sized());
        }
    }
    let logins = |bill: &Bill| {
        let mut lines = bill.lines.iter();
        lines.find(|line| line.item == CostItem::Login).map_or(0, |line| line.quantity)
    };
    affected = affected.saturating_add(logins(as_asked).abs_diff(logins(&bill)));
    CostSensitivity { parameter, instead, affected, totals: totals(&bill, desk.load.whole, &mut Findings::default()) }
}
