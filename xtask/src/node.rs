//! Builds the native module and the npm package `@postregler/node` around it.

use crate::stamp::Stamp;
use crate::{npm, setup, sh};

/// The native module, then the package. It carries the WebAssembly build, which must be there.
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
        // Its name tells the platform.
        outputs: &["bindings-node/*.node"],
        also: "",
    };
    native.unless_fresh(|| sh::quietly(&mut npm::npm(&["run", "build:native", "--workspace", "bindings-node"])))?;
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
    package.unless_fresh(|| sh::run(&mut npm::node(&["bindings-node/build.mjs"])))
}
