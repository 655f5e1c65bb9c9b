//! `cargo xtask test`: every check there is, the quick ones first.
//!
//! A failing check does not stop the others, only those that cannot run without it.

use std::ffi::OsString;
use std::process::Command;
use std::{env, fs};

use crate::browsers::{CHROMIUM, FIREFOX};
use crate::counts::Runner::{Cargo, Itself, Node, Vectors};
use crate::options::{Options, Stop};
use crate::report::Report;
use crate::{interpreters, npm, paths, prove, setup, sh};

/// What `--all` gives the property tests to do; each has its own, smaller number otherwise.
const MANY_CASES: &str = "200000";

/// What `--all` gives the oracle over preflight rows: its cases are small.
const ORACLE_CASES: &str = "1000000";

/// How much is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Length {
    Quick,
    Usual,
    All,
}

/// Runs the checks of the chosen length.
pub(crate) fn run(args: &[String]) -> Result<(), Stop> {
    let options = Options::parse(args, &["--all", "--quick"], &[])?.no_rest()?;
    let length = match (options.has("--quick"), options.has("--all")) {
        (false, false) => Length::Usual,
        (true, false) => Length::Quick,
        (false, true) => Length::All,
        (true, true) => return Err(Stop::Usage("`--quick` and `--all` exclude each other".into())),
    };
    let program = env::current_exe().map_err(|error| format!("this program does not know where it is: {error}"))?;
    let mut checks = Checks { report: Report::default(), program: program.into(), length };
    checks.set_up();
    checks.rust();
    let packages = checks.javascript();
    checks.long(packages);
    if checks.report.finish() { Ok(()) } else { Err(Stop::Told) }
}

struct Checks {
    report: Report,
    /// This program, for the checks that are commands of it. Asked once: the Rust tests may replace its file.
    program: OsString,
    length: Length,
}

impl Checks {
    fn set_up(&mut self) {
        let browsers = self.length >= Length::Usual;
        self.report.inline("set-up", || if browsers { setup::all(false) } else { setup::without_browsers() });
        if self.length >= Length::All {
            self.report.inline("set-up: other languages", interpreters::ensure);
        }
    }

    fn rust(&mut self) {
        let cargo = |args: &str| sh::command("cargo", args.split(' '));
        self.report.run("format: Rust", Itself, &mut cargo("fmt --all --check"));
        self.report.run("generated files", Itself, &mut self.xtask("generate --check"));
        self.report.run("clippy", Itself, &mut cargo("clippy --quiet --workspace --all-targets -- -D warnings"));
        if self.length >= Length::Usual {
            for country in ["denmark", "norway"] {
                let args =
                    format!("clippy --quiet -p postregler --no-default-features --features {country} -- -D warnings");
                self.report.run(&format!("clippy: {country} alone"), Itself, &mut cargo(&args));
            }
            let mut docs = cargo("doc --quiet --workspace --no-deps");
            self.report.run("Rust documentation", Itself, docs.env("RUSTDOCFLAGS", "-D warnings"));
        }
        self.report.run("Rust tests", Cargo, &mut cargo("test --workspace --no-fail-fast"));
        if self.length >= Length::Usual {
            self.report.run("proof: a sample", Itself, prove::command().arg("--sample"));
        }
    }

    /// Tells whether there are packages.
    fn javascript(&mut self) -> bool {
        self.report.run("format: JavaScript", Itself, &mut npm::npm(&["run", "format:check"]));
        let wasm = self.report.run("build: @postregler/wasm", Itself, &mut self.xtask("build wasm"));
        let node = wasm && self.report.run("build: @postregler/node", Itself, &mut self.xtask("build node"));
        self.vectors("wasm", wasm);
        self.vectors("node", node);
        if self.length == Length::Quick {
            return node;
        }
        self.vectors("chromium", wasm);
        self.vectors("firefox", wasm);
        self.node_tests("packages", node);
        self.node_tests("examples", node);
        let page = wasm && self.report.run("build: page", Itself, &mut self.xtask("build page"));
        if page {
            self.report.run(
                "page: types and HTML",
                Itself,
                &mut npm::npm(&["run", "check", "--workspace", "web-demo"]),
            );
            self.report.run("page: demo --check", Itself, &mut self.xtask("demo --check"));
        } else {
            self.report.not_run("page: types and HTML", "there is no page");
            self.report.not_run("page: demo --check", "there is no page");
        }
        self.node_tests("page", page);
        self.report.run("sizes", Itself, &mut self.xtask("sizes --check"));
        node
    }

    /// What takes too long for every run. Each line is one more check.
    fn long(&mut self, packages: bool) {
        if self.length < Length::All {
            return;
        }
        let mut properties = sh::command("cargo", ["test", "--package", "postregler-tests", "--test", "hostile"]);
        self.report.run("Rust tests, many cases", Cargo, properties.env("POSTREGLER_CASES", MANY_CASES));
        let mut oracle = sh::command("cargo", ["test", "--package", "postregler-tests", "--test", "preflight_oracle"]);
        self.report.run("nothing goes digitally that may not", Cargo, oracle.env("POSTREGLER_CASES", ORACLE_CASES));
        self.report.run("what goes into the packages", Itself, &mut self.xtask("supply"));
        self.node_tests("consumers", packages);
        self.lighthouse();
    }

    /// Many packages, so a folder of its own has them, filled when it is needed.
    fn lighthouse(&mut self) {
        let folder = paths::at("tests/lighthouse");
        if !self.report.inline("Lighthouse: packages", || npm::ensure_packages(&folder)) {
            self.report.not_run("Lighthouse", "its packages are not there");
            return;
        }
        let mut command = npm::node(&["tests/lighthouse/run.mjs"]);
        match CHROMIUM.tell(&mut command) {
            Ok(()) => drop(self.report.run("Lighthouse", Itself, command.current_dir(paths::root()))),
            Err(why) => self.report.not_run("Lighthouse", &why),
        }
    }

    fn vectors(&mut self, host: &str, built: bool) {
        let name = format!("vectors: {host}");
        if built {
            self.report.run(&name, Vectors, &mut self.xtask(&format!("vectors --host {host}")));
        } else {
            self.report.not_run(&name, "there is no package to run them in");
        }
    }

    /// Node's own tests in one folder of `tests`.
    fn node_tests(&mut self, folder: &str, built: bool) {
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
                self.report.run(&name, Node, &mut command);
            }
            Err(why) => self.report.not_run(&name, &why),
        }
    }

    fn xtask(&self, args: &str) -> Command {
        let mut command = Command::new(&self.program);
        command.args(args.split(' ')).current_dir(paths::root());
        command
    }
}

/// Files are named one by one: what Node makes of a folder differs between its versions.
fn node_test_command(folder: &str) -> Result<Command, String> {
    let folder = paths::at("tests").join(folder);
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    if files.is_empty() {
        return Err(format!("there is no *.test.mjs in {}", folder.display()));
    }
    // Two files at a time, and not more: most of them start a browser or a build.
    let mut command = npm::node(&["--test", "--test-concurrency=2"]);
    command.args(files);
    CHROMIUM.tell(&mut command)?;
    FIREFOX.tell(&mut command)?;
    Ok(command)
}
