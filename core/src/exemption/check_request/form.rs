//! The fields of the form itself, in the order of the form.

use chrono::NaiveDate;

use super::request::{FormNumber, Request};
use super::{ground, identity_check, proxy, residence, signer};
use crate::answer::{Finding, Findings, Param, ValidationReport, codes};
use crate::exemption::form_input;
use crate::law;

/// The form, and the findings of its declared checks.
pub(super) struct Form<'a> {
    pub(super) request: &'a Request,
    pub(super) report: ValidationReport,
    /// The citizen's date of birth, if it may be derived from the number.
    born: Option<NaiveDate>,
}

impl<'a> Form<'a> {
    pub(super) fn new(request: &'a Request) -> Self {
        Self { request, report: ValidationReport::of(request), born: None }
    }

    /// All findings, field by field in the order of the form.
    pub(super) fn findings(mut self) -> Findings {
        let mut findings = Findings::default();
        findings.extend(self.form());
        findings.extend(self.name());
        findings.extend(self.number());
        findings.extend(residence::address(&self));
        findings.extend(self.telephone());
        findings.extend(self.declaration());
        findings.extend(ground::findings(&self));
        findings.extend(residence::other_address(&self));
        findings.extend(form_input::date_finding(self.request.date.as_ref(), "/date", self.request.context.on));
        findings.extend(signer::signature(self.request));
        findings.extend(signer::capacity(self.request, self.age()));
        findings.extend(signer::signer(self.request));
        findings.extend(proxy::findings(self.request));
        findings.extend(identity_check::findings(self.request));
        findings
    }

    /// The day of the request: the date on the form, or else today.
    pub(super) fn day(&self) -> NaiveDate {
        day_of(self.request)
    }

    fn age(&self) -> Option<u32> {
        self.born.and_then(|born| self.day().years_since(born))
    }

    fn form(&self) -> Option<Finding> {
        match self.request.form? {
            FormNumber::Fd001 => {
                let split = law::FD001_SPLIT.date().is_some_and(|split| self.day() >= split);
                split.then(|| Finding::new(&codes::FD001_FORM_STILL_USABLE, "/form"))
            }
            FormNumber::Fd001A | FormNumber::Fd001K => {
                form_input::before(self.day(), law::FD001_SPLIT, &codes::FD001_FORM_NOT_YET, "/form")
            }
        }
    }

    fn name(&self) -> Option<Finding> {
        let codes = [("missing", &codes::FD001_NAME_MISSING), ("too-long", &codes::FD001_NAME_TOO_LONG)];
        self.report.finding("name", "/name", &codes)
    }

    fn number(&mut self) -> Findings {
        let mut findings = Findings::default();
        let Some(number) = form_input::filled(self.request.number.as_ref()) else {
            findings.add(&codes::FD001_NUMBER_MISSING, "/number");
            return findings;
        };
        let (found, born) = form_input::cpr(number, "/number", self.request.context);
        findings.extend(found);
        self.born = born;
        if self.age().is_some_and(|age| age < law::CONNECTED_FROM_AGE) {
            let finding = Finding::new(&codes::FD001_UNDER_15, "/number");
            findings.push(finding.with("age", Param::Integer(law::CONNECTED_FROM_AGE)));
        }
        findings
    }

    fn telephone(&self) -> Option<Finding> {
        let too_long = ("too-long", &codes::FD001_TELEPHONE_TOO_LONG);
        let unreadable = ("unreadable", &codes::FD001_TELEPHONE_UNREADABLE);
        self.report.finding("telephone", "/telephone", &[too_long, unreadable])
    }

    fn declaration(&self) -> Option<Finding> {
        let missing = self.request.declaration != Some(true);
        missing.then(|| Finding::new(&codes::FD001_DECLARATION_MISSING, "/declaration"))
    }
}

/// The day of the request: the date on the form, or else today.
pub(super) fn day_of(request: &Request) -> NaiveDate {
    form_input::date(request.date.as_ref()).and_then(Result::ok).unwrap_or(request.context.on)
}
