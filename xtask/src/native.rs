//! `cargo xtask native`: the file of `@postregler/node` for another system.
//!
//! Each system builds its own file best; what cannot be had there is cross-compiled. A package without a file for some system
//! still answers there: WebAssembly comes along.

use std::fs;

use serde_json::Value;

use crate::options::{Options, Stop};
use crate::{node, paths, setup, sh};

/// Lists the systems, or builds the files of those that are named.
pub(crate) fn run(args: &[String]) -> Result<(), Stop> {
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
            Stop::Usage(format!(
                "package.json of bindings-node names no target `{wanted}`; `--list` shows those there are"
            ))
        })?;
        system.build(&host)?;
    }
    Ok(())
}

/// A system there is to be a file for.
struct System {
    /// As Rust calls it.
    target: String,
    /// As the package looks for it (`bindings-node/js/native-engine.js`).
    file: String,
}

impl System {
    fn build(&self, host: &str) -> Result<(), String> {
        let cross = self.target != host;
        println!("native: {}{}", self.target, if cross { ", cross-compiled" } else { "" });
        if cross && paths::on_path(&["rustup", "rustup.exe"]).is_some() {
            sh::quietly(&mut sh::command("rustup", ["target", "add", &self.target]))?;
        }
        let mut build = node::native_build(&["--target", &self.target]);
        // cargo-zigbuild for Linux and macOS, cargo-xwin for Windows: napi chooses, and says which is missing.
        build.args(cross.then_some("--cross-compile"));
        sh::quietly(&mut build)?;
        let file = paths::at("bindings-node").join(&self.file);
        let size = fs::metadata(&file).map_err(|error| format!("{}: {error}", file.display()))?.len();
        println!("native: bindings-node/{}, {size} bytes", self.file);
        Ok(())
    }
}

fn systems() -> Result<Vec<System>, String> {
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

/// `aarch64-unknown-linux-musl` is `linux-arm64-musl` in Node's words.
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
    let text = sh::output(&mut sh::command("rustc", ["-vV"]))?;
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
