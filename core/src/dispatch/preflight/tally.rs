//! Counts outcomes in constant memory.

use super::outcome::{PreflightChannel, RowOutcome};
use super::summary::{
    PreflightChannelCount, PreflightFinding, PreflightPlace, PreflightReason, PreflightRows, PreflightUnreadable,
    Summary,
};
use crate::answer::{Code, Finding, Findings, Severity};
use crate::law;
#[cfg(feature = "norway")]
use crate::reservation::decide_channel::NoticePlan;
use crate::text::{self, Locale};
use crate::wire::RequestError;

/// The number of held rows that are listed.
const FIRST: usize = 1_000;

/// The number of different causes that are distinguished among invalid lines. A row has fewer positions than that.
const MAX_ERRORS: usize = 100;

/// The catalogue groups of the words of reasons: those of the operations, and those of this one.
const REASONS: &[&str] = &["word.channelReason.", "word.not-enrolled.", "word.preflightReason."];

/// The counts so far.
pub(super) struct Tally {
    rows: u64,
    outcomes: [u64; 128],
    found: Vec<FindingCount>,
    #[cfg(feature = "norway")]
    notices: Vec<(NoticePlan, u64)>,
    errors: Vec<(RequestError, u64)>,
    needs_lookup: Places,
    needs_review: Places,
}

struct FindingCount {
    code: &'static Code,
    severity: Severity,
    rows: u64,
}

/// Rows that are held: their number, and the positions of the first ones.
#[derive(Default)]
struct Places {
    rows: u64,
    first: Vec<(u64, RowOutcome)>,
}

impl Default for Tally {
    fn default() -> Self {
        Self {
            rows: 0,
            outcomes: [0; 128],
            found: Vec::new(),
            #[cfg(feature = "norway")]
            notices: Vec::new(),
            errors: Vec::new(),
            needs_lookup: Places::default(),
            needs_review: Places::default(),
        }
    }
}

fn count(rows: &mut u64) {
    *rows = rows.saturating_add(1);
}

impl Tally {
    /// Counts one row.
    pub(super) fn row(&mut self, outcome: RowOutcome) {
        count(&mut self.rows);
        if let Some(rows) = self.outcomes.get_mut(outcome as usize) {
            count(rows);
        }
        let places = if outcome.needs_lookup() {
            &mut self.needs_lookup
        } else if outcome.needs_review() {
            &mut self.needs_review
        } else {
            return;
        };
        count(&mut places.rows);
        if places.first.len() < FIRST {
            places.first.push((self.rows, outcome));
        }
    }

    /// Counts the findings of a row: each code once, however often it occurs.
    pub(super) fn found(&mut self, findings: &Findings) {
        let same = |one: &Finding, other: &Finding| {
            std::ptr::eq(one.code(), other.code()) && one.severity() == other.severity()
        };
        for (at, finding) in findings.iter().enumerate() {
            if findings.iter().take(at).any(|before| same(before, finding)) {
                continue;
            }
            let (code, severity) = (finding.code(), finding.severity());
            let known = |found: &&mut FindingCount| std::ptr::eq(found.code, code) && found.severity == severity;
            match self.found.iter_mut().find(known) {
                Some(found) => count(&mut found.rows),
                None => self.found.push(FindingCount { code, severity, rows: 1 }),
            }
        }
    }

    /// Counts the notices of a letter that is ready.
    #[cfg(feature = "norway")]
    pub(super) fn notices(&mut self, notices: &[NoticePlan]) {
        for notice in notices {
            match self.notices.iter_mut().find(|(known, _)| known == notice) {
                Some((_, rows)) => count(rows),
                None => self.notices.push((*notice, 1)),
            }
        }
    }

    /// Counts an invalid line.
    pub(super) fn unreadable(&mut self, error: RequestError) {
        if let Some((_, rows)) = self.errors.iter_mut().find(|(known, _)| *known == error) {
            count(rows);
        } else if self.errors.len() < MAX_ERRORS {
            self.errors.push((error, 1));
        }
    }

