//! The request of `exemption.check_read_access`: grantor, grantee, method and rights.

use chrono::NaiveDate;

use crate::exemption::check_attendance::IdShown;
use crate::wire::{Context, Wire};

/// An access to a person's Digital Post that is to be established.
#[derive(Wire)]
#[wire(request)]
pub struct Request {
    /// How it is established.
    pub method: Option<ReadAccessMethod>,
    /// The form that is used; self-service needs none.
    pub form: Option<ReadAccessForm>,
    /// Whether the form is signed.
    pub signature: Option<bool>,
    /// The kind of identification that the attendee showed; its number is not part of the request.
    pub id_shown: Option<IdShown>,
    /// The grantor's CPR number, as typed.
    #[wire(personal)]
    pub grantor_number: Option<String>,
    /// Whether the grantor is deceased according to CPR.
    pub grantor_deceased: Option<bool>,
    /// Whether the grantor is exempt, from the register of exemptions. "Not enrolled" does not show that.
    pub grantor_exempt: Option<ExemptionStatus>,
    /// Whether an exempt grantor has been informed that access lifts the exemption.
    pub informed: Option<bool>,
    /// What the grantee is. Left out: a person.
    pub grantee_kind: Option<ReadAccessGrantee>,
    /// The grantee's CPR or CVR number, as typed.
    #[wire(personal)]
    pub grantee_number: Option<String>,
    /// Whether the grantee has accepted and entered the code word, in the portal before March 2022.
    pub code_word_accepted: Option<bool>,
    /// The rights of the grantee. Left out: to read.
    pub rights: Option<ReadAccessRights>,
    /// How many accesses the grantor has already given. Left out: not looked up.
    #[wire(personal)]
    pub existing: Option<u32>,
    /// The last day of the access, if one was set.
    #[wire(personal)]
    pub ends_on: Option<NaiveDate>,
    /// The day, the environment and the language.
    pub context: Context,
}

impl Request {
    /// An access without any details.
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

/// How access is established.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadAccessMethod {
    /// By the grantor in Digital Post, with the public electronic ID.
    SelfService,
    /// The grantor attends in Borgerservice.
    GrantorAttends,
    /// A person with the grantor's fuldmagt attends.
    ProxyAttends,
    /// The grantor's guardian (værge) attends.
    GuardianAttends,
}

/// A form for read access.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadAccessForm {
    /// FD 011: the citizen, or a representative of the citizen.
    #[wire(word = "fd-011")]
    Fd011,
    /// FD 014: the guardian.
    #[wire(word = "fd-014")]
    Fd014,
}

/// Whether a person is exempt.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExemptionStatus {
    /// Yes.
    Exempt,
    /// No.
    NotExempt,
    /// The look-up failed or was not made.
    Unknown,
}

/// What the grantee is.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadAccessGrantee {
    /// A person, by CPR number.
    Person,
    /// A company or another legal entity, by CVR number. It chooses which of its employees use the access.
    Company,
}

/// The rights of a grantee.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadAccessRights {
    /// Læseadgang.
    Read,
    /// Læse- og skriveadgang: in the regulation (fuld adgang) since 25 November 2021, offered since 6 November 2024.
    ReadAndWrite,
    /// The level "redigering" of the portal before March 2022. What it permitted was not found.
    Edit,
    /// The level "administration" of the portal before March 2022. What it permitted was not found.
    Administer,
}
