//! `exemption.check_request`: FD 001, the citizen attends.

use chrono::NaiveDate;
use validator::{Validate, ValidationError};

use crate::answer::{Finding, Findings, Param, Report, codes, filled};
use crate::identity::{NumberKind, examine};
use crate::text::{NoDate, read_typed_date};
use crate::wire::{Context, Wire};

/// The form FD 001 as far as it has been filled in. Every field may be missing: what must be there is found out.
#[derive(Wire, Validate)]
#[wire(request)]
pub struct Request {
    /// The citizen's name.
    #[wire(personal)]
    #[validate(required(code = "missing"), custom(function = filled), length(max = 200, code = "too-long"))]
    pub name: Option<String>,
    /// The citizen's CPR number, as it was typed.
    #[wire(personal)]
    pub number: Option<String>,
    /// The citizen's address.
    #[wire(personal)]
    #[validate(required(code = "missing"), custom(function = filled), length(max = 500, code = "too-long"))]
    pub address: Option<String>,
    /// A telephone number; nobody has to give one.
    #[wire(personal)]
    #[validate(custom(function = dialable), length(max = 40, code = "too-long"))]
    pub telephone: Option<String>,
    /// Whether the citizen declares on faith and honour that at least one ground fits.
    pub declaration: Option<bool>,
    /// A ground that was named all the same. It is never required, tested or given back.
    #[wire(personal)]
    pub ground: Option<String>,
    /// Whether unopened post is wished for on paper.
    pub unopened_post: Option<bool>,
    /// Where that post is to go, if not to the registered address.
    #[wire(personal)]
    #[validate(length(max = 500, code = "too-long"))]
    pub other_address: Option<String>,
    /// The date of the request, as it was typed: `21-11-2026`, `2026-11-21`.
    #[wire(personal)]
    #[validate(required(code = "missing"), custom(function = filled))]
    pub date: Option<String>,
    /// Whether the form is signed.
    pub signature: Option<bool>,
    /// Who signs.
    pub capacity: Option<Capacity>,
    /// The day, the environment and the language.
    pub context: Context,
}

/// Who signs the form.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Capacity {
    /// The citizen.
    #[wire(word = "self")]
    Citizen,
    /// The citizen's guardian (værge).
    Guardian,
}

/// Whether the form is complete.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the form is complete: true exactly when no finding is an error.
    pub complete: bool,
    /// Where the request stands. A complete form is not yet a request: the citizen has to come with it.
    pub state: State,
    /// What was found, in the order of the form.
    pub findings: Findings,
}

/// Where a request stands.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Something has to be mended first.
    Incomplete,
    /// The form is complete. The request is made by attending in person: it cannot be sent.
    AwaitingAttendance,
}

/// The day the citizens' exemption regulation came into force (`dk.exemption.in-force`).
const IN_FORCE: Option<NaiveDate> = NaiveDate::from_ymd_opt(2014, 3, 1);

/// The age from which people are connected to Digital Post (`dk.exemption.age-15`).
const OBLIGED_FROM_AGE: u32 = 15;

/// Checks whether FD 001 is complete, for a citizen who attends.
///
/// The ground is never asked for, a failed modulus 11 never refuses, and an age under 15 is a warning: a parent may
/// come before the birthday. Everything that is missing or wrong is found at once, in the order of the form.
///
/// Sources: the rules `dk.exemption.*`; the list of fields is reconstructed and its certainty is `inferred`.
///
/// ```
/// use postregler::exemption::{self, check_request::{Request, State}};
///
/// let index = postregler::index_of("exemption.check_request").ok_or("an operation")?;
/// let answer = postregler::call(index, r#"{"name":"Nora Prøve"}"#, 2026_11_21);
/// assert!(answer.starts_with(r#"{"complete":false,"state":"incomplete""#));
/// # Ok::<(), &str>(())
/// ```
pub fn check_request(request: &Request) -> Answer {
    let findings = Form { request, report: Report::of(request) }.findings();
    let complete = !findings.has_error();
    Answer { complete, state: if complete { State::AwaitingAttendance } else { State::Incomplete }, findings }
}

struct Form<'a> {
    request: &'a Request,
    report: Report,
}

