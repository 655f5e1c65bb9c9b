//! Builds the package a second time, in another place and from scratch, and compares the bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::{env, io};

use crate::{exec, paths};

const DIST: &str = "bindings-wasm/dist";

/// Returns the number of files; fails if one differs.
pub(crate) fn same() -> Result<usize, String> {
    // Not in the system's temporary folder, which may be in memory.
    let folder = paths::target().join("supply").join("again");
    let result = build_in(&folder).and_then(|()| compare(&paths::at(DIST), &folder.join(DIST)));
    // A failed build is kept for inspection.
    if result.is_ok() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    result
}

fn build_in(folder: &Path) -> Result<(), String> {
    let fails = |error: io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(fails)?;
    }
    let listed = exec::output(&mut exec::command("git", ["ls-files", "--cached", "--others", "--exclude-standard"]))?;
    for file in listed.lines() {
        let (from, to) = (paths::at(file), folder.join(file));
        // A file that was removed and not yet committed is still listed.
        if from.is_file() {
            to.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::copy(&from, &to)).map_err(fails)?;
        }
    }
    link(&paths::at("node_modules"), &folder.join("node_modules")).map_err(fails)?;
    // This program, with the copy as its root.
    let program = env::current_exe().map_err(fails)?;
    let mut build = exec::command(&program, ["build", "wasm"]);
    build
        .current_dir(folder)
        .env("CARGO_MANIFEST_DIR", folder.join("xtask"))
        .env("CARGO_TARGET_DIR", folder.join("target"));
    exec::quietly(&mut build)
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(from, to)
}

#[cfg(windows)]
fn link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::windows::fs::symlink_dir(from, to)
}

fn compare(first: &Path, second: &Path) -> Result<usize, String> {
    let read = |folder: &Path| files(folder, folder).map_err(|error| format!("{}: {error}", folder.display()));
    let (first, second) = (read(first)?, read(second)?);
    let names: Vec<String> = first.keys().chain(second.keys()).cloned().collect();
    let differing: Vec<&String> = names.iter().filter(|name| first.get(*name) != second.get(*name)).collect();
    match differing.first() {
        None if first.is_empty() => Err(format!("there is nothing in {DIST}")),
        None => Ok(first.len()),
        Some(name) => Err(format!("built twice, {} of the files differ, among them {name}", differing.len())),
    }
}

/// Every file with its bytes, by its path from `root`.
fn files(root: &Path, folder: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path: PathBuf = entry?.path();
        if path.is_dir() {
            found.append(&mut files(root, &path)?);
        } else {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            found.insert(name, fs::read(&path)?);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::compare;
    use std::fs;

    #[test]
    fn one_byte_or_one_file_more_is_told() {
        let folder = std::env::temp_dir().join(format!("postregler-twice-{}", std::process::id()));
        let [a, b] = ["a", "b"].map(|name| folder.join(name));
        for place in [&a, &b] {
            fs::create_dir_all(place.join("in")).unwrap();
            fs::write(place.join("in/file"), "x").unwrap();
        }
        assert_eq!(compare(&a, &b), Ok(1));
        fs::write(b.join("in/file"), "y").unwrap();
        assert!(compare(&a, &b).is_err());
        fs::write(b.join("in/file"), "x").unwrap();
        fs::write(b.join("more"), "").unwrap();
        assert!(compare(&a, &b).is_err());
        fs::remove_dir_all(folder).unwrap();
    }
}
