//! The uptake of digital mailboxes in Norway: national goals, published figures and an agency's own share.

use chrono::{Datelike, NaiveDate};

use crate::answer::{Finding, Findings, Param, codes};
use crate::law::{self, Certainty, Day};
use crate::wire::Wire;

/// National goals and figures, compared with an agency's own share.
#[derive(Wire)]
#[wire(answer)]
pub struct ReadinessUptake {
    /// Whether the given share reaches the goal of the year; absent without a share or a goal.
    pub reached: Option<bool>,
    /// The goals: shares of the persons in the contact register with a mailbox.
    pub goals: Vec<UptakeGoal>,
    /// The figures known on the day of the context.
    pub figures: Vec<UptakeFigure>,
}

/// A national goal.
#[derive(Wire, Clone, Copy, Debug)]
#[wire(answer)]
pub struct UptakeGoal {
    /// The share of persons in the register, in per cent.
    pub percent: u32,
    /// The deadline of the goal.
    pub by: NaiveDate,
    /// Whether the country reached it, as known on the day of the context.
    pub outcome: GoalOutcome,
    /// The certainty of the outcome; absent while the goal is open.
    pub outcome_certainty: Option<Certainty>,
    /// The id of the rule the outcome rests on, if there is one.
    pub outcome_rule: Option<&'static str>,
    /// The id of the rule the goal rests on.
    pub rule: &'static str,
    /// The certainty of that rule.
    pub certainty: Option<Certainty>,
}

/// The outcome of a goal.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum GoalOutcome {
    /// The deadline has not passed.
    Open,
    /// It was not reached.
    Missed,
    /// No source was found.
    Unknown,
}

/// The number of mailboxes at a time.
#[derive(Wire, Clone, Copy, Debug)]
#[wire(answer)]
pub struct UptakeFigure {
    /// The month, `2016-02`, or the day, `2019-11-20`.
    pub when: &'static str,
    /// The number of persons with a mailbox.
    pub mailboxes: u32,
    /// Whether the figure is rounded.
    pub approximate: bool,
    /// The share of the register in per cent, if the source states it: `48.6`.
    pub percent: Option<&'static str>,
    /// The id of the rule it rests on.
    pub rule: &'static str,
    /// The certainty of that rule.
    pub certainty: Option<Certainty>,
}

const GOALS_RULE: &str = "no.uptake.goals";
const FIGURES_RULE: &str = "no.uptake.figures";
const LATEST_RULE: &str = "no.uptake.latest-figure";
const MISSED_RULE: &str = "no.uptake.goals-missed";

/// Per cent, deadline, and the day from which the goal is known to be missed.
const GOALS_BY_YEAR: &[(u32, Day, Option<Day>)] = &[
    (15, Day(2014, 12, 31), None),
    // About 700,000 of the 3.48 million in the register a year before.
    (35, Day(2015, 12, 31), Some(Day(2016, 2, 29))),
    // About 1.2 million of about 4 million.
    (60, Day(2016, 12, 31), Some(Day(2017, 1, 1))),
];

