//! The size that each operation adds to the module, measured by a build without the operation's row in the table.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::compressed_size::{As, sizes};
use crate::{paths, setup, wasm};

const TABLE: &str = "core/src/operations.rs";

/// An operation and its size in the module: raw, gzip, brotli.
pub(crate) struct Marginal {
    /// As on the command line.
    pub(crate) operation: String,
    /// Bytes.
    pub(crate) sizes: [u64; 3],
}

/// Builds the module once for every operation, in a copy of its sources.
pub(crate) fn measure() -> Result<Vec<Marginal>, String> {
    let tools = setup::wasm(false)?;
    let whole = sizes(&[&paths::at("bindings-wasm/dist/postregler.wasm")], As::Written)?;
    let copy = paths::at("target/xtask/marginal");
    copy_sources(&copy).map_err(|error| format!("{}: {error}", copy.display()))?;
    let table = fs::read_to_string(copy.join(TABLE)).map_err(|error| format!("{TABLE}: {error}"))?;
    let measure = |operation: &postregler::Operation| {
        let operation = operation.id();
        println!("sizes: the module without {operation}");
        let without = without(&table, &operation).ok_or_else(|| format!("{TABLE} has no row of {operation}"))?;
        fs::write(copy.join(TABLE), without).map_err(|error| format!("{TABLE}: {error}"))?;
        wasm::build_module(&tools, &copy, &copy.join("target"))?;
        let rest = sizes(&[&copy.join("bindings-wasm/pkg/postregler_wasm_bg.wasm")], As::Optimized)?;
        let sizes = [0, 1, 2].map(|i| whole[i].saturating_sub(rest[i]));
        Ok(Marginal { operation, sizes })
    };
    postregler::OPERATIONS.iter().map(measure).collect()
}

/// The table without the row of `operation`.
fn without(table: &str, operation: &str) -> Option<String> {
    let row = format!("\n    {} if ", operation.replace('.', "::"));
    let (before, rest) = table.split_once(&row)?;
    let (_, after) = rest.split_once(";\n")?;
    Some(format!("{before}\n{after}"))
}

fn copy_sources(to: &Path) -> io::Result<()> {
    // Its target folder is kept: most of the build is the same every time.
    for path in ["core", "bindings-wasm"].map(|path| to.join(path)).iter().filter(|path| path.exists()) {
        fs::remove_dir_all(path)?;
    }
    for path in ["core", "bindings-wasm/src", "bindings-wasm/Cargo.toml", "Cargo.lock"] {
        copy(&paths::at(path), &to.join(path))?;
    }
    // A workspace of only these.
    let manifest = fs::read_to_string(paths::at("Cargo.toml"))?;
    let members = "members = [\"core\", \"core/derive\", \"bindings-wasm\"]";
    let lines = manifest.lines().map(|line| if line.starts_with("members = ") { members } else { line });
    fs::write(to.join("Cargo.toml"), lines.collect::<Vec<_>>().join("\n"))
}

fn copy(from: &Path, to: &PathBuf) -> io::Result<()> {
    if from.is_dir() {
        for entry in fs::read_dir(from)? {
            let name = entry?.file_name();
            copy(&from.join(&name), &to.join(&name))?;
        }
        return Ok(());
    }
    to.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::copy(from, to).map(drop)
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn a_row_is_taken_out() {
        let table = "operations! {\n    a::b if feature = \"x\",\n        \"One.\";\n    a::c if all(),\n        \"Two.\";\n}\n";
        let rest = "operations! {\n    a::c if all(),\n        \"Two.\";\n}\n";
        assert_eq!(without(table, "a.b").as_deref(), Some(rest));
        assert_eq!(without(table, "a.d"), None);
    }
}
