//! `exemption.check_request`: FD 001, the citizen attends.

use chrono::NaiveDate;
use validator::{Validate, ValidationError};

use crate::answer::{Finding, Findings, Param, Report, codes, filled};
use crate::identity::{Kinds, Modulus11, Policy, examine};
use crate::law;
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

impl Request {
    /// A form in which nothing has been filled in.
    pub fn blank(context: Context) -> Self {
        Self {
            name: None,
            number: None,
            address: None,
            telephone: None,
            declaration: None,
            ground: None,
            unopened_post: None,
            other_address: None,
            date: None,
            signature: None,
            capacity: None,
            context,
        }
    }
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
    pub state: RequestState,
    /// What was found, in the order of the form.
    pub findings: Findings,
}

/// Where a request stands.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RequestState {
    /// Something has to be mended first.
    Incomplete,
    /// The form is complete. The request is made by attending in person: it cannot be sent.
    AwaitingAttendance,
}

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
/// use postregler::exemption::{self, check_request::{Request, RequestState}};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let request = Request { name: Some("Nora Prøve".into()), ..Request::blank(Context::on(on)) };
/// let answer = exemption::check_request(&request);
/// assert_eq!(answer.state, RequestState::Incomplete);
/// # Ok::<(), &str>(())
/// ```
pub fn check_request(request: &Request) -> Answer {
    let findings = Form { request, report: Report::of(request) }.findings();
    let complete = !findings.has_error();
    Answer {
        complete,
        state: if complete { RequestState::AwaitingAttendance } else { RequestState::Incomplete },
        findings,
    }
}

struct Form<'a> {
    request: &'a Request,
    report: Report,
}

impl Form<'_> {
    /// Everything that was found, field by field as they stand on the form.
    fn findings(&self) -> Findings {
        let mut findings = Findings::default();
        findings.append(self.name());
        findings.append(self.number());
        findings.append(self.address());
        findings.append(self.telephone());
        findings.append(self.declaration());
        findings.append(self.ground());
        findings.append(self.other_address());
        findings.append(self.date());
        findings.append(self.signature());
        findings.append(self.capacity());
        findings
    }

    fn name(&self) -> Option<Finding> {
        let codes = [("missing", &codes::FD001_NAME_MISSING), ("too-long", &codes::FD001_NAME_TOO_LONG)];
        self.report.finding("name", "/name", &codes)
    }

    fn number(&self) -> Findings {
        let mut findings = Findings::default();
        let number = self.request.number.as_deref().unwrap_or_default();
        if number.trim().is_empty() {
            findings.add(&codes::FD001_NUMBER_MISSING, "/number");
            return findings;
        }
        let policy = Policy::new(Kinds::CPR, self.request.context);
        let examined = examine(number, "/number", &policy, Modulus11::Hint);
        let born = examined.born().and_then(law::Day::date);
        findings.append(examined.findings);
        let day = self.typed_date().and_then(Result::ok).unwrap_or(self.request.context.on);
        let age = born.and_then(|born| day.years_since(born));
        if age.is_some_and(|age| age < OBLIGED_FROM_AGE) {
            let finding = Finding::new(&codes::FD001_UNDER_15, "/number");
            findings.push(finding.with("age", Param::Integer(OBLIGED_FROM_AGE)));
        }
        findings
    }

    fn address(&self) -> Option<Finding> {
        let codes = [("missing", &codes::FD001_ADDRESS_MISSING), ("too-long", &codes::FD001_ADDRESS_TOO_LONG)];
        self.report.finding("address", "/address", &codes)
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

    fn ground(&self) -> Option<Finding> {
        let named = is_filled(self.request.ground.as_ref());
        named.then(|| Finding::new(&codes::FD001_GROUND_NOT_NEEDED, "/ground"))
    }

    fn other_address(&self) -> Option<Finding> {
        let unused = self.request.unopened_post != Some(true) && is_filled(self.request.other_address.as_ref());
        let codes = [("too-long", &codes::FD001_OTHER_ADDRESS_TOO_LONG)];
        self.report
            .finding("other_address", "/otherAddress", &codes)
            .or_else(|| unused.then(|| Finding::new(&codes::FD001_OTHER_ADDRESS_UNUSED, "/otherAddress")))
    }

    fn date(&self) -> Option<Finding> {
        let date = match self.typed_date() {
            None => return self.report.finding("date", "/date", &[("missing", &codes::FD001_DATE_MISSING)]),
            Some(Err(NoDate::Unreadable)) => return Some(Finding::new(&codes::FD001_DATE_UNREADABLE, "/date")),
            Some(Err(NoDate::Impossible)) => return Some(Finding::new(&codes::FD001_DATE_IMPOSSIBLE, "/date")),
            Some(Ok(date)) => date,
        };
        if let Some(from) = law::EXEMPTION_IN_FORCE.date().filter(|from| date < *from) {
            return Some(Finding::new(&codes::FD001_DATE_BEFORE_IN_FORCE, "/date").with("from", Param::Day(from)));
        }
        (date > self.request.context.on).then(|| Finding::new(&codes::FD001_DATE_IN_FUTURE, "/date"))
    }

    fn signature(&self) -> Option<Finding> {
        let missing = self.request.signature != Some(true);
        missing.then(|| Finding::new(&codes::FD001_SIGNATURE_MISSING, "/signature"))
    }

    fn capacity(&self) -> Option<Finding> {
        match self.request.capacity {
            None => Some(Finding::new(&codes::FD001_CAPACITY_MISSING, "/capacity")),
            Some(Capacity::Guardian) => Some(Finding::new(&codes::FD001_CAPACITY_GUARDIAN, "/capacity")),
            Some(Capacity::Citizen) => None,
        }
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
