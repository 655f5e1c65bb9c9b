//! The competent authority: the municipality of the present or the last registered address, or else the state.

use chrono::NaiveDate;

use super::request::{Absence, MunicipalityPeriod, Request};
use super::{Competence, Trace};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::exemption::form_input::municipality;
use crate::law;

/// The maximum number of periods; no person moves as often.
const MAX_PERIODS: u32 = 200;

pub(super) fn check(request: &Request) -> (Trace, Competence) {
    let mut trace = Trace::default();
    let periods = match &request.registered {
        Some(periods) if u32::try_from(periods.len()).map_or(true, |count| count > MAX_PERIODS) => {
            let finding = Finding::new(&codes::ATTENDANCE_PERIODS_TOO_MANY, "/registered");
            trace.findings.push(finding.with("max", Param::Integer(MAX_PERIODS)));
            None
        }
        other => other.as_ref(),
    };
    let competence = match periods {
        None => unknown(&mut trace),
        Some(periods) if periods.is_empty() => {
            trace.step(Step::new(&steps::COMPETENCE_STATE));
            trace.findings.add(&codes::ATTENDANCE_STATE_DECIDES, "/registered");
            Competence::State
        }
        Some(periods) => match competent(periods, request.day()) {
            None => unknown(&mut trace),
            Some((step, code)) => {
                trace.step(Step::new(step));
                let is_exception = matches!(request.absence, Some(Absence::Abroad | Absence::SpecialCircumstances));
                if is_exception && step.result == steps::COMPETENCE_CURRENT.result {
                    trace.findings.add(&codes::ATTENDANCE_STILL_RESIDENT, "/absence");
                }
                compare(request, code, &mut trace)
            }
        },
    };
    (trace, competence)
}

fn unknown(trace: &mut Trace) -> Competence {
    trace.step(Step::new(&steps::COMPETENCE_UNKNOWN));
    trace.findings.add(&codes::ATTENDANCE_COMPETENCE_UNKNOWN, "/registered");
    Competence::Unknown
}

/// The municipality of the period that includes the day, or else of the last one before it.
fn competent(periods: &[MunicipalityPeriod], day: NaiveDate) -> Option<(&'static crate::answer::StepKind, u32)> {
    let begun = || periods.iter().filter(|period| period.from <= day);
    let lasts = |period: &&MunicipalityPeriod| period.until.is_none_or(|until| until >= day);
    // Where two periods include the day, the later one counts: CPR closes a period on the day the next one begins.
    if let Some(current) = begun().filter(lasts).max_by_key(|period| period.from) {
        return Some((&steps::COMPETENCE_CURRENT, municipality(&current.municipality)?));
    }
    let last = begun().max_by_key(|period| (period.until, period.from))?;
    Some((&steps::COMPETENCE_LAST, municipality(&last.municipality)?))
}

fn compare(request: &Request, competent: u32, trace: &mut Trace) -> Competence {
    let Some(here) = request.municipality.as_deref().and_then(municipality) else {
        trace.findings.add(&codes::ATTENDANCE_COMPETENCE_UNKNOWN, "/municipality");
        return Competence::Unknown;
    };
    if here == competent {
        return Competence::ThisMunicipality;
    }
    trace.step(Step::new(&steps::WRONG_MUNICIPALITY));
    if law::OTHER_MUNICIPALITY_MAY_SINCE.date().is_some_and(|since| request.day() >= since) {
        trace.step(Step::new(&steps::OTHER_MUNICIPALITY_MAY));
    }
    trace.findings.add(&codes::ATTENDANCE_OTHER_MUNICIPALITY, "/municipality");
    Competence::AnotherMunicipality
}
