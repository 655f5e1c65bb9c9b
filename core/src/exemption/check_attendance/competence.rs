//! Which municipality decides: the one the citizen is registered in, or was last, or else the state.

use chrono::NaiveDate;

use super::request::{Absence, MunicipalityPeriod, Request};
use super::{Competence, Found};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::exemption::typed::municipality;
use crate::law;

/// More moves than a person makes.
const MAX_PERIODS: u32 = 200;

pub(super) fn check(request: &Request) -> (Found, Competence) {
    let mut found = Found::default();
    let periods = match &request.registered {
        Some(periods) if u32::try_from(periods.len()).map_or(true, |count| count > MAX_PERIODS) => {
            let finding = Finding::new(&codes::ATTENDANCE_PERIODS_TOO_MANY, "/registered");
            found.findings.push(finding.with("max", Param::Integer(MAX_PERIODS)));
            None
        }
        other => other.as_ref(),
    };
    let competence = match periods {
        None => unknown(&mut found),
        Some(periods) if periods.is_empty() => {
            found.step(Step::new(&steps::COMPETENCE_STATE));
            found.findings.add(&codes::ATTENDANCE_STATE_DECIDES, "/registered");
            Competence::State
        }
        Some(periods) => match competent(periods, request.day()) {
            None => unknown(&mut found),
            Some((step, code)) => {
                found.step(Step::new(step));
                let is_exception = matches!(request.absence, Some(Absence::Abroad | Absence::SpecialCircumstances));
                if is_exception && step.result == steps::COMPETENCE_CURRENT.result {
                    found.findings.add(&codes::ATTENDANCE_STILL_RESIDENT, "/absence");
                }
                compare(request, code, &mut found)
            }
        },
    };
    (found, competence)
}

fn unknown(found: &mut Found) -> Competence {
    found.step(Step::new(&steps::COMPETENCE_UNKNOWN));
    found.findings.add(&codes::ATTENDANCE_COMPETENCE_UNKNOWN, "/registered");
    Competence::Unknown
}

/// The municipality of the period that holds on the day, or else of the last one before it.
fn competent(periods: &[MunicipalityPeriod], day: NaiveDate) -> Option<(&'static crate::answer::StepKind, u32)> {
    let begun = || periods.iter().filter(|period| period.from <= day);
    let lasts = |period: &&MunicipalityPeriod| period.until.is_none_or(|until| until >= day);
    // Of two at once the later one counts: CPR closes a period on the day the next one begins.
    if let Some(current) = begun().filter(lasts).max_by_key(|period| period.from) {
        return Some((&steps::COMPETENCE_CURRENT, municipality(&current.municipality)?));
    }
    let last = begun().max_by_key(|period| (period.until, period.from))?;
    Some((&steps::COMPETENCE_LAST, municipality(&last.municipality)?))
}

fn compare(request: &Request, competent: u32, found: &mut Found) -> Competence {
    let Some(here) = request.municipality.as_deref().and_then(municipality) else {
        found.findings.add(&codes::ATTENDANCE_COMPETENCE_UNKNOWN, "/municipality");
        return Competence::Unknown;
    };
    if here == competent {
        return Competence::ThisMunicipality;
    }
    found.step(Step::new(&steps::WRONG_MUNICIPALITY));
    if law::OTHER_MUNICIPALITY_MAY_SINCE.date().is_some_and(|since| request.day() >= since) {
        found.step(Step::new(&steps::OTHER_MUNICIPALITY_MAY));
    }
    found.findings.add(&codes::ATTENDANCE_OTHER_MUNICIPALITY, "/municipality");
    Competence::AnotherMunicipality
}
