//! Runs checks one after another, each within its time limit, reports each in one line, and prints the totals at the
//! end.

use std::fs::{self, File};
use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::process_tree::{self, Family};
use crate::test_counts::{Counts, Runner};
use crate::{exec, paths, time_limit};

/// The checks so far.
#[derive(Debug, Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    name: String,
    counts: Counts,
    time: Duration,
    /// It was ended because its time limit expired.
    hung: bool,
}

/// The result of a command.
struct Ended {
    succeeded: bool,
    output: String,
    hung: bool,
}

impl Report {
    /// Runs a command quietly and keeps its result; its output is shown only if a check failed.
    pub(crate) fn run(&mut self, name: &str, runner: Runner, limit: Duration, command: &mut Command) -> bool {
        begin(name);
        let start = Instant::now();
        let ended = logged(name, limit, command);
        let Ended { succeeded, output, hung } =
            ended.unwrap_or_else(|error| Ended { succeeded: false, output: error, hung: false });
        let counts = runner.counts(&output, succeeded && !hung);
        self.end(Row { name: name.to_owned(), counts, time: start.elapsed(), hung });
        if counts.failed > 0 {
            println!("--- {}\n{}\n---", exec::text(command), output.trim_end());
        }
        counts.failed == 0
    }

    /// Runs a function that reports its own lines and counts as one test.
    pub(crate) fn inline(&mut self, name: &str, limit: Duration, work: impl FnOnce() -> Result<(), String>) -> bool {
        let start = Instant::now();
        let (result, hung) = time_limit::within(limit, Family::Ours, work);
        begin(name);
        let counts = Runner::Itself.counts("", result.is_ok() && !hung);
        self.end(Row { name: name.to_owned(), counts, time: start.elapsed(), hung });
        if let Err(error) = &result {
            println!("--- {error}\n---");
        }
        counts.failed == 0
    }

    /// Records a check that could not be made. It counts as failed, because an unchecked part may be broken.
    pub(crate) fn not_run(&mut self, name: &str, why: &str) {
        begin(name);
        println!("not run: {why}");
        let counts = Counts { passed: 0, failed: 1 };
        self.rows.push(Row { name: name.to_owned(), counts, time: Duration::ZERO, hung: false });
    }

    /// Prints the table and, as the last line, the totals. Returns whether everything passed.
    pub(crate) fn finish(&self) -> bool {
        let mut all = Counts::default();
        println!("\n{:<34} {:>7} {:>7} {:>8}", "", "passed", "failed", "seconds");
        for Row { name, counts, time, hung } in &self.rows {
            all += *counts;
            let seconds = time.as_secs_f64();
            let end = if *hung { "  hung" } else { "" };
            println!("{name:<34} {:>7} {:>7} {seconds:>8.1}{end}", counts.passed, counts.failed);
        }
        println!("\n{} passed, {} failed", all.passed, all.failed);
        all.failed == 0 && all.passed > 0
    }

    fn end(&mut self, row: Row) {
        let Row { counts, time, hung, .. } = &row;
        let end = if *hung { ": it hung and was ended" } else { "" };
        println!("{} passed, {} failed, {:.1} s{end}", counts.passed, counts.failed, time.as_secs_f64());
        self.rows.push(row);
    }
}

fn begin(name: &str) {
    print!("{name:<34} ");
    // Only so that the name is visible while the check runs.
    let _ = io::stdout().flush();
}

/// Both outputs go to one file: in the order in which they were written, and readable meanwhile.
fn logged(name: &str, limit: Duration, command: &mut Command) -> Result<Ended, String> {
    let folder = paths::at("target/xtask/log");
    let path = folder.join(format!("{}.log", name.replace(|c: char| !c.is_ascii_alphanumeric(), "-")));
    let open = || -> io::Result<(File, File)> {
        fs::create_dir_all(&folder)?;
        let file = File::create(&path)?;
        Ok((file.try_clone()?, file))
    };
    let (out, err) = open().map_err(|error| format!("{}: {error}", path.display()))?;
    let child = process_tree::apart(command).stdin(Stdio::null()).stdout(out).stderr(err).spawn();
    let mut child = child.map_err(|error| format!("cannot start `{}`: {error}", exec::text(command)))?;
    time_limit::running(Some(child.id()));
    let (status, hung) = time_limit::within(limit, Family::Of(child.id()), || child.wait());
    time_limit::running(None);
    let status = status.map_err(|error| format!("cannot wait for `{}`: {error}", exec::text(command)))?;
    let written = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(Ended { succeeded: status.success(), output: String::from_utf8_lossy(&written).into_owned(), hung })
}

#[cfg(all(test, unix))]
mod tests {
    use super::Report;
    use crate::exec;
    use crate::test_counts::Runner;
    use std::process::Command;
    use std::time::{Duration, Instant};

    /// How long a step may take that would sleep for minutes.
    const SHORT: Duration = Duration::from_millis(700);

    /// Whether a process with this text in its command line is running.
    fn is_running(mark: &str) -> bool {
        let listed = Command::new("sh").args(["-c", "cat /proc/[0-9]*/cmdline 2>/dev/null || ps -A -o args="]).output();
        listed.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).replace('\0', " ").contains(mark))
    }

    /// A number of seconds that no other test and no other run sleeps for.
    fn sleep(of: u32) -> String {
        format!("sleep {}.{of}", 1_000_000 + std::process::id())
    }

    #[test]
    fn a_step_that_hangs_is_ended_with_all_it_started_and_named() {
        let (own, background, orphan) = (sleep(1), sleep(2), sleep(3));
        let script = format!("{background} & (sh -c '{orphan} & wait' &) ; {own}");
        let mut report = Report::default();
        let start = Instant::now();
        assert!(!report.run(
            "test of the limit: hangs",
            Runner::Itself,
            SHORT,
            &mut exec::command("sh", ["-c", &script])
        ));
        assert!(start.elapsed() < Duration::from_secs(60));
        for mark in [own, background, orphan] {
            assert!(!is_running(&mark), "{mark} is still running");
        }
        assert!(report.rows[0].hung);
        assert!(!report.finish());
    }

    /// As browsers are started.
    #[test]
    #[cfg(target_os = "linux")]
    fn a_session_of_its_own_is_ended_too() {
        let mark = sleep(4);
        let mut report = Report::default();
        let script = format!("setsid {mark} & wait; sleep 1000");
        let hung = |report: &mut Report| {
            report.run("test of the limit: session", Runner::Itself, SHORT, &mut exec::command("sh", ["-c", &script]))
        };
        assert!(!hung(&mut report));
        assert!(report.rows[0].hung);
        assert!(!is_running(&mark));
    }

    #[test]
    fn a_step_in_time_is_left_alone() {
        let mut report = Report::default();
        let mut command = exec::command("sh", ["-c", "exit 0"]);
        assert!(report.run("test of the limit: in time", Runner::Itself, Duration::from_secs(60), &mut command));
        assert!(!report.rows[0].hung);
        assert!(report.finish());
    }

    #[test]
    fn work_of_this_program_has_a_limit_too() {
        let mark = sleep(5);
        let mut report = Report::default();
        let work = || exec::run(&mut exec::command("sh", ["-c", &format!("{mark}; true")]));
        assert!(!report.inline("test of the limit: inline", SHORT, work));
        assert!(report.rows[0].hung);
        assert!(!is_running(&mark));
    }
}
