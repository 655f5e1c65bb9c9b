//! `cargo xtask cross`: the native file of `@postregler/node` for another system.
//!
//! Each file is best built on its own system; other files are cross-compiled. A package without a file for a system
//! still works there, in WebAssembly.

use std::fs;

use serde_json::Value;

use crate::options::{Error, Options};
use crate::{exec, node, paths, setup};

/// Lists the systems, or builds the files of the named ones.
pub(crate) fn run(args: &[String]) -> Result<(), Error> {
    let options = Options::parse(args, &["--list"], &[])?;
    let systems = systems()?;
    if options.has("--list") || options.rest.is_empty() {
        for System { target, file } in &systems {
            println!("{target:<28} {file}");
        }
        return Ok(());
    }
    setup::packages()?;
    let host = host()?;
    for wanted in &options.rest {
        let system = systems.iter().find(|system| &system.target == wanted).ok_or_else(|| {
            Error::Usage(format!(
                "package.json of bindings-node names no target `{wanted}`; `--list` shows those there are"
            ))
        })?;
        system.build(&host)?;
    }
    Ok(())
}

/// A system with a native file.
pub(crate) struct System {
    /// Its name in Rust.
    pub(crate) target: String,
    /// Its name in the package (`bindings-node/js/native-engine.js`).
    pub(crate) file: String,
}

impl System {
    fn build(&self, host: &str) -> Result<(), String> {
        let cross = self.target != host;
        println!("native: {}{}", self.target, if cross { ", cross-compiled" } else { "" });
        if cross && paths::on_path(&["rustup", "rustup.exe"]).is_some() {
            exec::quietly(&mut exec::command("rustup", ["target", "add", &self.target]))?;
        }
        let mut build = node::native_build(&["--target", &self.target]);
        // cargo-zigbuild for Linux and macOS, cargo-xwin for Windows: napi chooses, and reports which one is missing.
        build.args(cross.then_some("--cross-compile"));
        exec::quietly(&mut build)?;
        let file = paths::at("bindings-node").join(&self.file);
        let size = fs::metadata(&file).map_err(|error| format!("{}: {error}", file.display()))?.len();
        println!("native: bindings-node/{}, {size} bytes", self.file);
        Ok(())
    }
}

pub(crate) fn systems() -> Result<Vec<System>, String> {
    let file = paths::at("bindings-node/package.json");
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let package: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
    let targets = package["napi"]["targets"].as_array().ok_or("package.json of bindings-node names no targets")?;
    let system = |target: &Value| {
        let target = target.as_str()?;
        Some(System { target: target.to_owned(), file: format!("postregler.{}.node", platform(target)?) })
    };
    targets.iter().map(|target| system(target).ok_or_else(|| format!("a target is not known: {target}"))).collect()
}

/// `aarch64-unknown-linux-musl` is `linux-arm64-musl` in Node.
fn platform(target: &str) -> Option<String> {
    let mut parts = target.split('-');
    let (processor, _vendor, system, kind) = (parts.next()?, parts.next()?, parts.next()?, parts.next());
    let processor = match processor {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        _ => return None,
    };
    let system = if system == "windows" { "win32" } else { system };
    Some([Some(system), Some(processor), kind].into_iter().flatten().collect::<Vec<_>>().join("-"))
}

fn host() -> Result<String, String> {
    let text = exec::output(&mut exec::command("rustc", ["-vV"]))?;
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc names no host".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{platform, systems};

    #[test]
    fn systems_in_nodes_words() {
        assert_eq!(platform("x86_64-unknown-linux-gnu").as_deref(), Some("linux-x64-gnu"));
        assert_eq!(platform("aarch64-apple-darwin").as_deref(), Some("darwin-arm64"));
        assert_eq!(platform("x86_64-pc-windows-msvc").as_deref(), Some("win32-x64-msvc"));
        assert_eq!(platform("riscv64gc-unknown-linux-gnu"), None);
    }

    #[test]
    fn every_target_of_the_package_has_a_file() {
        let files: Vec<String> = systems().unwrap().into_iter().map(|system| system.file).collect();
        assert!(files.contains(&"postregler.linux-arm64-musl.node".to_owned()), "{files:?}");
        assert_eq!(files.len(), 8);
    }
}
