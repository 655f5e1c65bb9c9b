//! `cargo xtask supply`: the contents of the packages, their licences and advisories, and whether builds are
//! reproducible.

mod reproducible;
pub(crate) mod sbom;

use std::path::Path;
use std::process::{Command, Stdio};

use crate::options::{Error, Options};
use crate::{exec, npm, paths, setup, tools, wasm};

/// Runs all checks; an advisory list that cannot be reached is reported and does not fail.
pub(crate) fn run(args: &[String]) -> Result<(), Error> {
    Options::parse(args, &[], &[])?.no_rest()?;
    all().map_err(Error::Failed)
}

fn all() -> Result<(), String> {
    setup::packages()?;
    let path = tools::supply()?;
    println!("supply: licences, sources and doubles of what is compiled in");
    exec::quietly(exec::command("cargo", ["deny", "check", "bans", "licenses", "sources"]).env("PATH", &path))?;
    known_faults(exec::command("cargo", ["deny", "check", "advisories"]).env("PATH", &path), "cargo deny", &UNFETCHED)?;
    for folder in [".", "tests/bench"] {
        let mut audit = npm::npm(&["audit", "--audit=true"]);
        known_faults(audit.current_dir(paths::at(folder)), &format!("npm audit in {folder}"), &UNFETCHED)?;
    }
    println!("supply: bills of materials (CycloneDX)");
    for file in sbom::write(&path)? {
        println!("supply: {}", shown(&file));
    }
    wasm::package()?;
    println!("supply: building @postregler/wasm once more, elsewhere and from nothing");
    let files = reproducible::same()?;
    println!("supply: {files} files are the same, byte for byte");
    Ok(())
}

/// The messages by which the programs report an unreachable advisory list.
const UNFETCHED: [&str; 3] = ["failed to fetch advisory database", "audit endpoint returned an error", "ENOTFOUND"];

/// An advisory list is looked up online. An unreachable list is reported and is not an error.
fn known_faults(command: &mut Command, name: &str, unfetched: &[&str]) -> Result<(), String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("cannot start {name}: {error}"))?;
    let written = [output.stdout, output.stderr].concat();
    let written = String::from_utf8_lossy(&written);
    if output.status.success() {
        println!("supply: {name}: no known faults");
    } else if unfetched.iter().any(|words| written.contains(words)) {
        println!("supply: {name}: NOT looked up, the list of known faults is out of reach from here");
    } else {
        return Err(format!("{name}:\n{}", written.trim_end()));
    }
    Ok(())
}

fn shown(file: &Path) -> String {
    file.strip_prefix(paths::root()).unwrap_or(file).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::{UNFETCHED, known_faults};
    use crate::exec;

    #[test]
    fn faults_fail_and_a_list_out_of_reach_does_not() {
        let said = |words: &str, code: &str| {
            let script = format!("echo '{words}' >&2; exit {code}");
            known_faults(&mut exec::command("sh", ["-c", &script]), "a test", &UNFETCHED)
        };
        assert!(said("all is well", "0").is_ok());
        assert!(said("npm error audit endpoint returned an error", "1").is_ok());
        assert!(said("1 high severity vulnerability", "1").unwrap_err().contains("1 high"));
    }
}
