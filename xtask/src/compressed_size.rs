//! The sizes of files as a page loads them. Node provides the compressors, so no crate is needed.

use std::path::Path;

use serde_json::Value;

use crate::{exec, npm};

/// How a file is measured.
#[derive(Debug, Clone, Copy)]
pub(crate) enum As {
    /// Unchanged.
    Written,
    /// A module, after the optimiser of the package's build.
    Optimized,
}

/// The sums over the files: raw, gzip, brotli.
pub(crate) fn sizes(files: &[&Path], how: As) -> Result<[u64; 3], String> {
    let mut node = npm::node(&["xtask/compressed.mjs"]);
    match how {
        As::Written => &mut node,
        As::Optimized => node.arg("--optimized"),
    }
    .args(files);
    let text = exec::output(&mut node)?;
    let numbers: Value = serde_json::from_str(&text).map_err(|error| format!("compressed.mjs: {error}"))?;
    let number = |name: &str| numbers[name].as_u64().ok_or_else(|| format!("compressed.mjs gives no {name}"));
    Ok([number("raw")?, number("gzip")?, number("brotli")?])
}
