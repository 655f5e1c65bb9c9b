//! The states of a case, and the conditions of an event.

use crate::wire::Wire;

/// The state of a case.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum CaseState {
    /// No event has happened.
    #[default]
    None,
    /// The request was sent; a person has to attend.
    AwaitingAttendance,
    /// A person attended; the checks are not complete.
    BeingChecked,
    /// Something has to be corrected.
    ToCorrect,
    /// Everything is in order; the case can be decided.
    Ready,
    /// Granted, not registered yet.
    Granted,
    /// Refused; the case is open.
    Refused,
    /// Refused; the case is closed.
    RefusedAndClosed,
    /// Registered; the case is open.
    Registered,
    /// The exemption is in force and the case closed.
    Active,
    /// The exemption expired.
    Expired,
    /// The exemption was ended on request.
    Revoked,
    /// Read access lifted the exemption.
    Lifted,
    /// The exemption was registered by mistake and deleted.
    Corrected,
    /// The exemption lapsed: the citizen moved back to Denmark or connected voluntarily.
    Lapsed,
    /// The request was withdrawn.
    Withdrawn,
    /// The request was forwarded to another authority.
    Forwarded,
    /// The citizen is deceased.
    Deceased,
}

/// A condition of an event that is not met yet.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseNeed {
    /// A person has to attend.
    Attendance,
    /// The form has to be filled in.
    Form,
    /// The declaration has to be affirmed.
    Declaration,
    /// The form has to be signed.
    Signature,
    /// The person who attended has to show identification.
    Identity,
    /// The fuldmagt or the letter of appointment has to be shown and in order.
    Papers,
    /// The municipality has to find very special circumstances.
    SpecialCircumstances,
    /// The request has to be granted.
    Grant,
    /// The part reserved for the municipality has to be filled in.
    MunicipalPart,
    /// Unopened post has to be handled.
    UnopenedPost,
    /// The receipt has to be handed over.
    Receipt,
    /// The signed form has to be archived.
    Archive,
    /// The form has to be entered in the records system.
    Journal,
}
