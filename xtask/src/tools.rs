//! wasm-pack, wasm-bindgen and other tools: built once per version, kept in the user's cache folder.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use crate::{exec, paths};

const WASM_PACK: &str = "0.15.1";
const CARGO_DENY: &str = "0.20.2";
const CYCLONEDX: &str = "0.5.9";

struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    locked: bool,
}

/// Builds missing tools and returns a PATH on which wasm-pack finds all of them.
pub(crate) fn ensure() -> Result<OsString, String> {
    on_path(all()?)
}

/// The same for the tools of `cargo xtask supply`.
pub(crate) fn supply() -> Result<OsString, String> {
    on_path([
        Tool { package: "cargo-deny", program: "cargo-deny", version: CARGO_DENY.to_owned(), locked: true },
        Tool { package: "cargo-cyclonedx", program: "cargo-cyclonedx", version: CYCLONEDX.to_owned(), locked: true },
    ])
}

fn on_path(tools: [Tool; 2]) -> Result<OsString, String> {
    let mut folders = Vec::new();
    for tool in tools {
        let ready = match tool.folder()? {
            folder if folder.join(tool.file()).is_file() => true,
            _ => tool.is_on_path(),
        };
        if !ready {
            tool.build()?;
        }
        println!("setup: {} {}", tool.program, tool.version);
        folders.push(tool.folder()?);
    }
    let before = env::var_os("PATH").unwrap_or_default();
    env::join_paths(folders.into_iter().chain(env::split_paths(&before))).map_err(|error| error.to_string())
}

fn all() -> Result<[Tool; 2], String> {
    Ok([
        Tool { package: "wasm-pack", program: "wasm-pack", version: WASM_PACK.to_owned(), locked: true },
        // Its lock file may name a version of a crate that a registry no longer has.
        Tool { package: "wasm-bindgen-cli", program: "wasm-bindgen", version: wasm_bindgen_version()?, locked: false },
    ])
}

impl Tool {
    fn root(&self) -> Result<PathBuf, String> {
        Ok(paths::cache()?.join("tools").join(format!("{}-{}", self.package, self.version)))
    }

    fn folder(&self) -> Result<PathBuf, String> {
        Ok(self.root()?.join("bin"))
    }

    fn file(&self) -> String {
        format!("{}{}", self.program, env::consts::EXE_SUFFIX)
    }

    /// The user may have installed exactly this version.
    fn is_on_path(&self) -> bool {
        paths::on_path(&[&self.file()]).is_some()
            && exec::output(&mut exec::command(self.program, ["--version"]))
                .is_ok_and(|text| text.split_whitespace().nth(1) == Some(&self.version))
    }

    fn build(&self) -> Result<(), String> {
        println!("setup: building {} {} (once on this machine, two or three minutes)", self.package, self.version);
        let root = self.root()?;
        let mut install =
            exec::command("cargo", ["install", self.package, "--quiet", "--version", &self.version, "--root"]);
        install.arg(&root).args(self.locked.then_some("--locked"));
        // In a folder of its own, which cargo removes: the target folder would only grow.
        install.env_remove("CARGO_TARGET_DIR");
        exec::quietly(&mut install)
    }
}

/// The program must have exactly the version of the library.
fn wasm_bindgen_version() -> Result<String, String> {
    let lock = paths::at("Cargo.lock");
    let text = fs::read_to_string(&lock).map_err(|error| format!("{}: {error}", lock.display()))?;
    version_in(&text, "wasm-bindgen").ok_or_else(|| "Cargo.lock names no wasm-bindgen".to_owned())
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_version_is_the_line_after_the_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "napi"), None);
    }
}
