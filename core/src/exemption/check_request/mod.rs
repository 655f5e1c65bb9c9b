//! `exemption.check_request`: the citizen's form, FD 001 and its successors.

mod form;
mod ground;
mod identity_check;
mod proxy;
mod request;
mod residence;
mod sections;
mod signer;
mod telephone;

pub use request::{
    Capacity, FormNumber, IdentityCheck, Proxy, ProxyDocument, RegisteredAs, RepresentativeKind, Request, Signer,
};
pub use sections::FormSection;

use crate::answer::{Findings, codes};
use crate::wire::Wire;
use form::Form;

/// Whether the form is complete.
#[derive(Wire)]
#[wire(answer)]
pub struct Answer {
    /// Whether the form is complete: true exactly when no finding is an error.
    pub accepted: bool,
    /// The state of the request. A complete form is not yet a request: the citizen has to attend with it.
    pub state: RequestState,
    /// The conditional sections that apply; a page shows no other conditional section. The other fields always apply.
    pub sections: Vec<FormSection>,
    /// The findings, in the order of the form.
    pub findings: Findings,
}

/// The state of a request.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RequestState {
    /// Something has to be corrected first.
    Incomplete,
    /// The form is complete. The request is made by attending in person and cannot be sent.
    AwaitingAttendance,
    /// FD 001K is complete: the person who checked the identity forwards it, and the citizen does not attend.
    AwaitingMunicipality,
    /// Another procedure is possible only if the municipality permits it or knows the circumstances: the citizen
    /// contacts the municipality first.
    AskMunicipality,
    /// The citizen has never been registered in Denmark: Digitaliseringsstyrelsen receives the request, digitally or by
    /// letter, as it directs.
    AskAgency,
}

/// Checks whether the citizen's form is complete: FD 001 and FD 001A, with a fuldmagt (FD 001 page 2, FD 001F), signed
/// by the citizen, a guardian, a parent or a relative, and FD 001K.
///
/// The ground is never required for grounds 1 to 8. Ground 9, since 25 November 2021, is assessed by the municipality,
/// which has to know the circumstances. A failed modulus 11 check never refuses a number, and an age under 15 is a
/// warning, because a parent may attend before the birthday. All findings are reported at once, in the order of the
/// form. Where the municipality or Digitaliseringsstyrelsen decides whether a procedure is possible, the answer refers
/// to it.
///
/// Sources: the rules `dk.exemption.*`. The municipality prescribes the form; the list of fields is reconstructed, and
/// its certainty is `inferred`.
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
    let findings = Form::new(request).findings();
    Answer {
        accepted: !findings.has_error(),
        state: state(request, &findings),
        sections: sections::sections(request),
        findings,
    }
}

/// The state of the request. The form of a citizen who cannot sign is incomplete, but contains nothing to correct.
fn state(request: &Request, findings: &Findings) -> RequestState {
    let cannot_sign = &codes::FD001_SIGNATURE_CANNOT;
    let is_error = |finding: &&crate::answer::Finding| finding.severity() == crate::answer::Severity::Error;
    let to_mend = findings.iter().filter(is_error).any(|finding| finding.code().id != cannot_sign.id);
    if to_mend {
        RequestState::Incomplete
    } else if request.residence == Some(RegisteredAs::NeverRegistered) {
        RequestState::AskAgency
    } else if findings.iter().any(|finding| ASK_MUNICIPALITY.contains(&finding.code().id)) {
        RequestState::AskMunicipality
    } else if request.form == Some(FormNumber::Fd001K) {
        RequestState::AwaitingMunicipality
    } else {
        RequestState::AwaitingAttendance
    }
}

/// The codes of procedures that need the municipality's permission, or that the regulation does not mention.
static ASK_MUNICIPALITY: &[&str] = &[
    codes::FD001_SIGNATURE_CANNOT.id,
    codes::FD001_ADDRESS_ABROAD.id,
    codes::FD001_CAPACITY_PARENT.id,
    codes::FD001_CAPACITY_DECLARANT.id,
    codes::FD001_CAPACITY_ATTEST.id,
    codes::PROXY_OWN_DOCUMENT.id,
];
