//! Builds the native module and the npm package `@postregler/node` around it.

use std::process::Command;

use crate::build_cache::Stamp;
use crate::{exec, npm, paths, setup};

/// The command that builds the native module; `more` is passed on to `napi build`.
pub(crate) fn native_build(more: &[&str]) -> Command {
    let mut build = npm::npm(&["run", "build:native", "--workspace", "bindings-node", "--"]);
    build.args(more).env("CARGO_ENCODED_RUSTFLAGS", paths::without_folders().join("\x1f"));
    build
}

/// The native module, then the package. It contains the WebAssembly build, which must exist.
pub(crate) fn package() -> Result<(), String> {
    setup::packages()?;
    let native = Stamp {
        name: "native module",
        inputs: &[
            "Cargo.lock",
            "Cargo.toml",
            "bindings-node/Cargo.toml",
            "bindings-node/build.rs",
            "bindings-node/package.json",
            "bindings-node/src",
            "core/Cargo.toml",
            "core/derive",
            "core/locales",
            "core/src/text/parts.json",
            "core/src",
        ],
        // The file name contains the platform.
        outputs: &["bindings-node/*.node"],
        also: "without folders of the builder",
    };
    native.unless_fresh(|| exec::quietly(&mut native_build(&[])))?;
    around_the_core()
}

/// The package without its native module: it works in WebAssembly until the module exists.
pub(crate) fn around_the_core() -> Result<(), String> {
    setup::packages()?;
    let package = Stamp {
        name: "@postregler/node",
        inputs: &[
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "bindings-node",
            "bindings-wasm/dist",
            "core/locales",
            "core/src/text/parts.json",
            "facade",
            "package-lock.json",
        ],
        outputs: &["bindings-node/dist"],
        also: "",
    };
    package.unless_fresh(|| exec::run(&mut npm::node(&["bindings-node/build.mjs"])))
}
