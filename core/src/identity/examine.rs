//! One number, read and judged: what `identity.check` answers, and what forms with a number in them build on.

use std::borrow::Cow;

use chrono::NaiveDate;

#[cfg(feature = "denmark")]
use super::cpr;
#[cfg(feature = "norway")]
use super::norway;
use super::typed::{MAX_TYPED, Typed};
use super::{Checksum, NumberKind, Sex};
use crate::answer::{Code, Finding, Findings, Param, codes};
use crate::wire::Context;

/// What was found out about one number.
#[derive(Default)]
pub(crate) struct Examined {
    pub(crate) kind: Option<NumberKind>,
    pub(crate) birth_date: Option<NaiveDate>,
    pub(crate) sex: Option<Sex>,
    pub(crate) checksum: Option<Checksum>,
    pub(crate) synthetic: bool,
    pub(crate) normalised: bool,
    pub(crate) findings: Findings,
}

/// Reads a number as it was typed and judges it. `path` is where it stands in the request; `accept` the kinds that can
/// be used there, all of them if there are none.
pub(crate) fn examine(text: &str, path: &'static str, accept: &[NumberKind], context: Context) -> Examined {
    let mut examination = Examination { path, accept, context, result: Examined::default() };
    examination.run(text);
    let mut result = examination.result;
    if result.findings.has_error() {
        // A number that is refused tells nothing about anybody.
        result.birth_date = None;
        result.sex = None;
    }
    result
}

struct Examination<'a> {
    path: &'static str,
    accept: &'a [NumberKind],
    context: Context,
    result: Examined,
}

impl Examination<'_> {
    fn run(&mut self, text: &str) {
        if text.trim().is_empty() {
            return self.find(&codes::NUMBER_MISSING);
        }
        if text.chars().nth(MAX_TYPED).is_some() {
            let finding = Finding::new(&codes::NUMBER_TOO_LONG, self.path).with("max", Param::Integer(64));
            return self.result.findings.push(finding);
        }
        match Typed::read(text) {
            Ok(typed) => {
                self.result.normalised = typed.normalised;
                self.digits(typed.digits());
            }
            Err(code) => self.find(code),
        }
    }

    fn digits(&mut self, digits: &[u8]) {
        #[cfg(feature = "denmark")]
        if let Ok(ten) = <[u8; 10]>::try_from(digits) {
            return self.cpr(ten);
        }
        #[cfg(feature = "norway")]
        if let Ok(eleven) = <[u8; 11]>::try_from(digits) {
            return self.norwegian(eleven);
        }
        self.other_length(digits.len());
    }

    #[cfg(feature = "denmark")]
    fn cpr(&mut self, digits: [u8; 10]) {
        let cpr = cpr::read(digits);
        if !self.accepts(NumberKind::Cpr) {
            // Ten digits where eleven are asked for: only a real date makes a Danish number likelier than a slip.
            return if cpr.birth_date.is_some() { self.refuse_kind(NumberKind::Cpr) } else { self.other_length(10) };
        }
        self.result.kind = Some(NumberKind::Cpr);
        self.result.birth_date = cpr.birth_date;
        match cpr.birth_date {
            None => return self.find(&codes::CPR_DATE),
            Some(date) if date > self.context.on => return self.find(&codes::CPR_FUTURE),
            Some(_) if cpr.serial_0000 => return self.find(&codes::CPR_SERIAL_0000),
            Some(_) => {}
        }
        self.result.sex = Some(cpr.sex);
        self.result.checksum = Some(cpr.checksum);
        match cpr.checksum {
            Checksum::Passes => {}
            Checksum::FailsOnListedDate => self.find(&codes::CPR_CHECKSUM_LISTED_DATE),
            Checksum::Fails => self.find(&codes::CPR_CHECKSUM_FAILS),
        }
    }

    #[cfg(feature = "norway")]
    fn norwegian(&mut self, digits: [u8; 11]) {
        let number = norway::read(digits, self.context.on);
        if !NORWEGIAN.iter().any(|kind| self.accepts(*kind)) && (number.birth_date.is_err() || !number.check_digits) {
            // Eleven digits where ten are asked for, and no Norwegian number: a digit too many.
            return self.other_length(11);
        }
        self.result.kind = Some(number.kind);
        self.result.synthetic = number.synthetic;
        match number.birth_date {
            Err(code) => return self.find(code),
            Ok(Some(date)) if date > self.context.on => return self.find(&codes::NORWAY_FUTURE),
            Ok(date) => self.result.birth_date = date,
        }
        self.result.sex = number.sex;
        self.result.checksum = Some(if number.check_digits { Checksum::Passes } else { Checksum::Fails });
        if !number.check_digits {
            self.find(&codes::NORWAY_CHECKSUM);
        } else if !self.accepts(number.kind) {
            self.refuse_kind(number.kind);
        } else if number.synthetic && !self.context.accepts_synthetic() {
            self.find(&codes::SYNTHETIC_REFUSED);
        }
    }

    /// A number of digits that no accepted kind has. The message says how many there should be.
    fn other_length(&mut self, count: usize) {
        let danish = self.accepts(NumberKind::Cpr);
        let norwegian = NORWEGIAN.iter().any(|kind| self.accepts(*kind));
        let code = match (danish && cfg!(feature = "denmark"), norwegian && cfg!(feature = "norway")) {
            (true, false) => &codes::CPR_LENGTH,
            (false, true) => &codes::NORWAY_LENGTH,
            _ => &codes::NUMBER_LENGTH,
        };
        let digits = Param::Integer(u32::try_from(count).unwrap_or(u32::MAX));
        self.result.findings.push(Finding::new(code, self.path).with("digits", digits));
        if count == 9 && danish {
            self.find(&codes::NUMBER_LEADING_ZERO);
        }
    }

    fn accepts(&self, kind: NumberKind) -> bool {
        self.accept.is_empty() || self.accept.contains(&kind)
    }

    fn refuse_kind(&mut self, kind: NumberKind) {
        self.result.kind = Some(kind);
        let finding = Finding::new(&codes::KIND_NOT_ACCEPTED, self.path);
        self.result.findings.push(finding.with("kind", Param::Word(kind.word())));
    }

    fn find(&mut self, code: &'static Code) {
        self.result.findings.add(code, Cow::Borrowed(self.path));
    }
}

const NORWEGIAN: &[NumberKind] = &[NumberKind::Fodselsnummer, NumberKind::Dnummer];
