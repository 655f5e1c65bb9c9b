//! The wasm32 standard library built from Debian's source with Debian's compiler.
//!
//! It is laid out as a sysroot in the cache folder, so it is built once per compiler, and every later build in any
//! clone is an ordinary one with one more flag.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::wasm_std::{TARGET, compiles};
use crate::{apt, exec, paths};

const RUSTC: &str = "/usr/bin/rustc";
const SOURCE: &str = "/usr/lib/rustlib/src/rust/library/Cargo.toml";
const PACKAGES: [&str; 2] = ["rustc-web", "rust-web-src"];
/// The workspace's `rust-version`.
const OLDEST: (u32, u32) = (1, 88);

/// A library that has been seen to work, with its compiler and linker.
#[derive(Debug)]
pub(crate) struct DebianStd {
    sysroot: PathBuf,
    linker: PathBuf,
}

impl DebianStd {
    /// Configures cargo (or a program that runs it) to build for wasm32 with this library; returns the flags for the
    /// compiler.
    pub(crate) fn apply(&self, command: &mut Command) -> String {
        command.env("RUSTC", RUSTC).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", &self.linker);
        format!("--sysroot={}", self.sysroot.display())
    }

    /// Builds with the same name are identical.
    pub(crate) fn name(&self) -> String {
        self.sysroot.display().to_string()
    }
}

/// The library from an earlier build, if it still fits the compiler.
pub(crate) fn ready() -> Option<DebianStd> {
    let compiler = Compiler::installed().ok()?;
    let built = DebianStd { sysroot: compiler.sysroot().ok()?, linker: compiler.linker() };
    let mut rustc = exec::command(RUSTC, ["-C"]);
    rustc.arg(format!("linker={}", built.linker.display())).arg("--sysroot").arg(&built.sysroot);
    (built.sysroot.is_dir() && compiles(&mut rustc)).then_some(built)
}

/// Finds it or builds it, installing the packages for that.
pub(crate) fn ensure() -> Result<DebianStd, String> {
    if let Some(built) = ready() {
        return Ok(built);
    }
    if !Path::new(SOURCE).is_file() || !Path::new(RUSTC).is_file() {
        apt::install(&PACKAGES)?;
    }
    let compiler = Compiler::installed()?;
    if compiler.version < OLDEST {
        return Err(format!(
            "{RUSTC} is {}.{}, {}.{} is needed",
            compiler.version.0, compiler.version.1, OLDEST.0, OLDEST.1
        ));
    }
    if !compiler.linker().is_file() {
        apt::install(&[&format!("lld-{}", compiler.llvm)])?;
    }
    let sysroot = compiler.sysroot()?;
    println!("setup: building the standard library for {TARGET} (once on this machine, about a minute)");
    build(&sysroot)?;
    ready().ok_or_else(|| format!("the library in {} does not work", sysroot.display()))
}

fn build(sysroot: &Path) -> Result<(), String> {
    // It is built beside its final place and moved there when complete, so a library that exists is complete.
    let scratch = sysroot.with_extension(format!("building-{}", std::process::id()));
    let failed = |error: io::Error| format!("{}: {error}", scratch.display());
    write_empty_crate(&scratch).map_err(failed)?;
    let mut cargo = exec::command("cargo", ["build", "--quiet", "--release", "--target", TARGET]);
    cargo
        .current_dir(&scratch)
        .env("RUSTC", RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_TARGET_DIR", "target")
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    exec::quietly(&mut cargo)?;
    let whole = scratch.join("sysroot");
    collect(&scratch.join("target").join(TARGET).join("release/deps"), &whole).map_err(failed)?;
    if sysroot.exists() {
        fs::remove_dir_all(sysroot).map_err(failed)?;
    }
    fs::rename(&whole, sysroot).map_err(failed)?;
    fs::remove_dir_all(&scratch).map_err(failed)
}

/// Cargo builds the library only as a dependency of a crate.
fn write_empty_crate(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "")?;
    let manifest =
        "[workspace]\n[package]\nname = \"empty\"\nedition = \"2024\"\n[profile.release]\npanic = \"abort\"\n";
    fs::write(folder.join("Cargo.toml"), manifest)
}

fn collect(built: &Path, sysroot: &Path) -> io::Result<()> {
    let libraries = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&libraries)?;
    for entry in fs::read_dir(built)? {
        let file = entry?.file_name();
        let name = file.to_string_lossy();
        if name.ends_with(".rlib") && !name.starts_with("libempty-") {
            fs::copy(built.join(&file), libraries.join(&file))?;
        }
    }
    Ok(())
}

/// The self-description of Debian's compiler.
struct Compiler {
    /// Version and commit: no other compiler can read its libraries.
    id: String,
    version: (u32, u32),
    /// The linker must be of the same LLVM.
    llvm: u32,
}

impl Compiler {
    fn installed() -> Result<Self, String> {
        if !Path::new(RUSTC).is_file() {
            return Err(format!("there is no {RUSTC}"));
        }
        let about = exec::output(&mut exec::command(RUSTC, ["-vV"]))?;
        Self::read(&about).ok_or_else(|| format!("{RUSTC} does not say its version as expected"))
    }

    fn read(about: &str) -> Option<Self> {
        let field = |name: &str| about.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        let release = field("release")?;
        let commit = field("commit-hash").unwrap_or_default();
        let mut numbers = release.split('.').map_while(|number| number.parse().ok());
        Some(Self {
            id: format!("{release}-{}", commit.get(..9).unwrap_or(commit)),
            version: (numbers.next()?, numbers.next()?),
            llvm: field("LLVM version")?.split('.').next()?.parse().ok()?,
        })
    }

    fn sysroot(&self) -> Result<PathBuf, String> {
        Ok(paths::cache()?.join("wasm-std").join(&self.id))
    }

    fn linker(&self) -> PathBuf {
        PathBuf::from(format!("/usr/bin/wasm-ld-{}", self.llvm))
    }
}

#[cfg(test)]
mod tests {
    use super::Compiler;

    #[test]
    fn reads_what_a_compiler_says_of_itself() {
        let about = "rustc 1.96.0 (ac68faa20 2026-05-25)\ncommit-hash: ac68faa20c58cbccd01ee7208bf3b6e93a7d7f96\nrelease: 1.96.0\nLLVM version: 22.1.4";
        let compiler = Compiler::read(about).unwrap();
        assert_eq!(compiler.id, "1.96.0-ac68faa20");
        assert_eq!((compiler.version, compiler.llvm), ((1, 96), 22));
        assert!(Compiler::read("rustc 1.96.0").is_none());
    }
}
