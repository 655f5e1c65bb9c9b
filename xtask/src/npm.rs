//! Node, and the npm packages of the lock file.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::{exec, paths};

const OLDEST: u32 = 20;

/// npm in the repository's root.
pub(crate) fn npm(args: &[&str]) -> Command {
    exec::command(if cfg!(windows) { "npm.cmd" } else { "npm" }, args)
}

/// Node with a script of this repository.
pub(crate) fn node(args: &[&str]) -> Command {
    exec::command("node", args)
}

/// Checks that Node exists and is recent enough.
pub(crate) fn ensure_node() -> Result<(), String> {
    let help = format!("help: Node {OLDEST} or newer with npm is needed, from https://nodejs.org or a package manager");
    if paths::on_path(&["npm", "npm.cmd"]).is_none() {
        return Err(format!("there is no npm\n{help}"));
    }
    let version = exec::output(&mut node(&["--version"])).map_err(|error| format!("{error}\n{help}"))?;
    if major(&version).is_none_or(|major| major < OLDEST) {
        return Err(format!("Node is {version}\n{help}"));
    }
    println!("setup: Node {}", version.trim_start_matches('v'));
    Ok(())
}

/// Installs the packages of a folder's lock file with `npm ci`, unless they are installed already.
pub(crate) fn ensure_packages(folder: &Path) -> Result<(), String> {
    if is_installed(folder) {
        println!("setup: npm packages");
        return Ok(());
    }
    println!("setup: npm ci");
    exec::quietly(npm(&["ci"]).current_dir(folder))
}

/// Compares the installed packages with the lock file. File times are no help: a checkout changes them.
fn is_installed(folder: &Path) -> bool {
    let read = |path: &str| serde_json::from_str::<Value>(&fs::read_to_string(folder.join(path)).ok()?).ok();
    match (read("package-lock.json"), read("node_modules/.package-lock.json")) {
        (Some(locked), Some(installed)) => covers(&locked["packages"], &installed["packages"]),
        _ => false,
    }
}

fn covers(locked: &Value, installed: &Value) -> bool {
    let Some(locked) = locked.as_object() else { return false };
    let in_modules = |path: &str| path.starts_with("node_modules/") || path.contains("/node_modules/");
    locked.iter().filter(|(path, _)| in_modules(path)).all(|(path, package)| match installed.get(path) {
        Some(found) => found["version"] == package["version"],
        // Of packages for one platform only that platform's is installed.
        None => package["optional"] == true || package["devOptional"] == true,
    })
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{covers, major};
    use serde_json::json;

    #[test]
    fn optional_packages_may_be_missing_and_versions_must_agree() {
        let locked = json!({
            "": {}, "bindings-wasm": { "version": "0.1.0" },
            "node_modules/a": { "version": "1.0.0" },
            "node_modules/b-darwin": { "version": "1.0.0", "optional": true },
        });
        assert!(covers(&locked, &json!({ "node_modules/a": { "version": "1.0.0" } })));
        assert!(!covers(&locked, &json!({ "node_modules/a": { "version": "1.0.1" } })));
        assert!(!covers(&locked, &json!({})));
        assert!(!covers(&json!(null), &json!({})));
    }

    #[test]
    fn major_versions() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("20"), None);
    }
}
