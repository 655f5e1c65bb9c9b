//! `cargo xtask release --dry-run`: everything that a release publishes, in one folder.
//!
//! The command publishes nothing. The workflow `.github/workflows/release.yml` runs it for a tag, with the native files
//! of every system in place, and publishes the folder with provenance.

mod archive;
mod notes;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::options::{Error, Options};
use crate::supply::sbom;
use crate::{exec, node, npm, paths, setup, tools, wasm};

/// The folder, below the root. It is emptied first, so that a file of an earlier run cannot be published.
const FOLDER: &str = "target/release-files";

/// The crates on crates.io, in the order in which they are published.
const CRATES: [&str; 2] = ["postregler-derive", "postregler"];

/// The packages on npm.
const PACKAGES: [&str; 2] = ["bindings-wasm", "bindings-node"];

pub(crate) fn run(args: &[String]) -> Result<(), Error> {
    let options = Options::parse(args, &["--dry-run"], &[])?.no_rest()?;
    if !options.has("--dry-run") {
        let why =
            "`release` prepares files and publishes nothing: say `--dry-run`. The workflow release.yml publishes a tag";
        return Err(Error::Usage(why.into()));
    }
    prepare().map_err(Error::Failed)
}

fn prepare() -> Result<(), String> {
    let version = version()?;
    let notes = notes::release_notes(&version)?;
    let folder = Folder::empty(&paths::at(FOLDER))?;
    println!("release: version {version} in {FOLDER}");

    setup::packages()?;
    wasm::package()?;
    node::package()?;
    pack_crates(&folder, &version)?;
    pack_npm(&folder)?;
    archive::command(&folder, &version)?;
    for file in wasm_files()? {
        folder.copy(&file, "wasm")?;
    }
    for file in sbom::write(&tools::supply()?)? {
        folder.copy(&file, "sbom")?;
    }
    folder.write("RELEASE_NOTES.md", &notes)?;
    exec::quietly(npm::node(&["xtask/checksums.mjs"]).arg(&folder.0))?;
    folder.report()
}

/// The one version of the workspace, which every package must have.
fn version() -> Result<String, String> {
    let manifest = read(&paths::at("Cargo.toml"))?;
    let line =
        manifest.lines().find_map(|line| line.strip_prefix("version = \"")).and_then(|rest| rest.strip_suffix('"'));
    let version = line.ok_or("Cargo.toml states no version of the workspace")?.to_owned();
    for package in PACKAGES {
        let manifest = package_manifest(package)?;
        if manifest["version"].as_str() != Some(&version) {
            return Err(format!("{package}/package.json does not have the version {version} of Cargo.toml"));
        }
    }
    let derive = format!("postregler-derive = {{ path = \"core/derive\", version = \"{version}\" }}");
    if !manifest.contains(&derive) {
        return Err(format!("Cargo.toml must depend on the macro as `{derive}`"));
    }
    Ok(version)
}

/// Packs the crates and builds each from its package, against the other's package.
fn pack_crates(folder: &Folder, version: &str) -> Result<(), String> {
    let mut package = exec::command("cargo", ["package", "--quiet", "--locked", "--allow-dirty"]);
    for name in CRATES {
        package.args(["--package", name]);
    }
    exec::quietly(&mut package)?;
    for name in CRATES {
        let file = paths::target().join("package").join(format!("{name}-{version}.crate"));
        folder.copy(&file, "crates")?;
    }
    println!("release: crates, each built from its package");
    Ok(())
}

fn pack_npm(folder: &Folder) -> Result<(), String> {
    let into = folder.below("npm")?;
    for package in PACKAGES {
        let mut pack = npm::npm(&["pack", "--workspace", package, "--pack-destination"]);
        exec::quietly(pack.arg(&into))?;
    }
    let missing = archive::missing_native_files()?;
    if !missing.is_empty() {
        println!(
            "release: @postregler/node has no native file for {}: it answers in WebAssembly there",
            missing.join(", ")
        );
    }
    Ok(())
}

fn wasm_files() -> Result<Vec<PathBuf>, String> {
    let dist = paths::at("bindings-wasm/dist");
    let entries = fs::read_dir(&dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "wasm") || file.ends_with("integrity.json"));
    files.sort();
    Ok(files)
}

fn package_manifest(folder: &str) -> Result<Value, String> {
    let text = read(&paths::at(folder).join("package.json"))?;
    serde_json::from_str(&text).map_err(|error| format!("{folder}/package.json: {error}"))
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

/// The folder of the release.
struct Folder(PathBuf);

impl Folder {
    fn empty(path: &Path) -> Result<Self, String> {
        let failed = |error: std::io::Error| format!("{}: {error}", path.display());
        if path.exists() {
            fs::remove_dir_all(path).map_err(failed)?;
        }
        fs::create_dir_all(path).map_err(failed)?;
        Ok(Self(path.to_owned()))
    }

    fn below(&self, name: &str) -> Result<PathBuf, String> {
        let path = self.0.join(name);
        fs::create_dir_all(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(path)
    }

    fn copy(&self, file: &Path, into: &str) -> Result<(), String> {
        let name = file.file_name().ok_or_else(|| format!("{} is not a file", file.display()))?;
        let to = self.below(into)?.join(name);
        fs::copy(file, to).map_err(|error| format!("{}: {error}", file.display())).map(drop)
    }

    fn write(&self, name: &str, text: &str) -> Result<(), String> {
        fs::write(self.0.join(name), text).map_err(|error| format!("{name}: {error}"))
    }

    /// One line per file, as listed in the checksums.
    fn report(&self) -> Result<(), String> {
        for line in read(&self.0.join("SHA256SUMS"))?.lines() {
            let name = line.split_once("  ").map_or(line, |(_, name)| name);
            let size = fs::metadata(self.0.join(name)).map_err(|error| format!("{name}: {error}"))?.len();
            println!("release: {size:>9} bytes  {name}");
        }
        Ok(())
    }
}
