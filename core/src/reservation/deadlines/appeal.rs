//! The appeal deadline.

use chrono::{Days, NaiveDate};

use super::{AppealAct, Clock, DeadlineDelivery};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::law::{
    APPEAL_WEEKS, APPEAL_WEEKS_BARNETRYGD, APPEAL_WEEKS_FOLKETRYGD, Certainty, Day, FOLKETRYGDLOVEN_REWORDED,
    REGULATION_2014,
};
use crate::reservation::Category;
use crate::reservation::holidays::working_day;
use crate::wire::representable;

/// The maximum number of weeks.
const MAX_WEEKS: u32 = 520;

#[derive(Default)]
pub(super) struct Appeal {
    pub(super) start: Option<NaiveDate>,
    pub(super) weeks: Option<u32>,
    pub(super) counted: Option<NaiveDate>,
    pub(super) end: Option<NaiveDate>,
    pub(super) certainty: Option<Certainty>,
}

impl Clock<'_> {
    pub(super) fn appeal(&mut self, start: Option<NaiveDate>) -> Appeal {
        if self.category() != Category::Enkeltvedtak {
            self.steps.push(Step::new(&steps::APPEAL_NONE));
            return Appeal::default();
        }
        let weeks = self.weeks(start);
        let by_paper = self.delivery() == DeadlineDelivery::Paper;
        if !by_paper && self.request.notice_lawful == Some(false) {
            self.steps.push(Step::new(&steps::APPEAL_NO_CERTAIN_START));
            self.findings.add(&codes::DEADLINES_NOTICE_UNLAWFUL, "/noticeLawful");
            return Appeal { weeks, certainty: Some(Certainty::Inferred), ..Appeal::default() };
        }
        if !by_paper && self.request.notice_lawful.is_none() {
            self.findings.add(&codes::DEADLINES_LAWFUL_NOT_SAID, "/noticeLawful");
        }
        let (Some(start), Some(weeks)) = (start, weeks) else { return Appeal { weeks, ..Appeal::default() } };
        let counted = start.checked_add_days(Days::new(u64::from(weeks).saturating_mul(7))).and_then(representable);
        let mut days_off = Vec::new();
        let end = counted.and_then(|counted| {
            working_day(counted, |day, why| {
                let step = Step::new(&steps::APPEAL_DAY_OFF).with("day", Param::Day(day));
                days_off.push(step.with("holiday", Param::Word(why)));
            })
        });
        let (Some(counted), Some(end)) = (counted, end) else {
            self.beyond_calendar();
            return Appeal { start: Some(start), weeks: Some(weeks), ..Appeal::default() };
        };
        self.steps.push(
            Step::new(&steps::APPEAL_SAME_WEEKDAY)
                .with("weeks", Param::Integer(weeks))
                .with("day", Param::Day(counted)),
        );
        self.steps.append(&mut days_off);
        self.steps.push(Step::new(&steps::APPEAL_LAST_DAY).with("day", Param::Day(end)));
        self.how_to_appeal(start, end);
        self.steps.push(Step::new(&steps::APPEAL_NOT_COMPUTED));
        // Whether a notice was lawful, the rules for notices before the regulation, and the content of another act are
        // not known here.
        let by_notice = !by_paper && (self.request.notice_lawful.is_none() || Day::from(start) < REGULATION_2014);
        let inferred = by_notice || self.request.act == Some(AppealAct::Other);
        let certainty = Some(if inferred { Certainty::Inferred } else { Certainty::Verified });
        Appeal { start: Some(start), weeks: Some(weeks), counted: Some(counted), end: Some(end), certainty }
    }

    fn weeks(&mut self, start: Option<NaiveDate>) -> Option<u32> {
        let reworded = Day::from(start.unwrap_or(self.request.context.on)) >= FOLKETRYGDLOVEN_REWORDED;
        let (said, weeks) = match self.request.act.unwrap_or(AppealAct::Forvaltningsloven) {
            AppealAct::Forvaltningsloven => (&steps::APPEAL_THREE_WEEKS, APPEAL_WEEKS),
            AppealAct::Folketrygdloven if reworded => (&steps::APPEAL_SIX_WEEKS_2027, APPEAL_WEEKS_FOLKETRYGD),
            AppealAct::Folketrygdloven => (&steps::APPEAL_SIX_WEEKS, APPEAL_WEEKS_FOLKETRYGD),
            AppealAct::Barnetrygdloven => (&steps::APPEAL_SIX_WEEKS_CHILD, APPEAL_WEEKS_BARNETRYGD),
            AppealAct::Other => {
                let Some(weeks) = self.request.weeks.filter(|weeks| (1..=MAX_WEEKS).contains(weeks)) else {
                    let max = Param::Integer(MAX_WEEKS);
                    self.findings.push(Finding::new(&codes::DEADLINES_WEEKS_MISSING, "/weeks").with("max", max));
                    return None;
                };
                (&steps::APPEAL_OTHER_WEEKS, weeks)
            }
        };
        self.steps.push(Step::new(said).with("weeks", Param::Integer(weeks)));
        Some(weeks)
    }
}
