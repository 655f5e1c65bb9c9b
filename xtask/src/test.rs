//! `cargo xtask test`: every check, the quick ones first.
//!
//! A failing check stops only the checks that cannot run without it. Each check has a time limit: several times its
//! duration on two busy cores without a cache, so that only a hanging check reaches it.

use std::ffi::OsString;
use std::process::Command;
use std::{env, fs};

use crate::browsers::{CHROMIUM, FIREFOX};
use crate::options::{Error, Options};
use crate::report::Report;
use crate::test_counts::Runner::{Cargo, Itself, Node, Vectors};
use crate::time_limit::{self, minutes};
use crate::{exec, interpreters, npm, paths, prove, setup};

/// The number of cases of the property tests with `--all`; otherwise each has its own, smaller number.
const MANY_CASES: &str = "200000";

/// The number of cases of the oracle over preflight rows with `--all`: its cases are small.
const ORACLE_CASES: &str = "1000000";

/// The scope of the checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Length {
    Quick,
    Usual,
    All,
}

/// Runs the checks of the chosen scope.
pub(crate) fn run(args: &[String]) -> Result<(), Error> {
    let options = Options::parse(args, &["--all", "--quick"], &[])?.no_rest()?;
    let length = match (options.has("--quick"), options.has("--all")) {
        (false, false) => Length::Usual,
        (true, false) => Length::Quick,
        (false, true) => Length::All,
        (true, true) => return Err(Error::Usage("`--quick` and `--all` exclude each other".into())),
    };
    let program = env::current_exe().map_err(|error| format!("this program does not know where it is: {error}"))?;
    time_limit::end_with_this_program()?;
    let mut checks = Checks { report: Report::default(), program: program.into(), length };
    checks.set_up();
    checks.rust();
    let packages = checks.javascript();
    checks.long(packages);
    if checks.report.finish() { Ok(()) } else { Err(Error::Reported) }
}

struct Checks {
    report: Report,
    /// This program, for the checks that are its own commands. Resolved once: the Rust tests may replace its file.
    program: OsString,
    length: Length,
}

impl Checks {
    fn set_up(&mut self) {
        let browsers = self.length >= Length::Usual;
        self.report.inline(
            "set-up",
            minutes(90),
            || if browsers { setup::all(false) } else { setup::without_browsers() },
        );
        if self.length >= Length::All {
            self.report.inline("set-up: other languages", minutes(30), interpreters::ensure);
        }
    }

    fn rust(&mut self) {
        let cargo = |args: &str| exec::command("cargo", args.split(' '));
        self.report.run("format: Rust", Itself, minutes(5), &mut cargo("fmt --all --check"));
        self.report.run("generated files", Itself, minutes(30), &mut self.xtask("generate --check"));
        self.report.run(
            "clippy",
            Itself,
            minutes(30),
            &mut cargo("clippy --quiet --workspace --all-targets -- -D warnings"),
        );
        if self.length >= Length::Usual {
            for features in
                ["denmark,citizen", "norway,citizen", "denmark,norway,sending", "denmark,norway,planning", "norway"]
            {
                let args =
                    format!("clippy --quiet -p postregler --no-default-features --features {features} -- -D warnings");
                self.report.run(&format!("clippy: {features}"), Itself, minutes(20), &mut cargo(&args));
            }
            // Features are additive, so all of them together are an ordinary build.
            let all = "clippy --quiet --workspace --all-targets --all-features -- -D warnings";
            self.report.run("clippy: all features", Itself, minutes(30), &mut cargo(all));
            let mut docs = cargo("doc --quiet --workspace --no-deps --all-features");
            self.report.run("Rust documentation", Itself, minutes(30), docs.env("RUSTDOCFLAGS", "-D warnings"));
        }
        self.report.run("Rust tests", Cargo, minutes(60), &mut cargo("test --workspace --all-features --no-fail-fast"));
        if self.length >= Length::Usual {
            self.report.run("proof: a sample", Itself, minutes(30), prove::command().arg("--sample"));
        }
    }

