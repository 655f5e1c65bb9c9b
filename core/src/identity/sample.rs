//! `identity.sample`: generates synthetic numbers for tests.

use super::checker::digits;
use super::classify::{classify_eleven, classify_input};
use super::kind::{Kinds, NumberKind, Series};
use super::number_input::NumberInput;
use super::policy::Policy;
use super::verdict::{Outcome, Verdict};
use crate::answer::{Finding, Findings, Param, codes};
use crate::wire::{Context, Wire};

/// The numbers to generate.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// The kind of number.
    pub kind: NumberKind,
    /// How many, from 1 to 1000. Default: 1.
    pub count: Option<u32>,
    /// The seed: the same seed generates the same numbers. Default: 1.
    pub seed: Option<u32>,
    /// The fault of the numbers. Default: none.
    pub fault: Option<Fault>,
    /// The series of synthetic Norwegian numbers. Default: Skatteetaten's.
    pub series: Option<Series>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// A fault of generated numbers.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The check digits are invalid.
    CheckDigits,
    /// The date does not exist.
    Date,
    /// The digits after the date belong to no century.
    Century,
    /// The date is in the future.
    Future,
    /// The serial number is 0000.
    Serial0000,
}

/// The generated numbers.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the request is free of errors: true exactly when no finding is an error.
    pub accepted: bool,
    /// The numbers, without separators.
    pub numbers: Vec<String>,
    /// The findings.
    pub findings: Findings,
}

const MAX_COUNT: u32 = 1_000;

/// The maximum number of candidates for one number. A fault that a kind cannot have is never found.
const MAX_TRIES_PER_NUMBER: u32 = 5_000;

/// The maximum number of candidates for a request, so that it takes a few milliseconds. A thousand numbers with two
/// check digits take about 125,000.
const MAX_TRIES: u32 = 200_000;

/// Generates synthetic numbers.
///
/// * CPR numbers and replacement numbers have birth dates from 1858 to 1862. These persons died before the register
///   began in 1968.
/// * Fødselsnummer and d-numbers belong to the synthetic series; NPID, H-numbers and placeholders of KOSTRA are
///   dated 1854 to 1860.
/// * A DUF number has a year before the authority existed, an organisation number a first digit that is not used.
/// * No range of the other kinds is known to be reserved for tests; a hint says so.
///
/// ```
/// use postregler::identity::{self, NumberKind, check, sample::Request};
/// use postregler::wire::{self, Context};
///
/// let context = Context::on(wire::read_iso("2026-11-21").ok_or("a day")?);
/// let request = Request { kind: NumberKind::Cpr, count: Some(3), seed: None, fault: None, series: None, context };
/// for number in identity::sample(&request).numbers {
///     assert!(identity::check(&check::Request::new(number, context)).accepted);
/// }
/// # Ok::<(), &str>(())
/// ```
pub fn sample(request: &Request) -> Answer {
    let mut findings = Findings::default();
    let count = request.count.unwrap_or(1);
    if !(1..=MAX_COUNT).contains(&count) {
        findings.push(Finding::new(&codes::SAMPLE_COUNT, "/count").with("max", Param::Integer(MAX_COUNT)));
        return Answer { accepted: !findings.has_error(), numbers: Vec::new(), findings };
    }
    let policy = Policy { synthetic: true, ..Policy::new(Kinds::of(&[request.kind]), request.context) };
    let mut generator = Generator::new(request, policy);
    let numbers: Option<Vec<String>> = (0..count).map(|_| generator.number()).collect();
    match &numbers {
        None if generator.generated == 0 && is_impossible(request) => findings.add(&codes::SAMPLE_FAULT, "/fault"),
        None => findings.add(&codes::SAMPLE_RARE, "/count"),
        Some(_) if may_exist(request.kind) => findings.add(&codes::SAMPLE_MAY_EXIST, "/kind"),
        Some(_) => {}
    }
    Answer { accepted: !findings.has_error(), numbers: numbers.unwrap_or_default(), findings }
}

/// Kinds without a range known to be reserved for tests.
fn may_exist(kind: NumberKind) -> bool {
    matches!(
        kind,
        NumberKind::XEcpr
            | NumberKind::DEcpr
            | NumberKind::Kot
            | NumberKind::Cvr
            | NumberKind::PNummer
            | NumberKind::Fhnummer
    )
}

/// Whether a fault that was not found is impossible for the kind. Which dates are in the future depends on the date.
fn is_impossible(request: &Request) -> bool {
    use NumberKind as Kind;
    let depends_on_the_day = matches!(
        request.kind,
        Kind::Cpr
            | Kind::Erstatningspersonnummer
            | Kind::Fodselsnummer
            | Kind::Dnummer
            | Kind::Hnummer
            | Kind::Npid
            | Kind::Duf
    );
    match request.fault {
        None => false,
        Some(Fault::Future) => !depends_on_the_day,
        Some(_) => true,
    }
}

