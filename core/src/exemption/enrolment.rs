//! `exemption.enrolment`: who is connected to Digital Post automatically, from when and why.

use chrono::NaiveDate;

use super::connection::{self, Entry};
use super::delivery;
use crate::answer::{Finding, Findings, Param, Severity, Step, codes, steps};
use crate::law::{self, Day};
use crate::wire::{Context, Wire};

/// A person or a company, with the facts that decide on the connection.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// A person or a company. A sole trader is a person.
    pub subject: Option<EnrolmentSubject>,
    /// Persons: the age in whole years.
    #[wire(personal)]
    pub age: Option<u32>,
    /// Persons: the residence according to CPR.
    pub residence: Option<Residence>,
    /// Persons: whether they have a personnummer.
    pub has_personnummer: Option<bool>,
    /// Persons: whether they have the means to log in to Digital Post: a digital signature (NemID), since 25 November
    /// 2021 an electronic ID (MitID).
    pub has_eid: Option<bool>,
    /// Persons: the day on which they last moved to Denmark, if they did.
    #[wire(personal)]
    pub entered: Option<NaiveDate>,
    /// Persons who have left Denmark: whether they were connected on departure.
    pub connected_before: Option<bool>,
    /// Whether they are exempt.
    pub exempt: Option<bool>,
    /// Persons, from 1 April to 31 October 2014: whether they were part of the Odense trial, and so connected before
    /// the others. It covered people registered in Odense on 31 March 2014 who on 31 January 2014 owned real property
    /// there or were parents of a child under 18.
    pub odense_trial: Option<bool>,
    /// Persons: whether they are deceased.
    pub deceased: Option<bool>,
    /// Companies: whether they have a CVR number.
    pub has_cvr: Option<bool>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// A request without any details.
    pub fn blank(context: Context) -> Self {
        Self {
            subject: None,
            age: None,
            residence: None,
            has_personnummer: None,
            has_eid: None,
            entered: None,
            connected_before: None,
            exempt: None,
            odense_trial: None,
            deceased: None,
            has_cvr: None,
            context,
        }
    }
}

/// The kind of subject.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum EnrolmentSubject {
    /// A person.
    Person,
    /// A legal entity.
    Company,
}

/// A person's residence according to CPR.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Residence {
    /// In Denmark, at an address.
    Denmark,
    /// In Denmark, without a fixed address.
    NoFixedAddress,
    /// The person has left Denmark.
    Emigrated,
    /// The person has never lived in Denmark.
    Never,
    /// In Greenland, which has its own rules on Digital Post.
    Greenland,
    /// In the Faroe Islands, where the Danish act does not apply.
    FaroeIslands,
}

/// Whether a person or company is connected automatically, and why.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the request is free of errors: true exactly when no finding is an error.
    pub accepted: bool,
    /// Whether the subject is connected automatically on the day. Absent where the rules of the day were not found, or
    /// the request is incomplete.
    pub automatic: Option<bool>,
    /// The connection to Digital Post.
    pub enrolment: Enrolment,
    /// The first day of the connection under the law, if it is in the future.
    pub from: Option<NaiveDate>,
    /// The number of days left after entry.
    pub days_left: Option<u32>,
    /// Whether they may connect voluntarily: only stated for those who are not connected automatically.
    pub may_join: Option<bool>,
    /// The rules that were applied, in order.
    pub steps: Vec<Step>,
    /// The version of the rules.
    pub rules: &'static str,
    /// The findings.
    pub findings: Findings,
}

/// The connection of a person or company to Digital Post.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Enrolment {
    /// The request is incomplete, or the rule was not found.
    Unknown,
    /// Connected automatically.
    Automatic,
    /// Connected before leaving Denmark, and still connected.
    StaysConnected,
    /// Not connected yet.
    NotYet,
    /// Exempt.
    Exempt,
    /// Not connected, and not exempt: there is no obligation.
    NotCovered,
}

