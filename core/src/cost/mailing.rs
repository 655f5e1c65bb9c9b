//! Parses a mailing: the number of letters per channel.

use super::field_parsers::{index_path, member_path, parse_count, parse_count_in, parse_percent};
use super::{CostChannel, CostMailing, CostMailingChannel, CostPostClass};
use crate::answer::{Finding, Findings, Param, Step, codes, steps};
use crate::law::{Country, DIGITAL_POST_SIZE, DIGITAL_POST_SIZE_FROM, Day};

/// A parsed mailing. Every number fits `u32`, and so does `letters * times`.
#[derive(Clone)]
pub(super) struct Mailing {
    pub(super) times: u32,
    pub(super) month: Option<u32>,
    pub(super) bytes: Option<u32>,
    /// Letters per digital channel, each time.
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
    /// The number of letters priced by size, all times together.
    pub(super) fn letters_priced_by_size(&self) -> u64 {
        let sized = |channel| matches!(channel, CostChannel::Digital | CostChannel::DigitalMailbox);
        let letters =
            self.digital.iter().filter(|(channel, _)| sized(*channel)).map(|(_, letters)| u64::from(*letters));
        letters.fold(0_u64, u64::saturating_add).saturating_mul(self.times.into())
    }

    pub(super) fn has_extras(&self) -> bool {
        [self.sms, self.emails, self.receipts].iter().any(|number| *number > 0)
    }

    /// The number of digital letters, each time.
    pub(super) fn digital_letters(&self) -> u32 {
        self.digital.iter().fold(0, |sum, (_, letters)| sum.saturating_add(*letters))
    }
}

/// 100 per cent, in hundredths of a per cent.
pub(super) const FULL_SHARE: u32 = 10_000;

