//! The states of a case, and what may be missing in it.

use crate::wire::Wire;

/// Where a case stands.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum CaseState {
    /// Nothing has happened.
    #[default]
    None,
    /// The request was sent; somebody has to come.
    AwaitingAttendance,
    /// Somebody came; not everything has been looked at.
    BeingChecked,
    /// Something has to be mended.
    ToCorrect,
    /// Everything is in order; it can be decided.
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
    /// The exemption ran out.
    Expired,
    /// The exemption was ended on request.
    Revoked,
    /// Read access lifted the exemption.
    Lifted,
    /// The exemption was a mistake and was taken out.
    Corrected,
    /// The exemption lapsed: the citizen moved back to Denmark or joined voluntarily.
    Lapsed,
    /// The request was taken back.
    Withdrawn,
    /// The request went to another authority.
    Forwarded,
    /// The citizen is dead.
    Deceased,
}

/// What an event still needs before it can happen.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseNeed {
    /// Somebody has to come.
    Attendance,
    /// The form has to be filled in.
    Form,
    /// The declaration has to be affirmed.
    Declaration,
    /// The form has to be signed.
    Signature,
    /// Whoever came has to show who they are.
    Identity,
    /// The fuldmagt or the letter of appointment has to be seen and in order.
    Papers,
    /// The municipality has to find very special circumstances.
    SpecialCircumstances,
    /// The request has to be granted.
    Grant,
    /// The part reserved for the municipality has to be filled in.
    MunicipalPart,
    /// Unopened post has to be dealt with.
    UnopenedPost,
    /// The receipt has to be handed over.
    Receipt,
    /// The signed form has to be archived.
    Archive,
    /// The form has to be entered in the register.
    Journal,
}
