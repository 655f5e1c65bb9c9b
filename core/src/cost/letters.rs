//! How many letters go which way.

use super::typed::{at, at_place, count, count_within, percent};
use super::{CostChannel, CostMailing, CostMailingChannel, CostPostClass};
use crate::answer::{Finding, Findings, Param, Step, codes, steps};
use crate::law::{Country, DIGITAL_POST_SIZE, DIGITAL_POST_SIZE_FROM, Day};

/// A mailing read for use: every number is below 2^32, and so is letters times times.
#[derive(Clone)]
pub(super) struct Mailing {
    pub(super) times: u32,
    pub(super) month: Option<u32>,
    pub(super) bytes: Option<u32>,
    /// How many letters go which digital way, each time.
    pub(super) digital: Vec<(CostChannel, u32)>,
    pub(super) paper: u32,
    pub(super) sheets: Option<u32>,
    pub(super) grams: Option<u32>,
    pub(super) post_class: Option<CostPostClass>,
    pub(super) sms: u32,
    pub(super) emails: u32,
    pub(super) receipts: u32,
}

impl Mailing {
    /// How many letters are paid for by their size, all times together.
    pub(super) fn sized(&self) -> u64 {
        let sized = |channel| matches!(channel, CostChannel::Digital | CostChannel::DigitalMailbox);
        let letters =
            self.digital.iter().filter(|(channel, _)| sized(*channel)).map(|(_, letters)| u64::from(*letters));
        letters.fold(0_u64, u64::saturating_add).saturating_mul(self.times.into())
    }

    /// Whether there are notices or receipts.
    pub(super) fn has_extras(&self) -> bool {
        [self.sms, self.emails, self.receipts].iter().any(|number| *number > 0)
    }

    /// How many letters go digitally, each time.
    pub(super) fn digital_letters(&self) -> u32 {
        self.digital.iter().fold(0, |sum, (_, letters)| sum.saturating_add(*letters))
    }
}

/// Hundredths of a per cent in the whole.
pub(super) const WHOLE: u32 = 10_000;

/// Reads a mailing. `None` if it is not known how many letters there are.
pub(super) fn read(
    given: &CostMailing,
    country: Country,
    base: &str,
    findings: &mut Findings,
    said: &mut Vec<Step>,
) -> Option<Mailing> {
    let letters = count(given.letters.as_ref(), base, "letters", findings);
    let times = count_within(given.times.as_ref(), (1, 366), base, "times", findings);
    let month = count_within(given.month.as_ref(), (1, 12), base, "month", findings);
    let bytes = count_within(given.bytes.as_ref(), (1, u32::MAX), base, "bytes", findings);
    let ways = ways(given, country, letters, base, findings, said);
    let sheets = count_within(given.sheets.as_ref(), (1, 10_000), base, "sheets", findings);
    let grams = count_within(given.grams.as_ref(), (1, 100_000), base, "grams", findings);
    let sms = count(given.sms.as_ref(), base, "sms", findings);
    let emails = count(given.emails.as_ref(), base, "emails", findings);
    let receipts = count(given.opening_receipts.as_ref(), base, "openingReceipts", findings);
    let ways = ways?;
    let preflight = given.preflight.as_ref().filter(|summary| summary.channels.is_some());
    let mut mailing = Mailing {
        times: times.unwrap_or(1),
        month,
        bytes,
        digital: Vec::new(),
        paper: 0,
        sheets,
        grams,
        post_class: given.post_class,
        sms: sms.or(preflight.map(|summary| summary.sms)).unwrap_or(0),
        emails: emails.or(preflight.map(|summary| summary.emails)).unwrap_or(0),
        receipts: receipts.unwrap_or(0),
    };
    let mut all = 0_u32;
    for (channel, letters) in ways {
        let Some(sum) = all.checked_add(letters) else { return too_many(base, findings) };
        all = sum;
        match (channel, mailing.digital.iter_mut().find(|(known, _)| *known == channel)) {
            (CostChannel::Paper, _) => mailing.paper = mailing.paper.saturating_add(letters),
            (_, Some((_, known))) => *known = known.saturating_add(letters),
            (_, None) => mailing.digital.push((channel, letters)),
        }
    }
    let most = [all, mailing.sms, mailing.emails, mailing.receipts].into_iter().max().unwrap_or(0);
    if most.checked_mul(mailing.times).is_none() {
        return too_many(base, findings);
    }
    Some(mailing)
}

/// Denmark: a message that is larger than Digital Post takes, in either reading of a megabyte.
pub(super) fn too_large(mailing: &Mailing, on: Day, base: &str) -> Option<Finding> {
    let limit = u64::from(DIGITAL_POST_SIZE).saturating_mul(1 << 20) / 10;
    let large = mailing.bytes.is_some_and(|bytes| u64::from(bytes) > limit);
    let sent = mailing.digital.iter().any(|(channel, _)| *channel == CostChannel::Digital);
    (large && sent && on >= DIGITAL_POST_SIZE_FROM)
        .then(|| Finding::new(&codes::COST_MESSAGE_TOO_LARGE, at(base, "bytes")))
}

