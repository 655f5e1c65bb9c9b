//! Skips a build whose inputs and outputs have not changed since its last success.
//!
//! Contents count, not times: a checkout or another build may have touched a file without changing it, or replaced one
//! output by another.

use std::collections::BTreeSet;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use crate::paths;

/// Folders that hold build outputs or downloads.
const MADE: [&str; 4] = ["node_modules", "target", "dist", "pkg"];

/// One build: its inputs and outputs, as paths below the root.
#[derive(Debug)]
pub(crate) struct Stamp<'a> {
    /// The name of the build in messages.
    pub(crate) name: &'a str,
    /// Files and folders; of folders everything except build outputs.
    pub(crate) inputs: &'a [&'a str],
    /// Files, folders, and `folder/*.end` for files with that extension; all of them must exist.
    pub(crate) outputs: &'a [&'a str],
    /// Other values that the result depends on.
    pub(crate) also: &'a str,
}

impl Stamp<'_> {
    /// Runs `build` unless nothing has changed since it last succeeded.
    pub(crate) fn unless_fresh(&self, build: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
        let file = paths::at("target/xtask").join(self.name.replace([' ', '/', '@'], "-"));
        if self.state().is_some_and(|state| fs::read_to_string(&file).is_ok_and(|before| before == state)) {
            println!("build: {} is unchanged", self.name);
            return Ok(());
        }
        println!("build: {}", self.name);
        build()?;
        let state = self.state().ok_or_else(|| format!("{} did not make {}", self.name, self.outputs.join(", ")))?;
        let write = || file.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&file, state));
        write().map_err(|error| format!("{}: {error}", file.display()))
    }

    /// `None` if an input or output is missing.
    fn state(&self) -> Option<String> {
        let inputs = hash(self.inputs, true).ok()?;
        let outputs = hash(self.outputs, false).ok()?;
        Some(format!("{inputs:016x} {outputs:016x} {}\n", self.also))
    }
}

fn hash(paths: &[&str], skip_made: bool) -> io::Result<u64> {
    let mut files = BTreeSet::new();
    for path in paths {
        match path.split_once("/*") {
            Some((folder, end)) => collect_ending(&paths::at(folder), end, &mut files)?,
            // An input may be a folder that does not exist yet: it counts from the day it does.
            None if skip_made && !paths::at(path).exists() => {}
            None => collect(&paths::at(path), skip_made, &mut files)?,
        }
    }
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        fs::read(file)?.hash(&mut hasher);
    }
    Ok(hasher.finish())
}

fn collect(path: &Path, skip_made: bool, files: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    if !fs::metadata(path)?.is_dir() {
        files.insert(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let name = entry.file_name();
        let made =
            MADE.iter().any(|made| name == *made) || Path::new(&name).extension().is_some_and(|end| end == "node");
        if !(skip_made && made) {
            collect(&entry.path(), skip_made, files)?;
        }
    }
    Ok(())
}

fn collect_ending(folder: &Path, end: &str, files: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    let before = files.len();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(end) {
            files.insert(path);
        }
    }
    if files.len() == before { Err(io::ErrorKind::NotFound.into()) } else { Ok(()) }
}