/// Decides whether a person or company is connected to Digital Post automatically, from when and why.
///
/// Not being connected differs from being exempt: children, people who have just moved to Denmark, deceased people and
/// people who left before they were connected are not connected, without any exemption.
///
/// Sources: the rules `dk.enrolment.*`. The length of the period after entry before 2024 was not found, and the answer
/// states that.
///
/// ```
/// use postregler::exemption::{self, enrolment::{Enrolment, EnrolmentSubject, Request, Residence}};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2014-11-01").ok_or("a day")?;
/// let request = Request {
///     subject: Some(EnrolmentSubject::Person),
///     age: Some(40),
///     residence: Some(Residence::Denmark),
///     has_personnummer: Some(true),
///     ..Request::blank(Context::on(on))
/// };
/// assert_eq!(exemption::enrolment(&request).enrolment, Enrolment::Automatic);
/// # Ok::<(), &str>(())
/// ```
pub fn enrolment(request: &Request) -> Answer {
    let mut asked = EnrolmentDecision {
        request,
        on: Day::from(request.context.on),
        from: None,
        days_left: None,
        may_join: None,
        steps: Vec::new(),
        findings: Findings::default(),
    };
    let mut enrolment = match request.subject {
        Some(EnrolmentSubject::Person) => asked.person(),
        Some(EnrolmentSubject::Company) => asked.company(),
        None => asked.missing(&codes::ENROLMENT_SUBJECT_MISSING, "/subject"),
    };
    if asked.findings.has_error() {
        enrolment = Enrolment::Unknown;
    }
    Answer {
        accepted: !asked.findings.has_error(),
        automatic: match enrolment {
            Enrolment::Unknown => None,
            Enrolment::Automatic | Enrolment::StaysConnected => Some(true),
            Enrolment::NotYet | Enrolment::Exempt | Enrolment::NotCovered => Some(false),
        },
        enrolment,
        from: asked.from,
        days_left: asked.days_left,
        may_join: asked.may_join,
        steps: asked.steps,
        rules: law::RULES_VERSION,
        findings: asked.findings,
    }
}

struct EnrolmentDecision<'a> {
    request: &'a Request,
    on: Day,
    from: Option<NaiveDate>,
    days_left: Option<u32>,
    may_join: Option<bool>,
    steps: Vec<Step>,
    findings: Findings,
}

