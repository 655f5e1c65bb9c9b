//! Builds the WebAssembly modules and the npm package `@postregler/wasm` around them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::build_cache::Stamp;
use crate::setup::{self, WasmTools};
use crate::wasm_std::{TARGET, WasmStd};
use crate::{exec, npm, paths};

/// The small module of `./identity`, as compiled.
const IDENTITY: &str = "bindings-wasm/pkg/postregler_identity.wasm";

/// The inline threshold, chosen for size: a page waits for bytes before it waits for calls. The usual threshold (225)
/// makes the module a fifth larger and hardly faster; 0 makes a form's answer a seventh slower.
const INLINE: u32 = 50;

/// In the small module inlining would cost a twentieth of the size and gain hardly any speed.
const INLINE_IDENTITY: u32 = 0;
const MARKED_IDENTITY: u32 = 200;

/// The modules, then the package.
pub(crate) fn package() -> Result<(), String> {
    setup::packages()?;
    let tools = setup::wasm(false)?;
    let module = Stamp {
        name: "module",
        inputs: &[
            "Cargo.lock",
            "Cargo.toml",
            "bindings-wasm/Cargo.toml",
            "bindings-wasm/build/lower-wasm.mjs",
            "bindings-wasm/src",
            "core/Cargo.toml",
            "core/derive",
            "core/src",
        ],
        outputs: &[
            "bindings-wasm/pkg/postregler_wasm_bg.wasm",
            "bindings-wasm/pkg-casework/postregler_wasm_bg.wasm",
            "bindings-wasm/pkg-sending/postregler_wasm_bg.wasm",
            "bindings-wasm/pkg-planning/postregler_wasm_bg.wasm",
            "bindings-wasm/pkg-forms/postregler_wasm_bg.wasm",
            "bindings-wasm/pkg-dk/postregler_wasm_bg.wasm",
            "bindings-wasm/pkg-no/postregler_wasm_bg.wasm",
            "bindings-wasm/pkg-js/postregler_wasm_bg.wasm",
        ],
        also: &format!("{}, inline at most {INLINE}, without folders of the builder", tools.std.name()),
    };
    module.unless_fresh(|| build_modules(&tools))?;

    let identity = Stamp {
        name: "identity module",
        inputs: &[
            "Cargo.lock",
            "Cargo.toml",
            "bindings-wasm/identity",
            "core/Cargo.toml",
            "core/derive",
            "core/src/identity",
            "core/src/law",
            "core/src/text",
        ],
        outputs: &[IDENTITY],
        also: &format!(
            "{}, inline at most {INLINE_IDENTITY}, marked {MARKED_IDENTITY}, without folders of the builder",
            tools.std.name()
        ),
    };
    identity.unless_fresh(|| build_identity(&tools))?;

    let package = Stamp {
        name: "@postregler/wasm",
        inputs: &[
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "bindings-wasm",
            "bindings-wasm/pkg",
            "bindings-wasm/pkg-casework",
            "bindings-wasm/pkg-dk",
            "bindings-wasm/pkg-js",
            "bindings-wasm/pkg-no",
            "bindings-wasm/pkg-sending",
            "bindings-wasm/pkg-planning",
            "bindings-wasm/pkg-forms",
            "core/data/terms.json",
            "core/locales",
            "core/src/text/parts.json",
            "facade",
            "package-lock.json",
        ],
        outputs: &["bindings-wasm/dist"],
        also: "",
    };
    package.unless_fresh(|| exec::run(&mut npm::node(&["bindings-wasm/build.mjs"])))
}

