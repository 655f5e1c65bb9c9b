//! Builds the WebAssembly module and the npm package `@postregler/wasm` around it.

use std::path::Path;

use crate::setup::{self, WasmTools};
use crate::stamp::Stamp;
use crate::wasm_std::WasmStd;
use crate::{npm, paths, sh};

/// The module, then the package.
pub(crate) fn package() -> Result<(), String> {
    setup::packages()?;
    let tools = setup::wasm(false)?;
    let module = Stamp {
        name: "module",
        inputs: &[
            "Cargo.lock",
            "Cargo.toml",
            "bindings-wasm/Cargo.toml",
            "bindings-wasm/src",
            "core/Cargo.toml",
            "core/derive",
            "core/src",
        ],
        outputs: &["bindings-wasm/pkg/postregler_wasm.js", "bindings-wasm/pkg/postregler_wasm_bg.wasm"],
        also: &tools.std.name(),
    };
    module.unless_fresh(|| build_module(&tools, &paths::root(), &paths::target()))?;

    let package = Stamp {
        name: "@postregler/wasm",
        inputs: &[
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "bindings-wasm",
            "bindings-wasm/pkg",
            "core/locales",
            "facade",
            "package-lock.json",
        ],
        outputs: &["bindings-wasm/dist"],
        also: "",
    };
    package.unless_fresh(|| sh::run(&mut npm::node(&["bindings-wasm/build.mjs"])))
}

/// Runs wasm-pack in `folder`, which is the root or has what the module is made of in the same places, with a target
/// folder that no other `folder` is built in: cargo would take the one's work for the other's.
pub(crate) fn build_module(tools: &WasmTools, folder: &Path, target: &Path) -> Result<(), String> {
    // wasm-pack knows only libraries that rustup put in place, so it must not look for another. And two compilers in
    // one target folder would throw away each other's work.
    let (mode, target) = match tools.std {
        WasmStd::Plain => ("no-install", target.to_owned()),
        WasmStd::Debian(_) => ("force", target.join("wasm-debian")),
    };
    let mut wasm_pack = sh::command("wasm-pack", ["build", "bindings-wasm", "--mode", mode]);
    wasm_pack.args(["--profile", "wasm", "--target", "web", "--out-dir", "pkg", "--no-pack"]).current_dir(folder);
    // Of what cargo says only what went wrong is of interest.
    wasm_pack.env("PATH", &tools.path).env("CARGO_TARGET_DIR", target).env("CARGO_TERM_QUIET", "true");
    tools.std.apply(&mut wasm_pack);
    sh::quietly(&mut wasm_pack)
}