impl EnrolmentDecision<'_> {
    fn missing(&mut self, code: &'static crate::answer::Code, path: &'static str) -> Enrolment {
        self.findings.add(code, path);
        Enrolment::Unknown
    }

    fn record(&mut self, said: &'static crate::answer::StepKind, enrolment: Enrolment) -> Enrolment {
        self.steps.push(Step::new(said));
        enrolment
    }

    /// Not yet: the law takes effect on a later day.
    fn not_before(&mut self, day: Day, said: &'static crate::answer::StepKind) -> Enrolment {
        self.from = day.date();
        self.steps.extend(self.from.map(|from| Step::new(said).with("from", Param::Day(from))));
        Enrolment::NotYet
    }

    fn company(&mut self) -> Enrolment {
        match self.request.has_cvr {
            None => self.missing(&codes::ENROLMENT_CVR_MISSING, "/hasCvr"),
            Some(false) => self.record(&steps::COMPANY_NO_CVR, Enrolment::NotCovered),
            Some(true) if self.on < law::COMPANIES_OBLIGED_FROM => {
                self.not_before(law::COMPANIES_OBLIGED_FROM, &steps::COMPANY_NOT_YET)
            }
            Some(true) if self.request.exempt == Some(true) => self.record(&steps::COMPANY_EXEMPT, Enrolment::Exempt),
            Some(true) => self.record(&steps::COMPANY_CONNECTED, Enrolment::Automatic),
        }
    }

    fn person(&mut self) -> Enrolment {
        if self.request.deceased == Some(true) {
            return self.record(&steps::ENROLMENT_NOT_COVERED_DEAD, Enrolment::NotCovered);
        }
        let missing = [
            (self.request.age.is_none(), &codes::ENROLMENT_AGE_MISSING, "/age"),
            (self.request.residence.is_none(), &codes::ENROLMENT_RESIDENCE_MISSING, "/residence"),
            (self.request.has_personnummer.is_none(), &codes::ENROLMENT_PERSONNUMMER_MISSING, "/hasPersonnummer"),
        ];
        for (_, code, path) in missing.into_iter().filter(|(missing, ..)| *missing) {
            self.findings.add(code, path);
        }
        if self.request.entered.is_some_and(|day| day > self.request.context.on) {
            self.findings.add(&codes::ENROLMENT_ENTERED_FUTURE, "/entered");
        }
        let (Some(age), Some(residence)) = (self.request.age, self.request.residence) else {
            return Enrolment::Unknown;
        };
        if self.findings.has_error() {
            return Enrolment::Unknown;
        }
        if self.request.exempt == Some(true) {
            self.steps.push(Step::new(&steps::ENROLMENT_EXEMPT));
            return self.voluntary(Enrolment::Exempt);
        }
        let outside_denmark = matches!(residence, Residence::Greenland | Residence::FaroeIslands);
        if age < law::CONNECTED_FROM_AGE && !outside_denmark {
            self.steps.push(connection::too_young());
            return Enrolment::NotYet;
        }
        if self.request.has_personnummer == Some(false) && !outside_denmark {
            self.steps.push(Step::new(&steps::ENROLMENT_NO_PERSONNUMMER));
            return self.voluntary(Enrolment::NotCovered);
        }
        match residence {
            Residence::Denmark | Residence::NoFixedAddress => self.resident(residence),
            Residence::Emigrated => self.emigrated(),
            Residence::Never => {
                self.steps.push(Step::new(&steps::ENROLMENT_NO_RESIDENCE));
                self.voluntary(Enrolment::NotCovered)
            }
            Residence::Greenland | Residence::FaroeIslands => self.outside_denmark(residence),
        }
    }

    /// The Danish act does not apply in Greenland and the Faroe Islands; people there may connect voluntarily.
    fn outside_denmark(&mut self, residence: Residence) -> Enrolment {
        self.steps.push(Step::new(&steps::GUIDE_ELSEWHERE));
        if residence == Residence::Greenland {
            self.findings.extend(delivery::greenland(self.request.context.on, "/residence", Severity::Hint));
        }
        self.voluntary(Enrolment::NotCovered)
    }

    fn resident(&mut self, residence: Residence) -> Enrolment {
        if self.on < law::AUTO_ENROLMENT {
            if self.on >= law::ODENSE_FROM {
                match self.request.odense_trial {
                    Some(true) => return self.record(&steps::ENROLMENT_ODENSE, Enrolment::Automatic),
                    Some(false) => {}
                    None => self.findings.add(&codes::ENROLMENT_ODENSE, "/odenseTrial"),
                }
            }
            let not_yet = self.not_before(law::AUTO_ENROLMENT, &steps::ENROLMENT_BEFORE_2014);
            return self.voluntary(not_yet);
        }
        if residence == Residence::NoFixedAddress {
            self.steps.push(Step::new(&steps::ENROLMENT_NO_FIXED_ADDRESS));
        }
        let entry = connection::entry(self.request.entered, self.request.context.on);
        self.steps.extend(entry.step());
        match entry {
            Entry::Waits(left) => {
                self.days_left = Some(left);
                return self.voluntary(Enrolment::NotYet);
            }
            Entry::Unknown => {
                self.findings.push(Finding::new(&codes::ENROLMENT_ENTRY_NOT_FOUND, "/entered"));
                return Enrolment::Unknown;
            }
            Entry::None | Entry::Over => {}
        }
        let age = Param::Integer(law::CONNECTED_FROM_AGE);
        self.steps.push(Step::new(&steps::ENROLMENT_AUTOMATIC).with("age", age));
        // The letter is sent to those who turn 15 and to those who move to Denmark.
        if entry == Entry::Over || self.request.age == Some(law::CONNECTED_FROM_AGE) {
            self.steps.push(Step::new(&steps::ENROLMENT_LETTER));
        }
        Enrolment::Automatic
    }

    fn emigrated(&mut self) -> Enrolment {
        match self.request.connected_before {
            None => self.missing(&codes::ENROLMENT_CONNECTED_MISSING, "/connectedBefore"),
            Some(true) => self.record(&steps::ENROLMENT_STAYS, Enrolment::StaysConnected),
            Some(false) => {
                self.steps.push(Step::new(&steps::ENROLMENT_EMIGRATED_NOT));
                self.voluntary(Enrolment::NotCovered)
            }
        }
    }

    /// Whether a person who is not connected may connect: it takes a digital signature and a personnummer.
    fn voluntary(&mut self, enrolment: Enrolment) -> Enrolment {
        let age = self.request.age.is_some_and(|age| age >= law::CONNECTED_FROM_AGE);
        let number = self.request.has_personnummer != Some(false);
        self.may_join = match self.request.has_eid {
            _ if !number || !age => Some(false),
            known => known,
        };
        if let Some(may) = self.may_join {
            self.steps.push(Step::new(if may { &steps::ENROLMENT_MAY_JOIN } else { &steps::ENROLMENT_MAY_NOT_JOIN }));
        }
        enrolment
    }
}
