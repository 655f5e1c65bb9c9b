//! The table of the packages that process a million numbers.

use std::fmt::Write;

use super::{BUDGETS, Speed, time};

pub(super) const CPR: &str = "a million CPR numbers";
pub(super) const FODSELSNUMMER: &str = "a million fødselsnummer";

/// The environment variable with the path of the numbers.
pub(super) const FOLDER: &str = "POSTREGLER_BENCH_NUMBERS";

/// The mark of the project's own subjects.
pub(super) const OURS: &str = "ours";
const DATE: &str = "date";

/// One table per country, with the ratio to the fastest other package that checks the date.
pub(super) fn table(speeds: &[Speed]) -> String {
    let mut out = String::new();
    for group in [CPR, FODSELSNUMMER] {
        let members: Vec<&Speed> = speeds.iter().filter(|speed| speed.group == group).collect();
        let with_date = members.iter().filter(|speed| speed.million.as_deref() == Some(DATE));
        let Some(fastest) = with_date.min_by(|one, other| one.nanoseconds.total_cmp(&other.nanoseconds)) else {
            continue;
        };
        // Writing to a String cannot fail.
        let _ = write!(
            out,
            "## {}\n\nThe same million for everybody, of births before 1900 and with right check digits; time a number. The last column \
             says how many times faster than `{}`, the fastest other package that looks at the date.\n\n\
             | what | time | at most | aim | looks at the date | called right | times faster |\n|---|--:|--:|--:|---|--:|--:|\n",
            group.replacen('a', "A", 1),
            fastest.name,
        );
        for speed in &members {
            let budget = BUDGETS.iter().find(|(g, n, ..)| *g == group && *n == speed.name);
            let [most, aim] = budget.map_or_else(Default::default, |(.., most, aim)| [time(*most), time(*aim)]);
            let date = if speed.million.as_deref() == Some("no date") { "no" } else { "yes" };
            let right = speed.right.map(|right| right.to_string()).unwrap_or_default();
            let times = fastest.nanoseconds / speed.nanoseconds;
            let time = time(speed.nanoseconds);
            let _ = writeln!(out, "| {} | {time} | {most} | {aim} | {date} | {right} | {times:.1} |", speed.name);
        }
        out.push('\n');
    }
    out
}