    /// Returns whether the packages were built.
    fn javascript(&mut self) -> bool {
        self.report.run("format: JavaScript", Itself, minutes(10), &mut npm::npm(&["run", "format:check"]));
        let wasm = self.report.run("build: @postregler/wasm", Itself, minutes(60), &mut self.xtask("build wasm"));
        let node =
            wasm && self.report.run("build: @postregler/node", Itself, minutes(30), &mut self.xtask("build node"));
        self.vectors("wasm", wasm);
        self.vectors("node", node);
        if self.length == Length::Quick {
            return node;
        }
        self.vectors("chromium", wasm);
        self.vectors("firefox", wasm);
        self.node_tests("packages", node, 60);
        self.node_tests("examples", node, 30);
        let page = wasm && self.report.run("build: page", Itself, minutes(20), &mut self.xtask("build page"));
        if page {
            self.report.run(
                "page: types and HTML",
                Itself,
                minutes(20),
                &mut npm::npm(&["run", "check", "--workspace", "web-demo"]),
            );
            self.report.run("page: demo --check", Itself, minutes(10), &mut self.xtask("demo --check"));
        } else {
            self.report.not_run("page: types and HTML", "there is no page");
            self.report.not_run("page: demo --check", "there is no page");
        }
        self.node_tests("page", page, 90);
        self.report.run("sizes", Itself, minutes(60), &mut self.xtask("sizes --check"));
        node
    }

    /// The checks that take too long for every run, one per line.
    fn long(&mut self, packages: bool) {
        if self.length < Length::All {
            return;
        }
        let mut properties = exec::command("cargo", ["test", "--package", "postregler-tests", "--test", "hostile"]);
        self.report.run("Rust tests, many cases", Cargo, minutes(240), properties.env("POSTREGLER_CASES", MANY_CASES));
        let mut oracle =
            exec::command("cargo", ["test", "--package", "postregler-tests", "--test", "preflight_oracle"]);
        oracle.env("POSTREGLER_CASES", ORACLE_CASES);
        self.report.run("nothing goes digitally that may not", Cargo, minutes(120), &mut oracle);
        self.report.run("what goes into the packages", Itself, minutes(120), &mut self.xtask("supply"));
        self.report.run("release --dry-run", Itself, minutes(60), &mut self.xtask("release --dry-run"));
        self.node_tests("consumers", packages, 90);
        self.lighthouse();
    }

    /// The consumers need many packages, so they have a folder of their own, installed when needed.
    fn lighthouse(&mut self) {
        let folder = paths::at("tests/lighthouse");
        if !self.report.inline("Lighthouse: packages", minutes(30), || npm::ensure_packages(&folder)) {
            self.report.not_run("Lighthouse", "its packages are not there");
            return;
        }
        let mut command = npm::node(&["tests/lighthouse/run.mjs"]);
        match CHROMIUM.tell(&mut command) {
            Ok(()) => drop(self.report.run("Lighthouse", Itself, minutes(60), command.current_dir(paths::root()))),
            Err(why) => self.report.not_run("Lighthouse", &why),
        }
    }

    fn vectors(&mut self, host: &str, built: bool) {
        let name = format!("vectors: {host}");
        if built {
            self.report.run(&name, Vectors, minutes(20), &mut self.xtask(&format!("vectors --host {host}")));
        } else {
            self.report.not_run(&name, "there is no package to run them in");
        }
    }

    /// Node's tests in one folder of `tests`. With `--all` each of them does more.
    fn node_tests(&mut self, folder: &str, built: bool, limit: u32) {
        let minutes_needed = if self.length >= Length::All { limit * 2 } else { limit };
        let name = format!("tests: {folder}");
        if !built {
            self.report.not_run(&name, "there is nothing built to test");
            return;
        }
        match node_test_command(folder) {
            Ok(mut command) => {
                if self.length >= Length::All {
                    command.env("POSTREGLER_ALL", "1");
                }
                self.report.run(&name, Node, minutes(minutes_needed), &mut command);
            }
            Err(why) => self.report.not_run(&name, &why),
        }
    }

    fn xtask(&self, args: &str) -> Command {
        exec::command(&self.program, args.split(' '))
    }
}

/// Files are named one by one: Node's treatment of a folder differs between versions.
fn node_test_command(folder: &str) -> Result<Command, String> {
    let folder = paths::at("tests").join(folder);
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    if files.is_empty() {
        return Err(format!("there is no *.test.mjs in {}", folder.display()));
    }
    // At most two files at a time: most of them start a browser or a build.
    let mut command = npm::node(&["--test", "--test-concurrency=2"]);
    command.args(files);
    CHROMIUM.tell(&mut command)?;
    FIREFOX.tell(&mut command)?;
    Ok(command)
}
