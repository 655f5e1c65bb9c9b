//! The prerequisites of each command. Every step prints one line, skips what exists and may be repeated.

use std::ffi::OsString;
use std::sync::OnceLock;

use crate::browsers::{CHROMIUM, FIREFOX};
use crate::wasm_std::WasmStd;
use crate::{exec, npm, paths, tools, wasm_std};

/// The tools that build the module.
#[derive(Debug)]
pub(crate) struct WasmTools {
    /// A PATH with wasm-pack and wasm-bindgen.
    pub(crate) path: OsString,
    /// The origin of the standard library.
    pub(crate) std: WasmStd,
}

/// Everything. `insist`: also retries what could not be obtained before.
pub(crate) fn all(insist: bool) -> Result<(), String> {
    checkers()?;
    packages()?;
    wasm(insist)?;
    CHROMIUM.ensure()?;
    FIREFOX.ensure()?;
    Ok(())
}

/// Everything that builds and quick checks need.
pub(crate) fn without_browsers() -> Result<(), String> {
    checkers()?;
    packages()?;
    wasm(false)?;
    Ok(())
}

/// Node and the npm packages.
pub(crate) fn packages() -> Result<(), String> {
    static DONE: OnceLock<Result<(), String>> = OnceLock::new();
    DONE.get_or_init(|| npm::ensure_node().and_then(|()| packages_in(""))).clone()
}

/// The npm packages of a folder with a lock file of its own.
pub(crate) fn packages_in(folder: &str) -> Result<(), String> {
    npm::ensure_packages(&paths::at(folder))
}

/// The tools that build the WebAssembly module. `insist`: also retries what could not be obtained before.
pub(crate) fn wasm(insist: bool) -> Result<WasmTools, String> {
    let std = wasm_std::ensure(insist)?;
    Ok(WasmTools { path: tools::ensure()?, std })
}

/// rustfmt and clippy, which a minimal toolchain lacks.
fn checkers() -> Result<(), String> {
    let is_there = |name: &str| exec::succeeds(&mut exec::command("cargo", [name, "--version"]));
    if !is_there("fmt") || !is_there("clippy") {
        println!("setup: rustup component add rustfmt clippy");
        exec::quietly(&mut exec::command("rustup", ["component", "add", "rustfmt", "clippy"]))?;
    }
    println!("setup: rustfmt, clippy");
    Ok(())
}
