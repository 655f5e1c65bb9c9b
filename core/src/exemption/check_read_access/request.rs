//! What is asked: who gives access to whom, how, and to do what.

use chrono::NaiveDate;

use crate::exemption::check_attendance::IdShown;
use crate::wire::{Context, Wire};

/// Access to somebody's Digital Post, as it is to be made.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// How it is to be made.
    pub method: Option<ReadAccessMethod>,
    /// Which form there is; none is needed in self-service.
    pub form: Option<ReadAccessForm>,
    /// Whether the form is signed.
    pub signature: Option<bool>,
    /// Which kind of ID was shown by whoever came; its number is never asked for.
    pub id_shown: Option<IdShown>,
    /// The CPR number of the grantor, as it was typed.
    #[wire(personal)]
    pub grantor_number: Option<String>,
    /// Whether CPR says that the grantor is dead.
    pub grantor_deceased: Option<bool>,
    /// Whether the grantor is exempt, from the register of exemptions. "Not enrolled" says nothing about that.
    pub grantor_exempt: Option<ExemptionStatus>,
    /// Whether an exempt grantor has been informed that access lifts the exemption.
    pub informed: Option<bool>,
    /// Who gets the access. Left out: a person.
    pub grantee_kind: Option<ReadAccessGrantee>,
    /// The grantee's CPR or CVR number, as it was typed.
    #[wire(personal)]
    pub grantee_number: Option<String>,
    /// Whether the grantee has accepted and typed the code word, in the portal before March 2022.
    pub code_word_accepted: Option<bool>,
    /// What the grantee is to be allowed. Left out: to read.
    pub rights: Option<ReadAccessRights>,
    /// How many accesses the grantor has given already. Left out: not looked up.
    #[wire(personal)]
    pub existing: Option<u32>,
    /// The last day of the access, where one was set.
    #[wire(personal)]
    pub ends_on: Option<NaiveDate>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// An access of which nothing is known yet.
    pub fn blank(context: Context) -> Self {
        Self {
            method: None,
            form: None,
            signature: None,
            id_shown: None,
            grantor_number: None,
            grantor_deceased: None,
            grantor_exempt: None,
            informed: None,
            grantee_kind: None,
            grantee_number: None,
            code_word_accepted: None,
            rights: None,
            existing: None,
            ends_on: None,
            context,
        }
    }
}

/// How access is made.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadAccessMethod {
    /// By the grantor, in Digital Post, with the public eID.
    SelfService,
    /// The grantor comes to Borgerservice.
    GrantorAttends,
    /// Somebody with the grantor's fuldmagt comes.
    ProxyAttends,
    /// The grantor's guardian (værge) comes.
    GuardianAttends,
}

/// A form for read access.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadAccessForm {
    /// FD 011: the citizen, or somebody for the citizen.
    #[wire(word = "fd-011")]
    Fd011,
    /// FD 014: the guardian.
    #[wire(word = "fd-014")]
    Fd014,
}

/// Whether somebody is exempt.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExemptionStatus {
    /// Yes.
    Exempt,
    /// No.
    NotExempt,
    /// The look-up failed or was not made.
    Unknown,
}

/// Who gets access.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadAccessGrantee {
    /// A person, by CPR number.
    Person,
    /// A company or another legal entity, by CVR number. It chooses which of its employees use the access.
    Company,
}

/// What a grantee may be allowed.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadAccessRights {
    /// Læseadgang.
    Read,
    /// Læse- og skriveadgang: in the regulation (fuld adgang) since 25 November 2021, offered since 6 November 2024.
    ReadAndWrite,
    /// The level "redigering" of the portal before March 2022. What it allowed was not found.
    Edit,
    /// The level "administration" of the portal before March 2022. What it allowed was not found.
    Administer,
}
