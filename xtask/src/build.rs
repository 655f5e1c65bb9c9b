//! `cargo xtask build`: the packages and the page, in the order of their dependencies.

use crate::build_cache::Stamp;
use crate::options::{Error, Options};
use crate::{exec, node, npm, setup, wasm};

/// Builds the named targets, or all of them.
pub(crate) fn run(args: &[String]) -> Result<(), Error> {
    let options = Options::parse(args, &[], &[])?;
    if let Some(unknown) = options.rest.iter().find(|name| !["wasm", "node", "page"].contains(&name.as_str())) {
        return Err(Error::Usage(format!("there is nothing to build called `{unknown}`")));
    }
    let wanted = |name: &str| options.rest.is_empty() || options.rest.iter().any(|given| given == name);
    // Both other targets contain the module.
    wasm::package()?;
    if wanted("node") {
        node::package()?;
    }
    if wanted("page") {
        page()?;
    }
    Ok(())
}

/// The demo page, from the built package `@postregler/wasm`.
pub(crate) fn page() -> Result<(), String> {
    setup::packages()?;
    let stamp = Stamp {
        name: "page",
        // The page for developers is generated from the schemas and shows vectors as examples.
        inputs: &[
            "web-demo",
            "bindings-wasm/dist",
            "bindings-wasm/package.json",
            "package-lock.json",
            "facade/operation-descriptions.json",
            "facade/languages.js",
            "docs/operations",
            "facade/schemas",
            "tests/streams",
            "tests/vectors",
        ],
        outputs: &["web-demo/dist"],
        also: "",
    };
    stamp.unless_fresh(|| exec::quietly(&mut npm::npm(&["run", "build", "--workspace", "web-demo"])))
}
