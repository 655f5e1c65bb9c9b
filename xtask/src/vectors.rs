//! `cargo xtask vectors`: runs the contract in one host.

use std::path::Path;
use std::process::Command;

use crate::browsers::{CHROMIUM, FIREFOX};
use crate::options::{Error, Options};
use crate::{exec, node, npm, wasm};

/// The hosts of the core.
pub(crate) const HOSTS: [&str; 5] = ["native", "wasm", "node", "chromium", "firefox"];

/// Builds the host's dependencies and runs the given files, or all.
pub(crate) fn run(args: &[String]) -> Result<(), Error> {
    let options = Options::parse(args, &["--fill"], &["--host"])?;
    let hosts = HOSTS.join(" | ");
    let host = options.value("--host").ok_or_else(|| Error::Usage(format!("`--host` is needed: {hosts}")))?;
    let files = options.rest.iter().map(|file| absolute(file)).collect::<Result<Vec<_>, Error>>()?;
    let mut command = match host {
        "native" => {
            exec::command("cargo", ["run", "--quiet", "--package", "postregler-tests", "--bin", "vectors", "--"])
        }
        "wasm" | "node" | "chromium" | "firefox" => in_javascript(host)?,
        unknown => return Err(Error::Usage(format!("there is no host `{unknown}`: {hosts}"))),
    };
    if options.has("--fill") {
        if host != "native" {
            return Err(Error::Usage("`--fill` goes with `--host native`: one host writes, all others compare".into()));
        }
        command.arg("--fill");
    }
    exec::run(command.args(files))?;
    Ok(())
}

fn in_javascript(host: &str) -> Result<Command, String> {
    wasm::package()?;
    let mut command = npm::node(&["tests/hosts/run.mjs", "--host", host]);
    match host {
        "node" => node::package()?,
        "chromium" => CHROMIUM.tell(&mut command)?,
        "firefox" => FIREFOX.tell(&mut command)?,
        _ => {}
    }
    Ok(command)
}

/// The runners work in the root; the caller may be anywhere.
fn absolute(file: &str) -> Result<std::path::PathBuf, Error> {
    let path = Path::new(file);
    path.canonicalize().map_err(|error| Error::Usage(format!("{file}: {error}")))
}