fn too_many(base: &str, findings: &mut Findings) -> Option<Mailing> {
    let finding = Finding::new(&codes::COST_NUMBER_TOO_LARGE, at(base, "letters"));
    findings.push(finding.with("max", Param::Integer(u32::MAX)));
    None
}

/// The way letters go if nothing is said.
pub(super) fn main_way(country: Country) -> CostChannel {
    match country {
        Country::Dk => CostChannel::Digital,
        Country::No => CostChannel::DigitalMailbox,
    }
}

/// Whether letters of this country go that way.
fn is_way_of(channel: CostChannel, country: Country) -> bool {
    match channel {
        CostChannel::Digital => country == Country::Dk,
        CostChannel::DigitalMailbox | CostChannel::Altinn => country == Country::No,
        _ => true,
    }
}

fn ways(
    given: &CostMailing,
    country: Country,
    letters: Option<u32>,
    base: &str,
    findings: &mut Findings,
    said: &mut Vec<Step>,
) -> Option<Vec<(CostChannel, u32)>> {
    if let Some(summary) = &given.preflight {
        let Some(channels) = &summary.channels else {
            findings.add(&codes::COST_PREFLIGHT_UNREADABLE, at(base, "preflight"));
            return None;
        };
        if given.channels.is_some() || letters.is_some() {
            findings.add(&codes::COST_PREFLIGHT_BESIDE, at(base, "preflight"));
        }
        if summary.waiting > 0 {
            let finding = Finding::new(&codes::COST_PREFLIGHT_WAITING, at(base, "preflight"));
            findings.push(finding.with("rows", Param::Integer(summary.waiting)));
        }
        if summary.if_unopened && (given.sms.is_none() || given.emails.is_none()) {
            findings.add(&codes::COST_PREFLIGHT_IF_UNOPENED, at(base, "preflight"));
        }
        if channels.iter().any(|(channel, _)| !is_way_of(*channel, country)) {
            findings.add(&codes::COST_CHANNEL_ELSEWHERE, at(base, "preflight"));
            return None;
        }
        return Some(channels.clone());
    }
    let Some(channels) = given.channels.as_deref().filter(|channels| !channels.is_empty()) else {
        // What could not be read has its finding already.
        if given.letters.is_none() {
            findings.add(&codes::COST_LETTERS_MISSING, at(base, "letters"));
        }
        return letters.map(|letters| vec![(main_way(country), letters)]);
    };
    if channels.len() > 20 {
        let finding = Finding::new(&codes::COST_TOO_MANY, at(base, "channels"));
        findings.push(finding.with("max", Param::Integer(20)));
        return None;
    }
    let mut counted = Vec::new();
    let mut rest = letters;
    for (place, channel) in channels.iter().enumerate() {
        let path = at_place(base, "channels", place);
        if !is_way_of(channel.channel, country) {
            findings.add(&codes::COST_CHANNEL_ELSEWHERE, path);
            return None;
        }
        let going = letters_of(channel, letters, rest, &path, findings, said)?;
        if let Some(left) = rest {
            let Some(left) = left.checked_sub(going) else {
                findings.add(&codes::COST_CHANNELS_OVER, at(base, "channels"));
                return None;
            };
            rest = Some(left);
        }
        counted.push((channel.channel, going));
    }
    if let Some(left) = rest.filter(|left| *left > 0) {
        say(said, Step::new(&steps::COST_REST_ON_PAPER));
        counted.push((CostChannel::Paper, left));
    }
    Some(counted)
}

/// How many letters go one way.
fn letters_of(
    channel: &CostMailingChannel,
    letters: Option<u32>,
    rest: Option<u32>,
    path: &str,
    findings: &mut Findings,
    said: &mut Vec<Step>,
) -> Option<u32> {
    if channel.letters.is_some() {
        return count(channel.letters.as_ref(), path, "letters", findings);
    }
    let Some(share) = percent(channel.share.as_deref(), || at(path, "share"), findings) else {
        if channel.share.as_deref().is_none_or(|share| share.trim().is_empty()) {
            findings.add(&codes::COST_LETTERS_MISSING, at(path, "share"));
        }
        return None;
    };
    let Some(letters) = letters else {
        findings.add(&codes::COST_LETTERS_MISSING, at(path, "share"));
        return None;
    };
    let (part, exact) = share_of(letters, share);
    if !exact {
        say(said, Step::new(&steps::COST_WHOLE_LETTERS));
    }
    // Halves that are rounded up twice would be one letter too many.
    Some(rest.filter(|rest| part.checked_sub(1) == Some(*rest)).unwrap_or(part))
}

/// So many hundredths of a per cent of the letters, half a letter rounded up, and whether nothing was rounded.
pub(super) fn share_of(letters: u32, share: u32) -> (u32, bool) {
    // Both below 2^32.
    let product = u64::from(letters).saturating_mul(share.into());
    let (part, rest) = (product / 10_000, product % 10_000);
    let part = part.saturating_add(u64::from(rest >= 5_000));
    (u32::try_from(part).unwrap_or(u32::MAX), rest == 0)
}

/// Adds what a rule said, once.
pub(super) fn say(said: &mut Vec<Step>, step: Step) {
    if !said.iter().any(|known| std::ptr::eq(known.kind(), step.kind())) {
        said.push(step);
    }
}