    pub(super) fn summary(&self, locale: Option<Locale>) -> Summary {
        let rows_with = |outcome: RowOutcome| self.outcomes.get(outcome as usize).copied().unwrap_or_default();
        let met = || RowOutcome::ALL.iter().copied().filter(|outcome| rows_with(*outcome) > 0);
        let counted = || met().filter(|outcome| *outcome != RowOutcome::Blank);
        let channel = |channel: PreflightChannel| PreflightChannelCount {
            channel,
            rows: counted().filter(|outcome| outcome.channel() == channel).map(rows_with).sum(),
            message: word(locale, &["word.channel."], channel.as_str()),
        };
        let reason = |outcome: RowOutcome| PreflightReason {
            code: outcome as u32,
            channel: outcome.channel(),
            reason: outcome.reason(),
            rows: rows_with(outcome),
            message: word(locale, REASONS, outcome.reason()),
        };
        Summary {
            rows: self.rows,
            ready: met().filter(|outcome| outcome.is_ready()).map(rows_with).sum(),
            blank: rows_with(RowOutcome::Blank),
            channels: PreflightChannel::ALL.iter().copied().map(channel).filter(|channel| channel.rows > 0).collect(),
            reasons: counted().map(reason).collect(),
            #[cfg(feature = "norway")]
            notices: self.notice_counts(),
            needs_lookup: self.needs_lookup.report(),
            needs_review: self.needs_review.report(),
            finding_counts: self.findings(locale),
            unreadable: self.unreadable_rows(),
            rules: law::RULES_VERSION,
        }
    }

    /// The findings in an order that does not depend on the order of the rows.
    fn findings(&self, locale: Option<Locale>) -> Vec<PreflightFinding> {
        let found = in_order(&self.found, |found| (found.severity, found.code.id));
        let finding = |found: &FindingCount| PreflightFinding {
            code: found.code.id,
            severity: found.severity,
            rule: found.code.rule,
            rows: found.rows,
            // A finding with params has another message in each row.
            message: locale
                .filter(|_| !found.code.has_params)
                .and_then(|locale| Finding::new(found.code, "").message(locale)),
        };
        found.into_iter().map(finding).collect()
    }

    fn unreadable_rows(&self) -> Vec<PreflightUnreadable> {
        let errors = in_order(&self.errors, |(error, _)| (error.code.id(), error.path.as_str(), error.expected));
        let unreadable = |(error, rows): &(RequestError, u64)| PreflightUnreadable {
            code: error.code.id(),
            path: error.path.clone(),
            expected: error.expected,
            rows: *rows,
        };
        errors.into_iter().map(unreadable).collect()
    }

    #[cfg(feature = "norway")]
    fn notice_counts(&self) -> Vec<super::summary::PreflightNotice> {
        let notices = in_order(&self.notices, |(plan, _)| (plan.day, plan.medium as u8, plan.if_unopened));
        let notice = |(plan, rows): &(NoticePlan, u64)| super::summary::PreflightNotice {
            day: plan.day,
            medium: plan.medium,
            if_unopened: plan.if_unopened,
            rows: *rows,
        };
        notices.into_iter().map(notice).collect()
    }
}

impl Places {
    fn report(&self) -> PreflightRows {
        let place = |(row, outcome): &(u64, RowOutcome)| PreflightPlace {
            row: *row,
            code: *outcome as u32,
            reason: outcome.reason(),
        };
        PreflightRows { rows: self.rows, first: self.first.iter().map(place).collect() }
    }
}

/// Sorts a few values. The library's sort is made for many, and three instances of it would weigh as much as the rest
/// of this module.
fn in_order<'v, T, K: Ord>(values: &'v [T], key: impl Fn(&'v T) -> K) -> Vec<&'v T> {
    let mut ordered: Vec<&T> = Vec::with_capacity(values.len());
    for value in values {
        let at = ordered.partition_point(|known| key(known) <= key(value));
        ordered.insert(at, value);
    }
    ordered
}

/// A word in the reader's language, from the first group that has it.
fn word(locale: Option<Locale>, groups: &[&str], word: &str) -> Option<String> {
    let locale = locale?;
    groups.iter().find_map(|group| text::render(locale, &[group, word], &[]))
}