/// Parses a mailing. `None` if the number of letters is unknown.
pub(super) fn parse_mailing(
    given: &CostMailing,
    country: Country,
    base: &str,
    findings: &mut Findings,
    steps: &mut Vec<Step>,
) -> Option<Mailing> {
    let letters = parse_count(given.letters.as_ref(), base, "letters", findings);
    let times = parse_count_in(given.times.as_ref(), (1, 366), base, "times", findings);
    let month = parse_count_in(given.month.as_ref(), (1, 12), base, "month", findings);
    let bytes = parse_count_in(given.bytes.as_ref(), (1, u32::MAX), base, "bytes", findings);
    let by_channel = letters_by_channel(given, country, letters, base, findings, steps);
    let sheets = parse_count_in(given.sheets.as_ref(), (1, 10_000), base, "sheets", findings);
    let grams = parse_count_in(given.grams.as_ref(), (1, 100_000), base, "grams", findings);
    let sms = parse_count(given.sms.as_ref(), base, "sms", findings);
    let emails = parse_count(given.emails.as_ref(), base, "emails", findings);
    let receipts = parse_count(given.opening_receipts.as_ref(), base, "openingReceipts", findings);
    let by_channel = by_channel?;
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
    for (channel, letters) in by_channel {
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

/// Denmark: the message exceeds the size limit of Digital Post, whatever a megabyte is taken to be.
pub(super) fn exceeds_size_limit(mailing: &Mailing, on: Day, base: &str) -> Option<Finding> {
    let limit = u64::from(DIGITAL_POST_SIZE).saturating_mul(1 << 20) / 10;
    let large = mailing.bytes.is_some_and(|bytes| u64::from(bytes) > limit);
    let sent = mailing.digital.iter().any(|(channel, _)| *channel == CostChannel::Digital);
    (large && sent && on >= DIGITAL_POST_SIZE_FROM)
        .then(|| Finding::new(&codes::COST_MESSAGE_TOO_LARGE, member_path(base, "bytes")))
}

fn too_many(base: &str, findings: &mut Findings) -> Option<Mailing> {
    let finding = Finding::new(&codes::COST_NUMBER_TOO_LARGE, member_path(base, "letters"));
    findings.push(finding.with("max", Param::Integer(u32::MAX)));
    None
}

/// The channel of a mailing that names none.
pub(super) fn main_channel(country: Country) -> CostChannel {
    match country {
        Country::Dk => CostChannel::Digital,
        Country::No => CostChannel::DigitalMailbox,
    }
}

/// Whether the channel exists in the country.
fn is_available_in(channel: CostChannel, country: Country) -> bool {
    match channel {
        CostChannel::Digital => country == Country::Dk,
        CostChannel::DigitalMailbox | CostChannel::Altinn => country == Country::No,
        _ => true,
    }
}

fn letters_by_channel(
    given: &CostMailing,
    country: Country,
    letters: Option<u32>,
    base: &str,
    findings: &mut Findings,
    steps: &mut Vec<Step>,
) -> Option<Vec<(CostChannel, u32)>> {
    if let Some(summary) = &given.preflight {
        let Some(channels) = &summary.channels else {
            findings.add(&codes::COST_PREFLIGHT_UNREADABLE, member_path(base, "preflight"));
            return None;
        };
        if given.channels.is_some() || letters.is_some() {
            findings.add(&codes::COST_PREFLIGHT_BESIDE, member_path(base, "preflight"));
        }
        if summary.waiting > 0 {
            let finding = Finding::new(&codes::COST_PREFLIGHT_WAITING, member_path(base, "preflight"));
            findings.push(finding.with("rows", Param::Integer(summary.waiting)));
        }
        if summary.if_unopened && (given.sms.is_none() || given.emails.is_none()) {
            findings.add(&codes::COST_PREFLIGHT_IF_UNOPENED, member_path(base, "preflight"));
        }
        if channels.iter().any(|(channel, _)| !is_available_in(*channel, country)) {
            findings.add(&codes::COST_CHANNEL_ELSEWHERE, member_path(base, "preflight"));
            return None;
        }
        return Some(channels.clone());
    }
    let Some(channels) = given.channels.as_deref().filter(|channels| !channels.is_empty()) else {
        // An unreadable count has its finding already.
        if given.letters.is_none() {
            findings.add(&codes::COST_LETTERS_MISSING, member_path(base, "letters"));
        }
        return letters.map(|letters| vec![(main_channel(country), letters)]);
    };
    if channels.len() > 20 {
        let finding = Finding::new(&codes::COST_TOO_MANY, member_path(base, "channels"));
        findings.push(finding.with("max", Param::Integer(20)));
        return None;
    }
    let mut by_channel = Vec::new();
    let mut rest = letters;
    for (index, channel) in channels.iter().enumerate() {
        let path = index_path(base, "channels", index);
        if !is_available_in(channel.channel, country) {
            findings.add(&codes::COST_CHANNEL_ELSEWHERE, path);
            return None;
        }
        let going = letters_on_channel(channel, letters, rest, &path, findings, steps)?;
        if let Some(left) = rest {
            let Some(left) = left.checked_sub(going) else {
                findings.add(&codes::COST_CHANNELS_OVER, member_path(base, "channels"));
                return None;
            };
            rest = Some(left);
        }
        by_channel.push((channel.channel, going));
    }
    if let Some(left) = rest.filter(|left| *left > 0) {
        add_step(steps, Step::new(&steps::COST_REST_ON_PAPER));
        by_channel.push((CostChannel::Paper, left));
    }
    Some(by_channel)
}

/// The number of letters on one channel.
fn letters_on_channel(
    channel: &CostMailingChannel,
    letters: Option<u32>,
    rest: Option<u32>,
    path: &str,
    findings: &mut Findings,
    steps: &mut Vec<Step>,
) -> Option<u32> {
    if channel.letters.is_some() {
        return parse_count(channel.letters.as_ref(), path, "letters", findings);
    }
    let Some(share) = parse_percent(channel.share.as_deref(), || member_path(path, "share"), findings) else {
        if channel.share.as_deref().is_none_or(|share| share.trim().is_empty()) {
            findings.add(&codes::COST_LETTERS_MISSING, member_path(path, "share"));
        }
        return None;
    };
    let Some(letters) = letters else {
        findings.add(&codes::COST_LETTERS_MISSING, member_path(path, "share"));
        return None;
    };
    let (part, exact) = share_of(letters, share);
    if !exact {
        add_step(steps, Step::new(&steps::COST_WHOLE_LETTERS));
    }
    // Two halves rounded up would give one letter too many.
    Some(rest.filter(|rest| part.checked_sub(1) == Some(*rest)).unwrap_or(part))
}

/// A share of the letters, half a letter rounded up, and whether the result is exact. The share is in hundredths of a per
/// cent.
pub(super) fn share_of(letters: u32, share: u32) -> (u32, bool) {
    // Both below 2^32.
    let product = u64::from(letters).saturating_mul(share.into());
    let (part, rest) = (product / 10_000, product % 10_000);
    let part = part.saturating_add(u64::from(rest >= 5_000));
    (u32::try_from(part).unwrap_or(u32::MAX), rest == 0)
}

/// Adds a step unless one of its kind is there.
pub(super) fn add_step(steps: &mut Vec<Step>, step: Step) {
    if !steps.iter().any(|known| std::ptr::eq(known.kind(), step.kind())) {
        steps.push(step);
    }
}