struct Generator<'a> {
    random: Random,
    request: &'a Request,
    policy: Policy,
    /// The number of candidates so far.
    tries: u32,
    /// The number of generated numbers so far.
    generated: u32,
}

impl<'a> Generator<'a> {
    fn new(request: &'a Request, policy: Policy) -> Self {
        Self { random: Random::new(request.seed.unwrap_or(1)), request, policy, tries: 0, generated: 0 }
    }

    fn number(&mut self) -> Option<String> {
        let tries = MAX_TRIES.saturating_sub(self.tries).min(MAX_TRIES_PER_NUMBER);
        let number = (0..tries).find_map(|_| {
            self.tries = self.tries.saturating_add(1);
            let candidate = self.candidate();
            self.matches_request(&candidate).then_some(candidate)
        })?;
        self.generated = self.generated.saturating_add(1);
        Some(number.text())
    }

    fn matches_request(&self, candidate: &Candidate) -> bool {
        let verdict = candidate.classify(&self.policy);
        let fits = match self.request.fault {
            None => verdict.outcome() == Outcome::Ok,
            Some(Fault::CheckDigits) => {
                matches!(verdict.outcome(), Outcome::CheckDigits | Outcome::OkModulus11 | Outcome::OkUnchecked)
            }
            Some(Fault::Date) => verdict.outcome() == Outcome::Date,
            Some(Fault::Century) => verdict.outcome() == Outcome::Century,
            Some(Fault::Future) => verdict.outcome() == Outcome::Future,
            Some(Fault::Serial0000) => verdict.outcome() == Outcome::Serial0000,
        };
        let reading = verdict.reading().map(|reading| (reading.kind, reading.series));
        fits && reading == Some((self.request.kind, self.series()))
    }

    /// The series of the generated numbers.
    fn series(&self) -> Option<Series> {
        let synthetic = matches!(self.request.kind, NumberKind::Fodselsnummer | NumberKind::Dnummer);
        synthetic.then(|| self.request.series.unwrap_or(Series::Skatteetaten))
    }

    /// Random digits of the right length in the reserved range, with random check digits.
    fn candidate(&mut self) -> Candidate {
        let kind = self.request.kind;
        let invalid_date = self.request.fault == Some(Fault::Date);
        let day = self.random.between(1, if invalid_date { 39 } else { 28 });
        let month = self.random.between(1, if invalid_date { 19 } else { 12 });
        match kind {
            NumberKind::Cpr | NumberKind::Erstatningspersonnummer => {
                let day = if kind == NumberKind::Cpr { day } else { day.saturating_add(60) };
                // The years 37 to 57 with a seventh digit of 5 to 8 are in the future.
                let yy = if self.is_future() { self.random.between(37, 57) } else { self.random.between(58, 62) };
                let serial = match self.request.fault {
                    Some(Fault::Serial0000) => 0,
                    _ => self.random.between(5_000, 8_999),
                };
                Candidate::dated(day, month, yy).with(4, serial)
            }
            NumberKind::XEcpr => self.with_letters(day, month, '1', 0, 5),
            NumberKind::DEcpr => self.with_letters(day, month, '5', 58, 62),
            NumberKind::Kot => self.with_letters(day, month, 'Z', 58, 62),
            NumberKind::Cvr => Candidate::default().with(1, 9).with(7, self.random.between(0, 9_999_999)),
            NumberKind::PNummer => Candidate::default().with(1, 9).with(9, self.random.between(0, 999_999_999)),
            NumberKind::Organisasjonsnummer => {
                Candidate::default().with(1, self.random.between(1, 7)).with(8, self.random.between(0, 99_999_999))
            }
            NumberKind::Duf => {
                let year = if self.is_future() {
                    self.random.between(2_100, 9_999)
                } else {
                    self.random.between(1_000, 1_799)
                };
                let serial = self.random.between(0, 999_999);
                Candidate::default().with(4, year).with(6, serial).with(2, self.random.between(0, 10))
            }
            NumberKind::Fhnummer => {
                let first = self.random.between(8, 9);
                Candidate::default().with(1, first).with(9, self.random.between(0, 999_999_999)).with(1, 0)
            }
            _ => self.norwegian(day, month),
        }
    }