/// Time, last day of that time, number, whether it is rounded, per cent, rule.
type FigureRow = (&'static str, Day, u32, bool, Option<&'static str>, &'static str);

const FIGURES_BY_MONTH: &[FigureRow] = &[
    ("2015-09", Day(2015, 9, 30), 500_000, true, None, FIGURES_RULE),
    ("2016-02", Day(2016, 2, 29), 700_000, true, None, FIGURES_RULE),
    ("2016-08", Day(2016, 8, 31), 1_000_000, true, None, FIGURES_RULE),
    ("2016-11", Day(2016, 11, 30), 1_200_000, true, None, FIGURES_RULE),
    ("2018-04", Day(2018, 4, 30), 1_800_000, true, None, FIGURES_RULE),
    ("2019-11-20", Day(2019, 11, 20), 2_175_617, false, Some("48.6"), LATEST_RULE),
];

/// Goals and figures as of a day, and the comparison of a given share with the goal of the year.
pub(super) fn uptake(on: NaiveDate, input: Option<&str>, findings: &mut Findings) -> ReadinessUptake {
    let today = Day::from(on);
    let goals: Vec<UptakeGoal> = GOALS_BY_YEAR.iter().filter_map(|year| goal(*year, today)).collect();
    let input = input.map(str::trim).filter(|input| !input.is_empty());
    let reached = input.and_then(|input| compare(input, on, &goals, findings));
    let figures = FIGURES_BY_MONTH.iter().filter(|(_, end, ..)| *end <= today);
    let figures = figures.map(|&(when, _, mailboxes, approximate, percent, rule)| UptakeFigure {
        when,
        mailboxes,
        approximate,
        percent,
        rule,
        certainty: certainty_of(rule),
    });
    ReadinessUptake { reached, goals, figures: figures.collect() }
}

fn goal((percent, by, missed): (u32, Day, Option<Day>), today: Day) -> Option<UptakeGoal> {
    let (outcome, outcome_certainty) = if today <= by {
        (GoalOutcome::Open, None)
    } else if missed.is_some_and(|missed| missed <= today) {
        (GoalOutcome::Missed, certainty_of(MISSED_RULE))
    } else {
        (GoalOutcome::Unknown, Some(Certainty::NotFound))
    };
    Some(UptakeGoal {
        percent,
        by: by.date()?,
        outcome,
        outcome_certainty,
        outcome_rule: (outcome == GoalOutcome::Missed).then_some(MISSED_RULE),
        rule: GOALS_RULE,
        certainty: certainty_of(GOALS_RULE),
    })
}

fn compare(input: &str, on: NaiveDate, goals: &[UptakeGoal], findings: &mut Findings) -> Option<bool> {
    const PATH: &str = "/mailboxShare";
    let Some(share) = hundredths(input) else {
        findings.add(&codes::READINESS_SHARE_UNREADABLE, PATH);
        return None;
    };
    let Some(goal) = goals.iter().find(|goal| goal.by.year() == on.year()) else {
        findings.add(&codes::READINESS_NO_GOAL, PATH);
        return None;
    };
    let reached = share >= goal.percent.saturating_mul(100);
    if !reached {
        let finding = Finding::new(&codes::READINESS_BELOW_GOAL, PATH).with("due", Param::Day(goal.by));
        findings.push(finding.with("goal", Param::Integer(goal.percent)));
    }
    Some(reached)
}

fn certainty_of(rule: &str) -> Option<Certainty> {
    law::compiled_rule(rule).map(|rule| rule.certainty)
}

/// Parses a share from 0 to 100 per cent into hundredths of a per cent: `34`, `34.5`, `34,50 %`. Further digits are dropped,
/// because they cannot lift a share to a goal in whole per cent.
fn hundredths(input: &str) -> Option<u32> {
    let number = input.strip_suffix('%').unwrap_or(input).trim_end();
    let (whole, part) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    let digits = |text: &str| (1..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(part) {
        return None;
    }
    let tenth_and_hundredth: String = part.chars().chain("00".chars()).take(2).collect();
    let whole: u32 = whole.parse().ok().filter(|whole| *whole <= 100)?;
    let share = whole.checked_mul(100)?.checked_add(tenth_and_hundredth.parse().ok()?)?;
    let nothing_beyond = whole < 100 || part.bytes().all(|digit| digit == b'0');
    nothing_beyond.then_some(share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_parsed_exactly() {
        for (input, expected) in [("0", 0), ("35", 3500), ("34,9", 3490), ("34.999 %", 3499), ("100,00%", 10_000)] {
            assert_eq!(hundredths(input), Some(expected), "{input}");
        }
        for input in
            ["", "%", "-1", "100.001", "101", "3 5", "1e1", ".5", "5.", "1.2.3", "½", "000000000000000000001000"]
        {
            assert_eq!(hundredths(input), None, "{input}");
        }
    }
}