/// The complete module, its parts, the one for forms of pages without a build step, those of each country for citizens'
/// pages, and the one that is translated to plain JavaScript, from the latest build.
fn build_modules(tools: &WasmTools) -> Result<(), String> {
    let (root, target) = (paths::root(), paths::target());
    wasm_pack(tools, &root, &target, "pkg-dk", "denmark,citizen")?;
    wasm_pack(tools, &root, &target, "pkg-no", "norway,citizen")?;
    wasm_pack(tools, &root, &target, "pkg-casework", "denmark,norway,citizen,casework")?;
    wasm_pack(tools, &root, &target, "pkg-sending", "denmark,norway,sending")?;
    wasm_pack(tools, &root, &target, "pkg-planning", "denmark,norway,planning")?;
    wasm_pack(tools, &root, &target, "pkg-forms", "denmark,norway,citizen,casework,sending")?;
    build_module(tools, &root, &target)?;
    build_plain(tools, &target)
}

/// The complete module. `folder` is the root or a copy of its sources, with a target folder that no other `folder`
/// uses: cargo would mix up their builds.
pub(crate) fn build_module(tools: &WasmTools, folder: &Path, target: &Path) -> Result<(), String> {
    wasm_pack(tools, folder, target, "pkg", "denmark,norway,citizen,casework,sending,planning")
}

/// The same for the first version of WebAssembly, which is all that wasm2js supports: later features are rewritten
/// before wasm-bindgen sees the module, because it follows the features that a module declares.
fn build_plain(tools: &WasmTools, target: &Path) -> Result<(), String> {
    let built = target_of(tools, target).join(TARGET).join("wasm").join("postregler_wasm.wasm");
    let out = paths::at("bindings-wasm/pkg-js");
    fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    let plain = out.join("postregler_wasm.wasm");
    exec::run(npm::node(&["bindings-wasm/build/lower-wasm.mjs"]).arg(&built).arg(&plain))?;
    let mut wasm_bindgen = exec::command("wasm-bindgen", ["--target", "web", "--out-dir"]);
    wasm_bindgen.arg(&out).arg(&plain).env("PATH", &tools.path);
    exec::quietly(&mut wasm_bindgen)
}

/// Runs wasm-pack in `folder`.
fn wasm_pack(tools: &WasmTools, folder: &Path, target: &Path, out: &str, features: &str) -> Result<(), String> {
    // wasm-pack only knows libraries that rustup installed, so it must not look for another.
    let mode = match tools.std {
        WasmStd::Plain => "no-install",
        WasmStd::Debian(_) => "force",
    };
    let mut wasm_pack = exec::command("wasm-pack", ["build", "bindings-wasm", "--mode", mode]);
    wasm_pack.args(["--profile", "wasm", "--target", "web", "--out-dir", out, "--no-pack"]).current_dir(folder);
    wasm_pack.args(["--", "--no-default-features", "--features", features]);
    // Of cargo's output only errors are of interest.
    wasm_pack
        .env("PATH", &tools.path)
        .env("CARGO_TARGET_DIR", target_of(tools, target))
        .env("CARGO_TERM_QUIET", "true");
    tools.std.apply(&mut wasm_pack, INLINE, INLINE);
    exec::quietly(&mut wasm_pack)
}

/// Without wasm-pack: the module contains nothing for wasm-bindgen.
fn build_identity(tools: &WasmTools) -> Result<(), String> {
    const PROFILE: &str = "wasm";
    let target = target_of(tools, &paths::target());
    let mut cargo = exec::command("cargo", ["build", "--quiet", "--package", "postregler-identity-wasm"]);
    cargo.args(["--profile", PROFILE, "--target", TARGET]).env("CARGO_TARGET_DIR", &target);
    tools.std.apply(&mut cargo, INLINE_IDENTITY, MARKED_IDENTITY);
    exec::quietly(&mut cargo)?;
    let built = target.join(TARGET).join(PROFILE).join("postregler_identity_wasm.wasm");
    fs::copy(&built, paths::at(IDENTITY)).map(drop).map_err(|error| format!("{}: {error}", built.display()))
}

/// Two compilers in one target folder would discard each other's work.
fn target_of(tools: &WasmTools, target: &Path) -> PathBuf {
    match tools.std {
        WasmStd::Plain => target.to_owned(),
        WasmStd::Debian(_) => target.join("wasm-debian"),
    }
}
