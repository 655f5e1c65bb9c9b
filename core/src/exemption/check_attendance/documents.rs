//! The documents: the form, and the proof that the attendee may act for the citizen.

use super::Trace;
use super::arrival::Arrived;
use super::request::{AttendancePaper as Paper, Attendee, Request};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::exemption::check_request::RepresentativeKind;
use crate::exemption::form_input;
use crate::law;

/// The maximum number of documents; there are fewer kinds.
const MAX_PAPERS: u32 = 20;

pub(super) fn check(request: &Request, arrived: Arrived) -> Trace {
    let mut trace = Trace::default();
    let papers = request.papers.as_deref().unwrap_or_default();
    if u32::try_from(papers.len()).map_or(true, |count| count > MAX_PAPERS) {
        let finding = Finding::new(&codes::ATTENDANCE_PAPERS_TOO_MANY, "/papers");
        trace.findings.push(finding.with("max", Param::Integer(MAX_PAPERS)));
        return trace;
    }
    if arrived == Arrived::OnKnowledge {
        trace.step(Step::new(&steps::PAPERS_NOT_NEEDED));
        return trace;
    }
    form(request, &mut trace);
    if arrived == Arrived::InPerson {
        attendee_documents(request, &mut trace);
    }
    for (at, paper) in papers.iter().enumerate() {
        if matches!(paper, Paper::Fd001A | Paper::Fd001F | Paper::Fd001K) {
            let day = request.day();
            let finding =
                form_input::before(day, law::FD001_SPLIT, &codes::FD001_FORM_NOT_YET, format!("/papers/{at}"));
            trace.findings.extend(finding);
        }
    }
    if request.has(Paper::ProofOfGround) && !request.relies_on_assessed_ground() {
        trace.findings.add(&codes::ATTENDANCE_PROOF_NOT_NEEDED, "/papers");
    }
    let missing = [
        &codes::ATTENDANCE_FORM_MISSING,
        &codes::ATTENDANCE_FORM_INCOMPLETE,
        &codes::ATTENDANCE_PROXY_PAPER_MISSING,
        &codes::ATTENDANCE_BELONGING_MISSING,
        &codes::ATTENDANCE_REPRESENTATION_UNSIGNED,
        &codes::ATTENDANCE_GUARDIAN_PAPER_MISSING,
    ];
    let lacking = trace.findings.iter().any(|finding| missing.iter().any(|code| code.id == finding.code().id));
    trace.step(Step::new(if lacking { &steps::PAPERS_MISSING } else { &steps::PAPERS_ALL_THERE }));
    trace
}

fn form(request: &Request, trace: &mut Trace) {
    if !(request.has(Paper::Fd001) || request.has(Paper::Fd001A) || request.has(Paper::Fd001K)) {
        trace.findings.add(&codes::ATTENDANCE_FORM_MISSING, "/papers");
        return;
    }
    match request.form_complete {
        Some(true) => {}
        Some(false) => trace.findings.add(&codes::ATTENDANCE_FORM_INCOMPLETE, "/formComplete"),
        None => trace.findings.add(&codes::ATTENDANCE_FORM_UNCHECKED, "/formComplete"),
    }
}

/// The documents that the attendee must have in addition to the form.
fn attendee_documents(request: &Request, trace: &mut Trace) {
    let findings = &mut trace.findings;
    match request.attendee {
        None | Some(Attendee::Citizen) => {}
        Some(Attendee::Proxy) => {
            if request.has(Paper::Fd001F) || request.has(Paper::Fd001Page2) {
                // A fuldmagt in the form needs no permission.
            } else if request.has(Paper::OwnFuldmagt) {
                findings.add(&codes::ATTENDANCE_OWN_FULDMAGT, "/papers");
            } else {
                findings.add(&codes::ATTENDANCE_PROXY_PAPER_MISSING, "/papers");
            }
            if request.representative_kind == Some(RepresentativeKind::LegalEntity)
                && !request.has(Paper::ProofOfBelonging)
            {
                findings.add(&codes::ATTENDANCE_BELONGING_MISSING, "/papers");
            }
            if request.representation_signed == Some(false) {
                findings.add(&codes::ATTENDANCE_REPRESENTATION_UNSIGNED, "/representationSigned");
            }
        }
        Some(Attendee::Guardian) => {
            if !request.has(Paper::LetterOfAppointment) {
                findings.add(&codes::ATTENDANCE_GUARDIAN_PAPER_MISSING, "/papers");
            }
            let split = law::FD001_SPLIT.date().is_some_and(|split| request.day() >= split);
            if split && !request.has(Paper::Fd001A) {
                findings.add(&codes::ATTENDANCE_GUARDIAN_FORM, "/papers");
            }
        }
        Some(Attendee::Parent) => findings.add(&codes::ATTENDANCE_PARENT, "/attendee"),
        Some(Attendee::Declarant) => findings.add(&codes::ATTENDANCE_DECLARANT, "/attendee"),
        Some(Attendee::RelativeWithAttest) => findings.add(&codes::ATTENDANCE_ATTEST, "/attendee"),
    }
}