impl Form<'_> {
    fn findings(&self) -> Findings {
        let mut findings = self.name();
        findings.append(self.number());
        findings.append(self.address());
        findings.append(self.telephone());
        findings.append(self.declaration());
        findings.append(self.other_address());
        findings.append(self.date());
        findings.append(self.signature());
        findings
    }

    fn name(&self) -> Findings {
        let codes = [("missing", &codes::FD001_NAME_MISSING), ("too-long", &codes::FD001_NAME_TOO_LONG)];
        self.report.findings("name", "/name", &codes)
    }

    fn number(&self) -> Findings {
        let mut findings = Findings::default();
        let number = self.request.number.as_deref().unwrap_or_default();
        if number.trim().is_empty() {
            findings.add(&codes::FD001_NUMBER_MISSING, "/number");
            return findings;
        }
        let examined = examine(number, "/number", &[NumberKind::Cpr], &self.request.context);
        findings.append(examined.findings);
        let day = self.typed_date().and_then(Result::ok).unwrap_or(self.request.context.on);
        let age = examined.birth_date.and_then(|birth_date| day.years_since(birth_date));
        if age.is_some_and(|age| age < OBLIGED_FROM_AGE) {
            let finding = Finding::new(&codes::FD001_UNDER_15, "/number");
            findings.push(finding.with("age", Param::Integer(OBLIGED_FROM_AGE)));
        }
        findings
    }

    fn address(&self) -> Findings {
        let codes = [("missing", &codes::FD001_ADDRESS_MISSING), ("too-long", &codes::FD001_ADDRESS_TOO_LONG)];
        self.report.findings("address", "/address", &codes)
    }

    fn telephone(&self) -> Findings {
        let codes = [
            ("unreadable", &codes::FD001_TELEPHONE_UNREADABLE),
            ("too-long", &codes::FD001_TELEPHONE_TOO_LONG),
        ];
        self.report.findings("telephone", "/telephone", &codes)
    }

    fn declaration(&self) -> Findings {
        let mut findings = Findings::default();
        if self.request.declaration != Some(true) {
            findings.add(&codes::FD001_DECLARATION_MISSING, "/declaration");
        }
        if is_filled(self.request.ground.as_ref()) {
            findings.add(&codes::FD001_GROUND_NOT_NEEDED, "/ground");
        }
        findings
    }

    fn other_address(&self) -> Findings {
        let codes = [("too-long", &codes::FD001_OTHER_ADDRESS_TOO_LONG)];
        let mut findings = self.report.findings("other_address", "/otherAddress", &codes);
        if self.request.unopened_post != Some(true) && is_filled(self.request.other_address.as_ref()) {
            findings.add(&codes::FD001_OTHER_ADDRESS_UNUSED, "/otherAddress");
        }
        findings
    }

    fn date(&self) -> Findings {
        let mut findings = self.report.findings("date", "/date", &[("missing", &codes::FD001_DATE_MISSING)]);
        match self.typed_date() {
            None => {}
            Some(Err(NoDate::Unreadable)) => findings.add(&codes::FD001_DATE_UNREADABLE, "/date"),
            Some(Err(NoDate::Impossible)) => findings.add(&codes::FD001_DATE_IMPOSSIBLE, "/date"),
            Some(Ok(date)) => {
                if let Some(from) = IN_FORCE.filter(|from| date < *from) {
                    let finding = Finding::new(&codes::FD001_DATE_BEFORE_IN_FORCE, "/date");
                    findings.push(finding.with("from", Param::Day(from)));
                } else if date > self.request.context.on {
                    findings.add(&codes::FD001_DATE_IN_FUTURE, "/date");
                }
            }
        }
        findings
    }

    fn signature(&self) -> Findings {
        let mut findings = Findings::default();
        if self.request.signature != Some(true) {
            findings.add(&codes::FD001_SIGNATURE_MISSING, "/signature");
        }
        match self.request.capacity {
            None => findings.add(&codes::FD001_CAPACITY_MISSING, "/capacity"),
            Some(Capacity::Guardian) => findings.add(&codes::FD001_CAPACITY_GUARDIAN, "/capacity"),
            Some(Capacity::Citizen) => {}
        }
        findings
    }

    /// The date as it was typed; `None` if nothing was.
    fn typed_date(&self) -> Option<Result<NaiveDate, NoDate>> {
        let typed = self.request.date.as_deref()?;
        if typed.trim().is_empty() { None } else { Some(read_typed_date(typed)) }
    }
}

fn is_filled(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

/// For `validator`: eight digits, or a plus sign and a country code before some more. Blank is nothing typed.
fn dialable(text: &str) -> Result<(), ValidationError> {
    let compact: String = text.chars().filter(|character| !character.is_whitespace() && *character != '-').collect();
    let (international, digits) = match compact.strip_prefix('+') {
        Some(digits) => (true, digits),
        None => (false, compact.as_str()),
    };
    let count = digits.len();
    let fits = digits.bytes().all(|byte| byte.is_ascii_digit())
        && if international { (7..=15).contains(&count) } else { count == 8 };
    if fits || compact.is_empty() { Ok(()) } else { Err(ValidationError::new("unreadable")) }
}