    fn norwegian(&mut self, day: u32, month: u32) -> Candidate {
        let (day_offset, month_offset) = match (self.request.kind, self.series()) {
            (NumberKind::Hnummer, _) => (0, 40),
            (NumberKind::Npid, _) => (0, 20),
            (NumberKind::Kostra, _) => (0, 0),
            (kind, series) => (
                if kind == NumberKind::Dnummer { 40 } else { 0 },
                match series {
                    Some(Series::Nhn) => 65,
                    Some(Series::Nav) => 40,
                    _ => 80,
                },
            ),
        };
        let synthetic = self.series().is_some();
        let yy = match self.request.fault {
            Some(Fault::Future) => self.random.between(27, 39),
            Some(Fault::Century) => self.random.between(40, 99),
            _ if synthetic => self.random.between(0, 99),
            _ => self.random.between(54, 60),
        };
        let tail = match self.request.kind {
            NumberKind::Kostra => [100, 200, 99_999].get(self.random.between(0, 2) as usize).copied().unwrap_or(100),
            _ if synthetic || self.is_future() => self.random.between(0, 99_999),
            _ => self.random.between(50_000, 74_999),
        };
        let (day, month) = (day.saturating_add(day_offset), month.saturating_add(month_offset));
        Candidate::dated(day, month, yy).with(5, tail)
    }

    fn with_letters(&mut self, day: u32, month: u32, seventh: char, from: u32, to: u32) -> Candidate {
        let yy = self.random.between(from, to);
        let [first, second] = [(); 2].map(|()| char::from_u32(self.random.between(u32::from('A'), u32::from('Z'))));
        let number = Candidate::dated(day, month, yy).with_character(seventh);
        let number = [first, second].into_iter().flatten().fold(number, Candidate::with_character);
        number.with(1, self.random.between(0, 9))
    }

    fn is_future(&self) -> bool {
        self.request.fault == Some(Fault::Future)
    }
}

/// A candidate for a number. Thousands are generated for each one that is kept, so they are stored without
/// allocation.
#[derive(Default)]
struct Candidate {
    symbols: [u8; 12],
    count: usize,
}

impl Candidate {
    fn dated(day: u32, month: u32, yy: u32) -> Self {
        Self::default().with(2, day).with(2, month).with(2, yy)
    }

    /// Appends a number with this many digits.
    fn with(mut self, digits: usize, mut number: u32) -> Self {
        let end = self.count.saturating_add(digits).min(self.symbols.len());
        for slot in self.symbols.get_mut(self.count..end).unwrap_or_default().iter_mut().rev() {
            *slot = b"0123456789".get(number as usize % 10).copied().unwrap_or(b'0');
            number /= 10;
        }
        self.count = end;
        self
    }

    fn with_character(mut self, character: char) -> Self {
        if let Some(slot) = self.symbols.get_mut(self.count) {
            *slot = u8::try_from(character).unwrap_or(b'0');
            self.count = self.count.saturating_add(1);
        }
        self
    }

    fn symbols(&self) -> &[u8] {
        self.symbols.get(..self.count).unwrap_or_default()
    }

    fn classify(&self, policy: &Policy) -> Verdict {
        match digits(self.symbols()) {
            Some(digits) => classify_eleven(&digits, policy),
            None => {
                classify_input(NumberInput::from_characters(self.symbols().iter().copied().map(char::from)), policy).0
            }
        }
    }

    fn text(&self) -> String {
        self.symbols().iter().copied().map(char::from).collect()
    }
}

/// The random number generator SplitMix64, with the same result on all hosts.
struct Random(u64);

impl Random {
    fn new(seed: u32) -> Self {
        Self(u64::from(seed))
    }

    /// A number from `low` to `high`, inclusive. The bias of the remainder is negligible here.
    #[expect(clippy::arithmetic_side_effects, reason = "the width is at least 1, and the remainder is below it")]
    fn between(&mut self, low: u32, high: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        let width = u64::from(high.saturating_sub(low)) + 1;
        low.saturating_add(u32::try_from(mixed % width).unwrap_or(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// On the last dates that a number can contain, few candidates are in the future.
    #[test]
    fn every_request_ends_within_the_bounds() {
        let days: Vec<_> = ["2026-11-21", "2057-12-20"].into_iter().filter_map(crate::wire::read_iso).collect();
        assert_eq!(days.len(), 2);
        for on in days {
            let context = Context::on(on);
            for kind in NumberKind::ALL.iter().copied() {
                for fault in Fault::ALL.iter().copied().map(Some).chain([None]) {
                    let request = Request { kind, count: Some(MAX_COUNT), seed: Some(7), fault, series: None, context };
                    let policy = Policy { synthetic: true, ..Policy::new(Kinds::of(&[kind]), context) };
                    let mut generator = Generator::new(&request, policy);
                    let generated = (0..MAX_COUNT).map_while(|_| generator.number()).count();
                    assert!(generator.tries <= MAX_TRIES, "{on} {kind:?} {fault:?}");
                    assert!(fault.is_some() || generated == MAX_COUNT as usize, "{on} {kind:?}");
                }
            }
        }
    }
}
