//! Runs checks one after another, tells about each in one line, and sums up at the end.

use std::fs::{self, File};
use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::counts::{Counts, Runner};
use crate::{paths, sh};

/// What was checked so far.
#[derive(Debug, Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    name: String,
    counts: Counts,
    time: Duration,
}

impl Report {
    /// Runs a command quietly and keeps its result; what it wrote is shown only if something failed.
    pub(crate) fn run(&mut self, name: &str, runner: Runner, command: &mut Command) -> bool {
        begin(name);
        let start = Instant::now();
        let (succeeded, output) = logged(name, command).unwrap_or_else(|error| (false, error));
        let counts = runner.counts(&output, succeeded);
        self.end(name, counts, start.elapsed());
        if counts.failed > 0 {
            println!("--- {}\n{}\n---", sh::text(command), output.trim_end());
        }
        counts.failed == 0
    }

    /// Does something that tells its own lines and counts as one test.
    pub(crate) fn inline(&mut self, name: &str, work: impl FnOnce() -> Result<(), String>) -> bool {
        let start = Instant::now();
        let result = work();
        begin(name);
        self.end(name, Runner::Itself.counts("", result.is_ok()), start.elapsed());
        if let Err(error) = &result {
            println!("--- {error}\n---");
        }
        result.is_ok()
    }

    /// Notes a check that could not be made. It counts as failed: what was not checked may be broken.
    pub(crate) fn not_run(&mut self, name: &str, why: &str) {
        begin(name);
        println!("not run: {why}");
        self.rows.push(Row { name: name.to_owned(), counts: Counts { passed: 0, failed: 1 }, time: Duration::ZERO });
    }

    /// Prints the table and, as the very last line, the sums. Did everything pass?
    pub(crate) fn finish(&self) -> bool {
        let mut all = Counts::default();
        println!("\n{:<34} {:>7} {:>7} {:>8}", "", "passed", "failed", "seconds");
        for Row { name, counts, time } in &self.rows {
            all += *counts;
            let seconds = time.as_secs_f64();
            println!("{name:<34} {:>7} {:>7} {seconds:>8.1}", counts.passed, counts.failed);
        }
        println!("\n{} passed, {} failed", all.passed, all.failed);
        all.failed == 0 && all.passed > 0
    }

    fn end(&mut self, name: &str, counts: Counts, time: Duration) {
        println!("{} passed, {} failed, {:.1} s", counts.passed, counts.failed, time.as_secs_f64());
        self.rows.push(Row { name: name.to_owned(), counts, time });
    }
}

fn begin(name: &str) {
    print!("{name:<34} ");
    // Only so that the name is seen while the check runs.
    let _ = io::stdout().flush();
}

/// Both outputs go to one file: in the order they were written, and to be read while it runs.
fn logged(name: &str, command: &mut Command) -> Result<(bool, String), String> {
    let folder = paths::at("target/xtask/log");
    let path = folder.join(format!("{}.log", name.replace(|c: char| !c.is_ascii_alphanumeric(), "-")));
    let open = || -> io::Result<(File, File)> {
        fs::create_dir_all(&folder)?;
        let file = File::create(&path)?;
        Ok((file.try_clone()?, file))
    };
    let (out, err) = open().map_err(|error| format!("{}: {error}", path.display()))?;
    let status = command.stdin(Stdio::null()).stdout(out).stderr(err).status();
    let status = status.map_err(|error| format!("cannot start `{}`: {error}", sh::text(command)))?;
    let written = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok((status.success(), String::from_utf8_lossy(&written).into_owned()))
}
